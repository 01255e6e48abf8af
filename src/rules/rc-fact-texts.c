/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-result.h"

typedef struct {
  const char *name;
  const char *label;
  const char *question;
} FactText;

static const FactText texts[] = {
  { "amount_in_dispute", N_("the amount in dispute"), N_("How many dollars are in dispute?") },
  { "appeal_received", N_("the day the appeal was received"),
    N_("On which day was the appeal received?") },
  { "bill_date", N_("the date of the bill"), N_("What is the date on the first bill?") },
  { "bill_received", N_("the day the bill came"), N_("On which day did the first bill come?") },
  { "cut_effective_date", N_("the day coverage is cut"),
    N_("From which day on is the approved treatment cut?") },
  { "days_used", N_("the days already used"),
    N_("How many days had passed when the plan asked for information?") },
  { "earlier_of_info_received_or_info_due", N_("the day the information came or was due"),
    N_("When did the plan get the information it asked for, or until when did it give time?") },
  { "extension_notice_date", N_("the date of the notice that it takes longer"),
    N_("What is the date on the notice that it takes longer?") },
  { "external_request_received", N_("the day the request for external review was received"),
    N_("On which day was the request for external review received?") },
  { "filed_on", N_("the day you file"), N_("On which day do you file?") },
  { "first_level_final_determination_date", N_("the date of the first appeal decision"),
    N_("What is the date on the decision of the first internal appeal?") },
  { "hearing_request_received", N_("the day the hearing request was received"),
    N_("On which day was the request for a hearing received?") },
  { "incomplete_notice_received", N_("the notice that the request is incomplete"),
    N_("When did the notice come that the request is incomplete?") },
  { "info_due", N_("the day the information was due"),
    N_("Until when did the plan give time for the information?") },
  { "info_received", N_("the day the plan got the information"),
    N_("When did the plan get the information it asked for?") },
  { "info_request_date", N_("the date of the request for information"),
    N_("What is the date on the request for information?") },
  { "info_request_received", N_("the day the request for information came"),
    N_("On which day did the request for information come?") },
  { "iro_notice_received", N_("the day the reviewer’s notice came"),
    N_("On which day did the reviewer’s notice come?") },
  { "iro_received", N_("the day the reviewer got the request"),
    N_("On which day did the independent reviewer get the request?") },
  { "letter_deadline", N_("the date printed in the letter"),
    N_("Which last day does the letter print?") },
  { "notice_date", N_("the date of the letter"), N_("What is the date on the letter?") },
  { "notice_mailed", N_("the day the letter was mailed"),
    N_("On which day was the letter mailed?") },
  { "notice_received", N_("the day the letter came"), N_("On which day did the letter come?") },
  { "plan_rating_period_start", N_("the start of the plan’s contract year with the state"),
    N_("When did the plan’s contract year with the state begin?") },
  { "preliminary_done", N_("the end of the first check"),
    N_("On which day did the plan finish its first check of the request?") },
  { "prescriber_statement_received", N_("the doctor’s supporting statement"),
    N_("When did the plan get the doctor’s supporting statement?") },
  { "reconsideration_request_date", N_("the day you first wrote to the plan"),
    N_("On which day did you first write to the plan?") },
  { "request_received", N_("the day the plan got the request"),
    N_("When did the plan get the request?") },
  { "scheduled_on", N_("the day the visit was scheduled"),
    N_("On which day was the visit scheduled, or the estimate asked for?") },
  { "service_date", N_("the service"), N_("On which day was the service?") },
  { "state_fair_hearing_days", N_("the state’s time to ask for a hearing"),
    N_("How many days does the state give to ask for a hearing?") },
  { "state_ffs_hearing_days", N_("the state’s time to ask for a hearing"),
    N_("How many days does the state give to ask for a hearing?") },
  { "tz", N_("the time zone"), N_("In which time zone are you?") },
  { "written_request_received", N_("the day the plan got the written request"),
    N_("On which day did the plan get the written request?") },
};

static const FactText *
find_text (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (g_str_equal (texts[i].name, name))
      return &texts[i];
  return NULL;
}

const char *
rc_facts_label (const char *name)
{
  const FactText *text = find_text (name);

  return text != NULL ? _(text->label) : NULL;
}

const char *
rc_facts_question (const char *name)
{
  const FactText *text = find_text (name);

  return text != NULL ? _(text->question) : NULL;
}
