/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-cli.h"
#include "rc-codec.h"
#include "rc-json.h"

/* check. */

typedef struct {
  gboolean json;
  JsonArray *found;    /* what --json prints */
  guint n_wrong;       /* contradictions; what is only missing is told and not counted */
  guint n_unreadable;
} Check;

static JsonObject *
add_found (Check *check, const char *path, const char *message)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "file", path);
  json_object_set_string_member (object, "message", message);
  json_array_add_object_element (check->found, object);
  return object;
}

static void
tell_unreadable (Check *check, const char *path, const GError *error)
{
  JsonObject *object = add_found (check, path, error->message);

  json_object_set_boolean_member (object, "unreadable", TRUE);
  g_printerr ("recoursectl: %s\n", error->message);
  check->n_unreadable++;
}

static void
tell_finding (Check *check, const char *path, const RcFinding *finding)
{
  g_autofree char *name = g_path_get_basename (path);
  JsonObject *object = add_found (check, path, finding->message);

  json_object_set_string_member (object, "path", finding->path);
  json_object_set_boolean_member (object, "missing", finding->missing);
  if (!check->json)
    g_print ("%s: %s: %s\n", name, finding->path, finding->message);
  check->n_wrong += finding->missing ? 0 : 1;
}

static void
check_file (Check *check, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcCase) the_case = rc_codec_load (path, NULL, &error);
  g_autoptr (GPtrArray) findings = NULL;

  if (the_case == NULL)
    {
      tell_unreadable (check, path, error);
      return;
    }
  findings = rc_case_check (the_case);
  for (guint i = 0; i < findings->len; i++)
    tell_finding (check, path, g_ptr_array_index (findings, i));
}

static gboolean
check_folder (Check *check, RcStore *store, GError **error)
{
  if (!rc_store_scan (store, error))
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (store)); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (G_LIST_MODEL (store), i);

      check_file (check, rc_case_file_get_path (file));
    }
  return TRUE;
}

static gboolean
conclude (const Check *check, GError **error)
{
  if (check->n_unreadable > 0)
    return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                          ngettext ("%u file cannot be read", "%u files cannot be read",
                                    check->n_unreadable),
                          check->n_unreadable);
  if (check->n_wrong > 0)
    return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                          ngettext ("%u thing is wrong", "%u things are wrong", check->n_wrong),
                          check->n_wrong);
  return TRUE;
}

static gboolean
run_check (RcCli *self, char **args, GError **error)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  Check check = { .json = self->json, .found = json_array_new () };

  json_node_take_array (node, check.found);
  for (guint i = 0; args[i] != NULL; i++)
    check_file (&check, args[i]);
  if (args[0] == NULL && !check_folder (&check, self->context->store, error))
    return FALSE;
  if (self->json)
    rc_cli_print_json (g_steal_pointer (&node));
  return conclude (&check, error);
}

const RcCliCommand rc_cli_check_commands[] = {
  { "check", "[FILE…]", N_("Check cases: every finding with file and place."), 0, G_MAXUINT,
    run_check, N_("Without a file it checks all cases. What is only missing is no failure.") },
  { NULL }
};
