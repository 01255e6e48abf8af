/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcLevelStrip:
 *
 * A card with the levels of appeal of one denial, from the letter to the last that can be asked:
 * side by side where there is room, else as a list with a line at the left. A level opens its
 * record; one that has none starts an appeal of that level. Hidden while there is no denial.
 */
#define RC_TYPE_LEVEL_STRIP (rc_level_strip_get_type ())
G_DECLARE_FINAL_TYPE (RcLevelStrip, rc_level_strip, RC, LEVEL_STRIP, AdwBin)

/* @file: has a case */
GtkWidget *rc_level_strip_new     (RcWorkspace  *workspace,
                                   RcCaseFile   *file);
/* Shows the case as it is now. */
void       rc_level_strip_refresh (RcLevelStrip *self);

G_END_DECLS
