/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-save-job.h"

#include <glib/gi18n-lib.h>

#include "rc-codec.h"
#include "rc-disk.h"
#include "rc-lock.h"
#include "rc-writer.h"

/* How often somebody else may write into the file between our look at it and our rename. */
#define TRIES 10

static void
free_job (gpointer data)
{
  RcSaveJob *self = data;

  g_free (self->path);
  g_free (self->state);
  g_free (self->case_id);
  g_clear_pointer (&self->ours, g_bytes_unref);
  g_clear_pointer (&self->base, g_bytes_unref);
  g_clear_pointer (&self->written, g_bytes_unref);
  g_clear_error (&self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
}

/* A file that is not there is no error here: @disk is then NULL. */
static gboolean
read_disk (RcSaveJob *self, GBytes **disk, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  RcDiskState state;

  *disk = rc_disk_read (self->path, &state, &local_error);
  if (*disk != NULL || g_error_matches (local_error, RC_STORE_ERROR, RC_STORE_ERROR_GONE))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
check_theirs (RcSaveJob *self, RcCase *theirs, GError **error)
{
  g_autofree char *name = g_path_get_basename (self->path);

  if (!g_str_equal (rc_case_get_id (theirs), self->case_id))
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_OTHER_CASE,
                 _("%s: the file holds another case now; nothing was saved"), name);
  else if (rc_case_is_read_only (theirs))
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_READ_ONLY,
                 _("%s: a newer version of Recourse wrote this file; nothing was saved, so that "
                   "nothing is lost. Update Recourse on this computer"),
                 name);
  else
    return TRUE;
  return FALSE;
}

static GBytes *
merge (RcSaveJob *self, GBytes *disk, GError **error)
{
  g_autoptr (RcCase) theirs = rc_codec_decode (disk, self->path, error);
  g_autoptr (RcCase) ours = NULL;
  g_autoptr (RcCase) base = NULL;

  if (theirs == NULL || !check_theirs (self, theirs, error))
    return NULL;
  ours = rc_codec_decode (self->ours, self->path, error);
  if (ours == NULL)
    return NULL;
  base = self->base != NULL ? rc_codec_decode (self->base, self->path, NULL) : NULL;
  rc_case_merge (ours, theirs, base);
  self->merged = TRUE;
  return rc_codec_encode (ours, error);
}

/* What the file shall hold.
 * @disk: (nullable): what it holds */
static GBytes *
combine (RcSaveJob *self, GBytes *disk, GError **error)
{
  g_autofree char *name = NULL;

  self->merged = FALSE;
  if (disk == NULL || g_bytes_equal (disk, self->ours) ||
      (self->base != NULL && g_bytes_equal (disk, self->base)))
    return g_bytes_ref (self->ours);
  if (self->base != NULL)
    return merge (self, disk, error);
  name = g_path_get_basename (self->path);
  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_EXISTS,
               _("%s: there is a file of that name already; it was not touched"), name);
  return NULL;
}

static gboolean
is_still (RcSaveJob *self, GBytes *disk)
{
  g_autoptr (GBytes) now = NULL;

  if (!read_disk (self, &now, NULL) || (now == NULL) != (disk == NULL))
    return FALSE;
  return now == NULL || g_bytes_equal (now, disk);
}

static void
keep_previous (RcSaveJob *self)
{
  g_autoptr (GError) error = NULL;

  /* Not being able to keep the old state is no reason to lose the new one. */
  if (!rc_writer_keep_previous (self->path, self->state, self->case_id, &error))
    g_message ("the previous version of a case could not be kept: %s", error->message);
}

/* Returns: FALSE if somebody else was faster: look again */
static gboolean
replace (RcSaveJob *self, GBytes *disk, GBytes *wanted)
{
  g_autoptr (RcWriter) writer = rc_writer_prepare (self->path, wanted, &self->error);

  if (writer == NULL)
    return TRUE;
  if (!is_still (self, disk))
    return FALSE;
  if (disk != NULL)
    keep_previous (self);
  if (rc_writer_commit (writer, disk == NULL, &self->error) ||
      g_error_matches (self->error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_SAFE))
    self->written = g_bytes_ref (wanted);
  else if (g_error_matches (self->error, RC_STORE_ERROR, RC_STORE_ERROR_EXISTS))
    {
      g_clear_error (&self->error);
      return FALSE;
    }
  return TRUE;
}

/* Returns: FALSE if somebody else was faster: look again */
static gboolean
try_save (RcSaveJob *self)
{
  g_autoptr (GBytes) disk = NULL;
  g_autoptr (GBytes) wanted = NULL;

  if (!read_disk (self, &disk, &self->error))
    return TRUE;
  wanted = combine (self, disk, &self->error);
  if (wanted == NULL)
    return TRUE;
  if (self->again || disk == NULL || !g_bytes_equal (disk, wanted))
    return replace (self, disk, wanted);
  self->written = g_bytes_ref (wanted);
  return TRUE;
}

static void
save (RcSaveJob *self)
{
  g_autofree char *name = g_path_get_basename (self->path);

  for (int i = 0; i < TRIES; i++)
    if (try_save (self))
      return;
  g_set_error (&self->error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN,
               _("%s: nothing was saved, because another program keeps writing into the file"),
               name);
}

RcSaveJob *
rc_save_job_new (const char *path, const char *state, const char *case_id, GBytes *ours,
                 GBytes *base)
{
  RcSaveJob *self = g_atomic_rc_box_new0 (RcSaveJob);

  self->path = g_strdup (path);
  self->state = g_strdup (state);
  self->case_id = g_strdup (case_id);
  self->ours = g_bytes_ref (ours);
  self->base = base != NULL ? g_bytes_ref (base) : NULL;
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  return self;
}

RcSaveJob *
rc_save_job_ref (RcSaveJob *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
rc_save_job_unref (RcSaveJob *self)
{
  g_atomic_rc_box_release_full (self, free_job);
}

void
rc_save_job_run (RcSaveJob *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  int lock = rc_lock_take (self->state, folder);

  save (self);
  rc_lock_release (lock);
  g_mutex_lock (&self->mutex);
  self->done = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
}

void
rc_save_job_wait (RcSaveJob *self)
{
  g_mutex_lock (&self->mutex);
  while (!self->done)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
}
