/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-deadlines.h"

#include "rc-date.h"
#include "rc-lookup.h"
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
  static const RcEvent events[] = { RC_EVENT_APPEAL, RC_EVENT_APPEAL_INFO, RC_EVENT_CHECKED,
                                    RC_EVENT_INCOMPLETE, RC_EVENT_REVIEWER };
  g_auto (RcInquiry) refusal = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_auto (RcInquiry) inquiry = { 0 };

      answer (walk, &inquiry, rc_situation_of_appeal (&inquiry, walk->the_case, appeal, events[i]));
    }
  answer (walk, &refusal, rc_situation_of_refusal (&refusal, walk->the_case, appeal));
}

static void
visit_claim (Walk *walk, gpointer claim)
{
  static const RcEvent events[] = { RC_EVENT_CLAIM, RC_EVENT_INFO_ASKED, RC_EVENT_INFO_SENT };
  g_auto (RcInquiry) draft = { 0 };

  answer (walk, &draft, rc_situation_of_draft (&draft, walk->the_case, claim));

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
visit_bill (Walk *walk, gpointer bill)
{
  g_auto (RcInquiry) inquiry = { 0 };

  answer (walk, &inquiry, rc_situation_of_bill (&inquiry, walk->the_case, bill));
}

static void
visit_quote (Walk *walk, gpointer quote)
{
  g_auto (RcInquiry) inquiry = { 0 };

  answer (walk, &inquiry, rc_situation_of_quote (&inquiry, quote));
}

static void
visit_letter (Walk *walk, gpointer letter)
{
  g_auto (RcInquiry) inquiry = { 0 };

  answer (walk, &inquiry, rc_situation_of_letter (&inquiry, walk->the_case, letter));
}

static void
visit_unclaimed (Walk *walk)
{
  RcSession *session = rc_lookup_unclaimed (walk->the_case);
  g_auto (RcInquiry) inquiry = { 0 };

  if (session != NULL)
    answer (walk, &inquiry, rc_situation_of_session (&inquiry, walk->the_case, session));
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
  if (order == 0)
    order = g_strcmp0 ((*a)->title, (*b)->title);
  return order != 0 ? order : g_strcmp0 ((*a)->what, (*b)->what);
}

void
rc_deadline_free (RcDeadline *self)
{
  g_clear_object (&self->record);
  g_clear_pointer (&self->result, rc_result_free);
  g_free (self->what);
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

const GDate *
rc_deadline_get_day (const RcDeadline *self)
{
  return self->act_by != NULL ? self->act_by : self->due;
}

RcAppealLevel
rc_deadline_get_level (const RcDeadline *self)
{
  return self->answered_by != 0 ? (RcAppealLevel) g_bit_nth_lsf (self->answered_by, -1)
                                : RC_APPEAL_LEVEL_NONE;
}

RcAppeal *
rc_deadline_find_draft (const RcDeadline *self, RcCase *the_case)
{
  if (!RC_IS_DENIAL (self->record) || self->answered_by == 0)
    return NULL;
  return rc_lookup_draft (the_case, RC_DENIAL (self->record), self->answered_by);
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
  visit_all (&walk, &rc_bill_kind, visit_bill);
  visit_all (&walk, &rc_quote_kind, visit_quote);
  visit_all (&walk, &rc_letter_kind, visit_letter);
  visit_unclaimed (&walk);
  g_ptr_array_sort (deadlines, (GCompareFunc) compare_deadlines);
  return deadlines;
}
