/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-workdays.h"

#include "rc-date.h"

#define FIRST_YEAR "2024-01-01"
#define LAST_DAY "2033-12-31"

/* Every holiday of ten years, and the first calendar that has it. */
static const struct {
  const char *date;
  const char *name;
  RcCalendar calendar;
} holidays[] = {
  { "2024-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2024-01-15", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2024-02-19", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2024-05-27", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2024-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2024-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2024-09-02", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2024-10-14", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2024-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2024-11-28", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2024-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2025-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2025-01-20", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2025-02-17", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2025-05-26", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2025-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2025-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2025-09-01", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2025-10-13", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2025-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2025-11-27", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2025-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2026-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2026-01-19", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2026-02-16", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2026-05-25", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2026-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2026-07-03", "Independence Day (observed)", RC_CALENDAR_OBSERVED },
  { "2026-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2026-09-07", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2026-10-12", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2026-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2026-11-26", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2026-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2027-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2027-01-18", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2027-02-15", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2027-05-31", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2027-06-18", "Juneteenth National Independence Day (observed)", RC_CALENDAR_OBSERVED },
  { "2027-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2027-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2027-07-05", "Independence Day (observed)", RC_CALENDAR_OBSERVED },
  { "2027-09-06", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2027-10-11", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2027-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2027-11-25", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2027-12-24", "Christmas Day (observed)", RC_CALENDAR_OBSERVED },
  { "2027-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2027-12-31", "New Year’s Day (observed)", RC_CALENDAR_OBSERVED },
  { "2028-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2028-01-17", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2028-02-21", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2028-05-29", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2028-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2028-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2028-09-04", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2028-10-09", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2028-11-10", "Veterans Day (observed)", RC_CALENDAR_OBSERVED },
  { "2028-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2028-11-23", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2028-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2029-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2029-01-15", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2029-02-19", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2029-05-28", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2029-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2029-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2029-09-03", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2029-10-08", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2029-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2029-11-12", "Veterans Day (observed)", RC_CALENDAR_OBSERVED },
  { "2029-11-22", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2029-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2030-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2030-01-21", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2030-02-18", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2030-05-27", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2030-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2030-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2030-09-02", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2030-10-14", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2030-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2030-11-28", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2030-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2031-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2031-01-20", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2031-02-17", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2031-05-26", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2031-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2031-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2031-09-01", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2031-10-13", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2031-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2031-11-27", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2031-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2032-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2032-01-19", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2032-02-16", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2032-05-31", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2032-06-18", "Juneteenth National Independence Day (observed)", RC_CALENDAR_OBSERVED },
  { "2032-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2032-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2032-07-05", "Independence Day (observed)", RC_CALENDAR_OBSERVED },
  { "2032-09-06", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2032-10-11", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2032-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2032-11-25", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2032-12-24", "Christmas Day (observed)", RC_CALENDAR_OBSERVED },
  { "2032-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2032-12-31", "New Year’s Day (observed)", RC_CALENDAR_OBSERVED },
  { "2033-01-01", "New Year’s Day", RC_CALENDAR_STATUTORY },
  { "2033-01-17", "Birthday of Martin Luther King, Jr.", RC_CALENDAR_STATUTORY },
  { "2033-02-21", "Washington’s Birthday", RC_CALENDAR_STATUTORY },
  { "2033-05-30", "Memorial Day", RC_CALENDAR_STATUTORY },
  { "2033-06-19", "Juneteenth National Independence Day", RC_CALENDAR_STATUTORY },
  { "2033-06-20", "Juneteenth National Independence Day (observed)", RC_CALENDAR_OBSERVED },
  { "2033-07-04", "Independence Day", RC_CALENDAR_STATUTORY },
  { "2033-09-05", "Labor Day", RC_CALENDAR_STATUTORY },
  { "2033-10-10", "Columbus Day", RC_CALENDAR_STATUTORY },
  { "2033-11-11", "Veterans Day", RC_CALENDAR_STATUTORY },
  { "2033-11-24", "Thanksgiving Day", RC_CALENDAR_STATUTORY },
  { "2033-12-25", "Christmas Day", RC_CALENDAR_STATUTORY },
  { "2033-12-26", "Christmas Day (observed)", RC_CALENDAR_OBSERVED },
};

static GDate *
day (const char *text)
{
  g_autoptr (GError) error = NULL;
  GDate *date = rc_date_parse (text, &error);

  g_assert_no_error (error);
  return date;
}

static void
assert_date (const GDate *date, const char *expected)
{
  g_autofree char *text = rc_date_format (date);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (holidays); i++)
    {
      g_autoptr (GDate) date = day (holidays[i].date);

      g_assert_cmpstr (rc_workdays_holiday_name (date, RC_CALENDAR_OBSERVED), ==,
                       holidays[i].name);
      g_assert_true (rc_workdays_is_holiday (date, RC_CALENDAR_STATUTORY) ==
                     (holidays[i].calendar == RC_CALENDAR_STATUTORY));
    }
}

static void
test_no_other_days (void)
{
  g_autoptr (GDate) end = day (LAST_DAY);
  guint found = 0;

  for (g_autoptr (GDate) date = day (FIRST_YEAR); g_date_compare (date, end) <= 0;
       g_date_add_days (date, 1))
    if (rc_workdays_is_holiday (date, RC_CALENDAR_OBSERVED))
      found++;
  g_assert_cmpuint (found, ==, G_N_ELEMENTS (holidays));
}

/* The holidays of a year once more, by counting through its days: no table, no rule in common. */

static GDate
nth (int year, int month, GDateWeekday weekday, int n)
{
  GDate date;

  g_date_set_dmy (&date, 1, (GDateMonth) month, (GDateYear) year);
  while (g_date_get_weekday (&date) != weekday || --n > 0)
    g_date_add_days (&date, 1);
  return date;
}

static GDate
last_monday_of_may (int year)
{
  GDate date;

  g_date_set_dmy (&date, 31, G_DATE_MAY, (GDateYear) year);
  while (g_date_get_weekday (&date) != G_DATE_MONDAY)
    g_date_subtract_days (&date, 1);
  return date;
}

static void
add_fixed (GHashTable *statutory, GHashTable *observed, int year, int month, int day_of_month)
{
  GDate date;

  g_date_set_dmy (&date, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);
  g_hash_table_add (statutory, GUINT_TO_POINTER (g_date_get_julian (&date)));
  if (g_date_get_weekday (&date) == G_DATE_SATURDAY)
    g_date_subtract_days (&date, 1);
  else if (g_date_get_weekday (&date) == G_DATE_SUNDAY)
    g_date_add_days (&date, 1);
  g_hash_table_add (observed, GUINT_TO_POINTER (g_date_get_julian (&date)));
}

static void
add_year (GHashTable *statutory, GHashTable *observed, int year)
{
  const GDate floating[] = {
    nth (year, 1, G_DATE_MONDAY, 3),  nth (year, 2, G_DATE_MONDAY, 3), last_monday_of_may (year),
    nth (year, 9, G_DATE_MONDAY, 1),  nth (year, 10, G_DATE_MONDAY, 2),
    nth (year, 11, G_DATE_THURSDAY, 4),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (floating); i++)
    g_hash_table_add (statutory, GUINT_TO_POINTER (g_date_get_julian (&floating[i])));
  add_fixed (statutory, observed, year, 1, 1);
  add_fixed (statutory, observed, year, 6, 19);
  add_fixed (statutory, observed, year, 7, 4);
  add_fixed (statutory, observed, year, 11, 11);
  add_fixed (statutory, observed, year, 12, 25);
}

static void
test_counted_through (void)
{
  g_autoptr (GHashTable) statutory = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) observed = g_hash_table_new (NULL, NULL);
  g_autoptr (GDate) end = day ("2040-12-31");

  for (int year = 2024; year <= 2041; year++) /* January 1 may be observed in the year before */
    add_year (statutory, observed, year);
  for (g_autoptr (GDate) date = day ("2024-01-01"); g_date_compare (date, end) <= 0;
       g_date_add_days (date, 1))
    {
      gpointer number = GUINT_TO_POINTER (g_date_get_julian (date));
      gboolean holiday = g_hash_table_contains (statutory, number);
      gboolean closed = holiday || g_hash_table_contains (observed, number);

      g_test_message ("day %u", g_date_get_julian (date));
      g_assert_true (rc_workdays_is_holiday (date, RC_CALENDAR_STATUTORY) == holiday);
      g_assert_true (rc_workdays_is_holiday (date, RC_CALENDAR_OBSERVED) == closed);
    }
}

static void
test_since (void)
{
  static const struct {
    const char *date;
    RcCalendar calendar;
    gboolean holiday;
  } rows[] = {
    { "2020-06-19", RC_CALENDAR_OBSERVED, FALSE },
    { "2021-06-18", RC_CALENDAR_OBSERVED, TRUE },
    { "2021-06-18", RC_CALENDAR_STATUTORY, FALSE },
    { "2021-06-19", RC_CALENDAR_STATUTORY, TRUE },
    { "2027-12-31", RC_CALENDAR_OBSERVED, TRUE },
    { "2027-12-31", RC_CALENDAR_STATUTORY, FALSE },
    { "2029-01-20", RC_CALENDAR_OBSERVED, FALSE }, /* inauguration */
    { "2026-11-27", RC_CALENDAR_OBSERVED, FALSE }, /* the day after Thanksgiving */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDate) date = day (rows[i].date);

      g_assert_true (rc_workdays_is_holiday (date, rows[i].calendar) == rows[i].holiday);
    }
}

static void
test_add (void)
{
  static const struct {
    const char *from;
    int n;
    RcCalendar calendar;
    const char *to;
  } rows[] = {
    { "2026-11-25", 1, RC_CALENDAR_OBSERVED, "2026-11-27" },  /* over Thanksgiving */
    { "2026-11-27", 1, RC_CALENDAR_OBSERVED, "2026-11-30" },  /* over a weekend */
    { "2026-11-28", 1, RC_CALENDAR_OBSERVED, "2026-11-30" },  /* from a Saturday */
    { "2026-07-02", 1, RC_CALENDAR_STATUTORY, "2026-07-03" }, /* observed only */
    { "2026-07-02", 1, RC_CALENDAR_OBSERVED, "2026-07-06" },
    { "2026-11-30", -1, RC_CALENDAR_OBSERVED, "2026-11-27" },
    { "2026-11-30", -2, RC_CALENDAR_OBSERVED, "2026-11-25" },
    { "2026-11-28", 0, RC_CALENDAR_OBSERVED, "2026-11-28" },
    { "2027-12-30", 10, RC_CALENDAR_OBSERVED, "2028-01-14" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDate) date = day (rows[i].from);

      rc_workdays_add (date, rows[i].n, rows[i].calendar);
      assert_date (date, rows[i].to);
    }
}

static void
test_roll (void)
{
  g_autoptr (GDate) forward = day ("2027-07-04"); /* a Sunday, observed on Monday */
  g_autoptr (GDate) observed = day ("2027-07-04");
  g_autoptr (GDate) back = day ("2028-01-01");
  g_autoptr (GDate) stays = day ("2027-07-06");

  rc_workdays_roll_forward (forward, RC_CALENDAR_STATUTORY);
  assert_date (forward, "2027-07-05");
  rc_workdays_roll_forward (observed, RC_CALENDAR_OBSERVED);
  assert_date (observed, "2027-07-06");
  rc_workdays_roll_back (back, RC_CALENDAR_OBSERVED);
  assert_date (back, "2027-12-30");
  rc_workdays_roll_back (stays, RC_CALENDAR_OBSERVED);
  assert_date (stays, "2027-07-06");
}

static void
test_end_of_calendar (void)
{
  g_autoptr (GDate) first = g_date_new_dmy (1, G_DATE_JANUARY, 1);

  rc_workdays_add (first, -5, RC_CALENDAR_OBSERVED);
  g_assert_true (g_date_valid (first));
  g_assert_cmpuint (g_date_get_julian (first), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/workdays/holiday/has-its-name-in-ten-years", test_names);
  g_test_add_func ("/workdays/holiday/no-other-day-is-one", test_no_other_days);
  g_test_add_func ("/workdays/holiday/2024-to-2040-counted-through", test_counted_through);
  g_test_add_func ("/workdays/holiday/holds-since-its-law", test_since);
  g_test_add_func ("/workdays/add/counts-business-days", test_add);
  g_test_add_func ("/workdays/roll/by-calendar", test_roll);
  g_test_add_func ("/workdays/add/stops-at-the-end-of-the-calendar", test_end_of_calendar);
  return g_test_run ();
}
