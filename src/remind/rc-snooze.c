/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-snooze.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-ladder.h"

#define MINUTES_A_DAY (24 * 60)

GDateTime *
rc_snooze_tomorrow (GDateTime *now, const RcReminderTimes *times)
{
  RcCivil today = rc_civil_from_moment (now) / MINUTES_A_DAY * MINUTES_A_DAY;

  return rc_civil_to_moment (today + MINUTES_A_DAY + times->minute, g_date_time_get_timezone (now));
}

static gboolean
fail (GError **error, const char *sentence)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, sentence);
  return FALSE;
}

static gboolean
check_deadline (RcAgendaItem *item, GDateTime *until, GDateTime *now, GError **error)
{
  g_autoptr (GDateTime) there = g_date_time_to_timezone (until, g_date_time_get_timezone (now));
  g_autoptr (GDate) day = rc_date_from_moment (there);
  g_autoptr (GDate) today = rc_date_from_moment (now);
  g_autoptr (GDate) tomorrow = rc_date_plus_days (today, 1);
  const GDate *last = rc_agenda_item_next_day (item, today);

  if (rc_date_compare (last, today) >= 0 && rc_date_compare (day, last) > 0)
    return fail (error, _("A deadline cannot be put off past the last day to act on it."));
  if (rc_date_compare (item->due, today) < 0 && rc_date_compare (day, tomorrow) > 0)
    return fail (error, _("This deadline is over. It can be put off until tomorrow."));
  return TRUE;
}

gboolean
rc_snooze_check (RcAgendaItem *item, GDateTime *until, GDateTime *now, GError **error)
{
  if (g_date_time_compare (until, now) <= 0)
    return fail (error, _("Choose a time that is still to come."));
  return item->kind != RC_AGENDA_DEADLINE || check_deadline (item, until, now, error);
}
