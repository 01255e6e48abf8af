/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-policy.h"

#include <glib/gi18n-lib.h>

/* The plan itself; its children are in rc-plan-parts.c. */

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_plan_source_choices,
  { RC_PLAN_SOURCE_EMPLOYER, "employer", N_("An employer") },
  { RC_PLAN_SOURCE_UNION, "union", N_("A union") },
  { RC_PLAN_SOURCE_STATE_EMPLOYER, "state-employer",
    N_("A state, city, county or public school as employer") },
  { RC_PLAN_SOURCE_FEDERAL_EMPLOYEES, "federal-employees",
    N_("The federal government as employer (FEHB)") },
  { RC_PLAN_SOURCE_MARKETPLACE, "marketplace", N_("HealthCare.gov or a state marketplace") },
  { RC_PLAN_SOURCE_INDIVIDUAL, "individual", N_("Bought directly from an insurer") },
  { RC_PLAN_SOURCE_MEDICARE, "medicare", N_("Original Medicare") },
  { RC_PLAN_SOURCE_MEDICARE_ADVANTAGE, "medicare-advantage",
    N_("Medicare Advantage (Medicare through an insurer)") },
  { RC_PLAN_SOURCE_MEDICARE_PART_D, "medicare-part-d", N_("Medicare drug plan (Part D)") },
  { RC_PLAN_SOURCE_MEDICAID, "medicaid", N_("Medicaid") },
  { RC_PLAN_SOURCE_CHIP, "chip", N_("Children’s Health Insurance Program (CHIP)") },
  { RC_PLAN_SOURCE_TRICARE, "tricare", N_("TRICARE (military)") },
  { RC_PLAN_SOURCE_VA, "va", N_("Veterans Affairs (VA)") },
  { RC_PLAN_SOURCE_CHAMPVA, "champva", N_("CHAMPVA (family of a veteran)") },
  { RC_PLAN_SOURCE_SHORT_TERM, "short-term", N_("Short-term plan") },
  { RC_PLAN_SOURCE_SHARING_MINISTRY, "sharing-ministry", N_("Health care sharing ministry") },
  { RC_PLAN_SOURCE_WORKERS_COMP, "workers-comp", N_("Workers’ compensation") },
  { RC_PLAN_SOURCE_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_plan_funding_choices,
  { RC_PLAN_FUNDING_SELF_FUNDED, "self-funded", N_("The employer or union itself (self-funded)") },
  { RC_PLAN_FUNDING_FULLY_INSURED, "fully-insured", N_("The insurer (fully insured)") },
  { RC_PLAN_FUNDING_GOVERNMENT, "government", N_("A government") },
  { RC_PLAN_FUNDING_CHURCH, "church", N_("A church or church organization") })

RC_DEFINE_CHOICES (rc_plan_network_choices,
  { RC_PLAN_NETWORK_PPO, "ppo", N_("PPO (any doctor, cheaper in network)") },
  { RC_PLAN_NETWORK_EPO, "epo", N_("EPO (only in network, no referral)") },
  { RC_PLAN_NETWORK_HMO, "hmo", N_("HMO (only in network, with referral)") },
  { RC_PLAN_NETWORK_POS, "pos", N_("POS (HMO with some cover outside)") },
  { RC_PLAN_NETWORK_HDHP, "hdhp", N_("HDHP (high deductible, often with an HSA)") },
  { RC_PLAN_NETWORK_FFS, "ffs", N_("Fee for service (no network)") },
  { RC_PLAN_NETWORK_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_plan_order_choices,
  { RC_PLAN_ORDER_PRIMARY, "primary", N_("Pays first (primary)") },
  { RC_PLAN_ORDER_SECONDARY, "secondary", N_("Pays second (secondary)") },
  { RC_PLAN_ORDER_TERTIARY, "tertiary", N_("Pays third (tertiary)") })

RC_DEFINE_CHOICES (rc_plan_delivery_choices,
  { RC_PLAN_DELIVERY_MANAGED_CARE, "managed-care", N_("A health plan, for the state") },
  { RC_PLAN_DELIVERY_FEE_FOR_SERVICE, "fee-for-service", N_("The state itself") })

RC_DEFINE_CHOICES (rc_subscriber_relation_choices,
  { RC_SUBSCRIBER_RELATION_SELF, "self", N_("Is the subscriber") },
  { RC_SUBSCRIBER_RELATION_SPOUSE, "spouse", N_("Husband, wife or partner") },
  { RC_SUBSCRIBER_RELATION_CHILD, "child", N_("Child") },
  { RC_SUBSCRIBER_RELATION_OTHER, "other", N_("Other") })

RC_DEFINE_CHOICES (rc_claim_batching_choices,
  { RC_CLAIM_BATCHING_ONE_DATE, "one-date", N_("One claim for each date") },
  { RC_CLAIM_BATCHING_SEVERAL_DATES, "several-dates", N_("Several dates in one claim") },
  { RC_CLAIM_BATCHING_EITHER, "either", N_("Both are fine") })

RC_DEFINE_CHOICES (rc_external_process_choices,
  { RC_EXTERNAL_PROCESS_STATE, "state", N_("The state’s process") },
  { RC_EXTERNAL_PROCESS_FEDERAL, "federal", N_("A reviewer that the plan hires (federal rules)") },
  { RC_EXTERNAL_PROCESS_HHS, "hhs", N_("The federal government’s process (HHS)") },
  { RC_EXTERNAL_PROCESS_NOT_OFFERED, "not-offered", N_("The letter names none") })

#define MORE N_("Anything else")
#define COVERAGE N_("Kind of coverage")
#define MEDICAID N_("For Medicaid, CHIP and people with Medicare too")
#define CARD N_("On the insurance card")
#define PAYS N_("What it pays")
#define RULES N_("Its rules for claims and appeals")
#define CONTACTS N_("How to reach the plan")

static const RcField plan_fields[] = {
  RC_TEXT (RcPlan, insurer, N_("Insurer"), .help = N_("The company on the card."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcPlan, name, N_("Plan name"), .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcPlan, order, RcPlanOrder, rc_plan_order_choices, N_("Order of payment"),
             .help = N_("If the patient has more than one insurance, one of them must pay first.")),

  RC_CHOICE (RcPlan, source, RcPlanSource, rc_plan_source_choices, N_("Comes from"),
             .group = COVERAGE, .help = N_("Decides which laws and deadlines apply."),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcPlan, funding, RcPlanFunding, rc_plan_funding_choices, N_("Who pays the claims"),
             .group = COVERAGE,
             .help = N_("With employers the card looks the same either way. Ask the benefits "
                        "office: “Is the plan self-funded or fully insured?”"),
             .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcPlan, funding_proof, N_("Where it says who pays"), .group = COVERAGE,
           .help = N_("Such as “plan document, page 61”, or who told you and when."),
           .flags = RC_FIELD_SEARCH),
  RC_CHOICE (RcPlan, network_type, RcPlanNetwork, rc_plan_network_choices, N_("Network type"),
             .group = COVERAGE, .help = N_("Often printed on the card.")),
  RC_TEXT (RcPlan, state, N_("State"), .group = COVERAGE,
           .help = N_("Two letters, the state whose rules the plan follows. Usually where the "
                      "patient lives or the employer is."),
           .format = RC_TEXT_STATE),
  RC_YES_NO (RcPlan, grandfathered, N_("Grandfathered plan"), .group = COVERAGE,
             .help = N_("A plan from before March 2010 that changed little since. It must say so "
                        "in its papers; most plans are not.")),
  RC_YES_NO (RcPlan, small_group, N_("Small employer plan"), .group = COVERAGE,
             .help = N_("Bought from an insurer by an employer with up to 50 people, in some "
                        "states up to 100.")),
  RC_TEXT (RcPlan, employer, N_("Employer or union"), .group = COVERAGE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcPlan, administrator, N_("Administrator"), .group = COVERAGE,
           .help = N_("The company that handles the claims, if that is not the insurer."),
           .flags = RC_FIELD_SEARCH),

  RC_CHOICE (RcPlan, delivery, RcPlanDelivery, rc_plan_delivery_choices, N_("Who runs it"),
             .group = MEDICAID,
             .help = N_("If the card names a company, it is a health plan (managed care).")),
  RC_YES_NO (RcPlan, integrated_dual, N_("One plan for Medicare and Medicaid"), .group = MEDICAID,
             .help = N_("An integrated plan for people who have both (a kind of D-SNP).")),
  RC_NUMBER (RcPlan, hearing_limit, N_("Time to ask for a state hearing"), .group = MEDICAID,
             .help = N_("The state sets it. It is in the decision letter."),
             .unit = N_("days")),
  RC_DATE (RcPlan, rating_period_start, N_("Contract year with the state began"),
           .group = MEDICAID,
           .help = N_("Some new time limits start with it. The state can tell you.")),

  RC_TEXT (RcPlan, member_id, N_("Member ID"), .group = CARD,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcPlan, group_id, N_("Group number"), .group = CARD,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcPlan, plan_id, N_("Plan or payer ID"), .group = CARD,
           .help = N_("Clinics need the payer ID to send claims."), .flags = RC_FIELD_SEARCH),
  RC_REF (RcPlan, subscriber, "person", N_("Subscriber"), .group = CARD,
          .help = N_("The person in whose name the plan is.")),
  RC_CHOICE (RcPlan, subscriber_relation, RcSubscriberRelation, rc_subscriber_relation_choices,
             N_("The patient is the subscriber’s"), .group = CARD,
             .help = N_("Claim forms ask for it.")),
  RC_FILE (RcPlan, card_front, N_("Front of the card"), .group = CARD, .flags = RC_FIELD_PRIVATE),
  RC_FILE (RcPlan, card_back, N_("Back of the card"), .group = CARD,
           .help = N_("The phone numbers and addresses are here."), .flags = RC_FIELD_PRIVATE),
  RC_DATE (RcPlan, valid_from, N_("Covered from"), .group = CARD),
  RC_DATE (RcPlan, valid_until, N_("Covered until"), .group = CARD, .not_before = "valid_from",
           .flags = RC_FIELD_SUMMARY),

  RC_DATE (RcPlan, plan_year_start, N_("Plan year begins"), .group = PAYS,
           .help = N_("On this day the deductible starts again from zero. Often January 1.")),
  RC_YES_NO (RcPlan, out_of_network, N_("Pays outside the network"), .group = PAYS,
             .help = N_("Whether it pays something for clinics that have no contract with it.")),
  RC_YES_NO (RcPlan, referral_needed, N_("Needs a referral"), .group = PAYS,
             .help = N_("Whether your regular doctor must send you to a specialist first.")),
  RC_LIST (RcPlan, benefits, rc_benefit_kind, N_("Benefits"), .group = PAYS,
           .help = N_("Deductible, yearly limit and your share, in and out of network.")),
  RC_LIST (RcPlan, prior_auth_rules, rc_prior_auth_rule_kind, N_("Codes and prior authorization"),
           .group = PAYS, .help = N_("Which billing codes the plan must approve first.")),

  RC_NUMBER (RcPlan, filing_limit, N_("Time to send a claim"), .group = RULES,
             .help = N_("Usually counted from the day of the session. It is in the plan document."),
             .unit = N_("days")),
  RC_TEXT (RcPlan, filing_limit_source, N_("Where that is written"), .group = RULES,
           .help = N_("Such as “plan document, page 61”."), .flags = RC_FIELD_SEARCH),
  RC_CHOICE (RcPlan, claim_batching, RcClaimBatching, rc_claim_batching_choices,
             N_("Several sessions"), .group = RULES,
             .help = N_("How the plan wants claims that you send yourself.")),
  RC_NUMBER (RcPlan, appeal_levels, N_("Appeals inside the plan"), .group = RULES,
             .help = N_("One or two. Plans with two often decide each faster."),
             .unit = N_("levels")),
  RC_CHOICE (RcPlan, external_process, RcExternalProcess, rc_external_process_choices,
             N_("External review"), .group = RULES,
             .help = N_("Experts outside the plan who can overturn its last “no”. The denial "
                        "letter names the process.")),
  RC_TEXT (RcPlan, time_zone, N_("Time zone"), .group = RULES,
           .help = N_("For answers due within hours. Such as America/New_York."),
           .flags = RC_FIELD_SEARCH),

  RC_LIST (RcPlan, contacts, rc_contact_point_kind, N_("Contacts"), .group = CONTACTS,
           .help = N_("Only those found on your card, letters or plan papers. Other plans of the "
                      "same insurer have other addresses.")),
  RC_NOTE (RcPlan, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcPlan, rc_plan, plan_fields,
                  .name = "plan", .label = N_("Plan"), .plural = N_("Plans"),
                  .empty = N_("No plan yet. The insurance card is enough to begin."),
                  .add = N_("Add Plan"),
                  .help = N_("Health insurance that may pay for the treatment."),
                  .tab = RC_TAB_POLICY)
