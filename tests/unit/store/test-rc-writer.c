/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-writer.h"

#include <signal.h>
#include <sys/resource.h>
#include <utime.h>

#include "rc-temp-file.h"
#include "store-fixture.h"

static GBytes *
bytes_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static gboolean
write_text (const char *path, const char *text, gboolean only_new, GError **error)
{
  g_autoptr (GBytes) bytes = bytes_of (text);

  return rc_writer_write (path, bytes, only_new, error);
}

static void
assert_holds (const char *path, const char *expected)
{
  g_autofree char *text = read_file (path);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_new (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const mode_t masks[] = { 0, 077, 0777 };

  for (gsize i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *path = case_path (self, "a.json");
      mode_t before = umask (masks[i]);

      g_assert_true (write_text (path, "one", TRUE, &error));
      umask (before);
      g_assert_no_error (error);
      assert_holds (path, "one");
      g_assert_cmphex (mode_of (path), ==, 0600);
      g_unlink (path);
    }
}

static void
test_only_new (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "a.json");

  write_file (path, "theirs");
  g_assert_false (write_text (path, "ours", TRUE, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_EXISTS);
  assert_holds (path, "theirs");
  g_assert_cmpuint (count_files (self->cases, ".tmp"), ==, 0);
}

static void
test_rights (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    guint before;
    guint after;
  } rows[] = { { 0600, 0600 }, { 0640, 0640 }, { 0660, 0660 }, { 0666, 0660 }, { 0444, 0640 },
               { 0755, 0640 }, { 04600, 0600 } };
  g_autofree char *path = case_path (self, "a.json");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      write_file (path, "old");
      g_assert_cmpint (g_chmod (path, (int) rows[i].before), ==, 0);
      g_assert_true (write_text (path, "new", FALSE, &error));
      g_assert_no_error (error);
      g_assert_cmphex (mode_of (path), ==, rows[i].after);
      assert_holds (path, "new");
    }
}

static void
test_link (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *elsewhere = g_build_filename (self->top, "elsewhere", NULL);
  g_autofree char *target = g_build_filename (elsewhere, "target.json", NULL);
  g_autofree char *path = case_path (self, "link.json");

  g_assert_cmpint (g_mkdir (elsewhere, 0700), ==, 0);
  write_file (target, "old");
  g_assert_cmpint (symlink ("../elsewhere/target.json", path), ==, 0);
  g_assert_true (write_text (path, "new", FALSE, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  assert_holds (target, "new");
}

static void
test_odd_targets (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = case_path (self, "folder.json");
  g_autofree char *pipe = case_path (self, "pipe.json");
  g_autofree char *dangling = case_path (self, "dangling.json");
  const char *const paths[] = { folder, pipe, dangling, "/dev/null" };

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (write_text (paths[i], "x", FALSE, &error));
      g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE);
    }
  g_assert_cmpuint (count_files (self->cases, ".tmp"), ==, 0);
}

static void
test_no_folder (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "missing/a.json");

  g_assert_false (write_text (path, "x", TRUE, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN);
}

/* The disk is full for whom may not make files of that size. */
static void
test_full_disk (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = case_path (self, "a.json");

  write_file (path, "old");
  if (g_test_subprocess ())
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *long_text = g_strnfill (100000, 'x');
      struct rlimit limit = { 4096, 4096 };

      signal (SIGXFSZ, SIG_IGN);
      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
      g_assert_false (write_text (path, long_text, FALSE, &error));
      g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN);
      assert_holds (path, "old");
      g_assert_cmpuint (count_files (self->cases, ".tmp"), ==, 0);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

static void
test_abandoned (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = case_path (self, "a.json");
  g_autoptr (GBytes) bytes = bytes_of ("new");
  RcWriter *writer;

  write_file (path, "old");
  writer = rc_writer_prepare (path, bytes, NULL);
  g_assert_nonnull (writer);
  g_assert_cmpuint (count_files (self->cases, ".tmp"), ==, 1);
  rc_writer_free (writer);
  g_assert_cmpuint (count_files (self->cases, ".tmp"), ==, 0);
  assert_holds (path, "old");
}

static char *
versions_folder (Fixture *self)
{
  return g_build_filename (self->state, "versions", "some-id", NULL);
}

static void
test_versions (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = case_path (self, "a.json");
  g_autofree char *folder = versions_folder (self);

  for (guint i = 0; i < 25; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = g_strdup_printf ("version %u", i);

      if (i > 0)
        rc_writer_keep_previous (path, self->state, "some-id", &error);
      g_assert_no_error (error);
      write_text (path, text, FALSE, &error);
      g_assert_no_error (error);
      g_usleep (5000); /* longer than a tick of the file system's clock */
    }
  g_assert_cmphex (mode_of (folder), ==, 0700);
  g_assert_cmpuint (count_files (folder, "Z.json"), ==, 20);
}

static void
test_version_content (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "a.json");
  g_autofree char *folder = versions_folder (self);
  g_autofree char *version = NULL;
  g_autoptr (GDir) dir = NULL;

  write_file (path, "previous");
  g_assert_true (rc_writer_keep_previous (path, self->state, "some-id", &error));
  g_assert_no_error (error);
  g_assert_true (write_text (path, "now", FALSE, &error));
  g_assert_no_error (error);
  dir = g_dir_open (folder, 0, NULL);
  version = g_build_filename (folder, g_dir_read_name (dir), NULL);
  assert_holds (version, "previous");
  assert_holds (path, "now");
}

static void
test_hostile_id (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "a.json");
  g_autofree char *versions = g_build_filename (self->state, "versions", NULL);

  write_file (path, "x");
  g_assert_true (rc_writer_keep_previous (path, self->state, "../../escaped", &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (self->top, "escaped"), ==, 0);
  g_assert_cmpuint (count_files (versions, ""), ==, 1);
}

static void
make_old (const char *path)
{
  struct utimbuf times = { 0, 0 };

  write_file (path, "x");
  g_assert_cmpint (g_utime (path, &times), ==, 0);
}

static void
test_sweep (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *stale = case_path (self, ".recourse-aaaaaa.tmp");
  g_autofree char *young = case_path (self, ".recourse-bbbbbb.tmp");
  g_autofree char *foreign = case_path (self, ".other.tmp");

  make_old (stale);
  make_old (foreign);
  write_file (young, "x");
  rc_temp_file_sweep (self->cases);
  g_assert_false (g_file_test (stale, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (young, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (foreign, G_FILE_TEST_EXISTS));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/writer/new/0600-whatever-the-umask", test_new);
  ADD ("/writer/new/never-replaces", test_only_new);
  ADD ("/writer/replace/keeps-the-group-and-nobody-else", test_rights);
  ADD ("/writer/replace/writes-through-a-link", test_link);
  ADD ("/writer/replace/refuses-what-is-no-file", test_odd_targets);
  ADD ("/writer/replace/needs-the-folder", test_no_folder);
  ADD ("/writer/error/full-disk-leaves-the-old-file", test_full_disk);
  ADD ("/writer/error/abandoned-leaves-no-trace", test_abandoned);
  ADD ("/writer/versions/newest-twenty-stay", test_versions);
  ADD ("/writer/versions/hold-what-was-replaced", test_version_content);
  ADD ("/writer/versions/an-id-cannot-lead-out", test_hostile_id);
  ADD ("/writer/sweep/takes-only-own-old-files", test_sweep);
  return g_test_run ();
}
