/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-policy.h"

#include <glib/gi18n-lib.h>

/* What the plan's papers say; what they ask for is in rc-criterion.c. */

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_policy_document_kind_choices,
  { RC_POLICY_DOCUMENT_KIND_PLAN_DOCUMENT, "plan-document",
    N_("Plan document (SPD or evidence of coverage)") },
  { RC_POLICY_DOCUMENT_KIND_SUMMARY, "summary", N_("Summary of benefits") },
  { RC_POLICY_DOCUMENT_KIND_MEDICAL_POLICY, "medical-policy", N_("Medical policy") },
  { RC_POLICY_DOCUMENT_KIND_DRUG_POLICY, "drug-policy", N_("Drug policy") },
  { RC_POLICY_DOCUMENT_KIND_FORMULARY, "formulary", N_("Drug list (formulary)") },
  { RC_POLICY_DOCUMENT_KIND_CRITERIA_SET, "criteria-set", N_("Bought criteria (InterQual, MCG)") },
  { RC_POLICY_DOCUMENT_KIND_PRIOR_AUTH_FORM, "prior-auth-form", N_("Prior authorization form") },
  { RC_POLICY_DOCUMENT_KIND_OTHER_PAYER, "other-insurer", N_("Policy of another insurer") },
  { RC_POLICY_DOCUMENT_KIND_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_policy_position_choices,
  { RC_POLICY_POSITION_COVERS, "covers", N_("Covers it") },
  { RC_POLICY_POSITION_WITH_CRITERIA, "covers-with-criteria", N_("Covers it under conditions") },
  { RC_POLICY_POSITION_INVESTIGATIONAL, "investigational",
    N_("Calls it experimental or investigational") },
  { RC_POLICY_POSITION_EXCLUDES, "excludes", N_("Excludes it") },
  { RC_POLICY_POSITION_SILENT, "silent", N_("Does not mention it") })

RC_DEFINE_CHOICES (rc_clause_tag_choices,
  { RC_CLAUSE_TAG_INCLUSION, "inclusion", N_("What is covered") },
  { RC_CLAUSE_TAG_EXCLUSION, "exclusion", N_("What is not covered") },
  { RC_CLAUSE_TAG_DEFINITION, "definition", N_("What a word means") },
  { RC_CLAUSE_TAG_PROCEDURE, "procedure", N_("How to do something") })

RC_DEFINE_CHOICES (rc_stance_choices,
  { RC_STANCE_FOR, "for", N_("Helps you") },
  { RC_STANCE_AGAINST, "against", N_("Speaks against you") },
  { RC_STANCE_NEUTRAL, "neutral", N_("Neither") })

#define MORE N_("Anything else")
#define DATES N_("Version and dates")
#define PAPER N_("Where it is")

static const RcField policy_document_fields[] = {
  RC_TEXT (RcPolicyDocument, title, N_("Title"), .help = N_("As printed on the first page."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcPolicyDocument, kind, RcPolicyDocumentKind, rc_policy_document_kind_choices,
             N_("Kind"),
             .help = N_("The plan document is the contract. A medical policy says when one "
                        "treatment is covered.")),
  RC_TEXT (RcPolicyDocument, number, N_("Policy number"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY),
  RC_CHOICE (RcPolicyDocument, position, RcPolicyPosition, rc_policy_position_choices,
             N_("What it says of the treatment"), .flags = RC_FIELD_SUMMARY),
  RC_REF (RcPolicyDocument, plan, "plan", N_("Plan")),
  RC_TEXT (RcPolicyDocument, issuer, N_("Company that wrote it"), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcPolicyDocument, vendor, N_("Company that applies it"),
           .help = N_("Some plans let another company judge requests, such as eviCore or Carelon."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcPolicyDocument, version, N_("Version"), .group = DATES, .flags = RC_FIELD_SEARCH),
  RC_DATE (RcPolicyDocument, effective_from, N_("In force from"), .group = DATES,
           .help = N_("The version in force on the day of the session or request counts."),
           .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcPolicyDocument, effective_until, N_("In force until"), .group = DATES,
           .not_before = "effective_from"),
  RC_DATE (RcPolicyDocument, reviewed_on, N_("Last reviewed by the plan"), .group = DATES,
           .help = N_("If that is long ago, newer studies are not in it.")),
  RC_REF (RcPolicyDocument, replaces, "policy-document", N_("Replaces"), .group = DATES,
          .help = N_("The earlier version.")),
  RC_REF (RcPolicyDocument, document, "document", N_("Copy in this case"), .group = PAPER,
          .help = N_("Keep a copy: plans replace their pages without notice.")),
  RC_TEXT (RcPolicyDocument, url, N_("Web address"), .group = PAPER, .flags = RC_FIELD_SEARCH),
  RC_DATE (RcPolicyDocument, read_on, N_("You read it on"), .group = PAPER),
  RC_NOTE (RcPolicyDocument, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcPolicyDocument, rc_policy_document, policy_document_fields,
                  .name = "policy-document", .label = N_("Policy document"),
                  .plural = N_("Policy Documents"),
                  .empty = N_("No policy yet. Ask the plan for its medical policy on the "
                              "treatment."),
                  .add = N_("Add Policy Document"),
                  .help = N_("A paper in which the plan says what it pays for."),
                  .tab = RC_TAB_POLICY)

static const RcField clause_fields[] = {
  RC_NOTE (RcClause, quote, N_("Words of the plan"),
           .help = N_("Copy them exactly. Letters quote them."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_REF (RcClause, document, "policy-document document", N_("Where it is printed")),
  RC_TEXT (RcClause, page, N_("Page"), .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY),
  RC_TEXT (RcClause, section, N_("Section"), .flags = RC_FIELD_SEARCH),
  RC_CHOICE (RcClause, tag, RcClauseTag, rc_clause_tag_choices, N_("What it is about"),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcClause, stance, RcStance, rc_stance_choices, N_("For you or against you"),
             .help = N_("Keep both. A letter that answers the hard sentence is stronger."),
             .flags = RC_FIELD_SUMMARY),
  RC_NOTE (RcClause, meaning, N_("In your own words"), .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcClause, notes, N_("Notes"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcClause, rc_clause, clause_fields,
                  .name = "clause", .label = N_("Clause"), .plural = N_("Clauses to Quote"),
                  .empty = N_("No clause yet."), .add = N_("Add Clause"),
                  .help = N_("A sentence from the plan’s papers, word for word, with its page."),
                  .tab = RC_TAB_POLICY)

static const RcField policy_note_fields[] = {
  RC_NOTE (RcPolicyNote, text, N_("Note"),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_DATE (RcPolicyNote, noted_on, N_("Date"), .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcPolicyNote, source, N_("Where you got it"), .flags = RC_FIELD_SEARCH),
  RC_REFS (RcPolicyNote, about, "plan policy-document clause criterion communication document",
           N_("About")),
};

RC_DEFINE_RECORD (RcPolicyNote, rc_policy_note, policy_note_fields,
                  .name = "policy-note", .label = N_("Note"), .plural = N_("Policy Notes"),
                  .empty = N_("No note yet."), .add = N_("Add Note"),
                  .help = N_("Something about the plan that you want to remember."),
                  .tab = RC_TAB_POLICY)
