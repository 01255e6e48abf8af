/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rc-store-error.h"

struct stat;

G_BEGIN_DECLS

/**
 * RcTempFile:
 *
 * A new file under a name that no reader looks at (".recourse-XXXXXX.tmp"), in the folder where it
 * shall appear as a whole. Unless it was given its name, freeing it removes it.
 *
 * Errors are RC_STORE_ERROR_NOT_WRITTEN: whatever had the name before is untouched.
 */
typedef struct _RcTempFile RcTempFile;

/* Makes the file in @folder with mode 0600. */
RcTempFile *rc_temp_file_new         (const char        *folder,
                                      GError           **error);
void        rc_temp_file_free        (RcTempFile        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcTempFile, rc_temp_file_free)

/* Gives it the group, and the rights of the group, that the file it will replace has. */
void        rc_temp_file_take_rights (RcTempFile        *self,
                                      const struct stat *from);
gboolean    rc_temp_file_write       (RcTempFile        *self,
                                      const void        *data,
                                      gsize              length,
                                      GError           **error);
/* Waits until the content is on the disk. After it nothing can be written any more. */
gboolean    rc_temp_file_finish      (RcTempFile        *self,
                                      GError           **error);

/**
 * rc_temp_file_rename:
 * @name: the name in the folder
 * @only_new: whether a file of that name is to stay (RC_STORE_ERROR_EXISTS)
 *
 * Lets the file appear under its name, at once and whole.
 *
 * Returns: %FALSE with RC_STORE_ERROR_NOT_SAFE if the name is given but may not survive a power cut
 */
gboolean    rc_temp_file_rename      (RcTempFile        *self,
                                      const char        *name,
                                      gboolean           only_new,
                                      GError           **error);

/* Removes the files that a crash left in @folder more than an hour ago. */
void        rc_temp_file_sweep       (const char        *folder);

G_END_DECLS
