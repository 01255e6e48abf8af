/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-cli.h"
#include "rc-codec.h"
#include "rc-disk.h"
#include "rc-json.h"
#include "rc-kinds.h"
#include "rc-schema.h"

/* kinds, schema, check. */

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
  const RcKind *only = args[0] != NULL ? rc_kinds_by_name (args[0]) : NULL;
  JsonArray *array;
  JsonNode *node;

  if (args[0] != NULL && only == NULL)
    return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                          _("there is no kind of record “%s”; “recoursectl kinds” lists them"),
                          args[0]);
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

/* Counts what is wrong; what is only missing is told and not counted. */
static guint
check_case (RcCase *the_case, const char *name)
{
  g_autoptr (GPtrArray) findings = rc_case_check (the_case);
  guint wrong = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      RcFinding *finding = g_ptr_array_index (findings, i);

      g_print ("%s: %s: %s\n", name, finding->path, finding->message);
      wrong += finding->missing ? 0 : 1;
    }
  return wrong;
}

static gboolean
check_path (const char *path, guint *wrong)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);
  RcDiskState state;
  g_autoptr (GBytes) bytes = rc_disk_read (path, &state, &error);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (RcCase) the_case = NULL;

  if (bytes == NULL)
    {
      g_printerr ("recoursectl: %s\n", error->message);
      return FALSE;
    }
  node = rc_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  the_case = node != NULL ? rc_case_from_json (node, &error) : NULL;
  if (the_case == NULL)
    {
      g_printerr ("recoursectl: %s: %s\n", name, error->message);
      return FALSE;
    }
  *wrong += check_case (the_case, name);
  return TRUE;
}

static gboolean
check_store (RcCli *self, guint *wrong, guint *unreadable, GError **error)
{
  GListModel *store = G_LIST_MODEL (self->context->store);

  if (!rc_store_scan (self->context->store, error))
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);

      if (!check_path (rc_case_file_get_path (file), wrong))
        (*unreadable)++;
    }
  return TRUE;
}

static gboolean
run_check (RcCli *self, char **args, GError **error)
{
  guint wrong = 0, unreadable = 0;

  for (guint i = 0; args[i] != NULL; i++)
    if (!check_path (args[i], &wrong))
      unreadable++;
  if (args[0] == NULL && !check_store (self, &wrong, &unreadable, error))
    return FALSE;
  if (wrong + unreadable == 0)
    return TRUE;
  return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                        _("found %u contradictions; %u files cannot be read"), wrong, unreadable);
}

const RcCliCommand rc_cli_table_commands[] = {
  { "kinds", "[KIND]", N_("List the kinds of record, or the fields of one."), 0, 1, run_kinds },
  { "schema", "", N_("Print the JSON Schema of a case."), 0, 0, run_schema },
  { "check", "[FILE…]", N_("Check cases: every finding with file and place."), 0, G_MAXUINT,
    run_check },
  { NULL }
};
