/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-doctor.h"

G_BEGIN_DECLS

typedef enum {
  RC_PLAN_SOURCE_NONE,
  RC_PLAN_SOURCE_EMPLOYER,
  RC_PLAN_SOURCE_UNION,
  RC_PLAN_SOURCE_STATE_EMPLOYER,
  RC_PLAN_SOURCE_FEDERAL_EMPLOYEES,
  RC_PLAN_SOURCE_MARKETPLACE,
  RC_PLAN_SOURCE_INDIVIDUAL,
  RC_PLAN_SOURCE_MEDICARE,
  RC_PLAN_SOURCE_MEDICARE_ADVANTAGE,
  RC_PLAN_SOURCE_MEDICARE_PART_D,
  RC_PLAN_SOURCE_MEDICAID,
  RC_PLAN_SOURCE_CHIP,
  RC_PLAN_SOURCE_TRICARE,
  RC_PLAN_SOURCE_VA,
  RC_PLAN_SOURCE_CHAMPVA,
  RC_PLAN_SOURCE_SHORT_TERM,
  RC_PLAN_SOURCE_SHARING_MINISTRY,
  RC_PLAN_SOURCE_WORKERS_COMP,
  RC_PLAN_SOURCE_OTHER,
} RcPlanSource;

typedef enum {
  RC_PLAN_FUNDING_NONE,
  RC_PLAN_FUNDING_SELF_FUNDED,
  RC_PLAN_FUNDING_FULLY_INSURED,
  RC_PLAN_FUNDING_GOVERNMENT,
  RC_PLAN_FUNDING_CHURCH,
} RcPlanFunding;

typedef enum {
  RC_PLAN_NETWORK_NONE,
  RC_PLAN_NETWORK_PPO,
  RC_PLAN_NETWORK_EPO,
  RC_PLAN_NETWORK_HMO,
  RC_PLAN_NETWORK_POS,
  RC_PLAN_NETWORK_HDHP,
  RC_PLAN_NETWORK_FFS,
  RC_PLAN_NETWORK_OTHER,
} RcPlanNetwork;

typedef enum {
  RC_PLAN_ORDER_NONE,
  RC_PLAN_ORDER_PRIMARY,
  RC_PLAN_ORDER_SECONDARY,
  RC_PLAN_ORDER_TERTIARY,
} RcPlanOrder;

/* Who runs Medicaid or CHIP for the patient; other rules apply to each. */
typedef enum {
  RC_PLAN_DELIVERY_NONE,
  RC_PLAN_DELIVERY_MANAGED_CARE,
  RC_PLAN_DELIVERY_FEE_FOR_SERVICE,
} RcPlanDelivery;

typedef enum {
  RC_SUBSCRIBER_RELATION_NONE,
  RC_SUBSCRIBER_RELATION_SELF,
  RC_SUBSCRIBER_RELATION_SPOUSE,
  RC_SUBSCRIBER_RELATION_CHILD,
  RC_SUBSCRIBER_RELATION_OTHER,
} RcSubscriberRelation;

typedef enum {
  RC_CLAIM_BATCHING_NONE,
  RC_CLAIM_BATCHING_ONE_DATE,
  RC_CLAIM_BATCHING_SEVERAL_DATES,
  RC_CLAIM_BATCHING_EITHER,
} RcClaimBatching;

typedef enum {
  RC_EXTERNAL_PROCESS_NONE,
  RC_EXTERNAL_PROCESS_STATE,
  RC_EXTERNAL_PROCESS_FEDERAL,
  RC_EXTERNAL_PROCESS_HHS,
  RC_EXTERNAL_PROCESS_NOT_OFFERED,
} RcExternalProcess;

typedef enum {
  RC_CONTACT_PURPOSE_NONE,
  RC_CONTACT_PURPOSE_APPEALS,
  RC_CONTACT_PURPOSE_URGENT_APPEALS,
  RC_CONTACT_PURPOSE_CLAIMS,
  RC_CONTACT_PURPOSE_PRIOR_AUTH,
  RC_CONTACT_PURPOSE_PEER_TO_PEER,
  RC_CONTACT_PURPOSE_MEMBER_SERVICES,
  RC_CONTACT_PURPOSE_BEHAVIORAL_HEALTH,
  RC_CONTACT_PURPOSE_PHARMACY,
  RC_CONTACT_PURPOSE_NETWORK,
  RC_CONTACT_PURPOSE_DOCUMENTS,
  RC_CONTACT_PURPOSE_EXTERNAL_REVIEW,
  RC_CONTACT_PURPOSE_COMPLAINTS,
  RC_CONTACT_PURPOSE_REPRESENTATIVES,
  RC_CONTACT_PURPOSE_OTHER,
} RcContactPurpose;

typedef enum {
  RC_CONTACT_CHANNEL_NONE,
  RC_CONTACT_CHANNEL_PHONE,
  RC_CONTACT_CHANNEL_FAX,
  RC_CONTACT_CHANNEL_MAIL,
  RC_CONTACT_CHANNEL_PORTAL,
  RC_CONTACT_CHANNEL_EMAIL,
} RcContactChannel;

typedef enum {
  RC_BENEFIT_TIER_NONE,
  RC_BENEFIT_TIER_IN_NETWORK,
  RC_BENEFIT_TIER_OUT_OF_NETWORK,
  RC_BENEFIT_TIER_BOTH,
} RcBenefitTier;

typedef enum {
  RC_ALLOWED_BASIS_NONE,
  RC_ALLOWED_BASIS_CONTRACT,
  RC_ALLOWED_BASIS_CUSTOMARY,
  RC_ALLOWED_BASIS_MEDICARE,
  RC_ALLOWED_BASIS_SCHEDULE,
  RC_ALLOWED_BASIS_BILLED,
  RC_ALLOWED_BASIS_OTHER,
} RcAllowedBasis;

typedef enum {
  RC_PRIOR_AUTH_NEED_NONE,
  RC_PRIOR_AUTH_NEED_REQUIRED,
  RC_PRIOR_AUTH_NEED_NOTICE,
  RC_PRIOR_AUTH_NEED_NOT_REQUIRED,
} RcPriorAuthNeed;

typedef enum {
  RC_POLICY_DOCUMENT_KIND_NONE,
  RC_POLICY_DOCUMENT_KIND_PLAN_DOCUMENT,
  RC_POLICY_DOCUMENT_KIND_SUMMARY,
  RC_POLICY_DOCUMENT_KIND_MEDICAL_POLICY,
  RC_POLICY_DOCUMENT_KIND_DRUG_POLICY,
  RC_POLICY_DOCUMENT_KIND_FORMULARY,
  RC_POLICY_DOCUMENT_KIND_CRITERIA_SET,
  RC_POLICY_DOCUMENT_KIND_PRIOR_AUTH_FORM,
  RC_POLICY_DOCUMENT_KIND_OTHER_PAYER,
  RC_POLICY_DOCUMENT_KIND_OTHER,
} RcPolicyDocumentKind;

typedef enum {
  RC_POLICY_POSITION_NONE,
  RC_POLICY_POSITION_COVERS,
  RC_POLICY_POSITION_WITH_CRITERIA,
  RC_POLICY_POSITION_INVESTIGATIONAL,
  RC_POLICY_POSITION_EXCLUDES,
  RC_POLICY_POSITION_SILENT,
} RcPolicyPosition;

typedef enum {
  RC_CLAUSE_TAG_NONE,
  RC_CLAUSE_TAG_INCLUSION,
  RC_CLAUSE_TAG_EXCLUSION,
  RC_CLAUSE_TAG_DEFINITION,
  RC_CLAUSE_TAG_PROCEDURE,
} RcClauseTag;

/* Whether something speaks for the patient's side or against it. */
typedef enum {
  RC_STANCE_NONE,
  RC_STANCE_FOR,
  RC_STANCE_AGAINST,
  RC_STANCE_NEUTRAL,
} RcStance;

typedef enum {
  RC_CRITERION_STAGE_NONE,
  RC_CRITERION_STAGE_START,
  RC_CRITERION_STAGE_RENEWAL,
} RcCriterionStage;

/* What decides whether a criterion is met; all but MANUAL can be computed from the case. */
typedef enum {
  RC_CRITERION_TEST_NONE,
  RC_CRITERION_TEST_MANUAL,
  RC_CRITERION_TEST_TRIALS,
  RC_CRITERION_TEST_CLASSES,
  RC_CRITERION_TEST_WEEKS,
  RC_CRITERION_TEST_AUGMENTATION,
  RC_CRITERION_TEST_PSYCHOTHERAPY,
  RC_CRITERION_TEST_PROCEDURE,
  RC_CRITERION_TEST_SCORE,
  RC_CRITERION_TEST_IMPROVEMENT,
  RC_CRITERION_TEST_AGE,
  RC_CRITERION_TEST_DIAGNOSIS,
  RC_CRITERION_TEST_PRESCRIBER,
  RC_CRITERION_TEST_SITE,
} RcCriterionTest;

typedef enum {
  RC_DOSE_LEVEL_NONE,
  RC_DOSE_LEVEL_ANY,
  RC_DOSE_LEVEL_ADEQUATE,
  RC_DOSE_LEVEL_MAXIMUM,
} RcDoseLevel;

/* When a policy counts a treatment as failed. */
typedef enum {
  RC_FAILURE_NONE,
  RC_FAILURE_NO_RESPONSE,
  RC_FAILURE_UNDER_25,
  RC_FAILURE_UP_TO_25,
  RC_FAILURE_UNDER_50,
  RC_FAILURE_OTHER,
} RcFailure;

typedef enum {
  RC_SCORE_BOUND_NONE,
  RC_SCORE_BOUND_AT_LEAST,
  RC_SCORE_BOUND_AT_MOST,
} RcScoreBound;

typedef enum {
  RC_CRITERION_MET_NONE,
  RC_CRITERION_MET_MET,
  RC_CRITERION_MET_NOT_MET,
  RC_CRITERION_MET_UNKNOWN,
} RcCriterionMet;

extern const RcChoices rc_plan_source_choices;
extern const RcChoices rc_plan_funding_choices;
extern const RcChoices rc_plan_network_choices;
extern const RcChoices rc_plan_order_choices;
extern const RcChoices rc_plan_delivery_choices;
extern const RcChoices rc_subscriber_relation_choices;
extern const RcChoices rc_claim_batching_choices;
extern const RcChoices rc_external_process_choices;
extern const RcChoices rc_contact_purpose_choices;
extern const RcChoices rc_contact_channel_choices;
extern const RcChoices rc_benefit_tier_choices;
extern const RcChoices rc_allowed_basis_choices;
extern const RcChoices rc_prior_auth_need_choices;
extern const RcChoices rc_policy_document_kind_choices;
extern const RcChoices rc_policy_position_choices;
extern const RcChoices rc_clause_tag_choices;
extern const RcChoices rc_stance_choices;
extern const RcChoices rc_criterion_stage_choices;
extern const RcChoices rc_criterion_test_choices;
extern const RcChoices rc_dose_level_choices;
extern const RcChoices rc_failure_choices;
extern const RcChoices rc_score_bound_choices;
extern const RcChoices rc_criterion_met_choices;

/**
 * RcContactPoint:
 *
 * One way to reach one office of the plan. It belongs to this plan alone: the same insurer has
 * other addresses for other plans. A child of RcPlan.
 */
#define RC_TYPE_CONTACT_POINT (rc_contact_point_get_type ())
RC_DECLARE_RECORD (RcContactPoint, rc_contact_point, RC, CONTACT_POINT)

struct _RcContactPoint
{
  RcRecord parent_instance;

  RcContactPurpose purpose;
  RcContactChannel channel;
  char *value;
  char *attention;
  char *menu;
  char *hours;
  char *source;
  GDate *checked_on;
  char *notes;
};

/**
 * RcBenefit:
 *
 * The plan's numbers for one tier of the network. A child of RcPlan.
 */
#define RC_TYPE_BENEFIT (rc_benefit_get_type ())
RC_DECLARE_RECORD (RcBenefit, rc_benefit, RC, BENEFIT)

struct _RcBenefit
{
  RcRecord parent_instance;

  RcBenefitTier tier;
  char *service;
  RcMoney deductible;
  RcMoney deductible_used;
  RcMoney deductible_family;
  RcMoney deductible_family_used;
  RcMoney out_of_pocket_max;
  RcMoney out_of_pocket_used;
  RcMoney out_of_pocket_family_max;
  RcMoney out_of_pocket_family_used;
  double coinsurance;
  RcMoney copay;
  RcAllowedBasis allowed_basis;
  double allowed_percent;
  double session_limit;
  GDate *as_of;
  char *source;
  char *notes;
};

/**
 * RcPriorAuthRule:
 *
 * Whether the plan wants a prior authorization for a billing code, and from when to when it did. A
 * child of RcPlan.
 */
#define RC_TYPE_PRIOR_AUTH_RULE (rc_prior_auth_rule_get_type ())
RC_DECLARE_RECORD (RcPriorAuthRule, rc_prior_auth_rule, RC, PRIOR_AUTH_RULE)

struct _RcPriorAuthRule
{
  RcRecord parent_instance;

  char *code;
  RcPriorAuthNeed need;
  char *line_of_business;
  GDate *valid_from;
  GDate *valid_until;
  char *source;
  GDate *checked_on;
  char *notes;
};

/**
 * RcPlan:
 *
 * One insurance of the patient. @source, @funding, @grandfathered and @state decide which rules
 * apply to it.
 */
#define RC_TYPE_PLAN (rc_plan_get_type ())
RC_DECLARE_RECORD (RcPlan, rc_plan, RC, PLAN)

struct _RcPlan
{
  RcRecord parent_instance;

  char *insurer;
  char *name;
  RcPlanOrder order;
  RcPlanSource source;
  RcPlanFunding funding;
  char *funding_proof;
  RcPlanNetwork network_type;
  char *state;
  RcFlag grandfathered;
  RcFlag small_group;
  char *employer;
  char *administrator;
  RcPlanDelivery delivery;
  RcFlag integrated_dual;
  double hearing_limit;
  GDate *rating_period_start;
  char *member_id;
  char *group_id;
  char *plan_id;
  char *subscriber;
  RcSubscriberRelation subscriber_relation;
  char *card_front;
  char *card_back;
  GDate *valid_from;
  GDate *valid_until;
  GDate *plan_year_start;
  RcFlag out_of_network;
  RcFlag referral_needed;
  GListStore *benefits;         /* of RcBenefit */
  GListStore *prior_auth_rules; /* of RcPriorAuthRule */
  double filing_limit;
  char *filing_limit_source;
  RcClaimBatching claim_batching;
  double appeal_levels;
  RcExternalProcess external_process;
  char *time_zone;
  GListStore *contacts;         /* of RcContactPoint */
  char *notes;
};

/**
 * RcPolicyDocument:
 *
 * A paper in which the plan says what it pays for, in one version.
 */
#define RC_TYPE_POLICY_DOCUMENT (rc_policy_document_get_type ())
RC_DECLARE_RECORD (RcPolicyDocument, rc_policy_document, RC, POLICY_DOCUMENT)

struct _RcPolicyDocument
{
  RcRecord parent_instance;

  char *title;
  RcPolicyDocumentKind kind;
  char *number;
  RcPolicyPosition position;
  char *plan;
  char *issuer;
  char *vendor;
  char *version;
  GDate *effective_from;
  GDate *effective_until;
  GDate *reviewed_on;
  char *replaces;
  char *document;
  char *url;
  GDate *read_on;
  char *notes;
};

/**
 * RcClause:
 *
 * A sentence of a policy document, word for word, to quote in letters.
 */
#define RC_TYPE_CLAUSE (rc_clause_get_type ())
RC_DECLARE_RECORD (RcClause, rc_clause, RC, CLAUSE)

struct _RcClause
{
  RcRecord parent_instance;

  char *quote;
  char *document;
  char *page;
  char *section;
  RcClauseTag tag;
  RcStance stance;
  char *meaning;
  char *notes;
};

/**
 * RcCriterion:
 *
 * One thing the policy asks for before the plan pays. @kind_of_test says what decides; the
 * parameters that it does not need stay empty.
 */
#define RC_TYPE_CRITERION (rc_criterion_get_type ())
RC_DECLARE_RECORD (RcCriterion, rc_criterion, RC, CRITERION)

struct _RcCriterion
{
  RcRecord parent_instance;

  char *requirement;
  char *number;
  char *policy;
  char *clause;
  RcChoiceSet stage; /* of RcCriterionStage */
  RcCriterionMet met;
  char **evidence;
  char *gap_action;
  GDate *checked_on;
  RcCriterionTest kind_of_test;
  RcChoiceSet trial_types;  /* of RcTrialType */
  RcChoiceSet drug_classes; /* of RcDrugClass */
  double min_trials;
  double min_classes;
  double min_weeks;
  RcDoseLevel dose_level;
  RcFlag current_episode;
  double look_back;
  RcFailure failure;
  RcFlag intolerance_counts;
  RcScale scale;
  RcScoreBound score_bound;
  double score_limit;
  double score_days;
  double min_improvement;
  double min_age;
  double max_age;
  RcChoiceSet specialties; /* of RcSpecialty */
  char *wanted;
  char *notes;
};

/**
 * RcPolicyNote:
 *
 * Something to remember about the plan or a policy, in one's own words.
 */
#define RC_TYPE_POLICY_NOTE (rc_policy_note_get_type ())
RC_DECLARE_RECORD (RcPolicyNote, rc_policy_note, RC, POLICY_NOTE)

struct _RcPolicyNote
{
  RcRecord parent_instance;

  char *text;
  GDate *noted_on;
  char *source;
  char **about;
};

G_END_DECLS
