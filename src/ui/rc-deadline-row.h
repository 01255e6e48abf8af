/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-due.h"
#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcDeadlineRow:
 *
 * A deadline in a list: how many days are left, what to do, on which day, and where the date comes
 * from. Opened, it explains itself, and has what corrects it: the day that the letter prints, and
 * how the appeal will be sent. What is entered there goes into the record like in its form.
 */
#define RC_TYPE_DEADLINE_ROW (rc_deadline_row_get_type ())
G_DECLARE_FINAL_TYPE (RcDeadlineRow, rc_deadline_row, RC, DEADLINE_ROW, AdwExpanderRow)

/* @file: of the case that the deadline is of; one that is in no folder leads to no record, and what
 * is entered cannot be undone. (transfer floating) */
GtkWidget *rc_deadline_row_new      (RcWorkspace   *workspace,
                                     RcCaseFile    *file);
/* Shows the deadline of @item. A row that is open stays open, and a field keeps the focus. */
void       rc_deadline_row_set_item (RcDeadlineRow *self,
                                     RcAgendaItem  *item,
                                     const GDate   *today);
/* Shows a deadline that no rule gives a date for; says what to find out. */
void       rc_deadline_row_set_open (RcDeadlineRow *self,
                                     RcDeadline    *deadline,
                                     const GDate   *today);

G_END_DECLS
