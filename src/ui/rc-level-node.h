/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rc-levels.h"

G_BEGIN_DECLS

/* One level as a button: a round icon on the line that joins the levels, its name and its dates.
 * @first, @last: where the line ends */
GtkWidget *rc_level_node_new (const RcLevel *level,
                              const GDate   *today,
                              GtkOrientation orientation,
                              gboolean       first,
                              gboolean       last);

G_END_DECLS
