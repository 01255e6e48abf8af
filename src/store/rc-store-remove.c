/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-store.h"

#include <errno.h>
#include <stdio.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "rc-case-file-private.h"
#include "rc-codec.h"
#include "rc-disk.h"
#include "rc-layout.h"
#include "rc-paths.h"
#include "rc-store-private.h"
#include "rc-writer.h"

static gboolean
fail (const char *path, int code, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);

  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN,
               _("%s: the file was not moved: %s. It is where it was"), name, g_strerror (code));
  return FALSE;
}

/* A name in @folder that nothing has yet: a case can be removed, restored, and removed again. */
static char *
find_free_path (const char *folder, const char *name)
{
  g_autofree char *base = g_strndup (name, strlen (name) - (g_str_has_suffix (name, RC_CASE_SUFFIX)
                                                               ? strlen (RC_CASE_SUFFIX)
                                                               : 0));
  char *path = g_strdup_printf ("%s/%s" RC_CASE_SUFFIX, folder, base);

  for (guint i = 2; g_file_test (path, G_FILE_TEST_EXISTS); i++)
    {
      g_free (path);
      path = g_strdup_printf ("%s/%s-%u" RC_CASE_SUFFIX, folder, base, i);
    }
  return path;
}

static gboolean
copy_away (const char *from, const char *to, GError **error)
{
  RcDiskState state;
  g_autoptr (GBytes) bytes = rc_disk_read (from, &state, error);

  if (bytes == NULL || !rc_writer_write (to, bytes, TRUE, error))
    return FALSE;
  return g_unlink (from) == 0 || fail (from, errno, error);
}

static void
move_attachments (const char *from, const char *to)
{
  g_autofree char *folder = rc_layout_attachments_folder (from);
  g_autofree char *new_folder = rc_layout_attachments_folder (to);

  if (g_rename (folder, new_folder) != 0 && errno != ENOENT)
    g_message ("the documents of a removed case stay where they are: %s", g_strerror (errno));
}

static gboolean
move_away (const char *from, const char *to, GError **error)
{
  if (g_rename (from, to) != 0)
    {
      if (errno != EXDEV)
        return fail (from, errno, error);
      if (!copy_away (from, to, error))
        return FALSE;
    }
  move_attachments (from, to);
  return TRUE;
}

/* Of a file that disappeared there is still the case. */
static gboolean
write_last_state (RcCaseFile *file, const char *to, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  if (file->the_case == NULL)
    return TRUE;
  bytes = rc_codec_encode (file->the_case, error);
  return bytes != NULL && rc_writer_write (to, bytes, TRUE, error);
}

gboolean
rc_store_remove (RcStore *self, RcCaseFile *file, GError **error)
{
  g_autofree char *state = rc_paths_state ();
  g_autofree char *folder = g_build_filename (state, "removed", NULL);
  g_autofree char *name = NULL;
  g_autofree char *to = NULL;
  gboolean ok;

  g_return_val_if_fail (RC_IS_STORE (self) && RC_IS_CASE_FILE (file), FALSE);

  /* What is not saved yet goes with it. */
  if ((file->dirty || file->running != NULL) && !rc_store_save (self, file, error))
    return FALSE;
  if (!rc_paths_ensure_private (folder, error))
    return FALSE;
  name = g_path_get_basename (file->path);
  to = find_free_path (folder, name);
  ok = g_file_test (file->path, G_FILE_TEST_EXISTS) ? move_away (file->path, to, error)
                                                    : write_last_state (file, to, error);
  if (ok)
    rc_store_drop (self, file);
  return ok;
}
