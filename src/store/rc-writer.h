/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rc-store-error.h"

G_BEGIN_DECLS

/**
 * RcWriter:
 *
 * A file that is written whole or not at all: the bytes go into a temporary file in the same folder
 * and onto the disk, and only then does it take the name. GLib's own functions are not used: they
 * lose the old file on a full disk, replace symbolic links, or do not wait for the folder.
 *
 * Through a symbolic link the file behind it is written. New files have mode 0600; one that
 * replaces another keeps its group and the group's rights. Nobody else ever gets rights.
 */
typedef struct _RcWriter RcWriter;

/* Writes @bytes beside @path. Nothing has changed for readers yet.
 * Returns: (transfer full): NULL with an RC_STORE_ERROR */
RcWriter *rc_writer_prepare       (const char  *path,
                                   GBytes      *bytes,
                                   GError     **error);
void      rc_writer_free          (RcWriter    *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcWriter, rc_writer_free)

/* Lets the file appear. With @only_new, a file that is there stays (RC_STORE_ERROR_EXISTS).
 * FALSE with RC_STORE_ERROR_NOT_SAFE: it is written, but a power cut may undo it. */
gboolean  rc_writer_commit        (RcWriter    *self,
                                   gboolean     only_new,
                                   GError     **error);

/* Both in one. */
gboolean  rc_writer_write         (const char  *path,
                                   GBytes      *bytes,
                                   gboolean     only_new,
                                   GError     **error);

/**
 * rc_writer_keep_previous:
 *
 * Keeps what @path holds now as <@state>/versions/<@case_id>/<time>.json, where the time is that of
 * its last change (UTC). The newest 20 stay. Call it before the file is replaced.
 *
 * Returns: %FALSE with an error if it could not be kept, which is no reason not to save
 */
gboolean  rc_writer_keep_previous (const char  *path,
                                   const char  *state,
                                   const char  *case_id,
                                   GError     **error);

G_END_DECLS
