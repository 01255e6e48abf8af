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

  if (event == RC_EVENT_INFO_ASKED)
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
    rc_circumstances_arrive (self, received, sent, plan, "request_received");
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

gboolean
rc_situation_of_appeal (RcInquiry *inquiry, RcCase *the_case, RcAppeal *appeal)
{
  RcDenial *denial = rc_lookup_denial (the_case, appeal);
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (appeal));

  if (!appeal_waits (appeal) || (denial != NULL && denial->outcome != RC_DENIAL_OUTCOME_NONE))
    return FALSE;
  rc_circumstances_begin (inquiry, RC_EVENT_APPEAL, appeal, plan,
                          denial != NULL ? denial->drug_benefit : RC_FLAG_NONE,
                          rc_circumstances_urgent (appeal, denial));
  inquiry->situation.level =
    appeal->level != RC_APPEAL_LEVEL_NONE ? appeal->level : RC_APPEAL_LEVEL_INTERNAL_1;
  inquiry->situation.conditions |= rc_circumstances_stage (the_case, denial);
  if (appeal->level == RC_APPEAL_LEVEL_INTERNAL_2)
    inquiry->situation.conditions |= RC_IF_TWO_LEVELS;
  rc_circumstances_arrive (inquiry, appeal->received_on, appeal->sent_on, plan, "appeal_received");
  inquiry->printed = appeal->decision_due;
  inquiry->printed_in = RC_RECORD (appeal);
  inquiry->printed_field = "decision_due";
  if (appeal->decision_due != NULL)
    inquiry->printed_text = g_strdup (_("The day they named for their answer"));
  /* After the treatment a union's board may decide at its next quarterly meeting. */
  inquiry->never_late = plan != NULL && plan->source == RC_PLAN_SOURCE_UNION &&
                        (inquiry->situation.conditions & RC_IF_POSTSERVICE) != 0;
  return TRUE;
}

gboolean
rc_situation_of_claim (RcInquiry *inquiry, RcCase *the_case, RcClaim *claim, RcEvent event)
{
  const GDate *arrived = claim->received_on != NULL ? claim->received_on : claim->submitted_on;
  const Information info = { arrived, claim->info_asked_on, claim->info_asked_received,
                             claim->info_due, claim->info_sent_on, claim->info_received_on };
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (claim));

  if (!claim_waits (claim) || !is_at (&info, event))
    return FALSE;
  rc_circumstances_begin (inquiry, event, claim, plan,
                          claim->setting == RC_CLAIM_SETTING_PHARMACY ? RC_FLAG_YES : RC_FLAG_NONE, FALSE);
  inquiry->situation.conditions |= RC_IF_POSTSERVICE;
  set_request (inquiry, &info, claim->received_on, claim->submitted_on, plan);
  return TRUE;
}

gboolean
rc_situation_of_prior_auth (RcInquiry *inquiry, RcCase *the_case, RcPriorAuth *prior_auth,
                            RcEvent event)
{
  const GDate *arrived =
    prior_auth->received_on != NULL ? prior_auth->received_on : prior_auth->requested_on;
  const Information info = { arrived, prior_auth->info_asked_on, NULL, prior_auth->info_due,
                             prior_auth->info_sent_on, prior_auth->info_received_on };
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (prior_auth));

  if (!prior_auth_waits (prior_auth) || !is_at (&info, event))
    return FALSE;
  rc_circumstances_begin (inquiry, event, prior_auth, plan, prior_auth->drug_benefit,
                          prior_auth->urgent == RC_FLAG_YES);
  inquiry->situation.conditions |= RC_IF_PRESERVICE;
  set_request (inquiry, &info, prior_auth->received_on, prior_auth->requested_on, plan);
  return TRUE;
}
