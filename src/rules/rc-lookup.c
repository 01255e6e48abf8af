/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-lookup.h"

#include "rc-claims.h"
#include "rc-clinics.h"
#include "rc-date.h"
#include "rc-doctor.h"
#include "rc-steps.h"

#define MAX_HOPS 16 /* appeal → denial → appeal → … → session → prior authorization */

/* The plan that a record names itself. */
static const char *
plan_of (RcRecord *record)
{
  if (RC_IS_DENIAL (record))
    return RC_DENIAL (record)->plan;
  if (RC_IS_CLAIM (record))
    return RC_CLAIM (record)->plan;
  if (RC_IS_PRIOR_AUTH (record))
    return RC_PRIOR_AUTH (record)->plan;
  return NULL;
}

/* The record that a record is about. */
static const char *
subject_of (RcRecord *record)
{
  if (RC_IS_APPEAL (record))
    return RC_APPEAL (record)->denial;
  if (RC_IS_DENIAL (record))
    return RC_DENIAL (record)->about;
  if (RC_IS_CLAIM (record))
    return RC_CLAIM (record)->prior_auth;
  if (RC_IS_SESSION (record))
    return RC_SESSION (record)->prior_auth;
  if (RC_IS_LETTER (record))
    return RC_LETTER (record)->appeal != NULL ? RC_LETTER (record)->appeal
                                              : RC_LETTER (record)->denial;
  return NULL;
}

/* Of two plans the one that pays first; what nobody ordered goes before secondary. */
static gboolean
pays_before (RcPlan *plan, RcPlan *other)
{
  const int order = plan->order != RC_PLAN_ORDER_NONE ? 2 * (int) plan->order : 3;
  const int others = other->order != RC_PLAN_ORDER_NONE ? 2 * (int) other->order : 3;

  return order < others;
}

static RcPlan *
find_first_payer (RcCase *the_case)
{
  GListModel *plans = rc_case_get_records (the_case, &rc_plan_kind);
  RcPlan *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (plans); i++)
    {
      g_autoptr (RcPlan) plan = g_list_model_get_item (plans, i);

      if (first == NULL || pays_before (plan, first))
        first = plan;
    }
  return first;
}

/* One that does not say its level is most likely the first. */
static guint
read_level (RcAppeal *appeal)
{
  return RC_LEVEL_BIT (appeal->level != RC_APPEAL_LEVEL_NONE ? appeal->level
                                                             : RC_APPEAL_LEVEL_INTERNAL_1);
}

static guint
read_answered (RcAppeal *appeal)
{
  guint bits = 0;

  if (appeal->sent_on == NULL && appeal->received_on == NULL)
    return 0;
  if (appeal->outcome == RC_APPEAL_OUTCOME_WITHDRAWN)
    return 0;
  bits = read_level (appeal);
  if (appeal->with_external == RC_FLAG_YES)
    bits |= RC_LEVEL_BIT (RC_APPEAL_LEVEL_EXTERNAL);
  return bits;
}

static gboolean
is_against (RcAppeal *appeal, RcDenial *denial)
{
  return g_strcmp0 (appeal->denial, rc_record_get_id (RC_RECORD (denial))) == 0;
}

static RcAppeal *
find_draft (RcCase *the_case, RcDenial *denial, guint levels, gboolean granted)
{
  GListModel *appeals = rc_case_get_records (the_case, &rc_appeal_kind);
  RcAppeal *draft = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (appeals); i++)
    {
      g_autoptr (RcAppeal) appeal = g_list_model_get_item (appeals, i);

      if (is_against (appeal, denial) && appeal->sent_on == NULL && appeal->received_on == NULL &&
          appeal->decided_on == NULL && (read_level (appeal) & levels) != 0 &&
          (!granted || appeal->extended_until != NULL))
        draft = appeal; /* the case holds it */
    }
  return draft;
}

RcRecord *
rc_lookup_record (RcCase *the_case, const char *id)
{
  return id != NULL ? rc_case_find (the_case, id) : NULL;
}

RcPlan *
rc_lookup_plan (RcCase *the_case, RcRecord *record)
{
  for (guint hops = 0; record != NULL && hops < MAX_HOPS; hops++)
    {
      RcRecord *plan = rc_lookup_record (the_case, plan_of (record));

      if (plan != NULL && RC_IS_PLAN (plan))
        return RC_PLAN (plan);
      record = rc_lookup_record (the_case, subject_of (record));
    }
  return find_first_payer (the_case);
}

RcDenial *
rc_lookup_denial (RcCase *the_case, RcAppeal *appeal)
{
  RcRecord *record = rc_lookup_record (the_case, appeal->denial);

  return record != NULL && RC_IS_DENIAL (record) ? RC_DENIAL (record) : NULL;
}

guint
rc_lookup_answered (RcCase *the_case, RcDenial *denial)
{
  GListModel *appeals = rc_case_get_records (the_case, &rc_appeal_kind);
  guint bits = 0;

  for (guint i = 0; i < g_list_model_get_n_items (appeals); i++)
    {
      g_autoptr (RcAppeal) appeal = g_list_model_get_item (appeals, i);

      if (is_against (appeal, denial))
        bits |= read_answered (appeal);
    }
  return bits;
}

RcAppeal *
rc_lookup_draft (RcCase *the_case, RcDenial *denial, guint levels)
{
  return find_draft (the_case, denial, levels, FALSE);
}

RcAppeal *
rc_lookup_granted (RcCase *the_case, RcDenial *denial)
{
  return find_draft (the_case, denial, RC_LOOKUP_ANY_LEVEL, TRUE);
}

RcRecord *
rc_lookup_subject (RcCase *the_case, RcDenial *denial)
{
  RcRecord *about = denial != NULL ? rc_lookup_record (the_case, denial->about) : NULL;

  for (guint hops = 0; about != NULL && hops < MAX_HOPS; hops++)
    {
      if (!RC_IS_APPEAL (about) && !RC_IS_DENIAL (about))
        return about;
      about = rc_lookup_record (the_case, subject_of (about));
    }
  return NULL;
}

RcDenialLevel
rc_lookup_level_after (RcAppealLevel level)
{
  switch (level)
    {
    case RC_APPEAL_LEVEL_NONE:
    case RC_APPEAL_LEVEL_INTERNAL_1:
      return RC_DENIAL_LEVEL_AFTER_FIRST_APPEAL;
    case RC_APPEAL_LEVEL_INTERNAL_2:
      return RC_DENIAL_LEVEL_AFTER_SECOND_APPEAL;
    case RC_APPEAL_LEVEL_EXTERNAL:
      return RC_DENIAL_LEVEL_AFTER_EXTERNAL;
    case RC_APPEAL_LEVEL_HEARING:
      return RC_DENIAL_LEVEL_AFTER_HEARING;
    case RC_APPEAL_LEVEL_COUNCIL:
      return RC_DENIAL_LEVEL_AFTER_COUNCIL;
    case RC_APPEAL_LEVEL_REGULATOR:
    case RC_APPEAL_LEVEL_COURT:
      break;
    }
  return RC_DENIAL_LEVEL_NONE;
}

RcDenialLevel
rc_lookup_level (RcCase *the_case, RcDenial *denial)
{
  RcRecord *about = rc_lookup_record (the_case, denial->about);
  RcDenialLevel level = denial->level;

  if (level == RC_DENIAL_LEVEL_NONE && about != NULL && RC_IS_APPEAL (about))
    level = rc_lookup_level_after (RC_APPEAL (about)->level);
  return level != RC_DENIAL_LEVEL_NONE ? level : RC_DENIAL_LEVEL_FIRST_DECISION;
}

/* External review is the second level of some chains, and people number it so. */
static gboolean
is_answer_to (RcDenial *denial, RcAppealLevel level)
{
  return denial->level == rc_lookup_level_after (level) ||
         (level == RC_APPEAL_LEVEL_EXTERNAL &&
          denial->level == RC_DENIAL_LEVEL_AFTER_SECOND_APPEAL);
}

static gboolean
records_refusal (RcCase *the_case, RcDenial *denial, RcAppeal *appeal)
{
  RcDenial *first = rc_lookup_denial (the_case, appeal);
  RcRecord *about = rc_lookup_record (the_case, denial->about);
  const gboolean older = denial->notice_date != NULL && appeal->sent_on != NULL &&
                         g_date_compare (denial->notice_date, appeal->sent_on) < 0;

  if (about == RC_RECORD (appeal))
    return TRUE;
  if (denial == first || !is_answer_to (denial, appeal->level) || older)
    return FALSE;
  return about == NULL || first == NULL || first->about == NULL ||
         about == rc_lookup_subject (the_case, first);
}

RcDenial *
rc_lookup_notice (RcCase *the_case, RcAppeal *appeal)
{
  GListModel *denials = rc_case_get_records (the_case, &rc_denial_kind);

  for (guint i = 0; i < g_list_model_get_n_items (denials); i++)
    {
      g_autoptr (RcDenial) denial = g_list_model_get_item (denials, i);

      if (records_refusal (the_case, denial, appeal))
        return denial;
    }
  return NULL;
}

gboolean
rc_lookup_is_denied (RcCase *the_case, RcRecord *record)
{
  GListModel *denials = rc_case_get_records (the_case, &rc_denial_kind);

  for (guint i = 0; i < g_list_model_get_n_items (denials); i++)
    {
      g_autoptr (RcDenial) denial = g_list_model_get_item (denials, i);

      if (g_strcmp0 (denial->about, rc_record_get_id (record)) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_session (RcClaim *claim, RcSession *session)
{
  const char *id = rc_record_get_id (RC_RECORD (session));
  const GDate *last = claim->service_to != NULL ? claim->service_to : claim->service_from;

  if (claim->sessions != NULL && g_strv_contains ((const char *const *) claim->sessions, id))
    return TRUE;
  return claim->service_from != NULL && g_date_compare (claim->service_from, session->on) <= 0 &&
         g_date_compare (session->on, last) <= 0;
}

static gboolean
is_claimed (RcCase *the_case, RcSession *session)
{
  GListModel *claims = rc_case_get_records (the_case, &rc_claim_kind);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (RcClaim) claim = g_list_model_get_item (claims, i);

      if (has_session (claim, session))
        return TRUE;
    }
  return FALSE;
}

/* Some clinics send the claims themselves. */
static gboolean
is_sent_by_clinic (RcCase *the_case, RcSession *session)
{
  RcRecord *clinic = rc_lookup_record (the_case, session->clinic);

  return clinic != NULL && RC_IS_CLINIC (clinic) &&
         RC_CLINIC (clinic)->submits_claims == RC_FLAG_YES;
}

RcSession *
rc_lookup_unclaimed (RcCase *the_case)
{
  GListModel *sessions = rc_case_get_records (the_case, &rc_session_kind);
  RcSession *earliest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (RcSession) session = g_list_model_get_item (sessions, i);

      if (session->status == RC_APPOINTMENT_STATUS_DONE && session->on != NULL &&
          (earliest == NULL || g_date_compare (session->on, earliest->on) < 0) &&
          !rc_lookup_is_denied (the_case, RC_RECORD (session)) &&
          !is_claimed (the_case, session) && !is_sent_by_clinic (the_case, session))
        earliest = session;
    }
  return earliest;
}
