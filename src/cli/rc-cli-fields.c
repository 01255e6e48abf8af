/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-cli.h"
#include "rc-json.h"
#include "rc-kinds.h"
#include "rc-text.h"

/* FIELD=VALUE. */

static char *
list_fields (const RcKind *kind)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < kind->n_fields; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", kind->fields[i].name);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static char *
list_kinds (void)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < n_kinds; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", kinds[i]->name);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static const RcField *
need_field (const RcKind *kind, const char *name, GError **error)
{
  const RcField *field = rc_kind_field (kind, name);
  g_autofree char *fields = field == NULL ? list_fields (kind) : NULL;

  if (field == NULL)
    rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, _("%s has no field “%s”; it has: %s"), kind->name,
                   name, fields);
  return field;
}

/* A person writes the beginning of an id; the record holds the whole. */
static char *
resolve (RcCase *the_case, const RcField *field, const char *text, GError **error)
{
  g_auto (GStrv) targets = g_strsplit (field->targets, " ", -1);
  g_auto (GStrv) ids = g_strsplit (text, ",", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      RcRecord *record = rc_case_find_prefix (the_case, ids[i], error);

      if (record == NULL)
        return NULL;
      if (!g_strv_contains ((const char *const *) targets, rc_record_get_kind (record)->name))
        {
          rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, _("expected a record of kind %s, found a %s"),
                         field->targets, rc_record_get_kind (record)->name);
          return NULL;
        }
      g_free (ids[i]);
      ids[i] = g_strdup (rc_record_get_id (record));
    }
  return g_strjoinv (",", ids);
}

/* Nobody should have to make up ids: list entries without one get one.
 * Returns: (transfer full): NULL if @text is no list */
static char *
complete_list (const char *text)
{
  g_autoptr (JsonNode) node = rc_json_parse (text, strlen (text), NULL);
  JsonArray *list = node != NULL ? rc_json_read_array (node, NULL) : NULL;
  guint n = list != NULL ? json_array_get_length (list) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonObject *entry = rc_json_peek_element (list, i);
      g_autofree char *id = rc_text_new_id ();

      if (entry != NULL && !json_object_has_member (entry, "id"))
        json_object_set_string_member (entry, "id", id);
    }
  return list != NULL ? rc_json_to_text (node) : NULL;
}

/* What a person writes, as the record reads it; NULL with an error if it names no record. */
static char *
prepare_text (RcCase *the_case, const RcField *field, const char *text, GError **error)
{
  char *list = field->type == RC_FIELD_LIST ? complete_list (text) : NULL;

  if (list != NULL)
    return list;
  if ((field->type == RC_FIELD_REF || field->type == RC_FIELD_REFS) && *text != '\0' &&
      strcmp (text, "dont-know") != 0)
    return resolve (the_case, field, text, error);
  return g_strdup (text);
}

static gboolean
set_field (RcCase *the_case, RcRecord *record, const RcField *field, const char *text,
           GError **error)
{
  g_autofree char *prepared = prepare_text (the_case, field, text, error);

  return prepared != NULL && rc_record_set_text (record, field, prepared, error);
}

static gboolean
is_known (GPtrArray *known, const RcFinding *finding)
{
  for (guint i = 0; known != NULL && i < known->len; i++)
    {
      const RcFinding *other = g_ptr_array_index (known, i);

      if (strcmp (other->path, finding->path) == 0 &&
          strcmp (other->message, finding->message) == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
rc_cli_set_fields (RcCase *the_case, RcRecord *record, char **pairs, GError **error)
{
  for (guint i = 0; pairs[i] != NULL; i++)
    {
      const char *equals = strchr (pairs[i], '=');
      g_autofree char *name = NULL;
      const RcField *field;

      if (equals == NULL)
        return rc_cli_refuse (error, RC_CLI_ERROR_USAGE, _("expected FIELD=VALUE, found “%s”"),
                              pairs[i]);
      name = g_strndup (pairs[i], (gsize) (equals - pairs[i]));
      field = need_field (rc_record_get_kind (record), name, error);
      if (field == NULL)
        return FALSE;
      if (!set_field (the_case, record, field, equals + 1, error))
        {
          g_prefix_error (error, "%s: ", name);
          return FALSE;
        }
    }
  return TRUE;
}

const RcKind *
rc_cli_need_kind (const char *name, GError **error)
{
  const RcKind *kind = rc_kinds_by_name (name);
  g_autofree char *kinds = kind == NULL ? list_kinds () : NULL;

  if (kind == NULL)
    rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                   _("there is no kind of record “%s”; there are: %s"), name, kinds);
  return kind;
}

gboolean
rc_cli_check (RcRecord *record, GPtrArray *known, GError **error)
{
  g_autoptr (GPtrArray) findings = rc_record_check (record);

  for (guint i = 0; i < findings->len; i++)
    {
      RcFinding *finding = g_ptr_array_index (findings, i);

      if (!finding->missing && !is_known (known, finding))
        return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, "%s: %s", finding->path,
                              finding->message);
    }
  for (guint i = 0; i < findings->len; i++)
    {
      RcFinding *finding = g_ptr_array_index (findings, i);

      g_printerr ("recoursectl: %s: %s\n", finding->path, finding->message);
    }
  return TRUE;
}

void
rc_cli_ask (RcCli *self, RcRecord *record, char **pairs)
{
  g_autoptr (GDate) today = rc_clock_today (self->context->clock);

  for (; *pairs != NULL; pairs++)
    {
      g_autofree char *name = g_strndup (*pairs, strcspn (*pairs, "="));
      const RcField *field = rc_kind_field (rc_record_get_kind (record), name);
      g_autofree char *question = field != NULL ? rc_record_ask (record, field, today) : NULL;

      if (question != NULL)
        g_printerr ("recoursectl: %s: %s\n", name, question);
    }
}
