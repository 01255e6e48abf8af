/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-import.h"

#include <glib/gi18n-lib.h>

#include "rc-fhir-eob.h"
#include "rc-fhir-names.h"
#include "rc-fhir-version.h"
#include "rc-json.h"
#include "rc-text.h"

#define EOB "ExplanationOfBenefit"

G_DEFINE_QUARK (rc-import-error-quark, rc_import_error)

/* A resource that becomes a record, and where it stands in the file. */
typedef struct {
  JsonObject *object;
  char *path;
} Found;

typedef struct {
  RcFhirReader *reader;
  GArray *eobs;          /* of Found */
  const char *other_type; /* (nullable): of a resource that is no explanation of benefits */
  gboolean is_part;      /* more pages exist elsewhere */
} Envelope;

static void
clear_found (Found *found)
{
  g_free (found->path);
}

static RcImport *
new_import (void)
{
  RcImport *self = g_new0 (RcImport, 1);

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static void open_resource (Envelope *envelope, JsonObject *resource, const char *full_url);

static void
open_entry (RcFhirReader *reader, JsonObject *entry, gpointer user_data)
{
  JsonObject *resource = rc_fhir_object (reader, entry, "resource");
  const char *full_url = rc_fhir_text (reader, entry, "fullUrl");

  if (resource == NULL)
    return;
  rc_fhir_enter (reader, "resource");
  open_resource (user_data, resource, full_url);
  rc_fhir_leave (reader);
}

static void
open_link (RcFhirReader *reader, JsonObject *link, gpointer user_data)
{
  Envelope *envelope = user_data;

  if (g_strcmp0 (rc_fhir_text (reader, link, "relation"), "next") == 0)
    envelope->is_part = TRUE;
}

static void
open_resource (Envelope *envelope, JsonObject *resource, const char *full_url)
{
  RcFhirReader *reader = envelope->reader;
  const char *type = rc_fhir_text (reader, resource, "resourceType");
  Found found = { resource, NULL };

  rc_fhir_register (reader, resource, full_url);
  if (g_strcmp0 (type, EOB) == 0)
    {
      found.path = g_strdup (reader->path->str);
      g_array_append_val (envelope->eobs, found);
    }
  else if (g_strcmp0 (type, "Bundle") == 0)
    {
      rc_fhir_foreach (reader, resource, "link", open_link, envelope);
      rc_fhir_foreach (reader, resource, "entry", open_entry, envelope);
    }
  else if (type != NULL)
    envelope->other_type = type;
}

/* A bare list of resources is no FHIR, but some insurers hand it out. */
static void
open_list (Envelope *envelope, JsonArray *list)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *resource = rc_json_peek_element (list, i);
      g_autofree char *place = g_strdup_printf ("[%u]", i);

      if (resource == NULL)
        continue;
      rc_fhir_enter (envelope->reader, place);
      open_resource (envelope, resource, NULL);
      rc_fhir_leave (envelope->reader);
    }
}

static void
open_envelope (Envelope *envelope, JsonNode *root)
{
  JsonObject *object = rc_json_read_object (root, NULL);
  JsonArray *list = rc_json_read_array (root, NULL);

  if (object != NULL)
    open_resource (envelope, object, NULL);
  else if (list != NULL)
    open_list (envelope, list);
}

static gboolean
fail_nothing_found (const Envelope *envelope, JsonNode *root, GError **error)
{
  JsonObject *object = rc_json_read_object (root, NULL);
  g_autofree char *type = NULL;

  if (envelope->other_type != NULL)
    {
      type = rc_text_quote (envelope->other_type, 40);
      g_set_error (error, RC_IMPORT_ERROR, RC_IMPORT_ERROR_NOT_UNDERSTOOD,
                   _("this is a FHIR file, but there is no explanation of benefits in it, only %s; "
                     "ask the insurer for the ExplanationOfBenefit download"), type);
    }
  else if (object != NULL && json_object_has_member (object, "records"))
    g_set_error (error, RC_IMPORT_ERROR, RC_IMPORT_ERROR_NOT_UNDERSTOOD,
                 _("this looks like a case of Recourse, not like a file from an insurer; put it "
                   "into the folder of cases to open it"));
  else
    g_set_error (error, RC_IMPORT_ERROR, RC_IMPORT_ERROR_NOT_UNDERSTOOD,
                 _("this is JSON, but not a FHIR file; Recourse can import an explanation of "
                   "benefits (EOB) in the format FHIR R4"));
  return FALSE;
}

static gboolean
check_versions (const Envelope *envelope, GError **error)
{
  for (guint i = 0; i < envelope->eobs->len; i++)
    {
      const Found *found = &g_array_index (envelope->eobs, Found, i);

      if (!rc_fhir_version_is_old (found->object))
        continue;
      g_set_error (error, RC_IMPORT_ERROR, RC_IMPORT_ERROR_OLD_VERSION,
                   _("%s%sthis is an explanation of benefits in an older format (FHIR before R4); "
                     "ask for the v2 / R4 download"),
                   found->path, *found->path != '\0' ? ": " : "");
      return FALSE;
    }
  return TRUE;
}

/* Notes of several claims would be mixed up without the claim's number. */
static void
move_notes (RcImport *self, RcFhirReader *reader, RcClaim *claim)
{
  for (guint i = 0; i < reader->notes->len; i++)
    g_ptr_array_add (self->notes,
                     g_strdup_printf (_("Claim %s: %s"),
                                      claim->number != NULL ? claim->number : _("without a number"),
                                      (char *) g_ptr_array_index (reader->notes, i)));
  g_ptr_array_set_size (reader->notes, 0);
}

static void
read_eobs (RcImport *self, const Envelope *envelope)
{
  RcFhirReader *reader = envelope->reader;

  for (guint i = 0; i < envelope->eobs->len && reader->error == NULL; i++)
    {
      const Found *found = &g_array_index (envelope->eobs, Found, i);
      RcClaim *claim;

      rc_fhir_enter (reader, found->path);
      claim = rc_fhir_eob_read (reader, found->object);
      rc_fhir_leave (reader);
      move_notes (self, reader, claim);
      g_ptr_array_add (self->records, claim);
    }
}

static void
note_envelope (RcImport *self, const Envelope *envelope)
{
  if (envelope->is_part)
    g_ptr_array_add (self->notes, g_strdup (_("This file is only one page of several. Download the "
                                              "other pages too.")));
}

static gboolean
read_fhir (RcImport *self, Envelope *envelope, JsonNode *root, GError **error)
{
  open_envelope (envelope, root);
  if (envelope->reader->error == NULL && envelope->eobs->len == 0)
    return fail_nothing_found (envelope, root, error);
  if (!check_versions (envelope, error))
    return FALSE;

  read_eobs (self, envelope);
  note_envelope (self, envelope);
  if (envelope->reader->error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&envelope->reader->error));
  return FALSE;
}

void
rc_import_free (RcImport *self)
{
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

RcImport *
rc_import_read (const char *data, gsize length, GError **error)
{
  g_autoptr (JsonNode) root = rc_json_parse (data, length, error);
  g_autoptr (RcImport) self = new_import ();
  g_autoptr (RcFhirReader) reader = rc_fhir_reader_new ();
  g_autoptr (GArray) eobs = g_array_new (FALSE, FALSE, sizeof (Found));
  Envelope envelope = { .reader = reader, .eobs = eobs };

  g_array_set_clear_func (eobs, (GDestroyNotify) clear_found);
  if (root == NULL || !read_fhir (self, &envelope, root, error))
    return NULL;
  return g_steal_pointer (&self);
}
