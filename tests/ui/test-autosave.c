/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-autosave.h"

#include <glib/gstdio.h>
#include <string.h>

#include "form-sample.h"
#include "rc-log.h"

typedef struct {
  FormSample *sample;
  RcAutosave *autosave;
  guint n_edited;
  guint n_state_changed;
  guint n_flushed;
  GError *flush_error;
} Fixture;

static void
count_up (RcAutosave *autosave G_GNUC_UNUSED, RcCaseFile *file G_GNUC_UNUSED, guint *n)
{
  (*n)++;
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->sample = form_sample_new ();
  self->autosave = rc_autosave_new (self->sample->context, NULL);
  rc_autosave_watch (self->autosave, self->sample->file);
  g_signal_connect (self->autosave, "edited", G_CALLBACK (count_up), &self->n_edited);
  g_signal_connect (self->autosave, "state-changed", G_CALLBACK (count_up),
                    &self->n_state_changed);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_clear_error (&self->flush_error);
  g_assert_finalize_object (self->autosave);
  form_sample_free (self->sample);
}

static void
add_task (Fixture *self, const char *title)
{
  RcRecord *task = form_sample_add (self->sample, &rc_task_kind, NULL, NULL);

  form_sample_set (task, "title", title);
  rc_case_touch (self->sample->the_case, task, rc_context_stamp (self->sample->context));
}

static gboolean
is_on_disk (Fixture *self, const char *title)
{
  g_autofree char *text = NULL;

  if (!g_file_get_contents (rc_case_file_get_path (self->sample->file), &text, NULL, NULL))
    return FALSE;
  return strstr (text, title) != NULL;
}

static void
wait_for_state (Fixture *self, guint n)
{
  while (self->n_state_changed < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
on_flushed (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *self = data;

  self->n_flushed++;
  rc_autosave_flush_finish (RC_AUTOSAVE (source), result, &self->flush_error);
}

static void
flush (Fixture *self)
{
  guint before = self->n_flushed;

  rc_autosave_flush_async (self->autosave, on_flushed, self);
  while (self->n_flushed == before)
    g_main_context_iteration (NULL, TRUE);
}

/* Where the folder was stands a file: nothing can be written, not even by root. */
static void
break_folder (Fixture *self)
{
  g_assert_cmpint (g_unlink (rc_case_file_get_path (self->sample->file)), ==, 0);
  g_assert_cmpint (g_rmdir (self->sample->folder), ==, 0);
  g_assert_true (g_file_set_contents (self->sample->folder, "", 0, NULL));
}

static void
mend_folder (Fixture *self)
{
  g_assert_cmpint (g_unlink (self->sample->folder), ==, 0);
  g_assert_cmpint (g_mkdir (self->sample->folder, 0700), ==, 0);
}

static void
test_saves_by_itself (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *saved_at = NULL;

  g_assert_false (rc_autosave_is_pending (self->autosave));
  g_assert_null (rc_autosave_get_saved_at (self->autosave, self->sample->file));
  add_task (self, "Call the plan");
  g_assert_cmpuint (self->n_edited, >, 0);
  g_assert_true (rc_autosave_is_pending (self->autosave));
  wait_for_state (self, 1);
  g_assert_true (is_on_disk (self, "Call the plan"));
  g_assert_false (rc_autosave_is_pending (self->autosave));
  saved_at = g_date_time_format_iso8601 (rc_autosave_get_saved_at (self->autosave,
                                                                   self->sample->file));
  g_assert_cmpstr (saved_at, ==, "2026-11-23T09:40:00-05");
}

static void
test_many_changes_are_one_save (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 20; i++)
    add_task (self, "Again");
  wait_for_state (self, 1);
  flush (self);
  g_assert_cmpuint (self->n_state_changed, ==, 1);
}

static void
test_flush_does_not_wait (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  add_task (self, "Call the plan");
  flush (self);
  g_assert_no_error (self->flush_error);
  g_assert_true (is_on_disk (self, "Call the plan"));
  g_assert_false (rc_autosave_is_pending (self->autosave));
  flush (self); /* nothing to write is no failure */
  g_assert_no_error (self->flush_error);
}

/* What changes while the first is being written is written next. */
static void
test_change_while_saving (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  add_task (self, "First");
  rc_autosave_flush_async (self->autosave, on_flushed, self);
  add_task (self, "Second");
  while (self->n_flushed == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (is_on_disk (self, "Second"));
}

static void
test_failure_stays_until_it_works (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  break_folder (self);
  add_task (self, "Call the plan");
  flush (self);
  g_assert_nonnull (self->flush_error);
  g_assert_nonnull (rc_autosave_get_problem (self->autosave, self->sample->file));
  g_assert_true (rc_autosave_is_pending (self->autosave));

  mend_folder (self);
  rc_autosave_retry (self->autosave, self->sample->file);
  wait_for_state (self, self->n_state_changed + 1);
  g_assert_null (rc_autosave_get_problem (self->autosave, self->sample->file));
  g_assert_false (rc_autosave_is_pending (self->autosave));
  g_assert_true (is_on_disk (self, "Call the plan"));
}

static void
test_unknown_file (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (FormSample) other = form_sample_new ();

  g_assert_null (rc_autosave_get_problem (self->autosave, other->file));
  g_assert_null (rc_autosave_get_saved_at (self->autosave, other->file));
  rc_autosave_retry (self->autosave, other->file);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/autosave/saves-by-itself", test_saves_by_itself);
  ADD ("/autosave/many-changes-are-one-save", test_many_changes_are_one_save);
  ADD ("/autosave/flush-does-not-wait", test_flush_does_not_wait);
  ADD ("/autosave/change-while-saving", test_change_while_saving);
  ADD ("/autosave/failure-stays-until-it-works", test_failure_stays_until_it_works);
  ADD ("/autosave/unknown-file", test_unknown_file);
  return g_test_run ();
}
