/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-policy.h"

#include <glib/gi18n-lib.h>

/* The children of a plan. */

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_contact_purpose_choices,
  { RC_CONTACT_PURPOSE_APPEALS, "appeals", N_("Appeals") },
  { RC_CONTACT_PURPOSE_URGENT_APPEALS, "urgent-appeals", N_("Urgent (expedited) appeals") },
  { RC_CONTACT_PURPOSE_CLAIMS, "claims", N_("Claims") },
  { RC_CONTACT_PURPOSE_PRIOR_AUTH, "prior-authorization", N_("Prior authorization") },
  { RC_CONTACT_PURPOSE_PEER_TO_PEER, "peer-to-peer", N_("Peer-to-peer (doctor to doctor)") },
  { RC_CONTACT_PURPOSE_MEMBER_SERVICES, "member-services", N_("Member services") },
  { RC_CONTACT_PURPOSE_BEHAVIORAL_HEALTH, "behavioral-health", N_("Mental health benefits") },
  { RC_CONTACT_PURPOSE_PHARMACY, "pharmacy", N_("Pharmacy benefits") },
  { RC_CONTACT_PURPOSE_NETWORK, "network", N_("Network and gap exceptions") },
  { RC_CONTACT_PURPOSE_DOCUMENTS, "documents", N_("Plan papers and claim file") },
  { RC_CONTACT_PURPOSE_EXTERNAL_REVIEW, "external-review", N_("External review") },
  { RC_CONTACT_PURPOSE_COMPLAINTS, "complaints", N_("Complaints (grievances)") },
  { RC_CONTACT_PURPOSE_REPRESENTATIVES, "representatives", N_("Permission forms") },
  { RC_CONTACT_PURPOSE_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_contact_channel_choices,
  { RC_CONTACT_CHANNEL_PHONE, "phone", N_("Phone") },
  { RC_CONTACT_CHANNEL_FAX, "fax", N_("Fax") },
  { RC_CONTACT_CHANNEL_MAIL, "mail", N_("Mail") },
  { RC_CONTACT_CHANNEL_PORTAL, "portal", N_("Website (portal)") },
  { RC_CONTACT_CHANNEL_EMAIL, "email", N_("Email") })

RC_DEFINE_CHOICES (rc_benefit_tier_choices,
  { RC_BENEFIT_TIER_IN_NETWORK, "in-network", N_("In network") },
  { RC_BENEFIT_TIER_OUT_OF_NETWORK, "out-of-network", N_("Out of network") },
  { RC_BENEFIT_TIER_BOTH, "both", N_("In and out of network together") })

RC_DEFINE_CHOICES (rc_allowed_basis_choices,
  { RC_ALLOWED_BASIS_CONTRACT, "contract", N_("Price agreed with the clinic") },
  { RC_ALLOWED_BASIS_CUSTOMARY, "usual-and-customary",
    N_("Usual price of the area (usual and customary)") },
  { RC_ALLOWED_BASIS_MEDICARE, "percent-of-medicare", N_("Share of what Medicare pays") },
  { RC_ALLOWED_BASIS_SCHEDULE, "plan-schedule", N_("The plan’s own price list") },
  { RC_ALLOWED_BASIS_BILLED, "billed", N_("What the clinic bills") },
  { RC_ALLOWED_BASIS_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_prior_auth_need_choices,
  { RC_PRIOR_AUTH_NEED_REQUIRED, "required", N_("Needs approval first") },
  { RC_PRIOR_AUTH_NEED_NOTICE, "notice-only", N_("Only needs to be told") },
  { RC_PRIOR_AUTH_NEED_NOT_REQUIRED, "not-required", N_("Needs nothing") })

#define MORE N_("Anything else")

static const RcField contact_point_fields[] = {
  RC_CHOICE (RcContactPoint, purpose, RcContactPurpose, rc_contact_purpose_choices, N_("Used for"),
             .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY),
  RC_CHOICE (RcContactPoint, channel, RcContactChannel, rc_contact_channel_choices, N_("How to "
                                                                                       "reach it"),
             .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcContactPoint, value, N_("Number or address"),
           .help = N_("A mailing address goes on one line, with commas."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcContactPoint, attention, N_("Department or person"), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcContactPoint, menu, N_("Keys to press"),
           .help = N_("What to press or say to get past the recorded voice."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcContactPoint, hours, N_("Opening hours"),
           .help = N_("Days, hours and time zone."), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcContactPoint, source, N_("Found in"),
           .help = N_("Such as “denial letter of October 2, page 3”. Letters beat websites."),
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcContactPoint, checked_on, N_("Checked on"),
           .help = N_("Check again before you send something important."),
           .flags = RC_FIELD_SUMMARY),
  RC_NOTE (RcContactPoint, notes, N_("Notes"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcContactPoint, rc_contact_point, contact_point_fields,
                  .name = "contact-point", .label = N_("Contact"), .plural = N_("Contacts"),
                  .empty = N_("No number or address yet. Look at the back of the card."),
                  .add = N_("Add Contact"),
                  .help = N_("A number or address of the plan, and what it is for."),
                  .tab = RC_TAB_CHILD)

#define DEDUCTIBLE N_("Deductible")
#define LIMIT N_("Yearly limit (out-of-pocket maximum)")
#define SHARE N_("Your share and the price it is taken from")

static const RcField benefit_fields[] = {
  RC_CHOICE (RcBenefit, tier, RcBenefitTier, rc_benefit_tier_choices, N_("Where it applies"),
             .flags = RC_FIELD_REQUIRED | RC_FIELD_TITLE),
  RC_TEXT (RcBenefit, service, N_("For which services"),
           .help = N_("Leave it empty if the numbers are for all of them. Mental health, hospital "
                      "and drugs can differ."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY),
  RC_MONEY (RcBenefit, deductible, N_("Deductible for one person"), .group = DEDUCTIBLE,
            .help = N_("What you pay each year before the plan starts to pay.")),
  RC_MONEY (RcBenefit, deductible_used, N_("Deductible used so far"), .group = DEDUCTIBLE,
            .help = N_("By the patient, as the insurer counts it.")),
  RC_MONEY (RcBenefit, deductible_family, N_("Deductible for the family"), .group = DEDUCTIBLE),
  RC_MONEY (RcBenefit, deductible_family_used, N_("Deductible used by the family"),
            .group = DEDUCTIBLE),
  RC_MONEY (RcBenefit, out_of_pocket_max, N_("Limit for one person"), .group = LIMIT,
            .help = N_("The most you pay in a year for what the plan covers. After that the plan "
                       "pays all.")),
  RC_MONEY (RcBenefit, out_of_pocket_used, N_("Limit used so far"), .group = LIMIT,
            .help = N_("By the patient, as the insurer counts it.")),
  RC_MONEY (RcBenefit, out_of_pocket_family_max, N_("Limit for the family"), .group = LIMIT),
  RC_MONEY (RcBenefit, out_of_pocket_family_used, N_("Limit used by the family"),
            .group = LIMIT),
  RC_NUMBER (RcBenefit, coinsurance, N_("Coinsurance"), .group = SHARE,
             .help = N_("The part of the allowed price that you pay after the deductible."),
             .unit = N_("percent"), .flags = RC_FIELD_SUMMARY),
  RC_MONEY (RcBenefit, copay, N_("Copay"), .group = SHARE,
            .help = N_("A fixed amount that you pay for each visit."), .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcBenefit, allowed_basis, RcAllowedBasis, rc_allowed_basis_choices,
             N_("Allowed price comes from"), .group = SHARE,
             .help = N_("The plan pays its part of an allowed price, not of the bill. Out of "
                        "network this decides how much comes back.")),
  RC_NUMBER (RcBenefit, allowed_percent, N_("Share of that"), .group = SHARE,
             .help = N_("Such as 140 for “140 percent of Medicare”, or 80 for the 80th "
                        "percentile."),
             .unit = N_("percent")),
  RC_NUMBER (RcBenefit, session_limit, N_("Most sessions in a year"), .group = SHARE,
             .unit = N_("sessions")),
  RC_DATE (RcBenefit, as_of, N_("Numbers as of"), .group = SHARE,
           .help = N_("The day on which the insurer gave these numbers.")),
  RC_TEXT (RcBenefit, source, N_("Found in"), .group = SHARE,
           .help = N_("Such as “summary of benefits, page 2” or “call with Theo M.”"),
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcBenefit, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcBenefit, rc_benefit, benefit_fields,
                  .name = "benefit", .label = N_("Benefit"), .plural = N_("Benefits"),
                  .empty = N_("No numbers yet. They are in the summary of benefits."),
                  .add = N_("Add Benefit"),
                  .help = N_("What the plan pays and what you pay, in or out of network."),
                  .tab = RC_TAB_CHILD)

static const RcField prior_auth_rule_fields[] = {
  RC_TEXT (RcPriorAuthRule, code, N_("Billing code"),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcPriorAuthRule, need, RcPriorAuthNeed, rc_prior_auth_need_choices,
             N_("What the plan wants"), .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcPriorAuthRule, line_of_business, N_("For which of its plans"),
           .help = N_("Lists differ between employer, marketplace, Medicare and Medicaid plans."),
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcPriorAuthRule, valid_from, N_("In force from"), .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcPriorAuthRule, valid_until, N_("In force until"), .not_before = "valid_from",
           .help = N_("The rule on the day of the session counts.")),
  RC_TEXT (RcPriorAuthRule, source, N_("Found in"), .flags = RC_FIELD_SEARCH),
  RC_DATE (RcPriorAuthRule, checked_on, N_("Checked on"), .flags = RC_FIELD_SUMMARY),
  RC_NOTE (RcPriorAuthRule, notes, N_("Notes"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcPriorAuthRule, rc_prior_auth_rule, prior_auth_rule_fields,
                  .name = "prior-auth-rule", .label = N_("Code"),
                  .plural = N_("Codes and Prior Authorization"),
                  .empty = N_("No code yet. Ask the plan for its prior authorization list."),
                  .add = N_("Add Code"),
                  .help = N_("Whether the plan must approve a billing code before the session."),
                  .tab = RC_TAB_CHILD)
