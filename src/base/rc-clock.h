/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What time it is comes in as an argument; only the programs' edges own a clock. */
#define RC_TYPE_CLOCK (rc_clock_get_type ())
G_DECLARE_FINAL_TYPE (RcClock, rc_clock, RC, CLOCK, GObject)

RcClock   *rc_clock_new_system           (void);
RcClock   *rc_clock_new_fixed            (GDateTime *now);
RcClock   *rc_clock_new_from_environment (GError   **error);
GDateTime *rc_clock_now                  (RcClock   *self);
GDate     *rc_clock_today                (RcClock   *self);
void       rc_clock_set_fixed            (RcClock   *self,
                                          GDateTime *now);

G_END_DECLS
