/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "rc-json.h"
#include "rc-record.h"
#include "rc-value.h"

/* The list itself is made with the record and stays; what is empty or copied is its content. */

static GListStore *
list_at (gconstpointer where)
{
  return *(GListStore *const *) where;
}

static guint
count (gconstpointer where)
{
  return g_list_model_get_n_items (G_LIST_MODEL (list_at (where)));
}

static RcRecord *
child_at (gconstpointer where, guint i)
{
  return g_list_model_get_item (G_LIST_MODEL (list_at (where)), i);
}

static gboolean
list_is_empty (gconstpointer where)
{
  return count (where) == 0;
}

static void
list_clear (gpointer where)
{
  g_list_store_remove_all (list_at (where));
}

static gboolean
list_equal (gconstpointer a, gconstpointer b)
{
  guint n = count (a);

  if (n != count (b))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RcRecord) x = child_at (a, i);
      g_autoptr(RcRecord) y = child_at (b, i);

      if (!rc_record_equal (x, y))
        return FALSE;
    }
  return TRUE;
}

static void
list_copy (gpointer to, gconstpointer from)
{
  for (guint i = 0; i < count (from); i++)
    {
      g_autoptr(RcRecord) child = child_at (from, i);
      g_autoptr(RcRecord) copy = rc_record_copy (child);

      g_list_store_append (list_at (to), copy);
    }
}

static char *
list_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  return list_is_empty (where) ? g_strdup ("") : g_strdup_printf ("%u", count (where));
}

static char *
list_display (const RcField *field, gconstpointer where, const char *currency G_GNUC_UNUSED)
{
  return list_to_text (field, where);
}

static JsonNode *
list_to_json (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < count (where); i++)
    {
      g_autoptr(RcRecord) child = child_at (where, i);

      json_array_add_object_element (array, rc_record_to_json (child));
    }
  json_node_take_array (node, array);
  return node;
}

static RcRecord *
read_child (const RcField *field, JsonNode *node, guint i, GError **error)
{
  JsonObject *object = rc_json_read_object (node, error);
  RcRecord *child;

  if (object == NULL)
    {
      g_prefix_error (error, "[%u]: ", i);
      return NULL;
    }
  child = rc_record_from_json (field->child, object, error);
  if (child == NULL)
    g_prefix_error (error, "[%u].", i);
  return child;
}

static gboolean
list_from_json (const RcField *field, gpointer where, JsonNode *node, GError **error)
{
  JsonArray *array = rc_json_read_array (node, error);
  g_autoptr(GPtrArray) children = g_ptr_array_new_with_free_func (g_object_unref);

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      RcRecord *child = read_child (field, json_array_get_element (array, i), i, error);

      if (child == NULL)
        return FALSE;
      g_ptr_array_add (children, child);
    }
  g_list_store_splice (list_at (where), 0, count (where), children->pdata, children->len);
  return TRUE;
}

static gboolean
list_parse (const RcField *field, gpointer where, const char *text, GError **error)
{
  g_autoptr(JsonNode) node = rc_json_parse (text, strlen (text), error);

  return node != NULL && list_from_json (field, where, node, error);
}

static GParamSpec *
list_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_object (field->name, NULL, NULL, G_TYPE_LIST_STORE,
                              flags & (GParamFlags) ~G_PARAM_WRITABLE);
}

static void
list_get (gconstpointer where, GValue *value)
{
  g_value_set_object (value, list_at (where));
}

const RcValueOps rc_value_list = {
  .size = sizeof (GListStore *),
  .is_empty = list_is_empty,
  .clear = list_clear,
  .equal = list_equal,
  .copy = list_copy,
  .to_text = list_to_text,
  .parse = list_parse,
  .display = list_display,
  .to_json = list_to_json,
  .from_json = list_from_json,
  .param_spec = list_param_spec,
  .get = list_get,
};
