/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-json.h"
#include "rc-record.h"
#include "rc-value.h"

const RcChoice *
rc_choices_by_token (const RcChoices *self, const char *token)
{
  for (guint i = 0; i < self->n_items; i++)
    if (g_strcmp0 (self->items[i].token, token) == 0)
      return &self->items[i];
  return NULL;
}

const RcChoice *
rc_choices_by_value (const RcChoices *self, int value)
{
  return value >= 1 && (guint) value <= self->n_items ? &self->items[value - 1] : NULL;
}

static char *
list_tokens (const RcChoices *choices)
{
  g_autoptr(GString) list = g_string_new (NULL);

  for (guint i = 0; i < choices->n_items; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", choices->items[i].token);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static const RcChoice *
need_choice (const RcField *field, const char *token, GError **error)
{
  const RcChoice *choice = rc_choices_by_token (field->choices, token);

  if (choice == NULL)
    {
      g_autofree char *tokens = list_tokens (field->choices);

      g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_VALUE,
                   _("expected one of %s; found “%s”"), tokens, token);
    }
  return choice;
}

/* Any enum has the size of int (checked by the compiler in RC_CHOICE and by a law). */
static gboolean
choice_is_empty (gconstpointer where)
{
  return *(const int *) where == 0;
}

static void
choice_clear (gpointer where)
{
  *(int *) where = 0;
}

static gboolean
choice_equal (gconstpointer a, gconstpointer b)
{
  return *(const int *) a == *(const int *) b;
}

static void
choice_copy (gpointer to, gconstpointer from)
{
  *(int *) to = *(const int *) from;
}

static char *
choice_to_text (const RcField *field, gconstpointer where)
{
  const RcChoice *choice = rc_choices_by_value (field->choices, *(const int *) where);

  return g_strdup (choice != NULL ? choice->token : "");
}

static char *
choice_display (const RcField *field, gconstpointer where, const char *currency G_GNUC_UNUSED)
{
  const RcChoice *choice = rc_choices_by_value (field->choices, *(const int *) where);

  return g_strdup (choice != NULL ? _(choice->label) : "");
}

static gboolean
choice_parse (const RcField *field, gpointer where, const char *text, GError **error)
{
  const RcChoice *choice = need_choice (field, text, error);

  if (choice == NULL)
    return FALSE;
  *(int *) where = choice->value;
  return TRUE;
}

static GParamSpec *
choice_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_int (field->name, NULL, NULL, 0, (int) field->choices->n_items, 0, flags);
}

static void
choice_get (gconstpointer where, GValue *value)
{
  g_value_set_int (value, *(const int *) where);
}

static void
choice_set (gpointer where, const GValue *value)
{
  *(int *) where = g_value_get_int (value);
}

const RcValueOps rc_value_choice = {
  .size = sizeof (int),
  .is_empty = choice_is_empty,
  .clear = choice_clear,
  .equal = choice_equal,
  .copy = choice_copy,
  .to_text = choice_to_text,
  .parse = choice_parse,
  .display = choice_display,
  .param_spec = choice_param_spec,
  .get = choice_get,
  .set = choice_set,
};

static gboolean
choices_is_empty (gconstpointer where)
{
  return *(const RcChoiceSet *) where == 0;
}

static void
choices_clear (gpointer where)
{
  *(RcChoiceSet *) where = 0;
}

static gboolean
choices_equal (gconstpointer a, gconstpointer b)
{
  return *(const RcChoiceSet *) a == *(const RcChoiceSet *) b;
}

static void
choices_copy (gpointer to, gconstpointer from)
{
  *(RcChoiceSet *) to = *(const RcChoiceSet *) from;
}

/* Calls for each choice in the set, in the order of the table. */
static void
append_chosen (const RcField *field, gconstpointer where, GString *out, const char *separator,
               gboolean labels)
{
  for (guint i = 0; i < field->choices->n_items; i++)
    {
      const RcChoice *choice = &field->choices->items[i];

      if ((*(const RcChoiceSet *) where >> choice->value & 1) == 0)
        continue;
      if (out->len > 0)
        g_string_append (out, separator);
      g_string_append (out, labels ? _(choice->label) : choice->token);
    }
}

static char *
choices_to_text (const RcField *field, gconstpointer where)
{
  g_autoptr(GString) out = g_string_new (NULL);

  append_chosen (field, where, out, ",", FALSE);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
choices_display (const RcField *field, gconstpointer where, const char *currency G_GNUC_UNUSED)
{
  g_autoptr(GString) out = g_string_new (NULL);

  append_chosen (field, where, out, _(", "), TRUE);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static gboolean
add_choice (const RcField *field, const char *token, RcChoiceSet *set, GError **error)
{
  const RcChoice *choice = need_choice (field, token, error);

  if (choice == NULL)
    return FALSE;
  *set |= (RcChoiceSet) 1 << choice->value;
  return TRUE;
}

static gboolean
choices_parse (const RcField *field, gpointer where, const char *text, GError **error)
{
  g_auto(GStrv) tokens = g_strsplit (text, ",", -1);
  RcChoiceSet set = 0;

  for (guint i = 0; tokens[i] != NULL; i++)
    if (!add_choice (field, g_strstrip (tokens[i]), &set, error))
      return FALSE;
  *(RcChoiceSet *) where = set;
  return TRUE;
}

static JsonNode *
choices_to_json (const RcField *field, gconstpointer where)
{
  g_autofree char *text = choices_to_text (field, where);
  g_auto(GStrv) tokens = g_strsplit (text, ",", -1);
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; tokens[i] != NULL; i++)
    json_array_add_string_element (array, tokens[i]);
  json_node_take_array (node, array);
  return node;
}

static gboolean
choices_from_json (const RcField *field, gpointer where, JsonNode *node, GError **error)
{
  JsonArray *array = rc_json_read_array (node, error);
  RcChoiceSet set = 0;

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *token;

      if (!rc_json_read_string (json_array_get_element (array, i), &token, error) ||
          !add_choice (field, token, &set, error))
        {
          g_prefix_error (error, "[%u]: ", i);
          return FALSE;
        }
    }
  *(RcChoiceSet *) where = set;
  return TRUE;
}

static GParamSpec *
choices_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_uint64 (field->name, NULL, NULL, 0, G_MAXUINT64, 0, flags);
}

static void
choices_get (gconstpointer where, GValue *value)
{
  g_value_set_uint64 (value, *(const RcChoiceSet *) where);
}

static void
choices_set (gpointer where, const GValue *value)
{
  *(RcChoiceSet *) where = g_value_get_uint64 (value);
}

const RcValueOps rc_value_choices = {
  .size = sizeof (RcChoiceSet),
  .is_empty = choices_is_empty,
  .clear = choices_clear,
  .equal = choices_equal,
  .copy = choices_copy,
  .to_text = choices_to_text,
  .parse = choices_parse,
  .display = choices_display,
  .to_json = choices_to_json,
  .from_json = choices_from_json,
  .param_spec = choices_param_spec,
  .get = choices_get,
  .set = choices_set,
};
