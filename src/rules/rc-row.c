/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-row.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-json.h"
#include "rc-rule.h"
#include "rc-text.h"

/* The member, or NULL if it is missing or null. */
static JsonNode *
find_member (JsonObject *row, const char *name)
{
  JsonNode *node = json_object_get_member (row, name);

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

static gboolean
fail_at (const char *name, GError **error)
{
  g_prefix_error (error, "%s: ", name);
  return FALSE;
}

static gboolean
append_text (GStrvBuilder *texts, JsonNode *node, GError **error)
{
  const char *text = NULL;

  if (!rc_json_read_string (node, &text, error))
    return FALSE;
  if (rc_text_is_empty (text))
    {
      g_set_error_literal (error, RC_RULE_ERROR, RC_RULE_ERROR_ROW,
                           _("expected a text that is not empty"));
      return FALSE;
    }
  g_strv_builder_add (texts, text);
  return TRUE;
}

gboolean
rc_row_has (JsonObject *row, const char *name)
{
  return find_member (row, name) != NULL;
}

gboolean
rc_row_check_members (JsonObject *row, const char *const *known, GError **error)
{
  JsonObjectIter iter;
  const char *name = NULL;

  json_object_iter_init (&iter, row);
  while (json_object_iter_next (&iter, &name, NULL))
    if (!g_strv_contains (known, name))
      {
        g_autofree char *all = g_strjoinv (", ", (char **) known);

        return rc_row_refuse (name, error, _("is not known here; known are: %s"), all);
      }
  return TRUE;
}

gboolean
rc_row_refuse (const char *name, GError **error, const char *format, ...)
{
  va_list arguments;
  g_autofree char *message = NULL;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, RC_RULE_ERROR, RC_RULE_ERROR_ROW, "%s: %s", name, message);
  return FALSE;
}

gboolean
rc_row_read_text (JsonObject *row, const char *name, char **value, GError **error)
{
  JsonNode *node = find_member (row, name);
  const char *text = NULL;

  if (node == NULL)
    return TRUE;
  if (!rc_json_read_string (node, &text, error))
    return fail_at (name, error);
  g_free (*value);
  *value = g_strdup (text);
  return TRUE;
}

gboolean
rc_row_need_text (JsonObject *row, const char *name, char **value, GError **error)
{
  if (!rc_row_read_text (row, name, value, error))
    return FALSE;
  if (rc_text_is_empty (*value))
    return rc_row_refuse (name, error, "%s", _("is missing"));
  return TRUE;
}

gboolean
rc_row_read_texts (JsonObject *row, const char *name, char ***value, GError **error)
{
  JsonNode *node = find_member (row, name);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  JsonArray *array = NULL;

  if (node == NULL)
    return TRUE;
  array = rc_json_read_array (node, error);
  if (array == NULL)
    return fail_at (name, error);
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!append_text (texts, json_array_get_element (array, i), error))
      {
        g_prefix_error (error, "%s[%u]: ", name, i);
        return FALSE;
      }
  g_strfreev (*value);
  *value = g_strv_builder_end (texts);
  return TRUE;
}

gboolean
rc_row_read_flag (JsonObject *row, const char *name, gboolean *value, GError **error)
{
  JsonNode *node = find_member (row, name);

  return node == NULL || rc_json_read_boolean (node, value, error) || fail_at (name, error);
}

gboolean
rc_row_read_int (JsonObject *row, const char *name, int min, int max, int *value, GError **error)
{
  JsonNode *node = find_member (row, name);
  gint64 number = 0;

  if (node == NULL)
    return TRUE;
  if (!rc_json_read_int (node, &number, error))
    return fail_at (name, error);
  if (number < min || number > max)
    return rc_row_refuse (name, error, _("expected a whole number from %d to %d"), min, max);
  *value = (int) number;
  return TRUE;
}

gboolean
rc_row_read_date (JsonObject *row, const char *name, GDate **value, GError **error)
{
  g_autofree char *text = NULL;
  GDate *date = NULL;

  if (!rc_row_read_text (row, name, &text, error))
    return FALSE;
  if (text == NULL)
    return TRUE;
  date = rc_date_parse (text, error);
  if (date == NULL)
    return fail_at (name, error);
  g_clear_pointer (value, g_date_free);
  *value = date;
  return TRUE;
}

gboolean
rc_row_read_object (JsonObject *row, const char *name, JsonObject **object, GError **error)
{
  JsonNode *node = find_member (row, name);

  *object = NULL;
  if (node == NULL)
    return TRUE;
  *object = rc_json_read_object (node, error);
  return *object != NULL || fail_at (name, error);
}

gboolean
rc_row_need_token (JsonObject *row, const char *name, const char *const *tokens, int *index,
                   GError **error)
{
  g_autofree char *text = NULL;
  g_autofree char *quoted = NULL;
  g_autofree char *allowed = NULL;

  if (!rc_row_need_text (row, name, &text, error))
    return FALSE;
  for (int i = 0; tokens[i] != NULL; i++)
    if (g_str_equal (tokens[i], text))
      {
        *index = i;
        return TRUE;
      }
  quoted = rc_text_quote (text, 40);
  allowed = g_strjoinv (", ", (char **) tokens);
  /* Translators: “fortnights” is not known; known are: hours, calendar_days, … */
  return rc_row_refuse (name, error, _("%s is not known; known are: %s"), quoted, allowed);
}
