/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-json.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "rc-date.h"

#define MARK_LENGTH (sizeof RC_JSON_NUMBER_MARK - 1)

static const char *
get_string (JsonNode *node)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;
  return json_node_get_string (node);
}

/* The digits of a number node; NULL if @node is something else. */
static const char *
get_digits (JsonNode *node)
{
  const char *text = get_string (node);

  return text != NULL && g_str_has_prefix (text, RC_JSON_NUMBER_MARK) ? text + MARK_LENGTH : NULL;
}

static gboolean
fail_expected (JsonNode *node, const char *expected, GError **error)
{
  g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE, _("expected %s, found %s"), expected,
               rc_json_describe (node));
  return FALSE;
}

/* The end of the string literal that begins at @text, behind its closing quotation mark. */
static const char *
find_literal_end (const char *text)
{
  for (text++; *text != '"'; text++)
    if (*text == '\\')
      text++;
  return text + 1;
}

static gboolean
is_number_literal (const char *text, const char *end)
{
  const char *digits = text + 1 + MARK_LENGTH;

  return g_str_has_prefix (text + 1, RC_JSON_NUMBER_MARK) && digits < end - 1 &&
         rc_json_number_length (digits, end - 1) == (gsize) (end - 1 - digits);
}

static void
append_literal (GString *result, const char *text, const char *end)
{
  if (is_number_literal (text, end))
    {
      g_string_append_len (result, text + 1 + MARK_LENGTH, end - 1 - (text + 1 + MARK_LENGTH));
      return;
    }
  for (const char *p = text; p < end; p++)
    if (*p == 0x1F) /* the one control character that json-glib 1.6 forgets to escape */
      g_string_append (result, "\\u001f");
    else
      g_string_append_c (result, *p);
}

/* What json-glib wrote, with the numbers as numbers. */
static char *
unmark_numbers (const char *text, gsize length)
{
  GString *result = g_string_sized_new (length + 1);
  const char *p = text;

  while (*p != '\0')
    {
      gsize plain = strcspn (p, "\"");

      g_string_append_len (result, p, (gssize) plain);
      p += plain;
      if (*p == '"')
        {
          const char *end = find_literal_end (p);

          append_literal (result, p, end);
          p = end;
        }
    }
  g_string_append_c (result, '\n');
  return g_string_free (result, FALSE);
}

static gboolean
is_number (const char *text)
{
  gsize length = text != NULL ? strlen (text) : 0;

  return length > 0 && rc_json_number_length (text, text + length) == length;
}

static JsonNode *
get_member (JsonObject *object, const char *name)
{
  return object != NULL ? json_object_get_member (object, name) : NULL;
}

JsonNode *
rc_json_parse (const char *data, gsize length, GError **error)
{
  g_autofree char *text = rc_json_scan (data, length, error);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) local_error = NULL;
  JsonNode *root = NULL;

  if (text == NULL)
    return NULL;
  if (json_parser_load_from_data (parser, text, -1, &local_error))
    root = json_parser_steal_root (parser);
  if (root == NULL)
    g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_SYNTAX, _("this is not JSON: %s"),
                 local_error != NULL ? local_error->message : _("nothing in it"));
  return root;
}

char *
rc_json_to_text (JsonNode *node)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (node != NULL, NULL);

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_set_root (generator, node);
  text = json_generator_to_data (generator, &length);
  return unmark_numbers (text, length);
}

const char *
rc_json_describe (JsonNode *node)
{
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return _("nothing");
  if (JSON_NODE_HOLDS_OBJECT (node))
    return _("an object");
  if (JSON_NODE_HOLDS_ARRAY (node))
    return _("a list");
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return _("true or false");
  return get_string (node) != NULL && get_digits (node) == NULL ? _("text") : _("a number");
}

gboolean
rc_json_read_string (JsonNode *node, const char **value, GError **error)
{
  const char *text = get_string (node);

  if (text == NULL || get_digits (node) != NULL)
    return fail_expected (node, _("text"), error);
  *value = text;
  return TRUE;
}

gboolean
rc_json_read_number (JsonNode *node, const char **digits, GError **error)
{
  const char *found = get_digits (node);

  if (found == NULL)
    return fail_expected (node, _("a number"), error);
  *digits = found;
  return TRUE;
}

gboolean
rc_json_read_double (JsonNode *node, double *value, GError **error)
{
  const char *digits;
  double number;

  if (!rc_json_read_number (node, &digits, error))
    return FALSE;
  number = g_ascii_strtod (digits, NULL);
  if (!isfinite (number))
    {
      g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE, _("the number %.40s is too large"),
                   digits);
      return FALSE;
    }
  *value = number;
  return TRUE;
}

gboolean
rc_json_read_int (JsonNode *node, gint64 *value, GError **error)
{
  const char *digits;

  if (!rc_json_read_number (node, &digits, error))
    return FALSE;
  if (g_ascii_string_to_signed (digits, 10, G_MININT64, G_MAXINT64, value, NULL))
    return TRUE;
  g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE,
               _("expected a whole number that is not too large, found %.40s"), digits);
  return FALSE;
}

gboolean
rc_json_read_boolean (JsonNode *node, gboolean *value, GError **error)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return fail_expected (node, _("true or false"), error);
  *value = json_node_get_boolean (node);
  return TRUE;
}

JsonObject *
rc_json_read_object (JsonNode *node, GError **error)
{
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);
  fail_expected (node, _("an object"), error);
  return NULL;
}

JsonArray *
rc_json_read_array (JsonNode *node, GError **error)
{
  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);
  fail_expected (node, _("a list"), error);
  return NULL;
}

const char *
rc_json_need_string (JsonObject *object, const char *name, GError **error)
{
  const char *value = NULL;

  if (!rc_json_read_string (get_member (object, name), &value, error))
    g_prefix_error (error, "%s: ", name);
  return value;
}

JsonObject *
rc_json_need_object (JsonObject *object, const char *name, GError **error)
{
  JsonObject *value = rc_json_read_object (get_member (object, name), error);

  if (value == NULL)
    g_prefix_error (error, "%s: ", name);
  return value;
}

JsonArray *
rc_json_need_array (JsonObject *object, const char *name, GError **error)
{
  JsonArray *value = rc_json_read_array (get_member (object, name), error);

  if (value == NULL)
    g_prefix_error (error, "%s: ", name);
  return value;
}

const char *
rc_json_peek_string (JsonObject *object, const char *name)
{
  const char *value = NULL;

  return rc_json_read_string (get_member (object, name), &value, NULL) ? value : NULL;
}

const char *
rc_json_peek_number (JsonObject *object, const char *name)
{
  return get_digits (get_member (object, name));
}

JsonObject *
rc_json_peek_object (JsonObject *object, const char *name)
{
  return rc_json_read_object (get_member (object, name), NULL);
}

JsonArray *
rc_json_peek_array (JsonObject *object, const char *name)
{
  return rc_json_read_array (get_member (object, name), NULL);
}

JsonObject *
rc_json_peek_element (JsonArray *array, guint i)
{
  if (array == NULL || i >= json_array_get_length (array))
    return NULL;
  return rc_json_read_object (json_array_get_element (array, i), NULL);
}

JsonNode *
rc_json_number_new (const char *digits)
{
  g_autofree char *marked = NULL;

  g_return_val_if_fail (is_number (digits), NULL);

  marked = g_strconcat (RC_JSON_NUMBER_MARK, digits, NULL);
  return json_node_init_string (json_node_alloc (), marked);
}

JsonNode *
rc_json_int_new (gint64 value)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GINT64_FORMAT, value);

  return rc_json_number_new (digits);
}

/* With the fewest digits that read back as the same number. */
JsonNode *
rc_json_double_new (double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  char format[] = "%.15g";

  g_return_val_if_fail (isfinite (value), NULL);

  for (; format[3] <= '7'; format[3]++)
    if (g_ascii_strtod (g_ascii_formatd (digits, sizeof digits, format, value), NULL) == value)
      break;
  return rc_json_number_new (digits);
}

void
rc_json_add_string (JsonObject *object, const char *name, const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, name, value);
}

void
rc_json_add_date (JsonObject *object, const char *name, const GDate *date)
{
  g_autofree char *text = date != NULL ? rc_date_format (date) : NULL;

  rc_json_add_string (object, name, text);
}

void
rc_json_add_moment (JsonObject *object, const char *name, GDateTime *moment)
{
  g_autofree char *text = moment != NULL ? rc_moment_format (moment) : NULL;

  rc_json_add_string (object, name, text);
}
