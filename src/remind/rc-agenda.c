/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda.h"

#include "rc-agenda-private.h"
#include "rc-appeals.h"
#include "rc-date.h"
#include "rc-ledger.h"
#include "rc-log.h"

#define BRIEF_DAYS 3

static gboolean
is_closed (RcCase *the_case)
{
  RcCaseStatus status = rc_case_get_info (the_case)->status;

  return status == RC_CASE_STATUS_WON || status == RC_CASE_STATUS_CLOSED;
}

static RcDueBasis
read_basis (const RcDeadline *deadline)
{
  static const RcDueBasis kinds[] = { [RC_BASIS_PRINTED] = RC_DUE_BASIS_PRINTED,
                                      [RC_BASIS_RULE] = RC_DUE_BASIS_RULE,
                                      [RC_BASIS_PLAN] = RC_DUE_BASIS_PLAN };

  return kinds[deadline->basis];
}

static char *
format_time (const RcWhen *when)
{
  return when != NULL && when->moment != NULL ? g_date_time_format (when->moment, "%H:%M") : NULL;
}

/* An expedited clock of 72 hours, and whatever else leaves no time for a reminder weeks ahead. */
static gboolean
is_brief (const RcDeadline *deadline)
{
  const RcOutcome *outcome =
    deadline->result != NULL ? rc_result_get_outcome (deadline->result) : NULL;
  const GDate *start = outcome != NULL && outcome->start != NULL ? &outcome->start->date : NULL;

  return start != NULL && rc_date_days_until (start, deadline->due) <= BRIEF_DAYS;
}

static void
add_deadline (GPtrArray *items, RcCase *the_case, RcDeadline *deadline)
{
  gboolean patient = deadline->actor == RC_ACTOR_PATIENT;
  const RcKind *kind = rc_record_get_kind (deadline->record);
  RcAgendaItem *item = rc_agenda_item_for_record (patient ? RC_AGENDA_DEADLINE : RC_AGENDA_DECISION,
                                                  the_case, deadline->record, deadline->what,
                                                  deadline->due);

  item->title = g_strdup (deadline->title);
  item->basis = g_strdup (deadline->basis_text);
  item->basis_kind = read_basis (deadline);
  item->act_by = deadline->act_by != NULL ? g_date_copy (deadline->act_by) : NULL;
  item->mail_by = deadline->mail_by != NULL ? g_date_copy (deadline->mail_by) : NULL;
  item->brief = is_brief (deadline);
  item->appeal = kind == &rc_denial_kind || kind == &rc_appeal_kind;
  if (deadline->result != NULL)
    {
      const RcResult *result = deadline->result;

      item->time = format_time (patient ? result->shown : result->due);
      item->late_after = result->late_after != NULL ? rc_when_copy (result->late_after) : NULL;
    }
  item->deadline = deadline;
  g_ptr_array_add (items, item);
}

static void
add_deadlines (GPtrArray *items, RcCase *the_case, RcRuleSet *rules)
{
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  while (deadlines->len > 0)
    {
      g_autoptr (RcDeadline) deadline = g_ptr_array_steal_index (deadlines, 0);

      if (deadline->due != NULL)
        add_deadline (items, the_case, g_steal_pointer (&deadline));
    }
}

/* Returns: (transfer full): the set of occurrences that somebody said are done */
static GHashTable *
collect_done (RcCase *the_case)
{
  GListModel *all = rc_case_get_records (the_case, &rc_acknowledgement_kind);
  GHashTable *done = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcAcknowledgement) acknowledgement = g_list_model_get_item (all, i);

      if (acknowledgement->action == RC_ACKNOWLEDGED_DONE && acknowledgement->of != NULL)
        g_hash_table_add (done, g_strdup (acknowledgement->of));
    }
  return done;
}

/* A deadline is over when what happened is in the case, never because somebody was reminded. */
static gboolean
is_done (GHashTable *done, RcAgendaItem *item)
{
  g_autofree char *occurrence = rc_occurrence_new (item);

  return item->kind != RC_AGENDA_DEADLINE && g_hash_table_contains (done, occurrence);
}

static void
drop_done (GPtrArray *items, RcCase *the_case)
{
  g_autoptr (GHashTable) done = collect_done (the_case);

  for (guint i = g_hash_table_size (done) > 0 ? items->len : 0; i > 0; i--)
    if (is_done (done, g_ptr_array_index (items, i - 1)))
      g_ptr_array_remove_index (items, i - 1);
}

static void
note_change (GPtrArray *items, RcCase *the_case)
{
  g_autoptr (GDateTime) changed = rc_case_get_changed (the_case);

  for (guint i = 0; changed != NULL && i < items->len; i++)
    ((RcAgendaItem *) g_ptr_array_index (items, i))->changed = g_date_time_ref (changed);
}

RcAgendaItem *
rc_agenda_item_for_record (RcAgendaKind kind,
                           RcCase *the_case,
                           RcRecord *record,
                           const char *what,
                           const GDate *due)
{
  g_autofree char *key =
    g_strdup_printf ("%s/%s/%s", rc_case_get_id (the_case), rc_record_get_id (record), what);
  RcAgendaItem *item = rc_agenda_item_new (kind, key, due);

  item->case_title = g_strdup (rc_case_get_title (the_case));
  return item;
}

GPtrArray *
rc_agenda_for_case (RcCase *the_case, RcRuleSet *rules)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  if (is_closed (the_case))
    return items;
  add_deadlines (items, the_case, rules);
  rc_agenda_add_records (items, the_case);
  drop_done (items, the_case);
  note_change (items, the_case);
  g_ptr_array_sort (items, rc_agenda_item_compare);
  return items;
}

GPtrArray *
rc_agenda_for_file (RcCaseFile *file, RcRuleSet *rules)
{
  RcCase *the_case = rc_case_file_get_case (file);
  GPtrArray *items = NULL;

  if (the_case == NULL)
    return g_ptr_array_new_with_free_func (g_object_unref);
  items = rc_agenda_for_case (the_case, rules);
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      item->remembered = rc_case_file_get_problem (file) != NULL;
    }
  return items;
}

GPtrArray *
rc_agenda_for_all (GListModel *store, RcRuleSet *rules)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);

      g_ptr_array_extend_and_steal (items, rc_agenda_for_file (file, rules));
    }
  g_ptr_array_sort (items, rc_agenda_item_compare);
  return items;
}
