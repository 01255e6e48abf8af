/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-case-private.h"
#include "rc-json.h"
#include "rc-kinds.h"
#include "rc-record-private.h"

/* Bringing two states of a case together, in place, so that what shows the case stays. */

static RcRecord *
find_in_list (GListModel *list, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RcRecord) record = g_list_model_get_item (list, i);

      if (g_strcmp0 (rc_record_get_id (record), id) == 0)
        return record; /* the list holds it */
    }
  return NULL;
}

static void
append_copy (GListStore *list, RcRecord *record)
{
  g_autoptr(RcRecord) copy = rc_record_copy (record);

  g_list_store_append (list, copy);
}

static gboolean
lists_equal (GListModel *a, GListModel *b)
{
  guint n = g_list_model_get_n_items (a);

  if (n != g_list_model_get_n_items (b))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RcRecord) x = g_list_model_get_item (a, i);
      g_autoptr(RcRecord) y = g_list_model_get_item (b, i);

      if (!rc_record_equal (x, y))
        return FALSE;
    }
  return TRUE;
}

static gboolean
tombstones_equal (RcCase *a, RcCase *b)
{
  if (a->tombstones->len != b->tombstones->len)
    return FALSE;
  for (guint i = 0; i < a->tombstones->len; i++)
    if (!rc_json_objects_equal (g_ptr_array_index (a->tombstones, i),
                                g_ptr_array_index (b->tombstones, i)))
      return FALSE;
  return TRUE;
}

gboolean
rc_case_equal (RcCase *a, RcCase *b)
{
  if (a->format != b->format || !rc_record_equal (RC_RECORD (a->info), RC_RECORD (b->info)) ||
      !rc_json_objects_equal (a->unknown_kinds, b->unknown_kinds) || !tombstones_equal (a, b))
    return FALSE;
  for (guint i = 0; i < a->lists->len; i++)
    if (!lists_equal (g_ptr_array_index (a->lists, i), g_ptr_array_index (b->lists, i)))
      return FALSE;
  return TRUE;
}

static gboolean
holds_exactly (GListModel *list, GPtrArray *records)
{
  if (g_list_model_get_n_items (list) != records->len)
    return FALSE;
  for (guint i = 0; i < records->len; i++)
    {
      g_autoptr(RcRecord) record = g_list_model_get_item (list, i);

      if (record != g_ptr_array_index (records, i))
        return FALSE;
    }
  return TRUE;
}

/* Records that are in both stay the same objects, and a list with the same records in the same
 * order is not touched, so that a row keeps its focus. */
static void
assign_list (GListStore *list, GListModel *from)
{
  g_autoptr(GPtrArray) wanted = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (from); i++)
    {
      g_autoptr(RcRecord) theirs = g_list_model_get_item (from, i);
      RcRecord *mine = find_in_list (G_LIST_MODEL (list), rc_record_get_id (theirs));

      if (mine != NULL)
        rc_record_assign (mine, theirs);
      g_ptr_array_add (wanted, mine != NULL ? g_object_ref (mine) : rc_record_copy (theirs));
    }
  if (!holds_exactly (G_LIST_MODEL (list), wanted))
    g_list_store_splice (list, 0, g_list_model_get_n_items (G_LIST_MODEL (list)), wanted->pdata,
                         wanted->len);
}

static void
copy_unknown (RcCase *self, RcCase *other)
{
  JsonObject *kinds = other->unknown_kinds != NULL ? json_object_ref (other->unknown_kinds) : NULL;

  g_clear_pointer (&self->unknown_kinds, json_object_unref);
  self->unknown_kinds = kinds;
}

void
rc_case_assign (RcCase *self, RcCase *other)
{
  rc_record_assign (RC_RECORD (self->info), RC_RECORD (other->info));
  self->format = other->format;
  for (guint i = 0; i < self->lists->len; i++)
    assign_list (g_ptr_array_index (self->lists, i), g_ptr_array_index (other->lists, i));
  copy_unknown (self, other);
  g_ptr_array_set_size (self->tombstones, 0);
  for (guint i = 0; i < other->tombstones->len; i++)
    g_ptr_array_add (self->tombstones, json_object_ref (g_ptr_array_index (other->tombstones, i)));
  rc_case_emit_changed (self);
}

/* Whether the side that lacks @record deleted it on purpose, and nobody has changed it since: what
 * one deleted and another changed is kept. */
static gboolean
stays_deleted (RcRecord *record, RcCase *deleter, RcRecord *base_record)
{
  JsonObject *stone = rc_case_tombstone (deleter, rc_record_get_id (record));
  g_autoptr(GDateTime) on = stone != NULL ? rc_tombstone_get_when (stone) : NULL;
  GDateTime *changed = rc_record_get_changed (record);

  if (base_record != NULL)
    return rc_record_equal (record, base_record);
  return stone != NULL && (on == NULL || changed == NULL || g_date_time_compare (changed, on) <= 0);
}

static void
merge_their_records (RcCase *ours, GListStore *list, GListModel *theirs, GListModel *base,
                     GPtrArray *conflicts)
{
  for (guint i = 0; i < g_list_model_get_n_items (theirs); i++)
    {
      g_autoptr(RcRecord) their_record = g_list_model_get_item (theirs, i);
      const char *id = rc_record_get_id (their_record);
      RcRecord *mine = find_in_list (G_LIST_MODEL (list), id);
      RcRecord *base_record = base != NULL ? find_in_list (base, id) : NULL;

      if (mine != NULL)
        rc_record_merge (mine, their_record, base_record, conflicts);
      else if (!stays_deleted (their_record, ours, base_record))
        append_copy (list, their_record);
    }
}

static void
drop_their_deletions (RcCase *theirs, GListStore *list, GListModel *their_list, GListModel *base)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (list)); i-- > 0;)
    {
      g_autoptr(RcRecord) mine = g_list_model_get_item (G_LIST_MODEL (list), i);
      const char *id = rc_record_get_id (mine);
      RcRecord *base_record = base != NULL ? find_in_list (base, id) : NULL;

      if (find_in_list (their_list, id) == NULL && stays_deleted (mine, theirs, base_record))
        g_list_store_remove (list, i);
    }
}

/* Tombstones stay for ever, but for those of records that are there. */
static void
merge_tombstones (RcCase *ours, RcCase *theirs)
{
  for (guint i = 0; i < theirs->tombstones->len; i++)
    {
      JsonObject *stone = g_ptr_array_index (theirs->tombstones, i);

      if (rc_case_tombstone (ours, rc_json_peek_string (stone, "id")) == NULL)
        g_ptr_array_add (ours->tombstones, json_object_ref (stone));
    }
  for (guint i = ours->tombstones->len; i-- > 0;)
    {
      JsonObject *stone = g_ptr_array_index (ours->tombstones, i);

      if (rc_case_find (ours, rc_json_peek_string (stone, "id")) != NULL)
        g_ptr_array_remove_index (ours->tombstones, i);
    }
}

guint
rc_case_merge (RcCase *ours, RcCase *theirs, RcCase *base)
{
  g_autoptr(GPtrArray) conflicts = g_ptr_array_new ();

  rc_record_merge (RC_RECORD (ours->info), RC_RECORD (theirs->info),
                   base != NULL ? RC_RECORD (base->info) : NULL, conflicts);
  for (guint i = 0; i < ours->lists->len; i++)
    {
      GListStore *list = g_ptr_array_index (ours->lists, i);
      GListModel *their_list = g_ptr_array_index (theirs->lists, i);
      GListModel *base_list = base != NULL ? g_ptr_array_index (base->lists, i) : NULL;

      merge_their_records (ours, list, their_list, base_list, conflicts);
      drop_their_deletions (theirs, list, their_list, base_list);
    }
  if (ours->unknown_kinds == NULL ||
      (base != NULL && rc_json_objects_equal (ours->unknown_kinds, base->unknown_kinds)))
    copy_unknown (ours, theirs);
  merge_tombstones (ours, theirs);
  rc_case_emit_changed (ours);
  return conflicts->len;
}
