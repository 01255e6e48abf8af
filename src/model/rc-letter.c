/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-appeals.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

RC_DEFINE_CHOICES (rc_letter_kind_choices,
  { RC_LETTER_KIND_APPEAL_1, "appeal-1", N_("First appeal") },
  { RC_LETTER_KIND_APPEAL_2, "appeal-2", N_("Second appeal") },
  { RC_LETTER_KIND_EXPEDITED_APPEAL, "expedited-appeal", N_("Urgent appeal") },
  { RC_LETTER_KIND_EXTERNAL_REVIEW, "external-review", N_("Request for external review") },
  { RC_LETTER_KIND_CLAIM_FILE, "claim-file-request",
    N_("Request for the claim file and the criteria") },
  { RC_LETTER_KIND_PLAN_DOCUMENTS, "plan-documents-request", N_("Request for plan documents") },
  { RC_LETTER_KIND_MEDICAL_RECORDS, "records-request", N_("Request for medical records") },
  { RC_LETTER_KIND_CORRECTED_SUPERBILL, "corrected-superbill-request",
    N_("Request for a corrected superbill") },
  { RC_LETTER_KIND_ITEMIZED_BILL, "itemized-bill-request", N_("Request for an itemized bill") },
  { RC_LETTER_KIND_NECESSITY_BRIEF, "medical-necessity-brief",
    N_("For the doctor: what the letter of medical necessity must say") },
  { RC_LETTER_KIND_PRIOR_AUTH, "prior-auth-cover", N_("Cover letter for a prior authorization") },
  { RC_LETTER_KIND_PEER_TO_PEER, "peer-to-peer-request", N_("Request for a call between doctors") },
  { RC_LETTER_KIND_EXCEPTION, "exception-request",
    N_("Request for an exception (steps or drug list)") },
  { RC_LETTER_KIND_GAP_EXCEPTION, "gap-exception", N_("Request for a network gap exception") },
  { RC_LETTER_KIND_SINGLE_CASE, "single-case-agreement",
    N_("Request for a single case agreement") },
  { RC_LETTER_KIND_NETWORK_STATUS, "network-status",
    N_("Request to confirm that a clinic is in network") },
  { RC_LETTER_KIND_GOOD_FAITH_ESTIMATE, "good-faith-estimate",
    N_("Request for a good-faith estimate") },
  { RC_LETTER_KIND_CLAIM_COVER, "claim-cover", N_("Cover letter for a claim you send yourself") },
  { RC_LETTER_KIND_CALL_CONFIRMATION, "call-confirmation", N_("Confirms what a call said") },
  { RC_LETTER_KIND_NOT_RECEIVED, "not-received", N_("They say they did not get it") },
  { RC_LETTER_KIND_OVERDUE_DECISION, "overdue-decision", N_("The decision is overdue") },
  { RC_LETTER_KIND_INSURANCE_DEPARTMENT, "insurance-department",
    N_("Complaint to the state insurance department") },
  { RC_LETTER_KIND_MEDICAL_DIRECTOR, "medical-director",
    N_("To the medical director of the plan") },
  { RC_LETTER_KIND_EBSA, "ebsa", N_("Complaint to the Department of Labor (EBSA)") },
  { RC_LETTER_KIND_EMPLOYER, "employer", N_("To the employer’s benefits office") },
  { RC_LETTER_KIND_REPRESENTATIVE, "representative",
    N_("Names somebody who may speak for the patient") },
  { RC_LETTER_KIND_BILLING_DISPUTE, "billing-dispute",
    N_("To the clinic: hold or correct a bill") },
  { RC_LETTER_KIND_OTHER, "other", N_("Another letter") })

RC_DEFINE_CHOICES (rc_letter_status_choices,
  { RC_LETTER_STATUS_DRAFT, "draft", N_("Draft") },
  { RC_LETTER_STATUS_READY, "ready", N_("Ready") },
  { RC_LETTER_STATUS_SENT, "sent", N_("Sent") })

RC_DEFINE_CHOICES (rc_letter_part_choices,
  { RC_LETTER_PART_SENDER, "sender", N_("Sender and date") },
  { RC_LETTER_PART_ADDRESSEE, "addressee", N_("Addressee") },
  { RC_LETTER_PART_REFERENCE, "reference", N_("Numbers and dates") },
  { RC_LETTER_PART_REQUEST, "request", N_("What you ask for") },
  { RC_LETTER_PART_DENIAL, "denial", N_("The denial, quoted") },
  { RC_LETTER_PART_STORY, "story", N_("The patient’s story") },
  { RC_LETTER_PART_PLAN_TERMS, "plan-terms", N_("Plan terms") },
  { RC_LETTER_PART_CRITERIA, "criteria", N_("Point by point") },
  { RC_LETTER_PART_HISTORY, "history", N_("Treatments tried") },
  { RC_LETTER_PART_ARGUMENTS, "arguments", N_("Answer to the reason") },
  { RC_LETTER_PART_EVIDENCE, "evidence", N_("Studies for it") },
  { RC_LETTER_PART_CONTRARY_EVIDENCE, "contrary-evidence", N_("The studies against it") },
  { RC_LETTER_PART_HARM, "harm", N_("What waiting does") },
  { RC_LETTER_PART_PROCEDURE, "procedure", N_("What they must send you") },
  { RC_LETTER_PART_RIGHTS, "rights", N_("Rights and their time to answer") },
  { RC_LETTER_PART_COPIES, "copies", N_("Copies to") },
  { RC_LETTER_PART_ENCLOSURES, "enclosures", N_("Enclosures") },
  { RC_LETTER_PART_SIGNATURE, "signature", N_("Signature") },
  { RC_LETTER_PART_OTHER, "other", N_("A part of your own") })

static const RcField letter_section_fields[] = {
  RC_CHOICE (RcLetterSection, part, RcLetterPart, rc_letter_part_choices, N_("Part"),
             .flags = RC_FIELD_TITLE),
  RC_TEXT (RcLetterSection, heading, N_("Heading"),
           .help = N_("Stands above the text in the letter. It may be empty."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_NOTE (RcLetterSection, text, N_("Text"), .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_YES_NO (RcLetterSection, left_out, N_("Leave it out"),
             .help = N_("It stays here, but not in the letter that goes out.")),
};

RC_DEFINE_RECORD (RcLetterSection, rc_letter_section, letter_section_fields,
                  .name = "letter-section", .label = N_("Part of a letter"),
                  .plural = N_("Parts of the Letter"), .empty = N_("No part yet."),
                  .add = N_("Add Part"),
                  .help = N_("One part of a letter, such as the request or the list of treatments "
                             "tried."),
                  .tab = RC_TAB_CHILD)

#define BELONGS N_("What it belongs to")
#define CONTENT N_("The letter")
#define SENDING N_("Sending it")

static const RcField letter_fields[] = {
  RC_TEXT (RcLetter, title, N_("Title"), .help = N_("For your own list. The plan does not see it."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_CHOICE (RcLetter, kind, RcLetterKind, rc_letter_kind_choices, N_("Kind of letter"),
             .flags = RC_FIELD_REQUIRED | RC_FIELD_TITLE),
  RC_CHOICE (RcLetter, status, RcLetterStatus, rc_letter_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_REF (RcLetter, denial, "denial", N_("Denial"), .group = BELONGS),
  RC_REF (RcLetter, appeal, "appeal", N_("Appeal"), .group = BELONGS),
  RC_REF (RcLetter, about,
          "claim bill session visit prior-auth referral clinic quote plan communication document",
          N_("About"), .group = BELONGS, .help = N_("For letters that are not about a denial.")),
  RC_NOTE (RcLetter, to, N_("To"), .group = CONTENT,
           .help = N_("Office and mailing address, as on an envelope."), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcLetter, fax, N_("Fax of the addressee"), .group = CONTENT,
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcLetter, dated, N_("Date on the letter"), .group = CONTENT),
  RC_LIST (RcLetter, sections, rc_letter_section_kind, N_("Parts"), .group = CONTENT),
  RC_REFS (RcLetter, exhibits, "document", N_("Enclosures"), .group = CONTENT,
           .help = N_("In the order in which they get their letters A, B, C.")),
  RC_NOTE (RcLetter, copies_to, N_("Copies to"), .group = CONTENT,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcLetter, sent_on, N_("Sent on"), .group = SENDING, .not_before = "dated",
           .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcLetter, method, RcSendMethod, rc_send_method_choices, N_("Sent by"),
             .group = SENDING),
  RC_NUMBER (RcLetter, pages, N_("Pages"), .group = SENDING, .unit = N_("pages"),
             .help = N_("With the cover and all enclosures.")),
  RC_FILE (RcLetter, frozen, N_("Copy of what was sent"), .group = SENDING,
           .help = N_("Kept as it went out. It does not change any more.")),
  RC_NOTE (RcLetter, notes, N_("Notes"), .group = SENDING,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcLetter, rc_letter, letter_fields,
                  .name = "letter", .label = N_("Letter"), .plural = N_("Letters"),
                  .empty = N_("No letter yet."), .add = N_("Add Letter"),
                  .help = N_("A letter you write, from the first draft to the copy that went out."),
                  .tab = RC_TAB_APPEALS)
