/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * rc_opener_open:
 * @case_id: (nullable): %NULL: the agenda
 * @record_id: (nullable)
 * @token: (nullable): from the notification server; lets the window come to the front
 *
 * Lets the window show a record; the bus starts the window if need be. Does not wait.
 */
void rc_opener_open (GDBusConnection *bus,
                     const char      *case_id,
                     const char      *record_id,
                     const char      *token);

G_END_DECLS
