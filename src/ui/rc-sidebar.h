/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcSidebar:
 *
 * The left side of the window: the agenda, the cases with a search over them, and at the foot how
 * the reminders are. One of the agenda and the cases is selected, or nothing.
 *
 * Signal "agenda-chosen": somebody went to the agenda.
 * Signal "case-selected" (RcCaseFile *file): a case was selected, by whatever way.
 * Signal "case-chosen": somebody pressed a case, to go to it.
 */
#define RC_TYPE_SIDEBAR (rc_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (RcSidebar, rc_sidebar, RC, SIDEBAR, AdwBin)

/* (transfer floating) */
GtkWidget  *rc_sidebar_new           (RcWorkspace *workspace);
/* Selects the agenda, without a signal. */
void        rc_sidebar_select_agenda (RcSidebar   *self);
/* Selects the case of @file (nullable: the first one), if the search lets it be seen. */
void        rc_sidebar_select        (RcSidebar   *self,
                                      RcCaseFile  *file);
/* Returns: (nullable) (transfer none): the file of the case that is selected */
RcCaseFile *rc_sidebar_get_selected  (RcSidebar   *self);
/* Opens the search, with the focus in it. */
void        rc_sidebar_search        (RcSidebar   *self);

G_END_DECLS
