/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* The row of a case in the sidebar: its name, and how far it is or why it cannot be read.
 * (transfer floating) */
GtkWidget  *rc_case_row_new      (RcWorkspace *workspace,
                                  RcCaseFile  *file);
/* Returns: (transfer none): the file of a row */
RcCaseFile *rc_case_row_get_file (GtkWidget   *row);

G_END_DECLS
