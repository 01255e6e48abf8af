/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-doctor.h"
#include "rc-policy.h"

G_BEGIN_DECLS

typedef enum {
  RC_CLAIM_STATUS_NONE,
  RC_CLAIM_STATUS_DRAFT,
  RC_CLAIM_STATUS_SENT,
  RC_CLAIM_STATUS_PROCESSING,
  RC_CLAIM_STATUS_PAID,
  RC_CLAIM_STATUS_PARTLY_PAID,
  RC_CLAIM_STATUS_PATIENT_SHARE,
  RC_CLAIM_STATUS_DENIED,
  RC_CLAIM_STATUS_VOID,
  RC_CLAIM_STATUS_UNKNOWN,
} RcClaimStatus;

/* Only a claim is about money that is owed; the two others ask what would be paid. */
typedef enum {
  RC_CLAIM_USE_NONE,
  RC_CLAIM_USE_CLAIM,
  RC_CLAIM_USE_PREAUTHORIZATION,
  RC_CLAIM_USE_PREDETERMINATION,
} RcClaimUse;

typedef enum {
  RC_CLAIM_SETTING_NONE,
  RC_CLAIM_SETTING_PROFESSIONAL,
  RC_CLAIM_SETTING_INSTITUTIONAL,
  RC_CLAIM_SETTING_PHARMACY,
  RC_CLAIM_SETTING_ORAL,
  RC_CLAIM_SETTING_VISION,
} RcClaimSetting;

typedef enum {
  RC_CLAIM_NETWORK_NONE,
  RC_CLAIM_NETWORK_IN,
  RC_CLAIM_NETWORK_OUT,
} RcClaimNetwork;

typedef enum {
  RC_CLAIM_SENDER_NONE,
  RC_CLAIM_SENDER_ME,
  RC_CLAIM_SENDER_CLINIC,
} RcClaimSender;

typedef enum {
  RC_CODE_SYSTEM_NONE,
  RC_CODE_SYSTEM_CPT,
  RC_CODE_SYSTEM_HCPCS,
  RC_CODE_SYSTEM_NDC,
  RC_CODE_SYSTEM_CDT,
  RC_CODE_SYSTEM_SNOMED,
  RC_CODE_SYSTEM_OTHER,
} RcCodeSystem;

/* The two letters before a reason code: who bears what was not paid. */
typedef enum {
  RC_REASON_GROUP_NONE,
  RC_REASON_GROUP_CO,
  RC_REASON_GROUP_PR,
  RC_REASON_GROUP_OA,
  RC_REASON_GROUP_PI,
  RC_REASON_GROUP_CR,
} RcReasonGroup;

typedef enum {
  RC_BILL_STATUS_NONE,
  RC_BILL_STATUS_OPEN,
  RC_BILL_STATUS_ON_HOLD,
  RC_BILL_STATUS_DISPUTED,
  RC_BILL_STATUS_PARTLY_PAID,
  RC_BILL_STATUS_PAID,
  RC_BILL_STATUS_CORRECTED,
  RC_BILL_STATUS_FORGIVEN,
  RC_BILL_STATUS_COLLECTIONS,
} RcBillStatus;

/* Who pays, and who is paid. */
typedef enum {
  RC_PAYER_NONE,
  RC_PAYER_ME,
  RC_PAYER_INSURER,
  RC_PAYER_OTHER_PLAN,
  RC_PAYER_CLINIC,
  RC_PAYER_OTHER,
} RcPayer;

typedef enum {
  RC_PAYMENT_METHOD_NONE,
  RC_PAYMENT_METHOD_CARD,
  RC_PAYMENT_METHOD_CHECK,
  RC_PAYMENT_METHOD_EFT,
  RC_PAYMENT_METHOD_CASH,
  RC_PAYMENT_METHOD_OTHER,
} RcPaymentMethod;

extern const RcChoices rc_claim_status_choices;
extern const RcChoices rc_claim_use_choices;
extern const RcChoices rc_claim_setting_choices;
extern const RcChoices rc_claim_network_choices;
extern const RcChoices rc_claim_sender_choices;
extern const RcChoices rc_code_system_choices;
extern const RcChoices rc_reason_group_choices;
extern const RcChoices rc_bill_status_choices;
extern const RcChoices rc_payer_choices;
extern const RcChoices rc_payment_method_choices;

/**
 * RcClaimLine:
 *
 * One service on a claim, with what became of its price. A child of RcClaim.
 */
#define RC_TYPE_CLAIM_LINE (rc_claim_line_get_type ())
RC_DECLARE_RECORD (RcClaimLine, rc_claim_line, RC, CLAIM_LINE)

struct _RcClaimLine
{
  RcRecord parent_instance;

  double sequence;
  GDate *date;
  GDate *date_to;
  char *description;
  char *code;
  RcCodeSystem code_system;
  char *modifiers;
  char *revenue;
  double units;
  char *diagnosis;
  char *place_of_service;
  char *ndc;
  RcMoney billed;
  RcMoney allowed;
  RcMoney paid;
  RcMoney deductible;
  RcMoney copay;
  RcMoney coinsurance;
  RcMoney not_covered;
  RcMoney patient_owes;
  RcMoney other_plan_paid;
  RcMoney write_off;
  RcMoney patient_paid;
  RcChoiceSet group_codes; /* of RcReasonGroup */
  char *reason_codes;      /* CARC */
  char *remark_codes;      /* RARC */
  char *notes;
};

/**
 * RcClaim:
 *
 * A request to the plan to pay for services that took place, and what its explanation of benefits
 * (EOB) answers.
 */
#define RC_TYPE_CLAIM (rc_claim_get_type ())
RC_DECLARE_RECORD (RcClaim, rc_claim, RC, CLAIM)

struct _RcClaim
{
  RcRecord parent_instance;

  char *service;
  char *number;
  RcClaimStatus status;
  char *evidence;
  char *insurer;
  char *plan;
  RcPlanOrder payer_order;
  char *provider;
  char *clinic;
  char **sessions;
  RcClaimNetwork network;
  RcClaimUse use;
  RcClaimSetting setting;
  char *diagnoses;
  char *authorizations;
  char *prior_auth;
  GDate *service_from;
  GDate *service_to;
  GDate *file_by;
  GDate *submitted_on;
  RcClaimSender submitted_by;
  RcSendMethod method;
  char **proof;
  GDate *received_on;
  char *confirmed_by;
  GDate *longer_notice;
  GDate *longer_until;
  GDate *info_asked_on;
  GDate *info_asked_received;
  char *info_asked;
  GDate *info_due;
  GDate *info_sent_on;
  GDate *info_received_on;
  GDate *processed_on;
  GDate *eob_received;
  GDate *paid_on;
  char *payer_note;
  RcMoney billed;
  RcMoney allowed;
  RcMoney plan_paid;
  RcMoney deductible;
  RcMoney copay;
  RcMoney coinsurance;
  RcMoney not_covered;
  RcMoney patient_owes;
  RcMoney other_plan_paid;
  RcMoney write_off;
  RcMoney patient_paid;
  GListStore *lines; /* of RcClaimLine */
  char *replaces;
  char *source;
  char *source_id;
  char **documents;
  char *notes;
};

/**
 * RcBill:
 *
 * What a clinic wants from the patient.
 */
#define RC_TYPE_BILL (rc_bill_get_type ())
RC_DECLARE_RECORD (RcBill, rc_bill, RC, BILL)

struct _RcBill
{
  RcRecord parent_instance;

  char *sender;
  char *number;
  char *clinic;
  RcBillStatus status;
  RcMoney amount;
  GDate *billed_on;
  GDate *received_on;
  GDate *due_on;
  GDate *service_from;
  GDate *service_to;
  char *claim;
  char *quote;
  RcFlag self_pay;
  RcMoney charges;
  RcMoney already_paid;
  RcFlag itemized;
  char *problem;
  GDate *disputed_on;
  GDate *hold_until;
  char **documents;
  char *notes;
};

/**
 * RcPayment:
 *
 * Money that changed hands, in either direction.
 */
#define RC_TYPE_PAYMENT (rc_payment_get_type ())
RC_DECLARE_RECORD (RcPayment, rc_payment, RC, PAYMENT)

struct _RcPayment
{
  RcRecord parent_instance;

  char *purpose;
  GDate *on;
  RcMoney amount;
  RcPayer paid_by;
  RcPayer paid_to;
  RcPaymentMethod method;
  char *number;
  RcFlag hsa;
  char *claim;
  char *bill;
  char *session;
  char **documents;
  char *notes;
};

G_END_DECLS
