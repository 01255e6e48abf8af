/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-doctor.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

RC_DEFINE_CHOICES (rc_specialty_choices,
  { RC_SPECIALTY_PSYCHIATRY, "psychiatry", N_("Psychiatry") },
  { RC_SPECIALTY_PRIMARY_CARE, "primary-care", N_("Primary care") },
  { RC_SPECIALTY_PAIN_MEDICINE, "pain-medicine", N_("Pain medicine") },
  { RC_SPECIALTY_ANESTHESIOLOGY, "anesthesiology", N_("Anesthesiology") },
  { RC_SPECIALTY_NEUROLOGY, "neurology", N_("Neurology") },
  { RC_SPECIALTY_PSYCHOLOGY, "psychology", N_("Psychology and psychotherapy") },
  { RC_SPECIALTY_OTHER, "other", N_("Another field") })

RC_DEFINE_CHOICES (rc_clinician_role_choices,
  { RC_CLINICIAN_ROLE_PRESCRIBES, "prescribes", N_("Prescribes the treatment") },
  { RC_CLINICIAN_ROLE_INFUSES, "infuses", N_("Gives the treatment") },
  { RC_CLINICIAN_ROLE_REFERS, "refers", N_("Gives the referral") },
  { RC_CLINICIAN_ROLE_THERAPY, "therapy", N_("Psychotherapy") },
  { RC_CLINICIAN_ROLE_PRIMARY_CARE, "primary-care", N_("Family doctor") },
  { RC_CLINICIAN_ROLE_LETTERS, "letters", N_("Writes letters for the case") })

RC_DEFINE_CHOICES (rc_appointment_status_choices,
  { RC_APPOINTMENT_STATUS_PLANNED, "planned", N_("Planned") },
  { RC_APPOINTMENT_STATUS_BOOKED, "booked", N_("Booked") },
  { RC_APPOINTMENT_STATUS_DONE, "done", N_("Done") },
  { RC_APPOINTMENT_STATUS_MISSED, "missed", N_("Did not take place") },
  { RC_APPOINTMENT_STATUS_CANCELLED, "cancelled", N_("Canceled") })

RC_DEFINE_CHOICES (rc_visit_type_choices,
  { RC_VISIT_TYPE_EVALUATION, "evaluation", N_("First visit or evaluation") },
  { RC_VISIT_TYPE_FOLLOW_UP, "follow-up", N_("Follow-up") },
  { RC_VISIT_TYPE_MEDICATION, "medication", N_("About medicines") },
  { RC_VISIT_TYPE_THERAPY, "therapy", N_("Psychotherapy") },
  { RC_VISIT_TYPE_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_visit_way_choices,
  { RC_VISIT_WAY_IN_PERSON, "in-person", N_("In person") },
  { RC_VISIT_WAY_VIDEO, "video", N_("By video") },
  { RC_VISIT_WAY_PHONE, "phone", N_("By phone") })

RC_DEFINE_CHOICES (rc_referral_status_choices,
  { RC_REFERRAL_STATUS_NEEDED, "needed", N_("Needed, not asked for yet") },
  { RC_REFERRAL_STATUS_ASKED, "asked", N_("Asked for") },
  { RC_REFERRAL_STATUS_GIVEN, "given", N_("Given") },
  { RC_REFERRAL_STATUS_REFUSED, "refused", N_("Refused") },
  { RC_REFERRAL_STATUS_EXPIRED, "expired", N_("Expired") },
  { RC_REFERRAL_STATUS_NOT_NEEDED, "not-needed", N_("Not needed") })

RC_DEFINE_CHOICES (rc_send_method_choices,
  { RC_SEND_METHOD_FAX, "fax", N_("Fax") },
  { RC_SEND_METHOD_MAIL, "mail", N_("Mail") },
  { RC_SEND_METHOD_CERTIFIED_MAIL, "certified-mail", N_("Certified mail") },
  { RC_SEND_METHOD_PORTAL, "portal", N_("Website of the plan") },
  { RC_SEND_METHOD_EMAIL, "email", N_("Email") },
  { RC_SEND_METHOD_IN_PERSON, "in-person", N_("Handed over in person") },
  { RC_SEND_METHOD_PHONE, "phone", N_("Phone") })

#define BILLING N_("On forms and bills")
#define REACH N_("How to reach them")

static const RcField clinician_fields[] = {
  RC_TEXT (RcClinician, name, N_("Name"),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, credential, N_("Title"),
           .help = N_("The letters after the name, such as MD, DO, NP or PhD."),
           .flags = RC_FIELD_SEARCH),
  RC_CHOICE (RcClinician, specialty, RcSpecialty, rc_specialty_choices, N_("Field"),
             .help = N_("Some policies want a psychiatrist or a pain doctor to prescribe."),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICES (RcClinician, roles, rc_clinician_role_choices, N_("Part in the case"),
              .help = N_("Choose more than one if they apply."), .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcClinician, practice, N_("Practice or hospital"), .group = BILLING,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REF (RcClinician, clinic, "clinic", N_("Clinic"), .group = BILLING,
          .help = N_("If it is one of the clinics in this case.")),
  RC_TEXT (RcClinician, npi, N_("NPI"), .group = BILLING,
           .help = N_("National Provider Identifier: ten digits that name one clinician on every "
                      "claim."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, license, N_("License number"), .group = BILLING,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, contact, N_("Who helps you there"), .group = REACH,
           .help = N_("The person in the office who knows your case."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, phone, N_("Phone"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, fax, N_("Fax"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, email, N_("Email"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, portal, N_("Patient website"), .group = REACH,
           .help = N_("Where you can write to the office and see your records."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcClinician, address, N_("Mailing address"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcClinician, best_time, N_("Best time to reach"), .group = REACH,
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcClinician, treating_since, N_("Treats the patient since"), .group = REACH),
  RC_DATE (RcClinician, treated_until, N_("Treated the patient until"), .group = REACH,
           .help = N_("Empty while the treatment goes on."), .not_before = "treating_since"),
  RC_NOTE (RcClinician, notes, N_("Notes"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcClinician, rc_clinician, clinician_fields,
                  .name = "clinician", .label = N_("Doctor or therapist"),
                  .plural = N_("Doctors and Therapists"), .empty = N_("No doctor yet."),
                  .add = N_("Add Doctor"),
                  .help = N_("Everybody who treats the patient or can write for the case."),
                  .tab = RC_TAB_DOCTOR)

#define BEFORE N_("Before the visit")
#define AFTER N_("After the visit")

static const RcField visit_fields[] = {
  RC_TEXT (RcVisit, purpose, N_("What it is for"),
           .help = N_("Such as “ask for the referral” or “yearly check”."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_DATE (RcVisit, on, N_("Day"), .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_TEXT (RcVisit, time, N_("Time"), .format = RC_TEXT_TIME, .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcVisit, status, RcAppointmentStatus, rc_appointment_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcVisit, visit_type, RcVisitType, rc_visit_type_choices, N_("Kind of visit")),
  RC_CHOICE (RcVisit, way, RcVisitWay, rc_visit_way_choices, N_("How you meet")),
  RC_REF (RcVisit, clinician, "clinician", N_("With")),
  RC_REF (RcVisit, clinic, "clinic", N_("Clinic")),
  RC_TEXT (RcVisit, place, N_("Where"), .help = N_("The address, the room or the link."),
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcVisit, agenda, N_("What must get done"), .group = BEFORE,
           .help = N_("The most important thing first. Visits are short."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcVisit, questions, N_("Questions to ask"), .group = BEFORE,
           .help = N_("Your “don’t know” answers can become questions here."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcVisit, bring, N_("What to bring"), .group = BEFORE, .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcVisit, outcome, N_("What came of it"), .group = AFTER,
           .help = N_("What was said, decided and promised, while you remember it."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcVisit, next_steps, N_("What happens next"), .group = AFTER,
           .help = N_("Who does what, and by when."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_MONEY (RcVisit, paid, N_("Paid at the visit"), .group = AFTER),
  RC_REFS (RcVisit, documents, "document", N_("Documents"), .group = AFTER),
  RC_NOTE (RcVisit, notes, N_("Notes"), .group = AFTER,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcVisit, rc_visit, visit_fields,
                  .name = "visit", .label = N_("Visit"), .plural = N_("Visits"),
                  .empty = N_("No visit yet."), .add = N_("Add Visit"),
                  .help = N_("An appointment with a doctor or therapist that is not an infusion."),
                  .tab = RC_TAB_DOCTOR)

#define VALID N_("How long it counts")

static const RcField referral_fields[] = {
  RC_TEXT (RcReferral, service, N_("What it is for"),
           .help = N_("Such as “evaluation for ketamine infusions”."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcReferral, number, N_("Referral number"),
           .help = N_("It goes on the claim. Without it the plan may not find the referral."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_CHOICE (RcReferral, status, RcReferralStatus, rc_referral_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_REF (RcReferral, referred_by, "clinician", N_("From")),
  RC_REF (RcReferral, referred_to, "clinician clinic", N_("To")),
  RC_TEXT (RcReferral, diagnosis, N_("Diagnosis codes"),
           .help = N_("The ICD-10 codes on the referral. The claim must have the same."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcReferral, requested_on, N_("Asked for on"), .group = VALID),
  RC_DATE (RcReferral, issued_on, N_("Given on"), .group = VALID, .not_before = "requested_on"),
  RC_DATE (RcReferral, valid_from, N_("Valid from"), .group = VALID),
  RC_DATE (RcReferral, valid_until, N_("Valid until"), .group = VALID,
           .not_before = "valid_from", .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcReferral, visits_allowed, N_("Visits allowed"), .group = VALID,
             .unit = N_("visits"), .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcReferral, visits_used, N_("Visits used"), .group = VALID, .unit = N_("visits")),
  RC_YES_NO (RcReferral, plan_has_it, N_("The plan has it"), .group = VALID,
             .help = N_("Ask. A referral that the plan does not have counts as none.")),
  RC_YES_NO (RcReferral, clinic_has_it, N_("The clinic has it"), .group = VALID),
  RC_REFS (RcReferral, documents, "document", N_("Documents"), .group = VALID),
  RC_NOTE (RcReferral, notes, N_("Notes"), .group = VALID,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcReferral, rc_referral, referral_fields,
                  .name = "referral", .label = N_("Referral"), .plural = N_("Referrals"),
                  .empty = N_("No referral yet."), .add = N_("Add Referral"),
                  .help = N_("Your doctor sends you to another one. HMO and POS plans often do not "
                             "pay without it."),
                  .tab = RC_TAB_DOCTOR)
