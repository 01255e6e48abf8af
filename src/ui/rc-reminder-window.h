/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcReminderWindow:
 *
 * Whether reminders are alive, when they come, and what they reveal.
 */
#define RC_TYPE_REMINDER_WINDOW (rc_reminder_window_get_type ())
G_DECLARE_FINAL_TYPE (RcReminderWindow, rc_reminder_window, RC, REMINDER_WINDOW,
                      AdwPreferencesWindow)

/* Opens it over @parent. */
void rc_reminder_window_present (GtkWindow   *parent,
                                 RcWorkspace *workspace);

G_END_DECLS
