/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-store.h"

#include "rc-json-scan.h"
#include "store-fixture.h"

#define ID_A "aaaaaaaa-bbfd-4b2d-9b5d-ab8dfbbd4bed"
#define ID_A2 "aaaaaaaa-0000-4b2d-9b5d-ab8dfbbd4bed"
#define ID_B "bbbbbbbb-bbfd-4b2d-9b5d-ab8dfbbd4bed"

static guint
count (RcStore *store)
{
  return g_list_model_get_n_items (G_LIST_MODEL (store));
}

static RcCaseFile *
at (RcStore *store, guint position)
{
  g_autoptr (RcCaseFile) file = g_list_model_get_item (G_LIST_MODEL (store), position);

  g_assert_nonnull (file);
  return file; /* the list holds it */
}

static RcCaseFile *
by_path (Fixture *self, RcStore *store, const char *name)
{
  g_autofree char *path = case_path (self, name);
  g_autoptr (GError) error = NULL;
  RcCaseFile *file = rc_store_find_prefix (store, path, &error);

  g_assert_no_error (error);
  return file;
}

static void
assert_problem (RcCaseFile *file, GQuark domain, int code)
{
  g_assert_error (rc_case_file_get_problem (file), domain, code);
}

static void
assert_good (RcCaseFile *file, const char *title)
{
  g_assert_no_error (rc_case_file_get_problem (file));
  g_assert_nonnull (rc_case_file_get_case (file));
  g_assert_cmpstr (rc_case_file_get_title (file), ==, title);
  g_assert_false (rc_case_file_get_dirty (file));
}

static void
count_changed (RcStore *store G_GNUC_UNUSED, RcCaseFile *file G_GNUC_UNUSED, guint *n)
{
  (*n)++;
}

static void
test_empty (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *missing = g_build_filename (self->top, "missing", NULL);
  g_autoptr (RcStore) store = rc_store_new (missing);

  scan (store);
  g_assert_cmpuint (count (store), ==, 0);
  g_assert_false (g_file_test (missing, G_FILE_TEST_EXISTS));
}

static void
test_no_folder (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "file");
  g_autoptr (RcStore) store = rc_store_new (path);

  write_file (path, "x");
  g_assert_false (rc_store_scan (store, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_UNREADABLE);
}

static void
test_sorted (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);

  write_case (self, "case-bbbbbbbb.json", ID_B, "Bea");
  write_case (self, "case-aaaaaaaa.json", ID_A, "Cid");
  scan (store);
  g_assert_cmpuint (count (store), ==, 2);
  assert_good (at (store, 0), "Bea");
  assert_good (at (store, 1), "Cid");

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ada");
  write_case (self, "new.json", ID_A2, "Bob");
  scan (store);
  g_assert_cmpuint (count (store), ==, 3);
  assert_good (at (store, 0), "Ada");
  assert_good (at (store, 1), "Bea");
  assert_good (at (store, 2), "Bob");
}

static void
test_names (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);

  write_case (self, "any name.json", ID_A, "Read");
  write_case (self, ".hidden.json", ID_B, "Hidden");
  write_case (self, ".recourse-aaaaaa.tmp", ID_B, "Temporary");
  write_case (self, "case-bbbbbbbb.json~", ID_B, "Backup");
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  assert_good (at (store, 0), "Read");
}

static void
test_add (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_build_filename (self->top, "new", "folder", NULL);
  g_autoptr (RcStore) store = rc_store_new (folder);
  g_autoptr (RcStore) other = rc_store_new (folder);
  RcCaseFile *file = add_case (self, store, "Ana");
  const char *id = rc_case_get_id (rc_case_file_get_case (file));
  g_autofree char *name = g_strdup_printf ("case-%.8s.json", id);
  g_autofree char *found = g_path_get_basename (rc_case_file_get_path (file));

  g_assert_cmpstr (found, ==, name);
  g_assert_cmphex (mode_of (folder), ==, 0700);
  g_assert_cmphex (mode_of (rc_case_file_get_path (file)), ==, 0600);
  g_assert_true (rc_store_find (store, id) == file);
  assert_good (at (store, 0), "Ana");
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  scan (other);
  assert_good (rc_store_find (other, id), "Ana");
}

static void
test_add_twice (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autoptr (RcCase) same = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");

  same = rc_case_copy (rc_case_file_get_case (file));
  set_title (self, same, "Other");
  g_assert_null (rc_store_add (store, same, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_EXISTS);
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  assert_good (at (store, 0), "Ana");
}

static void
test_name_taken (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autoptr (RcCase) the_case = rc_case_new ("Ana", stamp (self));
  g_autofree char *name = g_strdup_printf ("case-%.8s.json", rc_case_get_id (the_case));
  RcCaseFile *file;

  write_case (self, name, ID_B, "Foreign");
  file = rc_store_add (store, the_case, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (rc_case_file_get_path (file), rc_case_get_id (the_case)));
  scan (store);
  g_assert_cmpuint (count (store), ==, 2);
  assert_good (at (store, 0), "Ana");
  assert_good (at (store, 1), "Foreign");
}

static void
test_unreadable (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");
  RcCaseFile *file;
  RcCase *the_case;
  guint n_changed = 0;

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  scan (store);
  file = at (store, 0);
  the_case = rc_case_file_get_case (file);
  g_signal_connect (store, "changed", G_CALLBACK (count_changed), &n_changed);

  write_file (path, "{\"format\": 1, \"id\": \"" ID_A);
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  assert_problem (file, RC_JSON_ERROR, RC_JSON_ERROR_SYNTAX);
  g_assert_true (rc_case_file_get_case (file) == the_case);
  g_assert_cmpstr (rc_case_file_get_title (file), ==, "Ana");
  g_assert_cmpuint (n_changed, ==, 1);
  scan (store);
  g_assert_cmpuint (n_changed, ==, 1);

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana Two");
  scan (store);
  g_assert_cmpuint (n_changed, ==, 2);
  assert_good (file, "Ana Two");
  g_assert_true (rc_case_file_get_case (file) == the_case);
}

static void
test_never_readable (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = case_path (self, "broken.json");
  g_autofree char *pipe = case_path (self, "pipe.json");
  RcCaseFile *file;

  write_file (path, "");
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  scan (store);
  g_assert_cmpuint (count (store), ==, 2);
  file = at (store, 0);
  assert_problem (file, RC_JSON_ERROR, RC_JSON_ERROR_NOT_JSON);
  assert_problem (at (store, 1), RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE);
  g_assert_null (rc_case_file_get_case (file));
  g_assert_cmpstr (rc_case_file_get_title (file), ==, "broken.json");

  g_unlink (pipe);
  write_case (self, "broken.json", ID_A, "Mended");
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  g_assert_true (at (store, 0) == file);
  assert_good (file, "Mended");
}

static void
test_gone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");
  RcCaseFile *file;

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  scan (store);
  file = at (store, 0);
  g_unlink (path);
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  assert_problem (file, RC_STORE_ERROR, RC_STORE_ERROR_GONE);
  g_assert_nonnull (rc_case_file_get_case (file));

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  assert_good (file, "Ana");
}

static void
test_folder_gone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  write_case (self, "case-bbbbbbbb.json", ID_B, "Bea");
  scan (store);
  remove_all (self->cases);
  scan (store);
  g_assert_cmpuint (count (store), ==, 2);
  assert_problem (at (store, 0), RC_STORE_ERROR, RC_STORE_ERROR_GONE);
  assert_problem (at (store, 1), RC_STORE_ERROR, RC_STORE_ERROR_GONE);
  g_assert_nonnull (rc_store_find (store, ID_A));
}

static void
test_renamed (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");
  g_autofree char *new_path = case_path (self, "renamed.json");
  RcCaseFile *file;

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  scan (store);
  file = at (store, 0);
  g_assert_cmpint (g_rename (path, new_path), ==, 0);
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  g_assert_true (at (store, 0) == file);
  assert_good (file, "Ana");
  g_assert_cmpstr (rc_case_file_get_path (file), ==, new_path);
}

static void
test_copies (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[] = {
    "case-aaaaaaaa.sync-conflict-20260818-173636-D4LGQYW.json",
    "case-aaaaaaaa (conflicted copy 2026-04-10 093612).json", "Kopie.json", "a first.json",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (RcStore) store = rc_store_new (self->cases);
      g_autofree char *path = case_path (self, names[i]);

      write_case (self, "case-aaaaaaaa.json", ID_A, "Original");
      write_case (self, names[i], ID_A, "Copy");
      scan (store);
      g_assert_cmpuint (count (store), ==, 2);
      assert_good (rc_store_find (store, ID_A), "Original");
      assert_problem (by_path (self, store, names[i]), RC_STORE_ERROR, RC_STORE_ERROR_COPY);
      g_assert_null (rc_case_file_get_case (by_path (self, store, names[i])));
      g_unlink (path);
      scan (store);
      g_assert_cmpuint (count (store), ==, 1);
    }
}

/* What is synchronised can be renamed too: the case goes on where it is found. */
static void
test_copy_remains (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");
  RcCaseFile *file;

  write_case (self, "case-aaaaaaaa.json", ID_A, "Original");
  write_case (self, "copy.json", ID_A, "Copy");
  scan (store);
  file = rc_store_find (store, ID_A);
  g_unlink (path);
  scan (store);
  g_assert_cmpuint (count (store), ==, 1);
  g_assert_true (rc_store_find (store, ID_A) == file);
  assert_good (file, "Copy");
}

/* The name decides, not who came first: so all computers that share the folder agree. */
static void
test_own_name_wins (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *own_path = case_path (self, "case-aaaaaaaa.json");
  RcCaseFile *file;

  write_case (self, "z.json", ID_A, "Came first");
  scan (store);
  file = rc_store_find (store, ID_A);
  write_case (self, "case-aaaaaaaa.json", ID_A, "Has its name");
  scan (store);
  g_assert_cmpuint (count (store), ==, 2);
  g_assert_true (rc_store_find (store, ID_A) == file);
  assert_good (file, "Has its name");
  g_assert_cmpstr (rc_case_file_get_path (file), ==, own_path);
  assert_problem (by_path (self, store, "z.json"), RC_STORE_ERROR, RC_STORE_ERROR_COPY);
}

/* Within one tick of the file system's clock, with the same size and inode. */
static void
test_same_tick (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");

  write_case (self, "case-aaaaaaaa.json", ID_A, "T00");
  scan (store);
  for (guint i = 1; i < 50; i++)
    {
      g_autofree char *title = g_strdup_printf ("T%02u", i);
      g_autofree char *text = case_text (ID_A, title);
      int file = open (path, O_WRONLY);

      g_assert_cmpint (write (file, text, strlen (text)), ==, (gssize) strlen (text));
      close (file);
      scan (store);
      assert_good (at (store, 0), title);
    }
}

static void
test_other_case (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);

  write_case (self, "x.json", ID_A, "Ana");
  scan (store);
  write_case (self, "x.json", ID_B, "Bea");
  scan (store);
  g_assert_cmpuint (count (store), ==, 2);
  assert_problem (rc_store_find (store, ID_A), RC_STORE_ERROR, RC_STORE_ERROR_GONE);
  assert_good (rc_store_find (store, ID_B), "Bea");
}

/* A program that synchronises gives a newer file the older time of its source. */
static void
test_older_time (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");
  g_autofree char *incoming = case_path (self, ".incoming");
  struct timespec times[2] = { { 0, 0 }, { 0, 0 } };

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  scan (store);
  write_case (self, ".incoming", ID_A, "Bea");
  g_assert_cmpint (utimensat (AT_FDCWD, incoming, times, 0), ==, 0);
  g_assert_cmpint (g_rename (incoming, path), ==, 0);
  scan (store);
  assert_good (at (store, 0), "Bea");
}

static void
test_find (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *text;
    const char *id; /* NULL: refused */
    RcStoreError code;
  } rows[] = {
    { ID_A, ID_A, 0 },
    { "bbbb", ID_B, 0 },
    { "aaaaaaaa-b", ID_A, 0 },
    { "aaaa", NULL, RC_STORE_ERROR_AMBIGUOUS },
    { "", NULL, RC_STORE_ERROR_AMBIGUOUS },
    { "cccc", NULL, RC_STORE_ERROR_NOT_FOUND },
    { "case-bbbbbbbb.json", ID_B, 0 },
    { "missing.json", NULL, RC_STORE_ERROR_NOT_FOUND },
  };
  g_autoptr (RcStore) store = rc_store_new (self->cases);

  write_case (self, "case-aaaaaaaa.json", ID_A, "A");
  write_case (self, "two.json", ID_A2, "A2");
  write_case (self, "case-bbbbbbbb.json", ID_B, "B");
  scan (store);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      RcCaseFile *file = rc_store_find_prefix (store, rows[i].text, &error);

      if (rows[i].id != NULL)
        g_assert_cmpstr (rc_case_get_id (rc_case_file_get_case (file)), ==, rows[i].id);
      else
        g_assert_error (error, RC_STORE_ERROR, (int) rows[i].code);
    }
}

static void
test_outside (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = g_build_filename (self->top, "outside.json", NULL);
  g_autofree char *text = case_text (ID_A, "Outside");
  g_autofree char *saved = NULL;
  RcCaseFile *file;

  write_file (path, text);
  scan (store);
  file = rc_store_find_prefix (store, path, &error);
  g_assert_no_error (error);
  assert_good (file, "Outside");
  g_assert_cmpuint (count (store), ==, 0);
  set_title (self, rc_case_file_get_case (file), "Changed");
  g_assert_true (rc_store_save (store, file, &error));
  g_assert_no_error (error);
  saved = read_file (path);
  g_assert_nonnull (strstr (saved, "Changed"));
  scan (store);
  g_assert_cmpuint (count (store), ==, 0);
}

static void
test_many (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *id = g_strdup_printf ("%08x-bbfd-4b2d-9b5d-ab8dfbbd4bed", i);
      g_autofree char *name = g_strdup_printf ("case-%08x.json", i);
      g_autofree char *title = g_strdup_printf ("Case %03u", 299 - i);

      write_case (self, name, id, title);
    }
  scan (store);
  g_assert_cmpuint (count (store), ==, 300);
  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *title = g_strdup_printf ("Case %03u", i);

      assert_good (at (store, i), title);
    }
}

static void
test_remove (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *removed = g_build_filename (self->state, "removed", NULL);
  g_autofree char *files = NULL;
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");

  path = g_strdup (rc_case_file_get_path (file));
  name = g_path_get_basename (path);
  files = g_strdup_printf ("%.*s.files", (int) strlen (path) - 5, path);
  g_assert_cmpint (g_mkdir (files, 0700), ==, 0);
  set_title (self, rc_case_file_get_case (file), "Not saved yet");
  g_assert_true (rc_store_remove (store, file, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (store), ==, 0);
  g_assert_cmpuint (count_files (self->cases, ""), ==, 0);
  g_assert_cmphex (mode_of (removed), ==, 0700);
  g_assert_cmpuint (count_files (removed, ".files"), ==, 1);
  moved = g_build_filename (removed, name, NULL);
  text = read_file (moved);
  g_assert_nonnull (strstr (text, "Not saved yet"));
  scan (store);
  g_assert_cmpuint (count (store), ==, 0);
}

static void
test_remove_gone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *moved = g_build_filename (self->state, "removed", "case-aaaaaaaa.json", NULL);
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");
  g_autofree char *text = NULL;

  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  scan (store);
  g_unlink (path);
  scan (store);
  g_assert_true (rc_store_remove (store, at (store, 0), &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (store), ==, 0);
  text = read_file (moved);
  g_assert_nonnull (strstr (text, "Ana"));
}

static void
test_watch (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  scan (store);
  rc_store_watch (store);
  write_case (self, "case-aaaaaaaa.json", ID_A, "Ana");
  while (count (store) == 0 && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (10000);
  g_assert_cmpuint (count (store), ==, 1);
  assert_good (at (store, 0), "Ana");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/store/scan/a-folder-that-is-not-there-is-empty", test_empty);
  ADD ("/store/scan/a-file-is-no-folder", test_no_folder);
  ADD ("/store/scan/sorted-by-title", test_sorted);
  ADD ("/store/scan/reads-json-and-nothing-hidden", test_names);
  ADD ("/store/scan/many-files-in-threads", test_many);
  ADD ("/store/add/gives-name-and-rights", test_add);
  ADD ("/store/add/never-replaces-the-same-case", test_add_twice);
  ADD ("/store/add/finds-another-name", test_name_taken);
  ADD ("/store/unreadable/keeps-the-last-good-case", test_unreadable);
  ADD ("/store/unreadable/is-listed-and-heals", test_never_readable);
  ADD ("/store/missing/stays-with-a-problem", test_gone);
  ADD ("/store/missing/all-at-once-stay", test_folder_gone);
  ADD ("/store/missing/renamed-is-found-again", test_renamed);
  ADD ("/store/copy/is-no-second-case", test_copies);
  ADD ("/store/copy/takes-over-when-the-original-is-gone", test_copy_remains);
  ADD ("/store/copy/the-own-name-wins", test_own_name_wins);
  ADD ("/store/replaced/in-place-within-a-tick", test_same_tick);
  ADD ("/store/replaced/by-another-case", test_other_case);
  ADD ("/store/replaced/by-a-file-with-an-older-time", test_older_time);
  ADD ("/store/find/id-beginning-or-path", test_find);
  ADD ("/store/find/a-file-of-another-folder", test_outside);
  ADD ("/store/remove/moves-and-erases-nothing", test_remove);
  ADD ("/store/remove/of-a-missing-file-keeps-the-case", test_remove_gone);
  ADD ("/store/watch/follows-the-folder", test_watch);
  return g_test_run ();
}
