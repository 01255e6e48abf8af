/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RcBanner:
 *
 * A line under the header that says what is not as it should be, and stays until it is.
 */
#define RC_TYPE_BANNER (rc_banner_get_type ())
G_DECLARE_FINAL_TYPE (RcBanner, rc_banner, RC, BANNER, GtkWidget)

GtkWidget *rc_banner_new  (void);
/**
 * rc_banner_show:
 * @button: (nullable): translated label of a button
 * @action: (nullable): the action that the button does
 */
void       rc_banner_show (RcBanner   *self,
                           const char *text,
                           const char *button,
                           const char *action);
void       rc_banner_hide (RcBanner   *self);

G_END_DECLS
