/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-window.h"

G_BEGIN_DECLS

/* Installs every action of the window and its keys. */
void rc_window_class_add_actions (GtkWidgetClass *klass);
/* Something could not be saved: asks whether to close all the same. */
void rc_window_ask_to_leave      (RcWindow       *self,
                                  const GError   *error);
void rc_window_go_back           (RcWindow       *self);

G_END_DECLS
