/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum {
  RC_REMINDER_STAY, /* until the session ends */
  RC_REMINDER_ONCE, /* until what is due has been shown */
  RC_REMINDER_DUMP, /* shows nothing, prints what it would do */
} RcReminderMode;

/**
 * rc_reminder_program_run:
 * @road: which of rc_login_is_road() started this process; "": a person
 *
 * Runs the reminders. At most one process of a person does; another one tells the first by which
 * road it came and to look at the cases now, and ends.
 *
 * Returns: the exit status
 */
int rc_reminder_program_run (RcReminderMode mode,
                             const char    *road);

G_END_DECLS
