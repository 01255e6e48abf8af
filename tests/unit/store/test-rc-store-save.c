/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-store.h"

#include "rc-json-scan.h"
#include "rc-log.h"
#include "rc-save-job.h"
#include "store-fixture.h"

static RcTask *
add_task (Fixture *self, RcCase *the_case, const char *title)
{
  g_autoptr (RcRecord) record = rc_record_new (&rc_task_kind);

  g_object_set (record, "title", title, NULL);
  rc_case_add (the_case, record, stamp (self));
  return RC_TASK (rc_case_find (the_case, rc_record_get_id (record)));
}

static guint
count_tasks (RcCase *the_case)
{
  return g_list_model_get_n_items (rc_case_get_records (the_case, &rc_task_kind));
}

static gboolean
has_task (RcCase *the_case, const char *title)
{
  GListModel *tasks = rc_case_get_records (the_case, &rc_task_kind);

  for (guint i = 0; i < g_list_model_get_n_items (tasks); i++)
    {
      g_autoptr (RcTask) task = g_list_model_get_item (tasks, i);

      if (g_str_equal (task->title, title))
        return TRUE;
    }
  return FALSE;
}

static void
save (RcStore *store, RcCaseFile *file)
{
  g_autoptr (GError) error = NULL;

  rc_store_save (store, file, &error);
  g_assert_no_error (error);
}

/* The same file, as another program has it. */
static RcCaseFile *
open_elsewhere (RcStore *store, RcCaseFile *file)
{
  scan (store);
  return rc_store_find (store, rc_case_get_id (rc_case_file_get_case (file)));
}

static void
test_dirty (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");

  g_assert_false (rc_case_file_get_dirty (file));
  set_title (self, rc_case_file_get_case (file), "Bea");
  g_assert_true (rc_case_file_get_dirty (file));
  g_assert_cmpstr (rc_case_file_get_title (file), ==, "Bea");
  save (store, file);
  g_assert_false (rc_case_file_get_dirty (file));
  text = read_file (rc_case_file_get_path (file));
  g_assert_nonnull (strstr (text, "Bea"));
  scan (store);
  g_assert_false (rc_case_file_get_dirty (file));
}

static void
test_previous (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  RcCaseFile *file = add_case (self, store, "Ana");
  g_autofree char *folder = g_build_filename (
    self->state, "versions", rc_case_get_id (rc_case_file_get_case (file)), NULL);

  save (store, file);
  g_assert_cmpuint (count_files (folder, ".json"), ==, 0);
  set_title (self, rc_case_file_get_case (file), "Bea");
  save (store, file);
  g_assert_cmpuint (count_files (folder, ".json"), ==, 1);
  g_assert_cmpuint (count_files (self->cases, ".tmp"), ==, 0);
}

static void
test_no_state (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *text = NULL;
  RcCaseFile *file;

  write_file (self->state, "a file where the state folder should be");
  file = add_case (self, store, "Ana");
  set_title (self, rc_case_file_get_case (file), "Bea");
  save (store, file);
  text = read_file (rc_case_file_get_path (file));
  g_assert_nonnull (strstr (text, "Bea"));
}

static void
test_merge (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) ours = rc_store_new (self->cases);
  g_autoptr (RcStore) theirs = rc_store_new (self->cases);
  RcCaseFile *our_file = add_case (self, ours, "Ana");
  RcCaseFile *their_file = open_elsewhere (theirs, our_file);

  add_task (self, rc_case_file_get_case (our_file), "ours");
  add_task (self, rc_case_file_get_case (their_file), "theirs");
  save (theirs, their_file);
  save (ours, our_file);
  g_assert_true (has_task (rc_case_file_get_case (our_file), "ours"));
  g_assert_true (has_task (rc_case_file_get_case (our_file), "theirs"));
  g_assert_false (rc_case_file_get_dirty (our_file));
  scan (theirs);
  g_assert_true (has_task (rc_case_file_get_case (their_file), "ours"));
  g_assert_true (has_task (rc_case_file_get_case (their_file), "theirs"));
}

static void
test_scan_merges (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) ours = rc_store_new (self->cases);
  g_autoptr (RcStore) theirs = rc_store_new (self->cases);
  RcCaseFile *our_file = add_case (self, ours, "Ana");
  RcCaseFile *their_file = open_elsewhere (theirs, our_file);

  add_task (self, rc_case_file_get_case (our_file), "ours");
  add_task (self, rc_case_file_get_case (their_file), "theirs");
  save (theirs, their_file);
  scan (ours);
  g_assert_cmpuint (count_tasks (rc_case_file_get_case (our_file)), ==, 2);
  g_assert_true (rc_case_file_get_dirty (our_file));
  save (ours, our_file);
  scan (theirs);
  g_assert_cmpuint (count_tasks (rc_case_file_get_case (their_file)), ==, 2);
}

static guint64
inode_of (const char *path)
{
  GStatBuf about;

  g_assert_cmpint (g_stat (path, &about), ==, 0);
  return about.st_ino;
}

/* What the disk did not confirm is written anew, though the file seems to hold it already. */
static void
test_again (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = case_path (self, "case-aaaaaaaa.json");
  g_autofree char *text = case_text ("aaaaaaaa-bbfd-4b2d-9b5d-ab8dfbbd4bed", "Ana");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  write_file (path, text);
  for (int again = 0; again <= 1; again++)
    {
      g_autoptr (RcSaveJob) job = rc_save_job_new (path, self->state, "aaaaaaaa", bytes, bytes);
      guint64 before = inode_of (path);

      job->again = again;
      rc_save_job_run (job);
      g_assert_no_error (job->error);
      g_assert_true (g_bytes_equal (job->written, bytes));
      g_assert_true ((inode_of (path) != before) == again);
    }
}

static void
test_deleted (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) ours = rc_store_new (self->cases);
  g_autoptr (RcStore) theirs = rc_store_new (self->cases);
  RcCaseFile *our_file = add_case (self, ours, "Ana");
  RcCase *our_case = rc_case_file_get_case (our_file);
  RcTask *task = add_task (self, our_case, "deleted by them");
  RcCaseFile *their_file;
  RcCase *their_case;

  save (ours, our_file);
  their_file = open_elsewhere (theirs, our_file);
  their_case = rc_case_file_get_case (their_file);
  rc_case_remove (their_case, rc_case_find (their_case, rc_record_get_id (RC_RECORD (task))),
                  stamp (self));
  save (theirs, their_file);
  add_task (self, our_case, "ours");
  save (ours, our_file);
  g_assert_cmpuint (count_tasks (our_case), ==, 1);
  g_assert_true (has_task (our_case, "ours"));
}

static void
test_unreadable (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");

  write_file (rc_case_file_get_path (file), "half of a");
  set_title (self, rc_case_file_get_case (file), "Bea");
  g_assert_false (rc_store_save (store, file, &error));
  g_assert_error (error, RC_JSON_ERROR, RC_JSON_ERROR_SYNTAX);
  text = read_file (rc_case_file_get_path (file));
  g_assert_cmpstr (text, ==, "half of a");
  g_assert_true (rc_case_file_get_dirty (file));
  g_assert_cmpstr (rc_case_file_get_title (file), ==, "Bea");
}

static void
test_gone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");

  set_title (self, rc_case_file_get_case (file), "Bea");
  g_unlink (rc_case_file_get_path (file));
  scan (store);
  g_assert_true (rc_case_file_get_dirty (file));
  g_assert_error (rc_case_file_get_problem (file), RC_STORE_ERROR, RC_STORE_ERROR_GONE);
  save (store, file);
  g_assert_no_error (rc_case_file_get_problem (file));
  text = read_file (rc_case_file_get_path (file));
  g_assert_nonnull (strstr (text, "Bea"));
}

static void
test_newer_format (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *path = NULL;
  g_autofree char *newer = NULL;
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");

  path = g_strdup (rc_case_file_get_path (file));
  newer = g_strdup_printf ("{\"format\": 2, \"id\": \"%s\", \"title\": \"Newer\", \"records\": {}}",
                           rc_case_get_id (rc_case_file_get_case (file)));
  write_file (path, newer);
  set_title (self, rc_case_file_get_case (file), "Bea");
  g_assert_false (rc_store_save (store, file, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_READ_ONLY);
  text = read_file (path);
  g_assert_cmpstr (text, ==, newer);
}

static void
test_other_case (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *name = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");

  name = g_path_get_basename (rc_case_file_get_path (file));
  write_case (self, name, "bbbbbbbb-bbfd-4b2d-9b5d-ab8dfbbd4bed", "Foreign");
  set_title (self, rc_case_file_get_case (file), "Bea");
  g_assert_false (rc_store_save (store, file, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_OTHER_CASE);
}

typedef struct {
  RcStore *store;
  GString *order;
  guint left;
  const char *name;
} Saving;

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  Saving *saving = data;
  g_autoptr (GError) error = NULL;

  rc_store_save_finish (RC_STORE (source), result, &error);
  g_string_append (saving->order, error == NULL ? saving->name : "!");
  saving->left--;
}

static void
wait_for (Saving *saving)
{
  while (saving->left > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_async (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autoptr (GString) order = g_string_new (NULL);
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");
  Saving saving = { .order = order, .left = 1, .name = "x" };

  set_title (self, rc_case_file_get_case (file), "first");
  rc_store_save_async (store, file, NULL, on_saved, &saving);
  set_title (self, rc_case_file_get_case (file), "second");
  wait_for (&saving);
  text = read_file (rc_case_file_get_path (file));
  g_assert_nonnull (strstr (text, "first"));
  g_assert_cmpstr (rc_case_file_get_title (file), ==, "second");
  g_assert_true (rc_case_file_get_dirty (file));
  save (store, file);
  g_assert_false (rc_case_file_get_dirty (file));
}

static void
test_async_order (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autoptr (GString) order = g_string_new (NULL);
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");
  Saving saving = { .order = order, .left = 20, .name = "x" };

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *title = g_strdup_printf ("title %u", i);

      set_title (self, rc_case_file_get_case (file), title);
      rc_store_save_async (store, file, NULL, on_saved, &saving);
    }
  wait_for (&saving);
  g_assert_cmpstr (order->str, ==, "xxxxxxxxxxxxxxxxxxxx");
  g_assert_false (rc_case_file_get_dirty (file));
  text = read_file (rc_case_file_get_path (file));
  g_assert_nonnull (strstr (text, "title 19"));
}

/* Quitting saves at once while a thread is still at work. */
static void
test_async_then_blocking (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (RcStore) store = rc_store_new (self->cases);
      g_autoptr (GString) order = g_string_new (NULL);
      g_autofree char *text = NULL;
      RcCaseFile *file = add_case (self, store, "Ana");
      Saving saving = { .order = order, .left = 1, .name = "x" };

      set_title (self, rc_case_file_get_case (file), "older");
      rc_store_save_async (store, file, NULL, on_saved, &saving);
      set_title (self, rc_case_file_get_case (file), "newest");
      save (store, file);
      wait_for (&saving);
      text = read_file (rc_case_file_get_path (file));
      g_assert_nonnull (strstr (text, "newest"));
      g_assert_cmpstr (rc_case_file_get_title (file), ==, "newest");
      g_assert_false (rc_case_file_get_dirty (file));
    }
}

static void
on_changed (RcStore *store G_GNUC_UNUSED, RcCaseFile *file G_GNUC_UNUSED, guint *n)
{
  (*n)++;
}

static void
test_async_scan (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autoptr (GString) order = g_string_new (NULL);
  RcCaseFile *file = add_case (self, store, "Ana");
  guint n_changed = 0;

  g_signal_connect (store, "changed", G_CALLBACK (on_changed), &n_changed);
  for (guint i = 1; i <= 20; i++)
    {
      Saving saving = { .order = order, .left = 1, .name = "x" };

      add_task (self, rc_case_file_get_case (file), "one more");
      rc_store_save_async (store, file, NULL, on_saved, &saving);
      while (saving.left > 0)
        {
          scan (store);
          g_main_context_iteration (NULL, FALSE);
        }
      scan (store);
      g_assert_cmpuint (count_tasks (rc_case_file_get_case (file)), ==, i);
      g_assert_false (rc_case_file_get_dirty (file));
    }
  g_assert_cmpuint (n_changed, ==, 0);
}

static void
test_cancelled (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GString) order = g_string_new (NULL);
  g_autofree char *text = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");
  Saving saving = { .order = order, .left = 1, .name = "x" };

  g_cancellable_cancel (cancellable);
  set_title (self, rc_case_file_get_case (file), "Bea");
  rc_store_save_async (store, file, cancellable, on_saved, &saving);
  wait_for (&saving);
  g_assert_cmpstr (order->str, ==, "!");
  g_assert_true (rc_case_file_get_dirty (file));
  text = read_file (rc_case_file_get_path (file));
  g_assert_null (strstr (text, "Bea"));
}

typedef struct {
  Fixture *fixture;
  char *id;
  char letter;
} Writer;

#define EDITS 25

static gpointer
edit_often (gpointer data)
{
  Writer *writer = data;
  g_autoptr (RcStore) store = rc_store_new (writer->fixture->cases);
  RcCaseFile *file;

  scan (store);
  file = rc_store_find (store, writer->id);
  for (guint i = 0; i < EDITS; i++)
    {
      g_autofree char *title = g_strdup_printf ("%c%u", writer->letter, i);

      add_task (writer->fixture, rc_case_file_get_case (file), title);
      save (store, file);
    }
  return NULL;
}

/* Two programs, each with its own list, write as fast as they can. */
static void
test_two_writers (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcStore) store = rc_store_new (self->cases);
  g_autofree char *id = NULL;
  RcCaseFile *file = add_case (self, store, "Ana");
  Writer writers[2] = { { self, NULL, 'a' }, { self, NULL, 'b' } };
  GThread *threads[2];

  id = g_strdup (rc_case_get_id (rc_case_file_get_case (file)));
  for (guint i = 0; i < 2; i++)
    {
      writers[i].id = id;
      threads[i] = g_thread_new ("writer", edit_often, &writers[i]);
    }
  for (guint i = 0; i < 2; i++)
    g_thread_join (threads[i]);
  scan (store);
  g_assert_cmpuint (count_tasks (rc_case_file_get_case (file)), ==, 2 * EDITS);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/save/dirty/until-it-is-in-the-file", test_dirty);
  ADD ("/save/previous/is-kept-when-something-changed", test_previous);
  ADD ("/save/previous/cannot-be-kept-and-it-saves-all-the-same", test_no_state);
  ADD ("/save/merge/what-others-wrote-since", test_merge);
  ADD ("/save/merge/also-when-a-scan-finds-it-first", test_scan_merges);
  ADD ("/save/merge/what-they-deleted-stays-deleted", test_deleted);
  ADD ("/save/refuse/never-overwrites-what-it-cannot-read", test_unreadable);
  ADD ("/save/refuse/never-overwrites-a-newer-format", test_newer_format);
  ADD ("/save/refuse/never-overwrites-another-case", test_other_case);
  ADD ("/save/again/after-a-save-that-is-not-safe", test_again);
  ADD ("/save/gone/is-written-again", test_gone);
  ADD ("/save/async/changes-meanwhile-stay-dirty", test_async);
  ADD ("/save/async/in-order", test_async_order);
  ADD ("/save/async/a-blocking-save-comes-last", test_async_then_blocking);
  ADD ("/save/async/a-scan-meanwhile-changes-nothing", test_async_scan);
  ADD ("/save/async/cancelled-before-it-begins", test_cancelled);
  ADD ("/save/two-writers/lose-nothing", test_two_writers);
  return g_test_run ();
}
