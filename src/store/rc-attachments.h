/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rc-store-error.h"

G_BEGIN_DECLS

/* The documents of a case lie beside its file, in "case-<8>.files/<sha256>.<extension>", 0600. All
 * three can be called from any thread. */

/* Copies @source in, under the name of its content; a copy that is already there is kept. The
 * extension is that of @source in lower case, if it is made of at most ten letters and digits.
 * Returns: (transfer full): "<sha256>.<extension>", the value of a file field; NULL with an
 * RC_STORE_ERROR or G_IO_ERROR */
char     *rc_attachments_add  (const char *case_path,
                               GFile      *source,
                               GError    **error);
/* Returns: (transfer full): the path of an attachment, whether it exists or not. A @name that no
 * attachment can have never leads out of the folder. */
char     *rc_attachments_path (const char *case_path,
                               const char *name);
/* Whether it is there and its content still has its name; else FALSE with RC_STORE_ERROR_GONE,
 * _UNREADABLE, _NOT_A_FILE or _DAMAGED. */
gboolean  rc_attachments_check (const char *case_path,
                               const char *name,
                               GError    **error);

G_END_DECLS
