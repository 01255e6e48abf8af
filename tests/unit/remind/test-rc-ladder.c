/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ladder.h"

#include "remind-test.h"

static RcReminderTimes times;

typedef struct {
  const char *name;
  RcAgendaKind kind;
  const char *due;
  const char *time;
  const char *act_by;
  const char *now;
  int step;
  const char *next; /* NULL: never */
  const char *mail_by;
  gboolean brief;
  gboolean quiet_weekends;
} Row;

#define NONE RC_STEP_NONE

static const Row rows[] = {
  /* A deadline: 30, 14, 7, 3 and 1 days before, the day itself, then every day. */
  { "deadline-far-off", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-03-13T08:59", NONE,
    "2027-03-13T09:00" },
  { "deadline-30-days", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-03-13T09:00", 30,
    "2027-03-29T09:00" },
  { "deadline-29-days", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-03-14T09:00", 30,
    "2027-03-29T09:00" },
  { "deadline-14-days", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-03-29T09:00", 14,
    "2027-04-05T09:00" },
  { "deadline-7-days", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-04-05T09:00", 7,
    "2027-04-09T09:00" },
  { "deadline-3-days", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-04-09T09:00", 3,
    "2027-04-11T09:00" },
  { "deadline-before-nine", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-04-12T08:59", 1,
    "2027-04-12T09:00" },
  { "deadline-today", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-04-12T23:59", 0,
    "2027-04-13T09:00" },
  { "deadline-after-midnight", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-04-13T00:00", 0,
    "2027-04-13T09:00" },
  { "deadline-a-day-over", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2027-04-13T09:00", -1,
    "2027-04-14T09:00" },
  { "deadline-ten-years-over", RC_AGENDA_DEADLINE, "2027-04-12", NULL, NULL, "2037-04-12T09:00",
    -3653, "2037-04-13T09:00" },
  /* At its very minute it would be over: it rings before. */
  { "deadline-at-a-time", RC_AGENDA_DEADLINE, "2027-04-12", "16:30", NULL, "2027-04-12T09:00", 0,
    "2027-04-13T09:00" },
  { "deadline-early-in-the-day", RC_AGENDA_DEADLINE, "2027-04-12", "08:00", NULL,
    "2027-04-12T05:59", 1, "2027-04-12T06:00" },
  /* A clock of hours: each morning that there is. */
  { "brief-at-once", RC_AGENDA_DEADLINE, "2027-04-15", NULL, NULL, "2027-04-12T14:00", 3,
    "2027-04-13T09:00", .brief = TRUE },
  { "brief-every-day", RC_AGENDA_DEADLINE, "2027-04-15", NULL, NULL, "2027-04-13T09:00", 2,
    "2027-04-14T09:00", .brief = TRUE },
  /* The last workday before a Sunday is a step of its own. */
  { "act-by-is-a-step", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09", "2027-04-09T09:00", 2,
    "2027-04-10T09:00" },
  { "act-by-on-the-day", RC_AGENDA_DEADLINE, "2027-04-12", NULL, "2027-04-12", "2027-04-11T09:00",
    1, "2027-04-12T09:00" },
  /* So is the day on which a letter must go to the post. */
  { "mail-by-has-days-before", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09",
    "2027-03-30T09:00", 12, "2027-04-01T09:00", "2027-04-02" },
  { "mail-by-tomorrow", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09", "2027-04-02T08:59",
    10, "2027-04-02T09:00", "2027-04-02" },
  { "mail-by-reached", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09", "2027-04-02T09:00", 9,
    "2027-04-04T09:00", "2027-04-02" },
  { "mail-by-like-act-by", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09",
    "2027-04-09T09:00", 2, "2027-04-10T09:00", "2027-04-09" },
  /* On quiet weekends a follow-up waits for Monday; 2027-04-10 is a Saturday. */
  { "quiet-due-on-saturday", RC_AGENDA_TASK, "2027-04-10", NULL, NULL, "2027-04-11T12:00", NONE,
    "2027-04-12T09:00", .quiet_weekends = TRUE },
  { "quiet-monday", RC_AGENDA_TASK, "2027-04-10", NULL, NULL, "2027-04-12T09:00", -2,
    "2027-04-13T09:00", .quiet_weekends = TRUE },
  { "quiet-overdue-on-sunday", RC_AGENDA_PROMISE, "2027-04-05", NULL, NULL, "2027-04-11T12:00", -4,
    "2027-04-12T09:00", .quiet_weekends = TRUE },
  { "quiet-not-with-a-time", RC_AGENDA_TASK, "2027-04-10", "11:00", NULL, "2027-04-10T11:00", 0,
    "2027-04-11T09:00", .quiet_weekends = TRUE },
  { "quiet-not-a-deadline", RC_AGENDA_DEADLINE, "2027-04-10", NULL, NULL, "2027-04-10T09:00", 0,
    "2027-04-11T09:00", .quiet_weekends = TRUE },
  { "quiet-not-a-visit", RC_AGENDA_VISIT, "2027-04-11", NULL, NULL, "2027-04-10T09:00", 1,
    "2027-04-11T09:00", .quiet_weekends = TRUE },
  { "quiet-not-what-runs-out", RC_AGENDA_EXPIRY, "2027-04-10", NULL, NULL, "2027-04-10T09:00", 0,
    "2027-04-11T09:00", .quiet_weekends = TRUE },
  /* What others owe: the day itself, then every day. */
  { "decision-before", RC_AGENDA_DECISION, "2027-04-12", NULL, NULL, "2027-04-11T09:00", NONE,
    "2027-04-12T09:00" },
  { "decision-over", RC_AGENDA_DECISION, "2027-04-12", NULL, NULL, "2027-04-15T10:00", -3,
    "2027-04-16T09:00" },
  { "promise-today", RC_AGENDA_PROMISE, "2027-04-12", NULL, NULL, "2027-04-12T09:00", 0,
    "2027-04-13T09:00" },
  { "task-at-its-time", RC_AGENDA_TASK, "2027-04-12", "14:30", NULL, "2027-04-12T14:30", 0,
    "2027-04-13T09:00" },
  { "task-before-its-time", RC_AGENDA_TASK, "2027-04-12", "14:30", NULL, "2027-04-12T14:29", NONE,
    "2027-04-12T14:30" },
  { "task-with-nonsense-for-a-time", RC_AGENDA_TASK, "2027-04-12", "25:00", NULL,
    "2027-04-12T09:00", 0, "2027-04-13T09:00" },
  { "expiry-14-days", RC_AGENDA_EXPIRY, "2027-04-12", NULL, NULL, "2027-03-29T09:00", 14,
    "2027-04-05T09:00" },
  { "expiry-3-days", RC_AGENDA_EXPIRY, "2027-04-12", NULL, NULL, "2027-04-09T09:00", 7,
    "2027-04-11T09:00" },
  /* An appointment: the day before, then in time to get there; over is over. */
  { "visit-the-day-before", RC_AGENDA_VISIT, "2027-04-12", "14:00", NULL, "2027-04-11T09:00", 1,
    "2027-04-12T09:00" },
  { "visit-without-a-time", RC_AGENDA_VISIT, "2027-04-12", NULL, NULL, "2027-04-12T08:59", 1,
    "2027-04-12T09:00" },
  { "visit-early", RC_AGENDA_VISIT, "2027-04-12", "08:00", NULL, "2027-04-12T05:59", 1,
    "2027-04-12T06:00" },
  { "visit-after-midnight", RC_AGENDA_VISIT, "2027-04-12", "00:30", NULL, "2027-04-12T00:00", 0,
    NULL },
  { "visit-over", RC_AGENDA_VISIT, "2027-04-12", NULL, NULL, "2027-04-20T09:00", 0, NULL },
};

static RcCivil
civil (const char *text)
{
  g_autofree char *whole = g_strconcat (text, ":00Z", NULL);
  g_autoptr (GDateTime) when = moment (whole);

  return rc_civil_from_moment (when);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcAgendaItem) item = item_new (row->kind, "c/r/w", row->due);
  RcReminderTimes chosen = times;
  RcLadder ladder;

  chosen.quiet_weekends = row->quiet_weekends;
  item->brief = row->brief;
  item->time = g_strdup (row->time);
  item->act_by = row->act_by != NULL ? date (row->act_by) : NULL;
  item->mail_by = row->mail_by != NULL ? date (row->mail_by) : NULL;
  ladder = rc_ladder_at (item, &chosen, civil (row->now));
  g_assert_cmpint (ladder.step, ==, row->step);
  g_assert_cmpint (ladder.next, ==, row->next != NULL ? civil (row->next) : RC_CIVIL_NEVER);
}

/* Every minute of two months: steps only ever go down, and each comes exactly when announced. */
static void
check_next_is_true (RcAgendaKind kind, const char *due, gboolean quiet_weekends, int last)
{
  g_autoptr (RcAgendaItem) item = item_new (kind, "c/r/w", due);
  RcReminderTimes chosen = times;
  RcCivil begin = civil ("2027-03-01T00:00");
  RcLadder before;

  chosen.quiet_weekends = quiet_weekends;
  before = rc_ladder_at (item, &chosen, begin);
  for (RcCivil now = begin + 1; now < begin + 60 * 24 * 60; now++)
    {
      RcLadder ladder = rc_ladder_at (item, &chosen, now);

      g_assert_cmpint (ladder.step, <=, before.step);
      g_assert_true ((ladder.step < before.step) == (now == before.next));
      before = ladder;
    }
  g_assert_cmpint (before.step, ==, last);
}

static void
test_next_is_true (void)
{
  check_next_is_true (RC_AGENDA_DEADLINE, "2027-04-12", FALSE, -17);
  check_next_is_true (RC_AGENDA_TASK, "2027-04-10", FALSE, -19);
  check_next_is_true (RC_AGENDA_TASK, "2027-04-10", TRUE, -19);
}

static void
test_chosen_times (void)
{
  g_autoptr (RcAgendaItem) item = item_new (RC_AGENDA_DEADLINE, "c/r/w", "2027-04-12");
  static const int days[] = { 2, 20 };
  RcReminderTimes chosen = times;
  RcLadder ladder;

  g_assert_true (rc_reminder_times_set_days (chosen.deadline_days, days, 2, NULL));
  g_assert_true (rc_reminder_times_set_time (&chosen, "18:45", NULL));
  ladder = rc_ladder_at (item, &chosen, civil ("2027-03-23T18:44"));
  g_assert_cmpint (ladder.step, ==, NONE);
  g_assert_cmpint (ladder.next, ==, civil ("2027-03-23T18:45"));
  ladder = rc_ladder_at (item, &chosen, civil ("2027-03-23T18:45"));
  g_assert_cmpint (ladder.step, ==, 20);
  g_assert_cmpint (ladder.next, ==, civil ("2027-04-10T18:45"));
  ladder = rc_ladder_at (item, &chosen, civil ("2027-04-10T18:45"));
  g_assert_cmpint (ladder.next, ==, civil ("2027-04-12T18:45"));
}

/* Whatever is chosen, the day itself rings and every day after it. */
static void
test_nothing_chosen (void)
{
  g_autoptr (RcAgendaItem) item = item_new (RC_AGENDA_DEADLINE, "c/r/w", "2027-04-12");
  RcReminderTimes chosen = times;
  RcLadder ladder;

  g_assert_true (rc_reminder_times_set_days (chosen.deadline_days, NULL, 0, NULL));
  ladder = rc_ladder_at (item, &chosen, civil ("2027-04-12T08:59"));
  g_assert_cmpint (ladder.next, ==, civil ("2027-04-12T09:00"));
  ladder = rc_ladder_at (item, &chosen, civil ("2027-04-12T09:00"));
  g_assert_cmpint (ladder.step, ==, 0);
  g_assert_cmpint (ladder.next, ==, civil ("2027-04-13T09:00"));
}

/* @zone: where the wall clock first shows @civil, or jumps over it, at @expected */
static const struct {
  const char *zone;
  const char *civil;
  const char *expected;
} changes[] = {
  { "America/New_York", "2026-03-08T02:30", "2026-03-08T03:00:00-04:00" },
  { "America/New_York", "2026-11-01T01:30", "2026-11-01T01:30:00-04:00" },
  { "America/New_York", "2026-11-01T02:00", "2026-11-01T02:00:00-05:00" },
  { "Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T01:45:00+11:00" },
  { "Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:30:00+11:00" },
  { "Antarctica/Troll", "2026-10-25T01:30", "2026-10-25T01:30:00+02:00" },
  { "Asia/Tokyo", "2026-11-01T01:30", "2026-11-01T01:30:00+09:00" },
};

static void
test_earlier_of_two (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (changes[i].zone);
      g_autoptr (GDateTime) moment = rc_civil_to_moment (civil (changes[i].civil), zone);
      g_autofree char *text = rc_moment_format (moment);

      g_assert_cmpstr (text, ==, changes[i].expected);
    }
}

static void
test_wall_clock_of_the_zone (void)
{
  g_autoptr (GDateTime) east = moment ("2027-04-12T09:00:00-04:00");
  g_autoptr (GDateTime) west = moment ("2027-04-12T09:00:00-07:00");
  RcCivil shown = rc_civil_from_moment (east);
  g_autoptr (GDateTime) back = rc_civil_to_moment (shown, g_date_time_get_timezone (east));

  g_assert_cmpint (shown, ==, rc_civil_from_moment (west));
  g_assert_true (rc_moment_equal (back, east));
  g_assert_null (rc_civil_to_moment (RC_CIVIL_NEVER, g_date_time_get_timezone (east)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  times = rc_reminder_times_default ();
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/ladder/step/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/ladder/next/comes-when-announced", test_next_is_true);
  g_test_add_func ("/ladder/chosen/times", test_chosen_times);
  g_test_add_func ("/ladder/chosen/nothing", test_nothing_chosen);
  g_test_add_func ("/ladder/civil/earlier-of-two", test_earlier_of_two);
  g_test_add_func ("/ladder/civil/is-what-the-wall-shows", test_wall_clock_of_the_zone);
  return g_test_run ();
}
