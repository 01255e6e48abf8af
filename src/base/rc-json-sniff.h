/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Looks at the first bytes of what should be JSON.
 * Returns: (nullable): a translated sentence that says what it is instead; NULL if it may be JSON
 */
const char *rc_json_sniff (const char *data,
                           gsize       length);

G_END_DECLS
