/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-inquiry.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-evaluate.h"
#include "rc-mail-by.h"
#include "rc-workdays.h"

/* Records know days, not minutes. So clocks of hours are counted in UTC, where no clock changes,
 * and their end is given as a day again. A moment at midnight belongs to the day before. */
static void
become_day (RcWhen *when)
{
  g_autoptr (GDateTime) before = NULL;
  g_autoptr (GDate) day = NULL;

  if (when == NULL || when->moment == NULL)
    return;
  before = g_date_time_add_minutes (when->moment, -1);
  day = rc_date_from_moment (before);
  when->date = *day;
  g_clear_pointer (&when->moment, g_date_time_unref);
}

static void
become_days (RcResult *result)
{
  become_day (result->legal);
  become_day (result->safe);
  become_day (result->due);
  become_day (result->late_after);
  become_day (result->shown);
  for (guint i = 0; i < result->outcomes->len; i++)
    {
      RcOutcome *outcome = g_ptr_array_index (result->outcomes, i);

      g_clear_pointer (&outcome->start->moment, g_date_time_unref);
      become_day (outcome->end);
    }
}

/* Whether what follows from the event is for the patient to do. */
static gboolean
is_patients (RcInquiry *self)
{
  const RcEvent event = self->situation.event;

  return event == RC_EVENT_NOTICE || event == RC_EVENT_INFO_ASKED ||
         event == RC_EVENT_APPEAL_INFO || event == RC_EVENT_TREATED;
}

static const RcWhen *
own_date (const RcResult *result)
{
  return result->safe != NULL ? result->safe : result->due;
}

static void
add_result (GPtrArray *results, RcRuleSet *rules, const char *const *ids, RcFacts *facts)
{
  /* A row that the loader left out gives no date; the loader has said so. */
  RcResult *result = rc_evaluate (rules, ids, facts, FALSE, NULL);

  if (result == NULL)
    return;
  become_days (result);
  g_ptr_array_add (results, result);
}

/* Of versions of a rule nobody knows which is in force: all of them may be. */
static gboolean
version_is_open (GPtrArray *results, char **ids)
{
  const RcResult *last = results->len > 0 ? g_ptr_array_index (results, results->len - 1) : NULL;

  return last != NULL && ids[1] != NULL && last->reason != NULL &&
         g_str_equal (last->reason, "missing_input:plan_rating_period_start");
}

static void
evaluate_step (RcInquiry *self, RcRuleSet *rules, const RcStep *step, RcFacts *facts,
               GPtrArray *results)
{
  g_auto (GStrv) ids =
    rc_steps_split_rules (rules, step->rules, self->situation.coverage.state);

  add_result (results, rules, (const char *const *) ids, facts);
  if (!version_is_open (results, ids))
    return;
  if (self->last_question == NULL)
    self->last_question = rc_facts_question ("plan_rating_period_start");
  g_ptr_array_remove_index (results, results->len - 1);
  for (char **id = ids; *id != NULL; id++)
    {
      const char *const one[] = { *id, NULL };

      add_result (results, rules, one, facts);
    }
}

static GPtrArray *
evaluate_steps (RcInquiry *self, RcRuleSet *rules, GPtrArray *steps, RcFacts *facts)
{
  GPtrArray *results = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_result_free);

  for (guint i = 0; i < steps->len; i++)
    evaluate_step (self, rules, g_ptr_array_index (steps, i), facts, results);
  return results;
}

/* The result whose date comes first; without any date the first. */
static guint
find_earliest (GPtrArray *results)
{
  guint best = 0;

  for (guint i = 1; i < results->len; i++)
    {
      const RcWhen *date = own_date (g_ptr_array_index (results, i));
      const RcWhen *first = own_date (g_ptr_array_index (results, best));

      if (date != NULL && (first == NULL || rc_when_compare (date, first) < 0))
        best = i;
    }
  return best;
}

static const RcWhen *
find_last_lateness (GPtrArray *results)
{
  const RcWhen *last = NULL;

  for (guint i = 0; i < results->len; i++)
    {
      const RcResult *result = g_ptr_array_index (results, i);

      if (result->late_after != NULL &&
          (last == NULL || rc_when_compare (result->late_after, last) > 0))
        last = result->late_after;
    }
  return last;
}

/* The word "late" waits for the latest of all that may apply. */
static RcWhen *
find_lateness (RcInquiry *self, RcRuleSet *rules, GPtrArray *steps, GPtrArray *results)
{
  g_autoptr (GPtrArray) later = NULL;

  if (self->never_late || ((const RcStep *) g_ptr_array_index (steps, 0))->slot == RC_SLOT_IF_ANY)
    return NULL;
  if (self->late_facts != NULL)
    later = evaluate_steps (self, rules, steps, self->late_facts);
  return rc_when_copy (find_last_lateness (later != NULL ? later : results));
}

/* Takes the earliest out of @results. */
static RcResult *
choose_result (RcInquiry *self, RcRuleSet *rules, GPtrArray *steps, GPtrArray *results)
{
  g_autoptr (RcWhen) late_after = find_lateness (self, rules, steps, results);
  RcResult *chosen = g_ptr_array_steal_index (results, find_earliest (results));

  if (chosen->late_after != NULL)
    {
      rc_when_free (chosen->late_after);
      chosen->late_after = g_steal_pointer (&late_after);
    }
  return chosen;
}

static char *
name_title (RcInquiry *self, GPtrArray *results)
{
  const RcResult *first = g_ptr_array_index (results, 0);

  for (guint i = 1; i < results->len; i++)
    {
      const RcResult *result = g_ptr_array_index (results, i);

      if (!g_str_equal (result->rule->action, first->rule->action))
        return g_strdup (self->situation.event == RC_EVENT_NOTICE ? _("Appeal against the denial")
                                                                  : _("Decision of the plan"));
    }
  return g_strdup (rc_rule_action_label (first->rule));
}

/* A printed date needs nothing more to be sure. */
static const char *
choose_question (RcInquiry *self, GPtrArray *steps, RcSlot slot, const RcDeadline *deadline)
{
  const RcResult *result = deadline->result;
  const char *question = self->question;

  if (question != NULL || deadline->basis != RC_BASIS_RULE)
    return question;
  question = rc_steps_find_question (&self->situation, steps);
  if (question == NULL && result->error != NULL)
    question = rc_result_explain (result->error);
  if (question == NULL && result->reason != NULL &&
      g_str_has_prefix (result->reason, "missing_input:"))
    question = rc_result_explain (result->reason);
  if (question == NULL && slot == RC_SLOT_NEXT)
    question = self->main_question;
  return question != NULL ? question : self->last_question;
}

/* A date that is missing is asked for, so the line only names the rule. */
static char *
describe_basis (const RcResult *result)
{
  if (own_date (result) != NULL || result->reason == NULL ||
      g_str_has_prefix (result->reason, "missing_input:"))
    return rc_result_describe (result);
  return g_strdup (rc_result_explain (result->reason));
}

static gboolean
is_in_hours (const RcDeadline *deadline)
{
  const RcOutcome *outcome =
    deadline->result != NULL ? rc_result_get_outcome (deadline->result) : NULL;

  return deadline->basis == RC_BASIS_RULE && outcome != NULL &&
         outcome->reading->amount.unit == RC_UNIT_HOURS;
}

/* Hours run on through closed offices; of days the last workday counts. */
static GDate *
find_act_by (const RcDeadline *deadline)
{
  GDate *date = NULL;

  if (deadline->due == NULL || deadline->actor != RC_ACTOR_PATIENT)
    return NULL;
  date = g_date_copy (deadline->due);
  if (!is_in_hours (deadline))
    rc_workdays_roll_back (date, RC_CALENDAR_OBSERVED);
  return date;
}

/* What the letter says of its own last day goes before the rule; silence means that it must have
 * arrived. */
static gboolean
is_postmarked (RcInquiry *self, const RcDeadline *deadline)
{
  const char *filed = deadline->result != NULL ? deadline->result->rule->filed_when : NULL;

  if (self->counts != RC_DEADLINE_COUNTS_NONE)
    return self->counts == RC_DEADLINE_COUNTS_SENT;
  return filed != NULL && g_str_has_prefix (filed, "POSTMARKED");
}

static void
set_sending (RcInquiry *self, RcDeadline *deadline)
{
  if (self->method_in == NULL || deadline->actor != RC_ACTOR_PATIENT)
    return;
  deadline->method = self->method;
  deadline->method_in = g_object_ref (self->method_in);
  deadline->method_field = self->method_field;
  deadline->postmarked = is_postmarked (self, deadline);
  if (deadline->act_by != NULL && !is_in_hours (deadline))
    deadline->mail_by = rc_mail_by_find (deadline->act_by, self->method, deadline->postmarked);
}

/* Where the day that the letter names is entered, known or not. */
static void
set_printed_field (RcInquiry *self, RcDeadline *deadline, RcSlot slot)
{
  const gboolean external = slot == RC_SLOT_EXTERNAL;
  RcRecord *record = external ? self->external_in : self->printed_in;

  if (record == NULL || slot >= RC_SLOT_SPECIAL)
    return;
  deadline->printed_in = g_object_ref (record);
  deadline->printed_field = external ? self->external_field : self->printed_field;
}

static void
set_dates (RcInquiry *self, RcDeadline *deadline, RcSlot slot)
{
  const RcWhen *own = deadline->result != NULL ? own_date (deadline->result) : NULL;

  deadline->basis = RC_BASIS_RULE;
  if (slot == RC_SLOT_NEXT && self->printed != NULL)
    {
      deadline->basis = self->printed_basis;
      deadline->due = g_date_copy (self->printed);
      deadline->basis_text = g_strdup (self->printed_text);
    }
  else if (slot == RC_SLOT_EXTERNAL && self->external_printed != NULL)
    {
      deadline->basis = RC_BASIS_PRINTED;
      deadline->due = g_date_copy (self->external_printed);
      deadline->basis_text = g_strdup (self->external_text);
    }
  else
    {
      deadline->due = own != NULL ? g_date_copy (&own->date) : NULL;
      deadline->basis_text = describe_basis (deadline->result);
    }
  deadline->act_by = find_act_by (deadline);
  set_sending (self, deadline);
}

static const char *
name_printed (RcEvent event)
{
  if (event == RC_EVENT_NOTICE)
    return _("Do what the letter says");
  return event == RC_EVENT_TREATED ? _("Send the claim")
                                   : _("Send the information that was asked for");
}

/* A day that the other side names counts also where no rule is known. */
static void
add_printed_only (RcInquiry *self, GPtrArray *deadlines)
{
  RcDeadline *deadline = g_new0 (RcDeadline, 1);

  deadline->record = g_object_ref (self->record);
  deadline->actor = RC_ACTOR_PATIENT;
  deadline->main = TRUE;
  deadline->what = g_strdup ("deadline");
  deadline->title = g_strdup (name_printed (self->situation.event));
  set_dates (self, deadline, RC_SLOT_NEXT);
  set_printed_field (self, deadline, RC_SLOT_NEXT);
  g_ptr_array_add (deadlines, deadline);
}

/* A record has one main step of each event, but may have several clocks beside it that ask for the
 * same thing. */
static char *
name_what (const RcRule *rule, RcSlot slot)
{
  return slot < RC_SLOT_SPECIAL ? g_strdup (rule->action)
                                : g_strdup_printf ("%s/%s", rule->action, rule->id);
}

static guint
list_answers (GPtrArray *steps)
{
  guint levels = 0;

  for (guint i = 0; i < steps->len; i++)
    levels |= ((const RcStep *) g_ptr_array_index (steps, i))->answered_by;
  return levels;
}

static void
add_slot (RcInquiry *self, RcRuleSet *rules, GPtrArray *steps, RcSlot slot, GPtrArray *deadlines)
{
  g_autoptr (GPtrArray) results = evaluate_steps (self, rules, steps, self->facts);
  RcDeadline *deadline = NULL;

  if (results->len == 0)
    return;
  deadline = g_new0 (RcDeadline, 1);
  deadline->record = g_object_ref (self->record);
  deadline->title = name_title (self, results);
  deadline->result = choose_result (self, rules, steps, results);
  deadline->actor = deadline->result->rule->actor;
  deadline->main = slot < RC_SLOT_SPECIAL;
  deadline->answered_by = list_answers (steps);
  deadline->what = name_what (deadline->result->rule, slot);
  deadline->arrival_assumed = self->late_facts != NULL;
  set_dates (self, deadline, slot);
  set_printed_field (self, deadline, slot);
  deadline->question = g_strdup (choose_question (self, steps, slot, deadline));
  g_ptr_array_add (deadlines, deadline);
}

static GPtrArray *
filter_slot (RcInquiry *self, GPtrArray *steps, RcSlot slot)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < steps->len; i++)
    {
      const RcStep *step = g_ptr_array_index (steps, i);

      if (MIN (step->slot, RC_SLOT_SPECIAL) == slot && (step->answered_by & self->answered) == 0)
        g_ptr_array_add (found, (gpointer) step);
    }
  return found;
}

/* The date printed in a letter is that of its main step; a special clock runs beside it. */
static void
add_specials (RcInquiry *self, RcRuleSet *rules, GPtrArray *steps, GPtrArray *deadlines)
{
  g_autoptr (GPtrArray) specials = filter_slot (self, steps, RC_SLOT_SPECIAL);

  rc_facts_set (self->facts, "letter_deadline", NULL);
  for (guint i = 0; i < specials->len; i++)
    {
      g_autoptr (GPtrArray) one = g_ptr_array_new ();

      g_ptr_array_add (one, g_ptr_array_index (specials, i));
      add_slot (self, rules, one, RC_SLOT_SPECIAL, deadlines);
    }
}

/* With nothing left to ask the plan, the date in its letter is that of the external review. */
static void
settle_printed (RcInquiry *self, GPtrArray *steps)
{
  for (guint i = 0; i < steps->len; i++)
    if (((const RcStep *) g_ptr_array_index (steps, i))->slot == RC_SLOT_NEXT)
      return;
  if (self->external_printed != NULL)
    return;
  self->external_printed = self->printed;
  self->external_text = g_strdup (self->printed_text);
  self->external_in = self->printed_in;
  self->external_field = self->printed_field;
}

void
rc_inquiry_answer (RcInquiry *self, RcRuleSet *rules, GPtrArray *deadlines)
{
  g_autoptr (GPtrArray) steps = rc_steps_find (&self->situation);

  settle_printed (self, steps);
  for (RcSlot slot = RC_SLOT_NEXT; slot < RC_SLOT_SPECIAL; slot++)
    {
      g_autoptr (GPtrArray) of_slot = filter_slot (self, steps, slot);

      rc_facts_set_date (self->facts, "letter_deadline",
                         slot == RC_SLOT_NEXT ? self->printed : self->external_printed);
      if (of_slot->len > 0)
        add_slot (self, rules, of_slot, slot, deadlines);
    }
  if (steps->len == 0 && self->printed != NULL && self->answered == 0 && is_patients (self))
    add_printed_only (self, deadlines);
  add_specials (self, rules, steps, deadlines);
}

void
rc_inquiry_clear (RcInquiry *self)
{
  g_clear_pointer (&self->facts, rc_facts_free);
  g_clear_pointer (&self->late_facts, rc_facts_free);
  g_clear_pointer (&self->printed_text, g_free);
  g_clear_pointer (&self->external_text, g_free);
}
