/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcAgendaPage:
 *
 * What is due over all cases, in groups by when. It follows the cases and the reminders by itself,
 * as long as it is shown.
 */
#define RC_TYPE_AGENDA_PAGE (rc_agenda_page_get_type ())
G_DECLARE_FINAL_TYPE (RcAgendaPage, rc_agenda_page, RC, AGENDA_PAGE, AdwBin)

/* (transfer floating) */
GtkWidget *rc_agenda_page_new         (RcWorkspace  *workspace);
/* The choice of whose things are shown, for the header of the window; hidden if there is no choice.
 * (transfer none) */
GtkWidget *rc_agenda_page_get_filter  (RcAgendaPage *self);
/* For narrow windows. */
void       rc_agenda_page_set_compact (RcAgendaPage *self,
                                       gboolean      compact);
/* Moves the focus to the first row, unless it is in the page already. */
void       rc_agenda_page_focus       (RcAgendaPage *self);

G_END_DECLS
