/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-clock.h"

G_BEGIN_DECLS

/**
 * RcCalendarButton:
 *
 * A button that opens a calendar, to pick a day for an entry beside it.
 */
#define RC_TYPE_CALENDAR_BUTTON (rc_calendar_button_get_type ())
G_DECLARE_FINAL_TYPE (RcCalendarButton, rc_calendar_button, RC, CALENDAR_BUTTON, AdwBin)

/**
 * rc_calendar_button_new:
 * @clock: what day it is when the entry is empty
 * @entry: takes the picked day as "2026-01-31"; what it holds is where the calendar opens
 * @what: translated name of the date, for the button's tooltip
 *
 * Returns: (transfer floating): a new button
 */
GtkWidget *rc_calendar_button_new (RcClock     *clock,
                                   GtkEditable *entry,
                                   const char  *what);

G_END_DECLS
