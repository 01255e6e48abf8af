/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-date.h"

static GDate *
day (const char *text)
{
  g_autoptr (GError) error = NULL;
  GDate *date = rc_date_parse (text, &error);

  g_assert_no_error (error);
  return date;
}

static GDateTime *
moment (const char *text)
{
  g_autoptr (GError) error = NULL;
  GDateTime *result = rc_moment_parse (text, &error);

  g_assert_no_error (error);
  return result;
}

static void
test_parse_round_trip (void)
{
  const char *const days[] = { "1900-01-01", "2026-01-31", "2028-02-29", "2199-12-31" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GDate) date = day (days[i]);
      g_autofree char *text = rc_date_format (date);

      g_assert_cmpstr (text, ==, days[i]);
    }
}

static void
test_parse_syntax (void)
{
  const char *const bad[] = {
    NULL, "", " 2026-01-31", "2026-01-31 ", "2026-1-31", "01/31/2026", "20266-01-31", "2026-01-3",
    "2026-01-31T10:00", "2026/01/31", "-026-01-31", "2026-01-3x", "tomorrow", "２０２６-01-31",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rc_date_parse (bad[i], &error));
      g_assert_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX);
    }
}

static void
test_parse_no_such_day (void)
{
  const char *const bad[] = { "2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10",
                              "2026-01-00", "2026-01-32", "1899-12-31", "2200-01-01", "0000-01-01",
                              "2100-02-29" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rc_date_parse (bad[i], &error));
      g_assert_error (error, RC_DATE_ERROR, RC_DATE_ERROR_NO_SUCH_DAY);
      g_assert_nonnull (strstr (error->message, bad[i]));
    }
}

static void
test_format_for_people (void)
{
  g_autoptr (GDate) today = day ("2027-01-01");
  g_autoptr (GDate) date = day ("2027-01-12");
  g_autoptr (GDate) next_year = day ("2028-03-05");
  g_autofree char *whole = rc_date_format_long (date);
  g_autofree char *this_year = rc_date_format_short (date, today);
  g_autofree char *other_year = rc_date_format_short (next_year, today);
  g_autofree char *any_year = rc_date_format_short (date, NULL);

  g_assert_cmpstr (whole, ==, "Tuesday, January 12, 2027");
  g_assert_cmpstr (this_year, ==, "January 12");
  g_assert_cmpstr (other_year, ==, "March 5, 2028");
  g_assert_cmpstr (any_year, ==, "January 12, 2027");
}

static void
test_format_distance (void)
{
  static const struct {
    const char *date;
    const char *text;
  } rows[] = {
    { "2027-01-12", "in 11 days" },  { "2027-01-03", "in 2 days" },  { "2027-01-02", "tomorrow" },
    { "2027-01-01", "today" },       { "2026-12-31", "yesterday" },  { "2026-12-29", "3 days ago" },
    { "2028-01-01", "in 365 days" },
  };
  g_autoptr (GDate) today = day ("2027-01-01");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDate) date = day (rows[i].date);
      g_autofree char *text = rc_date_format_distance (date, today);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_compare_null (void)
{
  g_autoptr (GDate) date = day ("2027-01-12");
  g_autoptr (GDate) same = day ("2027-01-12");
  g_autoptr (GDate) later = day ("2027-01-13");

  g_assert_true (rc_date_equal (NULL, NULL));
  g_assert_true (rc_date_equal (date, same));
  g_assert_false (rc_date_equal (date, NULL));
  g_assert_false (rc_date_equal (NULL, date));
  g_assert_cmpint (rc_date_compare (date, later), <, 0);
  g_assert_cmpint (rc_date_compare (later, date), >, 0);
  g_assert_cmpint (rc_date_compare (NULL, date), >, 0);
  g_assert_cmpint (rc_date_compare (date, NULL), <, 0);
}

static void
test_plus_days (void)
{
  static const struct {
    const char *from;
    int days;
    const char *to;
  } rows[] = {
    { "2026-07-16", 180, "2027-01-12" },
    { "2028-02-28", 1, "2028-02-29" },
    { "2027-01-01", -1, "2026-12-31" },
    { "2027-01-01", 0, "2027-01-01" },
    { "2027-01-01", G_MAXINT, "9999-12-31" },
    { "2027-01-01", G_MININT, "0001-01-01" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDate) from = day (rows[i].from);
      g_autoptr (GDate) to = rc_date_plus_days (from, rows[i].days);
      g_autofree char *text = rc_date_format (to);

      g_assert_cmpstr (text, ==, rows[i].to);
    }
}

static void
test_days_until (void)
{
  g_autoptr (GDate) from = day ("2026-07-16");
  g_autoptr (GDate) to = day ("2027-01-12");

  g_assert_cmpint (rc_date_days_until (from, to), ==, 180);
  g_assert_cmpint (rc_date_days_until (to, from), ==, -180);
}

static void
test_moment_round_trip (void)
{
  static const struct {
    const char *in;
    const char *out;
  } rows[] = {
    { "2026-11-23T09:40:00-05:00", "2026-11-23T09:40:00-05:00" },
    { "2026-11-23T09:40-04:00", "2026-11-23T09:40:00-04:00" },
    { "2026-11-23T23:59:59+05:45", "2026-11-23T23:59:59+05:45" },
    { "2026-11-23T09:40:00Z", "2026-11-23T09:40:00Z" },
    { "2026-11-23t09:40:00z", "2026-11-23T09:40:00Z" },
    { "2026-11-23T09:40:00+00:00", "2026-11-23T09:40:00Z" },
    { "2026-11-23T09:40:00.25-05:00", "2026-11-23T09:40:00.250000-05:00" },
    { "2026-11-23T09:40:00.123456789-05:00", "2026-11-23T09:40:00.123456-05:00" },
    { "2026-11-23T09:40:00.000-05:00", "2026-11-23T09:40:00-05:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDateTime) parsed = moment (rows[i].in);
      g_autofree char *text = rc_moment_format (parsed);

      g_assert_cmpstr (text, ==, rows[i].out);
    }
}

static void
test_moment_refuses (void)
{
  const char *const bad[] = {
    NULL, "", "2026-11-23", "2026-11-23T09:40:00", "2026-11-23 09:40:00-05:00",
    "2026-11-23T9:40:00-05:00", "2026-11-23T09:40:00-0500", "2026-11-23T09:40:00-05",
    "2026-11-23T24:00:00-05:00", "2026-11-23T09:60:00-05:00", "2026-11-23T09:40:60-05:00",
    "2026-11-23T09:40:00.-05:00", "2026-11-23T09:40:00-24:00", "2026-11-23T09:40:00-05:60",
    "2026-11-23T09:40:00-05:00 ", "2026-11-23T09:40:00EST", "2026-11-23T09-05:00",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rc_moment_parse (bad[i], &error));
      g_assert_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX);
    }
}

static void
test_moment_no_such_day (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rc_moment_parse ("2026-02-30T09:40:00Z", &error));
  g_assert_error (error, RC_DATE_ERROR, RC_DATE_ERROR_NO_SUCH_DAY);
}

static void
test_moment_date (void)
{
  g_autoptr (GDateTime) late = moment ("2026-11-23T23:30:00-05:00");
  g_autoptr (GDate) date = rc_date_from_moment (late);
  g_autofree char *text = rc_date_format (date);
  g_autofree char *whole = rc_moment_format_long (late);

  g_assert_cmpstr (text, ==, "2026-11-23");
  g_assert_cmpstr (whole, ==, "Monday, November 23, 2026, 11:30 PM");
}

static void
test_moment_equal (void)
{
  g_autoptr (GDateTime) a = moment ("2026-11-23T09:40:00-05:00");
  g_autoptr (GDateTime) same = moment ("2026-11-23T09:40-05:00");
  g_autoptr (GDateTime) elsewhere = moment ("2026-11-23T14:40:00Z");

  g_assert_true (rc_moment_equal (a, same));
  g_assert_false (rc_moment_equal (a, elsewhere));
  g_assert_false (rc_moment_equal (a, NULL));
  g_assert_true (rc_moment_equal (NULL, NULL));
}

/* What is likely a slip in the year is asked about, and nothing else. */
static void
test_ask_year (void)
{
  static const struct {
    const char *date;
    gboolean past;
    const char *today;
    const char *question;
  } rows[] = {
    { "2026-11-24", TRUE, "2026-11-24", NULL },
    { "2026-12-01", TRUE, "2026-11-24", NULL }, /* dated for the day of mailing */
    { "2026-12-02", TRUE, "2026-11-24",
      "This day is still to come. Did you mean December 2, 2025?" },
    { "2027-10-02", TRUE, "2026-11-24",
      "This day is still to come. Did you mean October 2, 2026?" },
    { "2024-11-24", TRUE, "2026-11-24", NULL },
    { "2024-11-23", TRUE, "2026-11-24", "This day is far away. Did you mean November 23, 2026?" },
    { "2025-01-05", TRUE, "2026-01-10", NULL },
    { "2106-10-02", TRUE, "2026-11-24",
      "This day is still to come. Did you mean October 2, 2026?" },
    { "2020-02-29", TRUE, "2026-11-24", "This day is far away. Did you mean February 28, 2026?" },
    { "2028-02-29", TRUE, "2027-01-10",
      "This day is still to come. Did you mean February 28, 2026?" },
    { "2028-11-23", FALSE, "2026-11-24", NULL },
    { "2028-11-24", FALSE, "2026-11-24", "This day is far away. Did you mean November 24, 2026?" },
    { "2036-01-31", FALSE, "2026-11-24", "This day is far away. Did you mean January 31, 2027?" },
    { "2016-12-31", FALSE, "2026-01-02", "This day is far away. Did you mean December 31, 2025?" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDate) date = rc_date_parse (rows[i].date, NULL);
      g_autoptr (GDate) today = rc_date_parse (rows[i].today, NULL);
      g_autofree char *question = rc_date_ask_year (date, rows[i].past, today);

      g_test_message ("%s", rows[i].date);
      g_assert_cmpstr (question, ==, rows[i].question);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/parse/gives-back-what-it-read", test_parse_round_trip);
  g_test_add_func ("/date/parse/refuses-other-forms", test_parse_syntax);
  g_test_add_func ("/date/parse/refuses-days-that-do-not-exist", test_parse_no_such_day);
  g_test_add_func ("/date/format/for-people", test_format_for_people);
  g_test_add_func ("/date/format/distance-in-days", test_format_distance);
  g_test_add_func ("/date/compare/sorts-a-missing-date-last", test_compare_null);
  g_test_add_func ("/date/plus-days/stays-in-the-calendar", test_plus_days);
  g_test_add_func ("/date/days-until/counts-both-ways", test_days_until);
  g_test_add_func ("/moment/parse/keeps-the-offset", test_moment_round_trip);
  g_test_add_func ("/moment/parse/refuses-what-is-not-rfc-3339", test_moment_refuses);
  g_test_add_func ("/moment/parse/refuses-days-that-do-not-exist", test_moment_no_such_day);
  g_test_add_func ("/moment/date-is-the-one-of-its-own-offset", test_moment_date);
  g_test_add_func ("/moment/equal-means-the-same-offset-too", test_moment_equal);
  g_test_add_func ("/date/asks-about-a-slip-in-the-year", test_ask_year);
  return g_test_run ();
}
