/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcOverviewPage:
 *
 * The first tab of a case: the one thing to do now, how far each step is, what is due, the money,
 * the latest messages, and the lists of what belongs to the whole case.
 */
#define RC_TYPE_OVERVIEW_PAGE (rc_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (RcOverviewPage, rc_overview_page, RC, OVERVIEW_PAGE, AdwBin)

/* @file: has a case */
GtkWidget *rc_overview_page_new   (RcWorkspace    *workspace,
                                   RcCaseFile     *file);
/* One column instead of two. */
void       rc_overview_page_set_compact (RcOverviewPage *self,
                                   gboolean        compact);
/* Moves the focus to the row of @record; FALSE if it is not on this page. */
gboolean   rc_overview_page_focus (RcOverviewPage *self,
                                   RcRecord       *record);

G_END_DECLS
