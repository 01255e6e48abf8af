/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-context.h"

G_BEGIN_DECLS

/**
 * RcFormRow:
 *
 * One field of a record in a form: label, explanation, an editor that fits the field's type, the
 * button “Don’t know”, and under them what is wrong with what was typed. There is a subclass for
 * each kind of editor; rc_form_row_new() picks it.
 *
 * The row writes each value that fits the field into its record at once. What does not fit stays in
 * the editor, with the reason as the row's problem, and the record keeps what it had.
 *
 * Signal "edited": the person changed the record, or typed something that does not fit.
 * Signal "left": the focus went out of the row.
 */
#define RC_TYPE_FORM_ROW (rc_form_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (RcFormRow, rc_form_row, RC, FORM_ROW, AdwPreferencesRow)

struct _RcFormRowClass
{
  AdwPreferencesRowClass parent_class;

  /* Shows what the record holds. Runs while rc_form_row_is_showing(), so that the signals of the
   * editor can be told from those of a person. */
  void (*show) (RcFormRow *self);
};

/**
 * rc_form_row_new:
 * @context: must outlive the row
 * @file: the file of the case; its currency, other records and attachments
 * @record: what the row shows and writes
 * @field: a row of the table of @record's kind
 *
 * Returns: (transfer floating): a new row that shows the record
 */
RcFormRow     *rc_form_row_new          (RcContext     *context,
                                          RcCaseFile    *file,
                                          RcRecord      *record,
                                          const RcField *field);

const RcField *rc_form_row_get_field     (RcFormRow     *self);
/* Shows the record again and forgets what was typed. */
void           rc_form_row_refresh       (RcFormRow     *self);
/* Moves the focus into the editor. */
void           rc_form_row_focus         (RcFormRow     *self);
/* Stores now what would wait until the focus leaves the row. */
void           rc_form_row_flush         (RcFormRow     *self);
/* Whether the focus is in the row, or what was typed into it does not fit. */
gboolean       rc_form_row_is_busy       (RcFormRow     *self);
/* Returns: (nullable): why the text in the editor does not fit the field; a sentence */
const char    *rc_form_row_get_problem   (RcFormRow     *self);
/* @objection: (nullable): why a value that fits the field contradicts the others; a sentence */
void           rc_form_row_set_objection (RcFormRow     *self,
                                          const char    *objection);
const char    *rc_form_row_get_objection (RcFormRow     *self);

/* For the subclasses. */

RcContext     *rc_form_row_get_context   (RcFormRow     *self);
RcCaseFile    *rc_form_row_get_file      (RcFormRow     *self);
RcRecord      *rc_form_row_get_record    (RcFormRow     *self);
/* Returns: (transfer full): the value in the form that rc_record_set_text() reads */
char          *rc_form_row_get_text      (RcFormRow     *self);
gboolean       rc_form_row_is_showing    (RcFormRow     *self);
/* Puts @widget at the end of the line with the editor. */
void           rc_form_row_add           (RcFormRow     *self,
                                          GtkWidget     *widget);
/* Gives @editor the row's label and texts for those who cannot see them, and greys it out when the
 * answer is “Don’t know”. */
void           rc_form_row_describe      (RcFormRow     *self,
                                          GtkWidget     *editor);
/* @text: (nullable): a quiet line under the editor: the long form of a date, the size of a file */
void           rc_form_row_set_detail    (RcFormRow     *self,
                                          const char    *text);
/* A person's answer: writes it into the record, or makes the reason why it does not fit the row's
 * problem; emits "edited". */
void           rc_form_row_take_text     (RcFormRow     *self,
                                          const char    *text);
/* The same for an editor that people type into. To replace a text is to empty it first, for a
 * moment or while they look at the letter: the record is emptied only when the focus leaves. */
void           rc_form_row_take_typed    (RcFormRow     *self,
                                          const char    *text);
/* A person's answer that cannot even become text of the strict form. */
void           rc_form_row_take_problem  (RcFormRow     *self,
                                          const char    *problem);
/* Says that the person changed the record by other means. */
void           rc_form_row_edited        (RcFormRow     *self);
/* Shows a problem now instead of after a pause, as when Enter is pressed. */
void           rc_form_row_reveal        (RcFormRow     *self);
/* An entry of about @chars characters, at most @max_chars wide (-1: as wide as there is room), with
 * the row's label, that goes on to the next field when Enter is pressed.
 * Returns: (transfer floating): the new GtkEntry */
GtkWidget     *rc_form_row_make_entry    (RcFormRow     *self,
                                          int            chars,
                                          int            max_chars);
/* A flat button with an icon, its tooltip being its accessible name too. */
GtkWidget     *rc_form_row_button_new    (const char    *icon,
                                          const char    *tooltip);
/* Says something for a few seconds at the foot of the window, with Undo if @undo is given; @data
 * is kept as long as the toast. */
void           rc_form_row_toast         (RcFormRow     *self,
                                          const char    *text,
                                          GCallback      undo,
                                          gpointer       data,
                                          GClosureNotify free_data);

G_END_DECLS
