/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcKindList:
 *
 * The records of one kind in a case as a boxed list: add, open, delete with undo. It follows the
 * case by itself.
 */
#define RC_TYPE_KIND_LIST (rc_kind_list_get_type ())
G_DECLARE_FINAL_TYPE (RcKindList, rc_kind_list, RC, KIND_LIST, AdwBin)

/* @file: one whose case can be read */
GtkWidget *rc_kind_list_new       (RcWorkspace  *workspace,
                                   RcCaseFile   *file,
                                   const RcKind *kind);
/* Opens the editor with a new record of @kind over the window of @widget. */
void       rc_kind_list_start_new (GtkWidget    *widget,
                                   RcWorkspace  *workspace,
                                   RcCaseFile   *file,
                                   const RcKind *kind);

G_END_DECLS
