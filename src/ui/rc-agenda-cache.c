/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-cache.h"

#define SLICE_USECS 4000 /* a quarter of a frame */

struct _RcAgendaCache
{
  GObject parent_instance;

  RcContext *context;
  GHashTable *items; /* RcCaseFile → GPtrArray of RcAgendaItem */
  GPtrArray *queue;  /* of RcCaseFile, still to go through; the last one first */
  guint idle;
};

G_DEFINE_FINAL_TYPE (RcAgendaCache, rc_agenda_cache, G_TYPE_OBJECT)

static guint changed_signal;

static GPtrArray *
compute (RcAgendaCache *self, RcCaseFile *file)
{
  RcCase *the_case = rc_case_file_get_case (file);

  if (the_case == NULL)
    return g_ptr_array_new_with_free_func (g_object_unref);
  return rc_agenda_for_case (the_case, self->context->rules);
}

static gboolean
on_idle (gpointer data)
{
  RcAgendaCache *self = data;
  gint64 end = g_get_monotonic_time () + SLICE_USECS;

  while (self->queue->len > 0 && g_get_monotonic_time () < end)
    {
      g_autoptr (RcCaseFile) file = g_ptr_array_steal_index (self->queue, self->queue->len - 1);

      rc_agenda_cache_get (self, file);
    }
  if (self->queue->len > 0)
    return G_SOURCE_CONTINUE;
  self->idle = 0;
  g_signal_emit (self, changed_signal, 0, NULL);
  return G_SOURCE_REMOVE;
}

static void
work_on (RcAgendaCache *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add_full (G_PRIORITY_LOW, on_idle, self, NULL);
}

/* Forgets the files that are no longer in the folder. */
static void
forget_gone (RcAgendaCache *self, GListModel *store)
{
  g_autoptr (GHashTable) here = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer file;

  for (guint i = 0; i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) present = g_list_model_get_item (store, i);

      g_hash_table_add (here, present);
    }
  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &file, NULL))
    if (!g_hash_table_contains (here, file))
      g_hash_table_iter_remove (&iter);
  for (guint i = self->queue->len; i > 0; i--)
    if (!g_hash_table_contains (here, g_ptr_array_index (self->queue, i - 1)))
      g_ptr_array_remove_index (self->queue, i - 1);
}

static void
on_files_changed (RcAgendaCache *self, guint position, guint removed, guint added, GListModel *store)
{
  for (guint i = position; i < position + added; i++)
    g_ptr_array_add (self->queue, g_list_model_get_item (store, i));
  if (removed > 0)
    forget_gone (self, store);
  work_on (self);
}

static void
rc_agenda_cache_finalize (GObject *object)
{
  RcAgendaCache *self = RC_AGENDA_CACHE (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->queue, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_hash_table_unref);

  G_OBJECT_CLASS (rc_agenda_cache_parent_class)->finalize (object);
}

static void
rc_agenda_cache_class_init (RcAgendaCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_agenda_cache_finalize;
  changed_signal = g_signal_new ("changed", RC_TYPE_AGENDA_CACHE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, RC_TYPE_CASE_FILE);
}

static void
rc_agenda_cache_init (RcAgendaCache *self)
{
  self->items = g_hash_table_new_full (NULL, NULL, g_object_unref,
                                       (GDestroyNotify) g_ptr_array_unref);
  self->queue = g_ptr_array_new_with_free_func (g_object_unref);
}

RcAgendaCache *
rc_agenda_cache_new (RcContext *context)
{
  RcAgendaCache *self = g_object_new (RC_TYPE_AGENDA_CACHE, NULL);
  GListModel *store = G_LIST_MODEL (context->store);

  self->context = context;
  g_signal_connect_object (store, "items-changed", G_CALLBACK (on_files_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed", G_CALLBACK (rc_agenda_cache_invalidate), self,
                           G_CONNECT_SWAPPED);
  on_files_changed (self, 0, 0, g_list_model_get_n_items (store), store);
  return self;
}

void
rc_agenda_cache_invalidate (RcAgendaCache *self, RcCaseFile *file)
{
  g_hash_table_remove (self->items, file);
  g_ptr_array_add (self->queue, g_object_ref (file));
  work_on (self);
  g_signal_emit (self, changed_signal, 0, file);
}

void
rc_agenda_cache_new_day (RcAgendaCache *self)
{
  GListModel *store = G_LIST_MODEL (self->context->store);

  for (guint i = 0; i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);

      g_signal_emit (self, changed_signal, 0, file);
    }
  g_signal_emit (self, changed_signal, 0, NULL);
}

GPtrArray *
rc_agenda_cache_get (RcAgendaCache *self, RcCaseFile *file)
{
  GPtrArray *items = g_hash_table_lookup (self->items, file);

  if (items == NULL)
    {
      items = compute (self, file);
      g_hash_table_insert (self->items, g_object_ref (file), items);
    }
  return items;
}

GPtrArray *
rc_agenda_cache_get_all (RcAgendaCache *self)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      GPtrArray *items = value;

      for (guint i = 0; i < items->len; i++)
        g_ptr_array_add (all, g_object_ref (g_ptr_array_index (items, i)));
    }
  g_ptr_array_sort (all, rc_agenda_item_compare);
  return all;
}

gboolean
rc_agenda_cache_is_ready (RcAgendaCache *self)
{
  return self->queue->len == 0;
}
