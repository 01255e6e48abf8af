/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-private.h"

/* Three-way merge by field, and in lists of children by id. */

static RcRecord *
find_child (GListModel *children, const char *id, guint *position)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr(RcRecord) child = g_list_model_get_item (children, i);

      if (g_strcmp0 (rc_record_get_id (child), id) == 0)
        {
          if (position != NULL)
            *position = i;
          return child;
        }
    }
  return NULL;
}

static GListModel *
children_of (RcRecord *record, const RcField *field)
{
  return record != NULL ? *(GListModel **) rc_record_where (record, field) : NULL;
}

static RcRecord *
find_in (RcRecord *record, const RcField *field, const char *id)
{
  return record != NULL ? find_child (children_of (record, field), id, NULL) : NULL;
}

/* What they added or changed comes in; what we deleted comes back only if they changed it. */
static void
merge_their_children (RcRecord *ours, RcRecord *theirs, RcRecord *base, const RcField *field,
                      GPtrArray *conflicts)
{
  GListStore *list = G_LIST_STORE (children_of (ours, field));
  GListModel *their_list = children_of (theirs, field);

  for (guint i = 0; i < g_list_model_get_n_items (their_list); i++)
    {
      g_autoptr(RcRecord) their_child = g_list_model_get_item (their_list, i);
      const char *id = rc_record_get_id (their_child);
      RcRecord *our_child = find_in (ours, field, id);
      RcRecord *base_child = find_in (base, field, id);

      if (our_child != NULL)
        rc_record_merge (our_child, their_child, base_child, conflicts);
      else if (base_child == NULL || !rc_record_equal (their_child, base_child))
        {
          g_autoptr(RcRecord) copy = rc_record_copy (their_child);

          g_list_store_append (list, copy);
        }
    }
}

/* What they deleted goes, unless we changed it since. */
static void
drop_deleted_children (RcRecord *ours, RcRecord *theirs, RcRecord *base, const RcField *field)
{
  GListModel *list = children_of (ours, field);

  for (guint i = g_list_model_get_n_items (list); i-- > 0;)
    {
      g_autoptr(RcRecord) child = g_list_model_get_item (list, i);
      RcRecord *base_child = find_in (base, field, rc_record_get_id (child));

      if (base_child != NULL && rc_record_equal (child, base_child) &&
          find_in (theirs, field, rc_record_get_id (child)) == NULL)
        g_list_store_remove (G_LIST_STORE (list), i);
    }
}

static gboolean
is_unchanged (RcRecord *record, RcRecord *base, const RcField *field)
{
  if (base != NULL)
    return rc_record_equal_field (record, base, field);
  /* Without a common past an empty field is one that this side never touched. */
  return rc_record_is_empty (record, field) && !rc_record_get_dont_know (record, field);
}

static void
merge_field (RcRecord *ours, RcRecord *theirs, RcRecord *base, const RcField *field,
             GPtrArray *conflicts)
{
  if (rc_record_equal_field (ours, theirs, field) || is_unchanged (theirs, base, field))
    return;
  if (is_unchanged (ours, base, field))
    rc_record_copy_field (ours, theirs, field);
  else if (field->type == RC_FIELD_LIST)
    {
      merge_their_children (ours, theirs, base, field, conflicts);
      drop_deleted_children (ours, theirs, base, field);
    }
  else if (conflicts != NULL)
    g_ptr_array_add (conflicts, (gpointer) field);
}

static void
merge_extra (RcRecord *ours, RcRecord *theirs, RcRecord *base)
{
  RcRecordPrivate *mine = rc_record_private (ours);
  JsonObject *their_extra = rc_record_private (theirs)->extra;
  JsonObject *base_extra = base != NULL ? rc_record_private (base)->extra : NULL;

  if (rc_json_objects_equal (their_extra, base_extra) ||
      !rc_json_objects_equal (mine->extra, base_extra))
    return;
  g_clear_pointer (&mine->extra, json_object_unref);
  mine->extra = their_extra != NULL ? json_object_ref (their_extra) : NULL;
}

/* The later of two changes signs the merged record, so that both sides sign it alike. */
static void
merge_stamp (RcRecord *ours, RcRecord *theirs)
{
  GDateTime *mine = rc_record_get_changed (ours);
  RcStamp stamp = { rc_record_get_changed (theirs), rc_record_get_by (theirs) };

  if (stamp.when != NULL && (mine == NULL || g_date_time_compare (stamp.when, mine) > 0))
    rc_record_touch (ours, stamp);
}

void
rc_record_merge (RcRecord *ours, RcRecord *theirs, RcRecord *base, GPtrArray *conflicts)
{
  const RcKind *kind = rc_record_get_kind (ours);

  g_return_if_fail (kind == rc_record_get_kind (theirs));
  g_return_if_fail (base == NULL || kind == rc_record_get_kind (base));

  for (guint i = 0; i < kind->n_fields; i++)
    merge_field (ours, theirs, base, &kind->fields[i], conflicts);
  merge_extra (ours, theirs, base);
  merge_stamp (ours, theirs);
}
