/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-people.h"

G_BEGIN_DECLS

typedef enum {
  RC_SPECIALTY_NONE,
  RC_SPECIALTY_PSYCHIATRY,
  RC_SPECIALTY_PRIMARY_CARE,
  RC_SPECIALTY_PAIN_MEDICINE,
  RC_SPECIALTY_ANESTHESIOLOGY,
  RC_SPECIALTY_NEUROLOGY,
  RC_SPECIALTY_PSYCHOLOGY,
  RC_SPECIALTY_OTHER,
} RcSpecialty;

typedef enum {
  RC_CLINICIAN_ROLE_NONE,
  RC_CLINICIAN_ROLE_PRESCRIBES,
  RC_CLINICIAN_ROLE_INFUSES,
  RC_CLINICIAN_ROLE_REFERS,
  RC_CLINICIAN_ROLE_THERAPY,
  RC_CLINICIAN_ROLE_PRIMARY_CARE,
  RC_CLINICIAN_ROLE_LETTERS,
} RcClinicianRole;

/* Of a visit and of a session. */
typedef enum {
  RC_APPOINTMENT_STATUS_NONE,
  RC_APPOINTMENT_STATUS_PLANNED,
  RC_APPOINTMENT_STATUS_BOOKED,
  RC_APPOINTMENT_STATUS_DONE,
  RC_APPOINTMENT_STATUS_MISSED,
  RC_APPOINTMENT_STATUS_CANCELLED,
} RcAppointmentStatus;

typedef enum {
  RC_VISIT_TYPE_NONE,
  RC_VISIT_TYPE_EVALUATION,
  RC_VISIT_TYPE_FOLLOW_UP,
  RC_VISIT_TYPE_MEDICATION,
  RC_VISIT_TYPE_THERAPY,
  RC_VISIT_TYPE_OTHER,
} RcVisitType;

typedef enum {
  RC_VISIT_WAY_NONE,
  RC_VISIT_WAY_IN_PERSON,
  RC_VISIT_WAY_VIDEO,
  RC_VISIT_WAY_PHONE,
} RcVisitWay;

typedef enum {
  RC_TRIAL_TYPE_NONE,
  RC_TRIAL_TYPE_MEDICATION,
  RC_TRIAL_TYPE_AUGMENTATION,
  RC_TRIAL_TYPE_PSYCHOTHERAPY,
  RC_TRIAL_TYPE_ECT,
  RC_TRIAL_TYPE_TMS,
  RC_TRIAL_TYPE_ESKETAMINE,
  RC_TRIAL_TYPE_KETAMINE,
  RC_TRIAL_TYPE_INJECTION,
  RC_TRIAL_TYPE_NERVE_STIMULATION,
  RC_TRIAL_TYPE_PHYSICAL_THERAPY,
  RC_TRIAL_TYPE_OTHER,
} RcTrialType;

/* Two drugs of one class count as one class where a policy asks for several. */
typedef enum {
  RC_DRUG_CLASS_NONE,
  RC_DRUG_CLASS_SSRI,
  RC_DRUG_CLASS_SNRI,
  RC_DRUG_CLASS_NDRI,
  RC_DRUG_CLASS_TCA,
  RC_DRUG_CLASS_MAOI,
  RC_DRUG_CLASS_TETRACYCLIC,
  RC_DRUG_CLASS_SEROTONIN_MODULATOR,
  RC_DRUG_CLASS_NMDA_ANTAGONIST,
  RC_DRUG_CLASS_ANTIPSYCHOTIC,
  RC_DRUG_CLASS_LITHIUM,
  RC_DRUG_CLASS_ANTICONVULSANT,
  RC_DRUG_CLASS_THYROID,
  RC_DRUG_CLASS_STIMULANT,
  RC_DRUG_CLASS_BENZODIAZEPINE,
  RC_DRUG_CLASS_BUSPIRONE,
  RC_DRUG_CLASS_OPIOID,
  RC_DRUG_CLASS_NSAID,
  RC_DRUG_CLASS_MUSCLE_RELAXANT,
  RC_DRUG_CLASS_LOCAL_ANESTHETIC,
  RC_DRUG_CLASS_BISPHOSPHONATE,
  RC_DRUG_CLASS_OTHER,
} RcDrugClass;

typedef enum {
  RC_RESPONSE_NONE,
  RC_RESPONSE_WORSE,
  RC_RESPONSE_NO_CHANGE,
  RC_RESPONSE_MINIMAL,
  RC_RESPONSE_PARTIAL,
  RC_RESPONSE_RESPONDED,
  RC_RESPONSE_REMISSION,
} RcResponse;

typedef enum {
  RC_WHY_STOPPED_NONE,
  RC_WHY_STOPPED_NO_EFFECT,
  RC_WHY_STOPPED_WORE_OFF,
  RC_WHY_STOPPED_SIDE_EFFECTS,
  RC_WHY_STOPPED_CONTRAINDICATED,
  RC_WHY_STOPPED_NOT_COVERED,
  RC_WHY_STOPPED_COST,
  RC_WHY_STOPPED_NOT_AVAILABLE,
  RC_WHY_STOPPED_FINISHED,
  RC_WHY_STOPPED_OTHER,
} RcWhyStopped;

typedef enum {
  RC_SCALE_NONE,
  RC_SCALE_PHQ_9,
  RC_SCALE_MADRS,
  RC_SCALE_HAM_D,
  RC_SCALE_QIDS,
  RC_SCALE_BDI,
  RC_SCALE_PAIN_NRS,
  RC_SCALE_GAD_7,
  RC_SCALE_OTHER,
} RcScale;

typedef enum {
  RC_RATER_NONE,
  RC_RATER_SELF,
  RC_RATER_CLINICIAN,
  RC_RATER_OTHER,
} RcRater;

typedef enum {
  RC_SCORE_OCCASION_NONE,
  RC_SCORE_OCCASION_BASELINE,
  RC_SCORE_OCCASION_BEFORE_SESSION,
  RC_SCORE_OCCASION_AFTER_SESSION,
  RC_SCORE_OCCASION_FOLLOW_UP,
} RcScoreOccasion;

typedef enum {
  RC_REFERRAL_STATUS_NONE,
  RC_REFERRAL_STATUS_NEEDED,
  RC_REFERRAL_STATUS_ASKED,
  RC_REFERRAL_STATUS_GIVEN,
  RC_REFERRAL_STATUS_REFUSED,
  RC_REFERRAL_STATUS_EXPIRED,
  RC_REFERRAL_STATUS_NOT_NEEDED,
} RcReferralStatus;

typedef enum {
  RC_PRIOR_AUTH_STATUS_NONE,
  RC_PRIOR_AUTH_STATUS_NEEDED,
  RC_PRIOR_AUTH_STATUS_PREPARING,
  RC_PRIOR_AUTH_STATUS_SENT,
  RC_PRIOR_AUTH_STATUS_MORE_INFORMATION,
  RC_PRIOR_AUTH_STATUS_APPROVED,
  RC_PRIOR_AUTH_STATUS_PARTLY,
  RC_PRIOR_AUTH_STATUS_DENIED,
  RC_PRIOR_AUTH_STATUS_WITHDRAWN,
  RC_PRIOR_AUTH_STATUS_EXPIRED,
  RC_PRIOR_AUTH_STATUS_NOT_NEEDED,
} RcPriorAuthStatus;

/* How something went to the plan or to another office. */
typedef enum {
  RC_SEND_METHOD_NONE,
  RC_SEND_METHOD_FAX,
  RC_SEND_METHOD_MAIL,
  RC_SEND_METHOD_CERTIFIED_MAIL,
  RC_SEND_METHOD_PORTAL,
  RC_SEND_METHOD_EMAIL,
  RC_SEND_METHOD_IN_PERSON,
  RC_SEND_METHOD_PHONE,
} RcSendMethod;

/* Of the talk between the patient's doctor and the plan's doctor. */
typedef enum {
  RC_PEER_OUTCOME_NONE,
  RC_PEER_OUTCOME_OVERTURNED,
  RC_PEER_OUTCOME_PARTLY,
  RC_PEER_OUTCOME_UPHELD,
  RC_PEER_OUTCOME_NOT_HELD,
} RcPeerOutcome;

extern const RcChoices rc_specialty_choices;
extern const RcChoices rc_clinician_role_choices;
extern const RcChoices rc_appointment_status_choices;
extern const RcChoices rc_visit_type_choices;
extern const RcChoices rc_visit_way_choices;
extern const RcChoices rc_trial_type_choices;
extern const RcChoices rc_drug_class_choices;
extern const RcChoices rc_response_choices;
extern const RcChoices rc_why_stopped_choices;
extern const RcChoices rc_scale_choices;
extern const RcChoices rc_rater_choices;
extern const RcChoices rc_score_occasion_choices;
extern const RcChoices rc_referral_status_choices;
extern const RcChoices rc_prior_auth_status_choices;
extern const RcChoices rc_send_method_choices;
extern const RcChoices rc_peer_outcome_choices;

/**
 * RcClinician:
 *
 * A doctor, nurse or therapist who treats the patient or writes for the case.
 */
#define RC_TYPE_CLINICIAN (rc_clinician_get_type ())
RC_DECLARE_RECORD (RcClinician, rc_clinician, RC, CLINICIAN)

struct _RcClinician
{
  RcRecord parent_instance;

  char *name;
  char *credential;
  RcSpecialty specialty;
  RcChoiceSet roles; /* of RcClinicianRole */
  char *practice;
  char *clinic;
  char *npi;
  char *license;
  char *contact;
  char *phone;
  char *fax;
  char *email;
  char *portal;
  char *address;
  char *best_time;
  GDate *treating_since;
  GDate *treated_until;
  char *notes;
};

/**
 * RcVisit:
 *
 * An appointment with a clinician: what to ask before it, what came of it after.
 */
#define RC_TYPE_VISIT (rc_visit_get_type ())
RC_DECLARE_RECORD (RcVisit, rc_visit, RC, VISIT)

struct _RcVisit
{
  RcRecord parent_instance;

  char *purpose;
  GDate *on;
  char *time; /* "09:30" */
  RcAppointmentStatus status;
  RcVisitType visit_type;
  RcVisitWay way;
  char *clinician;
  char *clinic;
  char *place;
  char *agenda;
  char *questions;
  char *bring;
  char *outcome;
  char *next_steps;
  RcMoney paid;
  char **documents;
  char *notes;
};

/**
 * RcTrial:
 *
 * A treatment that was tried before. Criteria of a policy are counted over these records.
 */
#define RC_TYPE_TRIAL (rc_trial_get_type ())
RC_DECLARE_RECORD (RcTrial, rc_trial, RC, TRIAL)

struct _RcTrial
{
  RcRecord parent_instance;

  char *drug;
  RcTrialType trial_type;
  RcDrugClass drug_class;
  char *dose;
  RcFlag adequate_dose;
  RcFlag highest_dose;
  char *combined_with;
  char *clinician;
  GDate *started_on;
  GDate *ended_on;
  RcFlag ongoing;
  double weeks;
  double adequate_weeks;
  RcFlag current_episode;
  RcFlag taken_as_prescribed;
  RcResponse response;
  double improvement;
  RcWhyStopped why_stopped;
  char *side_effects;
  char **proof;
  char *record_holder;
  char *notes;
};

/**
 * RcScore:
 *
 * One result on a rating scale.
 */
#define RC_TYPE_SCORE (rc_score_get_type ())
RC_DECLARE_RECORD (RcScore, rc_score, RC, SCORE)

struct _RcScore
{
  RcRecord parent_instance;

  RcScale scale;
  char *scale_name;
  double value;
  GDate *on;
  RcScoreOccasion occasion;
  RcRater rater;
  char *rater_name;
  char *session;
  char **proof;
  char *notes;
};

/**
 * RcReferral:
 *
 * One clinician sends the patient to another; some plans pay only with it.
 */
#define RC_TYPE_REFERRAL (rc_referral_get_type ())
RC_DECLARE_RECORD (RcReferral, rc_referral, RC, REFERRAL)

struct _RcReferral
{
  RcRecord parent_instance;

  char *service;
  char *number;
  RcReferralStatus status;
  char *referred_by;
  char *referred_to;
  char *diagnosis;
  GDate *requested_on;
  GDate *issued_on;
  GDate *valid_from;
  GDate *valid_until;
  double visits_allowed;
  double visits_used;
  RcFlag plan_has_it;
  RcFlag clinic_has_it;
  char **documents;
  char *notes;
};

/**
 * RcPriorAuth:
 *
 * A request that the plan agrees before the treatment, and what it answered.
 */
#define RC_TYPE_PRIOR_AUTH (rc_prior_auth_get_type ())
RC_DECLARE_RECORD (RcPriorAuth, rc_prior_auth, RC, PRIOR_AUTH)

struct _RcPriorAuth
{
  RcRecord parent_instance;

  char *service;
  RcPriorAuthStatus status;
  char *treatment;
  char *code;
  char *diagnosis;
  char *requested_by;
  char *clinic;
  char *plan;
  RcFlag urgent;
  RcFlag drug_benefit;
  RcFlag exception;
  double sessions_asked;
  double units_asked;
  GDate *requested_on;
  RcSendMethod channel;
  char *reference;
  GDate *received_on;
  char *confirmed_by;
  GDate *statement_received;
  GDate *longer_notice;
  GDate *longer_until;
  GDate *info_asked_on;
  char *info_asked;
  GDate *info_due;
  GDate *info_sent_on;
  GDate *info_received_on;
  GDate *decided_on;
  char *number;
  char *approved_code;
  double sessions_approved;
  double units_approved;
  GDate *valid_from;
  GDate *valid_until;
  char *renews;
  GDate *renew_by;
  char *renewal_criteria;
  RcFlag peer_offered;
  GDate *peer_until;
  char *peer_phone;
  GDate *peer_on;
  char *peer_clinician;
  char *peer_reviewer;
  RcPeerOutcome peer_outcome;
  char **documents;
  char *notes;
};

/**
 * RcSession:
 *
 * One infusion, planned or given.
 */
#define RC_TYPE_SESSION (rc_session_get_type ())
RC_DECLARE_RECORD (RcSession, rc_session, RC, SESSION)

struct _RcSession
{
  RcRecord parent_instance;

  GDate *on;
  char *time; /* "09:30" */
  RcAppointmentStatus status;
  double sequence;
  char *treatment;
  char *clinic;
  char *clinician;
  char *prior_auth;
  char *start_time; /* "09:40" */
  char *stop_time;  /* "10:20" */
  char *drug;
  double dose;
  double weight;
  RcRoute route;
  char *monitoring;
  char *codes;
  char *ndc;
  char *diagnosis;
  char *place_of_service;
  RcMoney charge;
  char *superbill;
  char *effect;
  char *side_effects;
  char **documents;
  char *notes;
};

G_END_DECLS
