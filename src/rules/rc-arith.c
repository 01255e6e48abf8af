/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-arith.h"

static void
add_days (GDate *date, int days)
{
  if (days >= 0)
    g_date_add_days (date, (guint) days);
  else
    g_date_subtract_days (date, (guint) -days);
}

static void
set_fixed_day (GDate *date, const RcAmount *amount)
{
  g_date_set_dmy (date, (GDateDay) amount->day, (GDateMonth) amount->month,
                  (GDateYear) (g_date_get_year (date) + amount->n));
}

static void
add_amount (GDate *date, const RcReading *reading, int n, RcCalendar business)
{
  switch (reading->amount.unit)
    {
    case RC_UNIT_CALENDAR_DAYS:
      add_days (date, n);
      break;
    case RC_UNIT_BUSINESS_DAYS:
      rc_workdays_add (date, n, business);
      break;
    case RC_UNIT_MONTHS:
      rc_arith_add_months (date, n, reading->month_rule);
      break;
    case RC_UNIT_YEARS:
      rc_arith_add_months (date, 12 * n, reading->month_rule);
      break;
    case RC_UNIT_FIXED_DAY:
      set_fixed_day (date, &reading->amount);
      break;
    case RC_UNIT_HOURS:
    case RC_UNIT_NONE:
      g_assert_not_reached ();
    }
}

void
rc_arith_add_months (GDate *date, int months, RcMonthRule rule)
{
  const GDateDay day = g_date_get_day (date);
  const gboolean leap_day = day == 29 && g_date_get_month (date) == G_DATE_FEBRUARY;

  g_date_add_months (date, (guint) months); /* clamps to the last day of the month */
  if (g_date_get_day (date) == day)
    return;
  if (rule == RC_MONTH_RULE_FIRST_OF_NEXT || (rule == RC_MONTH_RULE_FEB29_TO_MAR1 && leap_day))
    g_date_add_days (date, 1);
}

RcWhen *
rc_arith_plus_days (const RcWhen *when, int days, GTimeZone *zone)
{
  g_autoptr (GDateTime) there = NULL;
  g_autoptr (GDateTime) moved = NULL;
  RcWhen *later = NULL;

  if (when->moment == NULL)
    {
      later = rc_when_copy (when);
      add_days (&later->date, days);
      return later;
    }
  there = zone != NULL ? g_date_time_to_timezone (when->moment, zone)
                       : g_date_time_ref (when->moment);
  moved = g_date_time_add_days (there, days);
  return rc_when_new_moment (moved);
}

RcWhen *
rc_arith_to_moment (const RcWhen *when, gboolean end_of_day, GTimeZone *zone)
{
  const GDate *date = &when->date;
  g_autoptr (GDateTime) moment = NULL;

  if (when->moment != NULL)
    moment = g_date_time_to_timezone (when->moment, zone);
  else
    moment = g_date_time_new (zone, g_date_get_year (date), (int) g_date_get_month (date),
                              g_date_get_day (date), end_of_day ? 23 : 0, end_of_day ? 59 : 0, 0);
  return rc_when_new_moment (moment);
}

RcWhen *
rc_arith_end (const RcReading *reading, const RcWhen *start, int n, RcCalendar business)
{
  g_autoptr (GDateTime) end = NULL;
  GDate date = start->date;

  if (reading->amount.unit == RC_UNIT_HOURS)
    {
      end = g_date_time_add_hours (start->moment, n);
      return rc_when_new_moment (end);
    }
  add_amount (&date, reading, n, business);
  if (reading->rolls)
    rc_workdays_roll_forward (&date, reading->calendar);
  return rc_when_new_date (&date);
}
