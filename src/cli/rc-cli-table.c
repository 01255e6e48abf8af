/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-cli.h"
#include "rc-json.h"
#include "rc-kinds.h"
#include "rc-schema.h"

/* kinds, schema. */

static const char *
describe_type (RcFieldType type)
{
  static const char *const names[RC_N_FIELD_TYPES] = {
    "text", "note", "date", "moment", "money", "number", "yes/no",
    "choice", "choices", "reference", "references", "list", "file",
  };

  return names[type];
}

static void
print_field (const RcField *field)
{
  g_print ("  %-24s %-11s %s", field->name, describe_type (field->type), _(field->label));
  for (guint i = 0; field->choices != NULL && i < field->choices->n_items; i++)
    g_print ("%s%s", i == 0 ? ": " : " | ", field->choices->items[i].token);
  if (field->targets != NULL)
    g_print (": %s", field->targets);
  if (field->child != NULL)
    g_print (": %s", field->child->name);
  g_print ("\n");
}

static JsonObject *
field_to_json (const RcField *field)
{
  JsonObject *object = json_object_new ();
  JsonArray *tokens;

  json_object_set_string_member (object, "name", field->name);
  json_object_set_string_member (object, "type", describe_type (field->type));
  json_object_set_string_member (object, "label", _(field->label));
  if (field->choices == NULL)
    return object;
  tokens = json_array_new ();
  for (guint i = 0; i < field->choices->n_items; i++)
    json_array_add_string_element (tokens, field->choices->items[i].token);
  json_object_set_array_member (object, "choices", tokens);
  return object;
}

static JsonObject *
kind_to_json (const RcKind *kind)
{
  JsonObject *object = json_object_new ();
  JsonArray *fields = json_array_new ();

  json_object_set_string_member (object, "name", kind->name);
  json_object_set_string_member (object, "label", _(kind->label));
  for (guint i = 0; i < kind->n_fields; i++)
    json_array_add_object_element (fields, field_to_json (&kind->fields[i]));
  json_object_set_array_member (object, "fields", fields);
  return object;
}

static void
print_kind (const RcKind *kind, gboolean with_fields)
{
  g_print ("%-20s %s\n", kind->name, _(kind->label));
  for (guint i = 0; with_fields && i < kind->n_fields; i++)
    print_field (&kind->fields[i]);
}

static gboolean
run_kinds (RcCli *self, char **args, GError **error)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  const RcKind *only = args[0] != NULL ? rc_cli_need_kind (args[0], error) : NULL;
  JsonArray *array;
  JsonNode *node;

  if (args[0] != NULL && only == NULL)
    return FALSE;
  array = json_array_new ();
  for (guint i = 0; i < n_kinds; i++)
    if (only == NULL || only == kinds[i])
      {
        if (!self->json)
          print_kind (kinds[i], only != NULL);
        json_array_add_object_element (array, kind_to_json (kinds[i]));
      }
  node = json_node_new (JSON_NODE_ARRAY);
  json_node_take_array (node, array);
  if (self->json)
    rc_cli_print_json (g_steal_pointer (&node));
  g_clear_pointer (&node, json_node_unref);
  return TRUE;
}

static gboolean
run_schema (RcCli *self G_GNUC_UNUSED, char **args G_GNUC_UNUSED, GError **error G_GNUC_UNUSED)
{
  rc_cli_print_json (rc_schema_generate ());
  return TRUE;
}

const RcCliCommand rc_cli_table_commands[] = {
  { "kinds", "[KIND]", N_("List the kinds of record, or the fields of one."), 0, 1, run_kinds,
    N_("  recoursectl kinds denial") },
  { "schema", "", N_("Print the JSON Schema of a case."), 0, 0, run_schema },
  { NULL }
};
