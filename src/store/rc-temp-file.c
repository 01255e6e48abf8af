/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-temp-file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define PREFIX ".recourse-"
#define SUFFIX ".tmp"
#define TRIES 100
#define STALE_AFTER (60 * 60) /* seconds */

struct _RcTempFile
{
  int folder;
  int file;     /* -1 when it is closed */
  char *name;   /* NULL when it has its name for good */
};

static gboolean
fail (int code, GError **error)
{
  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN,
               _("nothing was saved: %s. The file is as it was before; your changes are still "
                 "here, try again or save a copy elsewhere"),
               g_strerror (code));
  return FALSE;
}

static char *
make_name (void)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
  char name[] = PREFIX "XXXXXX" SUFFIX;

  for (gsize i = 0; i < 6; i++)
    name[sizeof PREFIX - 1 + i] = letters[g_random_int_range (0, 32)];
  return g_strdup (name);
}

/* O_EXCL and O_NOFOLLOW: never somebody else's file, never through a link. */
static gboolean
create (RcTempFile *self)
{
  for (int i = 0; i < TRIES; i++)
    {
      g_autofree char *name = make_name ();

      self->file = openat (self->folder, name,
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
      if (self->file >= 0)
        {
          self->name = g_steal_pointer (&name);
          return TRUE;
        }
      if (errno != EEXIST)
        return FALSE;
    }
  return FALSE;
}

/* For file systems that do not know RENAME_NOREPLACE: a link does not replace either. */
static int
link_new (int folder, const char *from, const char *to)
{
  if (linkat (folder, from, folder, to, 0) != 0)
    return -1;
  unlinkat (folder, from, 0);
  return 0;
}

static int
rename_new (int folder, const char *from, const char *to)
{
  if (renameat2 (folder, from, folder, to, RENAME_NOREPLACE) == 0)
    return 0;
  return errno == EINVAL || errno == ENOSYS ? link_new (folder, from, to) : -1;
}

/* Some file systems cannot sync a folder and say so with EINVAL: there is nothing to wait for. */
static gboolean
sync_folder (RcTempFile *self, GError **error)
{
  if (fsync (self->folder) == 0 || errno == EINVAL)
    return TRUE;
  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_SAFE,
               _("written, but not yet safe: the disk did not confirm it (%s). Save again before "
                 "you turn the computer off"),
               g_strerror (errno));
  return FALSE;
}

RcTempFile *
rc_temp_file_new (const char *folder, GError **error)
{
  g_autoptr (RcTempFile) self = g_new0 (RcTempFile, 1);

  self->file = -1;
  self->folder = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (self->folder < 0 || !create (self))
    {
      fail (errno, error);
      return NULL;
    }
  /* The umask may have taken rights away from us, which the mode of openat() cannot prevent. FAT
   * has no modes and refuses. */
  if (fchmod (self->file, 0600) != 0 && errno != EPERM && errno != ENOTSUP)
    {
      fail (errno, error);
      return NULL;
    }
  return g_steal_pointer (&self);
}

void
rc_temp_file_free (RcTempFile *self)
{
  if (self->file >= 0)
    close (self->file);
  if (self->name != NULL)
    unlinkat (self->folder, self->name, 0);
  if (self->folder >= 0)
    close (self->folder);
  g_free (self->name);
  g_free (self);
}

void
rc_temp_file_take_rights (RcTempFile *self, const struct stat *from)
{
  struct stat mine;

  if (fstat (self->file, &mine) != 0)
    return;
  /* The rights are for that group and no other: if it cannot be had, they are not given. */
  if (mine.st_gid != from->st_gid && fchown (self->file, (uid_t) -1, from->st_gid) != 0)
    return;
  if (fchmod (self->file, (from->st_mode & 0660) | 0600) != 0)
    g_info ("the rights of a group could not be kept: %s", g_strerror (errno));
}

gboolean
rc_temp_file_write (RcTempFile *self, const void *data, gsize length, GError **error)
{
  const char *p = data;

  while (length > 0)
    {
      gssize written = write (self->file, p, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written <= 0)
        return fail (written < 0 ? errno : EIO, error);
      p += written;
      length -= (gsize) written;
    }
  return TRUE;
}

gboolean
rc_temp_file_finish (RcTempFile *self, GError **error)
{
  int file = self->file;

  if (fsync (file) != 0)
    return fail (errno, error);
  self->file = -1;
  /* NFS and quotas may report only now that there was no room. */
  return close (file) == 0 || errno == EINTR || fail (errno, error);
}

gboolean
rc_temp_file_rename (RcTempFile *self, const char *name, gboolean only_new, GError **error)
{
  int result = only_new ? rename_new (self->folder, self->name, name)
                        : renameat (self->folder, self->name, self->folder, name);

  if (result != 0 && errno == EEXIST)
    {
      g_set_error_literal (error, RC_STORE_ERROR, RC_STORE_ERROR_EXISTS,
                           _("there is a file of that name already; it was not touched"));
      return FALSE;
    }
  if (result != 0)
    return fail (errno, error);
  g_clear_pointer (&self->name, g_free);
  return sync_folder (self, error);
}

void
rc_temp_file_sweep (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      struct stat about;

      if (g_str_has_prefix (name, PREFIX) && g_str_has_suffix (name, SUFFIX) &&
          lstat (path, &about) == 0 && now - about.st_mtime > STALE_AFTER)
        g_unlink (path);
    }
}
