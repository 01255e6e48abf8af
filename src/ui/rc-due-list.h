/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-due.h"

G_BEGIN_DECLS

/**
 * RcDueList:
 *
 * A boxed list of things that are due in one case. It hides itself when there is nothing in it.
 */
#define RC_TYPE_DUE_LIST (rc_due_list_get_type ())
G_DECLARE_FINAL_TYPE (RcDueList, rc_due_list, RC, DUE_LIST, AdwPreferencesGroup)

/* @title: translated, title case */
GtkWidget *rc_due_list_new (const char  *title);
/**
 * rc_due_list_set:
 * @items: (element-type RcAgendaItem): in the order of the rows
 * @undated: (nullable) (element-type RcDeadline): deadlines without a date, after them
 *
 * Rows are made anew only if something in them is another than before: an open row stays open.
 */
void       rc_due_list_set (RcDueList   *self,
                            const char  *case_id,
                            GPtrArray   *items,
                            GPtrArray   *undated,
                            const GDate *today);

G_END_DECLS
