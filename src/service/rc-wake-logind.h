/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RcWakeLogind:
 *
 * What the system bus tells: that the computer woke from sleep, that its zone changed, that somebody
 * came back to the screen. Where there is no system bus, or nobody tells, nothing is missing but
 * speed: the tick finds the same a minute later.
 *
 * Signal "woke": the computer slept, or its zone changed.
 * Signal "returned": a screen was unlocked, or a session came to the front.
 */
#define RC_TYPE_WAKE_LOGIND (rc_wake_logind_get_type ())
G_DECLARE_FINAL_TYPE (RcWakeLogind, rc_wake_logind, RC, WAKE_LOGIND, GObject)

/* Asks for the system bus, without waiting. */
RcWakeLogind *rc_wake_logind_new (void);

G_END_DECLS
