/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ledger.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-ledger-private.h"

/* A clock that shows an earlier day has not been set since the battery ran out. */
#define PROGRAM_BORN "2026-01-01T00:00:00Z"

#define BACKWARD_LIMIT G_TIME_SPAN_DAY
#define FORWARD_LIMIT (400 * G_TIME_SPAN_DAY)
#define DOUBT_ENDS_AFTER G_TIME_SPAN_DAY
#define NOTE_CLOCK_EVERY (6 * G_TIME_SPAN_HOUR) /* the limits are days: no need to write each minute */

#define FORGET_MARKS_AFTER (60 * G_TIME_SPAN_DAY)
#define FORGET_COPIES_AFTER_DAYS 90

static void
clear_shown (RcShown *shown)
{
  g_clear_pointer (&shown->when, g_date_time_unref);
}

RcMark *
rc_mark_new (const char *occurrence)
{
  RcMark *self = g_new0 (RcMark, 1);

  self->occurrence = g_strdup (occurrence);
  self->shown = g_array_new (FALSE, TRUE, sizeof (RcShown));
  g_array_set_clear_func (self->shown, (GDestroyNotify) clear_shown);
  return self;
}

void
rc_mark_free (RcMark *self)
{
  g_free (self->occurrence);
  g_array_unref (self->shown);
  g_clear_pointer (&self->snoozed, g_date_time_unref);
  g_clear_pointer (&self->snoozed_at, g_date_time_unref);
  g_free (self);
}

static void
replace_moment (GDateTime **where, GDateTime *moment)
{
  if (moment != NULL)
    g_date_time_ref (moment);
  g_clear_pointer (where, g_date_time_unref);
  *where = moment;
}

static RcShown *
find_shown (const RcMark *mark, int step, gboolean doubtful)
{
  for (guint i = 0; i < mark->shown->len; i++)
    {
      RcShown *shown = &g_array_index (mark->shown, RcShown, i);

      if (shown->step == step && shown->doubtful == doubtful)
        return shown;
    }
  return NULL;
}

/* A step that was shown by a clock in doubt keeps its place beside the one of a clock believed. */
void
rc_mark_add_shown (RcMark *self, RcShown shown)
{
  RcShown *known = find_shown (self, shown.step, shown.doubtful);

  g_date_time_ref (shown.when);
  if (known == NULL)
    {
      g_array_append_val (self->shown, shown);
      return;
    }
  clear_shown (known);
  *known = shown;
}

static void
remove_shown (RcLedger *self,
              gboolean (*is_void) (const RcShown *shown, GDateTime *now),
              GDateTime *now)
{
  GHashTableIter iter;
  RcMark *mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    for (guint i = mark->shown->len; i > 0; i--)
      if (is_void (&g_array_index (mark->shown, RcShown, i - 1), now))
        g_array_remove_index (mark->shown, i - 1);
}

static gboolean
is_doubtful (const RcShown *shown, GDateTime *now G_GNUC_UNUSED)
{
  return shown->doubtful;
}

/* The clock was set back: what it called shown is to come still. Up to the throttle's four hours
 * the mark stands, so that a small correction repeats nothing. */
static gboolean
is_to_come (const RcShown *shown, GDateTime *now)
{
  return g_date_time_difference (shown->when, now) > RC_REMIND_AGAIN_AFTER;
}

static void
clear_snooze (RcMark *mark)
{
  g_clear_pointer (&mark->snoozed, g_date_time_unref);
  g_clear_pointer (&mark->snoozed_at, g_date_time_unref);
}

/* What was put off by a clock that ran ahead would be silent until that time comes: it comes back
 * at once. */
static void
end_snoozes_to_come (RcLedger *self, GDateTime *now)
{
  GHashTableIter iter;
  RcMark *mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    if (mark->snoozed_at != NULL &&
        g_date_time_difference (mark->snoozed_at, now) > RC_REMIND_AGAIN_AFTER)
      {
        replace_moment (&mark->snoozed, now);
        replace_moment (&mark->snoozed_at, now);
      }
}

/* Whether the item is still open on the day that the mark is for. */
static gboolean
is_open (RcLedger *self, const RcMark *mark)
{
  g_autofree char *key = g_strndup (mark->occurrence, strcspn (mark->occurrence, "@"));

  return g_hash_table_contains (self->copies, key);
}

static void
forget_marks (RcLedger *self, GDateTime *now)
{
  GHashTableIter iter;
  RcMark *mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    {
      const RcShown *last = rc_mark_find_shown (mark, RC_STEP_NONE, now);

      if (last != NULL && g_date_time_difference (now, last->when) > FORGET_MARKS_AFTER &&
          !is_open (self, mark))
        g_hash_table_iter_remove (&iter);
    }
}

static gboolean
is_plausible (RcLedger *self, GDateTime *now)
{
  GTimeSpan ahead = self->last_seen != NULL ? g_date_time_difference (now, self->last_seen) : 0;

  return ahead >= -BACKWARD_LIMIT && ahead <= FORWARD_LIMIT;
}

/* Whether the clock has shown the same implausible time, running, for so long that it is right. */
static gboolean
has_doubt_lasted (RcLedger *self, GDateTime *now)
{
  GTimeSpan doubted = self->doubted != NULL ? g_date_time_difference (now, self->doubted) : 0;

  return doubted >= DOUBT_ENDS_AFTER && doubted <= FORWARD_LIMIT;
}

/* Shown before the doubt began, and yet at a later time: by a clock that ran ahead. */
static gboolean
is_of_other_clock (const RcShown *shown, GDateTime *doubted)
{
  return !shown->doubtful && is_to_come (shown, doubted);
}

/* Takes the place of what was shown at that step before. */
static void
believe_mark (RcMark *mark)
{
  for (guint i = mark->shown->len; i > 0; i--)
    {
      RcShown shown = g_array_index (mark->shown, RcShown, i - 1);
      g_autoptr (GDateTime) when = g_date_time_ref (shown.when);

      if (!shown.doubtful)
        continue;
      shown.when = when; /* the array lets go of its own */
      shown.doubtful = FALSE;
      g_array_remove_index (mark->shown, i - 1);
      rc_mark_add_shown (mark, shown);
    }
}

/* The clock was right after all, and so is what was shown by it. */
static void
believe_shown (RcLedger *self)
{
  GHashTableIter iter;
  RcMark *mark;

  remove_shown (self, is_of_other_clock, self->doubted);
  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    believe_mark (mark);
}

static void
begin_doubt (RcLedger *self, GDateTime *now)
{
  GTimeSpan doubted = self->doubted != NULL ? g_date_time_difference (now, self->doubted) : -1;

  if (doubted >= 0 && doubted <= FORWARD_LIMIT)
    return;
  replace_moment (&self->doubted, now);
  self->changed = TRUE;
}

static void
note_clock (RcLedger *self, GDateTime *now)
{
  GTimeSpan since =
    self->last_seen != NULL ? g_date_time_difference (now, self->last_seen) : G_MAXINT64;

  if (self->doubted == NULL && ABS (since) < NOTE_CLOCK_EVERY)
    return;
  g_clear_pointer (&self->doubted, g_date_time_unref);
  replace_moment (&self->last_seen, now);
  self->changed = TRUE;
}

static RcMark *
need_mark (RcLedger *self, const char *occurrence)
{
  RcMark *mark = g_hash_table_lookup (self->marks, occurrence);

  if (mark == NULL)
    {
      mark = rc_mark_new (occurrence);
      g_hash_table_insert (self->marks, mark->occurrence, mark);
    }
  return mark;
}

static gboolean
is_same_copy (RcAgendaItem *a, RcAgendaItem *b)
{
  return a != NULL && a->kind == b->kind && rc_date_equal (a->due, b->due) &&
         rc_date_equal (a->act_by, b->act_by) && rc_date_equal (a->mail_by, b->mail_by) &&
         g_strcmp0 (a->time, b->time) == 0 && a->mine == b->mine && a->brief == b->brief &&
         a->appeal == b->appeal;
}

/* Dates and what kind of thing they are: no title, no name. */
static RcAgendaItem *
copy_dates (RcAgendaItem *item)
{
  RcAgendaItem *copy = rc_agenda_item_new (item->kind, item->key, item->due);

  copy->act_by = item->act_by != NULL ? g_date_copy (item->act_by) : NULL;
  copy->mail_by = item->mail_by != NULL ? g_date_copy (item->mail_by) : NULL;
  copy->time = g_strdup (item->time);
  copy->mine = item->mine;
  copy->brief = item->brief;
  copy->appeal = item->appeal;
  copy->remembered = TRUE;
  return copy;
}

static gboolean
is_closed_item (RcAgendaItem *copy, GHashTable *keys, GHashTable *read)
{
  return g_hash_table_contains (read, copy->case_id) &&
         !g_hash_table_contains (keys, copy->key);
}

static void
drop_closed (RcLedger *self, GPtrArray *items, GHashTable *read)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  RcAgendaItem *copy;

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (keys, ((RcAgendaItem *) g_ptr_array_index (items, i))->key);
  g_hash_table_iter_init (&iter, self->copies);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &copy))
    if (is_closed_item (copy, keys, read))
      {
        g_hash_table_iter_remove (&iter);
        self->changed = TRUE;
      }
}

char *
rc_occurrence_new (RcAgendaItem *item)
{
  g_autofree char *date = rc_date_format (item->due);

  return item->time != NULL ? g_strconcat (item->key, "@", date, "T", item->time, NULL)
                            : g_strconcat (item->key, "@", date, NULL);
}

RcLedger *
rc_ledger_new (void)
{
  RcLedger *self = g_new0 (RcLedger, 1);

  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) rc_mark_free);
  self->copies = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  return self;
}

void
rc_ledger_free (RcLedger *self)
{
  g_free (self->path);
  g_hash_table_unref (self->marks);
  g_hash_table_unref (self->copies);
  g_clear_pointer (&self->clock, g_date_time_unref);
  g_clear_pointer (&self->last_seen, g_date_time_unref);
  g_clear_pointer (&self->doubted, g_date_time_unref);
  g_free (self);
}

gboolean
rc_ledger_see_clock (RcLedger *self, GDateTime *now)
{
  g_autoptr (GDateTime) born = g_date_time_new_from_iso8601 (PROGRAM_BORN, NULL);

  replace_moment (&self->clock, now);
  self->before_birth = g_date_time_compare (now, born) < 0;
  if (self->before_birth)
    return FALSE;
  if (!is_plausible (self, now) && !has_doubt_lasted (self, now))
    {
      begin_doubt (self, now);
      return FALSE;
    }
  if (is_plausible (self, now))
    remove_shown (self, is_doubtful, now);
  else
    believe_shown (self);
  note_clock (self, now);
  remove_shown (self, is_to_come, now);
  end_snoozes_to_come (self, now);
  forget_marks (self, now);
  return TRUE;
}

gboolean
rc_ledger_doubts_clock (RcLedger *self)
{
  return self->before_birth || self->doubted != NULL;
}

const RcMark *
rc_ledger_find (RcLedger *self, const char *occurrence)
{
  return g_hash_table_lookup (self->marks, occurrence);
}

const RcShown *
rc_mark_find_shown (const RcMark *mark, int step, GDateTime *now)
{
  const RcShown *last = NULL;

  for (guint i = 0; i < mark->shown->len; i++)
    {
      const RcShown *shown = &g_array_index (mark->shown, RcShown, i);

      if (shown->step <= step && !is_to_come (shown, now) &&
          (last == NULL || g_date_time_compare (shown->when, last->when) > 0))
        last = shown;
    }
  return last;
}

GPtrArray *
rc_ledger_on_screen (RcLedger *self)
{
  GPtrArray *occurrences = g_ptr_array_new ();
  GHashTableIter iter;
  RcMark *mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    if (mark->on_screen)
      g_ptr_array_add (occurrences, mark->occurrence);
  return occurrences;
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const RcMark *first = *(RcMark *const *) a;
  const RcMark *second = *(RcMark *const *) b;

  return g_strcmp0 (first->occurrence, second->occurrence);
}

GPtrArray *
rc_ledger_list_snoozed (RcLedger *self, GDateTime *now)
{
  GPtrArray *marks = g_ptr_array_new ();
  GHashTableIter iter;
  RcMark *mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    if (mark->snoozed != NULL && g_date_time_compare (mark->snoozed, now) > 0)
      g_ptr_array_add (marks, mark);
  g_ptr_array_sort (marks, compare_marks);
  return marks;
}

void
rc_ledger_mark_shown (RcLedger *self, const char *occurrence, int step, GDateTime *now)
{
  RcMark *mark = need_mark (self, occurrence);
  RcShown shown = {
    .step = step,
    .when = now,
    .again = rc_mark_find_shown (mark, step, now) != NULL,
    .doubtful = rc_ledger_doubts_clock (self),
  };

  rc_mark_add_shown (mark, shown);
  if (!shown.doubtful)
    clear_snooze (mark);
  mark->on_screen = TRUE;
  mark->lost = RC_LOSS_NONE;
  self->changed = TRUE;
}

void
rc_ledger_take_off (RcLedger *self, const char *occurrence, gboolean seen)
{
  RcMark *mark = g_hash_table_lookup (self->marks, occurrence);

  if (mark == NULL)
    return;
  mark->on_screen = FALSE;
  if (!seen)
    return;
  self->changed = TRUE;
  for (guint i = 0; i < mark->shown->len; i++)
    g_array_index (mark->shown, RcShown, i).seen = TRUE;
}

void
rc_ledger_lose_screen (RcLedger *self, RcLoss loss)
{
  GHashTableIter iter;
  RcMark *mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    {
      if (mark->on_screen || loss != RC_LOSS_SERVER)
        mark->lost = MAX (mark->lost, loss);
      mark->on_screen &= loss == RC_LOSS_AWAY;
    }
}

void
rc_ledger_snooze (RcLedger *self, const char *occurrence, GDateTime *until)
{
  RcMark *mark = need_mark (self, occurrence);

  replace_moment (&mark->snoozed, until);
  replace_moment (&mark->snoozed_at, until != NULL ? self->clock : NULL);
  mark->on_screen = FALSE;
  self->changed = TRUE;
}

void
rc_ledger_remember (RcLedger *self, GPtrArray *items, GHashTable *read)
{
  drop_closed (self, items, read);
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);
      RcAgendaItem *copy = NULL;

      if (is_same_copy (g_hash_table_lookup (self->copies, item->key), item))
        continue;
      copy = copy_dates (item);
      g_hash_table_replace (self->copies, copy->key, copy);
      self->changed = TRUE;
    }
}

GPtrArray *
rc_ledger_recall (RcLedger *self, GHashTable *read, const GDate *today)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  RcAgendaItem *copy;

  g_hash_table_iter_init (&iter, self->copies);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &copy))
    if (!g_hash_table_contains (read, copy->case_id) &&
        rc_date_days_until (copy->due, today) <= FORGET_COPIES_AFTER_DAYS)
      g_ptr_array_add (items, g_object_ref (copy));
  g_ptr_array_sort (items, rc_agenda_item_compare);
  return items;
}
