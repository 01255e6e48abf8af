/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-cli.h"
#include "rc-json.h"
#include "rc-kinds.h"

/* new, list, show, add, set, remove. */

static gboolean
run_new (RcCli *self, char **args, GError **error)
{
  RcStamp stamp = rc_context_stamp (self->context);
  g_autoptr (RcCase) the_case = rc_case_new (args[0], stamp);
  RcRecord *info = RC_RECORD (rc_case_get_info (the_case));

  if (!rc_cli_set_fields (the_case, info, args + 1, error) || !rc_cli_check (info, NULL, error) ||
      !rc_store_scan (self->context->store, error) ||
      rc_store_add (self->context->store, the_case, error) == NULL)
    return FALSE;
  rc_cli_print_id (self, rc_case_get_id (the_case));
  return TRUE;
}

static JsonNode *
describe_file (RcCaseFile *file)
{
  RcCase *the_case = rc_case_file_get_case (file);
  const GError *problem = rc_case_file_get_problem (file);
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  if (the_case != NULL)
    json_object_set_string_member (object, "id", rc_case_get_id (the_case));
  json_object_set_string_member (object, "title", rc_case_file_get_title (file));
  json_object_set_string_member (object, "path", rc_case_file_get_path (file));
  if (problem != NULL)
    json_object_set_string_member (object, "problem", problem->message);
  json_node_take_object (node, object);
  return node;
}

static void
print_file (RcCaseFile *file)
{
  RcCase *the_case = rc_case_file_get_case (file);
  const GError *problem = rc_case_file_get_problem (file);

  if (problem != NULL)
    g_print ("????????  %s\n", problem->message);
  else
    g_print ("%.8s  %s\n", rc_case_get_id (the_case), rc_case_file_get_title (file));
}

static gboolean
run_list (RcCli *self, char **args G_GNUC_UNUSED, GError **error)
{
  GListModel *store = G_LIST_MODEL (self->context->store);
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_init_array (json_node_alloc (), array);

  json_array_unref (array);
  if (!rc_store_scan (self->context->store, error))
    {
      json_node_unref (node);
      return FALSE;
    }
  for (guint i = 0; i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);

      if (self->json)
        json_array_add_element (array, describe_file (file));
      else
        print_file (file);
    }
  if (self->json)
    rc_cli_print_json (g_steal_pointer (&node));
  g_clear_pointer (&node, json_node_unref);
  return TRUE;
}

static void
print_record (RcRecord *record, const char *currency)
{
  g_autofree char *title = rc_record_get_title (record);
  g_autofree char *summary = rc_record_get_summary (record, currency);

  g_print ("  %.8s  %s%s%s\n", rc_record_get_id (record), title, *summary != '\0' ? "  · " : "",
           summary);
}

static void
print_list (RcCase *the_case, const RcKind *kind)
{
  GListModel *list = rc_case_get_records (the_case, kind);
  guint n = g_list_model_get_n_items (list);

  if (n > 0)
    g_print ("\n%s (%s)\n", _(kind->plural), kind->name);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RcRecord) record = g_list_model_get_item (list, i);

      print_record (record, rc_case_get_currency (the_case));
    }
}

static gboolean
run_show (RcCli *self, char **args, GError **error)
{
  RcCaseFile *file = rc_cli_find_case (self, args[0], error);
  RcCase *the_case = file != NULL ? rc_case_file_get_case (file) : NULL;
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  if (the_case == NULL)
    return FALSE;
  if (self->json)
    {
      rc_cli_print_json (rc_case_to_json (the_case));
      return TRUE;
    }
  g_print ("%s\n%s\n%s\n", rc_case_get_title (the_case), rc_case_get_id (the_case),
           rc_case_file_get_path (file));
  for (guint i = 0; i < n_kinds; i++)
    print_list (the_case, kinds[i]);
  return TRUE;
}

/* A kind of which a case has a list. */
static const RcKind *
need_listed_kind (const char *name, GError **error)
{
  const RcKind *kind = rc_cli_need_kind (name, error);

  if (kind == NULL || (kind->tab != RC_TAB_CHILD && kind != &rc_case_info_kind))
    return kind;
  rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                 _("“%s” is a part of another record; give it in that record’s list, as JSON"),
                 name);
  return NULL;
}

static gboolean
run_add (RcCli *self, char **args, GError **error)
{
  const RcKind *kind = need_listed_kind (args[1], error);
  RcCaseFile *file = kind != NULL ? rc_cli_find_case (self, args[0], error) : NULL;
  g_autoptr (RcRecord) record = NULL;

  if (file == NULL)
    return FALSE;
  record = rc_record_new (kind);
  if (!rc_cli_set_fields (rc_case_file_get_case (file), record, args + 2, error) ||
      !rc_cli_check (record, NULL, error))
    return FALSE;
  rc_case_add (rc_case_file_get_case (file), record, rc_context_stamp (self->context));
  if (!rc_store_save (self->context->store, file, error))
    return FALSE;
  rc_cli_ask (self, record, args + 2);
  rc_cli_print_id (self, rc_record_get_id (record));
  return TRUE;
}

/* The case itself can be named by its id, to set its own fields. */
static RcRecord *
need_record (RcCase *the_case, const char *name, GError **error)
{
  if (g_str_has_prefix (rc_case_get_id (the_case), name))
    return RC_RECORD (rc_case_get_info (the_case));
  return rc_case_find_prefix (the_case, name, error);
}

static gboolean
run_set (RcCli *self, char **args, GError **error)
{
  RcCaseFile *file = rc_cli_find_case (self, args[0], error);
  RcCase *the_case = file != NULL ? rc_case_file_get_case (file) : NULL;
  RcRecord *record = the_case != NULL ? need_record (the_case, args[1], error) : NULL;
  g_autoptr (GPtrArray) known = record != NULL ? rc_record_check (record) : NULL;

  if (record == NULL || !rc_cli_set_fields (the_case, record, args + 2, error) ||
      !rc_cli_check (record, known, error))
    return FALSE;
  rc_case_touch (the_case, record, rc_context_stamp (self->context));
  if (!rc_store_save (self->context->store, file, error))
    return FALSE;
  rc_cli_ask (self, record, args + 2);
  return TRUE;
}

static gboolean
run_remove (RcCli *self, char **args, GError **error)
{
  RcCaseFile *file = rc_cli_find_case (self, args[0], error);
  RcCase *the_case = file != NULL ? rc_case_file_get_case (file) : NULL;
  RcRecord *record = the_case != NULL ? rc_case_find_prefix (the_case, args[1], error) : NULL;

  if (record == NULL)
    return FALSE;
  if (rc_record_get_kind (record)->tab == RC_TAB_CHILD)
    return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                          _("“%s” is a part of another record; set that record’s list instead"),
                          args[1]);
  rc_case_remove (the_case, record, rc_context_stamp (self->context));
  return rc_store_save (self->context->store, file, error);
}

const RcCliCommand rc_cli_case_commands[] = {
  { "new", "TITLE [FIELD=VALUE…]", N_("Create a case and print its id."), 1, G_MAXUINT, run_new,
    N_("“recoursectl kinds case” lists the fields.\n"
       "  recoursectl new \"Ketamine for Maria\" role=caregiver") },
  { "list", "", N_("List the cases, those that cannot be read included."), 0, 0, run_list,
    N_("Each line begins with what other commands take as CASE.") },
  { "show", "CASE", N_("Show what a case holds."), 1, 1, run_show,
    N_("With --json it prints the whole case, as in its file.") },
  { "add", "CASE KIND FIELD=VALUE…", N_("Add a record and print its id."), 2, G_MAXUINT, run_add,
    N_("“recoursectl kinds” lists the kinds, “recoursectl kinds KIND” the fields. A field that\n"
       "names a record takes its id or the unique beginning of it; a list takes JSON.\n"
       "  recoursectl add 1b9d6bcd plan insurer=\"Blue Harbor\" source=employer\n"
       "  recoursectl add 1b9d6bcd denial notice_date=2026-10-02 stage=postservice about=7f3a") },
  { "set", "CASE RECORD FIELD=VALUE…", N_("Change fields of a record; an empty value empties."), 3,
    G_MAXUINT, run_set,
    N_("RECORD is an id or the unique beginning of one; the case’s own id names the case itself.\n"
       "  recoursectl set 1b9d6bcd 7f3a notice_received=2026-10-06 letter_deadline=dont-know") },
  { "remove", "CASE RECORD", N_("Delete a record."), 2, 2, run_remove,
    N_("The case remembers that it was deleted, so that no other copy brings it back.") },
  { NULL }
};
