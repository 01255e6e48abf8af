/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-window.h"

G_BEGIN_DECLS

/* The actions of the window on what is due: finish-item, snooze, log-call-about, record-appeal. */
void rc_window_class_add_agenda_actions (GtkWidgetClass *klass);

G_END_DECLS
