/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-record.h"

G_BEGIN_DECLS

typedef enum {
  RC_CASE_ROLE_NONE,
  RC_CASE_ROLE_SELF,
  RC_CASE_ROLE_CAREGIVER,
  RC_CASE_ROLE_ADVOCATE,
} RcCaseRole;

typedef enum {
  RC_CASE_STATUS_NONE,
  RC_CASE_STATUS_OPEN,
  RC_CASE_STATUS_PAUSED,
  RC_CASE_STATUS_WON,
  RC_CASE_STATUS_PARTLY_WON,
  RC_CASE_STATUS_CLOSED,
} RcCaseStatus;

typedef enum {
  RC_URGENCY_NONE,
  RC_URGENCY_STANDARD,
  RC_URGENCY_URGENT,
} RcUrgency;

typedef enum {
  RC_PERSON_ROLE_NONE,
  RC_PERSON_ROLE_PATIENT,
  RC_PERSON_ROLE_SUBSCRIBER,
  RC_PERSON_ROLE_CAREGIVER,
  RC_PERSON_ROLE_REPRESENTATIVE,
  RC_PERSON_ROLE_ADVOCATE,
  RC_PERSON_ROLE_LAWYER,
  RC_PERSON_ROLE_EMPLOYER,
  RC_PERSON_ROLE_INSURER,
  RC_PERSON_ROLE_PHARMACY,
  RC_PERSON_ROLE_REGULATOR,
  RC_PERSON_ROLE_OTHER,
} RcPersonRole;

typedef enum {
  RC_SEX_NONE,
  RC_SEX_FEMALE,
  RC_SEX_MALE,
  RC_SEX_OTHER,
} RcSex;

typedef enum {
  RC_ROUTE_NONE,
  RC_ROUTE_IV,
  RC_ROUTE_IM,
  RC_ROUTE_SUBCUTANEOUS,
  RC_ROUTE_NASAL,
  RC_ROUTE_SUBLINGUAL,
  RC_ROUTE_ORAL,
  RC_ROUTE_OTHER,
} RcRoute;

typedef enum {
  RC_TREATMENT_STATUS_NONE,
  RC_TREATMENT_STATUS_PLANNED,
  RC_TREATMENT_STATUS_REQUESTED,
  RC_TREATMENT_STATUS_UNDER_WAY,
  RC_TREATMENT_STATUS_INTERRUPTED,
  RC_TREATMENT_STATUS_FINISHED,
  RC_TREATMENT_STATUS_GIVEN_UP,
} RcTreatmentStatus;

typedef enum {
  RC_AUTHORISATION_KIND_NONE,
  RC_AUTHORISATION_KIND_PHONE,
  RC_AUTHORISATION_KIND_RELEASE,
  RC_AUTHORISATION_KIND_REPRESENTATIVE,
  RC_AUTHORISATION_KIND_PROXY,
  RC_AUTHORISATION_KIND_POWER_OF_ATTORNEY,
  RC_AUTHORISATION_KIND_GUARDIAN,
  RC_AUTHORISATION_KIND_PARENT,
  RC_AUTHORISATION_KIND_OTHER,
} RcAuthorisationKind;

typedef enum {
  RC_AUTHORISATION_SCOPE_NONE,
  RC_AUTHORISATION_SCOPE_TALK,
  RC_AUTHORISATION_SCOPE_RECORDS,
  RC_AUTHORISATION_SCOPE_MENTAL_HEALTH,
  RC_AUTHORISATION_SCOPE_PRIOR_AUTH,
  RC_AUTHORISATION_SCOPE_CLAIMS,
  RC_AUTHORISATION_SCOPE_APPEALS,
  RC_AUTHORISATION_SCOPE_MONEY,
} RcAuthorisationScope;

extern const RcChoices rc_case_role_choices;
extern const RcChoices rc_case_status_choices;
extern const RcChoices rc_urgency_choices;
extern const RcChoices rc_person_role_choices;
extern const RcChoices rc_sex_choices;
extern const RcChoices rc_route_choices;
extern const RcChoices rc_treatment_status_choices;
extern const RcChoices rc_authorisation_kind_choices;
extern const RcChoices rc_authorisation_scope_choices;

/**
 * RcCaseInfo:
 *
 * What the case says of itself; its fields stand at the top of the file. There is one in each case.
 */
#define RC_TYPE_CASE_INFO (rc_case_info_get_type ())
RC_DECLARE_RECORD (RcCaseInfo, rc_case_info, RC, CASE_INFO)

struct _RcCaseInfo
{
  RcRecord parent_instance;

  char *title;
  RcCaseRole role;
  RcCaseStatus status;
  RcUrgency urgency;
  char *urgency_reason;
  char *currency;
  GDate *opened_on;
  GDate *closed_on;
  char *notes;
};

/**
 * RcPerson:
 *
 * Somebody with a part in the case who is not a clinician. One person can have several roles: the
 * patient is often the subscriber too.
 */
#define RC_TYPE_PERSON (rc_person_get_type ())
RC_DECLARE_RECORD (RcPerson, rc_person, RC, PERSON)

struct _RcPerson
{
  RcRecord parent_instance;

  char *name;
  RcChoiceSet roles; /* of RcPersonRole */
  char *relation;
  char *organization;
  char *card_name;
  GDate *birth_date;
  RcSex sex;
  char *language;
  char *phone;
  char *fax;
  char *email;
  char *address;
  char *best_time;
  char *notes;
};

/**
 * RcTreatment:
 *
 * What the case wants to get paid for.
 */
#define RC_TYPE_TREATMENT (rc_treatment_get_type ())
RC_DECLARE_RECORD (RcTreatment, rc_treatment, RC, TREATMENT)

struct _RcTreatment
{
  RcRecord parent_instance;

  char *name;
  RcTreatmentStatus status;
  char *substance;
  RcRoute route;
  char *dose;
  RcFlag off_label;
  char *indication;
  char *diagnosis_codes;
  char *procedure_codes;
  double planned_sessions;
  char *schedule;
  GDate *started_on;
  GDate *ended_on;
  char *clinician;
  char *clinic;
  char *reason;
  char *delay_harm;
  char *notes;
};

/**
 * RcAuthorisation:
 *
 * Who may speak for the patient, to which company, and until when.
 */
#define RC_TYPE_AUTHORISATION (rc_authorisation_get_type ())
RC_DECLARE_RECORD (RcAuthorisation, rc_authorisation, RC, AUTHORISATION)

struct _RcAuthorisation
{
  RcRecord parent_instance;

  char *company;
  char *representative;
  RcAuthorisationKind kind;
  RcChoiceSet scope; /* of RcAuthorisationScope */
  char *form;
  GDate *signed_on;
  GDate *sent_on;
  GDate *accepted_on;
  char *accepted_by;
  char *reference;
  GDate *valid_from;
  GDate *valid_until;
  GDate *revoked_on;
  char *notes;
};

G_END_DECLS
