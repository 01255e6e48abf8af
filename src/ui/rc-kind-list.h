/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-case-file.h"

G_BEGIN_DECLS

/**
 * RcKindList:
 *
 * The records of one kind in a case as a boxed list: add, open, delete. It follows the case by
 * itself, and keeps journals with the newest entry on top.
 */
#define RC_TYPE_KIND_LIST (rc_kind_list_get_type ())
G_DECLARE_FINAL_TYPE (RcKindList, rc_kind_list, RC, KIND_LIST, AdwPreferencesGroup)

/* @file: one whose case can be read. (transfer floating) */
GtkWidget    *rc_kind_list_new      (const RcKind *kind,
                                     RcCaseFile   *file);
const RcKind *rc_kind_list_get_kind (RcKindList   *self);
/* Moves the focus to the row of @record; FALSE if it has none. */
gboolean      rc_kind_list_focus    (RcKindList   *self,
                                     RcRecord     *record);

G_END_DECLS
