/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-claims.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

RC_DEFINE_CHOICES (rc_claim_status_choices,
  { RC_CLAIM_STATUS_DRAFT, "draft", N_("Not sent yet") },
  { RC_CLAIM_STATUS_SENT, "sent", N_("Sent") },
  { RC_CLAIM_STATUS_PROCESSING, "processing", N_("The plan is working on it") },
  { RC_CLAIM_STATUS_PAID, "paid", N_("Paid") },
  { RC_CLAIM_STATUS_PARTLY_PAID, "partly-paid", N_("Paid in part") },
  { RC_CLAIM_STATUS_PATIENT_SHARE, "patient-share", N_("Accepted, all of it is your share") },
  { RC_CLAIM_STATUS_DENIED, "denied", N_("Denied") },
  { RC_CLAIM_STATUS_VOID, "void", N_("Void or replaced") },
  { RC_CLAIM_STATUS_UNKNOWN, "unknown", N_("Not clear: check the letter") })

RC_DEFINE_CHOICES (rc_claim_use_choices,
  { RC_CLAIM_USE_CLAIM, "claim", N_("A claim: pay this") },
  { RC_CLAIM_USE_PREAUTHORIZATION, "preauthorization", N_("A request for prior authorization") },
  { RC_CLAIM_USE_PREDETERMINATION, "predetermination", N_("A question what would be paid") })

RC_DEFINE_CHOICES (rc_claim_setting_choices,
  { RC_CLAIM_SETTING_PROFESSIONAL, "professional", N_("Doctor or clinic") },
  { RC_CLAIM_SETTING_INSTITUTIONAL, "institutional", N_("Hospital") },
  { RC_CLAIM_SETTING_PHARMACY, "pharmacy", N_("Pharmacy") },
  { RC_CLAIM_SETTING_ORAL, "oral", N_("Dentist") },
  { RC_CLAIM_SETTING_VISION, "vision", N_("Eye care") })

RC_DEFINE_CHOICES (rc_claim_network_choices,
  { RC_CLAIM_NETWORK_IN, "in-network", N_("As in network") },
  { RC_CLAIM_NETWORK_OUT, "out-of-network", N_("As out of network") })

RC_DEFINE_CHOICES (rc_claim_sender_choices,
  { RC_CLAIM_SENDER_ME, "me", N_("You") },
  { RC_CLAIM_SENDER_CLINIC, "clinic", N_("The clinic") })

#define WHO N_("Who and what")
#define SENDING N_("Sending it")
#define MORE N_("If the plan asks for more")
#define ANSWER N_("The answer")
#define TOTALS N_("Totals")
#define SOURCE N_("Where this comes from")

static const RcField claim_fields[] = {
  RC_TEXT (RcClaim, service, N_("What it is for"),
           .help = N_("Such as “infusions, September 8 to 17”."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcClaim, number, N_("Claim number"),
           .help = N_("The plan’s number. It stands on the EOB, the plan’s answer to a claim."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_CHOICE (RcClaim, status, RcClaimStatus, rc_claim_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcClaim, evidence, N_("How we know"),
           .help = N_("What the status rests on, such as a line of the EOB."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClaim, insurer, N_("Insurer"), .group = WHO, .flags = RC_FIELD_SEARCH),
  RC_REF (RcClaim, plan, "plan", N_("Plan"), .group = WHO),
  RC_CHOICE (RcClaim, payer_order, RcPlanOrder, rc_plan_order_choices, N_("This plan pays"),
             .group = WHO, .help = N_("With two plans, the first must answer before the second.")),
  RC_TEXT (RcClaim, provider, N_("Provider"), .group = WHO,
           .help = N_("The clinic or doctor, as the EOB names them."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REF (RcClaim, clinic, "clinic", N_("Clinic"), .group = WHO),
  RC_REFS (RcClaim, sessions, "session visit", N_("Sessions and visits"), .group = WHO),
  RC_CHOICE (RcClaim, network, RcClaimNetwork, rc_claim_network_choices, N_("Treated as"),
             .group = WHO, .help = N_("How the plan counted the clinic. Check that it is right.")),
  RC_CHOICE (RcClaim, use, RcClaimUse, rc_claim_use_choices, N_("What it asks"), .group = WHO,
             .help = N_("Only a real claim counts in the money you owe.")),
  RC_CHOICE (RcClaim, setting, RcClaimSetting, rc_claim_setting_choices, N_("Kind of claim"),
             .group = WHO),
  RC_TEXT (RcClaim, diagnoses, N_("Diagnosis codes"), .group = WHO,
           .help = N_("ICD-10 codes, the main one first, with commas between."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClaim, authorizations, N_("Authorization numbers on it"), .group = WHO,
           .help = N_("If the approval’s number is missing here, the plan may say there was none."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REF (RcClaim, prior_auth, "prior-auth", N_("Prior authorization"), .group = WHO),
  RC_DATE (RcClaim, service_from, N_("First day of service"), .group = SENDING,
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY, .expected = RC_WHEN_PAST),
  RC_DATE (RcClaim, service_to, N_("Last day of service"), .group = SENDING,
           .not_before = "service_from"),
  RC_DATE (RcClaim, file_by, N_("Send it by"), .group = SENDING,
           .help = N_("The plan’s limit for this claim, if you know it."),
           .not_before = "service_from", .expected = RC_WHEN_NEAR),
  RC_DATE (RcClaim, submitted_on, N_("Sent on"), .group = SENDING, .not_before = "service_from",
           .expected = RC_WHEN_PAST),
  RC_CHOICE (RcClaim, submitted_by, RcClaimSender, rc_claim_sender_choices, N_("Who sends it"),
             .group = SENDING),
  RC_CHOICE (RcClaim, method, RcSendMethod, rc_send_method_choices, N_("Sent by"),
             .group = SENDING),
  RC_REFS (RcClaim, proof, "document", N_("Proof of sending"), .group = SENDING),
  RC_DATE (RcClaim, received_on, N_("The plan has it since"), .group = SENDING,
           .help = N_("Ask the plan. Its time to answer begins on this day."),
           .not_before = "submitted_on", .expected = RC_WHEN_PAST),
  RC_TEXT (RcClaim, confirmed_by, N_("Who said so"), .group = SENDING,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcClaim, info_asked_on, N_("Asked for more on"), .group = MORE,
           .help = N_("The date on the letter."), .not_before = "submitted_on",
           .expected = RC_WHEN_PAST),
  RC_DATE (RcClaim, info_asked_received, N_("That letter came on"), .group = MORE,
           .not_before = "info_asked_on", .expected = RC_WHEN_PAST),
  RC_NOTE (RcClaim, info_asked, N_("What the plan wants"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcClaim, info_due, N_("Wanted by"), .group = MORE, .not_before = "info_asked_on",
           .expected = RC_WHEN_NEAR),
  RC_DATE (RcClaim, info_sent_on, N_("You sent it on"), .group = MORE,
           .not_before = "info_asked_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcClaim, info_received_on, N_("The plan has it since"), .group = MORE,
           .not_before = "info_sent_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcClaim, processed_on, N_("Decided on"), .group = ANSWER,
           .help = N_("The date on the EOB. A denial letter can have another one."),
           .not_before = "service_from", .expected = RC_WHEN_PAST),
  RC_DATE (RcClaim, eob_received, N_("The EOB came on"), .group = ANSWER,
           .not_before = "processed_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcClaim, paid_on, N_("Paid on"), .group = ANSWER, .not_before = "service_from"),
  RC_NOTE (RcClaim, payer_note, N_("What the plan wrote"), .group = ANSWER,
           .flags = RC_FIELD_SEARCH),
  RC_MONEY (RcClaim, billed, N_("Billed"), .group = TOTALS,
            .help = N_("What the clinic wrote on the claim."), .flags = RC_FIELD_SUMMARY),
  RC_MONEY (RcClaim, allowed, N_("Allowed"), .group = TOTALS,
            .help = N_("The price that the plan goes by.")),
  RC_MONEY (RcClaim, plan_paid, N_("Plan paid"), .group = TOTALS),
  RC_MONEY (RcClaim, deductible, N_("Deductible"), .group = TOTALS,
            .help = N_("What you pay each year before the plan begins to pay.")),
  RC_MONEY (RcClaim, copay, N_("Copay"), .group = TOTALS,
            .help = N_("A fixed amount for each visit.")),
  RC_MONEY (RcClaim, coinsurance, N_("Coinsurance"), .group = TOTALS,
            .help = N_("Your percentage of the allowed price.")),
  RC_MONEY (RcClaim, not_covered, N_("Not covered"), .group = TOTALS,
            .help = N_("What the plan leaves out altogether.")),
  RC_MONEY (RcClaim, patient_owes, N_("You owe"), .group = TOTALS,
            .help = N_("Your share as the EOB has it. It is not a bill: wait for the clinic’s.")),
  RC_MONEY (RcClaim, other_plan_paid, N_("Other plan paid"), .group = TOTALS),
  RC_MONEY (RcClaim, write_off, N_("Written off"), .group = TOTALS,
            .help = N_("What the clinic gives up under its contract with the plan.")),
  RC_MONEY (RcClaim, patient_paid, N_("You paid already"), .group = TOTALS,
            .help = N_("As the EOB has it. Your own payments have their own list.")),
  RC_LIST (RcClaim, lines, rc_claim_line_kind, N_("Lines"), .group = TOTALS),
  RC_REF (RcClaim, replaces, "claim", N_("Replaces this claim"), .group = SOURCE),
  RC_TEXT (RcClaim, source, N_("Source"), .group = SOURCE,
           .help = N_("The file or paper that the numbers come from."), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClaim, source_id, N_("Number in the source"), .group = SOURCE,
           .help = N_("Keeps a claim from being added twice when a file is read again."),
           .flags = RC_FIELD_PRIVATE),
  RC_REFS (RcClaim, documents, "document", N_("Documents"), .group = SOURCE),
  RC_NOTE (RcClaim, notes, N_("Notes"), .group = SOURCE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcClaim, rc_claim, claim_fields,
                  .name = "claim", .label = N_("Claim"), .plural = N_("Claims"),
                  .empty = N_("No claim yet."), .add = N_("Add Claim"),
                  .help = N_("Asks the plan to pay for something that was done. Its answer is the "
                             "explanation of benefits (EOB)."),
                  .tab = RC_TAB_CLAIMS)
