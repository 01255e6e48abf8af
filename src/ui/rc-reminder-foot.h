/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* The line at the foot of the sidebar: whether reminders are on, and when the cases were last looked
 * at. Pressed, it opens the page of the reminders. (transfer floating) */
GtkWidget *rc_reminder_foot_new (RcWorkspace *workspace);

G_END_DECLS
