/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-questions.h"

#include <glib/gi18n-lib.h>

#include "rc-coverage.h"
#include "rc-kinds.h"
#include "rc-lookup.h"
#include "rc-steps.h"

static void
free_question (RcQuestion *self)
{
  g_free (self->text);
  g_free (self->because);
  g_clear_object (&self->record);
  g_clear_pointer (&self->due, g_date_free);
  g_free (self);
}

static gboolean
has_question (GPtrArray *questions, const char *text)
{
  for (guint i = 0; i < questions->len; i++)
    if (g_str_equal (((RcQuestion *) g_ptr_array_index (questions, i))->text, text))
      return TRUE;
  return FALSE;
}

/* Takes over @because. */
static void
add_question (GPtrArray *questions, const char *text, char *because, RcRecord *record,
              const GDate *due)
{
  RcQuestion *self = g_new0 (RcQuestion, 1);

  self->text = g_strdup (text);
  self->because = because;
  self->record = g_object_ref (record);
  self->due = due != NULL ? g_date_copy (due) : NULL;
  g_ptr_array_add (questions, self);
}

static const char *
field_of (const RcDeadline *deadline)
{
  const char *field = rc_steps_question_field (deadline->question);

  if (field == NULL)
    field = rc_coverage_question_field (deadline->question);
  return field;
}

static gboolean
has_field (RcRecord *record, const char *field)
{
  return record != NULL && rc_kind_field (rc_record_get_kind (record), field) != NULL;
}

/* The record that the answer belongs into: the one that asks, its denial or its plan. */
static RcRecord *
find_place (RcCase *the_case, const RcDeadline *deadline)
{
  const char *field = field_of (deadline);
  RcRecord *asking = deadline->record;
  RcRecord *plan = (RcRecord *) rc_lookup_plan (the_case, asking);
  RcRecord *denial =
    RC_IS_APPEAL (asking) ? (RcRecord *) rc_lookup_denial (the_case, RC_APPEAL (asking)) : NULL;

  if (field == NULL)
    return plan != NULL && g_str_has_prefix (deadline->what, "submit_claim") ? plan : asking;
  if (has_field (asking, field))
    return asking;
  if (has_field (denial, field))
    return denial;
  return has_field (plan, field) ? plan : asking;
}

static void
add_of_deadlines (GPtrArray *questions, RcCase *the_case, GPtrArray *deadlines)
{
  for (guint i = 0; i < deadlines->len; i++)
    {
      const RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      if (deadline->question != NULL && !has_question (questions, deadline->question))
        add_question (questions, deadline->question,
                      /* Translators: %s is what to do: “File the internal appeal” */
                      g_strdup_printf (_("Makes the date sure for: %s"), deadline->title),
                      find_place (the_case, deadline), deadline->due);
    }
}

/* Whether a deadline already asks what @field stands for. */
static gboolean
is_asked (GPtrArray *questions, const RcField *field)
{
  const char *asks = rc_facts_question (field->name);

  for (guint i = 0; i < questions->len; i++)
    {
      const char *text = ((RcQuestion *) g_ptr_array_index (questions, i))->text;

      if (g_strcmp0 (rc_steps_question_field (text), field->name) == 0 ||
          g_strcmp0 (rc_coverage_question_field (text), field->name) == 0 ||
          g_strcmp0 (asks, text) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
add_unknown (GPtrArray *questions, RcRecord *record)
{
  const RcKind *kind = rc_record_get_kind (record);
  g_autofree char *title = rc_record_get_title (record);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autofree char *text = NULL;

      if (!rc_record_get_dont_know (record, field) || is_asked (questions, field))
        continue;
      /* Translators: what is not known, and of which record: “Who pays the claims: Blue Harbor?” */
      text = g_strdup_printf (_("%s: %s?"), _(field->label), title);
      if (!has_question (questions, text))
        add_question (questions, text, g_strdup (_("Marked as “Don’t know”")), record, NULL);
    }
}

static void
add_of_records (GPtrArray *questions, RcCase *the_case)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      GListModel *records =
        kinds[i]->tab < RC_TAB_CHILD ? rc_case_get_records (the_case, kinds[i]) : NULL;

      for (guint j = 0; records != NULL && j < g_list_model_get_n_items (records); j++)
        {
          g_autoptr (RcRecord) record = g_list_model_get_item (records, j);

          add_unknown (questions, record);
        }
    }
}

GPtrArray *
rc_questions_for_case (RcCase *the_case, RcRuleSet *rules)
{
  GPtrArray *questions = g_ptr_array_new_with_free_func ((GDestroyNotify) free_question);
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  add_of_deadlines (questions, the_case, deadlines);
  add_of_records (questions, the_case);
  return questions;
}
