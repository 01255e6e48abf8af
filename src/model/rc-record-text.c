/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-record-private.h"
#include "rc-text.h"

/* Records as text: for rows, the command line and search. */

char *
rc_record_get_text (RcRecord *self, const RcField *field)
{
  return rc_value_ops (field->type)->to_text (field, rc_record_where (self, field));
}

char *
rc_record_display (RcRecord *self, const RcField *field, const char *currency)
{
  if (rc_record_get_dont_know (self, field))
    return g_strdup (_("Don’t know"));
  return rc_value_ops (field->type)->display (field, rc_record_where (self, field), currency);
}

static gboolean
set_value (RcRecord *self, const RcField *field, const char *text, GError **error)
{
  const RcValueOps *ops = rc_value_ops (field->type);
  gpointer where = rc_record_where (self, field);

  if (rc_text_is_empty (text))
    ops->clear (where);
  else if (!(ops->parse_typed != NULL ? ops->parse_typed : ops->parse) (field, where, text, error))
    return FALSE;
  if (ops->is_empty (where)) /* blanks are nothing, and nothing has one form */
    ops->clear (where);
  return TRUE;
}

gboolean
rc_record_set_text (RcRecord *self, const RcField *field, const char *text, GError **error)
{
  if (g_strcmp0 (text, "dont-know") == 0)
    {
      rc_record_set_dont_know (self, field, TRUE);
      return TRUE;
    }
  if (!set_value (self, field, text, error))
    return FALSE;

  rc_record_private (self)->dont_know &= ~rc_record_bit (self, field);
  g_object_notify (G_OBJECT (self), field->name);
  return TRUE;
}

/* The first line of a note is enough for a row. */
static char *
first_line (char *text)
{
  text[strcspn (text, "\n")] = '\0';
  return text;
}

char *
rc_record_get_title (RcRecord *self)
{
  const RcKind *kind = rc_record_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if ((field->flags & RC_FIELD_TITLE) != 0 && !rc_record_is_empty (self, field))
        return first_line (rc_record_display (self, field, NULL));
    }
  return g_strdup (_(kind->label));
}

char *
rc_record_get_summary (RcRecord *self, const char *currency)
{
  const RcKind *kind = rc_record_get_kind (self);
  g_autoptr(GString) summary = g_string_new (NULL);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autofree char *text = NULL;

      if ((field->flags & RC_FIELD_SUMMARY) == 0 || rc_record_is_empty (self, field))
        continue;
      text = first_line (rc_record_display (self, field, currency));
      g_string_append_printf (summary, "%s%s", summary->len > 0 ? " · " : "", text);
    }
  return g_string_free (g_steal_pointer (&summary), FALSE);
}

static void
append_search_text (RcRecord *self, GString *out)
{
  const RcKind *kind = rc_record_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if (field->type == RC_FIELD_LIST)
        {
          GListModel *children = *(GListModel **) rc_record_where (self, field);

          for (guint j = 0; j < g_list_model_get_n_items (children); j++)
            {
              g_autoptr(RcRecord) child = g_list_model_get_item (children, j);

              append_search_text (child, out);
            }
        }
      else if ((field->flags & RC_FIELD_SEARCH) != 0 && !rc_record_is_empty (self, field))
        {
          g_autofree char *text = rc_record_display (self, field, NULL);

          g_string_append_printf (out, "%s\n", text);
        }
    }
}

gboolean
rc_record_matches (RcRecord *self, const char *folded)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *haystack = NULL;
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);

  append_search_text (self, text);
  haystack = rc_text_fold (text->str);
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (haystack, words[i]) == NULL)
      return FALSE;
  return TRUE;
}
