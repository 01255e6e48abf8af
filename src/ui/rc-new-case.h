/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* Asks for a new case in three fields, of which two can stay empty, and makes it; the window then
 * shows it through its action "win.show-case". */
void rc_new_case_present (GtkWindow   *parent,
                          RcWorkspace *workspace);

G_END_DECLS
