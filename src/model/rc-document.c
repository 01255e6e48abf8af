/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-log.h"

#include <glib/gi18n-lib.h>

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_document_kind_choices,
  { RC_DOCUMENT_KIND_DENIAL_LETTER, "denial-letter", N_("Denial letter") },
  { RC_DOCUMENT_KIND_DECISION_LETTER, "decision-letter", N_("Decision on an appeal") },
  { RC_DOCUMENT_KIND_APPROVAL_LETTER, "approval-letter", N_("Approval letter") },
  { RC_DOCUMENT_KIND_EOB, "eob", N_("EOB (what the plan paid and why)") },
  { RC_DOCUMENT_KIND_BILL, "bill", N_("Bill") },
  { RC_DOCUMENT_KIND_SUPERBILL, "superbill", N_("Superbill (bill with codes)") },
  { RC_DOCUMENT_KIND_RECEIPT, "receipt", N_("Proof of payment") },
  { RC_DOCUMENT_KIND_CLAIM_FORM, "claim-form", N_("Claim form") },
  { RC_DOCUMENT_KIND_PLAN_DOCUMENT, "plan-document", N_("Plan document") },
  { RC_DOCUMENT_KIND_MEDICAL_POLICY, "medical-policy", N_("Medical policy or criteria") },
  { RC_DOCUMENT_KIND_CLAIM_FILE, "claim-file", N_("Claim file of the insurer") },
  { RC_DOCUMENT_KIND_REVIEWER_CREDENTIALS, "reviewer-credentials",
    N_("Who the plan’s reviewer is") },
  { RC_DOCUMENT_KIND_NECESSITY_LETTER, "necessity-letter", N_("Letter of medical necessity") },
  { RC_DOCUMENT_KIND_MEDICAL_RECORD, "medical-record", N_("Medical record") },
  { RC_DOCUMENT_KIND_INFUSION_RECORD, "infusion-record", N_("Record of an infusion") },
  { RC_DOCUMENT_KIND_PHARMACY_RECORD, "pharmacy-record", N_("Pharmacy record") },
  { RC_DOCUMENT_KIND_SCORE_SHEET, "score-sheet", N_("Filled-in rating scale") },
  { RC_DOCUMENT_KIND_REFERRAL, "referral", N_("Referral") },
  { RC_DOCUMENT_KIND_NETWORK_PROOF, "network-proof", N_("Proof of network status") },
  { RC_DOCUMENT_KIND_PROOF_OF_SENDING, "proof-of-sending", N_("Proof of sending") },
  { RC_DOCUMENT_KIND_PERMISSION, "permission", N_("Permission to speak") },
  { RC_DOCUMENT_KIND_INSURANCE_CARD, "insurance-card", N_("Insurance card") },
  { RC_DOCUMENT_KIND_STUDY, "study", N_("Study") },
  { RC_DOCUMENT_KIND_GUIDELINE, "guideline", N_("Guideline of a medical society") },
  { RC_DOCUMENT_KIND_OTHER_DECISION, "other-decision", N_("Decision in somebody else’s case") },
  { RC_DOCUMENT_KIND_CORRESPONDENCE, "correspondence", N_("Other letter or message") },
  { RC_DOCUMENT_KIND_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_document_status_choices,
  { RC_DOCUMENT_STATUS_HAVE, "have", N_("Have it") },
  { RC_DOCUMENT_STATUS_REQUESTED, "requested", N_("Asked for it") },
  { RC_DOCUMENT_STATUS_MISSING, "missing", N_("Need it") },
  { RC_DOCUMENT_STATUS_REFUSED, "refused", N_("They said no") },
  { RC_DOCUMENT_STATUS_NOT_NEEDED, "not-needed", N_("Not needed any more") })

#define MORE N_("Anything else")
#define PAPER N_("The paper")
#define REQUEST N_("If you must ask for it")
#define KEEPING N_("Keeping it")
#define EVIDENCE N_("For studies, guidelines and decisions")

/* What a paper can belong to. */
#define ABOUT                                                                                    \
  "claim bill payment prior-auth session visit referral denial appeal letter plan "              \
  "policy-document clause criterion clinic network-check office-search quote clinician "         \
  "treatment trial score person authorisation communication task document"

static const RcField document_fields[] = {
  RC_TEXT (RcDocument, title, N_("Title"),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcDocument, kind, RcDocumentKind, rc_document_kind_choices, N_("Kind"),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcDocument, status, RcDocumentStatus, rc_document_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_REFS (RcDocument, about, ABOUT, N_("Belongs to")),

  RC_FILE (RcDocument, file, N_("File"), .group = PAPER,
           .help = N_("A copy is kept beside the case. The file you choose stays where it is."),
           .flags = RC_FIELD_PRIVATE),
  RC_NUMBER (RcDocument, pages, N_("Pages"), .group = PAPER, .unit = N_("pages")),
  RC_TEXT (RcDocument, author, N_("From"), .group = PAPER, .help = N_("Who wrote it."),
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcDocument, dated, N_("Date on it"), .group = PAPER, .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcDocument, received_on, N_("Came on"), .group = PAPER,
           .help = N_("The day it reached you. Some deadlines count from it. Keep the envelope."),
           .not_before = "dated"),
  RC_TEXT (RcDocument, reference, N_("Number on it"), .group = PAPER,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),

  RC_TEXT (RcDocument, requested_from, N_("Who was asked"), .group = REQUEST,
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcDocument, requested_on, N_("Asked on"), .group = REQUEST,
           .help = N_("Ask in writing. The time they have to answer usually starts then.")),
  RC_DATE (RcDocument, expected_by, N_("Should come by"), .group = REQUEST,
           .not_before = "requested_on"),

  RC_TEXT (RcDocument, original_held_by, N_("Who has the original"), .group = KEEPING,
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcDocument, keep_until, N_("Keep at least until"), .group = KEEPING),
  RC_YES_NO (RcDocument, keep_private, N_("Never send it"), .group = KEEPING,
             .help = N_("It stays out of every packet, such as a therapist’s private notes.")),

  RC_CHOICE (RcDocument, stance, RcStance, rc_stance_choices, N_("For you or against you"),
             .group = EVIDENCE,
             .help = N_("Keep what speaks against you too, with your answer. The plan will find "
                        "it.")),
  RC_TEXT (RcDocument, citation, N_("Citation"), .group = EVIDENCE,
           .help = N_("Authors, title, journal, pages; or the case number of a decision."),
           .flags = RC_FIELD_SEARCH),
  RC_NUMBER (RcDocument, year, N_("Year"), .group = EVIDENCE),
  RC_TEXT (RcDocument, doi, N_("DOI"), .group = EVIDENCE,
           .help = N_("The permanent number of an article. It starts with “10.”."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDocument, pmid, N_("PubMed ID"), .group = EVIDENCE, .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDocument, url, N_("Web address"), .group = EVIDENCE, .flags = RC_FIELD_SEARCH),
  RC_DATE (RcDocument, checked_on, N_("You checked it on"), .group = EVIDENCE,
           .help = N_("When you read it and saw that it says so.")),
  RC_NOTE (RcDocument, finding, N_("What it found, in your words"), .group = EVIDENCE,
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcDocument, strength, N_("How strong it is"), .group = EVIDENCE,
           .help = N_("Such as “403 people, assigned at random”."), .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcDocument, limits, N_("What it does not show"), .group = EVIDENCE,
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcDocument, answer, N_("Your answer to it"), .group = EVIDENCE,
           .help = N_("If it speaks against you: what you say to that."),
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcDocument, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcDocument, rc_document, document_fields,
                  .name = "document", .label = N_("Document"), .plural = N_("Documents"),
                  .empty = N_("No documents yet."), .add = N_("Add Document"),
                  .help = N_("A paper of the case: one you have, or one you still need."),
                  .tab = RC_TAB_OVERVIEW)
