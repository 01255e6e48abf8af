/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* One process at a time reminds. The name on the bus says the same, but without a bus, or with two,
 * only a lock does. It is free again when its process ends, however it ends. */

/**
 * rc_agent_lock_take:
 * @state: the state folder, for a computer without $XDG_RUNTIME_DIR
 *
 * Returns: a handle; -1 with G_IO_ERROR_BUSY if another process has the lock, or with another error
 *   if the file cannot be made
 */
int  rc_agent_lock_take    (const char *state,
                            GError    **error);
void rc_agent_lock_release (int         lock);

G_END_DECLS
