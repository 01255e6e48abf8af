/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rc-paths.h"

#define TRIES 250
#define PAUSE (20 * G_TIME_SPAN_MILLISECOND)

/* The folder may be reached by several paths; its inode is one. */
static char *
make_lock_path (const char *state, const char *folder)
{
  g_autofree char *locks = g_build_filename (state, "locks", NULL);
  struct stat about;

  if (stat (folder, &about) != 0 || !rc_paths_ensure_private (locks, NULL))
    return NULL;
  return g_strdup_printf ("%s/%" G_GINT64_MODIFIER "x-%" G_GINT64_MODIFIER "x", locks,
                          (guint64) about.st_dev, (guint64) about.st_ino);
}

int
rc_lock_take (const char *state, const char *folder)
{
  g_autofree char *path = make_lock_path (state, folder);
  int lock = path != NULL ? open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600) : -1;

  if (lock < 0)
    return -1;
  for (int i = 0; i < TRIES; i++)
    {
      if (flock (lock, LOCK_EX | LOCK_NB) == 0)
        return lock;
      if (errno != EWOULDBLOCK && errno != EINTR)
        break;
      g_usleep (PAUSE);
    }
  close (lock);
  return -1;
}

void
rc_lock_release (int lock)
{
  if (lock >= 0)
    close (lock);
}
