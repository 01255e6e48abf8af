/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Where things lie. Each call looks at the environment anew and creates nothing. */

char     *rc_paths_cases  (const char *configured);
char     *rc_paths_state  (void);
char     *rc_paths_rules  (void);
gboolean  rc_paths_ensure_private (const char *folder,
                                   GError    **error);

G_END_DECLS
