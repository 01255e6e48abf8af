/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminders.h"

#include "rc-json.h"
#include "remind-test.h"

static RcReminderTimes times;

#define KEY "case/denial/file_internal_appeal"

/* One row: what is known of a deadline on 2027-04-12, and whether it asks for attention now. */
typedef struct {
  const char *name;
  const char *now;
  int shown_step;        /* with @shown */
  const char *shown;     /* NULL: never */
  const char *snoozed;   /* until; NULL: not */
  gboolean seen;
  RcLoss lost;
  const char *raised;    /* shown again then, and lost again */
  gboolean shows;
  const char *next;
} Row;

static const Row rows[] = {
  { .name = "nothing-before-the-first-step", .now = "2027-03-01T10:00:00-05:00", .shows = FALSE,
    .next = "2027-03-13T09:00:00-05:00" },
  { .name = "due-and-never-shown", .now = "2027-04-05T10:00:00-05:00", .shows = TRUE,
    .next = "2027-04-09T09:00:00-05:00" },
  { .name = "months-late-and-never-shown", .now = "2027-08-05T10:00:00-05:00", .shows = TRUE,
    .next = "2027-08-06T09:00:00-05:00" },
  { .name = "shown-rests", .now = "2027-04-05T10:00:00-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .shows = FALSE, .next = "2027-04-09T09:00:00-05:00" },
  { .name = "shown-days-ago-rests", .now = "2027-04-08T23:00:00-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .shows = FALSE, .next = "2027-04-09T09:00:00-05:00" },
  { .name = "next-step-shows", .now = "2027-04-09T09:00:00-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .shows = TRUE, .next = "2027-04-11T09:00:00-05:00" },
  { .name = "next-step-shows-though-the-last-was-seen", .now = "2027-04-09T09:00:00-05:00",
    .shown_step = 7, .shown = "2027-04-08T09:00:00-05:00", .seen = TRUE, .shows = TRUE,
    .next = "2027-04-11T09:00:00-05:00" },
  { .name = "each-day-over-shows", .now = "2027-04-15T09:00:00-05:00", .shown_step = -2,
    .shown = "2027-04-14T09:00:00-05:00", .shows = TRUE, .next = "2027-04-16T09:00:00-05:00" },
  { .name = "a-later-step-covers-an-earlier", .now = "2027-04-05T10:00:00-05:00", .shown_step = 3,
    .shown = "2027-04-05T09:59:00-05:00", .shows = FALSE, .next = "2027-04-09T09:00:00-05:00" },
  { .name = "lost-with-the-server-shows-at-once", .now = "2027-04-05T09:05:00-05:00",
    .shown_step = 7, .shown = "2027-04-05T09:00:00-05:00", .lost = RC_LOSS_SERVER, .shows = TRUE,
    .next = "2027-04-09T09:00:00-05:00" },
  { .name = "lost-twice-waits-four-hours", .now = "2027-04-05T13:04:59-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .raised = "2027-04-05T09:05:00-05:00",
    .lost = RC_LOSS_SERVER, .shows = FALSE, .next = "2027-04-05T13:05:00-05:00" },
  { .name = "lost-twice-shows-after-four-hours", .now = "2027-04-05T13:05:00-05:00",
    .shown_step = 7, .shown = "2027-04-05T09:00:00-05:00", .raised = "2027-04-05T09:05:00-05:00",
    .lost = RC_LOSS_SERVER, .shows = TRUE, .next = "2027-04-09T09:00:00-05:00" },
  { .name = "a-new-session-waits-four-hours", .now = "2027-04-05T12:59:59-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .lost = RC_LOSS_SESSION, .shows = FALSE,
    .next = "2027-04-05T13:00:00-05:00" },
  { .name = "a-new-session-shows-after-four-hours", .now = "2027-04-05T13:00:00-05:00",
    .shown_step = 7, .shown = "2027-04-05T09:00:00-05:00", .lost = RC_LOSS_SESSION, .shows = TRUE,
    .next = "2027-04-09T09:00:00-05:00" },
  { .name = "seen-is-not-lost", .now = "2027-04-06T13:00:00-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .seen = TRUE, .lost = RC_LOSS_SESSION, .shows = FALSE,
    .next = "2027-04-09T09:00:00-05:00" },
  { .name = "snoozed-is-quiet", .now = "2027-04-09T09:00:00-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .snoozed = "2027-04-09T11:00:00-05:00", .shows = FALSE,
    .next = "2027-04-09T11:00:00-05:00" },
  { .name = "snoozed-past-the-day-itself-is-broken", .now = "2027-04-12T09:00:00-05:00",
    .shown_step = 1, .shown = "2027-04-11T09:00:00-05:00",
    .snoozed = "2027-04-20T09:00:00-05:00", .shows = TRUE, .next = "2027-04-13T09:00:00-05:00" },
  { .name = "snoozed-on-the-day-is-quiet-that-day", .now = "2027-04-12T10:00:00-05:00",
    .shown_step = 0, .shown = "2027-04-12T09:00:00-05:00",
    .snoozed = "2027-04-12T15:00:00-05:00", .shows = FALSE, .next = "2027-04-12T15:00:00-05:00" },
  { .name = "snoozed-comes-back", .now = "2027-04-06T11:00:00-05:00", .shown_step = 7,
    .shown = "2027-04-05T09:00:00-05:00", .snoozed = "2027-04-06T11:00:00-05:00", .shows = TRUE,
    .next = "2027-04-09T09:00:00-05:00" },
};

static RcLedger *
make_ledger (const Row *row, const char *occurrence)
{
  RcLedger *ledger = rc_ledger_new ();
  g_autoptr (GDateTime) shown = row->shown != NULL ? moment (row->shown) : NULL;
  g_autoptr (GDateTime) raised = row->raised != NULL ? moment (row->raised) : NULL;
  g_autoptr (GDateTime) snoozed = row->snoozed != NULL ? moment (row->snoozed) : NULL;

  if (shown != NULL)
    rc_ledger_mark_shown (ledger, occurrence, row->shown_step, shown);
  if (raised != NULL)
    rc_ledger_mark_shown (ledger, occurrence, row->shown_step, raised);
  if (row->seen)
    rc_ledger_take_off (ledger, occurrence, TRUE);
  if (row->lost != RC_LOSS_NONE)
    rc_ledger_lose_screen (ledger, row->lost);
  if (snoozed != NULL)
    rc_ledger_snooze (ledger, occurrence, snoozed);
  return ledger;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GDateTime) now = moment (row->now);
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"), NULL);
  g_autoptr (RcLedger) ledger = make_ledger (row, KEY "@2027-04-12");
  g_autoptr (RcDecision) decision = rc_reminders_decide (now, &times, items, ledger);
  g_autofree char *next = rc_moment_format (decision->next);

  g_assert_cmpuint (decision->show->len, ==, row->shows ? 1 : 0);
  g_assert_cmpstr (next, ==, row->next);
}

static void
mark_all (RcLedger *ledger, RcDecision *decision, GDateTime *now)
{
  for (guint i = 0; i < decision->show->len; i++)
    {
      RcReminder *reminder = g_ptr_array_index (decision->show, i);

      rc_ledger_mark_shown (ledger, reminder->occurrence, reminder->step, now);
    }
}

static void
test_pure (void)
{
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-05:00");
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"), NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();

  for (int i = 0; i < 3; i++)
    {
      g_autoptr (RcDecision) decision = rc_reminders_decide (now, &times, items, ledger);

      g_assert_cmpuint (decision->show->len, ==, 1);
    }
}

static guint
count_shown (RcLedger *ledger, const char *when)
{
  g_autoptr (GDateTime) now = moment (when);
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"), NULL);
  g_autoptr (RcDecision) decision = rc_reminders_decide (now, &times, items, ledger);

  mark_all (ledger, decision, now);
  return decision->show->len;
}

static void
test_snoozed_comes_back_once (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) until = moment ("2027-04-06T11:00:00-05:00");

  g_assert_cmpuint (count_shown (ledger, "2027-04-05T10:00:00-05:00"), ==, 1);
  rc_ledger_snooze (ledger, KEY "@2027-04-12", until);
  g_assert_cmpuint (count_shown (ledger, "2027-04-06T10:59:59-05:00"), ==, 0);
  g_assert_cmpuint (count_shown (ledger, "2027-04-06T11:00:00-05:00"), ==, 1);
  g_assert_cmpuint (count_shown (ledger, "2027-04-06T11:01:00-05:00"), ==, 0);
}

/* A session ends with its screen; what expired there before was not seen either. */
static void
test_each_session_raises_what_is_open (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();

  g_assert_cmpuint (count_shown (ledger, "2027-04-05T10:00:00-05:00"), ==, 1);
  rc_ledger_take_off (ledger, KEY "@2027-04-12", FALSE);
  rc_ledger_lose_screen (ledger, RC_LOSS_SERVER);
  g_assert_cmpuint (count_shown (ledger, "2027-04-06T10:00:00-05:00"), ==, 0);
  rc_ledger_lose_screen (ledger, RC_LOSS_SESSION);
  g_assert_cmpuint (count_shown (ledger, "2027-04-06T10:00:00-05:00"), ==, 1);
}

static void
test_edited_date_is_new (void)
{
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-05:00");
  g_autoptr (GPtrArray) before = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"), NULL);
  g_autoptr (GPtrArray) after = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-11"), NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (RcDecision) first = rc_reminders_decide (now, &times, before, ledger);
  g_autoptr (RcDecision) second = NULL;

  mark_all (ledger, first, now);
  second = rc_reminders_decide (now, &times, after, ledger);
  g_assert_cmpuint (second->show->len, ==, 1);
  g_assert_cmpuint (second->withdraw->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (second->withdraw, 0), ==, KEY "@2027-04-12");
}

static void
test_what_is_over_is_withdrawn (void)
{
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-05:00");
  g_autoptr (GPtrArray) both = items_new (item_new (RC_AGENDA_DEADLINE, "c/a/x", "2027-04-12"),
                                          item_new (RC_AGENDA_TASK, "c/b/x", "2027-04-05"), NULL);
  g_autoptr (GPtrArray) one = items_new (item_new (RC_AGENDA_DEADLINE, "c/a/x", "2027-04-12"), NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (RcDecision) first = rc_reminders_decide (now, &times, both, ledger);
  g_autoptr (RcDecision) second = NULL;
  g_autoptr (GPtrArray) rest = NULL;

  g_assert_cmpuint (first->show->len, ==, 2);
  mark_all (ledger, first, now);
  second = rc_reminders_decide (now, &times, one, ledger);
  rest = rc_decision_list_on_screen (second);
  g_assert_cmpuint (second->show->len, ==, 0);
  g_assert_cmpuint (second->withdraw->len, ==, 1);
  g_assert_cmpuint (rest->len, ==, 1);
}

/* There is one notification: what was there before joins what is new. */
static void
test_what_is_on_screen_stays_beside_the_new (void)
{
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-05:00");
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_DEADLINE, "c/a/x", "2027-04-12"),
                                           item_new (RC_AGENDA_TASK, "c/b/x", "2027-04-05"), NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (RcDecision) decision = NULL;
  g_autoptr (GPtrArray) list = NULL;

  rc_ledger_mark_shown (ledger, "c/a/x@2027-04-12", 7, now);
  decision = rc_reminders_decide (now, &times, items, ledger);
  list = rc_decision_list_on_screen (decision);
  g_assert_cmpuint (decision->show->len, ==, 1);
  g_assert_cmpuint (decision->update->len, ==, 1);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpstr (((RcReminder *) g_ptr_array_index (list, 0))->occurrence, ==,
                   "c/b/x@2027-04-05");
}

static void
test_one_case_in_two_files_counts_once (void)
{
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-05:00");
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"),
                                           item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"), NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (RcDecision) decision = rc_reminders_decide (now, &times, items, ledger);

  g_assert_cmpuint (decision->show->len, ==, 1);
}

/* 09:00 comes once a day whatever the clock does that night: the decision compares what the wall
 * shows. At 01:30 on the day that has it twice, a reminder comes at the first and not at both. */
static void
test_when_clocks_change (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr (RcAgendaItem) item = item_new (RC_AGENDA_TASK, "c/a/x", "2026-11-01");
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) midnight = g_date_time_new (zone, 2026, 11, 1, 0, 0, 0);
  g_autoptr (GPtrArray) items = items_new (g_object_ref (item), NULL);
  g_autofree char *shown_at = NULL;
  guint shown = 0;

  item->time = g_strdup ("01:30");
  for (int minute = 0; minute < 6 * 60; minute++)
    {
      g_autoptr (GDateTime) now = g_date_time_add_minutes (midnight, minute);
      g_autoptr (RcDecision) decision = NULL;

      rc_ledger_see_clock (ledger, now);
      decision = rc_reminders_decide (now, &times, items, ledger);
      mark_all (ledger, decision, now);
      shown += decision->show->len;
      if (decision->show->len > 0)
        shown_at = rc_moment_format (now);
    }
  g_assert_cmpuint (shown, ==, 1);
  g_assert_cmpstr (shown_at, ==, "2026-11-01T01:30:00-04:00");
}

static void
test_time_that_does_not_exist (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr (RcAgendaItem) item = item_new (RC_AGENDA_TASK, "c/a/x", "2026-03-08");
  g_autoptr (GPtrArray) items = items_new (g_object_ref (item), NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) before = g_date_time_new (zone, 2026, 3, 8, 1, 59, 0);
  g_autoptr (GDateTime) after = g_date_time_add_minutes (before, 1);
  g_autoptr (RcDecision) first = NULL;
  g_autoptr (RcDecision) second = NULL;

  item->time = g_strdup ("02:30");
  first = rc_reminders_decide (before, &times, items, ledger);
  second = rc_reminders_decide (after, &times, items, ledger);
  g_assert_cmpint (g_date_time_get_hour (after), ==, 3);
  g_assert_cmpuint (first->show->len, ==, 0);
  g_assert_cmpuint (second->show->len, ==, 1);
}

static void
test_text_is_json (void)
{
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-05:00");
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"), NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (RcDecision) decision = rc_reminders_decide (now, &times, items, ledger);
  g_autofree char *text = rc_decision_to_text (decision);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = rc_json_parse (text, strlen (text), &error);
  JsonObject *shown = NULL;

  g_assert_no_error (error);
  shown = rc_json_peek_element (rc_json_peek_array (json_node_get_object (node), "show"), 0);
  g_assert_cmpstr (rc_json_peek_string (shown, "case"), ==, "case");
  g_assert_cmpstr (rc_json_peek_string (shown, "record"), ==, "denial");
  g_assert_cmpstr (rc_json_peek_number (shown, "step"), ==, "7");
}

/* Ten thousand take a few milliseconds; the limit only catches work that grows with the square. */
static void
test_many (void)
{
  g_autoptr (GPtrArray) items = items_new (NULL);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-05:00");
  g_autoptr (RcDecision) decision = NULL;
  g_autoptr (RcDecision) again = NULL;
  gint64 begin = g_get_monotonic_time ();

  for (int i = 0; i < 10000; i++)
    {
      g_autofree char *key = g_strdup_printf ("case-%d/record-%d/task", i / 20, i);

      g_ptr_array_add (items, item_new (RC_AGENDA_TASK, key, "2027-04-01"));
    }
  decision = rc_reminders_decide (now, &times, items, ledger);
  mark_all (ledger, decision, now);
  again = rc_reminders_decide (now, &times, items, ledger);
  g_assert_cmpuint (decision->show->len, ==, 10000);
  g_assert_cmpuint (again->update->len, ==, 10000);
  g_test_minimized_result ((g_get_monotonic_time () - begin) / 1000.0, "two decisions, ms");
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 10 * G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  times = rc_reminder_times_default ();
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/reminders/decide/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/reminders/decide/changes-nothing", test_pure);
  g_test_add_func ("/reminders/decide/snoozed-comes-back-once", test_snoozed_comes_back_once);
  g_test_add_func ("/reminders/decide/each-session-raises-what-is-open",
                   test_each_session_raises_what_is_open);
  g_test_add_func ("/reminders/decide/an-edited-date-is-new", test_edited_date_is_new);
  g_test_add_func ("/reminders/decide/withdraws-what-is-over", test_what_is_over_is_withdrawn);
  g_test_add_func ("/reminders/decide/keeps-what-is-on-screen",
                   test_what_is_on_screen_stays_beside_the_new);
  g_test_add_func ("/reminders/decide/counts-one-case-in-two-files-once",
                   test_one_case_in_two_files_counts_once);
  g_test_add_func ("/reminders/decide/once-when-an-hour-comes-twice", test_when_clocks_change);
  g_test_add_func ("/reminders/decide/once-when-an-hour-is-left-out",
                   test_time_that_does_not_exist);
  g_test_add_func ("/reminders/decide/ten-thousand", test_many);
  g_test_add_func ("/reminders/text/is-json", test_text_is_json);
  return g_test_run ();
}
