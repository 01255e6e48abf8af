/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda-cache.h"
#include "rc-agent.h"
#include "rc-autosave.h"
#include "rc-settings.h"
#include "rc-undo.h"

G_BEGIN_DECLS

/**
 * RcWorkspace:
 *
 * What the parts of the window share, handed down to each of them: the context of the program and
 * the objects that live as long as the window does. Read-only.
 */
#define RC_TYPE_WORKSPACE (rc_workspace_get_type ())
G_DECLARE_FINAL_TYPE (RcWorkspace, rc_workspace, RC, WORKSPACE, GObject)

struct _RcWorkspace
{
  GObject parent_instance;

  RcContext *context;
  GSettings *settings; /* (nullable): see rc-settings.h */
  RcAutosave *autosave;
  RcAgendaCache *agenda;
  RcAgent *agent;
  RcUndo *undo;
};

/**
 * rc_workspace_new:
 * @context: (transfer full)
 * @settings: (nullable)
 * @application: (nullable): kept alive while something is being saved
 */
RcWorkspace *rc_workspace_new       (RcContext    *context,
                                     GSettings    *settings,
                                     GApplication *application);
/* Returns: (transfer full): the day it is */
GDate       *rc_workspace_get_today (RcWorkspace  *self);
/* Says that @record of the case of @file was changed by the person. */
void         rc_workspace_touch     (RcWorkspace  *self,
                                     RcCaseFile   *file,
                                     RcRecord     *record);
/* Returns: (nullable) (transfer none): the record; NULL if it or its case is gone
 * @file: (out) (transfer none) (nullable): of the case */
RcRecord    *rc_workspace_find      (RcWorkspace  *self,
                                     const char   *case_id,
                                     const char   *record_id,
                                     RcCaseFile  **file);

G_END_DECLS
