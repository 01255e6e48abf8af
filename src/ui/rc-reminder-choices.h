/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The group of rows that says when reminders come. What is typed is kept when it is applied, and
 * refused with a sentence under the group if it cannot be.
 * @settings: (nullable). (transfer floating) */
GtkWidget *rc_reminder_choices_new (GSettings *settings);

G_END_DECLS
