/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agent-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "rc-paths.h"

static char *
get_folder (const char *state)
{
  const char *runtime = g_getenv ("XDG_RUNTIME_DIR");

  if (runtime != NULL && g_path_is_absolute (runtime) && g_file_test (runtime, G_FILE_TEST_IS_DIR))
    return g_build_filename (runtime, "recourse", NULL);
  return g_strdup (state);
}

static int
fail (const char *path, int code, GError **error)
{
  if (code == EWOULDBLOCK)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_BUSY, _("Reminders are running already."));
  else
    g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (code),
                 _("The lock file “%s” cannot be made: %s"), path, g_strerror (code));
  return -1;
}

int
rc_agent_lock_take (const char *state, GError **error)
{
  g_autofree char *folder = get_folder (state);
  g_autofree char *path = g_build_filename (folder, "agent.lock", NULL);
  int lock, code;

  if (!rc_paths_ensure_private (folder, error))
    return -1;
  lock = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (lock < 0)
    return fail (path, errno, error);
  if (flock (lock, LOCK_EX | LOCK_NB) == 0)
    return lock;
  code = errno;
  close (lock);
  return fail (path, code, error);
}

void
rc_agent_lock_release (int lock)
{
  close (lock);
}
