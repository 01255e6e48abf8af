/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-undo.h"

#include "form-sample.h"
#include "rc-log.h"

static guint
count (FormSample *sample)
{
  return g_list_model_get_n_items (rc_case_get_records (sample->the_case, &rc_task_kind));
}

static void
test_deleted (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcUndo) undo = rc_undo_new (sample->context);
  RcRecord *task = form_sample_add (sample, &rc_task_kind, "title=Call", NULL);
  g_autofree char *id = g_strdup (rc_record_get_id (task));
  g_autoptr (RcCaseFile) file = NULL;

  g_assert_true (rc_undo_delete (undo, sample->file, task));
  g_assert_cmpuint (count (sample), ==, 0);
  file = rc_undo_last (undo);
  g_assert_true (file == sample->file);
  g_assert_cmpuint (count (sample), ==, 1);
  g_assert_nonnull (rc_case_find (sample->the_case, id));
  g_assert_null (rc_undo_last (undo));
}

static void
test_last_first (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcUndo) undo = rc_undo_new (sample->context);
  RcRecord *one = form_sample_add (sample, &rc_task_kind, "title=One", NULL);
  RcRecord *two = form_sample_add (sample, &rc_task_kind, "title=Two", NULL);
  g_autoptr (RcCaseFile) first = NULL;
  g_autoptr (RcCaseFile) second = NULL;

  g_assert_true (rc_undo_delete (undo, sample->file, one));
  g_assert_true (rc_undo_delete (undo, sample->file, two));
  first = rc_undo_last (undo);
  g_assert_true (rc_case_first (sample->the_case, &rc_task_kind) == two);
  second = rc_undo_last (undo);
  g_assert_cmpuint (count (sample), ==, 2);
}

static void
test_changed (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcUndo) undo = rc_undo_new (sample->context);
  RcRecord *task = form_sample_add (sample, &rc_task_kind, "title=Call", NULL);
  g_autoptr (RcCaseFile) file = NULL;

  rc_undo_remember (undo, sample->file, task);
  form_sample_set (task, "done_on", "2026-11-23");
  file = rc_undo_last (undo);
  g_assert_nonnull (file);
  g_assert_null (RC_TASK (task)->done_on);
}

/* Done, then deleted: what comes back is the same record, and then not done. */
static void
test_changed_and_deleted (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcUndo) undo = rc_undo_new (sample->context);
  RcRecord *task = form_sample_add (sample, &rc_task_kind, "title=Call", NULL);
  g_autoptr (RcCaseFile) first = NULL;
  g_autoptr (RcCaseFile) second = NULL;

  rc_undo_remember (undo, sample->file, task);
  form_sample_set (task, "done_on", "2026-11-23");
  g_assert_true (rc_undo_delete (undo, sample->file, task));
  first = rc_undo_last (undo);
  g_assert_cmpuint (count (sample), ==, 1);
  second = rc_undo_last (undo);
  task = rc_case_first (sample->the_case, &rc_task_kind);
  g_assert_null (RC_TASK (task)->done_on);
}

static void
test_one_of_several (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcUndo) undo = rc_undo_new (sample->context);
  g_autoptr (RcRecord) one = NULL;
  RcRecord *two;

  one = g_object_ref (form_sample_add (sample, &rc_task_kind, "title=One", NULL));
  two = form_sample_add (sample, &rc_task_kind, "title=Two", NULL);
  g_assert_true (rc_undo_delete (undo, sample->file, one));
  g_assert_true (rc_undo_delete (undo, sample->file, two));
  g_assert_true (rc_undo_record (undo, one));
  g_assert_true (rc_case_first (sample->the_case, &rc_task_kind) == one);
  g_assert_false (rc_undo_record (undo, one));
}

/* Somebody else brought it back, or it was never there. */
static void
test_nothing_to_do (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcUndo) undo = rc_undo_new (sample->context);
  g_autoptr (RcRecord) stranger = rc_record_new (&rc_task_kind);
  RcRecord *task = form_sample_add (sample, &rc_task_kind, "title=Call", NULL);
  g_autoptr (RcRecord) held = g_object_ref (task);
  g_autoptr (RcCaseFile) file = NULL;

  g_assert_false (rc_undo_delete (undo, sample->file, stranger));
  g_assert_true (rc_undo_delete (undo, sample->file, task));
  rc_case_restore (sample->the_case, held);
  file = rc_undo_last (undo);
  g_assert_cmpuint (count (sample), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/undo/deleted", test_deleted);
  g_test_add_func ("/undo/last-first", test_last_first);
  g_test_add_func ("/undo/changed", test_changed);
  g_test_add_func ("/undo/changed-and-deleted", test_changed_and_deleted);
  g_test_add_func ("/undo/one-of-several", test_one_of_several);
  g_test_add_func ("/undo/nothing-to-do", test_nothing_to_do);
  return g_test_run ();
}
