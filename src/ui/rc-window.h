/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcWindow:
 *
 * The window: the agenda and the cases on the left, what is chosen on the right. Its actions are in
 * rc-window-actions.c.
 */
#define RC_TYPE_WINDOW (rc_window_get_type ())
G_DECLARE_FINAL_TYPE (RcWindow, rc_window, RC, WINDOW, AdwApplicationWindow)

RcWindow    *rc_window_new           (GtkApplication *application,
                                      RcWorkspace    *workspace);
RcWorkspace *rc_window_get_workspace (RcWindow       *self);
/* Returns: (nullable) (transfer none): the file of the case that is shown */
RcCaseFile  *rc_window_get_file      (RcWindow       *self);
void         rc_window_show_agenda   (RcWindow       *self);
/* Shows a case; with @record_id (nullable), opens that record as well. If either is gone, says so. */
void         rc_window_show_case     (RcWindow       *self,
                                      const char     *case_id,
                                      const char     *record_id);
/* Goes to that tab of the case that is shown, or from the agenda of the one that was shown last. */
void         rc_window_show_tab      (RcWindow       *self,
                                      const char     *name);
/* Opens a new record of @kind in the case that is shown, if there is one. */
void         rc_window_add_record    (RcWindow       *self,
                                      const RcKind   *kind);
void         rc_window_search        (RcWindow       *self);
/* A short message at the foot; with @undo, a button that takes the last deletion back. */
void         rc_window_toast         (RcWindow       *self,
                                      const char     *text,
                                      gboolean        undo);
/* The same with an action of the window that takes back what was done.
 * @action: (nullable); @target: (nullable) (transfer floating) */
void         rc_window_toast_undo    (RcWindow       *self,
                                      const char     *text,
                                      const char     *action,
                                      GVariant       *target);
/* Whether somebody has gone anywhere since the window was made. */
gboolean     rc_window_is_settled    (RcWindow       *self);

G_END_DECLS
