/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-appeals.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

RC_DEFINE_CHOICES (rc_appeal_level_choices,
  { RC_APPEAL_LEVEL_INTERNAL_1, "internal-1", N_("First appeal to the plan") },
  { RC_APPEAL_LEVEL_INTERNAL_2, "internal-2", N_("Second appeal to the plan") },
  { RC_APPEAL_LEVEL_EXTERNAL, "external", N_("External review") },
  { RC_APPEAL_LEVEL_HEARING, "hearing", N_("Hearing") },
  { RC_APPEAL_LEVEL_REGULATOR, "regulator", N_("Complaint to a government office") },
  { RC_APPEAL_LEVEL_COUNCIL, "council", N_("Medicare Appeals Council") },
  { RC_APPEAL_LEVEL_COURT, "court", N_("Court") })

RC_DEFINE_CHOICES (rc_appeal_outcome_choices,
  { RC_APPEAL_OUTCOME_OVERTURNED, "overturned", N_("Yes: the denial is overturned") },
  { RC_APPEAL_OUTCOME_PARTLY, "partly", N_("Yes in part") },
  { RC_APPEAL_OUTCOME_UPHELD, "upheld", N_("No: the denial is upheld") },
  { RC_APPEAL_OUTCOME_WITHDRAWN, "withdrawn", N_("Withdrawn") })

#define BEFORE N_("Before it goes out")
#define SENDING N_("Proof of sending")
#define ARRIVED N_("Did it arrive?")
#define MORE N_("If they ask for more")
#define OUTSIDE N_("External review")
#define HEARING N_("Hearing")
#define DECISION N_("The decision")

static const RcField appeal_fields[] = {
  RC_CHOICE (RcAppeal, level, RcAppealLevel, rc_appeal_level_choices, N_("Step"),
             .help = N_("External review: doctors who do not belong to the plan decide."),
             .flags = RC_FIELD_REQUIRED | RC_FIELD_TITLE),
  RC_REF (RcAppeal, denial, "denial", N_("Against this denial"), .flags = RC_FIELD_REQUIRED),
  RC_YES_NO (RcAppeal, urgent, N_("Urgent"),
             .help = N_("Urgent: waiting could do serious harm. Say so in the letter, best with a "
                        "line from the doctor.")),
  RC_YES_NO (RcAppeal, with_external, N_("External review asked for at the same time"),
             .help = N_("Often possible if it is urgent.")),
  RC_NOTE (RcAppeal, sent_to, N_("Sent to"), .group = BEFORE,
           .help = N_("Office and address or fax, as the denial letter gives them."),
           .flags = RC_FIELD_SEARCH),
  RC_REF (RcAppeal, letter, "letter", N_("Letter"), .group = BEFORE),
  RC_DATE (RcAppeal, target_on, N_("Your own target"), .group = BEFORE,
           .help = N_("A day before the deadline, to leave room.")),
  RC_DATE (RcAppeal, extended_until, N_("More time granted until"), .group = BEFORE,
           .help = N_("Only if the plan said so in writing."), .expected = RC_WHEN_NEAR),
  RC_DATE (RcAppeal, sent_on, N_("Sent on"), .group = SENDING, .flags = RC_FIELD_SUMMARY,
           .expected = RC_WHEN_PAST),
  RC_CHOICE (RcAppeal, method, RcSendMethod, rc_send_method_choices, N_("Sent by"),
             .group = SENDING),
  RC_NUMBER (RcAppeal, pages, N_("Pages"), .group = SENDING, .unit = N_("pages"),
             .help = N_("With the cover. Ask the plan how many it has.")),
  RC_TEXT (RcAppeal, proof_number, N_("Tracking or confirmation number"), .group = SENDING,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REFS (RcAppeal, proof, "document", N_("Receipt or fax report"), .group = SENDING),
  RC_DATE (RcAppeal, received_on, N_("The plan has it since"), .group = ARRIVED,
           .help = N_("Ask. Their time to decide begins on this day."), .not_before = "sent_on",
           .expected = RC_WHEN_PAST),
  RC_TEXT (RcAppeal, confirmed_by, N_("Who said so"), .group = ARRIVED,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcAppeal, confirmed_on, N_("Asked on"), .group = ARRIVED, .not_before = "sent_on"),
  RC_TEXT (RcAppeal, reference, N_("Their number for the appeal"), .group = ARRIVED,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcAppeal, decision_due, N_("They say they decide by"), .group = ARRIVED,
           .help = N_("From their letter or from a call."), .not_before = "sent_on",
           .expected = RC_WHEN_NEAR),
  RC_DATE (RcAppeal, longer_notice, N_("They wrote that it takes longer on"), .group = ARRIVED,
           .help = N_("The date on that letter. It gives them more time only if it came early "
                      "enough."),
           .not_before = "sent_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, longer_until, N_("It takes until"), .group = ARRIVED,
           .not_before = "longer_notice", .expected = RC_WHEN_NEAR),
  RC_DATE (RcAppeal, info_asked_on, N_("Asked for more on"), .group = MORE,
           .help = N_("The date on the letter."), .not_before = "sent_on",
           .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, info_asked_received, N_("That letter came on"), .group = MORE,
           .not_before = "info_asked_on", .expected = RC_WHEN_PAST),
  RC_NOTE (RcAppeal, info_asked, N_("What they want"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcAppeal, info_due, N_("Wanted by"), .group = MORE, .not_before = "info_asked_on",
           .expected = RC_WHEN_NEAR),
  RC_DATE (RcAppeal, info_sent_on, N_("You sent it on"), .group = MORE,
           .not_before = "info_asked_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, checked_on, N_("The plan finished its first check on"), .group = OUTSIDE,
           .help = N_("First it checks whether the request is complete and allowed. Ask."),
           .not_before = "sent_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, incomplete_received, N_("Letter that something is missing came on"),
           .group = OUTSIDE, .help = N_("The time to send it is short, often two days."),
           .not_before = "sent_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, reviewer_received_on, N_("The reviewer has it since"), .group = OUTSIDE,
           .help = N_("Reviewer: the company of doctors outside the plan. Its time to decide "
                      "begins on this day."),
           .not_before = "sent_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, reviewer_notice_received, N_("The reviewer’s first letter came on"),
           .group = OUTSIDE, .help = N_("It says until when you may send more."),
           .not_before = "sent_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, hearing_on, N_("Day of the hearing"), .group = HEARING,
           .not_before = "sent_on"),
  RC_TEXT (RcAppeal, hearing_time, N_("Time of the hearing"), .group = HEARING,
           .format = RC_TEXT_TIME),
  RC_DATE (RcAppeal, decided_on, N_("Decided on"), .group = DECISION,
           .help = N_("The date on their answer."), .not_before = "sent_on",
           .flags = RC_FIELD_SUMMARY, .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, decision_received, N_("The answer came on"), .group = DECISION,
           .help = N_("The next deadline may be counted from this day."),
           .not_before = "decided_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcAppeal, next_deadline, N_("Next deadline printed in the answer"), .group = DECISION,
           .help = N_("Only if the answer prints the last day for the next step."),
           .not_before = "decided_on", .expected = RC_WHEN_NEAR),
  RC_CHOICE (RcAppeal, outcome, RcAppealOutcome, rc_appeal_outcome_choices, N_("Answer"),
             .group = DECISION,
             .help = N_("After a no, add the answer as a new denial, so that its deadlines show."),
             .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcAppeal, reviewer, N_("Who decided"), .group = DECISION,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcAppeal, reviewer_specialty, N_("Their field"), .group = DECISION,
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcAppeal, wording, N_("Exact words"), .group = DECISION,
           .help = N_("Copy the sentence that says why, word for word."),
           .flags = RC_FIELD_SEARCH),
  RC_MONEY (RcAppeal, recovered, N_("Money it brought"), .group = DECISION),
  RC_REFS (RcAppeal, documents, "document", N_("Documents"), .group = DECISION),
  RC_NOTE (RcAppeal, notes, N_("Notes"), .group = DECISION,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcAppeal, rc_appeal, appeal_fields,
                  .name = "appeal", .label = N_("Appeal"), .plural = N_("Appeals"),
                  .empty = N_("No appeal yet."), .add = N_("Add Appeal"),
                  .help = N_("You ask the plan, or somebody above it, to decide again."),
                  .tab = RC_TAB_APPEALS)
