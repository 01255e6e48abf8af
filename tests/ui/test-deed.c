/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the button of a thing that is due says and does. */

#include "config.h"

#include "rc-deed.h"

#include "../unit/remind/remind-test.h"
#include "rc-appeals.h"

static void
assert_deed (RcAgendaItem *item, const char *label, const char *action, const char *target)
{
  const RcDeed deed = rc_deed_for_item (item);

  g_assert_cmpstr (deed.label, ==, label);
  g_assert_cmpstr (deed.action, ==, action);
  g_assert_cmpstr (deed.target, ==, target);
}

static void
test_kinds (void)
{
  g_autoptr (RcAgendaItem) task = item_new (RC_AGENDA_TASK, "case/record/task", "2026-11-23");
  g_autoptr (RcAgendaItem) promise =
    item_new (RC_AGENDA_PROMISE, "case/record/promise", "2026-11-23");
  g_autoptr (RcAgendaItem) decision =
    item_new (RC_AGENDA_DECISION, "case/record/decide", "2026-11-23");

  assert_deed (task, "Done", "win.finish-item", "case/record/task");
  assert_deed (promise, "It Arrived", "win.finish-item", "case/record/promise");
  assert_deed (decision, "It Arrived", "win.open-record", "record");
}

/* A legal deadline is never done: the appeal that meets it is recorded, or nothing can be said. */
static void
test_deadline (void)
{
  g_autoptr (RcAgendaItem) item = item_new (RC_AGENDA_DEADLINE, "case/record/file", "2026-11-23");
  g_autoptr (RcDeadline) deadline = g_new0 (RcDeadline, 1);

  assert_deed (item, NULL, NULL, NULL);
  item->deadline = deadline;
  deadline->record = rc_record_new (&rc_denial_kind);
  assert_deed (item, NULL, NULL, NULL);
  deadline->answered_by = 1u << RC_APPEAL_LEVEL_EXTERNAL;
  assert_deed (item, "I Sent It", "win.record-appeal", "case/record/file");
  item->deadline = NULL;
}

static void
test_remembered (void)
{
  g_autoptr (RcAgendaItem) task = item_new (RC_AGENDA_TASK, "case/record/task", "2026-11-23");

  task->remembered = TRUE;
  assert_deed (task, NULL, NULL, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deed/kinds", test_kinds);
  g_test_add_func ("/deed/deadline-is-never-done", test_deadline);
  g_test_add_func ("/deed/case-that-cannot-be-read", test_remembered);
  return g_test_run ();
}
