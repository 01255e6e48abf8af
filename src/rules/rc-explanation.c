/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-explanation.h"

#include <glib/gi18n-lib.h>

#include "rc-advice.h"
#include "rc-changes.h"
#include "rc-counting.h"
#include "rc-date.h"
#include "rc-filing.h"
#include "rc-mail-by.h"
#include "rc-text.h"

/* What is handed down while one explanation is put together. */
typedef struct {
  GPtrArray *reasons;
  const RcDeadline *deadline; /* (nullable) */
  const RcResult *result;     /* (nullable) */
  const RcOutcome *outcome;   /* (nullable): the one that gives the rule's own date */
  const GDate *today;
} Explanation;

static void
free_reason (RcReason *reason)
{
  g_free (reason->label);
  g_free (reason->text);
  g_free (reason);
}

/* Takes @text, which may be empty or NULL: then there is nothing to say. */
static void
add (Explanation *self, const char *name, const char *label, char *text)
{
  RcReason *reason = NULL;

  if (rc_text_is_empty (text))
    {
      g_free (text);
      return;
    }
  reason = g_new0 (RcReason, 1);
  reason->name = name;
  reason->label = g_strdup (label);
  reason->text = text;
  g_ptr_array_add (self->reasons, reason);
}

static gboolean
is_patients (Explanation *self)
{
  if (self->deadline != NULL)
    return self->deadline->actor == RC_ACTOR_PATIENT;
  return self->result->rule->actor == RC_ACTOR_PATIENT;
}

static gboolean
is_printed (Explanation *self)
{
  return self->deadline != NULL ? self->deadline->basis == RC_BASIS_PRINTED
                                : self->result->letter_vs_legal != NULL;
}

static char *
format_when (const RcWhen *when)
{
  return when->moment != NULL ? rc_moment_format_long (when->moment)
                              : rc_date_format_long (&when->date);
}

/* ---- what is open ---- */

static void
add_advice (Explanation *self)
{
  g_autoptr (GPtrArray) advice = rc_advice_list (self->deadline, self->today);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < advice->len; i++)
    g_strv_builder_add (lines, g_ptr_array_index (advice, i));
  all = g_strv_builder_end (lines);
  add (self, "advice", _("Good to Know"), g_strjoinv ("\n", all));
}

static void
add_open (Explanation *self)
{
  const RcResult *result = self->result;

  if (self->deadline != NULL)
    {
      add (self, "question", _("To Be Sure"), g_strdup (self->deadline->question));
      add_advice (self);
    }
  if (result == NULL)
    return;
  if (result->error != NULL)
    add (self, "error", _("Does Not Fit"), g_strdup (rc_result_explain (result->error)));
  else if (result->reason != NULL)
    add (self, "reason", _("Why No Date Is Computed"),
         g_strdup (rc_result_explain (result->reason)));
}

/* ---- how the rule comes to its date ---- */

static void
add_rule (Explanation *self)
{
  const RcRule *rule = self->result->rule;
  g_autofree char *period = self->outcome != NULL ? rc_outcome_describe (self->outcome) : NULL;

  if (period != NULL)
    /* Translators: what to do, the period, the citation: “File the internal appeal: 180 days from
     * the date of the letter (29 CFR 2560.503-1(h)(3)(i)).” */
    add (self, "rule", _("The Rule"),
         g_strdup_printf (_("%s: %s (%s)."), rc_rule_action_label (rule), period, rule->cite));
  else
    /* Translators: what to do, and the citation */
    add (self, "rule", _("The Rule"),
         g_strdup_printf (_("%s (%s)."), rc_rule_action_label (rule), rule->cite));
}

static void
add_counting (Explanation *self)
{
  add (self, "start", _("What Starts the Clock"), rc_counting_describe_start (self->outcome));
  add (self, "counting", _("How It Is Counted"),
       rc_counting_describe (self->outcome, self->result->rule->actor));
}

static void
add_extension (Explanation *self)
{
  const RcResult *result = self->result;
  g_autofree char *due = NULL;

  if (result->extension == NULL)
    return;
  due = result->due != NULL ? format_when (result->due) : g_strdup ("");
  if (g_str_equal (result->extension, "valid"))
    add (self, "extension", _("More Time for the Plan"),
         g_strdup_printf (ngettext ("%s With %d day more it ends on %s.",
                                    "%s With %d days more it ends on %s.",
                                    (gulong) result->rule->extension_days),
                          rc_result_explain ("valid"), result->rule->extension_days, due));
  else
    add (self, "extension", _("More Time for the Plan"),
         g_strdup (rc_result_explain (result->extension)));
}

/* The number that the state or the letter gives, in place of the rule's own. */
static void
add_states_number (Explanation *self)
{
  const RcRule *rule = self->result->rule;
  const RcReading *text = g_ptr_array_index (rule->readings, 0);

  if (rule->state_param_name == NULL)
    return;
  if (self->outcome->n != text->amount.n && self->result->outcomes->len == 1)
    add (self, "state", _("The State’s Number"),
         g_strdup_printf (_("%d days, as you entered it; the state sets this number."),
                          self->outcome->n));
  else if (self->result->outcomes->len > 1)
    add (self, "state", _("The State’s Number"),
         g_strdup_printf (_("The state sets it, at most %d days. Until you enter the number from "
                            "the letter, the shortest counts."),
                          rule->state_param_max));
}

/* What must be in dispute, for each year in which it can be filed. */
static void
add_amount (Explanation *self)
{
  GArray *years = self->result->filing_years;
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < years->len; i++)
    {
      const RcFilingYear *year = &g_array_index (years, RcFilingYear, i);
      g_autofree char *line = rc_filing_describe (year, self->result->amount);

      g_strv_builder_add (lines, line);
    }
  all = g_strv_builder_end (lines);
  add (self, "amount", _("Amount in Dispute"), g_strjoinv ("\n", all));
}

/* ---- other dates ---- */

static char *
explain_other (Explanation *self, const RcOutcome *other)
{
  int order = rc_when_compare (other->end, self->outcome->end);

  if (order == 0)
    return g_strdup (_("It comes to the same date."));
  if (!is_patients (self))
    return g_strdup (_("Some read the rule this way. Call them late only after this date."));
  if (self->outcome->presumed && !other->presumed)
    return g_strdup (_("A letter that came later than the law presumes must be proved, so the "
                       "earlier date is the one to keep. Keep the envelope."));
  return g_strdup (_("The rule may give you until then, but it can be read more strictly. The "
                     "earlier date is the one to keep."));
}

/* Two readings differ for nobody while the fact in which they differ is not known. */
static gboolean
says_the_same (const RcOutcome *a, const RcOutcome *b)
{
  return rc_when_compare (a->start, b->start) == 0 && rc_when_compare (a->end, b->end) == 0 &&
         a->presumed == b->presumed;
}

static void
add_readings (Explanation *self)
{
  for (guint i = 0; i < self->result->outcomes->len; i++)
    {
      const RcOutcome *other = g_ptr_array_index (self->result->outcomes, i);
      g_autofree char *period = NULL;
      g_autofree char *counting = NULL;
      g_autofree char *why = NULL;

      if (other == self->outcome || says_the_same (other, self->outcome))
        continue;
      period = rc_outcome_describe (other);
      counting = rc_counting_describe (other, self->result->rule->actor);
      why = explain_other (self, other);
      /* Translators: a period, how it is counted, why that is not the date shown */
      add (self, "reading", _("Another Reading"),
           g_strdup_printf (_("“%s”: %s %s"), period, counting, why));
    }
}

static char *
compare_with_rule (const RcResult *result)
{
  g_autofree char *legal = NULL;

  if (result == NULL || result->letter_vs_legal == NULL)
    return NULL;
  legal = format_when (result->legal);
  if (g_str_equal (result->letter_vs_legal, "same"))
    return g_strdup (rc_result_explain ("same"));
  return g_strdup_printf (_("%s By the rule it would be %s."),
                          rc_result_explain (result->letter_vs_legal), legal);
}

static void
add_letter (Explanation *self)
{
  g_autofree char *comparison = compare_with_rule (self->result);

  if (self->deadline != NULL && self->deadline->basis == RC_BASIS_PLAN)
    add (self, "plan", _("The Plan’s Papers"),
         g_strdup_printf (_("%s. What the plan itself says goes before the general rule."),
                          self->deadline->basis_text));
  if (!is_printed (self))
    return;
  if (comparison == NULL)
    comparison = g_strdup (_("We know no rule to compare it with."));
  if (self->deadline != NULL)
    add (self, "letter", _("The Letter and the Rule"),
         g_strdup_printf (_("%s. It goes before every date that is computed. %s"),
                          self->deadline->basis_text, comparison));
  else
    add (self, "letter", _("The Letter and the Rule"), g_steal_pointer (&comparison));
}

static void
add_late_after (Explanation *self)
{
  g_autofree char *day = NULL;

  if (self->result->late_after == NULL)
    return;
  day = format_when (self->result->late_after);
  add (self, "late_after", _("When They Are Late"),
       g_strdup_printf (_("Ask on the day it is due. They are late only after %s."), day));
}

/* ---- what to do by when ---- */

static const GDate *
find_last_day (Explanation *self)
{
  if (self->deadline != NULL)
    return self->deadline->due;
  return self->result->safe != NULL ? &self->result->safe->date : NULL;
}

static const GDate *
find_act_by (Explanation *self)
{
  if (self->deadline != NULL)
    return self->deadline->act_by;
  return self->result->act_by != NULL ? &self->result->act_by->date : NULL;
}

static void
add_act_by (Explanation *self)
{
  const GDate *last = find_last_day (self);
  const GDate *act_by = find_act_by (self);
  g_autofree char *closed = NULL;
  g_autofree char *day = NULL;
  GDate after;

  if (last == NULL || act_by == NULL || g_date_compare (act_by, last) >= 0)
    return;
  after = *act_by;
  g_date_add_days (&after, 1);
  closed = rc_counting_list_closed (&after, last);
  day = rc_date_format_long (act_by);
  add (self, "act_by", _("The Day to Act By"),
       g_strdup_printf (_("%s is the last workday. Offices, fax rooms and mail rooms are closed "
                          "on: %s."),
                        day, closed));
}

static const char *
explain_filed (const char *filed_when)
{
  if (filed_when != NULL && g_str_has_prefix (filed_when, "POSTMARKED or"))
    return _("It is in time if it is postmarked or arrives by then.");
  if (filed_when != NULL && g_str_has_prefix (filed_when, "POSTMARKED"))
    return _("It is in time if it is postmarked by then.");
  if (filed_when != NULL && strstr (filed_when, "court") != NULL)
    return _("It must be filed with the court by then.");
  if (filed_when != NULL && strstr (filed_when, "RECEIVED") != NULL &&
      strstr (filed_when, "treat as") == NULL)
    return _("It must have arrived by then; the day you send it does not count.");
  return _("See to it that it has arrived by then: to be sent may not be enough.");
}

/* Of a deadline of a case the advice says it. */
static void
add_filed (Explanation *self)
{
  if (self->deadline == NULL && find_last_day (self) != NULL && is_patients (self))
    add (self, "filed", _("What Must Have Happened"),
         g_strdup (explain_filed (self->result->rule->filed_when)));
}

static void
add_mail_by (Explanation *self)
{
  const RcDeadline *deadline = self->deadline;
  g_autofree char *label = NULL;

  if (deadline == NULL || deadline->mail_by == NULL)
    return;
  label = rc_mail_by_label (deadline->mail_by, deadline->method);
  add (self, "mail_by", _("How You Send It"),
       g_strdup_printf ("%s. %s", label,
                        rc_mail_by_reason (deadline->method, deadline->postmarked)));
}

/* ---- how sure we are ---- */

static void
add_sureness (Explanation *self)
{
  const RcRule *rule = self->result->rule;
  GString *text = g_string_new (rc_confidence_label (rule->confidence));

  if (rule->checked_on != NULL)
    {
      g_autofree char *day = rc_date_format_long (rule->checked_on);

      g_string_append_printf (text, _(". Checked on %s"), day);
    }
  if (rc_rule_is_stale (rule, self->today))
    g_string_append (text, _(". That is more than a year ago, and rules change: check it"));
  g_string_append_c (text, '.');
  add (self, "sure", _("How Sure This Is"), g_string_free (text, FALSE));
  if (rule->sources != NULL)
    add (self, "source", _("Where We Read It"), g_strjoinv ("\n", rule->sources));
}

static GPtrArray *
explain (Explanation *self)
{
  self->reasons = g_ptr_array_new_with_free_func ((GDestroyNotify) free_reason);
  if (self->result != NULL && self->result->error == NULL)
    self->outcome = rc_result_get_outcome (self->result);
  add_open (self);
  add_letter (self);
  if (self->outcome != NULL)
    add_counting (self);
  if (self->result != NULL)
    {
      add_rule (self);
      add_amount (self);
    }
  if (self->outcome != NULL)
    {
      add_extension (self);
      add_states_number (self);
      add_readings (self);
      add_late_after (self);
    }
  if (self->deadline != NULL || self->outcome != NULL)
    {
      add_act_by (self);
      add_filed (self);
      add_mail_by (self);
    }
  add (self, "change", _("What Would Change It"),
       rc_changes_explain (self->result, self->outcome, self->deadline));
  if (self->result != NULL)
    add_sureness (self);
  return self->reasons;
}

GPtrArray *
rc_explanation_of_result (const RcResult *result, const GDate *today)
{
  Explanation self = { .result = result, .today = today };

  return explain (&self);
}

GPtrArray *
rc_explanation_of_deadline (const RcDeadline *deadline, const GDate *today)
{
  Explanation self = { .deadline = deadline, .result = deadline->result, .today = today };

  return explain (&self);
}
