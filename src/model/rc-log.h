/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-policy.h"

G_BEGIN_DECLS

typedef enum {
  RC_CHANNEL_NONE,
  RC_CHANNEL_PHONE,
  RC_CHANNEL_FAX,
  RC_CHANNEL_MAIL,
  RC_CHANNEL_PORTAL,
  RC_CHANNEL_EMAIL,
  RC_CHANNEL_TEXT_MESSAGE,
  RC_CHANNEL_VIDEO,
  RC_CHANNEL_IN_PERSON,
} RcChannel;

typedef enum {
  RC_DIRECTION_NONE,
  RC_DIRECTION_OUTGOING,
  RC_DIRECTION_INCOMING,
} RcDirection;

typedef enum {
  RC_PARTY_NONE,
  RC_PARTY_INSURER,
  RC_PARTY_CLINIC,
  RC_PARTY_DOCTOR,
  RC_PARTY_PHARMACY,
  RC_PARTY_EMPLOYER,
  RC_PARTY_REVIEWER,
  RC_PARTY_REGULATOR,
  RC_PARTY_OTHER,
} RcParty;

typedef enum {
  RC_PROMISE_NONE,
  RC_PROMISE_OPEN,
  RC_PROMISE_KEPT,
  RC_PROMISE_NOT_KEPT,
  RC_PROMISE_REPLACED,
} RcPromise;

typedef enum {
  RC_WAITING_ON_NONE,
  RC_WAITING_ON_ME,
  RC_WAITING_ON_INSURER,
  RC_WAITING_ON_CLINIC,
  RC_WAITING_ON_DOCTOR,
} RcWaitingOn;

/* Where the date of a task comes from. */
typedef enum {
  RC_DUE_BASIS_NONE,
  RC_DUE_BASIS_PRINTED,
  RC_DUE_BASIS_PLAN,
  RC_DUE_BASIS_RULE,
  RC_DUE_BASIS_PROMISE,
  RC_DUE_BASIS_MINE,
} RcDueBasis;

typedef enum {
  RC_DOCUMENT_KIND_NONE,
  RC_DOCUMENT_KIND_DENIAL_LETTER,
  RC_DOCUMENT_KIND_DECISION_LETTER,
  RC_DOCUMENT_KIND_APPROVAL_LETTER,
  RC_DOCUMENT_KIND_EOB,
  RC_DOCUMENT_KIND_BILL,
  RC_DOCUMENT_KIND_SUPERBILL,
  RC_DOCUMENT_KIND_RECEIPT,
  RC_DOCUMENT_KIND_CLAIM_FORM,
  RC_DOCUMENT_KIND_PLAN_DOCUMENT,
  RC_DOCUMENT_KIND_MEDICAL_POLICY,
  RC_DOCUMENT_KIND_CLAIM_FILE,
  RC_DOCUMENT_KIND_REVIEWER_CREDENTIALS,
  RC_DOCUMENT_KIND_NECESSITY_LETTER,
  RC_DOCUMENT_KIND_MEDICAL_RECORD,
  RC_DOCUMENT_KIND_INFUSION_RECORD,
  RC_DOCUMENT_KIND_PHARMACY_RECORD,
  RC_DOCUMENT_KIND_SCORE_SHEET,
  RC_DOCUMENT_KIND_REFERRAL,
  RC_DOCUMENT_KIND_NETWORK_PROOF,
  RC_DOCUMENT_KIND_PROOF_OF_SENDING,
  RC_DOCUMENT_KIND_PERMISSION,
  RC_DOCUMENT_KIND_INSURANCE_CARD,
  RC_DOCUMENT_KIND_STUDY,
  RC_DOCUMENT_KIND_GUIDELINE,
  RC_DOCUMENT_KIND_OTHER_DECISION,
  RC_DOCUMENT_KIND_CORRESPONDENCE,
  RC_DOCUMENT_KIND_OTHER,
} RcDocumentKind;

typedef enum {
  RC_DOCUMENT_STATUS_NONE,
  RC_DOCUMENT_STATUS_HAVE,
  RC_DOCUMENT_STATUS_REQUESTED,
  RC_DOCUMENT_STATUS_MISSING,
  RC_DOCUMENT_STATUS_REFUSED,
  RC_DOCUMENT_STATUS_NOT_NEEDED,
} RcDocumentStatus;

typedef enum {
  RC_ACKNOWLEDGED_NONE,
  RC_ACKNOWLEDGED_SEEN,
  RC_ACKNOWLEDGED_SNOOZED,
  RC_ACKNOWLEDGED_DONE,
} RcAcknowledged;

extern const RcChoices rc_channel_choices;
extern const RcChoices rc_direction_choices;
extern const RcChoices rc_party_choices;
extern const RcChoices rc_promise_choices;
extern const RcChoices rc_waiting_on_choices;
extern const RcChoices rc_due_basis_choices;
extern const RcChoices rc_document_kind_choices;
extern const RcChoices rc_document_status_choices;
extern const RcChoices rc_acknowledged_choices;

/**
 * RcCommunication:
 *
 * One call, letter, fax or message. What was logged is not edited later: a correction is a record
 * of its own that names the first in @corrects.
 */
#define RC_TYPE_COMMUNICATION (rc_communication_get_type ())
RC_DECLARE_RECORD (RcCommunication, rc_communication, RC, COMMUNICATION)

struct _RcCommunication
{
  RcRecord parent_instance;

  char *purpose;
  GDateTime *when;
  RcChannel channel;
  RcDirection direction;
  RcParty party;
  char *company;
  char *department;
  char *who;
  char *who_id;
  char *number;
  char **others;
  char *spoken_by;
  char *answer;
  char *reference;
  char *promise;
  GDate *promised_by;
  RcPromise promise_status;
  GDate *promise_closed_on;
  char **about;
  double duration;
  double hold;
  RcFlag recorded;
  RcFlag recording_agreed;
  GDate *confirmed_on;
  char **documents;
  char *corrects;
  char *notes;
};

/**
 * RcTask:
 *
 * Something to do, or to wait for and then ask about, with its day.
 */
#define RC_TYPE_TASK (rc_task_get_type ())
RC_DECLARE_RECORD (RcTask, rc_task, RC, TASK)

struct _RcTask
{
  RcRecord parent_instance;

  char *title;
  GDate *due;
  char *time; /* "09:30" */
  RcWaitingOn waiting_on;
  char *assigned_to;
  char **about;
  GDate *target_on;
  RcDueBasis basis;
  char *basis_source;
  GDate *extended_until;
  char *extended_by;
  GDate *done_on;
  char *outcome;
  char *notes;
};

/**
 * RcDocument:
 *
 * A paper of the case: one that is here as a file, or one that is asked for and still missing.
 */
#define RC_TYPE_DOCUMENT (rc_document_get_type ())
RC_DECLARE_RECORD (RcDocument, rc_document, RC, DOCUMENT)

struct _RcDocument
{
  RcRecord parent_instance;

  char *title;
  RcDocumentKind kind;
  RcDocumentStatus status;
  char **about;
  char *file;
  double pages;
  char *author;
  GDate *dated;
  GDate *received_on;
  char *reference;
  char *requested_from;
  GDate *requested_on;
  GDate *expected_by;
  char *original_held_by;
  GDate *keep_until;
  RcFlag keep_private;
  RcStance stance;
  char *citation;
  double year;
  char *doi;
  char *pmid;
  char *url;
  GDate *checked_on;
  char *finding;
  char *strength;
  char *limits;
  char *answer;
  char *notes;
};

/**
 * RcAcknowledgement:
 *
 * Who answered a reminder, how and when. Written by the program, so that a second helper of the
 * same case is not reminded of what the first one did.
 */
#define RC_TYPE_ACKNOWLEDGEMENT (rc_acknowledgement_get_type ())
RC_DECLARE_RECORD (RcAcknowledgement, rc_acknowledgement, RC, ACKNOWLEDGEMENT)

struct _RcAcknowledgement
{
  RcRecord parent_instance;

  char *of; /* key of the reminder */
  char *record;
  GDateTime *when;
  char *who;
  RcAcknowledged action;
  GDate *until;
};

G_END_DECLS
