/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-window.h"

G_BEGIN_DECLS

/* Asks what of the agenda goes into a calendar file, and where to; then writes it. Of the case that
 * the window shows, if there is one, or of all. */
void rc_calendar_export_present (RcWindow *parent);

G_END_DECLS
