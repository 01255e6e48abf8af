/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-clinics.h"

#include <glib/gi18n-lib.h>

/* What clinics, offices and the insurer answered: network status, room for patients, prices. */

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_network_asked_choices,
  { RC_NETWORK_ASKED_INSURER, "insurer", N_("The insurer") },
  { RC_NETWORK_ASKED_CLINIC, "clinic", N_("The clinic") },
  { RC_NETWORK_ASKED_DIRECTORY, "directory", N_("Only the plan’s directory") })

RC_DEFINE_CHOICES (rc_network_answer_choices,
  { RC_NETWORK_ANSWER_IN_NETWORK, "in-network", N_("In network") },
  { RC_NETWORK_ANSWER_OUT_OF_NETWORK, "out-of-network", N_("Out of network") },
  { RC_NETWORK_ANSWER_UNCLEAR, "unclear", N_("No clear answer") })

RC_DEFINE_CHOICES (rc_office_result_choices,
  { RC_OFFICE_RESULT_NO_TREATMENT, "no-treatment", N_("Does not offer the treatment") },
  { RC_OFFICE_RESULT_NOT_FOR_CONDITION, "not-for-condition", N_("Not for this illness") },
  { RC_OFFICE_RESULT_NO_NEW_PATIENTS, "no-new-patients", N_("Takes no new patients") },
  { RC_OFFICE_RESULT_LONG_WAIT, "long-wait", N_("The wait is too long") },
  { RC_OFFICE_RESULT_TOO_FAR, "too-far", N_("Too far away") },
  { RC_OFFICE_RESULT_NOT_IN_NETWORK, "not-in-network", N_("Is not in network after all") },
  { RC_OFFICE_RESULT_NO_ANSWER, "no-answer", N_("No answer") },
  { RC_OFFICE_RESULT_WRONG_NUMBER, "wrong-number", N_("Wrong number or closed") },
  { RC_OFFICE_RESULT_CAN_HELP, "can-help", N_("Can help") },
  { RC_OFFICE_RESULT_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_quote_kind_choices,
  { RC_QUOTE_KIND_ESTIMATE, "good-faith-estimate", N_("Good-faith estimate") },
  { RC_QUOTE_KIND_WRITTEN, "written", N_("Another price in writing") },
  { RC_QUOTE_KIND_SPOKEN, "spoken", N_("Only said") },
  { RC_QUOTE_KIND_WEBSITE, "website", N_("From the website") })

#define MORE N_("Anything else")
#define ACCESS N_("Wait and distance")
#define WHAT N_("What was asked about")
#define PROOF N_("Proof")

static const RcField network_check_fields[] = {
  RC_CHOICE (RcNetworkCheck, answer, RcNetworkAnswer, rc_network_answer_choices, N_("Answer"),
             .flags = RC_FIELD_TITLE),
  RC_CHOICE (RcNetworkCheck, asked, RcNetworkAsked, rc_network_asked_choices, N_("Who was asked"),
             .help = N_("Ask both. Directories are often wrong."),
             .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_DATE (RcNetworkCheck, asked_on, N_("Asked on"), .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcNetworkCheck, valid_until, N_("Good until"),
           .help = N_("Networks change. After about three months it is time to ask again."),
           .not_before = "asked_on", .flags = RC_FIELD_SUMMARY),
  RC_REF (RcNetworkCheck, clinic, "clinic", N_("Clinic"), .group = WHAT),
  RC_REF (RcNetworkCheck, clinician, "clinician", N_("Doctor or nurse"), .group = WHAT,
          .help = N_("A clinic can be in network and its doctor not. Ask about each.")),
  RC_REF (RcNetworkCheck, plan, "plan", N_("Plan"), .group = WHAT),
  RC_TEXT (RcNetworkCheck, network, N_("Name of the network"), .group = WHAT,
           .help = N_("One insurer has several. Yours is on the card."), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcNetworkCheck, npi, N_("NPI that was looked up"), .group = WHAT,
           .help = N_("National Provider Identifier, ten digits, of the clinic or the doctor."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcNetworkCheck, location, N_("Address that was looked up"), .group = WHAT,
           .help = N_("The answer can differ from one address to the next."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcNetworkCheck, answered_by, N_("Who answered"), .group = PROOF,
           .help = N_("First name, department and ID if they give one."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcNetworkCheck, reference, N_("Reference number"), .group = PROOF,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REF (RcNetworkCheck, communication, "communication", N_("Call or message"), .group = PROOF),
  RC_REFS (RcNetworkCheck, proof, "document", N_("Papers"), .group = PROOF,
           .help = N_("A letter, or a picture of the directory page with its date.")),
  RC_NOTE (RcNetworkCheck, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcNetworkCheck, rc_network_check, network_check_fields,
                  .name = "network-check", .label = N_("Network check"),
                  .plural = N_("Proof of Network Status"),
                  .empty = N_("Nobody was asked yet."), .add = N_("Add Network Check"),
                  .help = N_("In network means: a contract with your plan, so you pay less. A "
                             "dated answer is proof if the plan later says otherwise."),
                  .tab = RC_TAB_CLINICS)

static const RcField office_search_fields[] = {
  RC_TEXT (RcOfficeSearch, office, N_("Office"),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcOfficeSearch, result, RcOfficeResult, rc_office_result_choices,
             N_("What they said"), .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcOfficeSearch, asked_on, N_("Asked on"), .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcOfficeSearch, spoke_with, N_("Spoke with"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcOfficeSearch, phone, N_("Phone"), .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcOfficeSearch, found_in, N_("Where you found it"),
           .help = N_("Such as “plan directory, November 3” or “named by Theo M. on the phone”."),
           .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcOfficeSearch, npi, N_("NPI"),
           .help = N_("National Provider Identifier, ten digits, if the directory shows it."),
           .flags = RC_FIELD_SEARCH),
  RC_NUMBER (RcOfficeSearch, wait_days, N_("Wait for a first visit"), .group = ACCESS,
             .unit = N_("days")),
  RC_DATE (RcOfficeSearch, first_opening, N_("First free day"), .group = ACCESS,
           .not_before = "asked_on"),
  RC_NUMBER (RcOfficeSearch, distance, N_("Distance"), .group = ACCESS, .unit = N_("miles"),
             .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcOfficeSearch, travel_minutes, N_("Travel time"), .group = ACCESS,
             .unit = N_("minutes")),
  RC_REF (RcOfficeSearch, plan, "plan", N_("Plan"), .group = PROOF),
  RC_REF (RcOfficeSearch, communication, "communication", N_("Call or message"), .group = PROOF),
  RC_REFS (RcOfficeSearch, proof, "document", N_("Papers"), .group = PROOF),
  RC_NOTE (RcOfficeSearch, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcOfficeSearch, rc_office_search, office_search_fields,
                  .name = "office-search", .label = N_("Office asked"),
                  .plural = N_("Search for a Gap Exception"),
                  .empty = N_("No office asked yet."), .add = N_("Add Office"),
                  .help = N_("If no office in network can help, the plan may pay another as if it "
                             "were in network (a gap exception). This list is the proof for that."),
                  .tab = RC_TAB_CLINICS)

#define AMOUNTS N_("Amounts")
#define TERMS N_("What it covers")
#define GIVEN N_("Who gave it, and when")

static const RcField quote_fields[] = {
  RC_TEXT (RcQuote, service, N_("For what"),
           .help = N_("Such as “six infusions and a first visit”."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_REF (RcQuote, clinic, "clinic", N_("Clinic")),
  RC_CHOICE (RcQuote, kind, RcQuoteKind, rc_quote_kind_choices, N_("Kind"),
             .help = N_("A good-faith estimate is a written price for people who pay themselves. "
                        "You may be able to dispute a bill that is much higher."),
             .flags = RC_FIELD_SUMMARY),
  RC_MONEY (RcQuote, total, N_("Total"), .group = AMOUNTS, .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcQuote, sessions, N_("Sessions"), .group = AMOUNTS, .unit = N_("sessions")),
  RC_MONEY (RcQuote, session_price, N_("Each session"), .group = AMOUNTS),
  RC_MONEY (RcQuote, evaluation_price, N_("First visit"), .group = AMOUNTS),
  RC_MONEY (RcQuote, drug_price, N_("Drug, if billed apart"), .group = AMOUNTS),
  RC_MONEY (RcQuote, facility_fee, N_("Facility fee"), .group = AMOUNTS,
            .help = N_("A charge for the rooms. Hospitals often bill it apart.")),
  RC_MONEY (RcQuote, other_fees, N_("Other fees"), .group = AMOUNTS),
  RC_NOTE (RcQuote, includes, N_("Included"), .group = TERMS,
           .help = N_("Such as the drug, monitoring, follow-up visits, a superbill."),
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcQuote, leaves_out, N_("Not included"), .group = TERMS, .flags = RC_FIELD_SEARCH),
  RC_TEXT (RcQuote, codes, N_("Billing codes"), .group = TERMS,
           .help = N_("The codes in the estimate, with commas between. Compare them with the "
                      "bill."),
           .flags = RC_FIELD_SEARCH),
  RC_DATE (RcQuote, scheduled_on, N_("Treatment was scheduled on"), .group = GIVEN,
           .help = N_("The day you made the appointment. If you pay yourself, the clinic owes you "
                      "an estimate soon after.")),
  RC_DATE (RcQuote, service_on, N_("Day of the treatment"), .group = GIVEN,
           .not_before = "scheduled_on"),
  RC_DATE (RcQuote, asked_on, N_("Asked on"), .group = GIVEN),
  RC_DATE (RcQuote, received_on, N_("Received on"), .group = GIVEN, .not_before = "asked_on",
           .flags = RC_FIELD_SUMMARY),
  RC_DATE (RcQuote, valid_until, N_("Good until"), .group = GIVEN, .not_before = "received_on"),
  RC_TEXT (RcQuote, given_by, N_("Given by"), .group = GIVEN,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_TEXT (RcQuote, reference, N_("Reference number"), .group = GIVEN,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REFS (RcQuote, proof, "document communication", N_("Papers and calls"), .group = GIVEN),
  RC_NOTE (RcQuote, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcQuote, rc_quote, quote_fields,
                  .name = "quote", .label = N_("Price quote"), .plural = N_("Price Quotes"),
                  .empty = N_("No price in writing yet."), .add = N_("Add Price Quote"),
                  .help = N_("A price that a clinic named before the treatment."),
                  .tab = RC_TAB_CLINICS)
