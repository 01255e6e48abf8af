/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-clinics.h"

#include <glib/gi18n-lib.h>

/* The clinics; the answers and prices that they give are in rc-clinic-answers.c. */

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_clinic_status_choices,
  { RC_CLINIC_STATUS_POSSIBLE, "possible", N_("Possible") },
  { RC_CLINIC_STATUS_CHOSEN, "chosen", N_("Chosen") },
  { RC_CLINIC_STATUS_FORMER, "former", N_("Used before") },
  { RC_CLINIC_STATUS_RULED_OUT, "ruled-out", N_("Ruled out") })

RC_DEFINE_CHOICES (rc_clinic_setting_choices,
  { RC_CLINIC_SETTING_OFFICE, "office", N_("Office or infusion clinic") },
  { RC_CLINIC_SETTING_HOSPITAL, "hospital-outpatient", N_("Hospital, without staying overnight") },
  { RC_CLINIC_SETTING_SURGERY_CENTER, "surgery-center", N_("Surgery center") },
  { RC_CLINIC_SETTING_HOME, "home", N_("At home") },
  { RC_CLINIC_SETTING_TELEHEALTH, "telehealth", N_("By video") },
  { RC_CLINIC_SETTING_OTHER, "other", N_("Somewhere else") })

RC_DEFINE_CHOICES (rc_given_by_choices,
  { RC_GIVEN_BY_PSYCHIATRIST, "psychiatrist", N_("Psychiatrist") },
  { RC_GIVEN_BY_ANESTHESIOLOGIST, "anesthesiologist", N_("Anesthesiologist") },
  { RC_GIVEN_BY_PHYSICIAN, "physician", N_("Another doctor") },
  { RC_GIVEN_BY_NURSE_ANESTHETIST, "nurse-anesthetist", N_("Nurse anesthetist") },
  { RC_GIVEN_BY_NURSE_PRACTITIONER, "nurse-practitioner", N_("Nurse practitioner") },
  { RC_GIVEN_BY_PHYSICIAN_ASSISTANT, "physician-assistant", N_("Physician assistant") },
  { RC_GIVEN_BY_NURSE, "nurse", N_("Nurse") },
  { RC_GIVEN_BY_OTHER, "other", N_("Somebody else") })

RC_DEFINE_CHOICES (rc_monitoring_choices,
  { RC_MONITORING_OXYGEN, "oxygen", N_("Oxygen") },
  { RC_MONITORING_BLOOD_PRESSURE, "blood-pressure", N_("Blood pressure") },
  { RC_MONITORING_HEART_RHYTHM, "heart-rhythm", N_("Heart rhythm (ECG)") },
  { RC_MONITORING_STAFF, "staff", N_("Trained staff close by") },
  { RC_MONITORING_EMERGENCY, "emergency", N_("Emergency equipment") })

#define MORE N_("Anything else")
#define REACH N_("How to reach it")
#define PRICES N_("Prices without insurance")
#define INSURANCE N_("Claims and insurance")
#define CARE N_("How the treatment is given")
#define ACCESS N_("Getting there")

static const RcField clinic_fields[] = {
  RC_TEXT (RcClinic, name, N_("Name"),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcClinic, status, RcClinicStatus, rc_clinic_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcClinic, ruled_out_because, N_("Why it is ruled out"), .flags = RC_FIELD_SEARCH),

  RC_TEXT (RcClinic, contact, N_("Whom to ask for"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinic, phone, N_("Phone"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY),
  RC_TEXT (RcClinic, fax, N_("Fax"), .group = REACH, .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClinic, email, N_("Email"), .group = REACH, .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClinic, website, N_("Website"), .group = REACH, .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcClinic, address, N_("Address"), .group = REACH, .flags = RC_FIELD_SEARCH),

  RC_MONEY (RcClinic, session_price, N_("Price of a session"), .group = PRICES,
            .help = N_("What you pay if no insurance pays."), .flags = RC_FIELD_SUMMARY),
  RC_MONEY (RcClinic, evaluation_price, N_("First visit"), .group = PRICES),
  RC_MONEY (RcClinic, package_price, N_("Price of a package"), .group = PRICES),
  RC_NUMBER (RcClinic, package_sessions, N_("Sessions in the package"), .group = PRICES,
             .unit = N_("sessions")),
  RC_NUMBER (RcClinic, first_course, N_("Sessions in the first course"), .group = PRICES,
             .help = N_("The first weeks, when sessions are close together. Often called "
                        "induction."),
             .unit = N_("sessions")),
  RC_MONEY (RcClinic, cancellation_fee, N_("Fee for a missed session"), .group = PRICES),
  RC_TEXT (RcClinic, other_fees, N_("Other fees"), .group = PRICES, .flags = RC_FIELD_SEARCH),
  RC_DATE (RcClinic, prices_asked_on, N_("Prices as of"), .group = PRICES,
           .help = N_("The day on which the clinic named them.")),

  RC_YES_NO (RcClinic, submits_claims, N_("Sends the claims"), .group = INSURANCE,
             .help = N_("Whether the clinic bills your plan, so that you don’t have to.")),
  RC_YES_NO (RcClinic, gives_superbill, N_("Gives a superbill"), .group = INSURANCE,
             .help = N_("Superbill: a bill with all the codes, for sending the claim yourself.")),
  RC_YES_NO (RcClinic, asks_prior_auth, N_("Asks for prior authorization"), .group = INSURANCE,
             .help = N_("Whether the clinic asks your plan for approval before the treatment.")),
  RC_YES_NO (RcClinic, signs_single_case, N_("Signs a single-case agreement"), .group = INSURANCE,
             .help = N_("A contract with your plan for you alone, when no clinic in network can "
                        "help.")),
  RC_TEXT (RcClinic, billing_contact, N_("Billing person or company"), .group = INSURANCE,
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClinic, billing_phone, N_("Billing phone"), .group = INSURANCE,
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClinic, legal_name, N_("Legal name"), .group = INSURANCE,
           .help = N_("The name on bills, if it is different."), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClinic, npi, N_("NPI of the clinic"), .group = INSURANCE,
           .help = N_("National Provider Identifier, ten digits. Insurers look clinics up by it."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcClinic, tax_id, N_("Tax ID"), .group = INSURANCE,
           .help = N_("Nine digits, also called EIN. Claims need it."), .flags = RC_FIELD_SEARCH),

  RC_CHOICE (RcClinic, setting, RcClinicSetting, rc_clinic_setting_choices, N_("Kind of place"),
             .group = CARE, .help = N_("Plans may pay for one kind and not for another.")),
  RC_CHOICE (RcClinic, given_by, RcGivenBy, rc_given_by_choices, N_("Given by"), .group = CARE,
             .help = N_("Some plans pay only if a certain profession gives it.")),
  RC_REFS (RcClinic, clinicians, "clinician", N_("Doctors and nurses there"), .group = CARE),
  RC_CHOICES (RcClinic, monitoring, rc_monitoring_choices, N_("Watched during the session"),
              .group = CARE),
  RC_NUMBER (RcClinic, session_minutes, N_("Length of a session"), .group = CARE,
             .help = N_("The time the infusion itself runs; billing codes depend on it."),
             .unit = N_("minutes")),
  RC_YES_NO (RcClinic, rems_certified, N_("REMS certified"), .group = CARE,
             .help = N_("A safety program of the FDA. Needed for the nasal spray Spravato, not "
                        "for infusions.")),

  RC_YES_NO (RcClinic, new_patients, N_("Takes new patients"), .group = ACCESS),
  RC_NUMBER (RcClinic, wait_days, N_("Wait for the first visit"), .group = ACCESS,
             .unit = N_("days")),
  RC_NUMBER (RcClinic, distance, N_("Distance"), .group = ACCESS, .unit = N_("miles")),
  RC_NUMBER (RcClinic, travel_minutes, N_("Travel time"), .group = ACCESS, .unit = N_("minutes")),
  RC_YES_NO (RcClinic, needs_driver, N_("Somebody must take you home"), .group = ACCESS),
  RC_NOTE (RcClinic, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcClinic, rc_clinic, clinic_fields,
                  .name = "clinic", .label = N_("Clinic"), .plural = N_("Clinics"),
                  .empty = N_("No clinic yet."), .add = N_("Add Clinic"),
                  .help = N_("A place that could give the treatment."), .tab = RC_TAB_CLINICS)
