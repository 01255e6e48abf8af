/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-lookup.h"

#include "rc-claims.h"
#include "rc-date.h"
#include "rc-doctor.h"
#include "rc-steps.h"

#define MAX_HOPS 4 /* appeal → denial → session → prior authorization */

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

static guint
read_answered (RcAppeal *appeal)
{
  guint bits = 0;

  if (appeal->sent_on == NULL && appeal->received_on == NULL)
    return 0;
  if (appeal->outcome == RC_APPEAL_OUTCOME_WITHDRAWN)
    return 0;
  bits = RC_LEVEL_BIT (appeal->level != RC_APPEAL_LEVEL_NONE ? appeal->level
                                                             : RC_APPEAL_LEVEL_INTERNAL_1);
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
find_draft (RcCase *the_case, RcDenial *denial, gboolean granted)
{
  GListModel *appeals = rc_case_get_records (the_case, &rc_appeal_kind);
  RcAppeal *draft = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (appeals); i++)
    {
      g_autoptr (RcAppeal) appeal = g_list_model_get_item (appeals, i);

      if (is_against (appeal, denial) && appeal->sent_on == NULL &&
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
rc_lookup_draft (RcCase *the_case, RcDenial *denial)
{
  return find_draft (the_case, denial, FALSE);
}

RcAppeal *
rc_lookup_granted (RcCase *the_case, RcDenial *denial)
{
  return find_draft (the_case, denial, TRUE);
}

gboolean
rc_lookup_has_notice (RcCase *the_case, RcAppeal *appeal, guint level)
{
  GListModel *denials = rc_case_get_records (the_case, &rc_denial_kind);

  for (guint i = 0; i < g_list_model_get_n_items (denials); i++)
    {
      g_autoptr (RcDenial) denial = g_list_model_get_item (denials, i);
      const gboolean older = denial->notice_date != NULL && appeal->sent_on != NULL &&
                             g_date_compare (denial->notice_date, appeal->sent_on) < 0;

      if ((guint) denial->level == RC_DENIAL_LEVEL_FIRST_DECISION + level && !older)
        return TRUE;
    }
  return FALSE;
}
