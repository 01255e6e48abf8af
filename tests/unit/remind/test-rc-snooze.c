/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-snooze.h"

#include "remind-test.h"

typedef struct {
  const char *name;
  RcAgendaKind kind;
  const char *due;
  const char *until;
  gboolean allowed;
  const char *act_by;
  const char *mail_by;
} Row;

#define NOW "2027-04-05T10:00:00-04:00"

static const Row rows[] = {
  { "deadline-tomorrow", RC_AGENDA_DEADLINE, "2027-04-12", "2027-04-06T09:00:00-04:00", TRUE },
  { "deadline-to-its-day", RC_AGENDA_DEADLINE, "2027-04-12", "2027-04-12T23:59:00-04:00", TRUE },
  { "deadline-past-its-day", RC_AGENDA_DEADLINE, "2027-04-12", "2027-04-13T00:00:00-04:00", FALSE },
  /* The same moment, written where it is another day. */
  { "deadline-in-tokyo", RC_AGENDA_DEADLINE, "2027-04-12", "2027-04-13T12:59:00+09:00", TRUE },
  { "deadline-past-its-last-workday", RC_AGENDA_DEADLINE, "2027-04-11", "2027-04-10T09:00:00-04:00",
    FALSE, "2027-04-09" },
  { "deadline-past-its-mail-day", RC_AGENDA_DEADLINE, "2027-04-12", "2027-04-08T09:00:00-04:00",
    FALSE, "2027-04-12", "2027-04-07" },
  { "deadline-whose-mail-day-is-over", RC_AGENDA_DEADLINE, "2027-04-12",
    "2027-04-08T09:00:00-04:00", TRUE, "2027-04-12", "2027-04-02" },
  { "deadline-of-today", RC_AGENDA_DEADLINE, "2027-04-05", "2027-04-05T16:00:00-04:00", TRUE },
  { "deadline-of-today-tomorrow", RC_AGENDA_DEADLINE, "2027-04-05", "2027-04-06T09:00:00-04:00",
    FALSE },
  { "deadline-over-tomorrow", RC_AGENDA_DEADLINE, "2027-04-01", "2027-04-06T09:00:00-04:00", TRUE },
  { "deadline-over-in-two-days", RC_AGENDA_DEADLINE, "2027-04-01", "2027-04-07T09:00:00-04:00",
    FALSE },
  { "task-past-its-day", RC_AGENDA_TASK, "2027-04-05", "2027-05-31T09:00:00-04:00", TRUE },
  { "task-now", RC_AGENDA_TASK, "2027-04-05", NOW, FALSE },
  { "task-into-the-past", RC_AGENDA_TASK, "2027-04-05", "2027-04-05T09:00:00-04:00", FALSE },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcAgendaItem) item = item_new (row->kind, "case/record/what", row->due);
  g_autoptr (GDateTime) now = moment (NOW);
  g_autoptr (GDateTime) until = moment (row->until);
  g_autoptr (GError) error = NULL;

  item->act_by = row->act_by != NULL ? date (row->act_by) : NULL;
  item->mail_by = row->mail_by != NULL ? date (row->mail_by) : NULL;
  g_assert_cmpint (rc_snooze_check (item, until, now, &error), ==, row->allowed);
  if (row->allowed)
    g_assert_no_error (error);
  else
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
}

/* The next day of the calendar, not 24 hours later: the clocks change in the night. */
static void
test_tomorrow (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2027, 3, 13, 22, 30, 0);
  RcReminderTimes times = rc_reminder_times_default ();
  g_autoptr (GDateTime) tomorrow = NULL;
  g_autofree char *text = NULL;

  times.minute = 18 * 60 + 30;
  tomorrow = rc_snooze_tomorrow (now, &times);
  text = rc_moment_format (tomorrow);
  g_assert_cmpstr (text, ==, "2027-03-14T18:30:00-04:00");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/snooze/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/snooze/tomorrow", test_tomorrow);
  return g_test_run ();
}
