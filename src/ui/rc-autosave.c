/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-autosave.h"

#define PAUSE_MS 300

/* One case: what is under way with it. */
typedef struct {
  RcAutosave *owner;
  RcCaseFile *file;
  RcCase *the_case; /* (nullable): the one whose signal is connected */
  gulong changed_id;
  gulong case_id;
  guint timeout;
  gboolean saving;
  gboolean again;   /* changed while it was being written */
  GError *problem;
  GDateTime *saved_at;
} Entry;

struct _RcAutosave
{
  GObject parent_instance;

  RcContext *context;
  GApplication *application; /* (nullable) (unowned): the program outlives its parts */
  GHashTable *entries;       /* RcCaseFile → Entry */
  GPtrArray *flushes;        /* of GTask, that wait until nothing is under way */
};

G_DEFINE_FINAL_TYPE (RcAutosave, rc_autosave, G_TYPE_OBJECT)

enum { EDITED, STATE_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
disconnect_case (Entry *entry)
{
  if (entry->the_case != NULL)
    g_clear_signal_handler (&entry->changed_id, entry->the_case);
  g_clear_object (&entry->the_case);
}

static void
free_entry (Entry *entry)
{
  disconnect_case (entry);
  g_clear_signal_handler (&entry->case_id, entry->file);
  g_clear_handle_id (&entry->timeout, g_source_remove);
  g_clear_error (&entry->problem);
  g_clear_pointer (&entry->saved_at, g_date_time_unref);
  g_object_unref (entry->file);
  g_free (entry);
}

static Entry *
find (RcAutosave *self, RcCaseFile *file)
{
  return g_hash_table_lookup (self->entries, file);
}

static gboolean
is_under_way (Entry *entry)
{
  return entry->timeout != 0 || entry->saving;
}

static gboolean
any_under_way (RcAutosave *self)
{
  GHashTableIter iter;
  gpointer entry;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    if (is_under_way (entry))
      return TRUE;
  return FALSE;
}

static const GError *
find_problem (RcAutosave *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (((Entry *) value)->problem != NULL)
      return ((Entry *) value)->problem;
  return NULL;
}

static void
finish_flushes (RcAutosave *self)
{
  g_autoptr (GPtrArray) done = NULL;

  if (any_under_way (self))
    return;
  done = g_steal_pointer (&self->flushes);
  self->flushes = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < done->len; i++)
    {
      const GError *problem = find_problem (self);

      if (problem != NULL)
        g_task_return_error (g_ptr_array_index (done, i), g_error_copy (problem));
      else
        g_task_return_boolean (g_ptr_array_index (done, i), TRUE);
    }
}

static void save (RcAutosave *self, Entry *entry);

static void
take_result (Entry *entry, RcClock *clock, GError *error)
{
  entry->saving = FALSE;
  g_clear_error (&entry->problem);
  entry->problem = error;
  if (error != NULL)
    return;
  g_clear_pointer (&entry->saved_at, g_date_time_unref);
  entry->saved_at = rc_clock_now (clock);
}

static void
on_saved (GObject *store, GAsyncResult *result, gpointer data)
{
  Entry *entry = data;
  RcAutosave *self = entry->owner;
  GError *error = NULL;

  rc_store_save_finish (RC_STORE (store), result, &error);
  take_result (entry, self->context->clock, error);
  if (entry->again)
    save (self, entry);
  g_signal_emit (self, signals[STATE_CHANGED], 0, entry->file);
  finish_flushes (self);
  if (self->application != NULL)
    g_application_release (self->application);
  g_object_unref (self);
}

static void
save (RcAutosave *self, Entry *entry)
{
  entry->again = entry->saving;
  if (entry->saving || !rc_case_file_get_dirty (entry->file))
    return;
  entry->saving = TRUE;
  if (self->application != NULL)
    g_application_hold (self->application);
  g_object_ref (self);
  rc_store_save_async (self->context->store, entry->file, NULL, on_saved, entry);
}

static gboolean
on_pause_over (gpointer data)
{
  Entry *entry = data;

  entry->timeout = 0;
  save (entry->owner, entry);
  finish_flushes (entry->owner);
  return G_SOURCE_REMOVE;
}

/* Reading what another program wrote changes the case too; then there is nothing to save. */
static void
on_case_changed (Entry *entry)
{
  if (rc_case_file_get_dirty (entry->file))
    {
      g_clear_handle_id (&entry->timeout, g_source_remove);
      entry->timeout = g_timeout_add (PAUSE_MS, on_pause_over, entry);
    }
  g_signal_emit (entry->owner, signals[EDITED], 0, entry->file);
}

static void
follow_case (Entry *entry)
{
  RcCase *the_case = rc_case_file_get_case (entry->file);

  if (the_case == entry->the_case)
    return;
  disconnect_case (entry);
  if (the_case == NULL)
    return;
  entry->the_case = g_object_ref (the_case);
  /* After: the file itself listens too, and only then knows that it is dirty. */
  entry->changed_id = g_signal_connect_data (the_case, "changed", G_CALLBACK (on_case_changed),
                                             entry, NULL, G_CONNECT_AFTER | G_CONNECT_SWAPPED);
}

static void
rc_autosave_dispose (GObject *object)
{
  RcAutosave *self = RC_AUTOSAVE (object);

  g_hash_table_remove_all (self->entries);
  g_ptr_array_set_size (self->flushes, 0);

  G_OBJECT_CLASS (rc_autosave_parent_class)->dispose (object);
}

static void
rc_autosave_finalize (GObject *object)
{
  RcAutosave *self = RC_AUTOSAVE (object);

  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->flushes, g_ptr_array_unref);

  G_OBJECT_CLASS (rc_autosave_parent_class)->finalize (object);
}

static void
rc_autosave_class_init (RcAutosaveClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rc_autosave_dispose;
  object_class->finalize = rc_autosave_finalize;
  signals[EDITED] = g_signal_new ("edited", RC_TYPE_AUTOSAVE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, RC_TYPE_CASE_FILE);
  signals[STATE_CHANGED] = g_signal_new ("state-changed", RC_TYPE_AUTOSAVE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, RC_TYPE_CASE_FILE);
}

static void
rc_autosave_init (RcAutosave *self)
{
  self->entries = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) free_entry);
  self->flushes = g_ptr_array_new_with_free_func (g_object_unref);
}

RcAutosave *
rc_autosave_new (RcContext *context, GApplication *application)
{
  RcAutosave *self = g_object_new (RC_TYPE_AUTOSAVE, NULL);

  self->context = context;
  self->application = application;
  return self;
}

void
rc_autosave_watch (RcAutosave *self, RcCaseFile *file)
{
  Entry *entry = find (self, file);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->owner = self;
      entry->file = g_object_ref (file);
      entry->case_id = g_signal_connect_swapped (file, "notify::case", G_CALLBACK (follow_case),
                                                 entry);
      g_hash_table_insert (self->entries, file, entry);
    }
  follow_case (entry);
}

void
rc_autosave_retry (RcAutosave *self, RcCaseFile *file)
{
  Entry *entry = find (self, file);

  if (entry != NULL)
    save (self, entry);
}

const GError *
rc_autosave_get_problem (RcAutosave *self, RcCaseFile *file)
{
  Entry *entry = find (self, file);

  return entry != NULL ? entry->problem : NULL;
}

GDateTime *
rc_autosave_get_saved_at (RcAutosave *self, RcCaseFile *file)
{
  Entry *entry = find (self, file);

  return entry != NULL ? entry->saved_at : NULL;
}

void
rc_autosave_flush_async (RcAutosave *self, GAsyncReadyCallback callback, gpointer user_data)
{
  GHashTableIter iter;
  gpointer value;

  g_ptr_array_add (self->flushes, g_task_new (self, NULL, callback, user_data));
  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Entry *entry = value;

      g_clear_handle_id (&entry->timeout, g_source_remove);
      save (self, entry);
    }
  finish_flushes (self);
}

gboolean
rc_autosave_flush_finish (RcAutosave *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
rc_autosave_is_pending (RcAutosave *self)
{
  GHashTableIter iter;
  gpointer entry;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    if (is_under_way (entry) || ((Entry *) entry)->problem != NULL)
      return TRUE;
  return FALSE;
}
