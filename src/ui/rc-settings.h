/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-reminder-times.h"

G_BEGIN_DECLS

/* The settings of the program. Its schema may be missing (started from an unfinished installation):
 * then the defaults hold and nothing is remembered. So @settings may be NULL below. */

/* Returns: (transfer full) (nullable) */
GSettings *rc_settings_new         (void);
/* Returns: (transfer full) (nullable): NULL for an empty text */
char      *rc_settings_get_text    (GSettings  *settings,
                                    const char *key);
gboolean   rc_settings_get_flag    (GSettings  *settings,
                                    const char *key);
int        rc_settings_get_int     (GSettings  *settings,
                                    const char *key,
                                    int         fallback);
/* @text: (nullable) */
void       rc_settings_set_text    (GSettings  *settings,
                                    const char *key,
                                    const char *text);
void       rc_settings_set_flag    (GSettings  *settings,
                                    const char *key,
                                    gboolean    flag);
void       rc_settings_set_int     (GSettings  *settings,
                                    const char *key,
                                    int         value);
/* The time of day when reminders come; the days in it are the usual ones. */
RcReminderTimes rc_settings_get_times (GSettings *settings);

G_END_DECLS
