/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* Lets the person choose a file, says what is in it, and adds it to the case of @file if they agree.
 * A file that cannot be used is explained, and nothing changes. */
void  rc_import_view_choose      (GtkWindow   *parent,
                                  RcWorkspace *workspace,
                                  RcCaseFile  *file);
/* Puts the invented case into the folder, or finds it there.
 * Returns: (transfer full): its id; NULL with an error */
char *rc_import_view_add_example (RcWorkspace *workspace,
                                  GError     **error);

G_END_DECLS
