/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-cli.h"
#include "rc-disk.h"
#include "rc-import.h"
#include "rc-json.h"

/* import. */

static RcImport *
read_import (const char *path, GError **error)
{
  RcDiskState state;
  g_autoptr (GBytes) bytes = rc_disk_read (path, &state, error);
  RcImport *import;

  if (bytes == NULL)
    return NULL;
  import = rc_import_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
  if (import == NULL)
    {
      g_autofree char *name = g_path_get_basename (path);

      g_prefix_error (error, "%s: ", name);
    }
  return import;
}

static JsonObject *
describe_record (RcRecord *record, const char *currency)
{
  JsonObject *object = json_object_new ();
  g_autofree char *title = rc_record_get_title (record);
  g_autofree char *summary = rc_record_get_summary (record, currency);

  json_object_set_string_member (object, "id", rc_record_get_id (record));
  json_object_set_string_member (object, "kind", rc_record_get_kind (record)->name);
  json_object_set_string_member (object, "title", title);
  json_object_set_string_member (object, "summary", summary);
  return object;
}

static void
print_record (RcRecord *record, const char *currency)
{
  g_autofree char *title = rc_record_get_title (record);
  g_autofree char *summary = rc_record_get_summary (record, currency);

  g_print ("%.8s  %s  %s  · %s\n", rc_record_get_id (record), rc_record_get_kind (record)->name,
           title, summary);
}

static void
print_records (GPtrArray *imports, const char *currency)
{
  for (guint i = 0; i < imports->len; i++)
    {
      RcImport *import = g_ptr_array_index (imports, i);

      for (guint j = 0; j < import->records->len; j++)
        print_record (g_ptr_array_index (import->records, j), currency);
    }
}

static void
print_records_as_json (GPtrArray *imports, const char *case_id, guint n_changed,
                       const char *currency)
{
  JsonObject *object = json_object_new ();
  JsonArray *records = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  for (guint i = 0; i < imports->len; i++)
    {
      RcImport *import = g_ptr_array_index (imports, i);

      for (guint j = 0; j < import->records->len; j++)
        json_array_add_object_element (
          records, describe_record (g_ptr_array_index (import->records, j), currency));
    }
  if (case_id != NULL)
    json_object_set_string_member (object, "case", case_id);
  json_object_set_member (object, "changed", rc_json_int_new (n_changed));
  json_object_set_array_member (object, "records", records);
  json_node_take_object (node, object);
  rc_cli_print_json (node);
}

static void
tell_notes (GPtrArray *imports)
{
  for (guint i = 0; i < imports->len; i++)
    {
      RcImport *import = g_ptr_array_index (imports, i);

      for (guint j = 0; j < import->notes->len; j++)
        g_printerr ("recoursectl: %s\n", (const char *) g_ptr_array_index (import->notes, j));
    }
}

/* All files are read before the first is applied, so that a bad one changes nothing. */
static GPtrArray *
read_all (char **paths, GError **error)
{
  g_autoptr (GPtrArray) imports =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rc_import_free);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      RcImport *import = read_import (paths[i], error);

      if (import == NULL)
        return NULL;
      g_ptr_array_add (imports, import);
    }
  return g_steal_pointer (&imports);
}

static guint
apply_all (RcCli *self, RcCase *the_case, GPtrArray *imports)
{
  guint n_changed = 0;

  for (guint i = 0; i < imports->len; i++)
    n_changed += rc_import_apply (g_ptr_array_index (imports, i), the_case,
                                  rc_context_stamp (self->context));
  return n_changed;
}

/* What an import would do is tried on a copy. */
static gboolean
try_all (RcCli *self, GPtrArray *imports, guint *n_changed, GError **error)
{
  RcCaseFile *file = self->into != NULL ? rc_cli_find_case (self, self->into, error) : NULL;
  g_autoptr (RcCase) copy = NULL;

  if (self->into != NULL && file == NULL)
    return FALSE;
  copy = file != NULL ? rc_case_copy (rc_case_file_get_case (file))
                      : rc_case_new ("", rc_context_stamp (self->context));
  *n_changed = apply_all (self, copy, imports);
  return TRUE;
}

/* Without --into, a new case is made for what comes in. */
static RcCaseFile *
add_case (RcCli *self, const char *path, GPtrArray *imports, guint *n_changed, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *title = g_strdup_printf (_("Imported from %s"), name);
  g_autoptr (RcCase) the_case = rc_case_new (title, rc_context_stamp (self->context));

  *n_changed = apply_all (self, the_case, imports);
  return rc_store_scan (self->context->store, error)
           ? rc_store_add (self->context->store, the_case, error)
           : NULL;
}

static RcCaseFile *
change_case (RcCli *self, GPtrArray *imports, guint *n_changed, GError **error)
{
  RcCaseFile *file = rc_cli_find_case (self, self->into, error);

  if (file == NULL)
    return NULL;
  *n_changed = apply_all (self, rc_case_file_get_case (file), imports);
  if (*n_changed > 0 && !rc_store_save (self->context->store, file, error))
    return NULL;
  return file;
}

static gboolean
run_import (RcCli *self, char **args, GError **error)
{
  g_autoptr (GPtrArray) imports = read_all (args, error);
  RcCaseFile *file = NULL;
  const char *case_id = NULL, *currency = NULL;
  guint n_changed = 0;

  if (imports == NULL || (self->dry_run && !try_all (self, imports, &n_changed, error)))
    return FALSE;
  if (!self->dry_run)
    {
      file = self->into != NULL ? change_case (self, imports, &n_changed, error)
                                : add_case (self, args[0], imports, &n_changed, error);
      if (file == NULL)
        return FALSE;
      case_id = rc_case_get_id (rc_case_file_get_case (file));
      currency = rc_case_get_currency (rc_case_file_get_case (file));
    }
  tell_notes (imports);
  if (n_changed == 0)
    g_printerr ("recoursectl: %s\n", _("all of it is in the case already"));
  if (self->json)
    print_records_as_json (imports, case_id, n_changed, currency);
  else
    print_records (imports, currency);
  return TRUE;
}

const RcCliCommand rc_cli_import_commands[] = {
  { "import", "FILE… [--into CASE] [--dry-run]",
    N_("Add the claims of an insurer’s download (FHIR R4 ExplanationOfBenefit)."), 1, G_MAXUINT,
    run_import,
    N_("All files are read before the first one is used: if one is refused, nothing changes. A\n"
       "claim that the case has already is brought up to date. Without --into a new case is made.\n"
       "  recoursectl import EOB.json --into 1b9d6bcd --dry-run") },
  { NULL }
};
