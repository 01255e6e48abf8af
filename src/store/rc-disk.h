/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rc-store-error.h"

G_BEGIN_DECLS

/**
 * RcDiskState:
 *
 * What tells whether a file is still the one that was read, without reading it. The time of
 * modification is none of it: programs that synchronise folders set it back.
 */
typedef struct {
  guint64 device;
  guint64 inode;
  gint64 size;
  gint64 changed;   /* st_ctim, nanoseconds since 1970 */
  gboolean settled; /* it was not changed in the last seconds before we looked */
} RcDiskState;

/* FALSE with RC_STORE_ERROR_GONE, _UNREADABLE or _NOT_A_FILE. */
gboolean  rc_disk_look          (const char        *path,
                                 RcDiskState       *state,
                                 GError           **error);

/* Whether a file that was in state @then is surely unchanged in state @now. A change right after
 * another one can leave all numbers alike, so a file that had just been changed is never sure. */
gboolean  rc_disk_is_unchanged  (const RcDiskState *then,
                                 const RcDiskState *now);

/**
 * rc_disk_read:
 * @state: (out): the state before the first byte was read
 *
 * Reads a regular file of at most RC_JSON_MAX_BYTES, following symbolic links. Never waits for a
 * pipe or a device.
 *
 * Returns: (transfer full): %NULL with an error as above, or RC_JSON_ERROR_LIMIT
 */
GBytes   *rc_disk_read          (const char        *path,
                                 RcDiskState       *state,
                                 GError           **error);

G_END_DECLS
