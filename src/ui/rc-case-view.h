/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcCaseView:
 *
 * One case: the tabs Overview, Policy, Clinics, Doctor, Claims and Appeals. It follows the case,
 * whoever changes it.
 */
#define RC_TYPE_CASE_VIEW (rc_case_view_get_type ())
G_DECLARE_FINAL_TYPE (RcCaseView, rc_case_view, RC, CASE_VIEW, AdwBin)

GtkWidget    *rc_case_view_new       (RcWorkspace *workspace,
                                      RcCaseFile  *file);
RcCaseFile   *rc_case_view_get_file  (RcCaseView  *self);
AdwViewStack *rc_case_view_get_stack (RcCaseView  *self);
/* Shows the tab of that name: "overview", "policy" …, with the focus in it. */
void          rc_case_view_show_tab  (RcCaseView  *self,
                                      const char  *name);
/* Opens the record with that id over the window; its row gets the focus for when that is closed.
 * FALSE if the case has no such record. */
gboolean      rc_case_view_open      (RcCaseView  *self,
                                      const char  *record_id);
/* Opens a new record of @kind over the window. */
void          rc_case_view_add       (RcCaseView  *self,
                                      const RcKind *kind);
/* For narrow windows: one column. */
void          rc_case_view_set_compact (RcCaseView *self,
                                      gboolean     compact);

G_END_DECLS
