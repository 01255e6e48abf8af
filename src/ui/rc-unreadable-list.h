/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-store.h"

G_BEGIN_DECLS

/**
 * RcUnreadableList:
 *
 * The cases whose dates may be missing from a list, because their files cannot be read, and why. It
 * hides itself when there are none.
 */
#define RC_TYPE_UNREADABLE_LIST (rc_unreadable_list_get_type ())
G_DECLARE_FINAL_TYPE (RcUnreadableList, rc_unreadable_list, RC, UNREADABLE_LIST, AdwPreferencesGroup)

/* (transfer floating) */
GtkWidget *rc_unreadable_list_new (void);
/* @files: of RcCaseFile */
void       rc_unreadable_list_set (RcUnreadableList *self,
                                   GListModel       *files);

G_END_DECLS
