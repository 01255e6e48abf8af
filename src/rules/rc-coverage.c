/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-coverage.h"

#include <glib/gi18n-lib.h>

#define SET RC_PLAN_TYPE_SET

#define ANY_EMPLOYER                                                                              \
  (SET (ERISA_GROUP_NONGF) | SET (ERISA_GROUP_GF) | SET (NONERISA_GROUP_NONGF))

#define ASK_GRANDFATHERED N_("Is the plan grandfathered? Its papers must say so.")
#define ASK_DELIVERY N_("Does a health plan run the coverage, or the state itself?")
#define ASK_SOURCE                                                                                \
  N_("Where does the coverage come from: an employer, the marketplace, Medicare, Medicaid or "      \
     "elsewhere?")

/* What a denial letter can come from when nobody says what the plan is. */
#define ANY_PLAN                                                                                  \
  (ANY_EMPLOYER | SET (INDIVIDUAL_NONGF) | SET (MEDICARE_AB) | SET (MEDICARE_ADVANTAGE) |         \
   SET (MEDICAID_MCO) | SET (MEDICAID_FFS) | SET (FEHB) | SET (TRICARE))

static void
read_grandfathered (RcCoverage *self, RcPlan *plan, RcPlanTypes yes, RcPlanTypes no)
{
  if (plan->grandfathered != RC_FLAG_NO)
    self->types |= yes;
  if (plan->grandfathered != RC_FLAG_YES)
    self->types |= no;
  if (plan->grandfathered == RC_FLAG_NONE)
    self->question = _(ASK_GRANDFATHERED);
}

/* Plans of governments and churches are not under ERISA, whoever administers them. */
static void
read_employer (RcCoverage *self, RcPlan *plan)
{
  if (plan->small_group == RC_FLAG_YES && plan->grandfathered != RC_FLAG_YES &&
      plan->funding != RC_PLAN_FUNDING_SELF_FUNDED)
    self->types |= SET (SMALL_GROUP_NONGF);
  if (plan->funding == RC_PLAN_FUNDING_GOVERNMENT || plan->funding == RC_PLAN_FUNDING_CHURCH)
    read_grandfathered (self, plan, SET (GRANDFATHERED_NON_ERISA), SET (NONERISA_GROUP_NONGF));
  else
    read_grandfathered (self, plan, SET (ERISA_GROUP_GF), SET (ERISA_GROUP_NONGF));
}

static void
read_delivery (RcCoverage *self, RcPlan *plan, RcPlanTypes managed, RcPlanTypes by_state)
{
  if (plan->delivery != RC_PLAN_DELIVERY_FEE_FOR_SERVICE)
    self->types |= managed;
  if (plan->delivery != RC_PLAN_DELIVERY_MANAGED_CARE)
    self->types |= by_state;
  if (plan->delivery == RC_PLAN_DELIVERY_NONE)
    self->question = _(ASK_DELIVERY);
}

/* Only employers and unions pay claims themselves. */
static void
read_unknown (RcCoverage *self, RcPlanFunding funding, RcFlag drug_benefit)
{
  self->types = funding == RC_PLAN_FUNDING_SELF_FUNDED ? ANY_EMPLOYER : ANY_PLAN;
  if (funding != RC_PLAN_FUNDING_SELF_FUNDED && drug_benefit != RC_FLAG_NO)
    self->types |= SET (MEDICARE_PART_D);
  self->question = _(ASK_SOURCE);
}

static RcPlanTypes
choose_medicare (RcPlanTypes medical, RcFlag drug_benefit)
{
  return drug_benefit == RC_FLAG_YES ? SET (MEDICARE_PART_D) : medical;
}

/* Types with nothing to ask about; 0 for the others. */
static RcPlanTypes
find_plain_type (RcPlan *plan, RcFlag drug_benefit)
{
  switch (plan->source)
    {
    case RC_PLAN_SOURCE_FEDERAL_EMPLOYEES:
      return SET (FEHB);
    case RC_PLAN_SOURCE_MARKETPLACE:
      return SET (INDIVIDUAL_NONGF);
    case RC_PLAN_SOURCE_MEDICARE:
      return choose_medicare (SET (MEDICARE_AB), drug_benefit);
    case RC_PLAN_SOURCE_MEDICARE_ADVANTAGE:
      return choose_medicare (SET (MEDICARE_ADVANTAGE), drug_benefit);
    case RC_PLAN_SOURCE_MEDICARE_PART_D:
      return SET (MEDICARE_PART_D);
    case RC_PLAN_SOURCE_TRICARE:
      return SET (TRICARE);
    case RC_PLAN_SOURCE_VA:
      return SET (VA);
    case RC_PLAN_SOURCE_CHAMPVA:
      return SET (CHAMPVA);
    case RC_PLAN_SOURCE_SHORT_TERM:
      return SET (SHORT_TERM);
    case RC_PLAN_SOURCE_SHARING_MINISTRY:
      return SET (SHARING_MINISTRY);
    case RC_PLAN_SOURCE_WORKERS_COMP:
      return SET (WORKERS_COMP);
    default:
      return 0;
    }
}

static void
read_types (RcCoverage *self, RcPlan *plan, RcFlag drug_benefit)
{
  self->types = find_plain_type (plan, drug_benefit);
  if (plan->integrated_dual == RC_FLAG_YES && (plan->source == RC_PLAN_SOURCE_MEDICARE_ADVANTAGE ||
                                               plan->source == RC_PLAN_SOURCE_MEDICAID))
    self->types = SET (DSNP_INTEGRATED);
  if (self->types != 0)
    return;
  if (plan->source == RC_PLAN_SOURCE_EMPLOYER || plan->source == RC_PLAN_SOURCE_UNION)
    read_employer (self, plan);
  else if (plan->source == RC_PLAN_SOURCE_STATE_EMPLOYER)
    read_grandfathered (self, plan, SET (GRANDFATHERED_NON_ERISA), SET (NONERISA_GROUP_NONGF));
  else if (plan->source == RC_PLAN_SOURCE_INDIVIDUAL)
    read_grandfathered (self, plan, SET (GRANDFATHERED_NON_ERISA), SET (INDIVIDUAL_NONGF));
  else if (plan->source == RC_PLAN_SOURCE_MEDICAID)
    read_delivery (self, plan, SET (MEDICAID_MCO), SET (MEDICAID_FFS));
  else if (plan->source == RC_PLAN_SOURCE_CHIP)
    read_delivery (self, plan, SET (CHIP_MCO), SET (CHIP_FFS));
  else
    read_unknown (self, plan->funding, drug_benefit);
}

/* Who bears the claims decides who runs the external review; a letter that names the process
 * settles it. */
static void
read_funding (RcCoverage *self, RcPlan *plan)
{
  const gboolean bought =
    plan->source == RC_PLAN_SOURCE_MARKETPLACE || plan->source == RC_PLAN_SOURCE_INDIVIDUAL;
  const gboolean by_government = plan->source == RC_PLAN_SOURCE_STATE_EMPLOYER &&
                                 plan->funding == RC_PLAN_FUNDING_GOVERNMENT;

  self->by_government = plan->external_process == RC_EXTERNAL_PROCESS_HHS;
  if (self->by_government)
    self->self_funded = self->insured = FALSE;
  else if (plan->external_process == RC_EXTERNAL_PROCESS_STATE)
    self->self_funded = FALSE;
  else if (plan->external_process == RC_EXTERNAL_PROCESS_FEDERAL)
    self->insured = FALSE;
  else if (bought || plan->funding == RC_PLAN_FUNDING_FULLY_INSURED)
    self->self_funded = FALSE;
  else if (by_government || plan->funding == RC_PLAN_FUNDING_SELF_FUNDED)
    self->insured = FALSE;
}

RcCoverage
rc_coverage_read (RcPlan *plan, RcFlag drug_benefit)
{
  RcCoverage self = { .self_funded = TRUE, .insured = TRUE };

  if (plan == NULL)
    {
      read_unknown (&self, RC_PLAN_FUNDING_NONE, drug_benefit);
      return self;
    }
  self.source_known = plan->source != RC_PLAN_SOURCE_NONE && plan->source != RC_PLAN_SOURCE_OTHER;
  self.state = plan->state;
  read_types (&self, plan, drug_benefit);
  read_funding (&self, plan);
  return self;
}

const char *
rc_coverage_question_field (const char *question)
{
  if (g_str_equal (question, _(ASK_GRANDFATHERED)))
    return "grandfathered";
  if (g_str_equal (question, _(ASK_DELIVERY)))
    return "delivery";
  return g_str_equal (question, _(ASK_SOURCE)) ? "source" : NULL;
}
