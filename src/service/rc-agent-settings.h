/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-reminder-times.h"

G_BEGIN_DECLS

/* The settings that the window writes. In a build folder there may be no schema, and then the
 * defaults hold. */

/* Returns: (transfer full) (nullable): NULL if there is no schema */
GSettings *rc_agent_settings_new         (void);
/* Returns: (transfer full) (nullable): the folder of the cases; NULL: the usual place */
char      *rc_agent_settings_get_folder  (GSettings *self);
gboolean   rc_agent_settings_get_details (GSettings *self);
/**
 * rc_agent_settings_get_times:
 * @problem: (out) (nullable): a translated sentence about what was not usable
 *
 * When reminders come. What is missing or not usable is as by default, so that a bad setting never
 * silences a reminder.
 */
RcReminderTimes rc_agent_settings_get_times (GSettings *self,
                                             char     **problem);

G_END_DECLS
