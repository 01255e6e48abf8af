/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-deadlines.h"

#include "rc-date.h"
#include "rc-situations.h"

/* What is handed down while one case is walked through. */
typedef struct {
  RcCase *the_case;
  RcRuleSet *rules;
  GPtrArray *deadlines;
} Walk;

typedef void (*Visit) (Walk *walk, gpointer record);

static void
answer (Walk *walk, RcInquiry *inquiry, gboolean open)
{
  if (open)
    rc_inquiry_answer (inquiry, walk->rules, walk->deadlines);
}

static void
visit_denial (Walk *walk, gpointer denial)
{
  g_auto (RcInquiry) inquiry = { 0 };

  answer (walk, &inquiry, rc_situation_of_denial (&inquiry, walk->the_case, denial));
}

static void
visit_appeal (Walk *walk, gpointer appeal)
{
  g_auto (RcInquiry) decision = { 0 };
  g_auto (RcInquiry) refusal = { 0 };

  answer (walk, &decision, rc_situation_of_appeal (&decision, walk->the_case, appeal));
  answer (walk, &refusal, rc_situation_of_refusal (&refusal, walk->the_case, appeal));
}

static void
visit_claim (Walk *walk, gpointer claim)
{
  static const RcEvent events[] = { RC_EVENT_CLAIM, RC_EVENT_INFO_ASKED, RC_EVENT_INFO_SENT };

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_auto (RcInquiry) inquiry = { 0 };

      answer (walk, &inquiry, rc_situation_of_claim (&inquiry, walk->the_case, claim, events[i]));
    }
}

static void
visit_prior_auth (Walk *walk, gpointer prior_auth)
{
  static const RcEvent events[] = { RC_EVENT_PRIOR_AUTH, RC_EVENT_INFO_ASKED, RC_EVENT_INFO_SENT };

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_auto (RcInquiry) inquiry = { 0 };

      answer (walk, &inquiry,
              rc_situation_of_prior_auth (&inquiry, walk->the_case, prior_auth, events[i]));
    }
}

static void
visit_all (Walk *walk, const RcKind *kind, Visit visit)
{
  GListModel *records = rc_case_get_records (walk->the_case, kind);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (RcRecord) record = g_list_model_get_item (records, i);

      visit (walk, record);
    }
}

/* By date; of the same date always in the same order. */
static int
compare_deadlines (const RcDeadline **a, const RcDeadline **b)
{
  int order = rc_date_compare ((*a)->due, (*b)->due);

  if (order == 0)
    order = strcmp (rc_record_get_id ((*a)->record), rc_record_get_id ((*b)->record));
  return order != 0 ? order : g_strcmp0 ((*a)->title, (*b)->title);
}

void
rc_deadline_free (RcDeadline *self)
{
  g_clear_object (&self->record);
  g_clear_pointer (&self->result, rc_result_free);
  g_free (self->title);
  g_free (self->basis_text);
  g_clear_pointer (&self->due, g_date_free);
  g_clear_pointer (&self->act_by, g_date_free);
  g_clear_pointer (&self->mail_by, g_date_free);
  g_clear_object (&self->printed_in);
  g_clear_object (&self->method_in);
  g_free (self->question);
  g_free (self);
}

GPtrArray *
rc_deadlines_for_case (RcCase *the_case, RcRuleSet *rules)
{
  GPtrArray *deadlines = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_deadline_free);
  Walk walk = { the_case, rules, deadlines };

  visit_all (&walk, &rc_denial_kind, visit_denial);
  visit_all (&walk, &rc_appeal_kind, visit_appeal);
  visit_all (&walk, &rc_claim_kind, visit_claim);
  visit_all (&walk, &rc_prior_auth_kind, visit_prior_auth);
  g_ptr_array_sort (deadlines, (GCompareFunc) compare_deadlines);
  return deadlines;
}
