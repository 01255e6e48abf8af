/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ladder.h"

#include "rc-date.h"

#define MINUTES_A_DAY (24 * 60)
#define MORNING (9 * 60)      /* when reminders come that have no time of their own */
#define LEAD_OF_VISIT (2 * 60) /* one must be able to get there */

typedef struct {
  int before[8]; /* days before the date, ended by -1 */
  gboolean daily; /* and once a day while overdue */
} Steps;

static const Steps steps_of[] = {
  [RC_AGENDA_DEADLINE] = { { 30, 14, 7, 3, 1, 0, -1 }, TRUE },
  [RC_AGENDA_DECISION] = { { 0, -1 }, TRUE },
  [RC_AGENDA_PROMISE] = { { 0, -1 }, TRUE },
  [RC_AGENDA_TASK] = { { 0, -1 }, TRUE },
  [RC_AGENDA_EXPIRY] = { { 14, 7, 1, 0, -1 }, TRUE },
  [RC_AGENDA_VISIT] = { { 1, 0, -1 }, FALSE },
};

/* Minutes after midnight; -1 if @time is not like "09:30". */
static int
parse_time (const char *time)
{
  int hour, minute;

  if (time == NULL || strlen (time) != 5 || time[2] != ':' || !g_ascii_isdigit (time[0]) ||
      !g_ascii_isdigit (time[1]) || !g_ascii_isdigit (time[3]) || !g_ascii_isdigit (time[4]))
    return -1;
  hour = g_ascii_digit_value (time[0]) * 10 + g_ascii_digit_value (time[1]);
  minute = g_ascii_digit_value (time[3]) * 10 + g_ascii_digit_value (time[4]);
  return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

static int
minute_on_the_day (RcAgendaItem *item)
{
  int minute = parse_time (item->time);

  if (minute < 0)
    return MORNING;
  if (item->kind != RC_AGENDA_VISIT)
    return minute;
  return CLAMP (minute - LEAD_OF_VISIT, 0, MORNING);
}

static void
take_step (RcLadder *ladder, RcAgendaItem *item, int step, RcCivil now)
{
  RcCivil day = (RcCivil) g_date_get_julian (item->due) - step;
  RcCivil when = day * MINUTES_A_DAY + (step == 0 ? minute_on_the_day (item) : MORNING);

  if (when <= now)
    ladder->step = MIN (ladder->step, step);
  else
    ladder->next = MIN (ladder->next, when);
}

/* Only two days can matter of the endless row after the date: the last one reached and the next. */
static void
take_days_after (RcLadder *ladder, RcAgendaItem *item, RcCivil now)
{
  gint64 since = now / MINUTES_A_DAY - (gint64) g_date_get_julian (item->due);
  int days = (int) CLAMP (since, 1, G_MAXINT / 2);

  if (days > 1)
    take_step (ladder, item, -(days - 1), now);
  take_step (ladder, item, -days, now);
  take_step (ladder, item, -(days + 1), now);
}

RcCivil
rc_civil_from_moment (GDateTime *moment)
{
  g_autoptr (GDate) date = rc_date_from_moment (moment);

  return (RcCivil) g_date_get_julian (date) * MINUTES_A_DAY +
         g_date_time_get_hour (moment) * 60 + g_date_time_get_minute (moment);
}

GDateTime *
rc_civil_to_moment (RcCivil civil, GTimeZone *zone)
{
  g_autoptr (GDate) date = NULL;
  int minute = (int) (civil % MINUTES_A_DAY);

  if (civil == RC_CIVIL_NEVER)
    return NULL;
  date = g_date_new_julian ((guint32) (civil / MINUTES_A_DAY));
  return g_date_time_new (zone, g_date_get_year (date), (int) g_date_get_month (date),
                          g_date_get_day (date), minute / 60, minute % 60, 0);
}

/* A day before the date on which something must be done; its own step of the ladder. */
static void
take_day (RcLadder *ladder, RcAgendaItem *item, const GDate *day, RcCivil now)
{
  if (day != NULL && rc_date_compare (day, item->due) < 0)
    take_step (ladder, item, rc_date_days_until (day, item->due), now);
}

RcLadder
rc_ladder_at (RcAgendaItem *item, RcCivil now)
{
  const Steps *steps = &steps_of[item->kind];
  RcLadder ladder = { .step = RC_STEP_NONE, .next = RC_CIVIL_NEVER };

  for (const int *step = steps->before; *step >= 0; step++)
    take_step (&ladder, item, *step, now);
  /* A deadline on a Sunday is met on the Friday before, and by mail a week earlier. */
  take_day (&ladder, item, item->act_by, now);
  take_day (&ladder, item, item->mail_by, now);
  if (steps->daily)
    take_days_after (&ladder, item, now);
  return ladder;
}
