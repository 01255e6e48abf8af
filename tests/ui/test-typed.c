/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-typed.h"

#include <string.h>

static void
test_dates (void)
{
  static const struct {
    const char *typed;
    const char *date; /* (nullable): refused */
  } rows[] = {
    { "2026-01-31", "2026-01-31" },
    { "  2026-01-31 ", "2026-01-31" },
    { "1/31/2026", "2026-01-31" },
    { "01/05/2026", "2026-01-05" },
    { "1-5-2026", "2026-01-05" },
    { "1.5.2026", "2026-01-05" },
    { "January 31, 2026", "2026-01-31" },
    { "Jan 31 2026", "2026-01-31" },
    { "31 January 2026", "2026-01-31" },
    { "2/30/2026", NULL },
    { "2026-02-30", NULL },
    { "31/1/2026", NULL },
    { "February 30, 2026", NULL },
    { "1/2/26", NULL },
    { "1/2-2026", NULL },
    { "20266-01-01", NULL },
    { "2026-1", NULL },
    { "1/31/2026 and so on", NULL },
    { "soon", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GDate) date = rc_typed_date (rows[i].typed, &error);
      g_autofree char *text = date != NULL ? rc_date_format (date) : NULL;

      g_test_message ("%s", rows[i].typed);
      g_assert_cmpstr (text, ==, rows[i].date);
      if (rows[i].date == NULL)
        g_assert_true (error != NULL && error->domain == RC_DATE_ERROR);
      else
        g_assert_no_error (error);
    }
}

static void
test_short_year (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (rc_typed_date ("1/2/26", &error));
  g_assert_nonnull (strstr (error->message, "four digits"));
}

static void
test_times (void)
{
  static const struct {
    const char *typed;
    const char *time; /* (nullable): refused */
  } rows[] = {
    { "9:40", "09:40" },     { "09:40", "09:40" },    { "14:30", "14:30" },
    { "2:30 PM", "14:30" },  { "2:30pm", "14:30" },   { "2 p.m.", "14:00" },
    { "12:05 AM", "00:05" }, { "12 PM", "12:00" },    { "0:05", "00:05" },
    { "9", NULL },           { "24:00", NULL },       { "13:00 PM", NULL },
    { "0 AM", NULL },        { "9:60", NULL },        { "9:4", NULL },
    { "noon", NULL },        { "9:40 PM sharp", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *time = rc_typed_time (rows[i].typed, &error);

      g_test_message ("%s", rows[i].typed);
      g_assert_cmpstr (time, ==, rows[i].time);
      g_assert_true ((error != NULL) == (rows[i].time == NULL));
    }
}

/* New York had summer time until November 1, 2026. */
static void
test_offset (void)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr(GDateTime) summer = rc_typed_moment ("10/30/2026", "9:40 AM", zone, NULL);
  g_autoptr(GDateTime) winter = rc_typed_moment ("11/2/2026", "9:40 AM", zone, NULL);
  g_autofree char *summer_text = rc_moment_format (summer);
  g_autofree char *winter_text = rc_moment_format (winter);

  g_assert_cmpstr (summer_text, ==, "2026-10-30T09:40:00-04:00");
  g_assert_cmpstr (winter_text, ==, "2026-11-02T09:40:00-05:00");
}

static void
test_half_moment (void)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr(GError) error = NULL;

  g_assert_null (rc_typed_moment ("2026-11-02", "", zone, &error));
  g_assert_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX);
  g_clear_error (&error);
  g_assert_null (rc_typed_moment ("", "9:40", zone, &error));
  g_assert_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX);
}

static void
test_sentence (void)
{
  g_autofree char *clause = rc_typed_sentence ("expected a number, found “x”");
  g_autofree char *whole = rc_typed_sentence ("Écrivez un jour.");
  g_autofree char *nothing = rc_typed_sentence ("");

  g_assert_cmpstr (clause, ==, "Expected a number, found “x”.");
  g_assert_cmpstr (whole, ==, "Écrivez un jour.");
  g_assert_cmpstr (nothing, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed/date/reads-what-has-one-meaning", test_dates);
  g_test_add_func ("/typed/date/asks-for-four-digits-of-the-year", test_short_year);
  g_test_add_func ("/typed/time/reads-both-clocks", test_times);
  g_test_add_func ("/typed/moment/keeps-the-offset-of-that-day", test_offset);
  g_test_add_func ("/typed/moment/needs-day-and-time", test_half_moment);
  g_test_add_func ("/typed/sentence/stands-alone", test_sentence);
  return g_test_run ();
}
