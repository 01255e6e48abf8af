/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* The group of rows that says how much a reminder tells whoever looks at the screen, with the words
 * that it would say. (transfer floating) */
GtkWidget *rc_reminder_preview_new (RcWorkspace *workspace);

G_END_DECLS
