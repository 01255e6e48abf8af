/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ledger-private.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-json.h"

#define LEDGER_FORMAT 1

static void
add_true (JsonObject *object, const char *name, gboolean value)
{
  if (value)
    json_object_set_boolean_member (object, name, TRUE);
}

static JsonObject *
write_copy (RcAgendaItem *item)
{
  JsonObject *object = json_object_new ();

  rc_json_add_string (object, "key", item->key);
  rc_json_add_string (object, "kind", rc_agenda_kind_token (item->kind));
  rc_json_add_date (object, "due", item->due);
  rc_json_add_string (object, "time", item->time);
  rc_json_add_date (object, "act_by", item->act_by);
  rc_json_add_date (object, "mail_by", item->mail_by);
  add_true (object, "mine", item->mine);
  add_true (object, "brief", item->brief);
  add_true (object, "appeal", item->appeal);
  return object;
}

static JsonArray *
write_shown (const RcMark *mark)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < mark->shown->len; i++)
    {
      const RcShown *shown = &g_array_index (mark->shown, RcShown, i);
      JsonObject *object = NULL;

      if (shown->doubtful)
        continue;
      object = json_object_new ();
      json_object_set_member (object, "step", rc_json_int_new (shown->step));
      rc_json_add_moment (object, "when", shown->when);
      add_true (object, "again", shown->again);
      add_true (object, "seen", shown->seen);
      json_array_add_object_element (array, object);
    }
  return array;
}

static JsonObject *
write_mark (const RcMark *mark)
{
  JsonObject *object = json_object_new ();

  rc_json_add_string (object, "occurrence", mark->occurrence);
  json_object_set_array_member (object, "shown", write_shown (mark));
  rc_json_add_moment (object, "snoozed", mark->snoozed);
  rc_json_add_moment (object, "snoozed_at", mark->snoozed_at);
  return object;
}

/* In the order of the keys, so that two versions of the file can be compared by eye. */
static JsonArray *
write_table (GHashTable *table, gboolean marks)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (table), (GCompareFunc) g_strcmp0);
  JsonArray *array = json_array_new ();

  for (GList *l = keys; l != NULL; l = l->next)
    {
      gpointer value = g_hash_table_lookup (table, l->data);

      json_array_add_object_element (array, marks ? write_mark (value) : write_copy (value));
    }
  return array;
}

/* An optional member: TRUE if it is missing, and then @value stays NULL. */
static gboolean
read_optional (JsonObject *object, const char *name, const char **value, GError **error)
{
  *value = NULL;
  if (!json_object_has_member (object, name))
    return TRUE;
  *value = rc_json_need_string (object, name, error);
  return *value != NULL;
}

static gboolean
read_moment (JsonObject *object, const char *name, GDateTime **moment, GError **error)
{
  const char *text = NULL;

  if (!read_optional (object, name, &text, error))
    return FALSE;
  *moment = text != NULL ? rc_moment_parse (text, error) : NULL;
  return text == NULL || *moment != NULL;
}

static gboolean
read_date (JsonObject *object, const char *name, GDate **date, GError **error)
{
  const char *text = NULL;

  if (!read_optional (object, name, &text, error))
    return FALSE;
  *date = text != NULL ? rc_date_parse (text, error) : NULL;
  return text == NULL || *date != NULL;
}

static gboolean
read_true (JsonObject *object, const char *name, gboolean *value, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);

  *value = FALSE;
  return node == NULL || rc_json_read_boolean (node, value, error);
}

static gboolean
read_kind (JsonObject *object, RcAgendaKind *kind, GError **error)
{
  const char *token = rc_json_need_string (object, "kind", error);

  if (token == NULL || rc_agenda_kind_from_token (token, kind))
    return token != NULL;
  g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE, _("“%s” is no kind of reminder"), token);
  return FALSE;
}

static RcAgendaItem *
read_copy_head (JsonObject *object, GError **error)
{
  const char *key = rc_json_need_string (object, "key", error);
  const char *text = key != NULL ? rc_json_need_string (object, "due", error) : NULL;
  g_autoptr (GDate) due = text != NULL ? rc_date_parse (text, error) : NULL;
  RcAgendaKind kind;

  return due != NULL && read_kind (object, &kind, error) ? rc_agenda_item_new (kind, key, due)
                                                         : NULL;
}

static gboolean
read_copy (RcLedger *self, JsonObject *object, GError **error)
{
  g_autoptr (RcAgendaItem) item = read_copy_head (object, error);
  const char *time = NULL;

  if (item == NULL || !read_optional (object, "time", &time, error) ||
      !read_date (object, "act_by", &item->act_by, error) ||
      !read_date (object, "mail_by", &item->mail_by, error) ||
      !read_true (object, "mine", &item->mine, error) ||
      !read_true (object, "brief", &item->brief, error) ||
      !read_true (object, "appeal", &item->appeal, error))
    return FALSE;
  item->time = g_strdup (time);
  item->remembered = TRUE;
  g_hash_table_replace (self->copies, item->key, item);
  g_steal_pointer (&item);
  return TRUE;
}

static gboolean
read_step (JsonObject *object, int *step, GError **error)
{
  JsonNode *node = json_object_get_member (object, "step");
  gint64 days = 0;

  if (node != NULL && !rc_json_read_int (node, &days, error))
    return FALSE;
  *step = (int) CLAMP (days, -G_MAXINT / 2, G_MAXINT / 2);
  if (node != NULL && *step == days)
    return TRUE;
  g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE, _("expected a number of days"));
  return FALSE;
}

static gboolean
read_shown (RcMark *mark, JsonObject *object, GError **error)
{
  const char *text = rc_json_need_string (object, "when", error);
  g_autoptr (GDateTime) when = text != NULL ? rc_moment_parse (text, error) : NULL;
  RcShown shown = { .when = when };

  if (when == NULL || !read_step (object, &shown.step, error) ||
      !read_true (object, "again", &shown.again, error) ||
      !read_true (object, "seen", &shown.seen, error))
    return FALSE;
  rc_mark_add_shown (mark, shown);
  return TRUE;
}

static gboolean
read_all_shown (RcMark *mark, JsonObject *object, GError **error)
{
  JsonArray *array = rc_json_need_array (object, "shown", error);

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *shown = rc_json_read_object (json_array_get_element (array, i), error);

      if (shown == NULL || !read_shown (mark, shown, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_mark (RcLedger *self, JsonObject *object, GError **error)
{
  const char *occurrence = rc_json_need_string (object, "occurrence", error);
  g_autoptr (RcMark) mark = occurrence != NULL ? rc_mark_new (occurrence) : NULL;

  if (mark == NULL || !read_all_shown (mark, object, error) ||
      !read_moment (object, "snoozed", &mark->snoozed, error) ||
      !read_moment (object, "snoozed_at", &mark->snoozed_at, error))
    return FALSE;
  g_hash_table_replace (self->marks, mark->occurrence, mark);
  g_steal_pointer (&mark);
  return TRUE;
}

static gboolean
read_list (RcLedger *self,
           JsonObject *root,
           const char *name,
           gboolean (*read) (RcLedger *self, JsonObject *object, GError **error),
           GError **error)
{
  JsonArray *array = rc_json_need_array (root, name, error);

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = rc_json_read_object (json_array_get_element (array, i), error);

      if (object == NULL || !read (self, object, error))
        {
          g_prefix_error (error, "%s[%u]: ", name, i);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
read_format (JsonObject *root, GError **error)
{
  JsonNode *node = json_object_get_member (root, "format");
  gint64 format = 0;

  if (node != NULL && rc_json_read_int (node, &format, NULL) && format == LEDGER_FORMAT)
    return TRUE;
  g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE, _("not a list of reminders"));
  return FALSE;
}

static gboolean
read_root (RcLedger *self, JsonObject *root, GError **error)
{
  return read_format (root, error) && read_moment (root, "last_seen", &self->last_seen, error) &&
         read_moment (root, "doubted", &self->doubted, error) &&
         read_list (self, root, "dates", read_copy, error) &&
         read_list (self, root, "marks", read_mark, error);
}

static void
swap_contents (RcLedger *a, RcLedger *b)
{
  RcLedger kept = *a;

  a->marks = b->marks;
  a->copies = b->copies;
  a->last_seen = b->last_seen;
  a->doubted = b->doubted;
  b->marks = kept.marks;
  b->copies = kept.copies;
  b->last_seen = kept.last_seen;
  b->doubted = kept.doubted;
}

char *
rc_ledger_to_text (RcLedger *self)
{
  JsonObject *root = json_object_new ();
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), root);

  json_object_set_member (root, "format", rc_json_int_new (LEDGER_FORMAT));
  rc_json_add_moment (root, "last_seen", self->last_seen);
  rc_json_add_moment (root, "doubted", self->doubted);
  json_object_set_array_member (root, "dates", write_table (self->copies, FALSE));
  json_object_set_array_member (root, "marks", write_table (self->marks, TRUE));
  json_object_unref (root);
  return rc_json_to_text (node);
}

gboolean
rc_ledger_fill (RcLedger *self, const char *data, gsize length, GError **error)
{
  g_autoptr (RcLedger) filled = rc_ledger_new ();
  g_autoptr (JsonNode) node = rc_json_parse (data, length, error);
  JsonObject *root = node != NULL ? rc_json_read_object (node, error) : NULL;

  if (root == NULL || !read_root (filled, root, error))
    return FALSE;
  swap_contents (self, filled);
  return TRUE;
}
