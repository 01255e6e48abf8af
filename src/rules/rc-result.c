/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-result.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-money.h"

static void
free_outcome (RcOutcome *self)
{
  g_clear_pointer (&self->start, rc_when_free);
  g_clear_pointer (&self->end, rc_when_free);
  g_free (self);
}

static const RcOutcome *
find_extreme (const RcResult *self, int direction)
{
  const RcOutcome *found = NULL;

  for (guint i = 0; i < self->outcomes->len; i++)
    {
      const RcOutcome *outcome = g_ptr_array_index (self->outcomes, i);

      if (found == NULL || direction * rc_when_compare (outcome->end, found->end) > 0)
        found = outcome;
    }
  return found;
}

static const char *
label_fact (const char *name)
{
  const char *label = rc_facts_label (name);

  return label != NULL ? label : name;
}

/* "10 days after the date of the letter": one of the days that a choice chooses from. */
static char *
describe_chosen (const RcStart *start)
{
  if (start->plus_days == 0)
    return g_strdup (label_fact (start->event));
  /* Translators: “10 days after the date of the letter” */
  return g_strdup_printf (ngettext ("%d day after %s", "%d days after %s",
                                    (gulong) start->plus_days),
                          start->plus_days, label_fact (start->event));
}

static char *
describe_choice (const RcStart *start)
{
  g_autofree char *one = describe_chosen (g_ptr_array_index (start->of, 0));
  g_autofree char *other = NULL;

  if (start->of->len < 2)
    return g_steal_pointer (&one);
  other = describe_chosen (g_ptr_array_index (start->of, start->of->len - 1));
  /* Translators: two days: “the day coverage is cut or 10 days after the date of the letter, …” */
  return g_strdup_printf (start->kind == RC_START_EARLIER_OF ? _("%s or %s, whichever is earlier")
                                                             : _("%s or %s, whichever is later"),
                          one, other);
}

static char *
describe_start (const RcOutcome *outcome)
{
  const RcStart *start = outcome->reading->start;

  if (start->of != NULL)
    return describe_choice (start);
  if (outcome->presumed)
    /* Translators: as in “60 days from the day the letter came, presumed 5 days after its date” */
    return g_strdup_printf (ngettext ("the day the letter came, presumed %d day after its date",
                                      "the day the letter came, presumed %d days after its date",
                                      (gulong) start->presumed_days),
                            start->presumed_days);
  return g_strdup (label_fact (outcome->start_fact));
}

static char *
describe_days (int n, const char *from)
{
  if (n == 0)
    return g_strdup (from);
  if (n < 0)
    return g_strdup_printf (ngettext ("%d day before %s", "%d days before %s", (gulong) -n), -n,
                            from);
  return g_strdup_printf (ngettext ("%d day from %s", "%d days from %s", (gulong) n), n, from);
}

static char *
describe_fixed_day (const RcOutcome *outcome, const char *from)
{
  g_autofree char *day = rc_date_format_short (&outcome->end->date, &outcome->end->date);

  /* Translators: a day, then years, as in “December 31, 3 years after the year of the service” */
  return g_strdup_printf (ngettext ("%s, %d year after the year of %s",
                                    "%s, %d years after the year of %s", (gulong) outcome->n),
                          day, outcome->n, from);
}

/* The first of several citations, without a remark behind it; the row opened shows it all. Brackets
 * that belong to a citation follow without a space, or after a comma. */
static char *
shorten_citation (const char *cite)
{
  gsize length = strcspn (cite, ";");

  for (const char *space = strstr (cite, " ("); space != NULL; space = strstr (space + 1, " ("))
    if (space > cite && space[-1] != ',')
      {
        length = MIN (length, (gsize) (space - cite));
        break;
      }
  return g_strndup (cite, length);
}

RcResult *
rc_result_new (void)
{
  RcResult *self = g_new0 (RcResult, 1);

  self->outcomes = g_ptr_array_new_with_free_func ((GDestroyNotify) free_outcome);
  self->suspensions = g_ptr_array_new ();
  self->filing_years = g_array_new (FALSE, FALSE, sizeof (RcFilingYear));
  self->amount = RC_MONEY_NONE;
  return self;
}

void
rc_result_free (RcResult *self)
{
  g_clear_pointer (&self->legal, rc_when_free);
  g_clear_pointer (&self->safe, rc_when_free);
  g_clear_pointer (&self->act_by, rc_when_free);
  g_clear_pointer (&self->due, rc_when_free);
  g_clear_pointer (&self->late_after, rc_when_free);
  g_clear_pointer (&self->shown, rc_when_free);
  g_free (self->letter_vs_legal);
  g_free (self->extension);
  g_free (self->reason);
  g_free (self->error);
  g_clear_pointer (&self->outcomes, g_ptr_array_unref);
  g_clear_pointer (&self->suspensions, g_ptr_array_unref);
  g_clear_pointer (&self->filing_years, g_array_unref);
  g_free (self);
}

const RcOutcome *
rc_result_get_earliest (const RcResult *self)
{
  return find_extreme (self, -1);
}

const RcOutcome *
rc_result_get_latest (const RcResult *self)
{
  return find_extreme (self, 1);
}

const RcOutcome *
rc_result_get_outcome (const RcResult *self)
{
  if (self->outcomes->len == 0)
    return NULL;
  if (self->rule->actor == RC_ACTOR_PATIENT)
    return rc_result_get_earliest (self);
  return g_ptr_array_index (self->outcomes, 0);
}

char *
rc_outcome_describe (const RcOutcome *self)
{
  g_autofree char *from = describe_start (self);
  int n = self->n;

  switch (self->reading->amount.unit)
    {
    case RC_UNIT_HOURS:
      return g_strdup_printf (ngettext ("%d hour from %s", "%d hours from %s", (gulong) n), n,
                              from);
    case RC_UNIT_BUSINESS_DAYS:
      return g_strdup_printf (ngettext ("%d business day from %s", "%d business days from %s",
                                        (gulong) n),
                              n, from);
    case RC_UNIT_MONTHS:
      return g_strdup_printf (ngettext ("%d month from %s", "%d months from %s", (gulong) n), n,
                              from);
    case RC_UNIT_YEARS:
      return g_strdup_printf (ngettext ("%d year from %s", "%d years from %s", (gulong) n), n,
                              from);
    case RC_UNIT_FIXED_DAY:
      return describe_fixed_day (self, from);
    case RC_UNIT_CALENDAR_DAYS:
    case RC_UNIT_NONE:
      break;
    }
  return describe_days (n, from);
}

char *
rc_result_describe (const RcResult *self)
{
  const RcOutcome *outcome = rc_result_get_outcome (self);
  g_autofree char *cite = shorten_citation (self->rule->cite);
  g_autofree char *period = NULL;

  if (outcome == NULL)
    return g_steal_pointer (&cite);
  period = rc_outcome_describe (outcome);
  /* Translators: a citation, then the period: “29 CFR 2560.503-1(h)(3)(i): 180 days from …” */
  return g_strdup_printf (_("%s: %s"), cite, period);
}

static char *
describe_amount (const RcAmount *amount)
{
  const gulong n = (gulong) ABS (amount->n);

  switch (amount->unit)
    {
    case RC_UNIT_HOURS:
      return g_strdup_printf (ngettext ("%lu hour", "%lu hours", n), n);
    case RC_UNIT_BUSINESS_DAYS:
      return g_strdup_printf (ngettext ("%lu business day", "%lu business days", n), n);
    case RC_UNIT_MONTHS:
      return g_strdup_printf (ngettext ("%lu month", "%lu months", n), n);
    case RC_UNIT_YEARS:
      return g_strdup_printf (ngettext ("%lu year", "%lu years", n), n);
    case RC_UNIT_CALENDAR_DAYS:
      return g_strdup_printf (ngettext ("%lu day", "%lu days", n), n);
    case RC_UNIT_FIXED_DAY:
    case RC_UNIT_NONE:
      break;
    }
  return NULL;
}

char *
rc_rule_summarize (const RcRule *rule)
{
  const RcReading *text = g_ptr_array_index (rule->readings, 0);
  g_autofree char *cite = shorten_citation (rule->cite);
  g_autofree char *amount =
    rule->confidence != RC_CONFIDENCE_MEMORY ? describe_amount (&text->amount) : NULL;

  return amount != NULL ? g_strdup_printf (_("%s: %s"), cite, amount) : g_steal_pointer (&cite);
}
