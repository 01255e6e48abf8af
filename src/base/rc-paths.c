/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-paths.h"

#include <errno.h>
#include <sys/stat.h>

#include <glib/gi18n-lib.h>

static const char *
get_variable (const char *name)
{
  const char *value = g_getenv (name);

  return value != NULL && *value != '\0' ? value : NULL;
}

/* GLib's g_get_user_data_dir () keeps what it found first; the XDG specification has relative
 * paths ignored. */
static char *
get_base_folder (const char *variable, const char *below_home)
{
  const char *value = get_variable (variable);

  if (value != NULL && g_path_is_absolute (value))
    return g_canonicalize_filename (value, "/");
  return g_build_filename (g_get_home_dir (), below_home, NULL);
}

static char *
get_data_folder (const char *name)
{
  g_autofree char *base = get_base_folder ("XDG_DATA_HOME", ".local/share");

  return g_build_filename (base, "recourse", name, NULL);
}

/* Makes one folder; the mode is set apart, because the umask takes bits out of mkdir's. */
static gboolean
make_folder (const char *folder)
{
  return mkdir (folder, 0700) == 0 && chmod (folder, 0700) == 0;
}

static gboolean
make_folders (const char *folder)
{
  g_autofree char *parent = NULL;

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  parent = g_path_get_dirname (folder);
  if (!make_folders (parent))
    return FALSE;
  /* Somebody else may have made it in the meantime. */
  return make_folder (folder) || (errno == EEXIST && g_file_test (folder, G_FILE_TEST_IS_DIR));
}

char *
rc_paths_cases (const char *configured)
{
  const char *variable = get_variable ("RECOURSE_CASES");

  if (variable != NULL)
    return g_canonicalize_filename (variable, NULL);
  if (configured != NULL && *configured != '\0')
    return g_canonicalize_filename (configured, g_get_home_dir ());
  return get_data_folder ("cases");
}

char *
rc_paths_state (void)
{
  const char *variable = get_variable ("RECOURSE_STATE_DIR");
  g_autofree char *base = NULL;

  if (variable != NULL)
    return g_canonicalize_filename (variable, NULL);
  base = get_base_folder ("XDG_STATE_HOME", ".local/state");
  return g_build_filename (base, "recourse", NULL);
}

char *
rc_paths_rules (void)
{
  return get_data_folder ("rules");
}

gboolean
rc_paths_ensure_private (const char *folder, GError **error)
{
  g_autofree char *path = g_canonicalize_filename (folder, NULL);

  if (make_folders (path))
    return TRUE;
  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errno),
               _("the folder “%s” cannot be made: %s"), folder, g_strerror (errno));
  return FALSE;
}
