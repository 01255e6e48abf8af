/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RcDayPicker:
 *
 * A calendar in which one click, or Enter, takes a day.
 *
 * Signal "picked" (const char *day): "2026-01-31" was taken.
 */
#define RC_TYPE_DAY_PICKER (rc_day_picker_get_type ())
G_DECLARE_FINAL_TYPE (RcDayPicker, rc_day_picker, RC, DAY_PICKER, AdwBin)

/* (transfer floating) */
GtkWidget *rc_day_picker_new  (void);
/* Turns to @date and takes the focus. */
void       rc_day_picker_show (RcDayPicker *self,
                               const GDate *date);

G_END_DECLS
