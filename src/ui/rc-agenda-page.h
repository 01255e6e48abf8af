/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* The page of what is due over all cases. It follows the cases by itself. (transfer floating) */
GtkWidget *rc_agenda_page_new (RcWorkspace *workspace);

G_END_DECLS
