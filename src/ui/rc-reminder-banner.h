/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rc-agent.h"

G_BEGIN_DECLS

/* A banner that says when nothing would remind, and what to do about it; as long as all is well it
 * is not to be seen. (transfer floating) */
GtkWidget *rc_reminder_banner_new (RcAgent *agent);

G_END_DECLS
