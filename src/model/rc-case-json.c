/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-case-private.h"
#include "rc-date.h"
#include "rc-json.h"
#include "rc-kinds.h"
#include "rc-record-private.h"

/* A case as JSON: the members of its RcCaseInfo at the top, "format" before and the records after
 * them. */

JsonObject *
rc_tombstone_new (RcRecord *record, RcStamp stamp)
{
  JsonObject *stone = json_object_new ();
  g_autofree char *on = rc_moment_format (stamp.when);

  json_object_set_string_member (stone, "id", rc_record_get_id (record));
  json_object_set_string_member (stone, "kind", rc_record_get_kind (record)->name);
  json_object_set_string_member (stone, "on", on);
  json_object_set_string_member (stone, "by", stamp.by);
  return stone;
}

GDateTime *
rc_tombstone_get_when (JsonObject *stone)
{
  const char *text = rc_json_peek_string (stone, "on");

  return text != NULL ? rc_moment_parse (text, NULL) : NULL;
}

static JsonArray *
list_to_json (GListModel *list)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RcRecord) record = g_list_model_get_item (list, i);

      json_array_add_object_element (array, rc_record_to_json (record));
    }
  return array;
}

static void
add_members (JsonObject *from, JsonObject *to)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, from);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (to, name, json_node_copy (node));
}

static JsonObject *
records_to_json (RcCase *self)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  JsonObject *records = json_object_new ();

  for (guint i = 0; i < n_kinds; i++)
    {
      GListModel *list = g_ptr_array_index (self->lists, i);

      if (g_list_model_get_n_items (list) > 0)
        json_object_set_array_member (records, kinds[i]->name, list_to_json (list));
    }
  if (self->unknown_kinds != NULL)
    add_members (self->unknown_kinds, records);
  return records;
}

static void
add_tombstones (RcCase *self, JsonObject *top)
{
  JsonArray *deleted;

  if (self->tombstones->len == 0)
    return;
  deleted = json_array_new ();
  for (guint i = 0; i < self->tombstones->len; i++)
    json_array_add_object_element (deleted,
                                   json_object_ref (g_ptr_array_index (self->tombstones, i)));
  json_object_set_array_member (top, "deleted", deleted);
}

JsonNode *
rc_case_to_json (RcCase *self)
{
  g_autoptr(JsonObject) info = rc_record_to_json (RC_RECORD (self->info));
  JsonObject *top = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_member (top, "format", rc_json_int_new (self->format));
  add_members (info, top);
  json_object_set_object_member (top, "records", records_to_json (self));
  add_tombstones (self, top);
  json_node_take_object (node, top);
  return node;
}

static gboolean
read_format (RcCase *self, JsonObject *top, GError **error)
{
  JsonNode *node = json_object_get_member (top, "format");

  if (node == NULL)
    {
      g_set_error_literal (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE,
                           _("this is not a case of Recourse: it has no member “format”"));
      return FALSE;
    }
  if (!rc_json_read_int (node, &self->format, error))
    {
      g_prefix_error (error, "format: ");
      return FALSE;
    }
  if (self->format < 1)
    {
      g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE,
                   _("format: expected a number from 1, found %" G_GINT64_FORMAT), self->format);
      return FALSE;
    }
  return TRUE;
}

static gboolean
read_info (RcCase *self, JsonObject *top, GError **error)
{
  static const char *const not_info[] = { "format", "records", "deleted", NULL };
  g_autoptr(JsonObject) members = json_object_new ();
  g_autoptr(RcRecord) info = NULL;

  add_members (top, members);
  for (guint i = 0; not_info[i] != NULL; i++)
    if (json_object_has_member (members, not_info[i]))
      json_object_remove_member (members, not_info[i]);
  info = rc_record_from_json (&rc_case_info_kind, members, error);
  if (info == NULL)
    return FALSE;
  g_set_object (&self->info, RC_CASE_INFO (info));
  return TRUE;
}

static RcRecord *
read_record (const RcKind *kind, JsonNode *node, GHashTable *ids, guint i, GError **error)
{
  JsonObject *object = rc_json_read_object (node, error);
  g_autoptr(RcRecord) record = NULL;

  if (object == NULL)
    {
      g_prefix_error (error, "records.%s[%u]: ", kind->name, i);
      return NULL;
    }
  record = rc_record_from_json (kind, object, error);
  if (record == NULL)
    {
      g_prefix_error (error, "records.%s[%u].", kind->name, i);
      return NULL;
    }
  if (!g_hash_table_add (ids, g_strdup (rc_record_get_id (record))))
    {
      g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_DUPLICATE,
                   _("records.%s[%u].id: another record of this case has the same id"), kind->name,
                   i);
      return NULL;
    }
  return g_steal_pointer (&record);
}

static gboolean
read_list (RcCase *self, const RcKind *kind, JsonNode *node, GHashTable *ids, GError **error)
{
  JsonArray *array = rc_json_read_array (node, error);

  if (array == NULL)
    {
      g_prefix_error (error, "records.%s: ", kind->name);
      return FALSE;
    }
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr(RcRecord) record =
        read_record (kind, json_array_get_element (array, i), ids, i, error);

      if (record == NULL)
        return FALSE;
      g_list_store_append (rc_case_list (self, kind), record);
    }
  return TRUE;
}

static void
keep_unknown_kind (RcCase *self, const char *name, JsonNode *node)
{
  if (self->unknown_kinds == NULL)
    self->unknown_kinds = json_object_new ();
  json_object_set_member (self->unknown_kinds, name, json_node_copy (node));
}

static gboolean
read_records (RcCase *self, JsonObject *top, GError **error)
{
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonObject *records;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (!json_object_has_member (top, "records"))
    return TRUE;
  records = rc_json_need_object (top, "records", error);
  if (records == NULL)
    return FALSE;

  json_object_iter_init_ordered (&iter, records);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      const RcKind *kind = rc_kinds_by_name (name);

      if (kind == NULL || !rc_case_holds_kind (kind))
        keep_unknown_kind (self, name, node);
      else if (!read_list (self, kind, node, ids, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_tombstones (RcCase *self, JsonObject *top, GError **error)
{
  JsonArray *deleted;

  if (!json_object_has_member (top, "deleted"))
    return TRUE;
  deleted = rc_json_need_array (top, "deleted", error);
  if (deleted == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (deleted); i++)
    {
      JsonObject *stone = rc_json_read_object (json_array_get_element (deleted, i), error);

      if (stone == NULL)
        g_prefix_error (error, "deleted[%u]: ", i);
      else if (rc_json_need_string (stone, "id", error) == NULL)
        g_prefix_error (error, "deleted[%u].", i);
      else
        {
          g_ptr_array_add (self->tombstones, json_object_ref (stone));
          continue;
        }
      return FALSE;
    }
  return TRUE;
}

RcCase *
rc_case_from_json (JsonNode *node, GError **error)
{
  g_autoptr(RcCase) self = g_object_new (RC_TYPE_CASE, NULL);
  JsonObject *top = rc_json_read_object (node, error);

  if (top == NULL || !read_format (self, top, error) || !read_info (self, top, error) ||
      !read_records (self, top, error) || !read_tombstones (self, top, error))
    return NULL;
  return g_steal_pointer (&self);
}

RcCase *
rc_case_copy (RcCase *self)
{
  g_autoptr(RcCase) copy = g_object_new (RC_TYPE_CASE, NULL);

  rc_case_assign (copy, self);
  return g_steal_pointer (&copy);
}
