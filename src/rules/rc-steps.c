/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-steps.h"

#include <glib/gi18n-lib.h>

#define SET RC_PLAN_TYPE_SET
#define GROUP                                                                                     \
  (SET (ERISA_GROUP_NONGF) | SET (ERISA_GROUP_GF) | SET (NONERISA_GROUP_NONGF))
#define COMMERCIAL (GROUP | SET (INDIVIDUAL_NONGF))
#define ACA RC_PLAN_TYPES_ACA
#define SMALL (SET (INDIVIDUAL_NONGF) | SET (SMALL_GROUP_NONGF))
#define MANAGED (SET (MEDICAID_MCO) | SET (CHIP_MCO))
#define MEDICARE_AB_C (SET (MEDICARE_AB) | SET (MEDICARE_ADVANTAGE))

#define AFTER(n) RC_LEVEL_BIT (n)
#define FIRST RC_LEVEL_BIT (RC_APPEAL_LEVEL_INTERNAL_1)
#define SECOND RC_LEVEL_BIT (RC_APPEAL_LEVEL_INTERNAL_2)
#define INTERNAL (FIRST | SECOND)
#define EXTERNAL RC_LEVEL_BIT (RC_APPEAL_LEVEL_EXTERNAL)
#define HEARING RC_LEVEL_BIT (RC_APPEAL_LEVEL_HEARING)
#define REGULATOR RC_LEVEL_BIT (RC_APPEAL_LEVEL_REGULATOR)
#define COUNCIL (RC_LEVEL_BIT (RC_APPEAL_LEVEL_COUNCIL) | REGULATOR)
#define COURT RC_LEVEL_BIT (RC_APPEAL_LEVEL_COURT)

#define URGENT RC_IF_URGENT
#define NOT_URGENT RC_IF_NOT_URGENT
#define BEFORE (RC_IF_NOT_URGENT | RC_IF_PRESERVICE)
#define LATER (RC_IF_NOT_URGENT | RC_IF_POSTSERVICE)

/* One step in a row; the formatter would take the table apart. */
/* clang-format off */
static const RcStep steps[] = {
  /* A letter says no. Employer and ACA plans: the plan, perhaps once more, and experts outside. */
  { COMMERCIAL, RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST, "erisa.appeal.file" },
  { GROUP, RC_EVENT_NOTICE, AFTER (1), RC_IF_TWO_LEVELS, RC_SLOT_NEXT, SECOND,
    "erisa.appeal.second.file" },
  { ACA, RC_EVENT_NOTICE, AFTER (1) | AFTER (2), RC_IF_SELF_FUNDED, RC_SLOT_EXTERNAL, EXTERNAL,
    "aca.external.federal.file" },
  { ACA, RC_EVENT_NOTICE, AFTER (1) | AFTER (2), RC_IF_INSURED, RC_SLOT_EXTERNAL, EXTERNAL,
    "aca.external.state.file.*" },
  { ACA, RC_EVENT_NOTICE, AFTER (1) | AFTER (2), RC_IF_HHS, RC_SLOT_EXTERNAL, EXTERNAL,
    "aca.external.hhs.file" },
  { SET (ERISA_GROUP_NONGF), RC_EVENT_NOTICE, AFTER (RC_LEVEL_AFTER_EXTERNAL), 0, RC_SLOT_NEXT,
    COURT, "erisa.civil_action" },
  { SET (ERISA_GROUP_GF), RC_EVENT_NOTICE, AFTER (1), RC_IF_ONE_LEVEL | RC_IF_NO_REVIEW,
    RC_SLOT_SPECIAL, COURT, "erisa.civil_action" },
  { SET (ERISA_GROUP_GF), RC_EVENT_NOTICE, AFTER (2), RC_IF_NO_REVIEW, RC_SLOT_NEXT, COURT,
    "erisa.civil_action" },
  { ACA, RC_EVENT_NOTICE, 0, URGENT | RC_IF_INSURED | RC_IF_MICHIGAN, RC_SLOT_SPECIAL, EXTERNAL,
    "aca.external.state.file.MI.expedited" },

  /* Medicare's levels: plan or contractor, independent reviewer, judge, council. In Medicare
   * Advantage the plan itself passes a refused appeal on, so there is nothing to file after it. */
  { SET (MEDICARE_AB), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST,
    "medicare.redetermination.file" },
  { SET (MEDICARE_AB), RC_EVENT_NOTICE, AFTER (1), 0, RC_SLOT_NEXT, SECOND | EXTERNAL,
    "medicare.reconsideration.file" },
  { SET (MEDICARE_AB), RC_EVENT_NOTICE, AFTER (2), 0, RC_SLOT_NEXT, HEARING,
    "medicare.alj.file" },
  { MEDICARE_AB_C, RC_EVENT_NOTICE, AFTER (RC_LEVEL_AFTER_HEARING), 0, RC_SLOT_NEXT, COUNCIL,
    "medicare.council.file" },
  { MEDICARE_AB_C, RC_EVENT_NOTICE, AFTER (RC_LEVEL_AFTER_COUNCIL), 0, RC_SLOT_NEXT, COURT,
    "medicare.court.file" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST,
    "ma.reconsideration.file,ma.reconsideration.file.pre2025" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_NOTICE, AFTER (2), 0, RC_SLOT_NEXT, HEARING,
    "ma.alj.file" },
  { SET (DSNP_INTEGRATED), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST,
    "dsnp.integrated.reconsideration.file" },
  { SET (MEDICARE_PART_D), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST,
    "partd.redetermination.file,partd.redetermination.file.pre2025" },
  { SET (MEDICARE_PART_D), RC_EVENT_NOTICE, AFTER (1), 0, RC_SLOT_NEXT, SECOND | EXTERNAL,
    "partd.ire.file" },
  { SET (MEDICARE_PART_D), RC_EVENT_NOTICE, AFTER (2), NOT_URGENT, RC_SLOT_NEXT, HEARING,
    "partd.alj.file" },
  { SET (MEDICARE_PART_D), RC_EVENT_NOTICE, AFTER (2), URGENT, RC_SLOT_NEXT, HEARING,
    "partd.alj.expedited.file" },
  { SET (MEDICARE_PART_D), RC_EVENT_NOTICE, AFTER (RC_LEVEL_AFTER_HEARING), 0, RC_SLOT_NEXT,
    COUNCIL, "partd.council.file" },
  { SET (MEDICARE_PART_D), RC_EVENT_NOTICE, AFTER (RC_LEVEL_AFTER_COUNCIL), 0, RC_SLOT_NEXT, COURT,
    "partd.court.file" },

  /* Medicaid: the health plan, then the state's hearing; without a health plan the hearing. Keeping
   * the benefits meanwhile has the shortest clock of all. */
  { MANAGED, RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST, "medicaid.mco.appeal.file" },
  { MANAGED, RC_EVENT_NOTICE, AFTER (1), 0, RC_SLOT_NEXT, HEARING | SECOND,
    "medicaid.mco.fair_hearing.file" },
  { SET (MEDICAID_MCO), RC_EVENT_NOTICE, AFTER (0), RC_IF_CONCURRENT, RC_SLOT_SPECIAL, FIRST,
    "medicaid.continue_benefits.mco" },
  { SET (MEDICAID_MCO), RC_EVENT_NOTICE, AFTER (1), RC_IF_CONCURRENT, RC_SLOT_SPECIAL, HEARING,
    "medicaid.continue_benefits.hearing" },
  { SET (MEDICAID_FFS), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST | HEARING,
    "medicaid.ffs.fair_hearing.file" },
  { SET (MEDICAID_FFS), RC_EVENT_NOTICE, AFTER (0), RC_IF_CONCURRENT, RC_SLOT_SPECIAL,
    FIRST | HEARING, "medicaid.ffs.reinstate" },
  { SET (MEDICAID_FFS), RC_EVENT_NOTICE, AFTER (0), RC_IF_CONCURRENT | RC_IF_NO_WARNING,
    RC_SLOT_SPECIAL, FIRST | HEARING, "medicaid.ffs.reinstate.no_advance_notice" },

  { SET (FEHB), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST, "fehb.reconsideration.file" },
  { SET (FEHB), RC_EVENT_NOTICE, AFTER (1), 0, RC_SLOT_NEXT, SECOND | EXTERNAL | REGULATOR,
    "fehb.opm.file" },
  { SET (FEHB), RC_EVENT_NOTICE, AFTER (2), 0, RC_SLOT_NEXT, HEARING | COURT, "fehb.court" },

  /* TRICARE has one chain for medical necessity and one for facts; where a letter leaves it open
   * the shorter one counts. */
  { SET (TRICARE), RC_EVENT_NOTICE, AFTER (0), RC_IF_NECESSITY, RC_SLOT_NEXT, FIRST,
    "tricare.mednec.reconsideration.file" },
  { SET (TRICARE), RC_EVENT_NOTICE, AFTER (0), RC_IF_FACTS, RC_SLOT_NEXT, FIRST,
    "tricare.factual.reconsideration.file" },
  { SET (TRICARE), RC_EVENT_NOTICE, AFTER (0), URGENT | RC_IF_PRESERVICE, RC_SLOT_SPECIAL, FIRST,
    "tricare.mednec.expedited.file" },
  { SET (TRICARE), RC_EVENT_NOTICE, AFTER (1), RC_IF_NECESSITY, RC_SLOT_NEXT, SECOND | EXTERNAL,
    "tricare.mednec.second.file" },
  { SET (TRICARE), RC_EVENT_NOTICE, AFTER (1), RC_IF_FACTS, RC_SLOT_NEXT, SECOND | EXTERNAL,
    "tricare.formal_review.file" },
  { SET (TRICARE), RC_EVENT_NOTICE, AFTER (2), 0, RC_SLOT_NEXT, HEARING, "tricare.hearing.file" },

  /* A VA decision is a medical one, which has no number, or one on benefits. */
  { SET (VA), RC_EVENT_NOTICE, AFTER (0), RC_IF_NECESSITY, RC_SLOT_NEXT, FIRST,
    "va.clinical_appeal" },
  { SET (VA), RC_EVENT_NOTICE, AFTER (0), RC_IF_FACTS, RC_SLOT_NEXT, FIRST,
    "va.benefit_decision.review" },
  { SET (CHAMPVA), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST,
    "va.benefit_decision.review" },

  { SET (MARKETPLACE_ELIGIBILITY), RC_EVENT_NOTICE, AFTER (0), 0, RC_SLOT_NEXT, FIRST | HEARING,
    "marketplace.eligibility.appeal" },

  { SET (GRANDFATHERED_NON_ERISA), RC_EVENT_NOTICE, 0, 0, RC_SLOT_NEXT, INTERNAL | EXTERNAL,
    "none.grandfathered_non_erisa" },
  { SET (SHORT_TERM), RC_EVENT_NOTICE, 0, 0, RC_SLOT_NEXT, INTERNAL | EXTERNAL,
    "none.short_term" },
  { SET (SHARING_MINISTRY), RC_EVENT_NOTICE, 0, 0, RC_SLOT_NEXT, INTERNAL | EXTERNAL,
    "none.sharing_ministry" },
  { SET (WORKERS_COMP), RC_EVENT_NOTICE, 0, 0, RC_SLOT_NEXT, INTERNAL | EXTERNAL | HEARING,
    "none.workers_comp" },

  /* An appeal was sent: the decision. A plan with two levels has half the time for each. */
  { COMMERCIAL, RC_EVENT_APPEAL, INTERNAL, URGENT, RC_SLOT_NEXT, 0, "erisa.appeal.urgent.decide" },
  { COMMERCIAL, RC_EVENT_APPEAL, FIRST, BEFORE | RC_IF_ONE_LEVEL, RC_SLOT_NEXT, 0,
    "erisa.appeal.preservice.decide.one_level" },
  { COMMERCIAL, RC_EVENT_APPEAL, FIRST, LATER | RC_IF_ONE_LEVEL, RC_SLOT_NEXT, 0,
    "erisa.appeal.postservice.decide.one_level" },
  { GROUP, RC_EVENT_APPEAL, INTERNAL, BEFORE | RC_IF_TWO_LEVELS, RC_SLOT_NEXT, 0,
    "erisa.appeal.preservice.decide.two_level" },
  { GROUP, RC_EVENT_APPEAL, INTERNAL, LATER | RC_IF_TWO_LEVELS, RC_SLOT_NEXT, 0,
    "erisa.appeal.postservice.decide.two_level" },
  { ACA, RC_EVENT_APPEAL, EXTERNAL, NOT_URGENT | RC_IF_SELF_FUNDED | RC_IF_UNCHECKED,
    RC_SLOT_SPECIAL, 0, "aca.external.federal.preliminary" },
  { ACA, RC_EVENT_APPEAL, EXTERNAL, NOT_URGENT | RC_IF_SELF_FUNDED, RC_SLOT_NEXT, 0,
    "aca.external.federal.iro_decide" },
  { ACA, RC_EVENT_APPEAL, EXTERNAL, URGENT | RC_IF_SELF_FUNDED, RC_SLOT_NEXT, 0,
    "aca.external.federal.iro_decide.expedited" },
  { SET (MEDICARE_AB), RC_EVENT_APPEAL, FIRST, 0, RC_SLOT_NEXT, 0,
    "medicare.redetermination.decide" },
  { SET (MEDICARE_AB), RC_EVENT_APPEAL, SECOND | EXTERNAL, 0, RC_SLOT_NEXT, 0,
    "medicare.reconsideration.decide" },
  { MEDICARE_AB_C, RC_EVENT_APPEAL, HEARING, 0, RC_SLOT_NEXT, 0, "medicare.alj.decide" },
  { MEDICARE_AB_C, RC_EVENT_APPEAL, COUNCIL, 0, RC_SLOT_NEXT, 0, "medicare.council.decide" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_APPEAL, FIRST, BEFORE | RC_IF_SERVICE, RC_SLOT_NEXT, 0,
    "ma.reconsideration.preservice.decide" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_APPEAL, FIRST, BEFORE | RC_IF_DRUG, RC_SLOT_NEXT, 0,
    "ma.reconsideration.partb_drug.decide" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_APPEAL, FIRST, LATER, RC_SLOT_NEXT, 0,
    "ma.reconsideration.payment.decide" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_APPEAL, FIRST, URGENT, RC_SLOT_NEXT, 0,
    "ma.reconsideration.expedited.decide" },
  { SET (MEDICARE_PART_D), RC_EVENT_APPEAL, FIRST, BEFORE, RC_SLOT_NEXT, 0,
    "partd.redetermination.standard.decide" },
  { SET (MEDICARE_PART_D), RC_EVENT_APPEAL, FIRST, LATER, RC_SLOT_NEXT, 0,
    "partd.redetermination.payment.decide" },
  { SET (MEDICARE_PART_D), RC_EVENT_APPEAL, FIRST, URGENT, RC_SLOT_NEXT, 0,
    "partd.redetermination.expedited.decide" },
  { SET (MEDICARE_PART_D), RC_EVENT_APPEAL, HEARING, URGENT, RC_SLOT_NEXT, 0,
    "partd.alj.expedited.decide" },
  { MANAGED, RC_EVENT_APPEAL, FIRST, NOT_URGENT, RC_SLOT_NEXT, 0,
    "medicaid.mco.appeal.standard.decide" },
  { MANAGED, RC_EVENT_APPEAL, FIRST, URGENT, RC_SLOT_NEXT, 0,
    "medicaid.mco.appeal.expedited.decide" },
  { SET (MEDICAID_MCO), RC_EVENT_APPEAL, HEARING | SECOND, NOT_URGENT, RC_SLOT_NEXT, 0,
    "medicaid.fair_hearing.decide" },
  { SET (MEDICAID_FFS), RC_EVENT_APPEAL, FIRST | HEARING, NOT_URGENT, RC_SLOT_NEXT, 0,
    "medicaid.fair_hearing.decide" },
  { SET (FEHB), RC_EVENT_APPEAL, FIRST, 0, RC_SLOT_NEXT, 0, "fehb.reconsideration.decide" },
  { SET (FEHB), RC_EVENT_APPEAL, FIRST, 0, RC_SLOT_SPECIAL, 0, "fehb.opm.file.no_answer" },
  { SET (FEHB), RC_EVENT_APPEAL, SECOND | EXTERNAL | REGULATOR, 0, RC_SLOT_NEXT, 0,
    "fehb.opm.decide" },

  /* What happens on the way to an external review, and what the plan owes besides. */
  { ACA, RC_EVENT_CHECKED, EXTERNAL, NOT_URGENT | RC_IF_SELF_FUNDED, RC_SLOT_NEXT, 0,
    "aca.external.federal.preliminary_notice" },
  { ACA, RC_EVENT_INCOMPLETE, EXTERNAL, RC_IF_SELF_FUNDED, RC_SLOT_NEXT, 0,
    "aca.external.federal.perfect" },
  { ACA, RC_EVENT_REVIEWER, EXTERNAL, RC_IF_SELF_FUNDED, RC_SLOT_NEXT, 0,
    "aca.external.federal.extra_evidence" },
  { ACA, RC_EVENT_WHY_LATE, 0, 0, RC_SLOT_NEXT, 0, "aca.deemed_exhaustion.explanation" },
  { COMMERCIAL, RC_EVENT_FILE_ASKED, 0, 0, RC_SLOT_NEXT, 0, "erisa.claim_file.request" },

  /* A treatment took place and no claim was sent. */
  { COMMERCIAL, RC_EVENT_TREATED, 0, 0, RC_SLOT_NEXT, 0, "commercial.claim.file" },
  { SET (MEDICARE_AB), RC_EVENT_TREATED, 0, 0, RC_SLOT_NEXT, 0, "medicare.claim.file" },
  { SET (FEHB), RC_EVENT_TREATED, 0, 0, RC_SLOT_NEXT, 0, "fehb.claim.file" },
  { SET (TRICARE), RC_EVENT_TREATED, 0, 0, RC_SLOT_NEXT, 0, "tricare.claim.file" },
  { SET (CHAMPVA), RC_EVENT_TREATED, 0, 0, RC_SLOT_NEXT, 0, "champva.claim.file" },

  /* Without insurance. */
  { SET (SELF_PAY), RC_EVENT_BILL, 0, 0, RC_SLOT_NEXT, 0, "nsa.ppdr.file" },
  { SET (SELF_PAY), RC_EVENT_ESTIMATE, 0, RC_IF_DAYS_AHEAD, RC_SLOT_NEXT, 0,
    "nsa.gfe.scheduled_3_to_9" },
  { SET (SELF_PAY), RC_EVENT_ESTIMATE, 0, RC_IF_WEEKS_AHEAD, RC_SLOT_NEXT, 0,
    "nsa.gfe.scheduled_10_plus" },

  /* A claim was sent. */
  { COMMERCIAL, RC_EVENT_CLAIM, 0, RC_IF_NOTHING_ASKED, RC_SLOT_NEXT, 0,
    "erisa.claim.postservice.decide" },
  { SET (MEDICARE_PART_D), RC_EVENT_CLAIM, 0, 0, RC_SLOT_NEXT, 0, "partd.coverage.payment" },

  /* A prior authorization was asked for. An infusion may count as a drug or as a service. */
  { COMMERCIAL, RC_EVENT_PRIOR_AUTH, 0, NOT_URGENT | RC_IF_NOTHING_ASKED, RC_SLOT_NEXT, 0,
    "erisa.claim.preservice.decide" },
  { COMMERCIAL, RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_NOTHING_ASKED | RC_IF_NEW_COURSE,
    RC_SLOT_NEXT, 0, "erisa.claim.urgent.decide" },
  { COMMERCIAL, RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_NOTHING_ASKED | RC_IF_EXTENDS,
    RC_SLOT_NEXT, 0, "erisa.claim.concurrent_urgent.decide" },
  { COMMERCIAL, RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_NOTHING_ASKED, RC_SLOT_IF_ANY, 0,
    "erisa.claim.urgent.incomplete_notice" },
  { SMALL, RC_EVENT_PRIOR_AUTH, 0, NOT_URGENT | RC_IF_EXCEPTION, RC_SLOT_SPECIAL, 0,
    "qhp.formulary_exception.standard" },
  { SMALL, RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_EXCEPTION, RC_SLOT_SPECIAL, 0,
    "qhp.formulary_exception.expedited" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_PRIOR_AUTH, 0,
    NOT_URGENT | RC_IF_SERVICE | RC_IF_APPROVAL_NEEDED, RC_SLOT_NEXT, 0,
    "ma.orgdet.pa.standard,ma.orgdet.pa.standard.pre2026" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_PRIOR_AUTH, 0,
    NOT_URGENT | RC_IF_SERVICE | RC_IF_NO_APPROVAL_NEEDED, RC_SLOT_NEXT, 0,
    "ma.orgdet.no_pa.standard" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_PRIOR_AUTH, 0, NOT_URGENT | RC_IF_DRUG, RC_SLOT_NEXT, 0,
    "ma.orgdet.partb_drug.standard" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_SERVICE, RC_SLOT_NEXT, 0,
    "ma.orgdet.expedited" },
  { SET (MEDICARE_ADVANTAGE), RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_DRUG, RC_SLOT_NEXT, 0,
    "ma.orgdet.partb_drug.expedited" },
  { SET (MEDICARE_PART_D), RC_EVENT_PRIOR_AUTH, 0, NOT_URGENT | RC_IF_NO_EXCEPTION, RC_SLOT_NEXT,
    0, "partd.coverage.standard" },
  { SET (MEDICARE_PART_D), RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_NO_EXCEPTION, RC_SLOT_NEXT, 0,
    "partd.coverage.expedited" },
  { SET (MEDICARE_PART_D), RC_EVENT_PRIOR_AUTH, 0, NOT_URGENT | RC_IF_EXCEPTION, RC_SLOT_NEXT, 0,
    "partd.exception.standard" },
  { SET (MEDICARE_PART_D), RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_EXCEPTION, RC_SLOT_NEXT, 0,
    "partd.exception.expedited" },
  { MANAGED, RC_EVENT_PRIOR_AUTH, 0, NOT_URGENT | RC_IF_SERVICE, RC_SLOT_NEXT, 0,
    "medicaid.mco.pa.standard,medicaid.mco.pa.standard.pre2026" },
  { MANAGED, RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_SERVICE, RC_SLOT_NEXT, 0,
    "medicaid.mco.pa.expedited" },
  { SET (MEDICAID_MCO) | SET (MEDICAID_FFS), RC_EVENT_PRIOR_AUTH, 0, RC_IF_DRUG, RC_SLOT_NEXT, 0,
    "medicaid.drug_pa" },
  { SET (MEDICAID_FFS) | SET (CHIP_FFS), RC_EVENT_PRIOR_AUTH, 0, NOT_URGENT | RC_IF_SERVICE,
    RC_SLOT_NEXT, 0, "medicaid.ffs.pa.standard" },
  { SET (MEDICAID_FFS) | SET (CHIP_FFS), RC_EVENT_PRIOR_AUTH, 0, URGENT | RC_IF_SERVICE,
    RC_SLOT_NEXT, 0, "medicaid.ffs.pa.expedited" },

  /* They want information, or have it: the clock stops until then. */
  { COMMERCIAL, RC_EVENT_INFO_ASKED, 0, NOT_URGENT, RC_SLOT_NEXT, 0, "erisa.claim.info_supply" },
  { COMMERCIAL, RC_EVENT_INFO_ASKED, 0, URGENT, RC_SLOT_NEXT, 0,
    "erisa.claim.urgent.info_supply" },
  { COMMERCIAL, RC_EVENT_INFO_SENT, 0, BEFORE, RC_SLOT_NEXT, 0,
    "erisa.claim.decide_after_info.preservice" },
  { COMMERCIAL, RC_EVENT_INFO_SENT, 0, LATER, RC_SLOT_NEXT, 0,
    "erisa.claim.decide_after_info.postservice" },
  { COMMERCIAL, RC_EVENT_INFO_SENT, 0, URGENT, RC_SLOT_NEXT, 0,
    "erisa.claim.urgent.decide_after_info" },
  { SET (FEHB), RC_EVENT_APPEAL_INFO, FIRST, 0, RC_SLOT_NEXT, 0, "fehb.info_supply" },
  { SET (FEHB), RC_EVENT_APPEAL_INFO, FIRST, 0, RC_SLOT_SPECIAL, 0,
    "fehb.opm.file.info_requested" },
};
/* clang-format on */

const RcUnusedRule rc_steps_unused[] = {
  { "erisa.appeal.concurrent.file",
    "no date of the law but a caution; the agenda has the day on which the plan stops paying" },
  { NULL },
};

/* Pairs of conditions that exclude each other, and what settles which one holds. */
static const struct {
  RcConditions pair;
  const char *field; /* in which record the answer stands */
  const char *question;
} questions[] = {
  { RC_IF_SELF_FUNDED | RC_IF_INSURED, "funding",
    N_("Does the employer pay the claims itself (self-funded), or an insurer (fully insured)?") },
  { RC_IF_PRESERVICE | RC_IF_POSTSERVICE, "stage",
    N_("Did the denial come before the treatment or after it?") },
  { RC_IF_ONE_LEVEL | RC_IF_TWO_LEVELS, "appeal_levels",
    N_("Does the plan have one level of internal appeals, or two?") },
  { RC_IF_DRUG | RC_IF_SERVICE, "drug_benefit",
    N_("Does the plan treat the infusion as a drug or as a medical service?") },
  { RC_IF_NECESSITY | RC_IF_FACTS, "reason",
    N_("Does the letter dispute the medical need, or a fact such as who is covered?") },
  { RC_IF_EXTENDS | RC_IF_NEW_COURSE, "valid_until",
    N_("Until when is the course approved so far?") },
  { RC_IF_EXCEPTION | RC_IF_NO_EXCEPTION, "exception",
    N_("Does the request ask for an exception from the plan’s list of drugs?") },
};

#define STATE_QUESTION N_("Which state’s rules does the plan follow?")

static gboolean
applies (const RcStep *step, const RcSituation *situation)
{
  return step->event == situation->event && (step->types & situation->coverage.types) != 0 &&
         (step->levels == 0 || (step->levels & situation->levels) != 0) &&
         (step->conditions & ~situation->conditions) == 0 &&
         /* A clock of one kind of coverage says nothing as long as any kind may be meant. */
         (step->slot < RC_SLOT_SPECIAL || situation->coverage.source_known);
}

GPtrArray *
rc_steps_find (const RcSituation *situation)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (applies (&steps[i], situation))
      g_ptr_array_add (found, (gpointer) &steps[i]);
  return found;
}

const char *
rc_steps_find_question (const RcSituation *situation, GPtrArray *of_slot)
{
  /* A small employer's plan is of another type besides. */
  const RcPlanTypes alternatives = situation->coverage.types & ~SET (SMALL_GROUP_NONGF);
  RcPlanTypes types = 0;
  RcPlanTypes in_all = alternatives;
  RcConditions conditions = 0;

  for (guint i = 0; i < of_slot->len; i++)
    {
      const RcStep *step = g_ptr_array_index (of_slot, i);

      types |= step->types;
      in_all &= step->types;
      conditions |= step->conditions;
    }
  /* A step that only some of the types know, or none of which all know. */
  if (situation->coverage.question != NULL &&
      ((alternatives & ~types) != 0 || in_all == 0))
    return situation->coverage.question;
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if ((conditions & questions[i].pair) == questions[i].pair)
      return _(questions[i].question);
  if ((conditions & RC_IF_INSURED) != 0 && situation->coverage.state == NULL)
    return _(STATE_QUESTION);
  return NULL;
}

const char *
rc_steps_question_field (const char *question)
{
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (g_str_equal (_(questions[i].question), question))
      return questions[i].field;
  return g_str_equal (_(STATE_QUESTION), question) ? "state" : NULL;
}

/* "aca.external.state.file.*" with the state's own row, if there is one. */
static char *
fill_in_state (RcRuleSet *rules, const char *pattern, const char *state)
{
  const char *star = strchr (pattern, '*');
  g_autofree char *stem = star != NULL ? g_strndup (pattern, (gsize) (star - pattern)) : NULL;
  g_autofree char *id = NULL;

  if (star == NULL)
    return g_strdup (pattern);
  if (state != NULL)
    {
      g_autofree char *upper = g_ascii_strup (state, -1);

      id = g_strconcat (stem, upper, NULL);
    }
  if (id != NULL && rc_rule_set_lookup (rules, id) != NULL)
    return g_steal_pointer (&id);
  return g_strconcat (stem, "default", NULL);
}

char **
rc_steps_split_rules (RcRuleSet *rules, const char *list, const char *state)
{
  g_autofree char *filled = fill_in_state (rules, list, state);

  return g_strsplit (filled, ",", -1);
}

const RcStep *
rc_steps_all (guint *n_steps)
{
  *n_steps = G_N_ELEMENTS (steps);
  return steps;
}
