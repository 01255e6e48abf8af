/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-workdays.h"

#include <glib/gi18n-lib.h>

#define LAST_WEEK (-1)
#define LAST_YEAR 9999

/* A day that 5 U.S.C. 6103(a) names: a day of a month, or the nth weekday of one. */
typedef struct {
  const char *name;
  const char *observed_name; /* NULL: always on a Monday or Thursday, never observed in lieu */
  GDateMonth month;
  GDateDay day;              /* 0: by @weekday and @week */
  GDateWeekday weekday;
  int week;
  GDateYear since;
} Holiday;

static const Holiday holidays[] = {
  { .name = N_("New Year’s Day"), .observed_name = N_("New Year’s Day (observed)"),
    .month = G_DATE_JANUARY, .day = 1 },
  { .name = N_("Birthday of Martin Luther King, Jr."),
    .month = G_DATE_JANUARY, .weekday = G_DATE_MONDAY, .week = 3, .since = 1986 },
  { .name = N_("Washington’s Birthday"),
    .month = G_DATE_FEBRUARY, .weekday = G_DATE_MONDAY, .week = 3 },
  { .name = N_("Memorial Day"),
    .month = G_DATE_MAY, .weekday = G_DATE_MONDAY, .week = LAST_WEEK },
  { .name = N_("Juneteenth National Independence Day"),
    .observed_name = N_("Juneteenth National Independence Day (observed)"),
    .month = G_DATE_JUNE, .day = 19, .since = 2021 },
  { .name = N_("Independence Day"), .observed_name = N_("Independence Day (observed)"),
    .month = G_DATE_JULY, .day = 4 },
  { .name = N_("Labor Day"),
    .month = G_DATE_SEPTEMBER, .weekday = G_DATE_MONDAY, .week = 1 },
  { .name = N_("Columbus Day"),
    .month = G_DATE_OCTOBER, .weekday = G_DATE_MONDAY, .week = 2 },
  { .name = N_("Veterans Day"), .observed_name = N_("Veterans Day (observed)"),
    .month = G_DATE_NOVEMBER, .day = 11 },
  { .name = N_("Thanksgiving Day"),
    .month = G_DATE_NOVEMBER, .weekday = G_DATE_THURSDAY, .week = 4 },
  { .name = N_("Christmas Day"), .observed_name = N_("Christmas Day (observed)"),
    .month = G_DATE_DECEMBER, .day = 25 },
};

static gboolean
is_in_week (const GDate *date, int week)
{
  int day = g_date_get_day (date);

  if (week == LAST_WEEK)
    return day > g_date_get_days_in_month (g_date_get_month (date), g_date_get_year (date)) - 7;
  return (day - 1) / 7 + 1 == week;
}

static gboolean
falls_on (const Holiday *holiday, const GDate *date)
{
  if (g_date_get_month (date) != holiday->month || g_date_get_year (date) < holiday->since)
    return FALSE;
  if (holiday->day != 0)
    return g_date_get_day (date) == holiday->day;
  return g_date_get_weekday (date) == holiday->weekday && is_in_week (date, holiday->week);
}

static const Holiday *
find_holiday (const GDate *date)
{
  for (gsize i = 0; i < G_N_ELEMENTS (holidays); i++)
    if (falls_on (&holidays[i], date))
      return &holidays[i];
  return NULL;
}

/* The holiday for which @date is the day off: the Friday before a Saturday, the Monday after a
 * Sunday. New Year's Day of a Saturday is observed in the year before. */
static const Holiday *
find_observed (const GDate *date)
{
  GDate real = *date;

  if (g_date_get_weekday (date) == G_DATE_FRIDAY)
    g_date_add_days (&real, 1);
  else if (g_date_get_weekday (date) == G_DATE_MONDAY)
    g_date_subtract_days (&real, 1);
  else
    return NULL;
  return find_holiday (&real);
}

/* One day on or back; FALSE at the end of the calendar. */
static gboolean
step (GDate *date, int direction)
{
  if (direction > 0 ? g_date_get_year (date) > LAST_YEAR : g_date_get_julian (date) <= 1)
    return FALSE;
  if (direction > 0)
    g_date_add_days (date, 1);
  else
    g_date_subtract_days (date, 1);
  return TRUE;
}

static void
roll (GDate *date, int direction, RcCalendar calendar)
{
  while (!rc_workdays_is_workday (date, calendar) && step (date, direction))
    ;
}

gboolean
rc_workdays_is_holiday (const GDate *date, RcCalendar calendar)
{
  return rc_workdays_holiday_name (date, calendar) != NULL;
}

const char *
rc_workdays_holiday_name (const GDate *date, RcCalendar calendar)
{
  const Holiday *holiday;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  holiday = find_holiday (date);
  if (holiday != NULL)
    return _(holiday->name);
  if (calendar == RC_CALENDAR_OBSERVED)
    holiday = find_observed (date);
  return holiday != NULL ? _(holiday->observed_name) : NULL;
}

gboolean
rc_workdays_is_workday (const GDate *date, RcCalendar calendar)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), FALSE);

  return g_date_get_weekday (date) <= G_DATE_FRIDAY && !rc_workdays_is_holiday (date, calendar);
}

void
rc_workdays_add (GDate *date, int n, RcCalendar calendar)
{
  int direction = n < 0 ? -1 : 1;

  for (guint left = (guint) ABS (n); left > 0; left--)
    {
      if (!step (date, direction))
        return;
      roll (date, direction, calendar);
    }
}

void
rc_workdays_roll_forward (GDate *date, RcCalendar calendar)
{
  roll (date, 1, calendar);
}

void
rc_workdays_roll_back (GDate *date, RcCalendar calendar)
{
  roll (date, -1, calendar);
}
