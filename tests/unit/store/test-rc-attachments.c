/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-attachments.h"

#include "store-fixture.h"

/* SHA-256 of "hello" */
#define HELLO "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"

static char *
add (Fixture *self, const char *source_name, const char *text, GError **error)
{
  g_autofree char *path = case_path (self, "case-1b9d6bcd.json");
  g_autofree char *source = g_build_filename (self->top, source_name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (source);

  if (text != NULL)
    write_file (source, text);
  return rc_attachments_add (path, file, error);
}

static void
test_add (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "case-1b9d6bcd.json");
  g_autofree char *folder = case_path (self, "case-1b9d6bcd.files");
  g_autofree char *name = add (self, "Denial letter of Ana.PDF", "hello", &error);
  g_autofree char *copy = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, HELLO ".pdf");
  copy = rc_attachments_path (path, name);
  text = read_file (copy);
  g_assert_cmpstr (text, ==, "hello");
  g_assert_cmphex (mode_of (copy), ==, 0600);
  g_assert_cmphex (mode_of (folder), ==, 0700);
  g_assert_true (rc_attachments_check (path, name, &error));
  g_assert_no_error (error);
}

static void
test_twice (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = case_path (self, "case-1b9d6bcd.files");
  g_autofree char *first = add (self, "a.pdf", "hello", &error);
  g_autofree char *second = add (self, "b.pdf", "hello", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpuint (count_files (folder, ""), ==, 1);
}

static void
test_extensions (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *source;
    const char *name;
  } rows[] = {
    { "plain", HELLO },           { "scan.JPEG", HELLO ".jpeg" }, { "a.tar.gz", HELLO ".gz" },
    { "a.p df", HELLO },          { "a.", HELLO },                { ".hidden", HELLO ".hidden" },
    { "a.abcdefghijk", HELLO },   { "a.äöü", HELLO },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *name = add (self, rows[i].source, "hello", &error);

      g_assert_no_error (error);
      g_assert_cmpstr (name, ==, rows[i].name);
    }
}

static void
test_damaged (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "case-1b9d6bcd.json");
  g_autofree char *name = add (self, "a.pdf", "hello", NULL);
  g_autofree char *copy = rc_attachments_path (path, name);
  g_autofree char *again = NULL;

  write_file (copy, "hellp");
  g_assert_false (rc_attachments_check (path, name, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_DAMAGED);
  g_clear_error (&error);

  again = add (self, "a.pdf", "hello", &error);
  g_assert_no_error (error);
  g_assert_true (rc_attachments_check (path, name, NULL));
  g_unlink (copy);
  g_assert_false (rc_attachments_check (path, name, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_GONE);
}

static void
test_odd_sources (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *pipe = g_build_filename (self->top, "pipe.pdf", NULL);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_null (add (self, "pipe.pdf", NULL, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE);
  g_clear_error (&error);
  g_assert_null (add (self, "cases", NULL, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE);
  g_clear_error (&error);
  g_assert_null (add (self, "missing.pdf", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_path (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  const char *const names[] = { "../../../etc/passwd", "/etc/passwd", "..", ".", "",
                                HELLO "/../x", HELLO ".", HELLO ".PDF", "short.pdf" };
  g_autofree char *path = case_path (self, "case-1b9d6bcd.json");
  g_autofree char *unknown = case_path (self, "case-1b9d6bcd.files/unknown");

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *inside = rc_attachments_path (path, names[i]);

      g_assert_cmpstr (inside, ==, unknown);
    }
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/attachments/add/named-by-content-and-private", test_add);
  ADD ("/attachments/add/same-content-is-one-file", test_twice);
  ADD ("/attachments/add/extension-is-plain-or-none", test_extensions);
  ADD ("/attachments/add/replaces-a-damaged-copy", test_damaged);
  ADD ("/attachments/add/refuses-what-is-no-file", test_odd_sources);
  ADD ("/attachments/path/never-leads-out", test_path);
  return g_test_run ();
}
