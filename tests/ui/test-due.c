/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-due.h"

#include "../unit/remind/remind-test.h"

/* Monday */
#define TODAY "2026-11-23"

static RcAgendaItem *
make (RcAgendaKind kind, const char *due, gboolean mine)
{
  RcAgendaItem *item = item_new (kind, "case/record/what", due);

  item->mine = mine;
  return item;
}

static void
test_groups (void)
{
  static const struct {
    const char *due;
    gboolean mine;
    RcDueGroup group;
  } rows[] = {
    { "2026-11-22", TRUE, RC_DUE_OVERDUE },    { "2026-11-23", TRUE, RC_DUE_TODAY },
    { "2026-11-24", TRUE, RC_DUE_THIS_WEEK },  { "2026-11-29", TRUE, RC_DUE_THIS_WEEK },
    { "2026-11-30", TRUE, RC_DUE_LATER },      { "2030-01-01", TRUE, RC_DUE_LATER },
    { "2026-11-22", FALSE, RC_DUE_OVERDUE },   { "2026-11-23", FALSE, RC_DUE_WAITING },
    { "2026-11-24", FALSE, RC_DUE_WAITING },   { "2030-01-01", FALSE, RC_DUE_WAITING },
  };
  g_autoptr (GDate) today = date (TODAY);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RcAgendaItem) item = make (RC_AGENDA_TASK, rows[i].due, rows[i].mine);

      g_test_message ("%s, %s", rows[i].due, rows[i].mine ? "mine" : "theirs");
      g_assert_cmpint (rc_due_group (item, today), ==, rows[i].group);
    }
}

/* Saturday, November 28, is the deadline, and Friday the last workday before it. */
static void
test_day_to_act_by (void)
{
  static const struct {
    const char *today;
    const char *day;
    RcDueGroup group;
  } rows[] = {
    { "2026-11-23", "2026-11-27", RC_DUE_THIS_WEEK },
    { "2026-11-27", "2026-11-27", RC_DUE_TODAY },
    { "2026-11-28", "2026-11-28", RC_DUE_TODAY },
    { "2026-11-29", "2026-11-28", RC_DUE_OVERDUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDate) today = date (rows[i].today);
      g_autoptr (RcAgendaItem) item = make (RC_AGENDA_DEADLINE, "2026-11-28", TRUE);
      g_autofree char *day = NULL;

      item->act_by = date ("2026-11-27");
      day = rc_date_format (rc_due_day (item, today));
      g_test_message ("%s", rows[i].today);
      g_assert_cmpstr (day, ==, rows[i].day);
      g_assert_cmpint (rc_due_group (item, today), ==, rows[i].group);
    }
}

typedef struct {
  const char *path;
  const char *due;
  const char *act_by;
  const char *mail_by; /* by post */
  const char *today;
  const char *day;
  const char *when;
  RcDueGroup group;
} Row;

static const Row deadlines[] = {
  { "plain", "2027-03-31", "2027-03-31", NULL, "2026-11-23", "2027-03-31",
    "Wednesday, March 31, 2027", RC_DUE_LATER },
  { "act-by", "2027-05-08", "2027-05-07", NULL, "2027-05-03", "2027-05-07",
    "Friday, May 7, 2027, the last workday before Saturday, May 8, 2027", RC_DUE_THIS_WEEK },
  { "act-by-is-past", "2027-05-08", "2027-05-07", NULL, "2027-05-08", "2027-05-08",
    "Saturday, May 8, 2027", RC_DUE_TODAY },
  { "mail-by", "2027-03-31", "2027-03-31", "2027-03-24", "2027-03-01", "2027-03-24",
    "Mail by Wednesday, March 24, 2027, to be there by Wednesday, March 31, 2027", RC_DUE_LATER },
  { "mail-by-is-today", "2027-03-31", "2027-03-31", "2027-03-24", "2027-03-24", "2027-03-24",
    "Mail by Wednesday, March 24, 2027, to be there by Wednesday, March 31, 2027", RC_DUE_TODAY },
  { "mail-by-is-past", "2027-03-31", "2027-03-31", "2027-03-24", "2027-03-25", "2027-03-31",
    "Wednesday, March 31, 2027. By mail it may not be there in time: send it another way, such as "
    "fax.",
    RC_DUE_THIS_WEEK },
  { "past", "2027-03-31", "2027-03-31", "2027-03-24", "2027-04-01", "2027-03-31",
    "Wednesday, March 31, 2027. Past the usual date: file today and explain why.",
    RC_DUE_OVERDUE },
};

static RcAgendaItem *
make_deadline (const Row *row)
{
  g_autoptr (GDate) due = date (row->due);
  RcAgendaItem *item = rc_agenda_item_new (RC_AGENDA_DEADLINE, "c/r/w", due);

  item->act_by = date (row->act_by);
  item->mail_by = row->mail_by != NULL ? date (row->mail_by) : NULL;
  item->deadline = g_new0 (RcDeadline, 1);
  item->deadline->method = row->mail_by != NULL ? RC_SEND_METHOD_MAIL : RC_SEND_METHOD_NONE;
  return item;
}

static void
test_deadline (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcAgendaItem) item = make_deadline (row);
  g_autoptr (GDate) today = date (row->today);
  g_autofree char *day = rc_date_format (rc_due_day (item, today));
  g_autofree char *when = rc_due_when (item, today);

  g_assert_cmpstr (day, ==, row->day);
  g_assert_cmpstr (when, ==, row->when);
  g_assert_cmpint (rc_due_group (item, today), ==, row->group);
}

static void
test_counts (void)
{
  g_autoptr (GDate) today = date (TODAY);
  g_autoptr (GPtrArray) items = items_new (make (RC_AGENDA_TASK, "2026-11-20", TRUE),
                                           make (RC_AGENDA_PROMISE, "2026-11-20", FALSE),
                                           make (RC_AGENDA_TASK, "2026-11-23", TRUE),
                                           make (RC_AGENDA_PROMISE, "2026-11-23", FALSE),
                                           make (RC_AGENDA_TASK, "2026-11-24", TRUE), NULL);
  g_autoptr (GPtrArray) overdue = rc_due_filter (items, RC_DUE_OVERDUE, today);
  g_autoptr (GPtrArray) later = rc_due_filter (items, RC_DUE_LATER, today);

  g_assert_cmpuint (rc_due_count_urgent (items, today), ==, 3);
  g_assert_cmpuint (overdue->len, ==, 2);
  g_assert_true (g_ptr_array_index (overdue, 0) == g_ptr_array_index (items, 0));
  g_assert_cmpuint (later->len, ==, 0);
}

static void
test_days (void)
{
  static const struct {
    const char *day; /* (nullable) */
    const char *number;
    const char *unit;
  } rows[] = {
    { NULL, "?", "no date" },           { "2026-11-23", "!", "today" },
    { "2026-11-24", "1", "day" },       { "2026-12-04", "11", "days" },
    { "2026-11-22", "1", "day ago" },   { "2026-11-20", "3", "days ago" },
  };
  g_autoptr (GDate) today = date (TODAY);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDate) day = rows[i].day != NULL ? date (rows[i].day) : NULL;
      g_autofree char *number = rc_due_number (day, today);

      g_assert_cmpstr (number, ==, rows[i].number);
      g_assert_cmpstr (rc_due_unit (day, today), ==, rows[i].unit);
    }
}

static void
check_when (RcAgendaItem *item, const char *today_text, const char *expected)
{
  g_autoptr (GDate) today = date (today_text);
  g_autofree char *when = rc_due_when (item, today);

  g_assert_cmpstr (when, ==, expected);
}

static void
test_when (void)
{
  g_autoptr (RcAgendaItem) deadline = make (RC_AGENDA_DEADLINE, "2026-11-28", TRUE);
  g_autoptr (RcAgendaItem) promise = make (RC_AGENDA_PROMISE, "2026-11-24", FALSE);
  g_autoptr (RcAgendaItem) visit = make (RC_AGENDA_VISIT, "2026-11-24", TRUE);

  check_when (deadline, TODAY, "Saturday, November 28, 2026");
  check_when (deadline, "2026-12-01", "Saturday, November 28, 2026. Past the usual date: file "
                                      "today and explain why.");
  deadline->act_by = date ("2026-11-27");
  check_when (deadline, TODAY, "Friday, November 27, 2026, the last workday before Saturday, "
                               "November 28, 2026");
  check_when (promise, TODAY, "Until Tuesday, November 24, 2026");
  check_when (promise, "2026-11-25", "Tuesday, November 24, 2026 was their day");
  visit->time = g_strdup ("14:30");
  check_when (visit, TODAY, "Tuesday, November 24, 2026, 2:30 PM");
}

/* By the earliest reading their time is over, by the latest it is not: nobody may say “late”. */
static void
test_late_by_the_latest_reading (void)
{
  g_autoptr (RcAgendaItem) decision = make (RC_AGENDA_DECISION, "2026-11-20", FALSE);
  g_autoptr (GDate) today = date (TODAY);
  g_autoptr (GDate) latest = date ("2026-11-25");
  g_autoptr (GDate) after = date ("2026-11-26");

  decision->late_after = g_new0 (RcWhen, 1);
  decision->late_after->date = *latest;
  g_assert_cmpint (rc_due_group (decision, today), ==, RC_DUE_WAITING);
  g_assert_cmpint (rc_due_group (decision, after), ==, RC_DUE_OVERDUE);
}

static void
test_line (void)
{
  g_autoptr (RcAgendaItem) item = make (RC_AGENDA_TASK, "2026-12-04", TRUE);
  g_autoptr (GDate) today = date (TODAY);
  g_autofree char *bare = rc_due_line (item, today);
  g_autofree char *whole = NULL;

  g_assert_cmpstr (bare, ==, "Friday, December 4, 2026 · in 11 days");
  item->case_title = g_strdup ("Maria Alvarez");
  item->basis = g_strdup ("A day of your own");
  whole = rc_due_line (item, today);
  g_assert_cmpstr (whole, ==,
                   "Maria Alvarez · Friday, December 4, 2026 · in 11 days · A day of your own");
}

static void
test_time (void)
{
  static const struct {
    const char *time;
    const char *said;
  } rows[] = {
    { "09:30", "9:30 AM" }, { "00:05", "12:05 AM" }, { "12:00", "12:00 PM" },
    { "noon", "noon" },     { "25:00", "25:00" },    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *said = rc_due_time (rows[i].time);

      g_assert_cmpstr (said, ==, rows[i].said);
    }
}

/* No kind is without an icon and no group without a title: colour is never the only sign. */
static void
test_words_and_icons (void)
{
  g_autoptr (GDate) today = date (TODAY);

  for (RcAgendaKind kind = RC_AGENDA_DEADLINE; kind <= RC_AGENDA_VISIT; kind++)
    {
      g_autoptr (RcAgendaItem) item = make (kind, "2026-12-04", TRUE);
      g_autoptr (RcAgendaItem) late = make (kind, "2026-11-04", TRUE);

      g_assert_nonnull (rc_due_icon (item, today));
      g_assert_cmpstr (rc_due_icon (late, today), ==, "appointment-missed-symbolic");
    }
  for (RcDueGroup group = RC_DUE_OVERDUE; group < RC_N_DUE_GROUPS; group++)
    g_assert_cmpstr (rc_due_group_title (group), !=, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/groups", test_groups);
  g_test_add_func ("/due/day-to-act-by", test_day_to_act_by);
  for (guint i = 0; i < G_N_ELEMENTS (deadlines); i++)
    {
      g_autofree char *path = g_strconcat ("/due/deadline/", deadlines[i].path, NULL);

      g_test_add_data_func (path, &deadlines[i], test_deadline);
    }
  g_test_add_func ("/due/counts", test_counts);
  g_test_add_func ("/due/days", test_days);
  g_test_add_func ("/due/when", test_when);
  g_test_add_func ("/due/late-by-the-latest-reading", test_late_by_the_latest_reading);
  g_test_add_func ("/due/line", test_line);
  g_test_add_func ("/due/time", test_time);
  g_test_add_func ("/due/words-and-icons", test_words_and_icons);
  return g_test_run ();
}
