/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-situations.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rc-circumstances.h"
#include "rc-date.h"

/* Letters that say no, and what the patient can do next. */

#define FEDERAL_HEARING_MIN 90
#define FEDERAL_HEARING_MAX 120

/* The letter cannot have come before its date; one of the two is wrong. Until it is settled the
 * earlier one counts, so that no deadline is shown too late. */
static void
set_notice (RcInquiry *self, const GDate *date, const GDate *received)
{
  if (date == NULL && received == NULL)
    self->question = rc_facts_question ("notice_date");
  else if (date == NULL)
    self->last_question = rc_facts_question ("notice_date");
  if (date != NULL && received != NULL && g_date_compare (received, date) < 0)
    {
      self->question = rc_result_explain ("received_before_notice_date");
      date = received;
    }
  rc_facts_set_date (self->facts, "notice_date", date);
  rc_facts_set_date (self->facts, "notice_received", received);
}

/* The number of days stands in the plan, and must be one that the federal limits allow. */
static void
set_hearing_limit (RcInquiry *self, RcPlan *plan)
{
  const double limit = plan != NULL ? plan->hearing_limit : NAN;
  g_autofree char *text = NULL;

  if (isnan (limit))
    return;
  if (limit < 1 || limit > FEDERAL_HEARING_MAX || limit != (int) limit)
    {
      self->last_question = rc_result_explain ("state_window_outside_federal_limits");
      return;
    }
  text = g_strdup_printf ("%d", (int) limit);
  if (limit >= FEDERAL_HEARING_MIN)
    rc_facts_set (self->facts, "state_fair_hearing_days", text);
  if (limit <= FEDERAL_HEARING_MIN)
    rc_facts_set (self->facts, "state_ffs_hearing_days", text);
}

/* The service that is disputed began on that day. */
static const GDate *
find_service_date (RcCase *the_case, RcDenial *denial)
{
  RcRecord *about = rc_lookup_subject (the_case, denial);

  if (about != NULL && RC_IS_CLAIM (about))
    return RC_CLAIM (about)->service_from;
  if (about != NULL && RC_IS_SESSION (about))
    return RC_SESSION (about)->on;
  return NULL;
}

/* New York counts from the first appeal's decision even after a second one. */
static const GDate *
find_first_refusal (RcCase *the_case, RcDenial *denial)
{
  GListModel *denials = rc_case_get_records (the_case, &rc_denial_kind);

  for (guint i = 0; i < g_list_model_get_n_items (denials); i++)
    {
      g_autoptr (RcDenial) other = g_list_model_get_item (denials, i);

      if (rc_lookup_level (the_case, other) == RC_DENIAL_LEVEL_AFTER_FIRST_APPEAL &&
          (denial == NULL || g_strcmp0 (other->about, denial->about) == 0))
        return other->notice_date != NULL ? other->notice_date : other->notice_received;
    }
  return NULL;
}

static void
set_first_refusal (RcInquiry *self, RcCase *the_case, RcDenial *denial)
{
  const char *name = "first_level_final_determination_date";
  const char *date = rc_facts_get (self->facts, "notice_date");

  if (self->situation.levels > RC_LEVEL_BIT (1))
    rc_facts_set_date (self->facts, name, find_first_refusal (the_case, denial));
  else if (self->situation.levels == RC_LEVEL_BIT (1))
    rc_facts_set (self->facts, name,
                  date != NULL ? date : rc_facts_get (self->facts, "notice_received"));
}

/* Medicare's judges and courts need a minimum. */
static void
set_amount (RcFacts *facts, RcMoney amount)
{
  g_autofree char *text = amount >= 0 ? rc_money_format (amount) : NULL;

  rc_facts_set (facts, "amount_in_dispute", text);
}

/* A letter that is not older than the cut it tells of was no warning. */
static RcConditions
read_warning (RcDenial *denial)
{
  const GDate *told = denial->notice_date != NULL ? denial->notice_date : denial->notice_received;

  return told != NULL && g_date_compare (denial->coverage_ends_on, told) <= 0 ? RC_IF_NO_WARNING
                                                                              : 0;
}

/* What a letter that says no has in common, be it a denial or the refusal of an appeal. */
static void
set_circumstances (RcInquiry *self, RcCase *the_case, RcDenial *denial, RcPlan *plan)
{
  RcConditions *conditions = &self->situation.conditions;

  *conditions |= rc_circumstances_stage (the_case, denial) | rc_circumstances_dispute (denial);
  if (denial != NULL && denial->coverage_ends_on != NULL)
    *conditions |= RC_IF_CONCURRENT | read_warning (denial);
  if (denial != NULL)
    {
      self->answered = rc_lookup_answered (the_case, denial);
      rc_facts_set_date (self->facts, "cut_effective_date", denial->coverage_ends_on);
      set_amount (self->facts, denial->amount);
    }
  rc_facts_set_date (self->facts, "service_date", find_service_date (the_case, denial));
  set_first_refusal (self, the_case, denial);
  set_hearing_limit (self, plan);
}

static char *
name_letter (const GDate *notice, const GDate *printed)
{
  g_autofree char *date = notice != NULL ? rc_date_format_short (notice, printed) : NULL;

  if (date == NULL)
    return g_strdup (_("Printed in the letter"));
  /* Translators: a date, “Printed in the letter of October 2” */
  return g_strdup_printf (_("Printed in the letter of %s"), date);
}

/* More time that the plan granted in writing goes before the date of the letter. */
static void
set_printed (RcInquiry *self, RcCase *the_case, RcDenial *denial)
{
  RcAppeal *granted = rc_lookup_granted (the_case, denial);

  self->printed_in = granted != NULL ? RC_RECORD (granted) : RC_RECORD (denial);
  self->printed_field = granted != NULL ? "extended_until" : "letter_deadline";
  if (granted != NULL)
    {
      self->printed = granted->extended_until;
      self->printed_text = g_strdup (_("More time that the plan gave in writing"));
    }
  else if (denial->letter_deadline != NULL)
    {
      self->printed = denial->letter_deadline;
      self->printed_text = name_letter (denial->notice_date, denial->letter_deadline);
    }
  self->external_printed = denial->external_deadline;
  self->external_in = RC_RECORD (denial);
  self->external_field = "external_deadline";
  if (self->external_printed != NULL)
    self->external_text = name_letter (denial->notice_date, denial->external_deadline);
}

/* What was chosen for the appeal itself goes before what was planned with the letter. */
static void
set_method (RcInquiry *self, RcCase *the_case, RcDenial *denial)
{
  RcAppeal *draft = rc_lookup_draft (the_case, denial, RC_LOOKUP_ANY_LEVEL);
  const gboolean chosen = draft != NULL && draft->method != RC_SEND_METHOD_NONE;

  self->method = chosen ? draft->method : denial->file_by;
  self->method_in = chosen ? RC_RECORD (draft) : RC_RECORD (denial);
  self->method_field = chosen ? "method" : "file_by";
}

static guint
read_levels (RcDenialLevel level)
{
  switch (level)
    {
    case RC_DENIAL_LEVEL_NONE:
    case RC_DENIAL_LEVEL_FIRST_DECISION:
      return RC_LEVEL_BIT (0);
    case RC_DENIAL_LEVEL_AFTER_FIRST_APPEAL:
      return RC_LEVEL_BIT (1);
    case RC_DENIAL_LEVEL_AFTER_SECOND_APPEAL:
      return RC_LEVEL_BIT (2);
    case RC_DENIAL_LEVEL_AFTER_EXTERNAL:
      return RC_LEVEL_BIT (2) | RC_LEVEL_BIT (RC_LEVEL_AFTER_EXTERNAL);
    case RC_DENIAL_LEVEL_AFTER_HEARING:
      return RC_LEVEL_BIT (RC_LEVEL_AFTER_HEARING);
    case RC_DENIAL_LEVEL_AFTER_COUNCIL:
      return RC_LEVEL_BIT (RC_LEVEL_AFTER_COUNCIL);
    }
  return 0;
}

static gboolean
is_refused (RcAppeal *appeal)
{
  return appeal->outcome == RC_APPEAL_OUTCOME_UPHELD ||
         appeal->outcome == RC_APPEAL_OUTCOME_PARTLY;
}

/* The marketplace decides who may have a plan at all; no plan has a part in that. */
static void
set_marketplace (RcInquiry *self, RcDenial *denial)
{
  if (denial->reason == RC_DENIAL_REASON_MARKETPLACE)
    self->situation.coverage.types = RC_PLAN_TYPE_SET (MARKETPLACE_ELIGIBILITY);
}

gboolean
rc_situation_of_denial (RcInquiry *inquiry, RcCase *the_case, RcDenial *denial)
{
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (denial));

  if (denial->outcome != RC_DENIAL_OUTCOME_NONE)
    return FALSE;
  rc_circumstances_begin (inquiry, RC_EVENT_NOTICE, denial, plan, denial->drug_benefit,
                          denial->urgent == RC_FLAG_YES);
  inquiry->situation.levels = read_levels (rc_lookup_level (the_case, denial));
  set_marketplace (inquiry, denial);
  set_notice (inquiry, denial->notice_date, denial->notice_received);
  set_circumstances (inquiry, the_case, denial, plan);
  if (rc_lookup_level (the_case, denial) == RC_DENIAL_LEVEL_AFTER_EXTERNAL)
    inquiry->answered |= RC_LEVEL_BIT (RC_APPEAL_LEVEL_EXTERNAL);
  set_printed (inquiry, the_case, denial);
  set_method (inquiry, the_case, denial);
  inquiry->counts = denial->deadline_counts;
  return TRUE;
}

gboolean
rc_situation_of_refusal (RcInquiry *inquiry, RcCase *the_case, RcAppeal *appeal)
{
  RcDenial *denial = rc_lookup_denial (the_case, appeal);
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (appeal));
  RcDenialLevel level = rc_lookup_level_after (appeal->level);

  if (!is_refused (appeal) || level == RC_DENIAL_LEVEL_NONE ||
      (denial != NULL && denial->outcome != RC_DENIAL_OUTCOME_NONE) ||
      rc_lookup_notice (the_case, appeal) != NULL)
    return FALSE;
  rc_circumstances_begin (inquiry, RC_EVENT_NOTICE, appeal, plan,
                          denial != NULL ? denial->drug_benefit : RC_FLAG_NONE,
                          rc_circumstances_urgent (appeal, denial));
  inquiry->situation.levels = read_levels (level);
  set_notice (inquiry, appeal->decided_on, appeal->decision_received);
  set_circumstances (inquiry, the_case, denial, plan);
  inquiry->answered |= RC_LEVEL_BIT (appeal->level);
  inquiry->printed = appeal->next_deadline;
  inquiry->printed_in = RC_RECORD (appeal);
  inquiry->printed_field = "next_deadline";
  if (appeal->next_deadline != NULL)
    inquiry->printed_text = name_letter (appeal->decided_on, appeal->next_deadline);
  if (denial != NULL)
    set_method (inquiry, the_case, denial);
  return TRUE;
}
