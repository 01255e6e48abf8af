/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ledger.h"

#include <sys/stat.h>

#include <glib/gstdio.h>

#include "remind-test.h"

#define KEY "case/record/due"
#define OCCURRENCE KEY "@2027-04-12"

typedef struct {
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->folder = g_dir_make_tmp ("recourse-ledger-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "state", "reminders.json", NULL);
}

static void
remove_tree (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_tree (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  remove_tree (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static const RcShown *
find (RcLedger *ledger, int step, GDateTime *now)
{
  return rc_mark_find_shown (rc_ledger_find (ledger, OCCURRENCE), step, now);
}

static RcLedger *
open_whole (Fixture *self)
{
  g_autofree char *problem = NULL;
  RcLedger *ledger = rc_ledger_open (self->path, &problem);

  g_assert_null (problem);
  return ledger;
}

static void
save (RcLedger *ledger)
{
  g_autoptr (GError) error = NULL;

  rc_ledger_save (ledger, &error);
  g_assert_no_error (error);
}

static void
write_whole (Fixture *self)
{
  g_autoptr (RcLedger) ledger = open_whole (self);
  g_autoptr (GHashTable) read = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_DEADLINE, KEY, "2027-04-12"), NULL);
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-04:00");
  g_autoptr (GDateTime) later = moment ("2027-04-06T10:00:00-04:00");
  RcAgendaItem *item = g_ptr_array_index (items, 0);

  item->case_title = g_strdup ("Maria");
  item->title = g_strdup ("Ketamine");
  item->act_by = date ("2027-04-09");
  item->appeal = TRUE;
  g_hash_table_add (read, (char *) "case");
  rc_ledger_see_clock (ledger, now);
  rc_ledger_remember (ledger, items, read);
  rc_ledger_mark_shown (ledger, OCCURRENCE, 7, now);
  rc_ledger_take_off (ledger, OCCURRENCE, TRUE);
  rc_ledger_snooze (ledger, OCCURRENCE, later);
  save (ledger);
}

static void
test_round_trip (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GHashTable) read = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GDate) today = date ("2027-04-05");
  g_autoptr (GDateTime) shown = moment ("2027-04-05T10:00:00-04:00");
  g_autoptr (GDateTime) snoozed = moment ("2027-04-06T10:00:00-04:00");
  g_autoptr (RcLedger) ledger = NULL;
  g_autoptr (GPtrArray) items = NULL;
  const RcMark *mark;
  RcAgendaItem *item;

  write_whole (self);
  ledger = open_whole (self);
  mark = rc_ledger_find (ledger, OCCURRENCE);
  g_assert_nonnull (mark);
  g_assert_true (rc_moment_equal (rc_mark_find_shown (mark, 7, shown)->when, shown));
  g_assert_null (rc_mark_find_shown (mark, 3, shown));
  g_assert_true (rc_moment_equal (mark->snoozed, snoozed));
  g_assert_true (rc_mark_find_shown (mark, 7, shown)->seen);
  g_assert_false (mark->on_screen);

  items = rc_ledger_recall (ledger, read, today);
  g_assert_cmpuint (items->len, ==, 1);
  item = g_ptr_array_index (items, 0);
  g_assert_cmpint (item->kind, ==, RC_AGENDA_DEADLINE);
  g_assert_cmpstr (item->key, ==, KEY);
  g_assert_cmpstr (item->case_id, ==, "case");
  g_assert_cmpstr (item->record_id, ==, "record");
  g_assert_true (item->mine && item->appeal && item->remembered);
  g_assert_cmpint (rc_date_days_until (item->act_by, item->due), ==, 3);
}

static void
test_private (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *text = NULL;
  mode_t mask = umask (0);
  GStatBuf file, parent;

  write_whole (self);
  umask (mask);
  g_assert_cmpint (g_stat (self->path, &file), ==, 0);
  g_assert_cmpint (g_stat (folder, &parent), ==, 0);
  g_assert_cmpuint (file.st_mode & 07777, ==, 0600);
  g_assert_cmpuint (parent.st_mode & 07777, ==, 0700);
  g_assert_true (g_file_get_contents (self->path, &text, NULL, NULL));
  g_assert_null (strstr (text, "Maria"));
  g_assert_null (strstr (text, "Ketamine"));
}

static void
test_writes_only_changes (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcLedger) ledger = NULL;
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:01:00-04:00");
  GStatBuf before, after;

  write_whole (self);
  g_assert_cmpint (g_stat (self->path, &before), ==, 0);
  ledger = open_whole (self);
  rc_ledger_see_clock (ledger, now);
  save (ledger);
  g_assert_cmpint (g_stat (self->path, &after), ==, 0);
  g_assert_cmpuint (before.st_ino, ==, after.st_ino);
}

/* What a clock in doubt called shown is not written: it must come again at its time. */
static void
test_doubt_is_not_written (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GDateTime) wrong = moment ("2030-01-01T10:00:00Z");
  g_autoptr (RcLedger) ledger = NULL;
  g_autoptr (RcLedger) again = NULL;

  write_whole (self);
  ledger = open_whole (self);
  g_assert_false (rc_ledger_see_clock (ledger, wrong));
  rc_ledger_mark_shown (ledger, OCCURRENCE, -995, wrong);
  g_assert_cmpint (find (ledger, RC_STEP_NONE, wrong)->step, ==, -995);
  save (ledger);
  again = open_whole (self);
  g_assert_cmpint (find (again, RC_STEP_NONE, wrong)->step, ==, 7);
}

/* Each cut of a whole file, and each byte of it made zero: either it still reads, or it is moved
 * aside with a word about it; what follows works in both cases. */
static void
open_damaged (Fixture *self, const char *data, gsize length)
{
  g_autofree char *aside = g_strconcat (self->path, ".damaged", NULL);
  g_autofree char *problem = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (RcLedger) ledger = NULL;
  gsize kept_length = 0;

  g_unlink (aside);
  g_assert_true (g_file_set_contents (self->path, data, (gssize) length, NULL));
  ledger = rc_ledger_open (self->path, &problem);
  if (problem == NULL)
    return;
  g_assert_null (rc_ledger_find (ledger, OCCURRENCE));
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_get_contents (aside, &kept, &kept_length, NULL));
  g_assert_cmpmem (kept, kept_length, data, length);
}

static void
test_damage (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *whole = NULL;
  gsize length = 0;

  write_whole (self);
  g_assert_true (g_file_get_contents (self->path, &whole, &length, NULL));
  for (gsize cut = 0; cut < length; cut++)
    open_damaged (self, whole, cut);
  for (gsize at = 0; at < length; at++)
    {
      g_autofree char *damaged = g_memdup2 (whole, length);

      damaged[at] = '\0';
      open_damaged (self, damaged, length);
    }
}

static void
test_wrong_values (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = {
    "",
    "null",
    "[]",
    "{}",
    "{\"format\": 2, \"dates\": [], \"marks\": []}",
    "{\"format\": 1, \"dates\": [], \"marks\": {}}",
    "{\"format\": 1, \"dates\": [{\"key\": \"a/b/c\"}], \"marks\": []}",
    "{\"format\": 1, \"dates\": [{\"key\": \"a/b/c\", \"due\": \"2027-02-30\", \"kind\": \"task\"}],"
    " \"marks\": []}",
    "{\"format\": 1, \"dates\": [{\"key\": \"a/b/c\", \"due\": \"2027-02-03\", \"kind\": \"feast\"}],"
    " \"marks\": []}",
    "{\"format\": 1, \"dates\": [], \"marks\": [{\"occurrence\": \"a\"}]}",
    "{\"format\": 1, \"dates\": [], \"marks\": [{\"occurrence\": \"a\", \"shown\": [{}]}]}",
    "{\"format\": 1, \"dates\": [], \"marks\": [{\"occurrence\": \"a\", \"shown\": [{\"step\": "
    "1e99, \"when\": \"2027-04-05T10:00:00Z\"}]}]}",
    "{\"format\": 1, \"last_seen\": 5, \"dates\": [], \"marks\": []}",
  };

  write_whole (self);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *problem = NULL;
      g_autoptr (RcLedger) ledger = NULL;

      g_assert_true (g_file_set_contents (self->path, texts[i], -1, NULL));
      ledger = rc_ledger_open (self->path, &problem);
      g_assert_nonnull (problem);
      g_assert_nonnull (strstr (problem, self->path));
    }
}

static void
test_not_a_file (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *problem = NULL;
  g_autoptr (RcLedger) ledger = NULL;

  g_assert_cmpint (g_mkdir_with_parents (self->path, 0700), ==, 0);
  ledger = rc_ledger_open (self->path, &problem);
  g_assert_nonnull (problem);
  rc_ledger_lose_screen (ledger, RC_LOSS_SESSION);
}

static void
test_cannot_write (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (RcLedger) ledger = open_whole (self);
  g_autoptr (GDateTime) now = moment ("2027-04-05T10:00:00-04:00");
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  rc_ledger_mark_shown (ledger, OCCURRENCE, 7, now);
  g_assert_false (rc_ledger_save (ledger, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (rc_ledger_find (ledger, OCCURRENCE));
  g_unlink (folder);
  save (ledger);
}

/* What the clock says, one after the other, and whether it is believed. */
typedef struct {
  const char *name;
  const char *moments[5];
  gboolean believed[5];
} ClockRow;

static const ClockRow clock_rows[] = {
  { "an-ordinary-week", { "2027-04-05T10:00:00Z", "2027-04-06T10:00:00Z", "2027-04-12T10:00:00Z" },
    { TRUE, TRUE, TRUE } },
  { "a-year-away", { "2027-04-05T10:00:00Z", "2028-05-08T10:00:00Z" }, { TRUE, TRUE } },
  { "set-back-by-hours", { "2027-04-05T10:00:00Z", "2027-04-04T11:00:00Z" }, { TRUE, TRUE } },
  { "set-back-by-days", { "2027-04-05T10:00:00Z", "2027-04-04T09:00:00Z", "2027-04-05T10:00:00Z" },
    { TRUE, FALSE, TRUE } },
  { "jump-and-return", { "2027-04-05T10:00:00Z", "2030-01-01T10:00:00Z", "2030-01-01T11:00:00Z",
                         "2027-04-05T12:00:00Z" },
    { TRUE, FALSE, FALSE, TRUE } },
  { "jump-that-lasts", { "2027-04-05T10:00:00Z", "2030-01-01T10:00:00Z", "2030-01-02T10:00:00Z",
                         "2030-01-02T11:00:00Z" },
    { TRUE, FALSE, TRUE, TRUE } },
  { "jump-after-jump", { "2027-04-05T10:00:00Z", "2030-01-01T10:00:00Z", "2035-01-01T10:00:00Z" },
    { TRUE, FALSE, FALSE } },
  { "battery-empty", { "1970-01-01T00:00:10Z", "1970-01-03T00:00:10Z", "2027-04-05T10:00:00Z" },
    { FALSE, FALSE, TRUE } },
};

static void
test_clock (gconstpointer data)
{
  const ClockRow *row = data;
  g_autoptr (RcLedger) ledger = rc_ledger_new ();

  for (guint i = 0; i < G_N_ELEMENTS (row->moments) && row->moments[i] != NULL; i++)
    {
      g_autoptr (GDateTime) now = moment (row->moments[i]);

      g_assert_cmpint (rc_ledger_see_clock (ledger, now), ==, row->believed[i]);
      g_assert_cmpint (rc_ledger_doubts_clock (ledger), ==, !row->believed[i]);
    }
}

static void
test_time_to_come_does_not_count (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) shown = moment ("2027-04-12T10:00:00Z");
  g_autoptr (GDateTime) a_little_before = moment ("2027-04-12T06:00:00Z");
  g_autoptr (GDateTime) long_before = moment ("2027-04-12T05:59:59Z");

  rc_ledger_mark_shown (ledger, OCCURRENCE, 0, shown);
  g_assert_nonnull (find (ledger, 0, shown));
  g_assert_nonnull (find (ledger, 0, a_little_before));
  g_assert_null (find (ledger, 0, long_before));
}

static void
test_doubtful_marks_end_with_the_doubt (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) first = moment ("2027-04-05T10:00:00Z");
  g_autoptr (GDateTime) wrong = moment ("2030-01-01T10:00:00Z");
  g_autoptr (GDateTime) right = moment ("2027-04-05T12:00:00Z");

  rc_ledger_see_clock (ledger, first);
  rc_ledger_mark_shown (ledger, OCCURRENCE, 7, first);
  rc_ledger_see_clock (ledger, wrong);
  rc_ledger_mark_shown (ledger, OCCURRENCE, -995, wrong);
  g_assert_nonnull (find (ledger, -995, wrong));
  rc_ledger_see_clock (ledger, right);
  g_assert_null (find (ledger, -995, wrong));
  g_assert_nonnull (find (ledger, 7, wrong));
}

static void
test_what_a_lasting_clock_showed_stays (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) first = moment ("2027-04-05T10:00:00Z");
  g_autoptr (GDateTime) jumped = moment ("2030-01-01T10:00:00Z");
  g_autoptr (GDateTime) next_day = moment ("2030-01-02T10:00:00Z");

  rc_ledger_see_clock (ledger, first);
  rc_ledger_see_clock (ledger, jumped);
  rc_ledger_mark_shown (ledger, OCCURRENCE, -995, jumped);
  g_assert_true (rc_ledger_see_clock (ledger, next_day));
  g_assert_false (find (ledger, -995, next_day)->doubtful);
}

static void
test_clock_set_back_rearms (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) fast = moment ("2027-04-12T10:00:00Z");
  g_autoptr (GDateTime) corrected = moment ("2027-04-12T07:00:00Z");
  g_autoptr (GDateTime) right = moment ("2027-04-11T12:00:00Z");

  rc_ledger_see_clock (ledger, fast);
  rc_ledger_mark_shown (ledger, OCCURRENCE, 0, fast);
  rc_ledger_see_clock (ledger, corrected);
  g_assert_nonnull (find (ledger, 0, fast));
  rc_ledger_see_clock (ledger, right);
  g_assert_null (find (ledger, 0, fast));
}

static void
test_remembers_only_what_is_open (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) read = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_TASK, "a/1/due", "2027-04-12"),
                                           item_new (RC_AGENDA_TASK, "b/1/due", "2027-04-12"), NULL);
  g_autoptr (GPtrArray) nothing = items_new (NULL);
  g_autoptr (GDate) today = date ("2027-04-05");
  g_autoptr (GDate) much_later = date ("2027-08-01");
  g_autoptr (GPtrArray) both = NULL;
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) old = NULL;

  rc_ledger_remember (ledger, items, none);
  both = rc_ledger_recall (ledger, none, today);
  g_assert_cmpuint (both->len, ==, 2);

  /* Case "a" could be read and has nothing open; "b" could not be read. */
  g_hash_table_add (read, (char *) "a");
  rc_ledger_remember (ledger, nothing, read);
  one = rc_ledger_recall (ledger, none, today);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpstr (((RcAgendaItem *) g_ptr_array_index (one, 0))->case_id, ==, "b");

  old = rc_ledger_recall (ledger, none, much_later);
  g_assert_cmpuint (old->len, ==, 0);
}

static void
test_memory_follows_the_case (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) before = items_new (item_new (RC_AGENDA_TASK, "a/1/due", "2027-04-12"), NULL);
  g_autoptr (GPtrArray) after = items_new (item_new (RC_AGENDA_TASK, "a/1/due", "2027-04-12"), NULL);
  g_autoptr (GDate) today = date ("2027-04-05");
  g_autoptr (GPtrArray) recalled = NULL;
  RcAgendaItem *item = g_ptr_array_index (after, 0);

  item->mine = FALSE;
  rc_ledger_remember (ledger, before, none);
  rc_ledger_remember (ledger, after, none);
  recalled = rc_ledger_recall (ledger, none, today);
  g_assert_cmpuint (recalled->len, ==, 1);
  g_assert_false (((RcAgendaItem *) g_ptr_array_index (recalled, 0))->mine);
}

static void
test_forgets_what_is_long_over (void)
{
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GHashTable) read = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) items = items_new (item_new (RC_AGENDA_VISIT, "a/1/visit", "2027-04-12"),
                                           NULL);
  g_autoptr (GDateTime) now = moment ("2027-04-12T10:00:00Z");
  g_autoptr (GDateTime) later = moment ("2027-07-12T10:00:00Z");

  rc_ledger_see_clock (ledger, now);
  rc_ledger_remember (ledger, items, read);
  rc_ledger_mark_shown (ledger, "a/1/visit@2027-04-12", 0, now);
  rc_ledger_mark_shown (ledger, "a/2/visit@2027-04-12", 0, now);
  rc_ledger_see_clock (ledger, later);
  g_assert_nonnull (rc_ledger_find (ledger, "a/1/visit@2027-04-12"));
  g_assert_null (rc_ledger_find (ledger, "a/2/visit@2027-04-12"));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/ledger/file/comes-back-as-it-was", test_round_trip);
  ADD ("/ledger/file/is-private-and-names-nobody", test_private);
  ADD ("/ledger/file/is-written-only-when-something-changed", test_writes_only_changes);
  ADD ("/ledger/file/holds-nothing-from-a-clock-in-doubt", test_doubt_is_not_written);
  ADD ("/ledger/file/damage-is-set-aside", test_damage);
  ADD ("/ledger/file/wrong-values-are-damage", test_wrong_values);
  ADD ("/ledger/file/a-folder-in-its-place", test_not_a_file);
  ADD ("/ledger/file/keeps-in-memory-what-it-cannot-write", test_cannot_write);
  for (guint i = 0; i < G_N_ELEMENTS (clock_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/ledger/clock/", clock_rows[i].name, NULL);

      g_test_add_data_func (path, &clock_rows[i], test_clock);
    }
  g_test_add_func ("/ledger/clock/what-was-shown-at-a-time-to-come-does-not-count",
                   test_time_to_come_does_not_count);
  g_test_add_func ("/ledger/clock/doubtful-marks-end-with-the-doubt",
                   test_doubtful_marks_end_with_the_doubt);
  g_test_add_func ("/ledger/clock/what-a-lasting-clock-showed-stays",
                   test_what_a_lasting_clock_showed_stays);
  g_test_add_func ("/ledger/clock/set-back-makes-steps-to-come-again", test_clock_set_back_rearms);
  g_test_add_func ("/ledger/memory/holds-what-is-open", test_remembers_only_what_is_open);
  g_test_add_func ("/ledger/memory/follows-the-case", test_memory_follows_the_case);
  g_test_add_func ("/ledger/marks/are-forgotten-when-long-over", test_forgets_what_is_long_over);
  return g_test_run ();
}
