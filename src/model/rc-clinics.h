/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-record.h"

G_BEGIN_DECLS

typedef enum {
  RC_CLINIC_STATUS_NONE,
  RC_CLINIC_STATUS_POSSIBLE,
  RC_CLINIC_STATUS_CHOSEN,
  RC_CLINIC_STATUS_FORMER,
  RC_CLINIC_STATUS_RULED_OUT,
} RcClinicStatus;

/* The place of service on a claim. */
typedef enum {
  RC_CLINIC_SETTING_NONE,
  RC_CLINIC_SETTING_OFFICE,
  RC_CLINIC_SETTING_HOSPITAL,
  RC_CLINIC_SETTING_SURGERY_CENTER,
  RC_CLINIC_SETTING_HOME,
  RC_CLINIC_SETTING_TELEHEALTH,
  RC_CLINIC_SETTING_OTHER,
} RcClinicSetting;

typedef enum {
  RC_GIVEN_BY_NONE,
  RC_GIVEN_BY_PSYCHIATRIST,
  RC_GIVEN_BY_ANESTHESIOLOGIST,
  RC_GIVEN_BY_PHYSICIAN,
  RC_GIVEN_BY_NURSE_ANESTHETIST,
  RC_GIVEN_BY_NURSE_PRACTITIONER,
  RC_GIVEN_BY_PHYSICIAN_ASSISTANT,
  RC_GIVEN_BY_NURSE,
  RC_GIVEN_BY_OTHER,
} RcGivenBy;

typedef enum {
  RC_MONITORING_NONE,
  RC_MONITORING_OXYGEN,
  RC_MONITORING_BLOOD_PRESSURE,
  RC_MONITORING_HEART_RHYTHM,
  RC_MONITORING_STAFF,
  RC_MONITORING_EMERGENCY,
} RcMonitoring;

typedef enum {
  RC_NETWORK_ASKED_NONE,
  RC_NETWORK_ASKED_INSURER,
  RC_NETWORK_ASKED_CLINIC,
  RC_NETWORK_ASKED_DIRECTORY,
} RcNetworkAsked;

typedef enum {
  RC_NETWORK_ANSWER_NONE,
  RC_NETWORK_ANSWER_IN_NETWORK,
  RC_NETWORK_ANSWER_OUT_OF_NETWORK,
  RC_NETWORK_ANSWER_UNCLEAR,
} RcNetworkAnswer;

typedef enum {
  RC_OFFICE_RESULT_NONE,
  RC_OFFICE_RESULT_NO_TREATMENT,
  RC_OFFICE_RESULT_NOT_FOR_CONDITION,
  RC_OFFICE_RESULT_NO_NEW_PATIENTS,
  RC_OFFICE_RESULT_LONG_WAIT,
  RC_OFFICE_RESULT_TOO_FAR,
  RC_OFFICE_RESULT_NOT_IN_NETWORK,
  RC_OFFICE_RESULT_NO_ANSWER,
  RC_OFFICE_RESULT_WRONG_NUMBER,
  RC_OFFICE_RESULT_CAN_HELP,
  RC_OFFICE_RESULT_OTHER,
} RcOfficeResult;

typedef enum {
  RC_QUOTE_KIND_NONE,
  RC_QUOTE_KIND_ESTIMATE,
  RC_QUOTE_KIND_WRITTEN,
  RC_QUOTE_KIND_SPOKEN,
  RC_QUOTE_KIND_WEBSITE,
} RcQuoteKind;

extern const RcChoices rc_clinic_status_choices;
extern const RcChoices rc_clinic_setting_choices;
extern const RcChoices rc_given_by_choices;
extern const RcChoices rc_monitoring_choices;
extern const RcChoices rc_network_asked_choices;
extern const RcChoices rc_network_answer_choices;
extern const RcChoices rc_office_result_choices;
extern const RcChoices rc_quote_kind_choices;

/**
 * RcClinic:
 *
 * A place that could give the treatment, with what it takes to compare it with others.
 */
#define RC_TYPE_CLINIC (rc_clinic_get_type ())
RC_DECLARE_RECORD (RcClinic, rc_clinic, RC, CLINIC)

struct _RcClinic
{
  RcRecord parent_instance;

  char *name;
  RcClinicStatus status;
  char *ruled_out_because;
  char *contact;
  char *phone;
  char *fax;
  char *email;
  char *website;
  char *address;
  RcMoney session_price;
  RcMoney evaluation_price;
  RcMoney package_price;
  double package_sessions;
  double first_course;
  RcMoney cancellation_fee;
  char *other_fees;
  GDate *prices_asked_on;
  RcFlag submits_claims;
  RcFlag gives_superbill;
  RcFlag asks_prior_auth;
  RcFlag signs_single_case;
  char *billing_contact;
  char *billing_phone;
  char *legal_name;
  char *npi;
  char *tax_id;
  RcClinicSetting setting;
  RcGivenBy given_by;
  char **clinicians;
  RcChoiceSet monitoring; /* of RcMonitoring */
  double session_minutes;
  RcFlag rems_certified;
  RcFlag new_patients;
  double wait_days;
  double distance;
  double travel_minutes;
  RcFlag needs_driver;
  char *notes;
};

/**
 * RcNetworkCheck:
 *
 * One answer to "is this clinic (or clinician) in the plan's network?", kept as evidence.
 */
#define RC_TYPE_NETWORK_CHECK (rc_network_check_get_type ())
RC_DECLARE_RECORD (RcNetworkCheck, rc_network_check, RC, NETWORK_CHECK)

struct _RcNetworkCheck
{
  RcRecord parent_instance;

  RcNetworkAnswer answer;
  RcNetworkAsked asked;
  GDate *asked_on;
  GDate *valid_until;
  char *clinic;
  char *clinician;
  char *plan;
  char *network;
  char *npi;
  char *location;
  char *answered_by;
  char *reference;
  char *communication;
  char **proof;
  char *notes;
};

/**
 * RcOfficeSearch:
 *
 * One in-network office that was asked and what it said: the proof that a gap exception needs.
 */
#define RC_TYPE_OFFICE_SEARCH (rc_office_search_get_type ())
RC_DECLARE_RECORD (RcOfficeSearch, rc_office_search, RC, OFFICE_SEARCH)

struct _RcOfficeSearch
{
  RcRecord parent_instance;

  char *office;
  RcOfficeResult result;
  GDate *asked_on;
  char *spoke_with;
  char *phone;
  char *found_in;
  char *npi;
  double wait_days;
  GDate *first_opening;
  double distance;
  double travel_minutes;
  char *plan;
  char *communication;
  char **proof;
  char *notes;
};

/**
 * RcQuote:
 *
 * A price that a clinic named before the treatment.
 */
#define RC_TYPE_QUOTE (rc_quote_get_type ())
RC_DECLARE_RECORD (RcQuote, rc_quote, RC, QUOTE)

struct _RcQuote
{
  RcRecord parent_instance;

  char *service;
  char *clinic;
  RcQuoteKind kind;
  RcMoney total;
  double sessions;
  RcMoney session_price;
  RcMoney evaluation_price;
  RcMoney drug_price;
  RcMoney facility_fee;
  RcMoney other_fees;
  char *includes;
  char *leaves_out;
  char *codes;
  GDate *scheduled_on;
  GDate *service_on;
  GDate *asked_on;
  GDate *received_on;
  GDate *valid_until;
  char *given_by;
  char *reference;
  char **proof;
  char *notes;
};

G_END_DECLS
