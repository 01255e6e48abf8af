/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-counting.h"

#include <glib/gi18n-lib.h>

#include "rc-arith.h"
#include "rc-date.h"

/* ---- closed days ---- */

/* "Thursday, November 26, 2026 (Thanksgiving Day)" */
static char *
name_day (const GDate *day, RcCalendar calendar)
{
  const char *holiday = rc_workdays_holiday_name (day, calendar);
  g_autofree char *text = rc_date_format_long (day);

  if (holiday == NULL)
    return g_steal_pointer (&text);
  /* Translators: a date, and the holiday on it in brackets */
  return g_strdup_printf (_("%s (%s)"), text, holiday);
}

/* @weekends: name Saturdays and Sundays too, which need no name where only workdays are counted. */
static char *
list_closed (const GDate *from, const GDate *to, RcCalendar calendar, gboolean weekends)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (GDate day = *from; g_date_compare (&day, to) <= 0; g_date_add_days (&day, 1))
    if (!rc_workdays_is_workday (&day, calendar) &&
        (weekends || g_date_get_weekday (&day) <= G_DATE_FRIDAY))
      {
        g_autofree char *name = name_day (&day, calendar);

        g_strv_builder_add (names, name);
      }
  all = g_strv_builder_end (names);
  return g_strjoinv ("; ", all);
}

/* ---- the period ---- */

static char *
describe_days (const char *start, int n, const char *end)
{
  if (n == 0)
    return g_strdup_printf (_("Nothing is added: the last day is %s."), end);
  if (n < 0)
    return g_strdup_printf (ngettext ("%d day before %s is %s.", "%d days before %s is %s.",
                                      (gulong) -n),
                            -n, start, end);
  return g_strdup_printf (ngettext ("%s is day 0 and does not count. %d day later is %s.",
                                    "%s is day 0 and does not count. %d days later is %s.",
                                    (gulong) n),
                          start, n, end);
}

/* The first counted day is the next workday. */
static char *
describe_business_days (const RcOutcome *outcome, RcCalendar calendar, const char *start,
                        const char *end)
{
  g_autoptr (GDate) first = rc_date_plus_days (&outcome->start->date, 1);
  g_autofree char *closed = list_closed (first, &outcome->end->date, calendar, FALSE);
  g_autofree char *text = g_strdup_printf (
    ngettext ("%s does not count. %d business day later, without Saturdays and Sundays, is %s.",
              "%s does not count. %d business days later, without Saturdays and Sundays, is %s.",
              (gulong) outcome->n),
    start, outcome->n, end);

  if (*closed == '\0')
    return g_steal_pointer (&text);
  return g_strdup_printf (_("%s Holidays that were skipped: %s."), text, closed);
}

static char *
describe_length (const RcOutcome *outcome)
{
  int n = outcome->n;

  if (outcome->reading->amount.unit == RC_UNIT_YEARS)
    return g_strdup_printf (ngettext ("%d year", "%d years", (gulong) n), n);
  return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) n), n);
}

/* Months are counted by the number of the day, which the last month may not have. */
static char *
describe_months (const RcOutcome *outcome, const GDate *last, const char *start, const char *end)
{
  const int day = g_date_get_day (&outcome->start->date);
  g_autofree char *length = describe_length (outcome);

  if (g_date_get_day (last) == day)
    /* Translators: a date, “4 months”, a date */
    return g_strdup_printf (_("%s is day 0. %s later, on the same day of the month, is %s."),
                            start, length, end);
  if (g_date_get_day (last) == 1)
    /* Translators: a date, “4 months”, the number of a day, a date */
    return g_strdup_printf (_("%s is day 0. %s later the month has no day %d, so the first day of "
                              "the next month counts: %s."),
                            start, length, day, end);
  /* Translators: a date, “4 months”, the number of a day, a date */
  return g_strdup_printf (_("%s is day 0. %s later the month has no day %d, so its last day "
                            "counts: %s."),
                          start, length, day, end);
}

static char *
describe_fixed_day (const RcOutcome *outcome, const char *start, const char *end)
{
  return g_strdup_printf (ngettext ("%s: %d year after that year the last day is %s.",
                                    "%s: %d years after that year the last day is %s.",
                                    (gulong) outcome->n),
                          start, outcome->n, end);
}

/* How the clock on the wall moved between two moments; NULL if it did not. */
static const char *
describe_clock_change (const RcOutcome *outcome)
{
  GTimeSpan before = g_date_time_get_utc_offset (outcome->start->moment);
  GTimeSpan after = g_date_time_get_utc_offset (outcome->end->moment);

  if (after > before)
    return _("The clocks go forward in between, so the clock shows an hour more.");
  return after < before ? _("The clocks go back in between, so the clock shows an hour less.")
                        : NULL;
}

static char *
describe_moments (const RcOutcome *outcome)
{
  g_autofree char *start = rc_moment_format_long (outcome->start->moment);
  g_autofree char *end = rc_moment_format_long (outcome->end->moment);
  const char *change = describe_clock_change (outcome);
  g_autofree char *text = g_strdup_printf (
    ngettext ("%d hour from %s ends on %s. Nights, weekends and holidays count.",
              "%d hours from %s end on %s. Nights, weekends and holidays count.",
              (gulong) outcome->n),
    outcome->n, start, end);

  if (change == NULL)
    return g_steal_pointer (&text);
  return g_strdup_printf ("%s %s", text, change);
}

/* Where only the day is known the hours run from its first minute or its last, whichever is the
 * safe side. */
static char *
describe_hours (const RcOutcome *outcome, const char *start, const char *end)
{
  const gboolean from_end =
    24 * rc_date_days_until (&outcome->start->date, &outcome->end->date) >= outcome->n;

  if (outcome->start->moment != NULL && outcome->end->moment != NULL)
    return describe_moments (outcome);
  return g_strdup_printf (
    from_end ? _("%d hours from %s end on %s. Nights, weekends and holidays count. Only the day is "
                 "known, so they are counted from its end.")
             : _("%d hours from %s end on %s. Nights, weekends and holidays count. Only the day is "
                 "known, so they are counted from its beginning."),
    outcome->n, start, end);
}

static char *
describe_period (const RcOutcome *outcome, const GDate *last, RcCalendar business)
{
  g_autofree char *start = rc_date_format_short (&outcome->start->date, NULL);
  g_autofree char *end = rc_date_format_long (last);

  switch (outcome->reading->amount.unit)
    {
    case RC_UNIT_HOURS:
      return describe_hours (outcome, start, end);
    case RC_UNIT_BUSINESS_DAYS:
      return describe_business_days (outcome, business, start, end);
    case RC_UNIT_MONTHS:
    case RC_UNIT_YEARS:
      return describe_months (outcome, last, start, end);
    case RC_UNIT_FIXED_DAY:
      return describe_fixed_day (outcome, start, end);
    case RC_UNIT_CALENDAR_DAYS:
    case RC_UNIT_NONE:
      break;
    }
  return describe_days (start, outcome->n, end);
}

/* Where the period ends before it is moved to a workday. */
static void
find_last_day (const RcOutcome *outcome, RcCalendar business, GDate *last)
{
  RcReading plain = *outcome->reading;
  g_autoptr (RcWhen) end = NULL;

  *last = outcome->end->date;
  if (!plain.rolls)
    return;
  plain.rolls = FALSE;
  end = rc_arith_end (&plain, outcome->start, outcome->n, business);
  *last = end->date;
}

static char *
describe_roll (const GDate *last, const RcOutcome *outcome)
{
  const char *holiday = rc_workdays_holiday_name (last, outcome->reading->calendar);
  g_autofree char *end = rc_date_format_long (&outcome->end->date);

  if (holiday != NULL)
    /* Translators: the name of a holiday, then a date */
    return g_strdup_printf (_("That is %s, and this rule goes on to the next workday: %s."),
                            holiday, end);
  return g_strdup_printf (_("That is on a weekend, and this rule goes on to the next workday: %s."),
                          end);
}

/* ---- its start ---- */

static const char *
label_fact (const char *name)
{
  const char *label = rc_facts_label (name);

  return label != NULL ? label : name;
}

/* Of a choice, the one that was chosen. */
static const RcStart *
find_chosen (const RcStart *start, const char *fact)
{
  for (guint i = 0; start->of != NULL && i < start->of->len; i++)
    {
      const RcStart *found = find_chosen (g_ptr_array_index (start->of, i), fact);

      if (found != NULL)
        return found;
    }
  return start->of == NULL && (g_strcmp0 (start->event, fact) == 0 ||
                               g_strcmp0 (start->presumed_from, fact) == 0)
           ? start
           : NULL;
}

static char *
describe_presumed (const RcOutcome *outcome, const char *fact, const char *fact_day)
{
  g_autofree char *came = rc_date_format_long (&outcome->start->date);
  int days = outcome->reading->start->presumed_days;

  return g_strdup_printf (
    ngettext ("The law presumes that the letter came %d day after its date. Counted from %s, %s, "
              "so from %s on.",
              "The law presumes that the letter came %d days after its date. Counted from %s, %s, "
              "so from %s on.",
              (gulong) days),
    days, fact, fact_day, came);
}

/* The day of the fact itself, before days that the start adds to it. */
static char *
format_fact_day (const RcOutcome *outcome, int added)
{
  g_autoptr (GDate) day = rc_date_plus_days (&outcome->start->date, -added);

  if (added == 0 && outcome->start->moment != NULL)
    return rc_moment_format_long (outcome->start->moment);
  return rc_date_format_long (day);
}

char *
rc_counting_describe_start (const RcOutcome *outcome)
{
  const RcStart *start = outcome->reading->start;
  const RcStart *chosen = find_chosen (start, outcome->start_fact);
  const char *fact = label_fact (outcome->start_fact);
  const int plus = chosen != NULL ? chosen->plus_days : start->plus_days;
  const int added = plus + (outcome->presumed ? start->presumed_days : 0);
  g_autofree char *day = format_fact_day (outcome, added);

  if (outcome->presumed)
    return describe_presumed (outcome, fact, day);
  if (plus != 0)
    return g_strdup_printf (ngettext ("Counted from %d day after %s, %s.",
                                      "Counted from %d days after %s, %s.", (gulong) plus),
                            plus, fact, day);
  if (start->of == NULL && g_strcmp0 (start->event, outcome->start_fact) != 0)
    /* Translators: “We do not know the day the letter came, so the date of the letter counts
     * instead: Friday, October 2, 2026.” */
    return g_strdup_printf (_("We do not know %s, so %s counts instead: %s."),
                            label_fact (start->event), fact, day);
  return g_strdup_printf (_("Counted from %s, %s."), fact, day);
}

char *
rc_counting_list_closed (const GDate *from, const GDate *to)
{
  return list_closed (from, to, RC_CALENDAR_OBSERVED, TRUE);
}

char *
rc_counting_describe (const RcOutcome *outcome, RcActor actor)
{
  const RcCalendar business =
    actor == RC_ACTOR_PATIENT ? RC_CALENDAR_STATUTORY : RC_CALENDAR_OBSERVED;
  g_autofree char *period = NULL;
  g_autofree char *roll = NULL;
  GDate last;

  find_last_day (outcome, business, &last);
  period = describe_period (outcome, &last, business);
  if (g_date_compare (&last, &outcome->end->date) == 0)
    return g_steal_pointer (&period);
  roll = describe_roll (&last, outcome);
  return g_strdup_printf ("%s %s", period, roll);
}
