/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-paths.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

static void
assert_path (char *path, const char *expected)
{
  g_assert_cmpstr (path, ==, expected);
  g_free (path);
}

static guint
mode_of (const char *path)
{
  GStatBuf about;

  g_assert_cmpint (g_stat (path, &about), ==, 0);
  return about.st_mode & 0777;
}

static void
test_cases (void)
{
  g_setenv ("XDG_DATA_HOME", "/data", TRUE);
  g_unsetenv ("RECOURSE_CASES");
  assert_path (rc_paths_cases (NULL), "/data/recourse/cases");
  assert_path (rc_paths_cases (""), "/data/recourse/cases");
  assert_path (rc_paths_cases ("/chosen"), "/chosen");
  g_setenv ("RECOURSE_CASES", "/scripts/", TRUE);
  assert_path (rc_paths_cases ("/chosen"), "/scripts");
}

static void
test_fallbacks (void)
{
  g_autofree char *data = g_build_filename (g_get_home_dir (), ".local/share/recourse/rules", NULL);
  g_autofree char *state = g_build_filename (g_get_home_dir (), ".local/state/recourse", NULL);

  g_setenv ("XDG_DATA_HOME", "not/absolute", TRUE);
  assert_path (rc_paths_rules (), data);
  g_setenv ("XDG_DATA_HOME", "", TRUE);
  assert_path (rc_paths_rules (), data);
  g_unsetenv ("XDG_STATE_HOME");
  g_unsetenv ("RECOURSE_STATE_DIR");
  assert_path (rc_paths_state (), state);
}

static void
test_state (void)
{
  g_setenv ("XDG_STATE_HOME", "/state", TRUE);
  g_unsetenv ("RECOURSE_STATE_DIR");
  assert_path (rc_paths_state (), "/state/recourse");
  g_setenv ("RECOURSE_STATE_DIR", "/mine", TRUE);
  assert_path (rc_paths_state (), "/mine");
}

static void
test_private (void)
{
  static const mode_t masks[] = { 0, 022, 077, 0777 };

  for (gsize i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *top = g_dir_make_tmp ("recourse-XXXXXX", NULL);
      g_autofree char *middle = g_build_filename (top, "a", NULL);
      g_autofree char *inner = g_build_filename (middle, "b", NULL);
      mode_t before = umask (masks[i]);

      g_assert_true (rc_paths_ensure_private (inner, &error));
      umask (before);
      g_assert_no_error (error);
      g_assert_cmphex (mode_of (middle), ==, 0700);
      g_assert_cmphex (mode_of (inner), ==, 0700);
      g_rmdir (inner);
      g_rmdir (middle);
      g_rmdir (top);
    }
}

static void
test_existing (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *shared = g_dir_make_tmp ("recourse-XXXXXX", NULL);

  g_assert_cmpint (g_chmod (shared, 0770), ==, 0);
  g_assert_true (rc_paths_ensure_private (shared, &error));
  g_assert_no_error (error);
  g_assert_cmphex (mode_of (shared), ==, 0770);
  g_rmdir (shared);
}

static void
test_in_the_way (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *top = g_dir_make_tmp ("recourse-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (top, "file", NULL);
  g_autofree char *below = g_build_filename (file, "folder", NULL);

  g_assert_true (g_file_set_contents (file, "x", 1, NULL));
  g_assert_false (rc_paths_ensure_private (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_false (rc_paths_ensure_private (below, &error));
  g_assert_nonnull (strstr (error->message, below));
  g_unlink (file);
  g_rmdir (top);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paths/cases/variable-then-setting-then-data-folder", test_cases);
  g_test_add_func ("/paths/xdg/ignores-relative-and-empty-variables", test_fallbacks);
  g_test_add_func ("/paths/state/variable-then-xdg", test_state);
  g_test_add_func ("/paths/private/0700-whatever-the-umask", test_private);
  g_test_add_func ("/paths/private/keeps-the-mode-of-a-shared-folder", test_existing);
  g_test_add_func ("/paths/private/says-which-folder-failed", test_in_the_way);
  return g_test_run ();
}
