/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Keeps the programs of one person on one computer from saving into one folder at the same moment.
 * It lies in the state folder, because a lock on a file that gets replaced holds nothing. It only
 * spares work: what guards the data is that a save looks at the file before it replaces it. */

/* Waits some seconds at most.
 * Returns: a handle for rc_lock_release(); -1 if there is no lock to be had, which is no error */
int  rc_lock_take    (const char *state,
                      const char *folder);
void rc_lock_release (int         lock);

G_END_DECLS
