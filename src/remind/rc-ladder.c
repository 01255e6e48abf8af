/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ladder.h"

#include "rc-date.h"

#define MINUTES_A_DAY (24 * 60)
#define LEAD (2 * 60) /* minutes before a time on the day, to get there or to act */

/* Days before a date, ended by -1. */
static const int brief_days[] = { 3, 2, 1, 0, -1 };
static const int mail_days[] = { 3, 1, 0, -1 };
static const int expiry_days[] = { 14, 7, 1, 0, -1 };
static const int visit_days[] = { 1, 0, -1 };
static const int the_day[] = { 0, -1 };

typedef struct {
  RcAgendaItem *item;
  const RcReminderTimes *times;
  RcCivil now;
  RcLadder ladder;
} Climb;

/* What others owe or what one planned oneself, in contrast to what ends on its day. */
static gboolean
is_follow_up (RcAgendaItem *item)
{
  return item->kind == RC_AGENDA_DECISION || item->kind == RC_AGENDA_PROMISE ||
         item->kind == RC_AGENDA_TASK;
}

static const int *
get_days (RcAgendaItem *item, const RcReminderTimes *times)
{
  if (item->kind == RC_AGENDA_DEADLINE)
    return item->brief ? brief_days : times->deadline_days;
  if (item->kind == RC_AGENDA_EXPIRY)
    return expiry_days;
  if (item->kind == RC_AGENDA_VISIT)
    return visit_days;
  return rc_reminder_times_parse_time (item->time) < 0 ? times->follow_up_days : the_day;
}

/* A follow-up with a time, such as a call, rings at its time; anything else must ring before. */
static int
minute_on_the_day (RcAgendaItem *item, const RcReminderTimes *times)
{
  int minute = rc_reminder_times_parse_time (item->time);

  if (minute < 0)
    return times->minute;
  return is_follow_up (item) ? minute : CLAMP (minute - LEAD, 0, times->minute);
}

static gboolean
waits_for_monday (RcAgendaItem *item, const RcReminderTimes *times)
{
  return times->quiet_weekends && is_follow_up (item) &&
         rc_reminder_times_parse_time (item->time) < 0;
}

/* Julian days begin with a Monday. */
static RcCivil
next_workday (RcCivil day)
{
  const RcCivil weekday = (day - 1) % 7;

  return weekday < 5 ? day : day + 7 - weekday;
}

static void
take_step (Climb *self, int step)
{
  RcCivil day = (RcCivil) g_date_get_julian (self->item->due) - step;
  int minute = step == 0 ? minute_on_the_day (self->item, self->times) : self->times->minute;
  RcCivil when;

  if (waits_for_monday (self->item, self->times))
    day = next_workday (day);
  when = day * MINUTES_A_DAY + minute;
  if (when <= self->now)
    self->ladder.step = MIN (self->ladder.step, step);
  else
    self->ladder.next = MIN (self->ladder.next, when);
}

/* Only the days around now can matter of the endless row after the date: the last one reached, on
 * a quiet Sunday three days ago, and the next. */
static void
take_days_after (Climb *self)
{
  gint64 since = self->now / MINUTES_A_DAY - (gint64) g_date_get_julian (self->item->due);
  int today = (int) CLAMP (since, 0, G_MAXINT / 2);

  for (int days = MAX (today - 3, 1); days <= today + 1; days++)
    take_step (self, -days);
}

/* A day before the date on which something must be done, with days of its own before it. */
static void
take_day (Climb *self, const GDate *day, const int *before)
{
  if (day == NULL || rc_date_compare (day, self->item->due) >= 0)
    return;
  for (; *before >= 0; before++)
    take_step (self, rc_date_days_until (day, self->item->due) + *before);
}

RcCivil
rc_civil_from_moment (GDateTime *moment)
{
  g_autoptr (GDate) date = rc_date_from_moment (moment);

  return (RcCivil) g_date_get_julian (date) * MINUTES_A_DAY +
         g_date_time_get_hour (moment) * 60 + g_date_time_get_minute (moment);
}

/* Clocks are set by an hour, on Lord Howe Island by half of one, at an Antarctic station by two.
 * GLib gives the second of two such moments, and one after the gap. */
static GDateTime *
take_earlier (GDateTime *moment, RcCivil civil)
{
  static const int shifts[] = { 120, 60, 30 };

  for (guint i = 0; i < G_N_ELEMENTS (shifts); i++)
    {
      g_autoptr (GDateTime) earlier = g_date_time_add_minutes (moment, -shifts[i]);

      if (rc_civil_from_moment (earlier) >= civil)
        return g_steal_pointer (&earlier);
    }
  return g_date_time_ref (moment);
}

GDateTime *
rc_civil_to_moment (RcCivil civil, GTimeZone *zone)
{
  g_autoptr (GDate) date = NULL;
  g_autoptr (GDateTime) moment = NULL;
  int minute = (int) (civil % MINUTES_A_DAY);

  if (civil == RC_CIVIL_NEVER)
    return NULL;
  date = g_date_new_julian ((guint32) (civil / MINUTES_A_DAY));
  moment = g_date_time_new (zone, g_date_get_year (date), (int) g_date_get_month (date),
                            g_date_get_day (date), minute / 60, minute % 60, 0);
  return take_earlier (moment, civil);
}

RcLadder
rc_ladder_at (RcAgendaItem *item, const RcReminderTimes *times, RcCivil now)
{
  Climb self = { item, times, now, { .step = RC_STEP_NONE, .next = RC_CIVIL_NEVER } };

  for (const int *days = get_days (item, times); *days >= 0; days++)
    take_step (&self, *days);
  take_step (&self, 0);
  /* A deadline on a Sunday is met on the Friday before, and by mail a week earlier. */
  take_day (&self, item->act_by, the_day);
  take_day (&self, item->mail_by, mail_days);
  if (item->kind != RC_AGENDA_VISIT)
    take_days_after (&self);
  return self.ladder;
}
