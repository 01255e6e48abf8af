/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-due.h"
#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcDueList:
 *
 * A boxed list of things that are due in one case. It hides itself when there is nothing in it.
 */
#define RC_TYPE_DUE_LIST (rc_due_list_get_type ())
G_DECLARE_FINAL_TYPE (RcDueList, rc_due_list, RC, DUE_LIST, AdwPreferencesGroup)

/* @title: translated, title case. (transfer floating) */
GtkWidget *rc_due_list_new (const char  *title,
                            RcWorkspace *workspace,
                            RcCaseFile  *file);
/**
 * rc_due_list_set:
 * @items: (element-type RcAgendaItem): in the order of the rows
 * @undated: (nullable) (element-type RcDeadline): deadlines without a date, after them
 *
 * The row of a deadline that was there before stays: if it is open, and if somebody types in it.
 */
void       rc_due_list_set (RcDueList   *self,
                            GPtrArray   *items,
                            GPtrArray   *undated,
                            const GDate *today);

G_END_DECLS
