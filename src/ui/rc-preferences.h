/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* Where the cases lie, and by which rules dates are counted; see also RcReminderWindow. */
void rc_preferences_present           (GtkWindow   *parent,
                                       RcWorkspace *workspace);
/* The list of keys. */
void rc_preferences_present_shortcuts (GtkWindow   *parent);

G_END_DECLS
