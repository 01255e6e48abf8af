/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-import.h"

#include <glib/gi18n-lib.h>

#include "rc-claims.h"
#include "rc-date.h"
#include "rc-text.h"

/* How one record of the case is brought up to date from one of the file. */
typedef struct {
  RcImport *import;
  const char *number;   /* (nullable): of the claim, for the notes */
  const char *currency;
  gboolean newer;       /* what the file says goes before what the case says */
  gboolean changed;
} Update;

static gboolean
is_same_text (const char *a, const char *b)
{
  g_autofree char *folded_a = rc_text_fold (a != NULL ? a : "");
  g_autofree char *folded_b = rc_text_fold (b != NULL ? b : "");

  return g_str_equal (folded_a, folded_b);
}

/* Who wrote "claim" and who wrote nothing mean the same. */
static RcClaimUse
effective_use (const RcClaim *claim)
{
  return claim->use == RC_CLAIM_USE_NONE ? RC_CLAIM_USE_CLAIM : claim->use;
}

/* Some insurers count from one in the pharmacy and in the hospital. */
static gboolean
is_same_setting (const RcClaim *a, const RcClaim *b)
{
  return a->setting == RC_CLAIM_SETTING_NONE || b->setting == RC_CLAIM_SETTING_NONE ||
         a->setting == b->setting;
}

/* A claim that somebody typed may lack the insurer; one without a number is known by the number
 * that its source gave it. */
static gboolean
is_same_claim (const RcClaim *there, const RcClaim *incoming)
{
  if (effective_use (there) != effective_use (incoming) || !is_same_setting (there, incoming))
    return FALSE;
  if (!rc_text_is_empty (there->insurer) && !is_same_text (there->insurer, incoming->insurer))
    return FALSE;
  if (!rc_text_is_empty (incoming->number))
    return g_strcmp0 (there->number, incoming->number) == 0;
  return rc_text_is_empty (there->number) && !rc_text_is_empty (incoming->source_id) &&
         g_strcmp0 (there->source_id, incoming->source_id) == 0;
}

/* Returns: (nullable) (transfer none) */
static RcClaim *
find_same_claim (RcCase *the_case, const RcClaim *incoming)
{
  GListModel *claims = rc_case_get_records (the_case, &rc_claim_kind);
  guint n = g_list_model_get_n_items (claims);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RcClaim) claim = g_list_model_get_item (claims, i);

      if (is_same_claim (claim, incoming))
        return claim;
    }
  return NULL;
}

static gboolean
is_newer (const RcClaim *incoming, const RcClaim *there)
{
  return incoming->processed_on != NULL && there->processed_on != NULL &&
         rc_date_compare (incoming->processed_on, there->processed_on) > 0;
}

static void
copy_value (RcRecord *to, RcRecord *from, const RcField *field)
{
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (from), field->name);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, spec->value_type);
  g_object_get_property (G_OBJECT (from), field->name, &value);
  g_object_set_property (G_OBJECT (to), field->name, &value);
}

static gboolean
has_same_value (RcRecord *a, RcRecord *b, const RcField *field)
{
  g_autofree char *text_a = rc_record_get_text (a, field);
  g_autofree char *text_b = rc_record_get_text (b, field);

  return g_str_equal (text_a, text_b);
}

/* What a person writes, the file does not take away; "not clear" is no better than an answer. */
static gboolean
may_replace (RcRecord *incoming, const RcField *field)
{
  if (g_str_equal (field->name, "notes"))
    return FALSE;
  return !(RC_IS_CLAIM (incoming) && g_str_equal (field->name, "status") &&
           RC_CLAIM (incoming)->status == RC_CLAIM_STATUS_UNKNOWN);
}

static gboolean
is_about_source (const RcField *field)
{
  static const char *const names[] = { "source", "source_id", "evidence", "notes", NULL };

  return g_strv_contains (names, field->name);
}

static void
note_difference (Update *update, RcRecord *there, RcRecord *incoming, const RcField *field)
{
  g_autofree char *old = rc_record_display (there, field, update->currency);
  g_autofree char *new = rc_record_display (incoming, field, update->currency);

  if (is_about_source (field))
    return;
  g_ptr_array_add (update->import->notes,
                   g_strdup_printf (_("Claim %s: the file gives “%s” as %s, the case as %s. The "
                                      "case was left as it is."),
                                    update->number != NULL ? update->number
                                                           : _("without a number"),
                                    _(field->label), new, old));
}

static void
update_field (Update *update, RcRecord *there, RcRecord *incoming, const RcField *field)
{
  if (rc_record_is_empty (incoming, field))
    return;
  if (!rc_record_is_empty (there, field))
    {
      if (has_same_value (there, incoming, field))
        return;
      if (!update->newer || !may_replace (incoming, field))
        {
          note_difference (update, there, incoming, field);
          return;
        }
    }
  copy_value (there, incoming, field);
  update->changed = TRUE;
}

static void
update_fields (Update *update, RcRecord *there, RcRecord *incoming)
{
  const RcKind *kind = rc_record_get_kind (incoming);

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].type != RC_FIELD_LIST)
      update_field (update, there, incoming, &kind->fields[i]);
}

/* Returns: (nullable) (transfer none) */
static RcClaimLine *
find_same_line (RcClaim *claim, const RcClaimLine *incoming)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (claim->lines));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RcClaimLine) line = g_list_model_get_item (G_LIST_MODEL (claim->lines), i);

      if (line->sequence == incoming->sequence && g_strcmp0 (line->code, incoming->code) == 0)
        return line;
    }
  return NULL;
}

static void
update_lines (Update *update, RcClaim *there, RcClaim *incoming)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (incoming->lines));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RcClaimLine) line = g_list_model_get_item (G_LIST_MODEL (incoming->lines), i);
      RcClaimLine *same = find_same_line (there, line);
      g_autoptr (RcRecord) copy = same == NULL ? rc_record_copy (RC_RECORD (line)) : NULL;

      if (same != NULL)
        update_fields (update, RC_RECORD (same), RC_RECORD (line));
      else
        g_list_store_append (there->lines, copy);
      update->changed = update->changed || same == NULL;
    }
}

static gboolean
update_claim (RcImport *self, RcCase *the_case, RcClaim *there, RcClaim *incoming)
{
  Update update = { self, incoming->number, rc_case_get_currency (the_case),
                    is_newer (incoming, there), FALSE };

  update_fields (&update, RC_RECORD (there), RC_RECORD (incoming));
  update_lines (&update, there, incoming);
  return update.changed;
}

static gboolean
apply_record (RcImport *self, RcCase *the_case, RcRecord *record, RcStamp stamp)
{
  RcClaim *there = RC_IS_CLAIM (record) ? find_same_claim (the_case, RC_CLAIM (record)) : NULL;
  g_autoptr (RcRecord) copy = NULL;

  if (there == NULL)
    {
      copy = rc_record_copy (record);
      rc_case_add (the_case, copy, stamp);
      return TRUE;
    }
  if (!update_claim (self, the_case, there, RC_CLAIM (record)))
    return FALSE;
  rc_case_touch (the_case, RC_RECORD (there), stamp);
  return TRUE;
}

guint
rc_import_apply (RcImport *self, RcCase *the_case, RcStamp stamp)
{
  guint n = 0;

  for (guint i = 0; i < self->records->len; i++)
    if (apply_record (self, the_case, g_ptr_array_index (self->records, i), stamp))
      n++;
  return n;
}
