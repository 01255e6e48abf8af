/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-cli.h"
#include "rc-codec.h"
#include "rc-disk.h"
#include "rc-import.h"
#include "rc-json.h"
#include "rc-writer.h"

/* import, export. */

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

static void
print_import (RcImport *import, const char *currency)
{
  for (guint i = 0; i < import->notes->len; i++)
    g_printerr ("recoursectl: %s\n", (const char *) g_ptr_array_index (import->notes, i));
  for (guint i = 0; i < import->records->len; i++)
    {
      RcRecord *record = g_ptr_array_index (import->records, i);
      g_autofree char *title = rc_record_get_title (record);
      g_autofree char *summary = rc_record_get_summary (record, currency);

      g_print ("%.8s  %s  %s  · %s\n", rc_record_get_id (record), rc_record_get_kind (record)->name,
               title, summary);
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

static gboolean
apply_all (RcCli *self, RcCaseFile *file, GPtrArray *imports, GError **error)
{
  RcCase *the_case = rc_case_file_get_case (file);
  guint n_changed = 0;

  for (guint i = 0; i < imports->len; i++)
    n_changed += rc_import_apply (g_ptr_array_index (imports, i), the_case,
                                  rc_context_stamp (self->context));
  if (n_changed == 0)
    g_printerr ("recoursectl: %s\n", _("everything in the file is in the case already"));
  return n_changed == 0 || rc_store_save (self->context->store, file, error);
}

/* Without --into, a new case is made for what comes in. */
static RcCaseFile *
find_target (RcCli *self, const char *path, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *title = NULL;
  g_autoptr (RcCase) the_case = NULL;

  if (self->into != NULL)
    return rc_cli_find_case (self, self->into, error);
  if (!rc_store_scan (self->context->store, error))
    return NULL;
  title = g_strdup_printf (_("Imported from %s"), name);
  the_case = rc_case_new (title, rc_context_stamp (self->context));
  return rc_store_add (self->context->store, the_case, error);
}

static gboolean
run_import (RcCli *self, char **args, GError **error)
{
  g_autoptr (GPtrArray) imports = read_all (args, error);
  RcCaseFile *file;

  if (imports == NULL)
    return FALSE;
  for (guint i = 0; i < imports->len; i++)
    print_import (g_ptr_array_index (imports, i), "USD");
  if (self->dry_run)
    return TRUE;
  file = find_target (self, args[0], error);
  return file != NULL && apply_all (self, file, imports, error);
}

static gboolean
run_export (RcCli *self, char **args, GError **error)
{
  RcCaseFile *file;
  g_autoptr (GBytes) bytes = NULL;

  if (self->format != NULL && strcmp (self->format, "json") != 0)
    return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                          _("cannot export “%s” yet; the format is json"), self->format);
  file = rc_cli_find_case (self, args[0], error);
  bytes = file != NULL ? rc_codec_encode (rc_case_file_get_case (file), error) : NULL;
  if (bytes == NULL)
    return FALSE;
  if (self->output != NULL)
    return rc_writer_write (self->output, bytes, FALSE, error);
  g_print ("%.*s", (int) g_bytes_get_size (bytes), (const char *) g_bytes_get_data (bytes, NULL));
  return TRUE;
}

const RcCliCommand rc_cli_exchange_commands[] = {
  { "import", "FILE… [--into CASE] [--dry-run]",
    N_("Add the claims of an insurer’s download (FHIR R4 ExplanationOfBenefit)."), 1, G_MAXUINT,
    run_import },
  { "export", "CASE [--format json] [-o FILE]", N_("Write a case as one JSON file."), 1, 1,
    run_export },
  { NULL }
};
