/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-record.h"

G_BEGIN_DECLS

/* All kinds of record, children included, in the order of the tabs and then of a tab's page.
 * Returns: (transfer none) (array length=n_kinds) */
const RcKind *const *rc_kinds_all     (guint      *n_kinds);
/* Returns: (nullable): the kind with that name ("prior-auth") */
const RcKind        *rc_kinds_by_name (const char *name);

G_END_DECLS
