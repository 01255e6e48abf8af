/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-window.h"

G_BEGIN_DECLS

/* Lets the window begin on the agenda if something presses and no reminder can say so: as soon as
 * that is known, unless somebody has gone somewhere by then. */
void     rc_window_start_watch   (RcWindow    *window);
/* @items: (element-type RcAgendaItem). Whether something of the reader's own is over, or due within
 * 72 hours. Pure. */
gboolean rc_window_start_presses (GPtrArray   *items,
                                  const GDate *today);

G_END_DECLS
