/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-level-lines.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-date.h"

/* (nullable) if there is no @day. @reference: its year is not said again */
static char *
short_day (const GDate *day, const GDate *reference)
{
  return day != NULL ? rc_date_format_short (day, reference) : NULL;
}

/* Takes over @text. */
static void
add (GPtrArray *lines, char *text)
{
  g_ptr_array_add (lines, text);
}

void
rc_level_lines_of_letter (GPtrArray *lines, RcDenial *denial)
{
  const GDate *year = denial->notice_date != NULL ? denial->notice_date : denial->notice_received;
  g_autofree char *written = short_day (denial->notice_date, year);
  g_autofree char *came = short_day (denial->notice_received, year);

  if (written != NULL)
    /* Translators: %s is a day: “Letter of October 2” */
    add (lines, g_strdup_printf (_("Letter of %s"), written));
  if (came != NULL)
    /* Translators: %s is a day: “Came October 6” */
    add (lines, g_strdup_printf (_("Came %s"), came));
  if (lines->len == 0)
    add (lines, g_strdup (_("No date yet")));
}

/* Whoever writes a new letter after an appeal has said no. */
static RcAppealOutcome
read_outcome (RcAppeal *appeal, RcDenial *letter)
{
  if (appeal != NULL && appeal->outcome != RC_APPEAL_OUTCOME_NONE)
    return appeal->outcome;
  return letter != NULL ? RC_APPEAL_OUTCOME_UPHELD : RC_APPEAL_OUTCOME_NONE;
}

/* @day: (nullable) */
static char *
format_answer (RcAppealOutcome outcome, const char *day)
{
  switch (outcome)
    {
    case RC_APPEAL_OUTCOME_OVERTURNED:
      /* Translators: %s is a day, here and below: “Answer November 13: yes” */
      return day != NULL ? g_strdup_printf (_("Answer %s: yes"), day) : g_strdup (_("Answer: yes"));
    case RC_APPEAL_OUTCOME_PARTLY:
      return day != NULL ? g_strdup_printf (_("Answer %s: in part"), day)
                         : g_strdup (_("Answer: in part"));
    case RC_APPEAL_OUTCOME_UPHELD:
      return day != NULL ? g_strdup_printf (_("Answer %s: no"), day) : g_strdup (_("Answer: no"));
    default:
      return day != NULL ? g_strdup_printf (_("Answer %s"), day)
                         : g_strdup (_("Decided before this letter"));
    }
}

static const GDate *
answer_day (RcAppeal *appeal, RcDenial *letter)
{
  if (appeal != NULL && appeal->decided_on != NULL)
    return appeal->decided_on;
  if (letter != NULL && letter->notice_date != NULL)
    return letter->notice_date;
  return appeal != NULL ? appeal->decision_received : NULL;
}

static const GDate *
sent_day (RcAppeal *appeal)
{
  return appeal->sent_on != NULL ? appeal->sent_on : appeal->received_on;
}

static void
add_sent (GPtrArray *lines, RcAppeal *appeal, const GDate *reference)
{
  const GDate *day = sent_day (appeal);
  g_autofree char *text = short_day (day, reference != NULL ? reference : day);

  if (text != NULL)
    /* Translators: %s is a day: “Sent October 20” */
    add (lines, g_strdup_printf (_("Sent %s"), text));
}

static void
add_answer (GPtrArray *lines, RcAppeal *appeal, RcDenial *letter)
{
  const GDate *day = answer_day (appeal, letter);
  g_autofree char *text = short_day (day, day);

  if (appeal != NULL)
    add_sent (lines, appeal, day);
  add (lines, format_answer (read_outcome (appeal, letter), text));
}

/* What must have happened on the last day that is safe. */
static char *
format_last_day (const RcDeadline *deadline)
{
  const char *filed = deadline->result != NULL ? deadline->result->rule->filed_when : NULL;
  g_autofree char *day = rc_date_format_long (rc_deadline_get_day (deadline));

  if (RC_IS_DENIAL (deadline->record) && deadline->basis == RC_BASIS_PRINTED &&
      RC_DENIAL (deadline->record)->deadline_counts == RC_DEADLINE_COUNTS_SENT)
    return g_strdup_printf (_("Must be sent by %s"), day);
  if (filed != NULL && strstr (filed, "POSTMARKED") != NULL)
    return g_strdup_printf (_("Must be postmarked by %s"), day);
  if (filed != NULL && strstr (filed, "FILED with the court") != NULL)
    return g_strdup_printf (_("Must be at the court by %s"), day);
  /* Translators: “Must arrive Tuesday, January 12, 2027” */
  return g_strdup_printf (_("Must arrive %s"), day);
}

static char *
format_due (const RcLevel *level)
{
  const GDate *day = level->deadline != NULL ? rc_deadline_get_day (level->deadline) : NULL;

  return day != NULL ? rc_date_format_long (day) : NULL;
}

static void
add_period (GPtrArray *lines, const RcLevelRow *row, RcRuleSet *rules, const char *state)
{
  g_auto (GStrv) ids = NULL;
  const RcRule *rule = NULL;

  if (row->rules == NULL)
    return;
  ids = rc_steps_split_rules (rules, row->rules, state);
  rule = rc_rule_set_lookup (rules, ids[0]);
  if (rule != NULL)
    add (lines, rc_rule_summarize (rule));
}

static void
add_turn (RcLevel *level, const RcLevelRow *row, RcRuleSet *rules, const char *state)
{
  const RcDeadline *deadline = level->deadline;

  if (deadline == NULL)
    {
      add_period (level->lines, row, rules, state);
      return;
    }
  if (deadline->due != NULL)
    add (level->lines, format_last_day (deadline));
  add (level->lines, g_strdup (deadline->basis_text));
}

static void
add_waiting (RcLevel *level, RcAppeal *appeal)
{
  g_autofree char *due = format_due (level);

  if (appeal == NULL)
    {
      add (level->lines, g_strdup (_("The plan sends it on by itself")));
      return;
    }
  add_sent (level->lines, appeal, NULL);
  if (due != NULL)
    add (level->lines, g_strdup_printf (_("Their answer is due by %s"), due));
}

/* The time for a level can run before it is this level's turn. */
static void
add_closed (RcLevel *level, const RcLevelRow *row, RcRuleSet *rules, const char *state)
{
  g_autofree char *due = format_due (level);

  if (level->opens != NULL)
    add (level->lines, g_strdup (level->opens));
  if (due != NULL)
    add (level->lines, g_strdup_printf (_("Its time may run already, until %s"), due));
  else
    add_period (level->lines, row, rules, state);
}

void
rc_level_lines_of_level (RcLevel *level, RcAppeal *appeal, RcDenial *letter, const RcLevelRow *row,
                         RcRuleSet *rules, const char *state)
{
  switch (level->state)
    {
    case RC_LEVEL_DONE:
    case RC_LEVEL_WON:
      add_answer (level->lines, appeal, letter);
      break;
    case RC_LEVEL_NOW:
      add_turn (level, row, rules, state);
      break;
    case RC_LEVEL_WAITING:
      add_waiting (level, appeal);
      break;
    case RC_LEVEL_CLOSED:
      add_closed (level, row, rules, state);
      break;
    case RC_LEVEL_LEFT:
      add (level->lines, g_strdup (_("Not used")));
      break;
    }
}
