/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When something is due, in words. */

#include "config.h"

#include "rc-date.h"
#include "rc-due.h"

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

static const Row rows[] = {
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

static GDate *
date (const char *text)
{
  return text != NULL ? rc_date_parse (text, NULL) : NULL;
}

static RcAgendaItem *
make_item (const Row *row)
{
  g_autoptr (GDate) due = date (row->due);
  RcAgendaItem *item = rc_agenda_item_new (RC_AGENDA_DEADLINE, "c/r/w", due);

  item->act_by = date (row->act_by);
  item->mail_by = date (row->mail_by);
  item->deadline = g_new0 (RcDeadline, 1);
  item->deadline->method = row->mail_by != NULL ? RC_SEND_METHOD_MAIL : RC_SEND_METHOD_NONE;
  return item;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcAgendaItem) item = make_item (row);
  g_autoptr (GDate) today = date (row->today);
  g_autofree char *day = rc_date_format (rc_due_day (item, today));
  g_autofree char *when = rc_due_when (item, today);

  g_assert_cmpstr (day, ==, row->day);
  g_assert_cmpstr (when, ==, row->when);
  g_assert_cmpint (rc_due_group (item, today), ==, row->group);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/due/when/", rows[i].path, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
