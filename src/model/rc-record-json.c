/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-date.h"
#include "rc-json.h"
#include "rc-record-private.h"

/* Records as JSON. What every record has stands around its fields: the id first, the rest last. */

static gboolean
is_common (const char *name)
{
  static const char *const names[] = { "id", "dont_know", "created", "changed", "by", NULL };

  return g_strv_contains (names, name);
}

static void
add_fields (RcRecord *self, JsonObject *object)
{
  const RcKind *kind = rc_record_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if (!rc_record_is_empty (self, field))
        json_object_set_member (object, field->name,
                                rc_value_to_json (field, rc_record_where (self, field)));
    }
}

static void
add_dont_know (RcRecord *self, JsonObject *object)
{
  RcRecordPrivate *priv = rc_record_private (self);
  const RcKind *kind = rc_record_get_kind (self);
  g_autoptr(JsonArray) names = json_array_new ();

  for (guint i = 0; i < kind->n_fields; i++)
    if (rc_record_get_dont_know (self, &kind->fields[i]))
      json_array_add_string_element (names, kind->fields[i].name);
  for (guint i = 0; priv->dont_know_other != NULL &&
                    i < json_array_get_length (priv->dont_know_other); i++)
    json_array_add_element (names,
                            json_node_copy (json_array_get_element (priv->dont_know_other, i)));

  if (json_array_get_length (names) > 0)
    json_object_set_array_member (object, "dont_know", g_steal_pointer (&names));
}

static void
add_extra (JsonObject *extra, JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (extra == NULL)
    return;
  json_object_iter_init_ordered (&iter, extra);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (object, name, json_node_copy (node));
}

JsonObject *
rc_record_to_json (RcRecord *self)
{
  RcRecordPrivate *priv = rc_record_private (self);
  JsonObject *object = json_object_new ();

  rc_json_add_string (object, "id", priv->id);
  add_fields (self, object);
  add_dont_know (self, object);
  rc_json_add_moment (object, "created", priv->created);
  rc_json_add_moment (object, "changed", priv->changed);
  rc_json_add_string (object, "by", priv->by);
  add_extra (priv->extra, object);
  return object;
}

static gboolean
read_moment (JsonNode *node, GDateTime **moment, GError **error)
{
  const char *text;

  if (!rc_json_read_string (node, &text, error))
    return FALSE;
  *moment = rc_moment_parse (text, error);
  return *moment != NULL;
}

static gboolean
read_text (JsonNode *node, char **text, GError **error)
{
  const char *value;

  if (!rc_json_read_string (node, &value, error))
    return FALSE;
  if (*value == '\0')
    {
      g_set_error_literal (error, RC_RECORD_ERROR, RC_RECORD_ERROR_VALUE,
                           _("expected a text, found an empty one"));
      return FALSE;
    }
  g_free (*text);
  *text = g_strdup (value);
  return TRUE;
}

/* A name that this version does not know is kept: a newer version finds its mark again. */
static void
add_mark (RcRecord *self, const char *name)
{
  RcRecordPrivate *priv = rc_record_private (self);
  const RcField *field = rc_kind_field (rc_record_get_kind (self), name);

  if (field != NULL)
    {
      priv->dont_know |= rc_record_bit (self, field);
      return;
    }
  if (priv->dont_know_other == NULL)
    priv->dont_know_other = json_array_new ();
  json_array_add_string_element (priv->dont_know_other, name);
}

static gboolean
read_dont_know (RcRecord *self, JsonNode *node, GError **error)
{
  JsonArray *names = rc_json_read_array (node, error);

  if (names == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (names); i++)
    {
      const char *name;

      if (!rc_json_read_string (json_array_get_element (names, i), &name, error))
        {
          g_prefix_error (error, "[%u]: ", i);
          return FALSE;
        }
      add_mark (self, name);
    }
  return TRUE;
}

static gboolean
read_common (RcRecord *self, const char *name, JsonNode *node, GError **error)
{
  RcRecordPrivate *priv = rc_record_private (self);

  if (strcmp (name, "id") == 0)
    return read_text (node, &priv->id, error);
  if (strcmp (name, "by") == 0)
    return read_text (node, &priv->by, error);
  if (strcmp (name, "created") == 0)
    return read_moment (node, &priv->created, error);
  if (strcmp (name, "changed") == 0)
    return read_moment (node, &priv->changed, error);
  return read_dont_know (self, node, error);
}

static gboolean
read_member (RcRecord *self, const char *name, JsonNode *node, GError **error)
{
  RcRecordPrivate *priv = rc_record_private (self);
  const RcField *field = rc_kind_field (rc_record_get_kind (self), name);

  if (is_common (name))
    return read_common (self, name, node, error);
  if (field != NULL)
    return rc_value_from_json (field, rc_record_where (self, field), node, error);

  if (priv->extra == NULL)
    priv->extra = json_object_new ();
  json_object_set_member (priv->extra, name, json_node_copy (node));
  return TRUE;
}

/* An answer and "don't know" for one field contradict each other: the answer stands. */
static void
drop_answered_marks (RcRecord *self)
{
  const RcKind *kind = rc_record_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    if (!rc_record_is_empty (self, &kind->fields[i]))
      rc_record_private (self)->dont_know &= ~rc_record_bit (self, &kind->fields[i]);
}

RcRecord *
rc_record_from_json (const RcKind *kind, JsonObject *object, GError **error)
{
  g_autoptr(RcRecord) self = rc_record_new (kind);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (rc_json_need_string (object, "id", error) == NULL)
    return NULL;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      g_autoptr(GError) local = NULL;

      if (read_member (self, name, node, &local))
        continue;
      /* "[2].billed: …" comes from inside a list. */
      if (local->message[0] == '[')
        g_prefix_error (&local, "%s", name);
      else
        g_prefix_error (&local, "%s: ", name);
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  drop_answered_marks (self);
  return g_steal_pointer (&self);
}

gboolean
rc_json_objects_equal (JsonObject *a, JsonObject *b)
{
  g_autoptr(JsonNode) x = NULL;
  g_autoptr(JsonNode) y = NULL;
  g_autofree char *text_x = NULL;
  g_autofree char *text_y = NULL;

  if (a == NULL || b == NULL || a == b)
    return a == b;

  x = json_node_init_object (json_node_alloc (), a);
  y = json_node_init_object (json_node_alloc (), b);
  text_x = rc_json_to_text (x);
  text_y = rc_json_to_text (y);
  return strcmp (text_x, text_y) == 0;
}
