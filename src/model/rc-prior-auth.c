/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-doctor.h"

#include <glib/gi18n-lib.h>

/* What the plan agrees to beforehand, and the sessions that use it up. */

/* clang-format off */

RC_DEFINE_CHOICES (rc_prior_auth_status_choices,
  { RC_PRIOR_AUTH_STATUS_NEEDED, "needed", N_("Needed, not begun") },
  { RC_PRIOR_AUTH_STATUS_PREPARING, "preparing", N_("In preparation") },
  { RC_PRIOR_AUTH_STATUS_SENT, "sent", N_("Sent, waiting for the answer") },
  { RC_PRIOR_AUTH_STATUS_MORE_INFORMATION, "more-information", N_("The plan asked for more") },
  { RC_PRIOR_AUTH_STATUS_APPROVED, "approved", N_("Approved") },
  { RC_PRIOR_AUTH_STATUS_PARTLY, "partly", N_("Approved in part") },
  { RC_PRIOR_AUTH_STATUS_DENIED, "denied", N_("Denied") },
  { RC_PRIOR_AUTH_STATUS_WITHDRAWN, "withdrawn", N_("Withdrawn") },
  { RC_PRIOR_AUTH_STATUS_EXPIRED, "expired", N_("Expired") },
  { RC_PRIOR_AUTH_STATUS_NOT_NEEDED, "not-needed", N_("Not needed, says the plan") })

RC_DEFINE_CHOICES (rc_peer_outcome_choices,
  { RC_PEER_OUTCOME_OVERTURNED, "overturned", N_("The plan changed its mind") },
  { RC_PEER_OUTCOME_PARTLY, "partly", N_("Changed in part") },
  { RC_PEER_OUTCOME_UPHELD, "upheld", N_("The answer stayed no") },
  { RC_PEER_OUTCOME_NOT_HELD, "not-held", N_("The call did not take place") })

#define REQUEST N_("The request")
#define MORE N_("If the plan asks for more")
#define ANSWER N_("The answer")
#define RENEWAL N_("Renewal")
#define PEER N_("Call between doctors (peer-to-peer)")
#define PAPERS N_("Papers")

static const RcField prior_auth_fields[] = {
  RC_TEXT (RcPriorAuth, service, N_("What it is for"),
           .help = N_("Such as “12 ketamine infusions”."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcPriorAuth, status, RcPriorAuthStatus, rc_prior_auth_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_REF (RcPriorAuth, treatment, "treatment", N_("Treatment")),
  RC_TEXT (RcPriorAuth, code, N_("Codes asked for"), .group = REQUEST,
           .help = N_("The billing codes, with commas between. The claim must have the same, or it "
                      "looks as if nothing had been approved."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcPriorAuth, diagnosis, N_("Diagnosis codes"), .group = REQUEST,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REF (RcPriorAuth, requested_by, "clinician clinic person", N_("Asked for by"),
          .group = REQUEST),
  RC_REF (RcPriorAuth, clinic, "clinic", N_("For this clinic"), .group = REQUEST,
          .help = N_("An approval often counts for one clinic only.")),
  RC_REF (RcPriorAuth, plan, "plan", N_("Plan"), .group = REQUEST),
  RC_YES_NO (RcPriorAuth, urgent, N_("Urgent"), .group = REQUEST,
             .help = N_("Urgent: waiting could do serious harm. The plan must answer within days, "
                        "if the doctor asks for it.")),
  RC_YES_NO (RcPriorAuth, drug_benefit, N_("Through the drug plan"), .group = REQUEST,
             .help = N_("Yes if a pharmacy supplies the drug. A drug given in a clinic is usually "
                        "paid as a medical service.")),
  RC_YES_NO (RcPriorAuth, exception, N_("Asks for an exception"), .group = REQUEST,
             .help = N_("Exception: the drug is not on the plan’s list, or the plan wants others "
                        "tried first.")),
  RC_NUMBER (RcPriorAuth, sessions_asked, N_("Sessions asked for"), .group = REQUEST,
             .unit = N_("sessions")),
  RC_NUMBER (RcPriorAuth, units_asked, N_("Units asked for"), .group = REQUEST,
             .unit = N_("units"),
             .help = N_("Units: how a billing code counts, such as milligrams or hours.")),
  RC_DATE (RcPriorAuth, requested_on, N_("Sent on"), .group = REQUEST, .expected = RC_WHEN_PAST),
  RC_CHOICE (RcPriorAuth, channel, RcSendMethod, rc_send_method_choices, N_("Sent by"),
             .group = REQUEST),
  RC_TEXT (RcPriorAuth, reference, N_("Reference number"), .group = REQUEST,
           .help = N_("The number of the request, not yet of an approval."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcPriorAuth, received_on, N_("The plan has it since"), .group = REQUEST,
           .help = N_("Ask the plan. Its time to answer begins on this day."),
           .not_before = "requested_on", .expected = RC_WHEN_PAST),
  RC_TEXT (RcPriorAuth, confirmed_by, N_("Who said so"), .group = REQUEST,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcPriorAuth, statement_received, N_("The plan has the doctor’s statement since"),
           .group = REQUEST,
           .help = N_("For an exception the doctor says why. A drug plan’s time begins with it.")),
  RC_DATE (RcPriorAuth, longer_notice, N_("They wrote that it takes longer on"), .group = REQUEST,
           .help = N_("The date on that letter. It gives them more time only if it came early "
                      "enough."),
           .not_before = "requested_on"),
  RC_DATE (RcPriorAuth, longer_until, N_("It takes until"), .group = REQUEST,
           .not_before = "longer_notice"),
  RC_DATE (RcPriorAuth, info_asked_on, N_("Asked for more on"), .group = MORE,
           .help = N_("The date on the letter."), .not_before = "requested_on",
           .expected = RC_WHEN_PAST),
  RC_NOTE (RcPriorAuth, info_asked, N_("What the plan wants"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcPriorAuth, info_due, N_("Wanted by"), .group = MORE, .not_before = "info_asked_on",
           .expected = RC_WHEN_NEAR),
  RC_DATE (RcPriorAuth, info_sent_on, N_("Sent on"), .group = MORE,
           .not_before = "info_asked_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcPriorAuth, info_received_on, N_("The plan has it since"), .group = MORE,
           .not_before = "info_sent_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcPriorAuth, decided_on, N_("Decided on"), .group = ANSWER,
           .not_before = "requested_on", .expected = RC_WHEN_PAST),
  RC_TEXT (RcPriorAuth, number, N_("Authorization number"), .group = ANSWER,
           .help = N_("The number of the approval. It goes on every claim."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_TEXT (RcPriorAuth, approved_code, N_("Codes approved"), .group = ANSWER,
           .help = N_("As the letter names them, if they are not the codes asked for."),
           .flags = RC_FIELD_SEARCH),
  RC_NUMBER (RcPriorAuth, sessions_approved, N_("Sessions approved"), .group = ANSWER,
             .unit = N_("sessions"), .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcPriorAuth, units_approved, N_("Units approved"), .group = ANSWER,
             .unit = N_("units")),
  RC_DATE (RcPriorAuth, valid_from, N_("Valid from"), .group = ANSWER),
  RC_DATE (RcPriorAuth, valid_until, N_("Valid until"), .group = ANSWER,
           .help = N_("A session after this day needs a new approval."),
           .not_before = "valid_from", .flags = RC_FIELD_SUMMARY),
  RC_REF (RcPriorAuth, renews, "prior-auth", N_("Renews this one"), .group = RENEWAL),
  RC_DATE (RcPriorAuth, renew_by, N_("Ask for more by"), .group = RENEWAL,
           .help = N_("Early enough that no session falls out while the plan decides.")),
  RC_NOTE (RcPriorAuth, renewal_criteria, N_("What a renewal needs"), .group = RENEWAL,
           .help = N_("As the approval or the policy says, such as a lower score."),
           .flags = RC_FIELD_SEARCH),
  RC_YES_NO (RcPriorAuth, peer_offered, N_("The plan offers a call"), .group = PEER,
             .help = N_("Your doctor talks to a doctor of the plan. It can be the quickest way to "
                        "a yes, and the time for it is short.")),
  RC_DATE (RcPriorAuth, peer_until, N_("Possible until"), .group = PEER),
  RC_TEXT (RcPriorAuth, peer_phone, N_("Number to call"), .group = PEER,
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcPriorAuth, peer_on, N_("Took place on"), .group = PEER),
  RC_REF (RcPriorAuth, peer_clinician, "clinician", N_("Your doctor"), .group = PEER),
  RC_TEXT (RcPriorAuth, peer_reviewer, N_("Doctor of the plan"), .group = PEER,
           .help = N_("Name and field. You may ask for both."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_CHOICE (RcPriorAuth, peer_outcome, RcPeerOutcome, rc_peer_outcome_choices,
             N_("What came of it"), .group = PEER),
  RC_REFS (RcPriorAuth, documents, "document", N_("Documents"), .group = PAPERS),
  RC_NOTE (RcPriorAuth, notes, N_("Notes"), .group = PAPERS,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcPriorAuth, rc_prior_auth, prior_auth_fields,
                  .name = "prior-auth", .label = N_("Prior authorization"),
                  .plural = N_("Prior Authorizations"), .empty = N_("No prior authorization yet."),
                  .add = N_("Add Prior Authorization"),
                  .help = N_("The plan is asked before the treatment whether it will pay. Without "
                             "its yes it often refuses later."),
                  .tab = RC_TAB_DOCTOR)

#define GIVEN N_("What was given")
#define BILLED N_("For the claim")
#define EFFECT N_("How it went")

static const RcField session_fields[] = {
  RC_DATE (RcSession, on, N_("Day"), .flags = RC_FIELD_REQUIRED | RC_FIELD_TITLE),
  RC_TEXT (RcSession, time, N_("Time"), .format = RC_TEXT_TIME, .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcSession, status, RcAppointmentStatus, rc_appointment_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcSession, sequence, N_("Number in the course"),
             .help = N_("1 for the first infusion, 2 for the next.")),
  RC_REF (RcSession, treatment, "treatment", N_("Treatment")),
  RC_REF (RcSession, clinic, "clinic", N_("Clinic")),
  RC_REF (RcSession, clinician, "clinician", N_("Given by")),
  RC_REF (RcSession, prior_auth, "prior-auth", N_("Counts against this approval")),
  RC_TEXT (RcSession, start_time, N_("Infusion began at"), .group = GIVEN,
           .help = N_("Start and stop times must be in the record. The billing codes depend on "
                      "them."),
           .format = RC_TEXT_TIME),
  RC_TEXT (RcSession, stop_time, N_("Infusion ended at"), .group = GIVEN,
           .format = RC_TEXT_TIME),
  RC_TEXT (RcSession, drug, N_("Medicine"), .group = GIVEN, .flags = RC_FIELD_SEARCH),
  RC_NUMBER (RcSession, dose, N_("Dose"), .group = GIVEN, .unit = N_("mg"),
             .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcSession, weight, N_("Body weight"), .group = GIVEN, .unit = N_("kg"),
             .help = N_("The dose is counted from it.")),
  RC_CHOICE (RcSession, route, RcRoute, rc_route_choices, N_("How it was given"),
             .group = GIVEN),
  RC_NOTE (RcSession, monitoring, N_("What was watched"), .group = GIVEN,
           .help = N_("Such as blood pressure and oxygen, and how long after the infusion."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcSession, codes, N_("Billing codes"), .group = BILLED,
           .help = N_("Such as J3490, 96365. The clinic’s superbill has them."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcSession, ndc, N_("NDC"), .group = BILLED,
           .help = N_("National Drug Code: 11 digits from the vial. The code J3490 needs it."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcSession, diagnosis, N_("Diagnosis codes"), .group = BILLED,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcSession, place_of_service, N_("Place of service"), .group = BILLED,
           .help = N_("Two digits: 11 is an office, 02 is video."), .flags = RC_FIELD_SEARCH),
  RC_MONEY (RcSession, charge, N_("Price"), .group = BILLED),
  RC_REF (RcSession, superbill, "document", N_("Superbill"), .group = BILLED,
          .help = N_("Superbill: the clinic’s receipt with all the codes that a claim needs.")),
  RC_NOTE (RcSession, effect, N_("What it did"), .group = EFFECT,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcSession, side_effects, N_("Side effects"), .group = EFFECT,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REFS (RcSession, documents, "document", N_("Documents"), .group = EFFECT),
  RC_NOTE (RcSession, notes, N_("Notes"), .group = EFFECT,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcSession, rc_session, session_fields,
                  .name = "session", .label = N_("Session"), .plural = N_("Sessions"),
                  .empty = N_("No session yet."), .add = N_("Add Session"),
                  .help = N_("One infusion, planned or given. Each counts against what the plan "
                             "approved."),
                  .tab = RC_TAB_DOCTOR)
