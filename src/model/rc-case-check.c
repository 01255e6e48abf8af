/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-case-private.h"
#include "rc-kinds.h"
#include "rc-record-private.h"

static void
add_dangling (GPtrArray *findings, const RcField *field, const char *id)
{
  RcFinding *finding = g_new0 (RcFinding, 1);

  finding->path = g_strdup (field->name);
  finding->field = field;
  finding->message = g_strdup_printf (_("“%s” points to a record that is not in this case (%s)."),
                                      _(field->label), id);
  g_ptr_array_add (findings, finding);
}

static void
check_refs (RcCase *self, RcRecord *record, GPtrArray *findings)
{
  const RcKind *kind = rc_record_get_kind (record);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      gpointer where = rc_record_where (record, field);
      char *single[] = { NULL, NULL };
      char **ids = single;

      if (field->type == RC_FIELD_REF)
        single[0] = *(char **) where;
      else if (field->type == RC_FIELD_REFS && *(char ***) where != NULL)
        ids = *(char ***) where;
      for (guint j = 0; ids[j] != NULL; j++)
        if (rc_case_find (self, ids[j]) == NULL)
          add_dangling (findings, field, ids[j]);
    }
}

static void
add_all (GPtrArray *findings, GPtrArray *inner, const char *place)
{
  for (guint i = 0; i < inner->len; i++)
    {
      RcFinding *finding = g_ptr_array_index (inner, i);
      g_autofree char *path = g_steal_pointer (&finding->path);

      finding->path = g_strconcat (place, path, NULL);
    }
  g_ptr_array_extend_and_steal (findings, inner);
}

static void
check_list (RcCase *self, const RcKind *kind, GPtrArray *findings)
{
  GListModel *list = rc_case_get_records (self, kind);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RcRecord) record = g_list_model_get_item (list, i);
      g_autofree char *place = g_strdup_printf ("records.%s[%u].", kind->name, i);
      GPtrArray *inner = rc_record_check (record);

      check_refs (self, record, inner);
      add_all (findings, inner, place);
    }
}

GPtrArray *
rc_case_check (RcCase *self)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  GPtrArray *findings = rc_record_check (RC_RECORD (self->info));

  for (guint i = 0; i < n_kinds; i++)
    check_list (self, kinds[i], findings);
  return findings;
}
