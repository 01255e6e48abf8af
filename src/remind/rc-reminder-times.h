/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RC_REMINDER_MAX_DAYS 16
#define RC_REMINDER_EARLIEST 365 /* days before a date; more is a slip of the finger */

/**
 * RcReminderTimes:
 *
 * When reminders come, as the reader chose in the preferences. A plain value: copy it as you like.
 *
 * The day itself is always one of the days, and after it every day is, whatever is chosen here: no
 * choice can make a date pass in silence.
 */
typedef struct {
  int minute;                                    /* of the day, for what has no time of its own */
  int deadline_days[RC_REMINDER_MAX_DAYS + 1];   /* days before the date; ended by -1 */
  int follow_up_days[RC_REMINDER_MAX_DAYS + 1];  /* tasks, promises, what others must decide */
  gboolean quiet_weekends; /* what has follow-up days and no time of its own waits for Monday */
} RcReminderTimes;

/* 09:00; deadlines 30, 14, 7, 3, 1 and 0 days before, follow-ups on the day; weekends too. */
RcReminderTimes rc_reminder_times_default    (void);

/* Both take over what a person or a file says, and leave @self as it was if that is not possible:
 * then FALSE with a translated sentence, G_IO_ERROR_INVALID_ARGUMENT. */
gboolean        rc_reminder_times_set_time   (RcReminderTimes *self,
                                              const char      *text,
                                              GError         **error);
/**
 * rc_reminder_times_set_days:
 * @days: one of the two lists of an RcReminderTimes
 * @values: 0 to %RC_REMINDER_EARLIEST, in any order
 */
gboolean        rc_reminder_times_set_days   (int             *days,
                                              const int       *values,
                                              gsize            n_values,
                                              GError         **error);

/* Minutes after midnight; -1 if @text (nullable) is not like "09:30". */
int             rc_reminder_times_parse_time (const char      *text);

G_END_DECLS
