/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-due.h"

G_BEGIN_DECLS

/* Rows for lists of things that are due: how many days are left, what to do, on which day, and where
 * the date comes from. They lead to the record, by the window's action "win.open-record". A
 * deadline's row is RcDeadlineRow, one of the list over all cases RcAgendaRow. */

/* (transfer floating) */
GtkWidget *rc_due_row_new        (RcAgendaItem *item,
                                  const GDate  *today);
/* Parts of a row. */

/* The days left, as a large number over a small word. (transfer floating) */
GtkWidget *rc_due_row_make_days  (void);
/* @day: (nullable): no date is known */
void       rc_due_row_set_days   (GtkWidget    *days,
                                  const GDate  *day,
                                  const GDate  *today);
/* What a screen reader says: the days left stand in labels of their own, out of its sight. */
void       rc_due_row_set_name   (GtkWidget    *row,
                                  const char   *title,
                                  const char   *subtitle,
                                  const GDate  *day,
                                  const GDate  *today);
/* Lets @row open a record when it is activated. */
void       rc_due_row_set_target (GtkWidget    *row,
                                  const char   *case_id,
                                  const char   *record_id);

G_END_DECLS
