/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The time zone of this computer.
 *
 * GLib guesses it from the name of a file, and says UTC where /etc/localtime is a copy and not a link,
 * or a stale name where /etc/timezone was left behind. The C library reads the file itself, and reads
 * it again when it was changed. A clock that does not show what `date` shows would move each
 * reminder, so the C library has the last word here. */

/* Returns: (transfer full): the zone as it is now; when somebody changes it the next call tells */
GTimeZone *rc_zone_new_local         (void);

/**
 * rc_zone_check_environment:
 *
 * Takes a $TZ out of the environment that names no zone, which the C library would silently make
 * UTC, or that names /etc/localtime, of which it would not notice a change: so that the computer's
 * own zone holds. To be called first, before there are threads.
 *
 * Returns: (transfer full) (nullable): a translated sentence if TZ named none
 */
char      *rc_zone_check_environment (void);

G_END_DECLS
