/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-due.h"
#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcAgendaRow:
 *
 * One thing that is due, in the list over all cases: what, whose, when, and what can be said about
 * it there. The same row may show another state of the same thing.
 */
#define RC_TYPE_AGENDA_ROW (rc_agenda_row_get_type ())
G_DECLARE_FINAL_TYPE (RcAgendaRow, rc_agenda_row, RC, AGENDA_ROW, AdwActionRow)

/* @workspace must outlive the row. (transfer floating) */
GtkWidget *rc_agenda_row_new         (RcWorkspace  *workspace);
void       rc_agenda_row_set_item    (RcAgendaRow  *self,
                                      RcAgendaItem *item,
                                      const GDate  *today);
/* For narrow windows: the buttons become icons. */
void       rc_agenda_row_set_compact (RcAgendaRow  *self,
                                      gboolean      compact);

G_END_DECLS
