/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How files are named. No name says anything about a person. */

#define RC_CASE_SUFFIX ".json"

/* Whether a file of that name is read as a case: "….json", unless it is hidden. */
gboolean  rc_layout_is_case_name       (const char *name);

/* Returns: (transfer full): "case-1b9d6bcd.json" for the id 1b9d6bcd-… */
char     *rc_layout_case_name          (const char *case_id);
/* The same with the whole id, for the rare case that the first is taken by another case. */
char     *rc_layout_long_case_name     (const char *case_id);
/* Whether the file of that name is where the case belongs, and not a copy of it. */
gboolean  rc_layout_is_own_name        (const char *name,
                                        const char *case_id);

/* Returns: (transfer full): the folder of a case's documents, "case-1b9d6bcd.files" beside it */
char     *rc_layout_attachments_folder (const char *case_path);

/* An id as a part of a path. Ids come from files, where anything can stand.
 * Returns: (transfer full): the id itself if it is made of letters, digits and hyphens only */
char     *rc_layout_safe_name          (const char *id);

G_END_DECLS
