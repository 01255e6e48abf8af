/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-zone.h"

#include <time.h>

/* What `date +%z` says. */
static int
c_library_offset (void)
{
  time_t now = time (NULL);
  struct tm local;

  tzset ();
  localtime_r (&now, &local);
  return (int) local.tm_gmtoff;
}

static int
zone_offset (void)
{
  g_autoptr (GTimeZone) zone = rc_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new_now (zone);

  return (int) (g_date_time_get_utc_offset (now) / G_TIME_SPAN_SECOND);
}

/* Zones that no clock shares with UTC, so that a failure is seen wherever the test runs. */
static const char *const known[] = {
  "Asia/Kolkata", ":Asia/Kolkata", ":/usr/share/zoneinfo/Asia/Kathmandu", "Asia/Tokyo",
  "<+0330>-3:30", "XYZ-5:45",      "UTC0",                                "UTC",
  "",
};

static void
test_same_as_date (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *problem = NULL;

      g_setenv ("TZ", known[i], TRUE);
      problem = rc_zone_check_environment ();
      g_assert_cmpstr (problem, ==, NULL);
      g_assert_cmpstr (g_getenv ("TZ"), ==, known[i]);
      g_assert_cmpint (zone_offset (), ==, c_library_offset ());
    }
}

static void
test_follows_a_change (void)
{
  g_autoptr (GTimeZone) held = NULL;

  g_setenv ("TZ", "Asia/Tokyo", TRUE);
  held = rc_zone_new_local ();
  g_setenv ("TZ", "Asia/Kolkata", TRUE);
  g_assert_cmpint (zone_offset (), ==, 5 * 3600 + 1800);
  g_unsetenv ("TZ");
  g_assert_cmpint (zone_offset (), ==, c_library_offset ());
}

/* It knows the rest of the year too, not the offset of now alone. */
static void
test_knows_summer_time (void)
{
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GDateTime) winter = NULL;
  g_autoptr (GDateTime) summer = NULL;

  g_setenv ("TZ", ":America/New_York", TRUE);
  zone = rc_zone_new_local ();
  winter = g_date_time_new (zone, 2027, 1, 1, 9, 0, 0);
  summer = g_date_time_new (zone, 2027, 7, 1, 9, 0, 0);
  g_assert_cmpint (g_date_time_get_utc_offset (summer) - g_date_time_get_utc_offset (winter), ==,
                   G_TIME_SPAN_HOUR);
}

static void
test_unknown (void)
{
  static const char *const unknown[] = { "Mars/Olympus", ":Mars/Olympus", ":/etc/no-such-zone" };

  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autofree char *problem = NULL;

      g_setenv ("TZ", unknown[i], TRUE);
      problem = rc_zone_check_environment ();
      g_assert_nonnull (strstr (problem, unknown[i]));
      g_assert_null (g_getenv ("TZ"));
      g_assert_cmpint (zone_offset (), ==, c_library_offset ());
    }
}

static void
test_own_zone (void)
{
  g_autofree char *problem = NULL;

  g_setenv ("TZ", ":/etc/localtime", TRUE);
  problem = rc_zone_check_environment ();
  g_assert_null (problem);
  g_assert_null (g_getenv ("TZ"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zone/same-as-date", test_same_as_date);
  g_test_add_func ("/zone/follows-a-change", test_follows_a_change);
  g_test_add_func ("/zone/knows-summer-time", test_knows_summer_time);
  g_test_add_func ("/zone/unknown", test_unknown);
  g_test_add_func ("/zone/own-zone", test_own_zone);
  return g_test_run ();
}
