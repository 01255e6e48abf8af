/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-evaluate.h"

#include <glib/gi18n-lib.h>

#include "rc-arith.h"
#include "rc-start.h"
#include "rc-workdays.h"

/* What is handed down while one rule is evaluated. */
typedef struct {
  const RcRule *rule;
  RcFacts *facts;
  GTimeZone *zone; /* (nullable) */
  RcResult *result;
} Evaluation;

static gboolean
is_patients (const RcRule *rule)
{
  return rule->actor == RC_ACTOR_PATIENT;
}

/* The number of units; FALSE if the facts make it impossible. */
static gboolean
find_number (Evaluation *evaluation, const RcReading *reading, gboolean is_first, int *n)
{
  const RcRule *rule = evaluation->rule;
  int used = 0;

  *n = reading->amount.n;
  if (is_first && rule->state_param_name != NULL)
    rc_facts_get_number (evaluation->facts, rule->state_param_name, n);
  if (reading->amount.less == NULL)
    return TRUE;
  /* As long as nobody says how many days were used, all of them are left: the insurer must not be
   * called late too early. */
  rc_facts_get_number (evaluation->facts, reading->amount.less, &used);
  *n -= used;
  return *n >= 0;
}

/* Takes @start. */
static void
add_outcome (Evaluation *evaluation, const RcReading *reading, int n, const RcFound *found,
             RcWhen *start)
{
  const gboolean patients = is_patients (evaluation->rule);
  RcOutcome *outcome = g_new0 (RcOutcome, 1);

  outcome->reading = reading;
  outcome->n = n;
  outcome->start = start;
  outcome->start_fact = found->fact;
  outcome->presumed = found->presumed;
  /* A day observed in lieu of a holiday never gives the patient more time. */
  outcome->end = rc_arith_end (reading, start, n,
                               patients ? RC_CALENDAR_STATUTORY : RC_CALENDAR_OBSERVED);
  g_ptr_array_add (evaluation->result->outcomes, outcome);
}

/* Hours from a day without a time are counted from its last minute, so that nobody is called late
 * too early; for the patient's own deadline also from its first, which is the safe reading. */
static void
add_hours (Evaluation *evaluation, const RcReading *reading, int n, const RcFound *found)
{
  add_outcome (evaluation, reading, n, found,
               rc_arith_to_moment (found->when, TRUE, evaluation->zone));
  if (found->when->moment == NULL && is_patients (evaluation->rule))
    add_outcome (evaluation, reading, n, found,
                 rc_arith_to_moment (found->when, FALSE, evaluation->zone));
}

static void
add_found (Evaluation *evaluation, const RcReading *reading, int n, const RcFound *found)
{
  if (reading->amount.unit == RC_UNIT_HOURS)
    add_hours (evaluation, reading, n, found);
  else
    add_outcome (evaluation, reading, n, found, rc_when_copy (found->when));
}

/* A receipt later than presumed must be proved, so the presumption stays as a reading. */
static void
add_presumption (Evaluation *evaluation, const RcReading *reading, int n, const RcFound *actual)
{
  g_auto (RcFound) presumed = { 0 };

  if (reading->start->presumed_from == NULL || actual->presumed)
    return;
  rc_start_find_presumed (reading->start, evaluation->facts, &presumed);
  if (presumed.when != NULL && g_date_compare (&presumed.when->date, &actual->when->date) < 0)
    add_found (evaluation, reading, n, &presumed);
}

static void
add_reading (Evaluation *evaluation, const RcReading *reading, gboolean is_first)
{
  RcResult *result = evaluation->result;
  g_auto (RcFound) found = { 0 };
  int n = 0;

  rc_start_find (reading->start, evaluation->facts, evaluation->zone, &found);
  if (!find_number (evaluation, reading, is_first, &n))
    result->error = g_strconcat ("bad_value:", reading->amount.less, NULL);
  else if (found.when == NULL && is_first)
    result->reason = g_strconcat ("missing_input:", rc_start_asks_for (reading->start), NULL);
  else if (found.when != NULL)
    {
      add_found (evaluation, reading, n, &found);
      add_presumption (evaluation, reading, n, &found);
    }
}

static gboolean
has_state_number (Evaluation *evaluation)
{
  const char *name = evaluation->rule->state_param_name;

  return name != NULL && rc_facts_get (evaluation->facts, name) != NULL;
}

static void
add_readings (Evaluation *evaluation)
{
  const GPtrArray *readings = evaluation->rule->readings;
  RcResult *result = evaluation->result;
  /* The state's own number leaves nothing to read differently. */
  guint n = has_state_number (evaluation) ? 1 : readings->len;

  for (guint i = 0; i < n && result->error == NULL && result->reason == NULL; i++)
    add_reading (evaluation, g_ptr_array_index (readings, i), i == 0);
}

/* Before the time is over; by the clock only where both times are known. */
static gboolean
comes_in_time (const RcWhen *notice, const RcWhen *end)
{
  return notice->moment != NULL && end->moment != NULL
           ? rc_when_compare (notice, end) <= 0
           : g_date_compare (&notice->date, &end->date) <= 0;
}

/* An extension counts if the rule knows one and its notice came before the time was over. */
static int
find_extension (Evaluation *evaluation)
{
  g_autoptr (RcWhen) notice = rc_facts_get_when (evaluation->facts, "extension_notice_date");
  const RcOutcome *text = g_ptr_array_index (evaluation->result->outcomes, 0);
  gboolean valid = FALSE;

  if (notice == NULL)
    return 0;
  valid = evaluation->rule->has_extension && comes_in_time (notice, text->end);
  evaluation->result->extension = g_strdup (valid ? "valid" : "not_valid");
  return valid ? evaluation->rule->extension_days : 0;
}

static void
set_letter_vs_legal (RcResult *result, const RcWhen *letter)
{
  int order = g_date_compare (&letter->date, &result->legal->date);

  result->letter_vs_legal =
    g_strdup (order < 0 ? "letter_earlier" : order > 0 ? "letter_later" : "same");
}

static void
note_suspensions (Evaluation *evaluation, GPtrArray *suspensions, gboolean unverified)
{
  const RcOutcome *text = g_ptr_array_index (evaluation->result->outcomes, 0);

  for (guint i = 0; i < suspensions->len; i++)
    {
      RcSuspension *row = g_ptr_array_index (suspensions, i);

      if ((unverified || row->confidence > RC_CONFIDENCE_MEMORY) &&
          rc_suspension_touches (row, evaluation->rule, &text->start->date, &text->end->date))
        g_ptr_array_add (evaluation->result->suspensions, row);
    }
}

static void
set_patients_dates (Evaluation *evaluation)
{
  RcResult *result = evaluation->result;
  const RcOutcome *text = g_ptr_array_index (result->outcomes, 0);
  GDate date;

  result->legal = rc_when_copy (text->end);
  result->safe = rc_when_copy (rc_result_get_earliest (result)->end);
  /* Hours run on through closed offices: there the moment itself is the day to act by. */
  if (result->safe->moment == NULL)
    {
      date = result->safe->date;
      rc_workdays_roll_back (&date, RC_CALENDAR_OBSERVED);
      result->act_by = rc_when_new_date (&date);
    }
}

static void
set_others_dates (Evaluation *evaluation)
{
  RcResult *result = evaluation->result;
  const RcOutcome *text = g_ptr_array_index (result->outcomes, 0);
  const RcOutcome *latest = rc_result_get_latest (result);
  int more = find_extension (evaluation);

  result->due = rc_arith_plus_days (text->end, more, evaluation->zone);
  result->late_after = rc_arith_plus_days (latest->end, more, evaluation->zone);
}

/* The letter's date is shown whatever the rule says; else the rule's safest. */
static void
set_shown (Evaluation *evaluation)
{
  RcResult *result = evaluation->result;
  g_autoptr (RcWhen) letter = rc_facts_get_when (evaluation->facts, "letter_deadline");

  if (letter != NULL && result->legal != NULL)
    set_letter_vs_legal (result, letter);
  if (letter != NULL)
    result->shown = g_steal_pointer (&letter);
  else
    result->shown = rc_when_copy (is_patients (evaluation->rule) ? result->safe : result->due);
}

/* What must be in dispute on the day of filing, or as long as nobody names that day in each year of
 * the time there is. */
static void
set_filing (Evaluation *evaluation, RcRuleSet *rules)
{
  RcResult *result = evaluation->result;
  const RcOutcome *text =
    result->outcomes->len > 0 ? g_ptr_array_index (result->outcomes, 0) : NULL;
  g_autoptr (RcWhen) filed = rc_facts_get_when (evaluation->facts, "filed_on");
  const GDate *from = filed != NULL ? &filed->date : text != NULL ? &text->start->date : NULL;
  const GDate *to = filed != NULL ? &filed->date : text != NULL ? &text->end->date : NULL;

  rc_facts_get_money (evaluation->facts, "amount_in_dispute", &result->amount);
  if (from == NULL)
    return;
  g_array_unref (result->filing_years);
  result->filing_years = rc_filing_list_years (rules, result->rule, from, to);
}

/* The zone is needed for hours only, and then must be there: never the machine's. */
static gboolean
set_zone (Evaluation *evaluation)
{
  evaluation->zone = rc_facts_get_zone (evaluation->facts);
  if (evaluation->zone != NULL || !rc_rule_counts_hours (evaluation->rule))
    return TRUE;
  evaluation->result->error = g_strdup ("missing_zone");
  return FALSE;
}

static gboolean
state_number_fits (Evaluation *evaluation)
{
  const RcRule *rule = evaluation->rule;
  int n = 0;

  if (rule->state_param_name == NULL ||
      !rc_facts_get_number (evaluation->facts, rule->state_param_name, &n) ||
      (n >= rule->state_param_min && n <= rule->state_param_max))
    return TRUE;
  evaluation->result->error = g_strdup ("state_window_outside_federal_limits");
  return FALSE;
}

static void
compute (Evaluation *evaluation, GPtrArray *suspensions, gboolean unverified)
{
  const RcRule *rule = evaluation->rule;
  RcResult *result = evaluation->result;
  const RcReading *text = g_ptr_array_index (rule->readings, 0);

  if (!state_number_fits (evaluation))
    return;
  if (!rc_rule_has_number (rule))
    result->reason = g_strdup (text->amount.reason);
  else if (rule->confidence == RC_CONFIDENCE_MEMORY && !unverified)
    result->reason = g_strdup ("unverified");
  else if (set_zone (evaluation))
    add_readings (evaluation);
  if (result->error != NULL || result->outcomes->len == 0)
    return;
  if (!is_patients (rule))
    set_others_dates (evaluation);
  else
    {
      set_patients_dates (evaluation);
      note_suspensions (evaluation, suspensions, unverified);
    }
}

/* The rules of @ids; NULL with an error if one of them is not there. */
static GPtrArray *
look_up (RcRuleSet *rules, const char *const *ids, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  for (; *ids != NULL; ids++)
    {
      const RcRule *rule = rc_rule_set_lookup (rules, *ids);

      if (rule == NULL)
        {
          g_set_error (error, RC_RULE_ERROR, RC_RULE_ERROR_UNKNOWN,
                       _("There is no deadline rule “%s”."), *ids);
          return NULL;
        }
      g_ptr_array_add (found, (gpointer) rule);
    }
  return g_steal_pointer (&found);
}

/* Of several versions the one in force on the day that counts for it; NULL: see @reason. A rule
 * that was asked for alone answers though that day is not known. */
static const RcRule *
choose_version (GPtrArray *versions, RcFacts *facts, char **reason)
{
  const char *unknown = NULL;

  for (guint i = 0; i < versions->len; i++)
    {
      const RcRule *rule = g_ptr_array_index (versions, i);
      const char *used = NULL;
      g_autoptr (RcWhen) on = rc_facts_find_when (facts, rule->effective_basis, &used);

      if (rc_rule_is_in_force (rule, on != NULL ? &on->date : NULL) ||
          (on == NULL && versions->len == 1))
        return rule;
      if (on == NULL)
        unknown = rule->effective_basis;
    }
  *reason = unknown != NULL ? g_strconcat ("missing_input:", rc_facts_asks_for (unknown), NULL)
                            : g_strdup ("not_in_force");
  return NULL;
}

RcResult *
rc_evaluate (RcRuleSet *rules, const char *const *ids, RcFacts *facts, gboolean unverified,
             GError **error)
{
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (RcResult) result = rc_result_new ();
  Evaluation evaluation = { NULL, facts, NULL, result };
  const RcRule *in_force = NULL;

  g_return_val_if_fail (ids != NULL && ids[0] != NULL, NULL);

  versions = look_up (rules, ids, error);
  if (versions == NULL)
    return NULL;
  result->rule = g_ptr_array_index (versions, 0);
  result->error = rc_facts_check (facts, versions);
  if (result->error != NULL)
    return g_steal_pointer (&result);
  in_force = choose_version (versions, facts, &result->reason);
  if (in_force != NULL)
    result->rule = in_force;
  evaluation.rule = result->rule;
  if (in_force != NULL)
    compute (&evaluation, rc_rule_set_get_suspensions (rules), unverified);
  if (result->error == NULL)
    {
      set_shown (&evaluation);
      set_filing (&evaluation, rules);
    }
  g_clear_pointer (&evaluation.zone, g_time_zone_unref);
  return g_steal_pointer (&result);
}
