/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-circumstances.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rc-claims.h"
#include "rc-date.h"

static RcConditions
read_plan_conditions (const RcCoverage *coverage, RcPlan *plan)
{
  const double levels = plan != NULL ? plan->appeal_levels : NAN;
  RcConditions conditions = 0;

  if (coverage->self_funded)
    conditions |= RC_IF_SELF_FUNDED;
  if (coverage->insured)
    conditions |= RC_IF_INSURED;
  if (coverage->types == RC_PLAN_TYPE_SET (ERISA_GROUP_GF))
    conditions |= RC_IF_NO_REVIEW;
  if (coverage->by_government)
    conditions |= RC_IF_HHS;
  if (coverage->state != NULL && g_ascii_strcasecmp (coverage->state, "MI") == 0)
    conditions |= RC_IF_MICHIGAN;
  if (isnan (levels) || levels < 2)
    conditions |= RC_IF_ONE_LEVEL;
  if (isnan (levels) || levels >= 2)
    conditions |= RC_IF_TWO_LEVELS;
  return conditions;
}

/* The names under which rules know the day on which something arrived. */
static void
set_received (RcFacts *facts, const GDate *date)
{
  static const char *const names[] = { "appeal_received", "hearing_request_received",
                                       "external_request_received", "request_received" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    rc_facts_set_date (facts, names[i], date);
}

void
rc_circumstances_begin (RcInquiry *self, RcEvent event, gpointer record, RcPlan *plan,
                        RcFlag drug_benefit, gboolean urgent)
{
  RcSituation *situation = &self->situation;

  self->record = record;
  self->facts = rc_facts_new ();
  rc_facts_set (self->facts, "tz", "UTC");
  situation->event = event;
  situation->coverage = rc_coverage_read (plan, drug_benefit);
  situation->conditions = read_plan_conditions (&situation->coverage, plan) | RC_IF_DRUG;
  situation->conditions |= urgent ? RC_IF_URGENT : RC_IF_NOT_URGENT;
  if (drug_benefit != RC_FLAG_YES)
    situation->conditions |= RC_IF_SERVICE;
}

RcConditions
rc_circumstances_stage (RcCase *the_case, RcDenial *denial)
{
  RcRecord *about = rc_lookup_subject (the_case, denial);

  if (denial != NULL && denial->stage == RC_DENIAL_STAGE_CONCURRENT)
    return RC_IF_PRESERVICE | RC_IF_CONCURRENT;
  if (denial != NULL && denial->stage == RC_DENIAL_STAGE_PRESERVICE)
    return RC_IF_PRESERVICE;
  if (denial != NULL && denial->stage == RC_DENIAL_STAGE_POSTSERVICE)
    return RC_IF_POSTSERVICE;
  if (about != NULL && RC_IS_CLAIM (about))
    return RC_IF_POSTSERVICE;
  if (about != NULL && RC_IS_PRIOR_AUTH (about))
    return RC_IF_PRESERVICE;
  return RC_IF_PRESERVICE | RC_IF_POSTSERVICE;
}

RcConditions
rc_circumstances_dispute (RcDenial *denial)
{
  switch (denial != NULL ? denial->reason : RC_DENIAL_REASON_NONE)
    {
    case RC_DENIAL_REASON_NOT_NECESSARY:
      return RC_IF_NECESSITY;
    case RC_DENIAL_REASON_TIMELY_FILING:
    case RC_DENIAL_REASON_ELIGIBILITY:
    case RC_DENIAL_REASON_DUPLICATE:
    case RC_DENIAL_REASON_CODING:
      return RC_IF_FACTS;
    default:
      return RC_IF_NECESSITY | RC_IF_FACTS;
    }
}

gboolean
rc_circumstances_urgent (RcAppeal *appeal, RcDenial *denial)
{
  if (appeal->urgent != RC_FLAG_NONE || denial == NULL)
    return appeal->urgent == RC_FLAG_YES;
  return denial->urgent == RC_FLAG_YES;
}

void
rc_circumstances_arrive (RcInquiry *self, const GDate *received, const GDate *sent, RcPlan *plan,
                         const char *question)
{
  const GDate *rating = plan != NULL ? plan->rating_period_start : NULL;

  set_received (self->facts, received != NULL ? received : sent);
  rc_facts_set_date (self->facts, "plan_rating_period_start", rating);
  if (received == NULL)
    {
      g_autoptr (GDate) latest = rc_date_plus_days (sent, RC_MAIL_DAYS);

      self->late_facts = rc_facts_new ();
      set_received (self->late_facts, latest);
      rc_facts_set (self->late_facts, "tz", "UTC");
      rc_facts_set_date (self->late_facts, "plan_rating_period_start", rating);
      self->last_question = rc_facts_question (question);
    }
}

void
rc_circumstances_review (RcInquiry *self, const GDate *reviewer_received, const GDate *arrived)
{
  if ((self->situation.coverage.types & RC_PLAN_TYPES_ACA) == 0)
    return;
  rc_facts_set_date (self->facts, "iro_received",
                     reviewer_received != NULL ? reviewer_received : arrived);
  if (self->late_facts == NULL)
    self->late_facts = rc_facts_copy (self->facts);
  rc_facts_set_date (self->late_facts, "iro_received", reviewer_received);
  if (reviewer_received == NULL)
    self->main_question = rc_facts_question ("iro_received");
}

void
rc_circumstances_extend (RcInquiry *self, const GDate *notice, const GDate *until)
{
  rc_facts_set_date (self->facts, "extension_notice_date", notice);
  if (self->late_facts != NULL)
    rc_facts_set_date (self->late_facts, "extension_notice_date", notice);
  if (until == NULL)
    return;
  self->printed = until;
  g_free (self->printed_text);
  self->printed_text = g_strdup (_("They wrote that it takes until then"));
  if (notice == NULL)
    self->question = rc_facts_question ("extension_notice_date");
}
