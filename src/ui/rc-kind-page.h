/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcKindPage:
 *
 * A tab of a case: the lists of all kinds that belong to it. The Appeals tab has the levels of
 * appeal and the deadlines of denials and appeals on top.
 */
#define RC_TYPE_KIND_PAGE (rc_kind_page_get_type ())
G_DECLARE_FINAL_TYPE (RcKindPage, rc_kind_page, RC, KIND_PAGE, AdwBin)

/* @file: has a case */
GtkWidget *rc_kind_page_new   (RcWorkspace *workspace,
                               RcCaseFile  *file,
                               RcTab        tab);
/* Moves the focus to the row of @record; FALSE if it is not on this page. */
gboolean   rc_kind_page_focus (RcKindPage  *self,
                               RcRecord    *record);

/* Adds the lists of all kinds of @tab to @box.
 * Returns: (transfer container) (element-type RcKindList) */
GPtrArray *rc_kind_page_fill  (GtkBox      *box,
                               RcCaseFile  *file,
                               RcTab        tab);
/* @lists: (element-type RcKindList). FALSE if none of them has @record. */
gboolean   rc_kind_page_focus_in (GPtrArray *lists,
                               RcRecord    *record);

G_END_DECLS
