/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-situations.h"

#include <glib/gi18n-lib.h>

#include "rc-circumstances.h"
#include "rc-date.h"

/* What somebody else must decide. */

/* What an exchange over missing information is about; the same for claims and authorizations. */
typedef struct {
  const GDate *arrived; /* when the plan got the request */
  const GDate *asked;
  const GDate *asked_received;
  const GDate *due;
  const GDate *sent;
  const GDate *sent_received;
  const GDate *longer_notice; /* they wrote that it takes longer */
  const GDate *longer_until;
} Information;

static void
set_asked (RcInquiry *self, const Information *info)
{
  rc_facts_set_date (self->facts, "info_request_date", info->asked);
  rc_facts_set_date (self->facts, "info_request_received", info->asked_received);
  self->printed = info->due;
  self->printed_in = self->record;
  self->printed_field = "info_due";
  if (info->due != NULL)
    self->printed_text = g_strdup (_("The day by which the plan wants it"));
}

static void
set_info_received (RcFacts *facts, const Information *info, const GDate *received)
{
  int used = info->arrived != NULL && info->asked != NULL
               ? rc_date_days_until (info->arrived, info->asked)
               : -1;

  rc_facts_set (facts, "tz", "UTC");
  rc_facts_set_date (facts, "info_received", received);
  rc_facts_set_date (facts, "info_due", info->due);
  if (used >= 0 && used <= 30)
    {
      g_autofree char *text = g_strdup_printf ("%d", used);

      rc_facts_set (facts, "days_used", text);
    }
}

static void
set_info_sent (RcInquiry *self, const Information *info)
{
  const GDate *received = info->sent_received != NULL ? info->sent_received : info->sent;

  set_info_received (self->facts, info, received);
  if (info->sent_received == NULL)
    {
      g_autoptr (GDate) latest = rc_date_plus_days (received, RC_MAIL_DAYS);

      self->late_facts = rc_facts_new ();
      set_info_received (self->late_facts, info, latest);
      self->last_question = rc_facts_question ("info_received");
    }
}

/* Whether the exchange stands where @event is about. */
static gboolean
is_at (const Information *info, RcEvent event)
{
  const gboolean asked = info->asked != NULL || info->asked_received != NULL || info->due != NULL;
  const gboolean sent = info->sent != NULL || info->sent_received != NULL;

  if (event == RC_EVENT_INFO_ASKED || event == RC_EVENT_APPEAL_INFO)
    return asked && !sent;
  return event != RC_EVENT_INFO_SENT || sent;
}

static void
set_request (RcInquiry *self, const Information *info, const GDate *received, const GDate *sent,
             RcPlan *plan)
{
  if (self->situation.event == RC_EVENT_INFO_ASKED)
    set_asked (self, info);
  else if (self->situation.event == RC_EVENT_INFO_SENT)
    set_info_sent (self, info);
  else
    {
      rc_circumstances_arrive (self, received, sent, plan, "request_received");
      rc_circumstances_extend (self, info->longer_notice, info->longer_until);
    }
  if (info->asked == NULL && info->asked_received == NULL && info->sent == NULL &&
      info->sent_received == NULL)
    self->situation.conditions |= RC_IF_NOTHING_ASKED;
}

static gboolean
claim_waits (RcClaim *claim)
{
  const gboolean open = claim->status == RC_CLAIM_STATUS_NONE ||
                        claim->status == RC_CLAIM_STATUS_SENT ||
                        claim->status == RC_CLAIM_STATUS_PROCESSING ||
                        claim->status == RC_CLAIM_STATUS_UNKNOWN;

  return open && (claim->use == RC_CLAIM_USE_NONE || claim->use == RC_CLAIM_USE_CLAIM) &&
         (claim->submitted_on != NULL || claim->received_on != NULL) &&
         claim->processed_on == NULL && claim->eob_received == NULL;
}

static gboolean
prior_auth_waits (RcPriorAuth *prior_auth)
{
  const gboolean open = prior_auth->status == RC_PRIOR_AUTH_STATUS_NONE ||
                        prior_auth->status == RC_PRIOR_AUTH_STATUS_SENT ||
                        prior_auth->status == RC_PRIOR_AUTH_STATUS_MORE_INFORMATION;

  return open && prior_auth->decided_on == NULL &&
         (prior_auth->requested_on != NULL || prior_auth->received_on != NULL);
}

static gboolean
appeal_waits (RcAppeal *appeal)
{
  return (appeal->sent_on != NULL || appeal->received_on != NULL) && appeal->decided_on == NULL &&
         appeal->decision_received == NULL && appeal->outcome == RC_APPEAL_OUTCOME_NONE;
}

/* Beginning of an inquiry about @appeal, whatever happened to it. */
static void
begin_appeal (RcInquiry *inquiry, RcCase *the_case, RcAppeal *appeal, RcEvent event)
{
  RcDenial *denial = rc_lookup_denial (the_case, appeal);
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (appeal));

  rc_circumstances_begin (inquiry, event, appeal, plan,
                          denial != NULL ? denial->drug_benefit : RC_FLAG_NONE,
                          rc_circumstances_urgent (appeal, denial));
  inquiry->situation.levels =
    RC_LEVEL_BIT (appeal->level != RC_APPEAL_LEVEL_NONE ? appeal->level
                                                        : RC_APPEAL_LEVEL_INTERNAL_1);
  inquiry->situation.conditions |= rc_circumstances_stage (the_case, denial);
  if (appeal->level == RC_APPEAL_LEVEL_INTERNAL_2)
    inquiry->situation.conditions |= RC_IF_TWO_LEVELS;
}

static gboolean
was_asked (RcAppeal *appeal)
{
  return appeal->info_asked_on != NULL || appeal->info_asked_received != NULL;
}

static gboolean
is_at_reviewer (RcAppeal *appeal)
{
  return appeal->reviewer_received_on != NULL || appeal->reviewer_notice_received != NULL;
}

/* After the treatment a union's board may decide at its next quarterly meeting, and who asked for
 * information waits for it. */
static gboolean
may_take_time (RcInquiry *inquiry, RcPlan *plan, RcAppeal *appeal)
{
  return was_asked (appeal) || (plan != NULL && plan->source == RC_PLAN_SOURCE_UNION &&
                                (inquiry->situation.conditions & RC_IF_POSTSERVICE) != 0);
}

static void
set_decision (RcInquiry *inquiry, RcCase *the_case, RcAppeal *appeal)
{
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (appeal));
  const GDate *arrived = appeal->received_on != NULL ? appeal->received_on : appeal->sent_on;

  rc_circumstances_arrive (inquiry, appeal->received_on, appeal->sent_on, plan, "appeal_received");
  if (appeal->level == RC_APPEAL_LEVEL_EXTERNAL)
    rc_circumstances_review (inquiry, appeal->reviewer_received_on, arrived);
  rc_facts_set_date (inquiry->facts, "reconsideration_request_date", appeal->sent_on);
  if (appeal->checked_on == NULL && appeal->incomplete_received == NULL &&
      !is_at_reviewer (appeal))
    inquiry->situation.conditions |= RC_IF_UNCHECKED;
  inquiry->never_late = may_take_time (inquiry, plan, appeal);
  inquiry->printed = appeal->decision_due;
  inquiry->printed_in = RC_RECORD (appeal);
  inquiry->printed_field = "decision_due";
  if (appeal->decision_due != NULL)
    inquiry->printed_text = g_strdup (_("The day they named for their answer"));
  rc_circumstances_extend (inquiry, appeal->longer_notice, appeal->longer_until);
}

/* The stages of an external review, each with the letter or day that starts a clock. */
static const GDate *
find_stage (RcAppeal *appeal, RcEvent event)
{
  const GDate *sent = appeal->info_sent_on;
  const GDate *day = NULL;

  if (event == RC_EVENT_CHECKED)
    return appeal->incomplete_received == NULL && !is_at_reviewer (appeal) ? appeal->checked_on
                                                                           : NULL;
  day = event == RC_EVENT_INCOMPLETE ? appeal->incomplete_received
                                     : appeal->reviewer_notice_received;
  return day != NULL && (sent == NULL || g_date_compare (sent, day) < 0) ? day : NULL;
}

static void
set_stage (RcInquiry *inquiry, RcAppeal *appeal, const GDate *day)
{
  rc_facts_set_date (inquiry->facts, "preliminary_done", day);
  rc_facts_set_date (inquiry->facts, "incomplete_notice_received", day);
  rc_facts_set_date (inquiry->facts, "iro_notice_received", day);
  if (appeal->info_due == NULL || g_date_compare (appeal->info_due, day) < 0)
    return;
  inquiry->printed = appeal->info_due;
  inquiry->printed_in = RC_RECORD (appeal);
  inquiry->printed_field = "info_due";
  inquiry->printed_text = g_strdup (_("The day by which they want it"));
}

static gboolean
set_appeal (RcInquiry *inquiry, RcCase *the_case, RcAppeal *appeal)
{
  const Information info = { .asked = appeal->info_asked_on,
                             .asked_received = appeal->info_asked_received,
                             .due = appeal->info_due,
                             .sent = appeal->info_sent_on };
  const RcEvent event = inquiry->situation.event;
  const GDate *stage = NULL;

  if (event == RC_EVENT_APPEAL)
    set_decision (inquiry, the_case, appeal);
  else if (event == RC_EVENT_APPEAL_INFO)
    set_asked (inquiry, &info);
  if (event == RC_EVENT_APPEAL || event == RC_EVENT_APPEAL_INFO)
    return event == RC_EVENT_APPEAL || (was_asked (appeal) && is_at (&info, event));
  stage = find_stage (appeal, event);
  if (stage != NULL)
    set_stage (inquiry, appeal, stage);
  return stage != NULL;
}

gboolean
rc_situation_of_appeal (RcInquiry *inquiry, RcCase *the_case, RcAppeal *appeal, RcEvent event)
{
  RcDenial *denial = rc_lookup_denial (the_case, appeal);

  if (!appeal_waits (appeal) || (denial != NULL && denial->outcome != RC_DENIAL_OUTCOME_NONE))
    return FALSE;
  begin_appeal (inquiry, the_case, appeal, event);
  return set_appeal (inquiry, the_case, appeal);
}

gboolean
rc_situation_of_claim (RcInquiry *inquiry, RcCase *the_case, RcClaim *claim, RcEvent event)
{
  const GDate *arrived = claim->received_on != NULL ? claim->received_on : claim->submitted_on;
  const Information info = { arrived, claim->info_asked_on, claim->info_asked_received,
                             claim->info_due, claim->info_sent_on, claim->info_received_on,
                             claim->longer_notice, claim->longer_until };
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (claim));

  if (!claim_waits (claim) || !is_at (&info, event))
    return FALSE;
  rc_circumstances_begin (inquiry, event, claim, plan,
                          claim->setting == RC_CLAIM_SETTING_PHARMACY ? RC_FLAG_YES : RC_FLAG_NONE,
                          FALSE);
  inquiry->situation.conditions |= RC_IF_POSTSERVICE;
  set_request (inquiry, &info, claim->received_on, claim->submitted_on, plan);
  return TRUE;
}

/* More of a course is decided fast if it was asked for a whole day before the end. A day is all that
 * is known, so the request counts as if it had come at its end. */
static RcConditions
read_course (RcCase *the_case, RcPriorAuth *prior_auth)
{
  RcRecord *renewed = rc_lookup_record (the_case, prior_auth->renews);
  const GDate *end = renewed != NULL && RC_IS_PRIOR_AUTH (renewed)
                       ? RC_PRIOR_AUTH (renewed)->valid_until
                       : NULL;
  const GDate *arrived =
    prior_auth->received_on != NULL ? prior_auth->received_on : prior_auth->requested_on;

  if (renewed == NULL)
    return RC_IF_NEW_COURSE;
  if (end == NULL || arrived == NULL)
    return RC_IF_EXTENDS | RC_IF_NEW_COURSE;
  return g_date_compare (arrived, end) < 0 ? RC_IF_EXTENDS : RC_IF_NEW_COURSE;
}

/* Who asks for an approval needs one, unless the plan said of that code that it does not. */
static RcConditions
read_need (RcPriorAuth *prior_auth, RcPlan *plan)
{
  GListModel *needs = plan != NULL ? G_LIST_MODEL (plan->prior_auth_rules) : NULL;

  for (guint i = 0; needs != NULL && i < g_list_model_get_n_items (needs); i++)
    {
      g_autoptr (RcPriorAuthRule) need = g_list_model_get_item (needs, i);

      if (need->need == RC_PRIOR_AUTH_NEED_NOT_REQUIRED && need->code != NULL &&
          g_strcmp0 (need->code, prior_auth->code) == 0)
        return RC_IF_NO_APPROVAL_NEEDED;
    }
  return RC_IF_APPROVAL_NEEDED;
}

/* Whether it asks for an exception matters to drug plans even as long as nobody says so: the time
 * for one begins later. */
static RcConditions
read_exception (RcPriorAuth *prior_auth, RcPlan *plan)
{
  const RcCoverage coverage = rc_coverage_read (plan, prior_auth->drug_benefit);

  if (prior_auth->exception == RC_FLAG_YES)
    return RC_IF_EXCEPTION;
  return prior_auth->exception == RC_FLAG_NONE &&
             coverage.types == RC_PLAN_TYPE_SET (MEDICARE_PART_D)
           ? RC_IF_EXCEPTION | RC_IF_NO_EXCEPTION
           : RC_IF_NO_EXCEPTION;
}

static void
set_statement (RcInquiry *self, const GDate *received)
{
  rc_facts_set_date (self->facts, "prescriber_statement_received", received);
  if (self->late_facts != NULL)
    rc_facts_set_date (self->late_facts, "prescriber_statement_received", received);
}

static RcConditions
read_request (RcCase *the_case, RcPriorAuth *prior_auth, RcPlan *plan)
{
  return read_course (the_case, prior_auth) | read_need (prior_auth, plan) |
         read_exception (prior_auth, plan);
}

gboolean
rc_situation_of_prior_auth (RcInquiry *inquiry, RcCase *the_case, RcPriorAuth *prior_auth,
                            RcEvent event)
{
  const GDate *arrived =
    prior_auth->received_on != NULL ? prior_auth->received_on : prior_auth->requested_on;
  const Information info = { arrived, prior_auth->info_asked_on, NULL, prior_auth->info_due,
                             prior_auth->info_sent_on, prior_auth->info_received_on,
                             prior_auth->longer_notice, prior_auth->longer_until };
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (prior_auth));

  if (!prior_auth_waits (prior_auth) || !is_at (&info, event))
    return FALSE;
  rc_circumstances_begin (inquiry, event, prior_auth, plan, prior_auth->drug_benefit,
                          prior_auth->urgent == RC_FLAG_YES);
  inquiry->situation.conditions |= RC_IF_PRESERVICE | read_request (the_case, prior_auth, plan);
  set_request (inquiry, &info, prior_auth->received_on, prior_auth->requested_on, plan);
  set_statement (inquiry, prior_auth->statement_received);
  return TRUE;
}
