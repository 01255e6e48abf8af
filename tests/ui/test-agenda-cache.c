/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-cache.h"

#include "form-sample.h"
#include "rc-log.h"

typedef struct {
  FormSample *sample;
  RcAgendaCache *cache;
  guint n_file;   /* signals about one case */
  guint n_folder; /* and about all of them */
} Fixture;

static void
on_changed (RcAgendaCache *cache G_GNUC_UNUSED, RcCaseFile *file, Fixture *self)
{
  if (file != NULL)
    self->n_file++;
  else
    self->n_folder++;
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->sample = form_sample_new ();
  self->sample->context->rules = rc_rule_set_new (NULL);
  self->cache = rc_agenda_cache_new (self->sample->context);
  g_signal_connect (self->cache, "changed", G_CALLBACK (on_changed), self);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (self->cache);
  form_sample_free (self->sample);
}

static void
wait_until_ready (Fixture *self)
{
  while (!rc_agenda_cache_is_ready (self->cache) || g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

static RcCaseFile *
add_case (Fixture *self, const char *due)
{
  RcContext *context = self->sample->context;
  g_autoptr (RcCase) the_case = rc_case_new ("Another", rc_context_stamp (context));
  g_autoptr (RcRecord) task = rc_record_new (&rc_task_kind);
  g_autoptr (GError) error = NULL;
  RcCaseFile *file;

  form_sample_set (task, "title", "Call");
  form_sample_set (task, "due", due);
  rc_case_add (the_case, task, rc_context_stamp (context));
  file = rc_store_add (context->store, the_case, &error);
  g_assert_no_error (error);
  return file;
}

static void
check_all (Fixture *self, guint n)
{
  g_autoptr (GPtrArray) all = rc_agenda_cache_get_all (self->cache);

  g_assert_cmpuint (all->len, ==, n);
}

static void
test_goes_through_the_folder (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  add_case (self, "2026-12-04");
  add_case (self, "2026-11-25");
  g_assert_false (rc_agenda_cache_is_ready (self->cache));
  wait_until_ready (self);
  g_assert_cmpuint (self->n_folder, >=, 1);
  check_all (self, 2);
}

static void
test_earliest_first (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) all = NULL;

  add_case (self, "2026-12-04");
  add_case (self, "2026-11-25");
  wait_until_ready (self);
  all = rc_agenda_cache_get_all (self->cache);
  g_assert_cmpint (g_date_compare (((RcAgendaItem *) g_ptr_array_index (all, 0))->due,
                                   ((RcAgendaItem *) g_ptr_array_index (all, 1))->due), <, 0);
}

/* Kept until somebody says that the case is another: the same array, not an equal one. */
static void
test_computed_once (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RcCaseFile *file = self->sample->file;
  GPtrArray *before = rc_agenda_cache_get (self->cache, file);

  g_assert_cmpuint (before->len, ==, 0);
  g_assert_true (rc_agenda_cache_get (self->cache, file) == before);
  form_sample_add (self->sample, &rc_task_kind, "title=Call", "due=2026-11-25", NULL);
  rc_agenda_cache_invalidate (self->cache, file);
  g_assert_cmpuint (self->n_file, ==, 1);
  g_assert_cmpuint (rc_agenda_cache_get (self->cache, file)->len, ==, 1);
  wait_until_ready (self);
  check_all (self, 1);
}

static void
test_forgets_what_is_gone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RcCaseFile *file = add_case (self, "2026-11-25");
  g_autoptr (GError) error = NULL;

  wait_until_ready (self);
  check_all (self, 1);
  g_assert_true (rc_store_remove (self->sample->context->store, file, &error));
  g_assert_no_error (error);
  wait_until_ready (self);
  check_all (self, 0);
}

static void
test_new_day (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  wait_until_ready (self);
  self->n_file = self->n_folder = 0;
  rc_agenda_cache_new_day (self->cache);
  g_assert_cmpuint (self->n_file, ==, 1);
  g_assert_cmpuint (self->n_folder, ==, 1);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_autofree char *state = g_dir_make_tmp ("recourse-state-XXXXXX", NULL);

  g_test_init (&argc, &argv, NULL);
  g_setenv ("RECOURSE_STATE_DIR", state, TRUE);
  ADD ("/agenda-cache/goes-through-the-folder", test_goes_through_the_folder);
  ADD ("/agenda-cache/earliest-first", test_earliest_first);
  ADD ("/agenda-cache/computed-once", test_computed_once);
  ADD ("/agenda-cache/forgets-what-is-gone", test_forgets_what_is_gone);
  ADD ("/agenda-cache/new-day", test_new_day);
  return g_test_run ();
}
