/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-due.h"

G_BEGIN_DECLS

/* Rows for lists of things that are due: how many days are left, what to do, on which day, and where
 * the date comes from. A deadline opens to what stands behind it: the rule, how sure it is, the
 * other reading. All rows lead to the record, by the window's action "win.open-record".
 * Returns: (transfer floating) */

GtkWidget *rc_deadline_row_new       (RcAgendaItem *item,
                                      const GDate  *today);
/* For a deadline that no rule gives a date for; says what to find out. */
GtkWidget *rc_deadline_row_new_open  (RcDeadline   *deadline,
                                      const char   *case_id);
/* The short form for the list over all cases, which names the case; with a button if it can be
 * answered there. */
GtkWidget *rc_deadline_row_new_short (RcAgendaItem *item,
                                      const GDate  *today);

G_END_DECLS
