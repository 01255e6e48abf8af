/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-record-private.h"

void
rc_finding_free (RcFinding *self)
{
  g_free (self->path);
  g_free (self->message);
  g_free (self);
}

static void
add_finding (GPtrArray *findings, const RcField *field, char *message, gboolean missing)
{
  RcFinding *finding = g_new0 (RcFinding, 1);

  finding->path = g_strdup (field->name);
  finding->field = field;
  finding->message = message;
  finding->missing = missing;
  g_ptr_array_add (findings, finding);
}

static void
check_required (RcRecord *self, const RcField *field, GPtrArray *findings)
{
  if ((field->flags & RC_FIELD_REQUIRED) != 0 && rc_record_is_empty (self, field) &&
      !rc_record_get_dont_know (self, field))
    add_finding (findings, field, g_strdup_printf (_("“%s” is not filled in yet."), _(field->label)),
                 TRUE);
}

static void
check_order (RcRecord *self, const RcField *field, GPtrArray *findings)
{
  const RcField *earlier;
  const GDate *this_date, *other_date;
  g_autofree char *other_text = NULL;

  if (field->not_before == NULL)
    return;
  earlier = rc_kind_field (rc_record_get_kind (self), field->not_before);
  this_date = *(GDate **) rc_record_where (self, field);
  other_date = *(GDate **) rc_record_where (self, earlier);
  if (this_date == NULL || other_date == NULL || rc_date_compare (this_date, other_date) >= 0)
    return;

  other_text = rc_date_format_short (other_date, NULL);
  add_finding (findings, field,
               g_strdup_printf (_("“%s” is before “%s” (%s). Please check both dates."),
                                _(field->label), _(earlier->label), other_text),
               FALSE);
}

static void
check_children (RcRecord *self, const RcField *field, GPtrArray *findings)
{
  GListModel *children;

  if (field->type != RC_FIELD_LIST)
    return;
  children = *(GListModel **) rc_record_where (self, field);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr(RcRecord) child = g_list_model_get_item (children, i);
      g_autoptr(GPtrArray) inner = rc_record_check (child);

      for (guint j = 0; j < inner->len; j++)
        {
          RcFinding *finding = g_ptr_array_index (inner, j);
          g_autofree char *path = g_steal_pointer (&finding->path);

          finding->path = g_strdup_printf ("%s[%u].%s", field->name, i, path);
        }
      g_ptr_array_extend_and_steal (findings, g_steal_pointer (&inner));
    }
}

GPtrArray *
rc_record_check (RcRecord *self)
{
  const RcKind *kind = rc_record_get_kind (self);
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_finding_free);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      check_required (self, &kind->fields[i], findings);
      check_order (self, &kind->fields[i], findings);
      check_children (self, &kind->fields[i], findings);
    }
  return findings;
}

char *
rc_record_ask (RcRecord *self, const RcField *field, const GDate *today)
{
  const GDate *date = NULL;

  if (field->type != RC_FIELD_DATE || field->expected == RC_WHEN_ANY)
    return NULL;
  date = *(GDate **) rc_record_where (self, field);
  return date != NULL ? rc_date_ask_year (date, field->expected == RC_WHEN_PAST, today) : NULL;
}
