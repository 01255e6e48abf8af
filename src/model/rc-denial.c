/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-appeals.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

RC_DEFINE_CHOICES (rc_denial_stage_choices,
  { RC_DENIAL_STAGE_PRESERVICE, "preservice", N_("Before the treatment") },
  { RC_DENIAL_STAGE_POSTSERVICE, "postservice", N_("After the treatment") },
  { RC_DENIAL_STAGE_CONCURRENT, "concurrent", N_("In the middle of an approved course") })

RC_DEFINE_CHOICES (rc_denial_level_choices,
  { RC_DENIAL_LEVEL_FIRST_DECISION, "0", N_("The first decision") },
  { RC_DENIAL_LEVEL_AFTER_FIRST_APPEAL, "1", N_("The answer to the first appeal") },
  { RC_DENIAL_LEVEL_AFTER_SECOND_APPEAL, "2", N_("The answer to the second appeal") },
  { RC_DENIAL_LEVEL_AFTER_EXTERNAL, "external", N_("The answer of the external review") },
  { RC_DENIAL_LEVEL_AFTER_HEARING, "hearing", N_("The answer after a hearing") },
  { RC_DENIAL_LEVEL_AFTER_COUNCIL, "council", N_("The answer of the Medicare Appeals Council") })

RC_DEFINE_CHOICES (rc_denial_reason_choices,
  { RC_DENIAL_REASON_NOT_NECESSARY, "not-medically-necessary", N_("Not medically necessary") },
  { RC_DENIAL_REASON_EXPERIMENTAL, "experimental", N_("Experimental or investigational") },
  { RC_DENIAL_REASON_OFF_LABEL, "off-label", N_("Not an approved use of the drug (off-label)") },
  { RC_DENIAL_REASON_STEP_THERAPY, "step-therapy", N_("Other treatments must come first") },
  { RC_DENIAL_REASON_NO_PRIOR_AUTH, "no-prior-auth", N_("No prior authorization") },
  { RC_DENIAL_REASON_NO_REFERRAL, "no-referral", N_("No referral") },
  { RC_DENIAL_REASON_NOT_COVERED, "not-covered", N_("Excluded by the plan") },
  { RC_DENIAL_REASON_LIMIT_REACHED, "limit-reached", N_("Limit of the benefit reached") },
  { RC_DENIAL_REASON_OUT_OF_NETWORK, "out-of-network", N_("Clinic not in the network") },
  { RC_DENIAL_REASON_NETWORK_ERROR, "network-error",
    N_("In network, but treated as out of network") },
  { RC_DENIAL_REASON_UNDERPAID, "underpaid", N_("Paid less than the price") },
  { RC_DENIAL_REASON_MISSING_INFORMATION, "missing-information", N_("Information is missing") },
  { RC_DENIAL_REASON_CODING, "coding", N_("Codes wrong or do not match") },
  { RC_DENIAL_REASON_TIMELY_FILING, "timely-filing", N_("Claim came late") },
  { RC_DENIAL_REASON_DUPLICATE, "duplicate", N_("Counted as a duplicate") },
  { RC_DENIAL_REASON_OTHER_COVERAGE, "other-coverage", N_("Another plan should pay first") },
  { RC_DENIAL_REASON_ELIGIBILITY, "eligibility", N_("Patient not found or not covered that day") },
  { RC_DENIAL_REASON_THIRD_PARTY, "third-party", N_("An accident or work insurance should pay") },
  { RC_DENIAL_REASON_SITE_OF_CARE, "site-of-care", N_("Wrong place or kind of clinician") },
  { RC_DENIAL_REASON_PRE_EXISTING, "pre-existing", N_("Illness from before, or waiting period") },
  { RC_DENIAL_REASON_NO_IMPROVEMENT, "no-improvement", N_("Not enough improvement to go on") },
  { RC_DENIAL_REASON_FORMULARY, "formulary", N_("Drug not on the plan’s list") },
  { RC_DENIAL_REASON_APPEAL_UPHELD, "appeal-upheld", N_("An appeal was refused") },
  { RC_DENIAL_REASON_BALANCE_BILL, "balance-bill", N_("The clinic bills more than the EOB says") },
  { RC_DENIAL_REASON_ALGORITHM, "algorithm", N_("Decided by a tool or an outside company") },
  { RC_DENIAL_REASON_MARKETPLACE, "marketplace-eligibility",
    N_("The marketplace says no to a plan or to help with its price") })

RC_DEFINE_CHOICES (rc_deadline_counts_choices,
  { RC_DEADLINE_COUNTS_SENT, "sent", N_("Sent by that day") },
  { RC_DEADLINE_COUNTS_RECEIVED, "received", N_("In the plan’s hands by that day") })

RC_DEFINE_CHOICES (rc_denial_outcome_choices,
  { RC_DENIAL_OUTCOME_OVERTURNED, "overturned", N_("The plan pays after all") },
  { RC_DENIAL_OUTCOME_PARTLY, "partly", N_("The plan pays in part") },
  { RC_DENIAL_OUTCOME_CORRECTED, "corrected", N_("Settled with a corrected claim") },
  { RC_DENIAL_OUTCOME_UPHELD, "upheld", N_("The last answer was no") },
  { RC_DENIAL_OUTCOME_LEFT, "left", N_("You decided to leave it") })

#define LETTER N_("The letter")
#define WHAT N_("What was denied")
#define REASON N_("The reason given")
#define HOW N_("How to appeal")
#define PEER N_("Call between doctors (peer-to-peer)")
#define END N_("How it ended")

static const RcField denial_fields[] = {
  RC_DATE (RcDenial, notice_date, N_("Date on the letter"), .group = LETTER,
           .help = N_("Many deadlines are counted from this date, even if the letter came later."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY, .expected = RC_WHEN_PAST),
  RC_DATE (RcDenial, notice_received, N_("Came on"), .group = LETTER,
           .help = N_("The day it was in your mailbox or on the plan’s website. Keep the "
                      "envelope."),
           .not_before = "notice_date", .expected = RC_WHEN_PAST),
  RC_DATE (RcDenial, letter_deadline, N_("Appeal deadline printed in the letter"), .group = LETTER,
           .help = N_("Only if the letter prints a date. It goes before every date that is "
                      "computed."),
           .not_before = "notice_date", .flags = RC_FIELD_SUMMARY, .expected = RC_WHEN_NEAR),
  RC_DATE (RcDenial, external_deadline, N_("External review deadline printed in the letter"),
           .group = LETTER,
           .help = N_("Only if the letter prints one for it. External review: doctors who do not "
                      "belong to the plan decide."),
           .not_before = "notice_date", .expected = RC_WHEN_NEAR),
  RC_CHOICE (RcDenial, deadline_counts, RcDeadlineCounts, rc_deadline_counts_choices,
             N_("On the last day the appeal must be"), .group = LETTER,
             .help = N_("The letter or the plan document says it. If you are not sure, see to it "
                        "that the plan has it by then.")),
  RC_TEXT (RcDenial, service, N_("What was denied"), .group = WHAT,
           .help = N_("Such as “infusions of September 22 and 24”."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcDenial, sender, N_("Who says no"), .group = WHAT,
           .help = N_("The plan, or a company that decides for it, as on the letter."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, number, N_("Number of the decision"), .group = WHAT,
           .help = N_("The reference or case number in the letter."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REF (RcDenial, document, "document", N_("The letter itself"), .group = WHAT),
  RC_REF (RcDenial, about, "claim prior-auth session appeal", N_("It answers"), .group = WHAT,
          .help = N_("The claim, prior authorization or session that was denied, or the appeal "
                     "that was refused.")),
  RC_REF (RcDenial, plan, "plan", N_("Plan"), .group = WHAT),
  RC_CHOICE (RcDenial, stage, RcDenialStage, rc_denial_stage_choices, N_("When it came"),
             .group = WHAT, .help = N_("It decides how fast the plan must answer an appeal.")),
  RC_YES_NO (RcDenial, urgent, N_("Urgent"), .group = WHAT,
             .help = N_("Urgent: waiting could do serious harm. An urgent appeal is answered "
                        "within days, if you ask for it.")),
  RC_CHOICE (RcDenial, level, RcDenialLevel, rc_denial_level_choices, N_("Which decision it is"),
             .group = WHAT),
  RC_YES_NO (RcDenial, drug_benefit, N_("Through the drug plan"), .group = WHAT,
             .help = N_("Yes if a pharmacy supplies the drug. Medicare has other deadlines for "
                        "it.")),
  RC_MONEY (RcDenial, amount, N_("Amount in dispute"), .group = WHAT,
            .help = N_("What the plan would have paid. Some steps need a minimum.")),
  RC_DATE (RcDenial, coverage_ends_on, N_("The plan stops paying on"), .group = WHAT,
           .help = N_("If an approved treatment is cut short. Appeal before this day to keep it "
                      "going."), .expected = RC_WHEN_NEAR),
  RC_CHOICE (RcDenial, reason, RcDenialReason, rc_denial_reason_choices, N_("Main reason"),
             .group = REASON, .flags = RC_FIELD_TITLE),
  RC_CHOICES (RcDenial, more_reasons, rc_denial_reason_choices, N_("More reasons"),
              .group = REASON),
  RC_NOTE (RcDenial, wording, N_("Exact words"), .group = REASON,
           .help = N_("Copy the sentence that says why, word for word. The appeal quotes it."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, carc, N_("Reason codes (CARC)"), .group = REASON,
           .help = N_("Why the plan did not pay, such as CO-197 or PR-96, with commas between."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, rarc, N_("Remark codes (RARC)"), .group = REASON,
           .help = N_("Remarks that say more, such as N130, with commas between."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, clause_cited, N_("Policy or clause it names"), .group = REASON,
           .help = N_("Such as “MP-4.112” or “plan document, page 37”. If it names none, ask."),
           .flags = RC_FIELD_SEARCH),
  RC_REF (RcDenial, clause, "clause policy-document", N_("That clause in this case"),
          .group = REASON),
  RC_TEXT (RcDenial, criteria_named, N_("Tool or criteria it names"), .group = REASON,
           .help = N_("Such as InterQual, MCG or eviCore. You may ask for the criteria."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, reviewer, N_("Who decided"), .group = REASON,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcDenial, reviewer_specialty, N_("Their field"), .group = REASON,
           .help = N_("A reviewer from another field than your doctor’s is worth a sentence in the "
                      "appeal."),
           .flags = RC_FIELD_SEARCH),
  RC_CHOICES (RcDenial, file_ways, rc_send_method_choices, N_("Ways to send it"), .group = HOW,
              .help = N_("Those that the letter allows.")),
  RC_CHOICE (RcDenial, file_by, RcSendMethod, rc_send_method_choices, N_("How you will send it"),
             .group = HOW,
             .help = N_("By post it must leave about a week before the deadline. Recourse reminds "
                        "you of that day too.")),
  RC_NOTE (RcDenial, file_to, N_("Address for appeals"), .group = HOW,
           .help = N_("Take it from this letter. Other plans of the same insurer have other "
                      "addresses."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, file_fax, N_("Fax for appeals"), .group = HOW, .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, file_portal, N_("Website or email for appeals"), .group = HOW,
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDenial, file_phone, N_("Phone for appeals"), .group = HOW,
           .help = N_("Urgent appeals can often be made by phone."), .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcDenial, how_to_file, N_("What else the letter says"), .group = HOW,
           .help = N_("Forms to use, what to enclose, which steps come later."),
           .flags = RC_FIELD_SEARCH),
  RC_YES_NO (RcDenial, peer_offered, N_("The plan offers a call"), .group = PEER,
             .help = N_("Your doctor talks to a doctor of the plan. The time for it is short and "
                        "runs beside the appeal deadline.")),
  RC_DATE (RcDenial, peer_until, N_("Possible until"), .group = PEER,
           .not_before = "notice_date"),
  RC_TEXT (RcDenial, peer_phone, N_("Number to call"), .group = PEER, .flags = RC_FIELD_SEARCH),
  RC_CHOICE (RcDenial, outcome, RcDenialOutcome, rc_denial_outcome_choices, N_("Outcome"),
             .group = END, .help = N_("Empty while it is open. It ends the deadlines."),
             .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcDenial, outcome_on, N_("Since"), .group = END, .not_before = "notice_date"),
  RC_REFS (RcDenial, documents, "document", N_("Documents"), .group = END),
  RC_NOTE (RcDenial, notes, N_("Notes"), .group = END,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcDenial, rc_denial, denial_fields,
                  .name = "denial", .label = N_("Denial"), .plural = N_("Denials"),
                  .empty = N_("No denial yet."), .add = N_("Add Denial"),
                  .help = N_("A letter in which the plan says no, to all or to a part."),
                  .tab = RC_TAB_APPEALS)
