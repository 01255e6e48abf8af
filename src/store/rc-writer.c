/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-writer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "rc-disk.h"
#include "rc-layout.h"
#include "rc-paths.h"
#include "rc-temp-file.h"

#define VERSIONS_KEPT 20

struct _RcWriter
{
  RcTempFile *temp;
  char *name;
};

static gboolean
fail (const char *reason, RcStoreError code, GError **error)
{
  g_set_error (error, RC_STORE_ERROR, (int) code, _("nothing was saved: %s"), reason);
  return FALSE;
}

/* realpath (), in memory of GLib. */
static char *
find_real_path (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy = g_strdup (real);

  free (real);
  return copy;
}

/* The file that @path means, behind all links. A file that is not there yet has its folder's. */
static char *
resolve (const char *path, GError **error)
{
  g_autofree char *real = find_real_path (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *real_folder = NULL;
  struct stat about;

  if (real != NULL)
    return g_steal_pointer (&real);
  if (lstat (path, &about) == 0)
    {
      fail (_("it is a link that leads nowhere"), RC_STORE_ERROR_NOT_A_FILE, error);
      return NULL;
    }
  real_folder = find_real_path (folder);
  if (real_folder != NULL)
    return g_build_filename (real_folder, name, NULL);
  fail (_("its folder is not there"), RC_STORE_ERROR_NOT_WRITTEN, error);
  return NULL;
}

static gboolean
fill (RcWriter *self, const char *target, GBytes *bytes, GError **error)
{
  struct stat about;
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  if (stat (target, &about) == 0)
    {
      if (!S_ISREG (about.st_mode))
        return fail (_("a folder, a pipe or a device has its name"),
                     RC_STORE_ERROR_NOT_A_FILE, error);
      rc_temp_file_take_rights (self->temp, &about);
    }
  return rc_temp_file_write (self->temp, data, length, error) &&
         rc_temp_file_finish (self->temp, error);
}

static gboolean
open_and_fill (RcWriter *self, const char *path, GBytes *bytes, GError **error)
{
  g_autofree char *target = resolve (path, error);
  g_autofree char *folder = NULL;

  if (target == NULL)
    return FALSE;
  folder = g_path_get_dirname (target);
  self->name = g_path_get_basename (target);
  self->temp = rc_temp_file_new (folder, error);
  return self->temp != NULL && fill (self, target, bytes, error);
}

/* ctime, because nobody can set it: a program that synchronises folders sets the others back. */
static char *
make_version_name (const struct stat *about)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_utc (about->st_ctim.tv_sec);
  g_autofree char *second = g_date_time_format (when, "%Y%m%dT%H%M%S");

  return g_strdup_printf ("%s.%06ldZ" RC_CASE_SUFFIX, second, about->st_ctim.tv_nsec / 1000);
}

/* A link costs nothing; across file systems only a copy is possible. */
static gboolean
link_or_copy (const char *from, const char *to, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  RcDiskState state;

  if (link (from, to) == 0 || errno == EEXIST)
    return TRUE;
  bytes = rc_disk_read (from, &state, error);
  return bytes != NULL && rc_writer_write (to, bytes, TRUE, error);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
drop_old_versions (const char *folder)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (rc_layout_is_case_name (name))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i + VERSIONS_KEPT < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      g_unlink (path);
    }
}

RcWriter *
rc_writer_prepare (const char *path, GBytes *bytes, GError **error)
{
  g_autoptr (RcWriter) self = g_new0 (RcWriter, 1);
  g_autofree char *name = g_path_get_basename (path);

  if (open_and_fill (self, path, bytes, error))
    return g_steal_pointer (&self);
  g_prefix_error (error, "%s: ", name);
  return NULL;
}

void
rc_writer_free (RcWriter *self)
{
  g_clear_pointer (&self->temp, rc_temp_file_free);
  g_free (self->name);
  g_free (self);
}

gboolean
rc_writer_commit (RcWriter *self, gboolean only_new, GError **error)
{
  if (rc_temp_file_rename (self->temp, self->name, only_new, error))
    return TRUE;
  g_prefix_error (error, "%s: ", self->name);
  return FALSE;
}

gboolean
rc_writer_write (const char *path, GBytes *bytes, gboolean only_new, GError **error)
{
  g_autoptr (RcWriter) self = rc_writer_prepare (path, bytes, error);

  return self != NULL && rc_writer_commit (self, only_new, error);
}

gboolean
rc_writer_keep_previous (const char *path, const char *state, const char *case_id, GError **error)
{
  g_autofree char *safe_id = rc_layout_safe_name (case_id);
  g_autofree char *folder = g_build_filename (state, "versions", safe_id, NULL);
  g_autofree char *target = resolve (path, error);
  g_autofree char *name = NULL;
  g_autofree char *version = NULL;
  struct stat about;

  if (target == NULL || !rc_paths_ensure_private (folder, error))
    return FALSE;
  if (stat (target, &about) != 0)
    return fail (g_strerror (errno), RC_STORE_ERROR_GONE, error);
  name = make_version_name (&about);
  version = g_build_filename (folder, name, NULL);
  if (!link_or_copy (target, version, error))
    return FALSE;
  drop_old_versions (folder);
  return TRUE;
}
