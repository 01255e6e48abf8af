/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Where things lie. Each call looks at the environment anew and creates nothing. The paths are
 * absolute and (transfer full). */

/* The folder of the case files: $RECOURSE_CASES, else @configured (nullable; a relative one is
 * taken from the home folder), else $XDG_DATA_HOME/recourse/cases. */
char     *rc_paths_cases  (const char *configured);
/* What belongs to this computer alone, such as the reminders' ledger and older versions:
 * $RECOURSE_STATE_DIR, else $XDG_STATE_HOME/recourse. */
char     *rc_paths_state  (void);
/* A person's own deadline rules: $XDG_DATA_HOME/recourse/rules. */
char     *rc_paths_rules  (void);

/* Makes @folder and the folders above it that are missing, each with mode 0700 whatever the umask.
 * A folder that is there keeps its mode: somebody may share it with a group on purpose.
 * FALSE with a G_IO_ERROR. */
gboolean  rc_paths_ensure_private (const char *folder,
                                   GError    **error);

G_END_DECLS
