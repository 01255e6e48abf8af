/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-rule-file.h"

#include <glib/gi18n-lib.h>

#include "rc-json.h"
#include "rc-row.h"

#define SCHEMA_VERSION 1

/* What is handed down while one document is read. */
typedef struct {
  const char *name;
  GPtrArray *problems;
  GPtrArray *rules;       /* the list that is filled with them */
  GHashTable *ids;        /* of the rules so far */
  const GDate *data_date; /* (nullable): when the document was compiled */
} Reader;

typedef gpointer (*ReadRow) (JsonObject *object, GError **error);

static gboolean
check_shape (JsonObject *document, GDate **data_date, GError **error)
{
  int version = SCHEMA_VERSION;

  if (!rc_row_read_int (document, "schema_version", 1, G_MAXINT, &version, error) ||
      !rc_row_read_date (document, "data_version", data_date, error))
    return FALSE;
  if (version != SCHEMA_VERSION)
    return rc_row_refuse ("schema_version", error, _("is %d, this version of Recourse reads %d"),
                          version, SCHEMA_VERSION);
  if (!rc_row_has (document, "rules"))
    return rc_row_refuse ("rules", error, "%s", _("is missing"));
  return TRUE;
}

/* A rule knows its place, and without a date of its own it was checked when the document was
 * compiled. */
static gboolean
admit_rule (Reader *reader, RcRule *rule, guint place, GError **error)
{
  rule->origin = g_strdup_printf ("%s: rules[%u]", reader->name, place);
  if (rule->checked_on == NULL && reader->data_date == NULL)
    return rc_row_refuse ("verified_on", error, "%s",
                          _("is missing: the day on which you read the source"));
  if (rule->checked_on == NULL)
    rule->checked_on = g_date_copy (reader->data_date);
  return g_hash_table_add (reader->ids, g_strdup (rule->id)) ||
         rc_row_refuse ("id", error, _("“%s” stands in this file twice"), rule->id);
}

static void
read_row_into (Reader *reader, const char *member, guint place, JsonNode *node, ReadRow read_row,
               GPtrArray *rows)
{
  g_autoptr (GError) error = NULL;
  JsonObject *object = rc_json_read_object (node, &error);
  gpointer row = object != NULL ? read_row (object, &error) : NULL;

  if (row != NULL && rows == reader->rules && !admit_rule (reader, row, place, &error))
    g_clear_pointer (&row, rc_rule_free);
  if (row != NULL)
    {
      g_ptr_array_add (rows, row);
      return;
    }
  g_prefix_error (&error, "%s[%u]%s", member, place, object != NULL ? "." : ": ");
  rc_rule_file_note_row (reader->problems, reader->name, error->message);
}

/* Reads the list @member row by row into @rows; a bad row is noted and left out. */
static gboolean
read_rows (Reader *reader, JsonObject *document, const char *member, ReadRow read_row,
           GPtrArray *rows, GError **error)
{
  JsonArray *array = NULL;

  if (!rc_row_has (document, member))
    return TRUE;
  array = rc_json_need_array (document, member, error);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    read_row_into (reader, member, i, json_array_get_element (array, i), read_row, rows);
  return array != NULL;
}

static gboolean
read_document (RcRuleFile *self, Reader *reader, JsonObject *document, GError **error)
{
  g_autoptr (GDate) data_date = NULL;

  if (!check_shape (document, &data_date, error))
    return FALSE;
  reader->data_date = data_date;
  return read_rows (reader, document, "rules", (ReadRow) rc_rule_from_json, self->rules, error) &&
         read_rows (reader, document, "suspensions", (ReadRow) rc_suspension_from_json,
                    self->suspensions, error) &&
         read_rows (reader, document, "amounts_in_controversy", (ReadRow) rc_threshold_from_json,
                    self->thresholds, error);
}

RcRuleFile *
rc_rule_file_read (const char *name, const char *data, gsize length, GPtrArray *problems)
{
  g_autoptr (RcRuleFile) self = g_new0 (RcRuleFile, 1);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = { .name = name, .problems = problems, .ids = ids };
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = rc_json_parse (data, length, &error);
  JsonObject *document = root != NULL ? rc_json_read_object (root, &error) : NULL;

  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_rule_free);
  self->suspensions = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_suspension_free);
  self->thresholds = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_threshold_free);
  reader.rules = self->rules;
  if (document != NULL && read_document (self, &reader, document, &error))
    return g_steal_pointer (&self);
  rc_rule_file_note_file (problems, name, error->message);
  return NULL;
}

void
rc_rule_file_free (RcRuleFile *self)
{
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->suspensions, g_ptr_array_unref);
  g_clear_pointer (&self->thresholds, g_ptr_array_unref);
  g_free (self);
}

void
rc_rule_file_note_row (GPtrArray *problems, const char *name, const char *message)
{
  /* Translators: file name, then place and problem:
   * “my-rules.json: rules[3].cite: is missing. This row is left out.” */
  g_ptr_array_add (problems, g_strdup_printf (_("%s: %s. This row is left out."), name, message));
}

void
rc_rule_file_note_file (GPtrArray *problems, const char *name, const char *message)
{
  /* Translators: file name, then the problem */
  g_ptr_array_add (problems, g_strdup_printf (_("%s: %s. The file is left out."), name, message));
}
