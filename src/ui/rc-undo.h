/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-context.h"

G_BEGIN_DECLS

/**
 * RcUndo:
 *
 * What was deleted or marked as done since the window opened, to take it back, last thing first.
 */
typedef struct _RcUndo RcUndo;

RcUndo   *rc_undo_new          (RcContext  *context);
void      rc_undo_free         (RcUndo     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcUndo, rc_undo_free)

/* Removes @record from the case of @file; FALSE if the case does not have it. */
gboolean  rc_undo_delete       (RcUndo     *self,
                                RcCaseFile *file,
                                RcRecord   *record);
/* Remembers @record as it is, before it is changed. */
void      rc_undo_remember     (RcUndo     *self,
                                RcCaseFile *file,
                                RcRecord   *record);
/* Remembers @record, which has just been added. */
void      rc_undo_remember_added (RcUndo   *self,
                                RcCaseFile *file,
                                RcRecord   *record);
/* Takes the last of them back.
 * Returns: (transfer full) (nullable): the file that changed; NULL if there was nothing */
RcCaseFile *rc_undo_last       (RcUndo     *self);
/* The same for what was done to @record, whatever came after; FALSE if it was taken back before. */
gboolean  rc_undo_record       (RcUndo     *self,
                                RcRecord   *record);

G_END_DECLS
