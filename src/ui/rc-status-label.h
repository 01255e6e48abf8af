/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rc-status.h"

G_BEGIN_DECLS

/**
 * RcStatusLabel:
 *
 * An icon and a few words: how far something is.
 */
#define RC_TYPE_STATUS_LABEL (rc_status_label_get_type ())
G_DECLARE_FINAL_TYPE (RcStatusLabel, rc_status_label, RC, STATUS_LABEL, GtkWidget)

GtkWidget *rc_status_label_new (void);
void       rc_status_label_set (RcStatusLabel  *self,
                                const RcStatus *status);

G_END_DECLS
