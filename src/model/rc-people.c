/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-people.h"

#include <glib/gi18n-lib.h>

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_case_role_choices,
  { RC_CASE_ROLE_SELF, "self", N_("I am the patient") },
  { RC_CASE_ROLE_CAREGIVER, "caregiver", N_("I care for the patient") },
  { RC_CASE_ROLE_ADVOCATE, "advocate", N_("I speak for the patient") })

RC_DEFINE_CHOICES (rc_case_status_choices,
  { RC_CASE_STATUS_OPEN, "open", N_("Open") },
  { RC_CASE_STATUS_PAUSED, "paused", N_("Paused") },
  { RC_CASE_STATUS_WON, "won", N_("Won") },
  { RC_CASE_STATUS_PARTLY_WON, "partly-won", N_("Partly won") },
  { RC_CASE_STATUS_CLOSED, "closed", N_("Closed") })

RC_DEFINE_CHOICES (rc_urgency_choices,
  { RC_URGENCY_STANDARD, "standard", N_("Can wait the usual time") },
  { RC_URGENCY_URGENT, "urgent", N_("Urgent: waiting could do serious harm") })

RC_DEFINE_CHOICES (rc_person_role_choices,
  { RC_PERSON_ROLE_PATIENT, "patient", N_("Patient") },
  { RC_PERSON_ROLE_SUBSCRIBER, "subscriber", N_("Subscriber (the plan is in this name)") },
  { RC_PERSON_ROLE_CAREGIVER, "caregiver", N_("Caregiver") },
  { RC_PERSON_ROLE_REPRESENTATIVE, "representative", N_("Authorized representative") },
  { RC_PERSON_ROLE_ADVOCATE, "advocate", N_("Patient advocate") },
  { RC_PERSON_ROLE_LAWYER, "lawyer", N_("Lawyer") },
  { RC_PERSON_ROLE_EMPLOYER, "employer", N_("Benefits office of the employer") },
  { RC_PERSON_ROLE_INSURER, "insurer", N_("Works for the insurer") },
  { RC_PERSON_ROLE_PHARMACY, "pharmacy", N_("Works for a pharmacy") },
  { RC_PERSON_ROLE_REGULATOR, "regulator", N_("Works for a government office") },
  { RC_PERSON_ROLE_OTHER, "other", N_("Somebody else") })

RC_DEFINE_CHOICES (rc_sex_choices,
  { RC_SEX_FEMALE, "female", N_("Female") },
  { RC_SEX_MALE, "male", N_("Male") },
  { RC_SEX_OTHER, "other", N_("Other or not stated") })

RC_DEFINE_CHOICES (rc_route_choices,
  { RC_ROUTE_IV, "iv", N_("Into a vein (IV)") },
  { RC_ROUTE_IM, "im", N_("Into a muscle (IM)") },
  { RC_ROUTE_SUBCUTANEOUS, "subcutaneous", N_("Under the skin") },
  { RC_ROUTE_NASAL, "nasal", N_("Nasal spray") },
  { RC_ROUTE_SUBLINGUAL, "sublingual", N_("Under the tongue") },
  { RC_ROUTE_ORAL, "oral", N_("By mouth") },
  { RC_ROUTE_OTHER, "other", N_("Another way") })

RC_DEFINE_CHOICES (rc_treatment_status_choices,
  { RC_TREATMENT_STATUS_PLANNED, "planned", N_("Planned") },
  { RC_TREATMENT_STATUS_REQUESTED, "requested", N_("The plan was asked for it") },
  { RC_TREATMENT_STATUS_UNDER_WAY, "under-way", N_("Under way") },
  { RC_TREATMENT_STATUS_INTERRUPTED, "interrupted", N_("Interrupted") },
  { RC_TREATMENT_STATUS_FINISHED, "finished", N_("Finished") },
  { RC_TREATMENT_STATUS_GIVEN_UP, "given-up", N_("Not going on") })

RC_DEFINE_CHOICES (rc_authorisation_kind_choices,
  { RC_AUTHORISATION_KIND_PHONE, "phone", N_("Permission given on the phone") },
  { RC_AUTHORISATION_KIND_RELEASE, "release", N_("Signed release of information (HIPAA)") },
  { RC_AUTHORISATION_KIND_REPRESENTATIVE, "representative", N_("Authorized representative form") },
  { RC_AUTHORISATION_KIND_PROXY, "health-care-proxy", N_("Health care proxy") },
  { RC_AUTHORISATION_KIND_POWER_OF_ATTORNEY, "power-of-attorney", N_("Power of attorney") },
  { RC_AUTHORISATION_KIND_GUARDIAN, "guardian", N_("Guardian named by a court") },
  { RC_AUTHORISATION_KIND_PARENT, "parent", N_("Parent of a minor") },
  { RC_AUTHORISATION_KIND_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_authorisation_scope_choices,
  { RC_AUTHORISATION_SCOPE_TALK, "talk", N_("Talk on the phone") },
  { RC_AUTHORISATION_SCOPE_RECORDS, "records", N_("Get medical records") },
  { RC_AUTHORISATION_SCOPE_MENTAL_HEALTH, "mental-health", N_("Get mental health records") },
  { RC_AUTHORISATION_SCOPE_PRIOR_AUTH, "prior-authorization", N_("Ask for prior authorization") },
  { RC_AUTHORISATION_SCOPE_CLAIMS, "claims", N_("Send and ask about claims") },
  { RC_AUTHORISATION_SCOPE_APPEALS, "appeals", N_("File appeals") },
  { RC_AUTHORISATION_SCOPE_MONEY, "money", N_("Pay and receive money") })

#define MORE N_("Anything else")

static const RcField case_fields[] = {
  RC_TEXT (RcCaseInfo, title, N_("Title"),
           .help = N_("What you call this case, such as “Ketamine for Maria”."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_CHOICE (RcCaseInfo, role, RcCaseRole, rc_case_role_choices, N_("Your part in it")),
  RC_CHOICE (RcCaseInfo, status, RcCaseStatus, rc_case_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcCaseInfo, urgency, RcUrgency, rc_urgency_choices, N_("Urgency"),
             .help = N_("In an urgent case the plan must answer faster, but only if you ask for "
                        "it."),
             .flags = RC_FIELD_SUMMARY),
  RC_NOTE (RcCaseInfo, urgency_reason, N_("Why it cannot wait"),
           .help = N_("What the doctor says could happen while you wait."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcCaseInfo, currency, N_("Currency"),
           .help = N_("Three letters. USD for US dollars."), .format = RC_TEXT_CURRENCY),
  RC_DATE (RcCaseInfo, opened_on, N_("Started on")),
  RC_DATE (RcCaseInfo, closed_on, N_("Closed on"), .not_before = "opened_on"),
  RC_NOTE (RcCaseInfo, notes, N_("Notes"), .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcCaseInfo, rc_case_info, case_fields,
                  .name = "case", .label = N_("Case"), .plural = N_("Cases"),
                  .empty = N_("No case yet."), .add = N_("New Case"),
                  .help = N_("All that belongs to getting one treatment paid for one patient."),
                  .tab = RC_TAB_HIDDEN)

#define ON_FORMS N_("On forms and letters")
#define REACH N_("How to reach them")

static const RcField person_fields[] = {
  RC_TEXT (RcPerson, name, N_("Name"),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_CHOICES (RcPerson, roles, rc_person_role_choices, N_("Part in the case"),
              .help = N_("Choose more than one if they apply."), .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcPerson, relation, N_("Relation to the patient"),
           .help = N_("Such as sister, husband or friend."), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcPerson, organization, N_("Company or office"), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcPerson, card_name, N_("Name as on the insurance card"), .group = ON_FORMS,
           .help = N_("Only if it is written differently there. Forms must match the card."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcPerson, birth_date, N_("Date of birth"), .group = ON_FORMS,
           .help = N_("Insurers ask for it on each call, to be sure whom you are calling about."),
           .flags = RC_FIELD_PRIVATE),
  RC_CHOICE (RcPerson, sex, RcSex, rc_sex_choices, N_("Sex as the insurer has it"),
             .group = ON_FORMS, .help = N_("Claim forms ask for it."), .flags = RC_FIELD_PRIVATE),
  RC_TEXT (RcPerson, language, N_("Language"), .group = ON_FORMS,
           .help = N_("You can ask for an interpreter at the start of a call."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcPerson, phone, N_("Phone"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY | RC_FIELD_PRIVATE),
  RC_TEXT (RcPerson, fax, N_("Fax"), .group = REACH, .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcPerson, email, N_("Email"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcPerson, address, N_("Mailing address"), .group = REACH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcPerson, best_time, N_("Best time to reach"), .group = REACH,
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcPerson, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcPerson, rc_person, person_fields,
                  .name = "person", .label = N_("Person"), .plural = N_("People"),
                  .empty = N_("Nobody yet."), .add = N_("Add Person"),
                  .help = N_("The patient, and everybody who helps or decides. Doctors have their "
                             "own list."),
                  .tab = RC_TAB_OVERVIEW)

#define WHAT_FOR N_("What it is for")
#define COURSE N_("The course")
#define WORDS_FOR_LETTERS N_("In words, for letters")

static const RcField treatment_fields[] = {
  RC_TEXT (RcTreatment, name, N_("Treatment"), .help = N_("Such as “Ketamine infusions”."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcTreatment, status, RcTreatmentStatus, rc_treatment_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcTreatment, substance, N_("Medicine"), .help = N_("The drug’s name, without the dose."),
           .flags = RC_FIELD_SEARCH),
  RC_CHOICE (RcTreatment, route, RcRoute, rc_route_choices, N_("How it is given"),
             .help = N_("Plans treat an infusion and a nasal spray of the same drug differently.")),
  RC_TEXT (RcTreatment, dose, N_("Dose"), .help = N_("As the doctor wrote it."),
           .flags = RC_FIELD_SEARCH),
  RC_YES_NO (RcTreatment, off_label, N_("Off-label use"),
             .help = N_("Off-label: the drug is approved, but for another illness. Doctors may do "
                        "this. Plans often question it.")),
  RC_TEXT (RcTreatment, indication, N_("Illness it treats"), .group = WHAT_FOR,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcTreatment, diagnosis_codes, N_("Diagnosis codes"), .group = WHAT_FOR,
           .help = N_("ICD-10 codes, the main one first, with commas between. The doctor’s office "
                      "knows them."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcTreatment, procedure_codes, N_("Billing codes"), .group = WHAT_FOR,
           .help = N_("CPT and HCPCS codes that the clinic will bill, with commas between. Ask "
                      "the clinic."),
           .flags = RC_FIELD_SEARCH),
  RC_NUMBER (RcTreatment, planned_sessions, N_("Planned sessions"), .group = COURSE,
             .unit = N_("sessions"), .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcTreatment, schedule, N_("How often"), .group = COURSE,
           .help = N_("Such as “twice a week for three weeks, then monthly”."),
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcTreatment, started_on, N_("First session"), .group = COURSE,
           .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcTreatment, ended_on, N_("Last session"), .group = COURSE,
           .not_before = "started_on"),
  RC_REF (RcTreatment, clinician, "clinician", N_("Prescribed by"), .group = COURSE),
  RC_REF (RcTreatment, clinic, "clinic", N_("Given at"), .group = COURSE),
  RC_NOTE (RcTreatment, reason, N_("Why the patient needs it"), .group = WORDS_FOR_LETTERS,
           .help = N_("A few plain sentences. They can open your appeal letter."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcTreatment, delay_harm, N_("What waiting does"), .group = WORDS_FOR_LETTERS,
           .help = N_("What got worse, or could get worse, without the treatment."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcTreatment, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcTreatment, rc_treatment, treatment_fields,
                  .name = "treatment", .label = N_("Treatment"), .plural = N_("Treatments"),
                  .empty = N_("No treatment yet."), .add = N_("Add Treatment"),
                  .help = N_("What you want the plan to pay for."), .tab = RC_TAB_OVERVIEW)

#define AGREED N_("Sent and accepted")
#define VALID N_("How long it counts")

static const RcField authorisation_fields[] = {
  RC_TEXT (RcAuthorisation, company, N_("Company that must talk to you"),
           .help = N_("One entry for each: the insurer, the clinic, the pharmacy."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_REF (RcAuthorisation, representative, "person", N_("Who may speak for the patient")),
  RC_CHOICE (RcAuthorisation, kind, RcAuthorisationKind, rc_authorisation_kind_choices,
             N_("Kind of permission"), .flags = RC_FIELD_SUMMARY),
  RC_CHOICES (RcAuthorisation, scope, rc_authorisation_scope_choices, N_("What it allows"),
              .help = N_("Mental health records and appeals often need to be named in the form.")),
  RC_FILE (RcAuthorisation, form, N_("Signed form"), .flags = RC_FIELD_PRIVATE),
  RC_DATE (RcAuthorisation, signed_on, N_("Signed on"), .group = AGREED),
  RC_DATE (RcAuthorisation, sent_on, N_("Sent on"), .group = AGREED, .not_before = "signed_on"),
  RC_DATE (RcAuthorisation, accepted_on, N_("Accepted on"), .group = AGREED,
           .help = N_("When the company said that the permission is in its system."),
           .not_before = "sent_on"),
  RC_TEXT (RcAuthorisation, accepted_by, N_("Who said so"), .group = AGREED,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcAuthorisation, reference, N_("Reference number"), .group = AGREED,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcAuthorisation, valid_from, N_("Valid from"), .group = VALID),
  RC_DATE (RcAuthorisation, valid_until, N_("Valid until"), .group = VALID,
           .help = N_("Many end after a year. After that the company may refuse to talk to you."),
           .not_before = "valid_from", .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcAuthorisation, revoked_on, N_("Taken back on"), .group = VALID,
           .not_before = "valid_from"),
  RC_NOTE (RcAuthorisation, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcAuthorisation, rc_authorisation, authorisation_fields,
                  .name = "authorisation", .label = N_("Permission to speak"),
                  .plural = N_("Permissions to Speak"), .empty = N_("No permission on file yet."),
                  .add = N_("Add Permission"),
                  .help = N_("Without the patient’s permission a company may refuse to talk to "
                             "anybody else."),
                  .tab = RC_TAB_OVERVIEW)
