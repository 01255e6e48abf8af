/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-log.h"

#include <glib/gi18n-lib.h>

/* What was said and what is to do; papers are in rc-document.c. */

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_channel_choices,
  { RC_CHANNEL_PHONE, "phone", N_("Phone call") },
  { RC_CHANNEL_FAX, "fax", N_("Fax") },
  { RC_CHANNEL_MAIL, "mail", N_("Letter by mail") },
  { RC_CHANNEL_PORTAL, "portal", N_("Message on a website (portal)") },
  { RC_CHANNEL_EMAIL, "email", N_("Email") },
  { RC_CHANNEL_TEXT_MESSAGE, "text-message", N_("Text message") },
  { RC_CHANNEL_VIDEO, "video", N_("Video call") },
  { RC_CHANNEL_IN_PERSON, "in-person", N_("In person") })

RC_DEFINE_CHOICES (rc_direction_choices,
  { RC_DIRECTION_OUTGOING, "outgoing", N_("From you") },
  { RC_DIRECTION_INCOMING, "incoming", N_("To you") })

RC_DEFINE_CHOICES (rc_party_choices,
  { RC_PARTY_INSURER, "insurer", N_("Insurer") },
  { RC_PARTY_CLINIC, "clinic", N_("Clinic") },
  { RC_PARTY_DOCTOR, "doctor", N_("Doctor’s office") },
  { RC_PARTY_PHARMACY, "pharmacy", N_("Pharmacy") },
  { RC_PARTY_EMPLOYER, "employer", N_("Employer or union") },
  { RC_PARTY_REVIEWER, "reviewer", N_("External reviewer") },
  { RC_PARTY_REGULATOR, "regulator", N_("Government office") },
  { RC_PARTY_OTHER, "other", N_("Somebody else") })

RC_DEFINE_CHOICES (rc_promise_choices,
  { RC_PROMISE_OPEN, "open", N_("Still open") },
  { RC_PROMISE_KEPT, "kept", N_("Kept") },
  { RC_PROMISE_NOT_KEPT, "not-kept", N_("Not kept") },
  { RC_PROMISE_REPLACED, "replaced", N_("A new promise took its place") })

RC_DEFINE_CHOICES (rc_waiting_on_choices,
  { RC_WAITING_ON_ME, "me", N_("Me") },
  { RC_WAITING_ON_INSURER, "insurer", N_("The insurer") },
  { RC_WAITING_ON_CLINIC, "clinic", N_("The clinic") },
  { RC_WAITING_ON_DOCTOR, "doctor", N_("The doctor") })

RC_DEFINE_CHOICES (rc_due_basis_choices,
  { RC_DUE_BASIS_PRINTED, "printed", N_("Printed in a letter") },
  { RC_DUE_BASIS_PLAN, "plan", N_("In the plan document") },
  { RC_DUE_BASIS_RULE, "rule", N_("In a law or rule") },
  { RC_DUE_BASIS_PROMISE, "promise", N_("A promise") },
  { RC_DUE_BASIS_MINE, "mine", N_("My own choice") })

/* What a call or a task can be about. */
#define MORE N_("Anything else")
#define ABOUT                                                                                    \
  "claim bill payment prior-auth session visit referral denial appeal letter plan criterion "    \
  "policy-document clinic network-check office-search quote clinician treatment trial score "    \
  "document person authorisation communication task"

#define WITH N_("With whom")
#define RESULT N_("What came of it")
#define RECORDING N_("For the record")

static const RcField communication_fields[] = {
  RC_TEXT (RcCommunication, purpose, N_("What it was about"),
           .help = N_("Such as “corrected claim for November 3”."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_MOMENT (RcCommunication, when, N_("When"), .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_CHOICE (RcCommunication, channel, RcChannel, rc_channel_choices, N_("How"),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcCommunication, direction, RcDirection, rc_direction_choices, N_("Direction")),

  RC_CHOICE (RcCommunication, party, RcParty, rc_party_choices, N_("Kind of company"),
             .group = WITH),
  RC_TEXT (RcCommunication, company, N_("Company or office"), .group = WITH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcCommunication, department, N_("Department"), .group = WITH,
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcCommunication, who, N_("Name"), .group = WITH,
           .help = N_("Ask for the name at the start of the call. A first name and a letter are "
                      "enough."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_TEXT (RcCommunication, who_id, N_("Their ID or extension"), .group = WITH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcCommunication, number, N_("Number or address used"), .group = WITH,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REFS (RcCommunication, others, "person clinician", N_("Who else took part"), .group = WITH,
           .help = N_("Such as somebody from the clinic, on a three-way call.")),
  RC_REF (RcCommunication, spoken_by, "person", N_("Who spoke for the patient"), .group = WITH),

  RC_NOTE (RcCommunication, answer, N_("What was said"), .group = RESULT,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcCommunication, reference, N_("Reference number"), .group = RESULT,
           .help = N_("Ask for it before you hang up. It proves the call."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcCommunication, promise, N_("What they promised"), .group = RESULT,
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcCommunication, promised_by, N_("Promised by"), .group = RESULT,
           .help = N_("If they named no day, ask for one. You will be reminded of it."),
           .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcCommunication, promise_status, RcPromise, rc_promise_choices, N_("The promise is"),
             .group = RESULT),
  RC_DATE (RcCommunication, promise_closed_on, N_("Settled on"), .group = RESULT),
  RC_REFS (RcCommunication, about, ABOUT, N_("Belongs to"), .group = RESULT,
           .help = N_("The claim, request or appeal that you talked about.")),

  RC_NUMBER (RcCommunication, duration, N_("Length"), .group = RECORDING, .unit = N_("minutes")),
  RC_NUMBER (RcCommunication, hold, N_("Of that, on hold"), .group = RECORDING,
             .unit = N_("minutes")),
  RC_YES_NO (RcCommunication, recorded, N_("You recorded it"), .group = RECORDING,
             .help = N_("In some states everybody on the line must agree first.")),
  RC_YES_NO (RcCommunication, recording_agreed, N_("They agreed to the recording"),
             .group = RECORDING),
  RC_DATE (RcCommunication, confirmed_on, N_("You confirmed it in writing on"),
           .group = RECORDING,
           .help = N_("A short letter on the same day turns what was said into proof.")),
  RC_REFS (RcCommunication, documents, "document letter", N_("Papers that came or went"),
           .group = RECORDING),
  RC_REF (RcCommunication, corrects, "communication", N_("Corrects"), .group = RECORDING,
          .help = N_("An earlier entry that was not right. It stays as it was.")),
  RC_NOTE (RcCommunication, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcCommunication, rc_communication, communication_fields,
                  .name = "communication", .label = N_("Call or message"),
                  .plural = N_("Calls and Messages"), .empty = N_("No calls yet."),
                  .add = N_("Log a Call"),
                  .help = N_("Every call, letter, fax and message, with name, day and reference "
                             "number. Together they are proof."),
                  .tab = RC_TAB_OVERVIEW)

#define DATE N_("The date")
#define END N_("When it is over")

static const RcField task_fields[] = {
  RC_TEXT (RcTask, title, N_("What to do"),
           .help = N_("Such as “Ask the pharmacy for the record”."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_DATE (RcTask, due, N_("Due"), .help = N_("You will be reminded of it."),
           .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcTask, time, N_("Time"), .help = N_("Only if the hour matters."),
           .format = RC_TEXT_TIME),
  RC_CHOICE (RcTask, waiting_on, RcWaitingOn, rc_waiting_on_choices, N_("Whose turn it is"),
             .flags = RC_FIELD_SUMMARY),
  RC_REF (RcTask, assigned_to, "person", N_("Who takes care of it")),
  RC_REFS (RcTask, about, ABOUT, N_("Belongs to")),

  RC_DATE (RcTask, target_on, N_("You want it done by"), .group = DATE,
           .help = N_("Your own day, earlier than the last one. The due date stays.")),
  RC_CHOICE (RcTask, basis, RcDueBasis, rc_due_basis_choices, N_("The due date comes from"),
             .group = DATE),
  RC_TEXT (RcTask, basis_source, N_("Where exactly"), .group = DATE,
           .help = N_("Such as “letter of October 2, page 3”."), .flags = RC_FIELD_SEARCH),
  RC_DATE (RcTask, extended_until, N_("Extended until"), .group = DATE,
           .help = N_("If they gave you more time. Ask for it in writing."), .not_before = "due"),
  RC_TEXT (RcTask, extended_by, N_("Who extended it"), .group = DATE, .flags = RC_FIELD_SEARCH),

  RC_DATE (RcTask, done_on, N_("Done on"), .group = END, .flags = RC_FIELD_SUMMARY),
  RC_NOTE (RcTask, outcome, N_("What came of it"), .group = END, .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcTask, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcTask, rc_task, task_fields,
                  .name = "task", .label = N_("Task"), .plural = N_("Tasks"),
                  .empty = N_("Nothing to do."), .add = N_("Add Task"),
                  .help = N_("Something to do, or to wait for and then ask about."),
                  .tab = RC_TAB_OVERVIEW)

RC_DEFINE_CHOICES (rc_acknowledged_choices,
  { RC_ACKNOWLEDGED_SEEN, "seen", N_("Seen") },
  { RC_ACKNOWLEDGED_SNOOZED, "snoozed", N_("Later") },
  { RC_ACKNOWLEDGED_DONE, "done", N_("Done") })

static const RcField acknowledgement_fields[] = {
  RC_TEXT (RcAcknowledgement, of, N_("Reminder"), .flags = RC_FIELD_REQUIRED | RC_FIELD_TITLE),
  RC_REF (RcAcknowledgement, record, ABOUT, N_("About")),
  RC_MOMENT (RcAcknowledgement, when, N_("When"), .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcAcknowledgement, who, N_("By whom"), .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_CHOICE (RcAcknowledgement, action, RcAcknowledged, rc_acknowledged_choices, N_("Answer"),
             .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcAcknowledgement, until, N_("Remind again on")),
};

RC_DEFINE_RECORD (RcAcknowledgement, rc_acknowledgement, acknowledgement_fields,
                  .name = "acknowledgement", .label = N_("Answered reminder"),
                  .plural = N_("Answered Reminders"), .empty = N_("No reminder answered yet."),
                  .add = N_("Answer Reminder"),
                  .help = N_("Who answered a reminder, and when."), .tab = RC_TAB_HIDDEN)
