/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminders.h"

#include "rc-date.h"
#include "rc-ladder.h"
#include "rc-snooze.h"

typedef struct {
  GDateTime *now;
  RcCivil civil;
  const GDate *today;
  const RcReminderTimes *times;
  RcLedger *ledger;
  GHashTable *open; /* occurrences of the items */
  RcDecision *decision;
  RcCivil next_step; /* the earliest step to come */
} Deciding;

static void
note_next (Deciding *self, GDateTime *moment)
{
  RcDecision *decision = self->decision;

  if (g_date_time_compare (moment, self->now) <= 0 ||
      (decision->next != NULL && g_date_time_compare (decision->next, moment) <= 0))
    return;
  g_clear_pointer (&decision->next, g_date_time_unref);
  decision->next = g_date_time_ref (moment);
}

static gboolean
is_reached (Deciding *self, GDateTime *moment)
{
  if (g_date_time_compare (moment, self->now) <= 0)
    return TRUE;
  note_next (self, moment);
  return FALSE;
}

/* A reminder lost with its server comes back at once, but only once in four hours; one lost with its
 * session waits those hours from when it was last shown. */
static gboolean
may_raise_again (Deciding *self, const RcMark *mark, const RcShown *shown)
{
  g_autoptr (GDateTime) allowed = NULL;

  if (mark->lost == RC_LOSS_NONE || shown->seen)
    return FALSE;
  if (mark->lost == RC_LOSS_SERVER && !shown->again)
    return TRUE;
  allowed = g_date_time_add (shown->when, RC_REMIND_AGAIN_AFTER);
  return is_reached (self, allowed);
}

/* Shown since by a clock in doubt, which does not end what was put off. */
static gboolean
came_back (Deciding *self, const RcMark *mark)
{
  const RcShown *last = rc_mark_find_shown (mark, RC_STEP_NONE, self->now);

  return last != NULL && g_date_time_compare (last->when, mark->snoozed) >= 0;
}

/* What would put a deadline off beyond its day does not hold: that day was moved since. */
static gboolean
has_snooze (Deciding *self, RcAgendaItem *item, const RcMark *mark)
{
  if (mark == NULL || mark->snoozed == NULL)
    return FALSE;
  if (g_date_time_compare (mark->snoozed, self->now) <= 0)
    return !came_back (self, mark);
  return rc_snooze_check (item, mark->snoozed, self->now, NULL);
}

static gboolean
needs_showing (Deciding *self,
               RcAgendaItem *item,
               const RcMark *mark,
               const RcShown *shown,
               int step)
{
  if (step == RC_STEP_NONE)
    return FALSE;
  if (has_snooze (self, item, mark))
    return is_reached (self, mark->snoozed);
  return shown == NULL || may_raise_again (self, mark, shown);
}

static RcReminder *
reminder_new (RcAgendaItem *item, const char *occurrence, int step, gboolean again)
{
  RcReminder *self = g_new0 (RcReminder, 1);

  self->item = g_object_ref (item);
  self->occurrence = g_strdup (occurrence);
  self->step = step;
  self->again = again;
  return self;
}

static void
note_due (Deciding *self, RcAgendaItem *item)
{
  RcDecision *decision = self->decision;

  if (rc_date_compare (item->due, self->today) < 0 ||
      (decision->next_due != NULL && rc_date_compare (decision->next_due, item->due) <= 0))
    return;
  g_clear_pointer (&decision->next_due, g_date_free);
  decision->next_due = g_date_copy (item->due);
}

static void
decide_occurrence (Deciding *self, RcAgendaItem *item, const char *occurrence)
{
  const RcMark *mark = rc_ledger_find (self->ledger, occurrence);
  RcLadder ladder = rc_ladder_at (item, self->times, self->civil);
  const RcShown *shown =
    mark != NULL ? rc_mark_find_shown (mark, ladder.step, self->now) : NULL;
  GPtrArray *list = NULL;

  self->next_step = MIN (self->next_step, ladder.next);
  note_due (self, item);
  if (needs_showing (self, item, mark, shown, ladder.step))
    list = self->decision->show;
  else if (mark != NULL && mark->on_screen)
    list = self->decision->update;
  if (list != NULL)
    g_ptr_array_add (list, reminder_new (item, occurrence, ladder.step, shown != NULL));
}

/* Two files can hold one case for a while, when a sync tool made a conflict copy. */
static void
decide_item (Deciding *self, RcAgendaItem *item)
{
  char *occurrence = rc_occurrence_new (item);

  if (g_hash_table_add (self->open, occurrence))
    decide_occurrence (self, item, occurrence);
}

static void
decide_withdrawals (Deciding *self)
{
  g_autoptr (GPtrArray) on_screen = rc_ledger_on_screen (self->ledger);

  for (guint i = 0; i < on_screen->len; i++)
    {
      const char *occurrence = g_ptr_array_index (on_screen, i);

      if (!g_hash_table_contains (self->open, occurrence))
        g_ptr_array_add (self->decision->withdraw, g_strdup (occurrence));
    }
}

static int
compare_reminders (gconstpointer a, gconstpointer b)
{
  const RcReminder *first = *(RcReminder *const *) a;
  const RcReminder *second = *(RcReminder *const *) b;

  return rc_agenda_item_compare (&first->item, &second->item);
}

static RcDecision *
decision_new (RcLedger *ledger)
{
  RcDecision *self = g_new0 (RcDecision, 1);

  self->show = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_reminder_free);
  self->update = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_reminder_free);
  self->withdraw = g_ptr_array_new_with_free_func (g_free);
  self->doubtful = rc_ledger_doubts_clock (ledger);
  return self;
}

static RcReminder *
copy_reminder (const RcReminder *from)
{
  RcReminder *self = g_new0 (RcReminder, 1);

  self->item = g_object_ref (from->item);
  self->occurrence = g_strdup (from->occurrence);
  self->step = from->step;
  self->again = from->again;
  return self;
}

void
rc_reminder_free (RcReminder *self)
{
  g_object_unref (self->item);
  g_free (self->occurrence);
  g_free (self);
}

void
rc_decision_free (RcDecision *self)
{
  g_ptr_array_unref (self->show);
  g_ptr_array_unref (self->update);
  g_ptr_array_unref (self->withdraw);
  g_clear_pointer (&self->next, g_date_time_unref);
  g_clear_pointer (&self->next_due, g_date_free);
  g_free (self);
}

GPtrArray *
rc_decision_list_on_screen (RcDecision *self)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_reminder_free);

  for (guint i = 0; i < self->show->len; i++)
    g_ptr_array_add (list, copy_reminder (g_ptr_array_index (self->show, i)));
  for (guint i = 0; i < self->update->len; i++)
    g_ptr_array_add (list, copy_reminder (g_ptr_array_index (self->update, i)));
  g_ptr_array_sort (list, compare_reminders);
  return list;
}

RcDecision *
rc_reminders_decide (GDateTime *now,
                     const RcReminderTimes *times,
                     GPtrArray *items,
                     RcLedger *ledger)
{
  g_autoptr (GHashTable) open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GDateTime) next_step = NULL;
  g_autoptr (GDate) today = rc_date_from_moment (now);
  Deciding self = {
    .now = now,
    .civil = rc_civil_from_moment (now),
    .today = today,
    .times = times,
    .ledger = ledger,
    .open = open,
    .decision = decision_new (ledger),
    .next_step = RC_CIVIL_NEVER,
  };

  for (guint i = 0; i < items->len; i++)
    decide_item (&self, g_ptr_array_index (items, i));
  decide_withdrawals (&self);
  next_step = rc_civil_to_moment (self.next_step, g_date_time_get_timezone (now));
  if (next_step != NULL)
    note_next (&self, next_step);
  /* By a clock that stands in 1970 the next step is 57 years away: nothing to wait for. */
  if (self.decision->doubtful)
    g_clear_pointer (&self.decision->next, g_date_time_unref);
  g_ptr_array_sort (self.decision->show, compare_reminders);
  g_ptr_array_sort (self.decision->update, compare_reminders);
  return self.decision;
}
