/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-times.h"

static void
test_time (void)
{
  static const struct {
    const char *text;
    int minute;
  } rows[] = { { "00:00", 0 },   { "09:30", 570 }, { "23:59", 1439 }, { "24:00", -1 },
               { "09:60", -1 },  { "9:30", -1 },   { "09:30 ", -1 },  { "0930", -1 },
               { "-1:30", -1 },  { "", -1 },       { NULL, -1 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RcReminderTimes times = rc_reminder_times_default ();
      g_autoptr (GError) error = NULL;
      gboolean set = rc_reminder_times_set_time (&times, rows[i].text, &error);

      g_assert_cmpint (set, ==, rows[i].minute >= 0);
      g_assert_cmpint (times.minute, ==, set ? rows[i].minute : 540);
      g_assert_cmpint (error == NULL, ==, set);
    }
}

static void
test_days (void)
{
  static const int good[] = { 0, 365, 7 };
  RcReminderTimes times = rc_reminder_times_default ();

  g_assert_true (rc_reminder_times_set_days (times.deadline_days, good, 3, NULL));
  g_assert_cmpint (times.deadline_days[1], ==, 365);
  g_assert_cmpint (times.deadline_days[3], ==, -1);
  g_assert_cmpint (times.follow_up_days[0], ==, 0);
}

/* A bad list is told and changes nothing. */
static void
test_bad_days (void)
{
  static const int rows[][2] = { { 7, -1 }, { 366, 7 }, { G_MAXINT, 0 }, { G_MININT, 0 } };
  static const int many[RC_REMINDER_MAX_DAYS + 1] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RcReminderTimes times = rc_reminder_times_default ();
      g_autoptr (GError) error = NULL;

      g_assert_false (rc_reminder_times_set_days (times.deadline_days, rows[i], 2, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
      g_assert_cmpint (times.deadline_days[0], ==, 30);
    }
  {
    RcReminderTimes times = rc_reminder_times_default ();

    g_assert_true (rc_reminder_times_set_days (times.deadline_days, many, RC_REMINDER_MAX_DAYS,
                                               NULL));
    g_assert_false (rc_reminder_times_set_days (times.deadline_days, many,
                                                RC_REMINDER_MAX_DAYS + 1, NULL));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder-times/time", test_time);
  g_test_add_func ("/reminder-times/days", test_days);
  g_test_add_func ("/reminder-times/bad-days", test_bad_days);
  return g_test_run ();
}
