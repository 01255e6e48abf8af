/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-result.h"

static const struct {
  const char *token;
  const char *sentence;
} sentences[] = {
  /* Why there is no date. */
  { "plan_terms",
    N_("No law sets this date, the plan does. Use the date on your letter, or ask the plan.") },
  { "letter_only",
    N_("No federal rule covers this kind of coverage. Use the date on your letter.") },
  { "no_deadline", N_("There is no deadline for this. The other dates keep running meanwhile.") },
  { "no_number_found",
    N_("We found no rule that sets a date for this. Use the date on your letter.") },
  { "plan_terms_or_state_limitations",
    N_("The plan’s papers or state law set this date. Use the date on your letter, and ask a lawyer "
       "early.") },
  { "unverified",
    N_("We could not check this rule, so we show no date. Use the date on your letter.") },
  { "not_in_force",
    N_("This rule was not in force on that day. Use the date on your letter.") },
  { "not_published_yet", N_("The amounts for that year are not published yet.") },

  /* What contradicts itself. */
  { "received_before_notice_date",
    N_("The letter cannot have come before its own date. Check both dates.") },
  { "received_before_mailed",
    N_("The letter cannot have come before it was mailed. Check both dates.") },
  { "received_before_bill_date",
    N_("The bill cannot have come before its own date. Check both dates.") },
  { "received_before_info_request",
    N_("The request for information cannot have come before its own date. Check both dates.") },
  { "info_received_before_info_request",
    N_("The plan cannot have got the information before it asked for it. Check both dates.") },
  { "info_due_before_info_request",
    N_("The plan cannot want the information before it asked for it. Check both dates.") },
  { "decision_before_request",
    N_("The plan cannot have decided before it got the request. Check both dates.") },
  { "appeal_before_notice",
    N_("The appeal cannot be older than the letter it is against. Check both dates.") },
  { "filed_before_notice",
    N_("Nothing can be filed before the date of the letter it is against. Check both dates.") },
  { "letter_deadline_before_notice",
    N_("The last day printed in the letter cannot be before the letter’s own date. Check both "
       "dates.") },
  { "answer_before_external_request",
    N_("There can be no answer before the request for external review was received. Check both "
       "dates.") },
  { "extension_before_request",
    N_("The notice that it takes longer cannot be older than the request. Check both dates.") },
  { "state_window_outside_federal_limits",
    N_("No state may set this number of days. Check the number on the letter.") },
  { "missing_zone",
    N_("This time is counted in hours, so we need the time zone, such as America/New_York.") },

  /* What the letter and the plan's own notices mean for the date. */
  { "letter_earlier", N_("The letter gives less time than the rule we know. Use the letter’s date "
                         "and ask why.") },
  { "letter_later", N_("The letter gives more time than the rule we know. The earlier date is the "
                       "safer one.") },
  { "same", N_("The letter and the rule we know give the same date.") },
  { "valid", N_("The plan told you in time that it takes longer, so it has the extra days.") },
  { "not_valid", N_("The plan may not take longer: it told you after its time, or this rule allows no "
                    "extra days.") },
};

/* What is wrong with a fact that cannot be read depends only on what it should have been. */
static const char *
explain_bad_value (const char *name)
{
  if (g_str_equal (name, "tz"))
    return _("We do not know this time zone. Write it like America/New_York.");
  if (g_str_equal (name, "amount_in_dispute"))
    return _("The amount cannot be read. Write it like 195.00.");
  if (g_str_equal (name, "days_used"))
    return _("The days used must be a whole number, and not more than the plan had.");
  if (g_str_has_suffix (name, "_days"))
    return _("A number of days must be a whole number such as 60.");
  return _("A date cannot be read. Write it like 2026-01-31, or with a time like "
           "2026-01-31T09:40-05:00.");
}

const char *
rc_result_explain (const char *token)
{
  const char *name = strchr (token, ':');
  const char *question = NULL;

  if (g_str_has_prefix (token, "bad_value:"))
    return explain_bad_value (name + 1);
  if (g_str_has_prefix (token, "missing_input:"))
    question = rc_facts_question (name + 1);
  if (question != NULL)
    return question;
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (g_str_equal (sentences[i].token, token))
      return _(sentences[i].sentence);
  if (g_str_has_prefix (token, "unknown_input:"))
    return _("No rule asks for a fact of this name. Check its spelling.");
  return _("A date that the rule needs is missing. Use the date on your letter.");
}
