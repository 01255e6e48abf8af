/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-store.h"

#include <glib/gi18n-lib.h>

#include "rc-case-file-private.h"
#include "rc-codec.h"
#include "rc-layout.h"
#include "rc-paths.h"
#include "rc-store-private.h"

static gboolean
check_writable (RcCaseFile *file, GError **error)
{
  g_autofree char *name = g_path_get_basename (file->path);

  if (file->the_case == NULL)
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN,
                 _("%s: there is no case to save, because the file could not be read"), name);
  else if (rc_case_is_read_only (file->the_case))
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_READ_ONLY,
                 _("%s: a newer version of Recourse wrote this file, and saving it here could lose "
                   "something. Update Recourse on this computer"),
                 name);
  else
    return TRUE;
  return FALSE;
}

static RcSaveJob *
prepare (RcCaseFile *file, GError **error)
{
  g_autofree char *state = rc_paths_state ();
  g_autoptr (GBytes) ours = NULL;
  RcSaveJob *job;

  if (!check_writable (file, error))
    return NULL;
  ours = rc_codec_encode (file->the_case, error);
  if (ours == NULL)
    return NULL;
  job = rc_save_job_new (file->path, state, rc_case_get_id (file->the_case), ours, file->base);
  job->again = file->unsafe;
  job->revision = file->revision;
  return job;
}

/* Takes over what became of a job. Once only: a blocking save may have come before us. */
static void
apply (RcStore *self, RcCaseFile *file, RcSaveJob *job)
{
  if (job->applied)
    return;
  job->applied = TRUE;
  if (job->written == NULL)
    return;
  if (rc_store_is_inside (self, file))
    rc_folder_note (self->contents, file->path, job->written, job->case_id);
  if (job->merged)
    rc_case_file_follow (file, job->ours, job->written);
  rc_case_file_set_base (file, job->written);
  rc_case_file_set_problem (file, NULL);
  file->unsafe = job->error != NULL;
  if (file->unsafe)
    rc_case_file_set_dirty (file, TRUE);
  else if (job->revision == file->revision)
    rc_case_file_set_dirty (file, FALSE);
  if (job->merged)
    rc_store_emit_changed (self, file);
}

static gboolean
return_result (RcSaveJob *job, GError **error)
{
  if (job->error == NULL)
    return TRUE;
  g_propagate_error (error, g_error_copy (job->error));
  return FALSE;
}

/* Waits for the save that is under way. Those behind it have not begun. */
static void
settle (RcStore *self, RcCaseFile *file)
{
  if (file->running == NULL)
    return;
  rc_save_job_wait (file->running);
  apply (self, file, file->running);
  g_clear_pointer (&file->running, rc_save_job_unref);
}

static void start_next (RcStore *self, RcCaseFile *file);

static void
run_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
               GCancellable *cancellable G_GNUC_UNUSED)
{
  rc_save_job_run (data);
  g_task_return_boolean (task, TRUE);
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  RcStore *self = RC_STORE (source);
  g_autoptr (GTask) save = data;
  RcCaseFile *file = g_task_get_task_data (save);
  RcSaveJob *job = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;

  apply (self, file, job);
  if (file->running == job)
    g_clear_pointer (&file->running, rc_save_job_unref);
  if (return_result (job, &error))
    g_task_return_boolean (save, TRUE);
  else
    g_task_return_error (save, error);
  start_next (self, file);
}

/* Returns: whether a thread works now */
static gboolean
start (RcStore *self, RcCaseFile *file, GTask *save)
{
  g_autoptr (RcSaveJob) job = NULL;
  g_autoptr (GTask) work = NULL;
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (save))
    return FALSE;
  job = prepare (file, &error);
  if (job == NULL)
    {
      g_task_return_error (save, error);
      return FALSE;
    }
  file->running = rc_save_job_ref (job);
  work = g_task_new (self, NULL, on_saved, g_object_ref (save));
  g_task_set_task_data (work, g_steal_pointer (&job), (GDestroyNotify) rc_save_job_unref);
  g_task_run_in_thread (work, run_in_thread);
  return TRUE;
}

static void
start_next (RcStore *self, RcCaseFile *file)
{
  while (file->running == NULL && !g_queue_is_empty (&file->saves))
    {
      g_autoptr (GTask) save = g_queue_pop_head (&file->saves);

      start (self, file, save);
    }
}

static gboolean
holds_case (const char *path, const char *case_id)
{
  g_autoptr (RcCase) there = rc_codec_load (path, NULL, NULL);

  return there != NULL && g_str_equal (rc_case_get_id (there), case_id);
}

/* The name for a new case. Eight digits of the id can be taken by another case. */
static char *
make_path (RcStore *self, const char *case_id)
{
  g_autofree char *name = rc_layout_case_name (case_id);
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autofree char *long_name = rc_layout_long_case_name (case_id);

  if (!g_file_test (path, G_FILE_TEST_EXISTS) || holds_case (path, case_id))
    return g_steal_pointer (&path);
  return g_build_filename (self->folder, long_name, NULL);
}

RcCaseFile *
rc_store_add (RcStore *self, RcCase *the_case, GError **error)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = NULL;
  g_autoptr (RcSaveJob) job = NULL;
  RcCaseFile *file;

  g_return_val_if_fail (RC_IS_STORE (self) && RC_IS_CASE (the_case), NULL);

  if (!rc_paths_ensure_private (self->folder, error))
    return NULL;
  path = make_path (self, rc_case_get_id (the_case));
  file = rc_case_file_new (path);
  g_ptr_array_add (added, file);
  rc_case_file_set_case (file, the_case);
  job = prepare (file, error);
  if (job == NULL)
    return NULL;
  rc_save_job_run (job);
  if (job->written != NULL)
    {
      apply (self, file, job);
      rc_store_insert (self, added);
      rc_store_index (self, file);
    }
  return return_result (job, error) ? file : NULL;
}

gboolean
rc_store_save (RcStore *self, RcCaseFile *file, GError **error)
{
  g_autoptr (RcSaveJob) job = NULL;

  g_return_val_if_fail (RC_IS_STORE (self) && RC_IS_CASE_FILE (file), FALSE);

  settle (self, file);
  job = prepare (file, error);
  if (job == NULL)
    return FALSE;
  rc_save_job_run (job);
  apply (self, file, job);
  return return_result (job, error);
}

void
rc_store_save_async (RcStore *self, RcCaseFile *file, GCancellable *cancellable,
                     GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *save;

  g_return_if_fail (RC_IS_STORE (self) && RC_IS_CASE_FILE (file));

  save = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (save, rc_store_save_async);
  g_task_set_check_cancellable (save, FALSE);
  g_task_set_task_data (save, g_object_ref (file), g_object_unref);
  g_queue_push_tail (&file->saves, save);
  start_next (self, file);
}

gboolean
rc_store_save_finish (RcStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
