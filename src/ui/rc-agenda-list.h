/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-due.h"
#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcAgendaList:
 *
 * One group of the agenda. It hides itself when there is nothing in it. Of very many things it shows
 * the first ones, and the rest when it is asked to.
 */
#define RC_TYPE_AGENDA_LIST (rc_agenda_list_get_type ())
G_DECLARE_FINAL_TYPE (RcAgendaList, rc_agenda_list, RC, AGENDA_LIST, AdwPreferencesGroup)

/* @workspace must outlive the list. (transfer floating) */
GtkWidget *rc_agenda_list_new         (RcWorkspace  *workspace,
                                       RcDueGroup    group);
/* @items: (element-type RcAgendaItem): those of the group, in the order of the rows */
void       rc_agenda_list_set         (RcAgendaList *self,
                                       GPtrArray    *items,
                                       const GDate  *today);
void       rc_agenda_list_set_compact (RcAgendaList *self,
                                       gboolean      compact);

G_END_DECLS
