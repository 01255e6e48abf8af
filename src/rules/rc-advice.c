/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-advice.h"

#include <glib/gi18n-lib.h>

#include "rc-advice-table.h"
#include "rc-appeals.h"
#include "rc-date.h"
#include "rc-doctor.h"

#define WEEKS_BY_POST 14 /* days; of a shorter time none is left for the post */

static gboolean
is_urgent (RcRecord *record)
{
  if (RC_IS_DENIAL (record))
    return RC_DENIAL (record)->urgent == RC_FLAG_YES;
  if (RC_IS_APPEAL (record))
    return RC_APPEAL (record)->urgent == RC_FLAG_YES;
  return RC_IS_PRIOR_AUTH (record) && RC_PRIOR_AUTH (record)->urgent == RC_FLAG_YES;
}

static gboolean
is_for_urgent (const RcRule *rule)
{
  const char *const *urgency = (const char *const *) rule->urgency;

  return urgency != NULL && g_strv_contains (urgency, "urgent") &&
         !g_strv_contains (urgency, "standard");
}

/* The letter's own date would have started the clock, and another day had to stand in for it. */
static gboolean
lacks_letter_date (const RcResult *result)
{
  const RcOutcome *outcome = rc_result_get_outcome (result);
  const RcStart *start = outcome != NULL ? outcome->reading->start : NULL;

  if (outcome == NULL)
    return g_strcmp0 (result->reason, "missing_input:notice_date") == 0;
  if (outcome->presumed)
    return !g_str_equal (outcome->start_fact, start->presumed_from);
  return g_strcmp0 (start->event, "notice_date") == 0 &&
         !g_str_equal (outcome->start_fact, "notice_date");
}

/* When something counts as filed: where the text says it, or what is safe where it is silent. */
static RcAdviceNeeds
read_filing (const RcRule *rule)
{
  const char *text = rule->filed_when != NULL ? rule->filed_when : "";

  if (g_str_has_prefix (text, "POSTMARKED"))
    return RC_ADVICE_POSTMARK;
  if (g_str_has_prefix (text, "date RECEIVED") || g_str_has_prefix (text, "RECEIVED"))
    return RC_ADVICE_MUST_ARRIVE;
  return RC_ADVICE_BETTER_ARRIVE;
}

/* The letter itself may say when it counts. */
static RcAdviceNeeds
read_post (const RcDeadline *deadline, const GDate *today)
{
  const RcResult *result = deadline->result;
  const RcDeadlineCounts counts = RC_IS_DENIAL (deadline->record)
                                    ? RC_DENIAL (deadline->record)->deadline_counts
                                    : RC_DEADLINE_COUNTS_NONE;
  const RcOutcome *outcome = result != NULL ? rc_result_get_outcome (result) : NULL;

  if (rc_date_days_until (today, deadline->due) < 0 || outcome == NULL ||
      rc_date_days_until (&outcome->start->date, deadline->due) < WEEKS_BY_POST)
    return 0;
  if (deadline->basis == RC_BASIS_PRINTED && counts != RC_DEADLINE_COUNTS_NONE)
    return counts == RC_DEADLINE_COUNTS_SENT ? RC_ADVICE_POSTMARK : RC_ADVICE_MUST_ARRIVE;
  return read_filing (result->rule);
}

static RcAdviceNeeds
read_result (const RcResult *result, const GDate *today)
{
  const RcOutcome *outcome = rc_result_get_outcome (result);
  RcAdviceNeeds holds = is_for_urgent (result->rule) ? RC_ADVICE_URGENT : 0;

  if (result->late_after != NULL && g_date_compare (&result->late_after->date, today) < 0)
    holds |= RC_ADVICE_LATE;
  if (outcome != NULL && outcome->presumed)
    holds |= RC_ADVICE_PRESUMED;
  if (lacks_letter_date (result))
    holds |= RC_ADVICE_NO_LETTER_DATE;
  if (result->rule->state_param_name != NULL && result->outcomes->len > 1)
    holds |= RC_ADVICE_OPEN_LIMIT;
  if (result->rule->minimum_only)
    holds |= RC_ADVICE_MINIMUM;
  if (result->suspensions->len > 0)
    holds |= RC_ADVICE_SUSPENDED;
  return holds;
}

static RcAdviceNeeds
read_deadline (const RcDeadline *deadline, const GDate *today)
{
  RcAdviceNeeds holds = deadline->result != NULL ? read_result (deadline->result, today) : 0;

  if (deadline->actor == RC_ACTOR_PATIENT)
    holds |= RC_ADVICE_PATIENTS;
  if (is_urgent (deadline->record))
    holds |= RC_ADVICE_URGENT;
  if (deadline->due == NULL)
    return holds;
  if (deadline->basis == RC_BASIS_RULE)
    holds |= RC_ADVICE_COMPUTED;
  if (g_date_compare (deadline->due, today) < 0)
    holds |= RC_ADVICE_PAST;
  if (deadline->actor == RC_ACTOR_PATIENT)
    holds |= read_post (deadline, today);
  return holds;
}

static gboolean
names_rule (const char *patterns, const RcDeadline *deadline)
{
  g_auto (GStrv) list = patterns != NULL ? g_strsplit (patterns, ",", -1) : NULL;

  if (patterns == NULL)
    return TRUE;
  for (char **pattern = list; deadline->result != NULL && *pattern != NULL; pattern++)
    if (g_pattern_match_simple (*pattern, deadline->result->rule->id))
      return TRUE;
  return FALSE;
}

GPtrArray *
rc_advice_list (const RcDeadline *deadline, const GDate *today)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);
  const RcAdviceNeeds holds = read_deadline (deadline, today);
  guint n = 0;
  const RcAdvice *table = rc_advice_all (&n);

  for (guint i = 0; i < n; i++)
    if ((table[i].needs & ~holds) == 0 && names_rule (table[i].rules, deadline))
      g_ptr_array_add (sentences, g_strdup (_(table[i].sentence)));
  return sentences;
}
