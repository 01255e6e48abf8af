/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The documents of a case lie beside its file, in "case-<8>.files/<sha256>.<extension>", 0600. */

/* Copies @source in, under the name of its content; a copy that is already there is kept.
 * Returns: (transfer full): "<sha256>.<extension>", the value of a file field */
char     *rc_attachments_add  (const char *case_path,
                               GFile      *source,
                               GError    **error);
/* Returns: (transfer full): the path of an attachment, whether it exists or not */
char     *rc_attachments_path (const char *case_path,
                               const char *name);
/* Whether it is there and its content still has its name. */
gboolean  rc_attachments_check (const char *case_path,
                               const char *name,
                               GError    **error);

G_END_DECLS
