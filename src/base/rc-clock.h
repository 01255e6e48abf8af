/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RcClock:
 *
 * What time it is comes in as an argument; only the programs' edges own a clock.
 */
#define RC_TYPE_CLOCK (rc_clock_get_type ())
G_DECLARE_FINAL_TYPE (RcClock, rc_clock, RC, CLOCK, GObject)

/* The system's time, in the zone of the computer. */
RcClock   *rc_clock_new_system           (void);
/* A clock that stands still at @now, in the zone of @now. */
RcClock   *rc_clock_new_fixed            (GDateTime *now);
/* A fixed clock if $RECOURSE_NOW has a moment (RFC 3339), else the system's. Says on stderr if $TZ
 * names no zone; see rc_zone_check_environment().
 * Returns: (transfer full): NULL with an RC_DATE_ERROR that names the variable */
RcClock   *rc_clock_new_from_environment (GError   **error);
/* Returns: (transfer full) */
GDateTime *rc_clock_now                  (RcClock   *self);
/* Returns: (transfer full): the day in the clock's zone; g_date_free () */
GDate     *rc_clock_today                (RcClock   *self);
/* Stops the clock at @now, or sets it going with the system's time if @now is NULL. */
void       rc_clock_set_fixed            (RcClock   *self,
                                          GDateTime *now);

G_END_DECLS
