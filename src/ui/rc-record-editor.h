/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-record-form.h"

G_BEGIN_DECLS

/**
 * RcRecordEditor:
 *
 * A window over the case with the form of one record. There is nothing to save or to cancel: what
 * is entered is in the record at once, and a new record comes into the case with its first answer.
 * Closing asks only if something in the form could not be stored.
 *
 * Signal "committed" (gpointer field): the record in the case took over an answer to that RcField.
 */
#define RC_TYPE_RECORD_EDITOR (rc_record_editor_get_type ())
G_DECLARE_FINAL_TYPE (RcRecordEditor, rc_record_editor, RC, RECORD_EDITOR, AdwWindow)

/**
 * rc_record_editor_new:
 * @context: must outlive the window
 * @file: the file of the case, which can be read
 * @record: a record of the case, its info, or a new one
 * @is_new: @record is not in the case yet
 *
 * Returns: (transfer none): a new window, not shown yet
 */
RcRecordEditor *rc_record_editor_new          (RcContext      *context,
                                               RcCaseFile     *file,
                                               RcRecord       *record,
                                               gboolean        is_new);

/**
 * rc_record_editor_new_child:
 * @owner: the record that has the list
 * @field: the LIST field of @owner's kind
 * @child: in that list, or new
 *
 * The same for a child. The window puts the child into the list and stamps it; whoever made the
 * window tells the case on "committed" that @owner was changed.
 *
 * Returns: (transfer none): a new window, not shown yet
 */
RcRecordEditor *rc_record_editor_new_child    (RcContext      *context,
                                               RcCaseFile     *file,
                                               RcRecord       *owner,
                                               const RcField  *field,
                                               RcRecord       *child,
                                               gboolean        is_new);

/* Shows the window over the one that @widget is in, with the focus in the first field. */
void            rc_record_editor_present_over (RcRecordEditor *self,
                                               GtkWidget      *widget);
/* Returns: (transfer none) */
RcRecord       *rc_record_editor_get_record   (RcRecordEditor *self);
/* Returns: (transfer none) */
RcRecordForm   *rc_record_editor_get_form     (RcRecordEditor *self);

G_END_DECLS
