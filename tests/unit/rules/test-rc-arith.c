/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-arith.h"
#include "rc-date.h"

typedef struct {
  const char *start;
  int months;
  RcMonthRule rule;
  const char *end;
} MonthRow;

static const MonthRow month_rows[] = {
  { "2026-01-15", 4, RC_MONTH_RULE_CLAMP, "2026-05-15" },
  { "2026-08-31", 6, RC_MONTH_RULE_CLAMP, "2027-02-28" },
  { "2027-08-31", 6, RC_MONTH_RULE_CLAMP, "2028-02-29" },
  { "2026-10-31", 1, RC_MONTH_RULE_CLAMP, "2026-11-30" },
  { "2028-02-29", 12, RC_MONTH_RULE_CLAMP, "2029-02-28" },
  { "2026-10-28", 4, RC_MONTH_RULE_FIRST_OF_NEXT, "2027-02-28" },
  { "2026-10-29", 4, RC_MONTH_RULE_FIRST_OF_NEXT, "2027-03-01" },
  { "2026-10-30", 4, RC_MONTH_RULE_FIRST_OF_NEXT, "2027-03-01" },
  { "2026-10-31", 4, RC_MONTH_RULE_FIRST_OF_NEXT, "2027-03-01" },
  { "2026-12-31", 4, RC_MONTH_RULE_FIRST_OF_NEXT, "2027-05-01" },
  { "2024-02-29", 12, RC_MONTH_RULE_FEB29_TO_MAR1, "2025-03-01" },
  { "2024-02-29", 48, RC_MONTH_RULE_FEB29_TO_MAR1, "2028-02-29" },
  { "2024-02-28", 12, RC_MONTH_RULE_FEB29_TO_MAR1, "2025-02-28" },
};

static void
test_months (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (month_rows); i++)
    {
      g_autoptr (GDate) date = rc_date_parse (month_rows[i].start, NULL);
      g_autofree char *end = NULL;

      rc_arith_add_months (date, month_rows[i].months, month_rows[i].rule);
      end = rc_date_format (date);
      g_assert_cmpstr (end, ==, month_rows[i].end);
    }
}

static RcWhen *
when (const char *text)
{
  g_autoptr (GDate) date = strchr (text, 'T') == NULL ? rc_date_parse (text, NULL) : NULL;
  g_autoptr (GDateTime) moment = date == NULL ? rc_moment_parse (text, NULL) : NULL;

  return date != NULL ? rc_when_new_date (date) : rc_when_new_moment (moment);
}

typedef struct {
  const char *start;
  RcUnit unit;
  int n;
  gboolean rolls;
  RcCalendar business;
  const char *end;
} EndRow;

static const EndRow end_rows[] = {
  { "2026-01-05", RC_UNIT_CALENDAR_DAYS, 180, FALSE, RC_CALENDAR_STATUTORY, "2026-07-04" },
  { "2026-09-07", RC_UNIT_CALENDAR_DAYS, -1, FALSE, RC_CALENDAR_STATUTORY, "2026-09-06" },
  { "2026-01-05", RC_UNIT_CALENDAR_DAYS, 0, FALSE, RC_CALENDAR_STATUTORY, "2026-01-05" },
  { "2026-01-05", RC_UNIT_CALENDAR_DAYS, 180, TRUE, RC_CALENDAR_STATUTORY, "2026-07-06" },
  { "2026-05-22", RC_UNIT_BUSINESS_DAYS, 5, FALSE, RC_CALENDAR_OBSERVED, "2026-06-01" },
  { "2026-07-02", RC_UNIT_BUSINESS_DAYS, 1, FALSE, RC_CALENDAR_OBSERVED, "2026-07-06" },
  { "2026-07-02", RC_UNIT_BUSINESS_DAYS, 1, FALSE, RC_CALENDAR_STATUTORY, "2026-07-03" },
  { "2026-07-05", RC_UNIT_BUSINESS_DAYS, 1, FALSE, RC_CALENDAR_OBSERVED, "2026-07-06" },
  { "2026-03-22", RC_UNIT_YEARS, 1, FALSE, RC_CALENDAR_STATUTORY, "2027-03-22" },
  { "2026-01-01", RC_UNIT_FIXED_DAY, 1, FALSE, RC_CALENDAR_STATUTORY, "2027-12-31" },
  { "2026-12-31", RC_UNIT_FIXED_DAY, 1, FALSE, RC_CALENDAR_STATUTORY, "2027-12-31" },
  { "2026-10-30T15:00:00-04:00", RC_UNIT_HOURS, 72, FALSE, RC_CALENDAR_STATUTORY,
    "2026-11-02T15:00-04:00" },
};

static void
test_ends (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (end_rows); i++)
    {
      const EndRow *row = &end_rows[i];
      RcReading reading = { .amount = { .unit = row->unit, .n = row->n, .month = 12, .day = 31 },
                            .rolls = row->rolls,
                            .calendar = RC_CALENDAR_STATUTORY };
      g_autoptr (RcWhen) start = when (row->start);
      g_autoptr (RcWhen) end = rc_arith_end (&reading, start, row->n, row->business);
      g_autofree char *written = rc_when_format (end);

      g_test_message ("%s + %d", row->start, row->n);
      g_assert_cmpstr (written, ==, row->end);
    }
}

/* Days keep the time on the clock, through a clock change too. */
static void
test_plus_days (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr (RcWhen) start = when ("2026-10-30T09:00:00-04:00");
  g_autoptr (RcWhen) end = rc_arith_plus_days (start, 14, zone);
  g_autofree char *written = rc_when_format (end);

  g_assert_cmpstr (written, ==, "2026-11-13T09:00-05:00");
}

static void
test_to_moment (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr (RcWhen) day = when ("2026-07-06");
  g_autoptr (RcWhen) last = rc_arith_to_moment (day, TRUE, zone);
  g_autoptr (RcWhen) first = rc_arith_to_moment (day, FALSE, zone);
  g_autofree char *last_text = rc_when_format (last);
  g_autofree char *first_text = rc_when_format (first);

  g_assert_cmpstr (last_text, ==, "2026-07-06T23:59-04:00");
  g_assert_cmpstr (first_text, ==, "2026-07-06T00:00-04:00");
}

/* A whole day ends after every moment of it. */
static void
test_compare (void)
{
  static const char *const ordered[] = { "2026-07-05", "2026-07-06T00:00:00-04:00",
                                         "2026-07-06T23:59:00-04:00", "2026-07-06",
                                         "2026-07-07T00:00:00-04:00", "2026-07-07" };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        g_autoptr (RcWhen) a = when (ordered[i]);
        g_autoptr (RcWhen) b = when (ordered[j]);
        int order = rc_when_compare (a, b);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
}

/* Two clocks that show different times can mean the same moment. */
static void
test_compare_zones (void)
{
  g_autoptr (RcWhen) east = when ("2026-07-06T23:30:00-04:00");
  g_autoptr (RcWhen) utc = when ("2026-07-07T03:30:00Z");
  g_autoptr (RcWhen) copy = rc_when_copy (utc);

  g_assert_cmpint (rc_when_compare (east, utc), ==, 0);
  g_assert_cmpint (rc_when_compare (copy, utc), ==, 0);
  g_assert_null (rc_when_copy (NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/arith/months-by-each-rule", test_months);
  g_test_add_func ("/arith/ends-by-each-unit", test_ends);
  g_test_add_func ("/arith/days-keep-the-time-on-the-clock", test_plus_days);
  g_test_add_func ("/arith/day-stands-for-its-first-or-last-minute", test_to_moment);
  g_test_add_func ("/when/orders-days-and-moments", test_compare);
  g_test_add_func ("/when/compares-over-zones", test_compare_zones);
  return g_test_run ();
}
