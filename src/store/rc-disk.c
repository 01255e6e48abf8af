/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-disk.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "rc-json-scan.h"

/* The clocks of files tick in steps of some milliseconds, on FAT of two seconds. */
#define SETTLED_AFTER (3 * G_GINT64_CONSTANT (1000000000))

G_DEFINE_QUARK (rc-store-error-quark, rc_store_error)

static gboolean
fail_errno (const char *path, int code, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);

  if (code == ENOENT || code == ENOTDIR)
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_GONE, _("%s: the file is not there"), name);
  else
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_UNREADABLE,
                 _("%s: the file cannot be read: %s"), name, g_strerror (code));
  return FALSE;
}

static gboolean
check_kind (const char *path, const struct stat *about, GError **error)
{
  g_autofree char *name = NULL;

  if (S_ISREG (about->st_mode))
    return TRUE;
  name = g_path_get_basename (path);
  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE,
               S_ISDIR (about->st_mode) ? _("%s: this is a folder, not a file")
                                        : _("%s: this is a pipe or a device, not a file"),
               name);
  return FALSE;
}

static gboolean
check_size (const char *path, gsize size, GError **error)
{
  g_autofree char *name = NULL;

  if (size <= RC_JSON_MAX_BYTES)
    return TRUE;
  name = g_path_get_basename (path);
  g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_LIMIT,
               _("%s: the file is larger than %d MiB, which no case is"), name,
               RC_JSON_MAX_BYTES / (1024 * 1024));
  return FALSE;
}

static void
fill_state (RcDiskState *state, const struct stat *about)
{
  gint64 now = g_get_real_time () * 1000;

  state->device = about->st_dev;
  state->inode = about->st_ino;
  state->size = about->st_size;
  state->changed =
    about->st_ctim.tv_sec * G_GINT64_CONSTANT (1000000000) + about->st_ctim.tv_nsec;
  state->settled = now - state->changed > SETTLED_AFTER;
}

/* Opens what is, and still is, a regular file. */
static int
open_file (const char *path, struct stat *about, GError **error)
{
  int fd;

  if (stat (path, about) != 0)
    {
      fail_errno (path, errno, error);
      return -1;
    }
  if (!check_kind (path, about, error))
    return -1;
  fd = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (fd < 0 || fstat (fd, about) != 0)
    fail_errno (path, errno, error);
  else if (check_kind (path, about, error))
    return fd;
  if (fd >= 0)
    close (fd);
  return -1;
}

/* Reads to the end, whatever size the file was said to have. */
static GByteArray *
read_all (int fd, const char *path, gsize expected, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_sized_new ((guint) expected + 1);
  guint8 part[16384];

  for (;;)
    {
      gssize count = read (fd, part, sizeof part);

      if (count < 0 && errno == EINTR)
        continue;
      if (count < 0)
        {
          fail_errno (path, errno, error);
          return NULL;
        }
      if (count == 0)
        return g_steal_pointer (&bytes);
      g_byte_array_append (bytes, part, (guint) count);
      if (!check_size (path, bytes->len, error))
        return NULL;
    }
}

gboolean
rc_disk_look (const char *path, RcDiskState *state, GError **error)
{
  struct stat about;

  if (stat (path, &about) != 0)
    return fail_errno (path, errno, error);
  if (!check_kind (path, &about, error))
    return FALSE;
  fill_state (state, &about);
  return TRUE;
}

gboolean
rc_disk_is_unchanged (const RcDiskState *then, const RcDiskState *now)
{
  return then->settled && then->device == now->device && then->inode == now->inode &&
         then->size == now->size && then->changed == now->changed;
}

GBytes *
rc_disk_read (const char *path, RcDiskState *state, GError **error)
{
  struct stat about;
  GByteArray *bytes = NULL;
  int fd = open_file (path, &about, error);

  if (fd < 0)
    return NULL;
  fill_state (state, &about);
  if (check_size (path, (gsize) about.st_size, error))
    bytes = read_all (fd, path, (gsize) about.st_size, error);
  close (fd);
  return bytes != NULL ? g_byte_array_free_to_bytes (bytes) : NULL;
}
