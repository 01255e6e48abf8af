/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-json.h"
#include "rc-record.h"
#include "rc-text.h"
#include "rc-value.h"

/* Texts, references and files: all of them one char *, references to several records a char **. */

static gboolean
is_time (const char *text)
{
  return g_regex_match_simple ("^([01][0-9]|2[0-3]):[0-5][0-9]$", text, G_REGEX_DOLLAR_ENDONLY, 0);
}

/* The postal codes of the states, the District of Columbia and the territories. */
static gboolean
is_state (const char *text)
{
  static const char codes[] =
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM "
    "NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI";

  return strlen (text) == 2 && g_ascii_isupper (text[0]) && g_ascii_isupper (text[1]) &&
         strstr (codes, text) != NULL;
}

static gboolean
is_currency (const char *text)
{
  return g_regex_match_simple ("^[A-Z]{3}$", text, G_REGEX_DOLLAR_ENDONLY, 0);
}

static gboolean
check_format (const RcField *field, const char *text, GError **error)
{
  static const struct {
    gboolean (*fits) (const char *text);
    const char *expected;
  } formats[] = {
    [RC_TEXT_TIME] = { is_time, N_("a time such as 09:30, with 24 hours") },
    [RC_TEXT_STATE] = { is_state, N_("the two letters of a US state, such as OH") },
    [RC_TEXT_CURRENCY] = { is_currency, N_("the three letters of a currency, such as USD") },
  };

  if (field->format == RC_TEXT_ANY || formats[field->format].fits (text))
    return TRUE;

  g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_VALUE, _("expected %s, found “%s”"),
               _(formats[field->format].expected), rc_text_is_empty (text) ? "" : text);
  return FALSE;
}

static gboolean
text_is_empty (gconstpointer where)
{
  const char *text = *(char *const *) where;

  return text == NULL || *text == '\0';
}

static void
text_clear (gpointer where)
{
  g_clear_pointer ((char **) where, g_free);
}

static gboolean
text_equal (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b) == 0;
}

static void
text_copy (gpointer to, gconstpointer from)
{
  *(char **) to = g_strdup (*(char *const *) from);
}

static char *
text_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  const char *text = *(char *const *) where;

  return g_strdup (text != NULL ? text : "");
}

static void
take_text (gpointer where, char *text)
{
  g_free (*(char **) where);
  *(char **) where = text;
}

static gboolean
text_parse (const RcField *field, gpointer where, const char *text, GError **error)
{
  if (!check_format (field, text, error))
    return FALSE;

  /* As in text_set (): nothing has one form. */
  take_text (where, *text != '\0' ? g_strdup (text) : NULL);
  return TRUE;
}

/* "oh" and "9:30" are what people type. */
static char *
tidy_typed (const RcField *field, const char *text)
{
  g_autofree char *clean = rc_text_clean (text, field->type == RC_FIELD_NOTE);

  if (field->format == RC_TEXT_STATE || field->format == RC_TEXT_CURRENCY)
    return g_ascii_strup (clean, -1);
  if (field->format == RC_TEXT_TIME && strlen (clean) == 4 && clean[1] == ':')
    return g_strconcat ("0", clean, NULL);
  return g_steal_pointer (&clean);
}

static gboolean
text_parse_typed (const RcField *field, gpointer where, const char *text, GError **error)
{
  g_autofree char *tidy = tidy_typed (field, text);

  if (!check_format (field, tidy, error))
    return FALSE;

  take_text (where, g_steal_pointer (&tidy));
  return TRUE;
}

static char *
text_display (const RcField *field, gconstpointer where, const char *currency G_GNUC_UNUSED)
{
  return text_to_text (field, where);
}

static GParamSpec *
text_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_string (field->name, NULL, NULL, NULL, flags);
}

static void
text_get (gconstpointer where, GValue *value)
{
  g_value_set_string (value, *(char *const *) where);
}

static void
text_set (gpointer where, const GValue *value)
{
  const char *text = g_value_get_string (value);

  /* "" and NULL are both nothing; one of them is stored, so that they compare equal. */
  *(char **) where = rc_text_is_empty (text) ? NULL : g_strdup (text);
}

static gboolean
ref_parse_typed (const RcField *field, gpointer where, const char *text, GError **error)
{
  g_autofree char *clean = rc_text_clean (text, FALSE);

  if (!rc_text_is_id (clean))
    {
      g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_VALUE,
                   _("expected the id of a record (%s), found “%s”"), field->targets, clean);
      return FALSE;
    }
  take_text (where, g_steal_pointer (&clean));
  return TRUE;
}

/* Checked on every way in, because the name becomes part of a path. */
static gboolean
file_parse (const RcField *field G_GNUC_UNUSED, gpointer where, const char *text, GError **error)
{
  if (!g_regex_match_simple ("^[0-9a-f]{64}(\\.[a-z0-9]{1,10})?$", text, G_REGEX_DOLLAR_ENDONLY, 0))
    {
      g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_VALUE,
                   _("expected the name of an attached document, found “%s”"), text);
      return FALSE;
    }
  take_text (where, g_strdup (text));
  return TRUE;
}

#define TEXT_OPS(typed)                                                                           \
  .size = sizeof (char *), .is_empty = text_is_empty, .clear = text_clear, .equal = text_equal,   \
  .copy = text_copy, .to_text = text_to_text, .parse = text_parse, .parse_typed = (typed),        \
  .display = text_display, .param_spec = text_param_spec, .get = text_get, .set = text_set

const RcValueOps rc_value_text = { TEXT_OPS (text_parse_typed) };
const RcValueOps rc_value_note = { TEXT_OPS (text_parse_typed) };
const RcValueOps rc_value_ref = { TEXT_OPS (ref_parse_typed) };
const RcValueOps rc_value_file = {
  .size = sizeof (char *),   .is_empty = text_is_empty, .clear = text_clear,
  .equal = text_equal,       .copy = text_copy,         .to_text = text_to_text,
  .parse = file_parse,       .display = text_display,   .param_spec = text_param_spec,
  .get = text_get,           .set = text_set,
};

static gboolean
refs_is_empty (gconstpointer where)
{
  char **ids = *(char **const *) where;

  return ids == NULL || *ids == NULL;
}

static void
refs_clear (gpointer where)
{
  g_clear_pointer ((char ***) where, g_strfreev);
}

static gboolean
refs_equal (gconstpointer a, gconstpointer b)
{
  if (refs_is_empty (a) || refs_is_empty (b))
    return refs_is_empty (a) && refs_is_empty (b);
  return g_strv_equal (*(const char *const *const *) a, *(const char *const *const *) b);
}

static void
refs_copy (gpointer to, gconstpointer from)
{
  *(char ***) to = g_strdupv (*(char **const *) from);
}

static char *
refs_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  return refs_is_empty (where) ? g_strdup ("") : g_strjoinv (",", *(char **const *) where);
}

static char *
refs_display (const RcField *field G_GNUC_UNUSED, gconstpointer where,
              const char *currency G_GNUC_UNUSED)
{
  guint n = refs_is_empty (where) ? 0 : g_strv_length (*(char **const *) where);

  return n == 0 ? g_strdup ("") : g_strdup_printf ("%u", n);
}

static gboolean
refs_parse_typed (const RcField *field, gpointer where, const char *text, GError **error)
{
  g_auto(GStrv) ids = g_strsplit (text, ",", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      char *id = NULL;

      if (!ref_parse_typed (field, &id, ids[i], error))
        return FALSE;
      take_text (&ids[i], id);
    }
  refs_clear (where);
  *(char ***) where = g_steal_pointer (&ids);
  return TRUE;
}

static JsonNode *
refs_to_json (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  char **ids = *(char **const *) where;
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; ids[i] != NULL; i++)
    json_array_add_string_element (array, ids[i]);
  json_node_take_array (node, array);
  return node;
}

static gboolean
refs_from_json (const RcField *field G_GNUC_UNUSED, gpointer where, JsonNode *node, GError **error)
{
  JsonArray *array = rc_json_read_array (node, error);
  g_autoptr(GPtrArray) ids = g_ptr_array_new_null_terminated (4, g_free, TRUE);

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id;

      if (!rc_json_read_string (json_array_get_element (array, i), &id, error))
        {
          g_prefix_error (error, "[%u]: ", i);
          return FALSE;
        }
      g_ptr_array_add (ids, g_strdup (id));
    }
  refs_clear (where);
  *(char ***) where = (char **) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
  return TRUE;
}

static GParamSpec *
refs_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);
}

static void
refs_get (gconstpointer where, GValue *value)
{
  g_value_set_boxed (value, *(char **const *) where);
}

static void
refs_set (gpointer where, const GValue *value)
{
  *(char ***) where = g_value_dup_boxed (value);
}

const RcValueOps rc_value_refs = {
  .size = sizeof (char **),
  .is_empty = refs_is_empty,
  .clear = refs_clear,
  .equal = refs_equal,
  .copy = refs_copy,
  .to_text = refs_to_text,
  .parse = refs_parse_typed,
  .display = refs_display,
  .to_json = refs_to_json,
  .from_json = refs_from_json,
  .param_spec = refs_param_spec,
  .get = refs_get,
  .set = refs_set,
};
