/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-times.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "rc-text.h"

RcReminderTimes
rc_reminder_times_default (void)
{
  return (RcReminderTimes){ .minute = 9 * 60,
                            .deadline_days = { 30, 14, 7, 3, 1, 0, -1 },
                            .follow_up_days = { 0, -1 } };
}

int
rc_reminder_times_parse_time (const char *text)
{
  int hour, minute;

  if (text == NULL || strlen (text) != 5 || text[2] != ':' || !g_ascii_isdigit (text[0]) ||
      !g_ascii_isdigit (text[1]) || !g_ascii_isdigit (text[3]) || !g_ascii_isdigit (text[4]))
    return -1;
  hour = g_ascii_digit_value (text[0]) * 10 + g_ascii_digit_value (text[1]);
  minute = g_ascii_digit_value (text[3]) * 10 + g_ascii_digit_value (text[4]);
  return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

gboolean
rc_reminder_times_set_time (RcReminderTimes *self, const char *text, GError **error)
{
  int minute = rc_reminder_times_parse_time (text);
  g_autofree char *quoted = NULL;

  if (minute >= 0)
    {
      self->minute = minute;
      return TRUE;
    }
  quoted = rc_text_quote (text, 20);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _("A time of day is written like 09:00; found %s."), quoted);
  return FALSE;
}

gboolean
rc_reminder_times_set_days (int *days, const int *values, gsize n_values, GError **error)
{
  for (gsize i = 0; i < n_values; i++)
    if (values[i] < 0 || values[i] > RC_REMINDER_EARLIEST)
      {
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                     _("A reminder can come 0 to %d days before a date, not %d."),
                     RC_REMINDER_EARLIEST, values[i]);
        return FALSE;
      }
  if (n_values > RC_REMINDER_MAX_DAYS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _("There can be at most %d reminders before a date."), RC_REMINDER_MAX_DAYS);
      return FALSE;
    }
  for (gsize i = 0; i < n_values; i++)
    days[i] = values[i];
  days[n_values] = -1;
  return TRUE;
}
