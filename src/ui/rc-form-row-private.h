/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-form-row.h"

G_BEGIN_DECLS

/* What a row holds; for rc-form-row.c and rc-form-row-answer.c only. */
typedef struct {
  RcContext *context;
  RcCaseFile *file;
  RcRecord *record;
  const RcField *field;

  GtkLabel *title;
  GtkWidget *needed;
  GtkLabel *help;
  GtkBox *line;
  GtkToggleButton *dont_know;
  GtkLabel *detail;
  GtkWidget *message;
  GtkImage *message_icon;
  GtkLabel *message_text;
  GPtrArray *editors; /* of GtkWidget, borrowed: those that carry the label */

  char *problem;
  char *objection;
  char *stash; /* what the field held before “Don’t know” */
  gboolean revealed;
  gboolean showing;
  gboolean emptied; /* nothing is typed, and the record does not know yet */
  guint pause;
  guint leaving;
} RcFormRowPrivate;

RcFormRowPrivate *rc_form_row_private        (RcFormRow *self);
gboolean          rc_form_row_contains_focus (RcFormRow *self);
/* @problem: (nullable) (transfer full): a sentence */
void              rc_form_row_set_problem    (RcFormRow *self,
                                              char      *problem);
/* Shows what is wrong, missing or not known. */
void              rc_form_row_update_message (RcFormRow *self);
/* The focus is on its way out of the row, or was never in it. */
void              rc_form_row_leave_soon     (RcFormRow *self);

G_END_DECLS
