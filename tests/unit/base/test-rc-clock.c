/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-clock.h"

#include "rc-date.h"

static void
assert_today (RcClock *clock, const char *expected)
{
  g_autoptr (GDate) today = rc_clock_today (clock);
  g_autofree char *text = rc_date_format (today);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_environment (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcClock) clock = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *text = NULL;

  g_setenv ("RECOURSE_NOW", "2026-11-23T23:30:00-05:00", TRUE);
  clock = rc_clock_new_from_environment (&error);
  g_assert_no_error (error);
  now = rc_clock_now (clock);
  text = rc_moment_format (now);
  g_assert_cmpstr (text, ==, "2026-11-23T23:30:00-05:00");
  assert_today (clock, "2026-11-23");
}

static void
test_bad_environment (void)
{
  g_autoptr (GError) error = NULL;

  g_setenv ("RECOURSE_NOW", "2026-11-23", TRUE);
  g_assert_null (rc_clock_new_from_environment (&error));
  g_assert_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX);
  g_assert_true (g_str_has_prefix (error->message, "RECOURSE_NOW: "));
}

static void
test_no_environment (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcClock) clock = NULL;
  g_autoptr (GDateTime) before = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) now = NULL;

  g_unsetenv ("RECOURSE_NOW");
  clock = rc_clock_new_from_environment (&error);
  g_assert_no_error (error);
  now = rc_clock_now (clock);
  g_assert_cmpint (g_date_time_difference (now, before), >=, 0);
  g_assert_cmpint (g_date_time_difference (now, before), <, G_TIME_SPAN_MINUTE);
}

static void
test_set_fixed (void)
{
  g_autoptr (GDateTime) first = rc_moment_parse ("2026-11-23T12:00:00Z", NULL);
  g_autoptr (GDateTime) second = rc_moment_parse ("2027-01-01T00:00:00+14:00", NULL);
  g_autoptr (RcClock) clock = rc_clock_new_fixed (first);

  assert_today (clock, "2026-11-23");
  rc_clock_set_fixed (clock, second);
  assert_today (clock, "2027-01-01");
  rc_clock_set_fixed (clock, second);
  assert_today (clock, "2027-01-01");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock/environment/stands-still-in-the-given-offset", test_environment);
  g_test_add_func ("/clock/environment/refuses-a-date-without-a-time", test_bad_environment);
  g_test_add_func ("/clock/environment/goes-with-the-system-without-it", test_no_environment);
  g_test_add_func ("/clock/set-fixed/moves-it", test_set_fixed);
  return g_test_run ();
}
