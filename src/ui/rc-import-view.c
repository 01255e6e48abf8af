/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-import-view.h"

#include <glib/gi18n-lib.h>

#include "rc-codec.h"
#include "rc-dialogs.h"
#include "rc-disk.h"
#include "rc-import.h"
#include "rc-resources.h"

typedef struct {
  GtkWindow *parent;      /* owned */
  RcWorkspace *workspace; /* owned */
  RcCaseFile *file;       /* owned */
  RcImport *import;       /* owned; (nullable) */
} Import;

static void
free_import (Import *self)
{
  g_object_unref (self->parent);
  g_object_unref (self->workspace);
  g_object_unref (self->file);
  g_clear_pointer (&self->import, rc_import_free);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Import, free_import)

static char *
describe (RcImport *import, const char *currency)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < import->records->len; i++)
    {
      RcRecord *record = g_ptr_array_index (import->records, i);
      g_autofree char *title = rc_record_get_title (record);
      g_autofree char *summary = rc_record_get_summary (record, currency);

      g_string_append_printf (text, "%s · %s\n", title, summary);
    }
  for (guint i = 0; i < import->notes->len; i++)
    g_string_append_printf (text, "\n%s", (const char *) g_ptr_array_index (import->notes, i));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
on_answered (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (Import) self = data;
  g_autofree char *answer = rc_dialogs_ask_finish (result, NULL);

  if (g_strcmp0 (answer, "add") == 0)
    rc_import_apply (self->import, rc_case_file_get_case (self->file),
                     rc_context_stamp (self->workspace->context));
}

static void
ask (Import *self)
{
  const RcAnswer answers[] = {
    { .id = "cancel", .label = _("_Cancel"), .look = RC_ANSWER_PLAIN },
    { .id = "add", .label = _("_Add"), .look = RC_ANSWER_SUGGESTED },
  };
  guint n = self->import->records->len;
  g_autofree char *heading =
    g_strdup_printf (ngettext ("Add %u Claim to This Case?", "Add %u Claims to This Case?", n), n);
  g_autofree char *body =
    describe (self->import, rc_case_get_currency (rc_case_file_get_case (self->file)));

  rc_dialogs_ask_async (self->parent, heading, body, answers, G_N_ELEMENTS (answers), NULL,
                        on_answered, self);
}

static void
on_chosen (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (Import) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) chosen = rc_dialogs_open_finish (result, NULL);
  g_autoptr (GBytes) bytes = NULL;
  RcDiskState state;

  if (chosen == NULL)
    return;
  bytes = rc_disk_read (g_file_peek_path (chosen), &state, &error);
  if (bytes != NULL)
    self->import =
      rc_import_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  if (self->import == NULL)
    rc_dialogs_tell (self->parent, _("This File Cannot Be Imported"), error->message);
  else
    ask (g_steal_pointer (&self));
}

void
rc_import_view_choose (GtkWindow *parent, RcWorkspace *workspace, RcCaseFile *file)
{
  Import *self = g_new0 (Import, 1);

  self->parent = g_object_ref (parent);
  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  rc_dialogs_open_async (parent, _("Import Claims"), NULL, NULL, on_chosen, self);
}

char *
rc_import_view_add_example (RcWorkspace *workspace, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RcCase) example = NULL;
  RcStore *store = workspace->context->store;

  rc_resources_ensure ();
  bytes = g_resources_lookup_data (RC_RESOURCE_PATH "/case-example.json", 0, error);
  example = bytes != NULL ? rc_codec_decode (bytes, "case-example.json", error) : NULL;
  if (example == NULL)
    return NULL;
  if (rc_store_find (store, rc_case_get_id (example)) == NULL &&
      rc_store_add (store, example, error) == NULL)
    return NULL;
  return g_strdup (rc_case_get_id (example));
}
