/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-doctor.h"

G_BEGIN_DECLS

typedef enum {
  RC_DENIAL_STAGE_NONE,
  RC_DENIAL_STAGE_PRESERVICE,
  RC_DENIAL_STAGE_POSTSERVICE,
  RC_DENIAL_STAGE_CONCURRENT,
} RcDenialStage;

/* Which "no" it is: the tokens of the first three are "0", "1" and "2". */
typedef enum {
  RC_DENIAL_LEVEL_NONE,
  RC_DENIAL_LEVEL_FIRST_DECISION,
  RC_DENIAL_LEVEL_AFTER_FIRST_APPEAL,
  RC_DENIAL_LEVEL_AFTER_SECOND_APPEAL,
  RC_DENIAL_LEVEL_AFTER_EXTERNAL,
  RC_DENIAL_LEVEL_AFTER_HEARING,
  RC_DENIAL_LEVEL_AFTER_COUNCIL,
} RcDenialLevel;

typedef enum {
  RC_DENIAL_REASON_NONE,
  RC_DENIAL_REASON_NOT_NECESSARY,
  RC_DENIAL_REASON_EXPERIMENTAL,
  RC_DENIAL_REASON_OFF_LABEL,
  RC_DENIAL_REASON_STEP_THERAPY,
  RC_DENIAL_REASON_NO_PRIOR_AUTH,
  RC_DENIAL_REASON_NO_REFERRAL,
  RC_DENIAL_REASON_NOT_COVERED,
  RC_DENIAL_REASON_LIMIT_REACHED,
  RC_DENIAL_REASON_OUT_OF_NETWORK,
  RC_DENIAL_REASON_NETWORK_ERROR,
  RC_DENIAL_REASON_UNDERPAID,
  RC_DENIAL_REASON_MISSING_INFORMATION,
  RC_DENIAL_REASON_CODING,
  RC_DENIAL_REASON_TIMELY_FILING,
  RC_DENIAL_REASON_DUPLICATE,
  RC_DENIAL_REASON_OTHER_COVERAGE,
  RC_DENIAL_REASON_ELIGIBILITY,
  RC_DENIAL_REASON_THIRD_PARTY,
  RC_DENIAL_REASON_SITE_OF_CARE,
  RC_DENIAL_REASON_PRE_EXISTING,
  RC_DENIAL_REASON_NO_IMPROVEMENT,
  RC_DENIAL_REASON_FORMULARY,
  RC_DENIAL_REASON_APPEAL_UPHELD,
  RC_DENIAL_REASON_BALANCE_BILL,
  RC_DENIAL_REASON_ALGORITHM,
  RC_DENIAL_REASON_MARKETPLACE,
} RcDenialReason;

/* What must have happened on the last day. */
typedef enum {
  RC_DEADLINE_COUNTS_NONE,
  RC_DEADLINE_COUNTS_SENT,
  RC_DEADLINE_COUNTS_RECEIVED,
} RcDeadlineCounts;

/* How a denial came to its end; while this is empty its deadlines are open. */
typedef enum {
  RC_DENIAL_OUTCOME_NONE,
  RC_DENIAL_OUTCOME_OVERTURNED,
  RC_DENIAL_OUTCOME_PARTLY,
  RC_DENIAL_OUTCOME_CORRECTED,
  RC_DENIAL_OUTCOME_UPHELD,
  RC_DENIAL_OUTCOME_LEFT,
} RcDenialOutcome;

typedef enum {
  RC_APPEAL_LEVEL_NONE,
  RC_APPEAL_LEVEL_INTERNAL_1,
  RC_APPEAL_LEVEL_INTERNAL_2,
  RC_APPEAL_LEVEL_EXTERNAL,
  RC_APPEAL_LEVEL_HEARING,
  RC_APPEAL_LEVEL_REGULATOR,
  RC_APPEAL_LEVEL_COUNCIL,
  RC_APPEAL_LEVEL_COURT,
} RcAppealLevel;

typedef enum {
  RC_APPEAL_OUTCOME_NONE,
  RC_APPEAL_OUTCOME_OVERTURNED,
  RC_APPEAL_OUTCOME_PARTLY,
  RC_APPEAL_OUTCOME_UPHELD,
  RC_APPEAL_OUTCOME_WITHDRAWN,
} RcAppealOutcome;

typedef enum {
  RC_LETTER_KIND_NONE,
  RC_LETTER_KIND_APPEAL_1,
  RC_LETTER_KIND_APPEAL_2,
  RC_LETTER_KIND_EXPEDITED_APPEAL,
  RC_LETTER_KIND_EXTERNAL_REVIEW,
  RC_LETTER_KIND_CLAIM_FILE,
  RC_LETTER_KIND_PLAN_DOCUMENTS,
  RC_LETTER_KIND_MEDICAL_RECORDS,
  RC_LETTER_KIND_CORRECTED_SUPERBILL,
  RC_LETTER_KIND_ITEMIZED_BILL,
  RC_LETTER_KIND_NECESSITY_BRIEF,
  RC_LETTER_KIND_PRIOR_AUTH,
  RC_LETTER_KIND_PEER_TO_PEER,
  RC_LETTER_KIND_EXCEPTION,
  RC_LETTER_KIND_GAP_EXCEPTION,
  RC_LETTER_KIND_SINGLE_CASE,
  RC_LETTER_KIND_NETWORK_STATUS,
  RC_LETTER_KIND_GOOD_FAITH_ESTIMATE,
  RC_LETTER_KIND_CLAIM_COVER,
  RC_LETTER_KIND_CALL_CONFIRMATION,
  RC_LETTER_KIND_NOT_RECEIVED,
  RC_LETTER_KIND_OVERDUE_DECISION,
  RC_LETTER_KIND_INSURANCE_DEPARTMENT,
  RC_LETTER_KIND_MEDICAL_DIRECTOR,
  RC_LETTER_KIND_EBSA,
  RC_LETTER_KIND_EMPLOYER,
  RC_LETTER_KIND_REPRESENTATIVE,
  RC_LETTER_KIND_BILLING_DISPUTE,
  RC_LETTER_KIND_OTHER,
} RcLetterKind;

typedef enum {
  RC_LETTER_STATUS_NONE,
  RC_LETTER_STATUS_DRAFT,
  RC_LETTER_STATUS_READY,
  RC_LETTER_STATUS_SENT,
} RcLetterStatus;

/* What a section of a letter does; the order is the one in which they stand. */
typedef enum {
  RC_LETTER_PART_NONE,
  RC_LETTER_PART_SENDER,
  RC_LETTER_PART_ADDRESSEE,
  RC_LETTER_PART_REFERENCE,
  RC_LETTER_PART_REQUEST,
  RC_LETTER_PART_DENIAL,
  RC_LETTER_PART_STORY,
  RC_LETTER_PART_PLAN_TERMS,
  RC_LETTER_PART_CRITERIA,
  RC_LETTER_PART_HISTORY,
  RC_LETTER_PART_ARGUMENTS,
  RC_LETTER_PART_EVIDENCE,
  RC_LETTER_PART_CONTRARY_EVIDENCE,
  RC_LETTER_PART_HARM,
  RC_LETTER_PART_PROCEDURE,
  RC_LETTER_PART_RIGHTS,
  RC_LETTER_PART_COPIES,
  RC_LETTER_PART_ENCLOSURES,
  RC_LETTER_PART_SIGNATURE,
  RC_LETTER_PART_OTHER,
} RcLetterPart;

extern const RcChoices rc_denial_stage_choices;
extern const RcChoices rc_denial_level_choices;
extern const RcChoices rc_denial_reason_choices;
extern const RcChoices rc_deadline_counts_choices;
extern const RcChoices rc_denial_outcome_choices;
extern const RcChoices rc_appeal_level_choices;
extern const RcChoices rc_appeal_outcome_choices;
extern const RcChoices rc_letter_kind_choices;
extern const RcChoices rc_letter_status_choices;
extern const RcChoices rc_letter_part_choices;

/**
 * RcDenial:
 *
 * A letter in which the plan says no, in whole or in part. Deadlines start from it.
 */
#define RC_TYPE_DENIAL (rc_denial_get_type ())
RC_DECLARE_RECORD (RcDenial, rc_denial, RC, DENIAL)

struct _RcDenial
{
  RcRecord parent_instance;

  GDate *notice_date;
  GDate *notice_received;
  GDate *letter_deadline;
  GDate *external_deadline;
  RcDeadlineCounts deadline_counts;
  char *service;
  char *sender;
  char *number;
  char *document;
  char *about;
  char *plan;
  RcDenialStage stage;
  RcFlag urgent;
  RcDenialLevel level;
  RcFlag drug_benefit;
  RcMoney amount;
  GDate *coverage_ends_on;
  RcDenialReason reason;
  RcChoiceSet more_reasons; /* of RcDenialReason */
  char *wording;
  char *carc;
  char *rarc;
  char *clause_cited;
  char *clause;
  char *criteria_named;
  char *reviewer;
  char *reviewer_specialty;
  RcChoiceSet file_ways; /* of RcSendMethod */
  RcSendMethod file_by;
  char *file_to;
  char *file_fax;
  char *file_portal;
  char *file_phone;
  char *how_to_file;
  RcFlag peer_offered;
  GDate *peer_until;
  char *peer_phone;
  RcDenialOutcome outcome;
  GDate *outcome_on;
  char **documents;
  char *notes;
};

/**
 * RcAppeal:
 *
 * One step against a denial: an internal appeal, an external review, a hearing, a complaint.
 */
#define RC_TYPE_APPEAL (rc_appeal_get_type ())
RC_DECLARE_RECORD (RcAppeal, rc_appeal, RC, APPEAL)

struct _RcAppeal
{
  RcRecord parent_instance;

  RcAppealLevel level;
  char *denial;
  RcFlag urgent;
  RcFlag with_external;
  char *sent_to;
  char *letter;
  GDate *target_on;
  GDate *extended_until;
  GDate *sent_on;
  RcSendMethod method;
  double pages;
  char *proof_number;
  char **proof;
  GDate *received_on;
  char *confirmed_by;
  GDate *confirmed_on;
  char *reference;
  GDate *decision_due;
  GDate *longer_notice;
  GDate *longer_until;
  GDate *info_asked_on;
  GDate *info_asked_received;
  char *info_asked;
  GDate *info_due;
  GDate *info_sent_on;
  GDate *checked_on;
  GDate *incomplete_received;
  GDate *reviewer_received_on;
  GDate *reviewer_notice_received;
  GDate *hearing_on;
  char *hearing_time; /* "09:30" */
  GDate *decided_on;
  GDate *decision_received;
  GDate *next_deadline;
  RcAppealOutcome outcome;
  char *reviewer;
  char *reviewer_specialty;
  char *wording;
  RcMoney recovered;
  char **documents;
  char *notes;
};

/**
 * RcLetterSection:
 *
 * One part of a letter. A child of RcLetter.
 */
#define RC_TYPE_LETTER_SECTION (rc_letter_section_get_type ())
RC_DECLARE_RECORD (RcLetterSection, rc_letter_section, RC, LETTER_SECTION)

struct _RcLetterSection
{
  RcRecord parent_instance;

  RcLetterPart part;
  char *heading;
  char *text;
  RcFlag left_out;
};

/**
 * RcLetter:
 *
 * A letter of the case, from the first draft to the copy that was sent.
 */
#define RC_TYPE_LETTER (rc_letter_get_type ())
RC_DECLARE_RECORD (RcLetter, rc_letter, RC, LETTER)

struct _RcLetter
{
  RcRecord parent_instance;

  char *title;
  RcLetterKind kind;
  RcLetterStatus status;
  char *denial;
  char *appeal;
  char *about;
  char *to;
  char *fax;
  GDate *dated;
  GListStore *sections; /* of RcLetterSection */
  char **exhibits;
  char *copies_to;
  GDate *sent_on;
  RcSendMethod method;
  double pages;
  char *frozen;
  char *notes;
};

G_END_DECLS
