/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"
#include "rc-reminder-times.h"

G_BEGIN_DECLS

/* How long things may be put off. */

/* Returns: (transfer full): the next day at the time when reminders come, in the zone of @now */
GDateTime *rc_snooze_tomorrow (GDateTime             *now,
                               const RcReminderTimes *times);

/**
 * rc_snooze_check:
 * @until: when it is to come back
 *
 * Whether @item may be put off until then. Anything may, but not into the past, and a deadline not
 * beyond the next day on which it must leave or be met: it would come back when that is over. One
 * that is over comes back on the next day at the latest.
 *
 * Returns: FALSE with a G_IO_ERROR_INVALID_ARGUMENT, a sentence for the reader
 */
gboolean   rc_snooze_check    (RcAgendaItem *item,
                               GDateTime    *until,
                               GDateTime    *now,
                               GError      **error);

G_END_DECLS
