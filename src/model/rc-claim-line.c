/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-claims.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

RC_DEFINE_CHOICES (rc_code_system_choices,
  { RC_CODE_SYSTEM_CPT, "cpt", N_("CPT (services)") },
  { RC_CODE_SYSTEM_HCPCS, "hcpcs", N_("HCPCS (drugs and supplies)") },
  { RC_CODE_SYSTEM_NDC, "ndc", N_("NDC (drug packages)") },
  { RC_CODE_SYSTEM_CDT, "cdt", N_("CDT (teeth)") },
  { RC_CODE_SYSTEM_SNOMED, "snomed", N_("SNOMED (medical terms)") },
  { RC_CODE_SYSTEM_OTHER, "other", N_("Another list") })

RC_DEFINE_CHOICES (rc_reason_group_choices,
  { RC_REASON_GROUP_CO, "co", N_("CO: usually borne by a clinic in the network") },
  { RC_REASON_GROUP_PR, "pr", N_("PR: the plan says it is your share") },
  { RC_REASON_GROUP_OA, "oa", N_("OA: another adjustment") },
  { RC_REASON_GROUP_PI, "pi", N_("PI: the plan lowered it") },
  { RC_REASON_GROUP_CR, "cr", N_("CR: corrects an earlier answer") })

#define CODES N_("Codes")
#define MONEY N_("Money")
#define REASONS N_("Reasons the EOB gives")

static const RcField claim_line_fields[] = {
  RC_NUMBER (RcClaimLine, sequence, N_("Line"),
             .help = N_("The number of the line on the EOB.")),
  RC_DATE (RcClaimLine, date, N_("Day of service"), .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcClaimLine, date_to, N_("Last day of service"),
           .help = N_("Only if the line covers more than one day."), .not_before = "date"),
  RC_TEXT (RcClaimLine, description, N_("What"), .help = N_("In your own words, or as printed."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcClaimLine, code, N_("Code"), .group = CODES,
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcClaimLine, code_system, RcCodeSystem, rc_code_system_choices, N_("List of the code"),
             .group = CODES),
  RC_TEXT (RcClaimLine, modifiers, N_("Modifiers"), .group = CODES,
           .help = N_("Two letters or digits after the code, with commas between."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClaimLine, revenue, N_("Revenue code"), .group = CODES,
           .help = N_("Only on hospital claims."), .flags = RC_FIELD_SEARCH),
  RC_NUMBER (RcClaimLine, units, N_("Units"), .group = CODES,
             .help = N_("How many times the code counts.")),
  RC_TEXT (RcClaimLine, diagnosis, N_("Diagnosis codes"), .group = CODES,
           .help = N_("The ICD-10 codes that this line is for."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClaimLine, place_of_service, N_("Place of service"), .group = CODES,
           .help = N_("Two digits: 11 is an office, 02 is video."), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClaimLine, ndc, N_("NDC"), .group = CODES,
           .help = N_("National Drug Code: 11 digits from the vial."), .flags = RC_FIELD_SEARCH),
  RC_MONEY (RcClaimLine, billed, N_("Billed"), .group = MONEY,
            .help = N_("What the clinic wrote on the claim."), .flags = RC_FIELD_SUMMARY),
  RC_MONEY (RcClaimLine, allowed, N_("Allowed"), .group = MONEY,
            .help = N_("The price that the plan goes by.")),
  RC_MONEY (RcClaimLine, paid, N_("Plan paid"), .group = MONEY, .flags = RC_FIELD_SUMMARY),
  RC_MONEY (RcClaimLine, deductible, N_("Deductible"), .group = MONEY,
            .help = N_("What you pay each year before the plan begins to pay.")),
  RC_MONEY (RcClaimLine, copay, N_("Copay"), .group = MONEY,
            .help = N_("A fixed amount for each visit.")),
  RC_MONEY (RcClaimLine, coinsurance, N_("Coinsurance"), .group = MONEY,
            .help = N_("Your percentage of the allowed price.")),
  RC_MONEY (RcClaimLine, not_covered, N_("Not covered"), .group = MONEY,
            .help = N_("What the plan leaves out altogether.")),
  RC_MONEY (RcClaimLine, patient_owes, N_("You owe"), .group = MONEY,
            .help = N_("Your share as the EOB has it. It is not a bill.")),
  RC_MONEY (RcClaimLine, other_plan_paid, N_("Other plan paid"), .group = MONEY),
  RC_MONEY (RcClaimLine, write_off, N_("Written off"), .group = MONEY,
            .help = N_("What the clinic gives up under its contract with the plan.")),
  RC_MONEY (RcClaimLine, patient_paid, N_("You paid already"), .group = MONEY,
            .help = N_("As the EOB has it.")),
  RC_CHOICES (RcClaimLine, group_codes, rc_reason_group_choices, N_("Who bears it"),
              .group = REASONS, .help = N_("The two letters before a reason code.")),
  RC_TEXT (RcClaimLine, reason_codes, N_("Reason codes (CARC)"), .group = REASONS,
           .help = N_("Why the price was changed, such as CO-45 or PR-1, with commas between."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClaimLine, remark_codes, N_("Remark codes (RARC)"), .group = REASONS,
           .help = N_("Remarks that say more, such as N130 or MA130, with commas between."),
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcClaimLine, notes, N_("Notes"), .group = REASONS,
           .help = N_("What the EOB prints about this line, or your own note."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcClaimLine, rc_claim_line, claim_line_fields,
                  .name = "claim-line", .label = N_("Claim line"), .plural = N_("Claim Lines"),
                  .empty = N_("No line yet. The EOB lists them."), .add = N_("Add Line"),
                  .help = N_("One service on a claim and what became of its price."),
                  .tab = RC_TAB_CHILD)
