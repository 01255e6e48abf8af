/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ladder.h"

#include "remind-test.h"

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
  { "deadline-at-a-time", RC_AGENDA_DEADLINE, "2027-04-12", "16:30", NULL, "2027-04-12T16:29", 1,
    "2027-04-12T16:30" },
  /* The last workday before a Sunday is a step of its own. */
  { "act-by-is-a-step", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09", "2027-04-09T09:00", 2,
    "2027-04-10T09:00" },
  { "act-by-on-the-day", RC_AGENDA_DEADLINE, "2027-04-12", NULL, "2027-04-12", "2027-04-11T09:00",
    1, "2027-04-12T09:00" },
  /* So is the day on which a letter must go to the post. */
  { "mail-by-is-a-step", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09", "2027-04-02T08:59",
    14, "2027-04-02T09:00", "2027-04-02" },
  { "mail-by-reached", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09", "2027-04-02T09:00", 9,
    "2027-04-04T09:00", "2027-04-02" },
  { "mail-by-like-act-by", RC_AGENDA_DEADLINE, "2027-04-11", NULL, "2027-04-09",
    "2027-04-09T09:00", 2, "2027-04-10T09:00", "2027-04-09" },
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
  RcLadder ladder;

  item->time = g_strdup (row->time);
  item->act_by = row->act_by != NULL ? date (row->act_by) : NULL;
  item->mail_by = row->mail_by != NULL ? date (row->mail_by) : NULL;
  ladder = rc_ladder_at (item, civil (row->now));
  g_assert_cmpint (ladder.step, ==, row->step);
  g_assert_cmpint (ladder.next, ==, row->next != NULL ? civil (row->next) : RC_CIVIL_NEVER);
}

/* Every minute of a year: steps only ever go down, and each comes exactly when it was announced. */
static void
test_next_is_true (void)
{
  g_autoptr (RcAgendaItem) item = item_new (RC_AGENDA_DEADLINE, "c/r/w", "2027-04-12");
  RcCivil begin = civil ("2027-03-01T00:00");
  RcLadder before = rc_ladder_at (item, begin);

  for (RcCivil now = begin + 1; now < begin + 60 * 24 * 60; now++)
    {
      RcLadder ladder = rc_ladder_at (item, now);

      g_assert_cmpint (ladder.step, <=, before.step);
      g_assert_true ((ladder.step < before.step) == (now == before.next));
      before = ladder;
    }
  g_assert_cmpint (before.step, ==, -17);
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
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/ladder/step/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/ladder/next/comes-when-announced", test_next_is_true);
  g_test_add_func ("/ladder/civil/is-what-the-wall-shows", test_wall_clock_of_the_zone);
  return g_test_run ();
}
