/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-reminder-service.h"
#include "rc-wake-timer.h"

G_BEGIN_DECLS

/**
 * RcWakes:
 *
 * All that makes a service look again besides the cases and the notification server, which it
 * watches itself: the next moment by the wall clock, a clock that was set, the end of a sleep,
 * another zone, somebody who comes back to the screen, and a tick that needs nothing but itself.
 * They all lead to the same check, so that it does no harm when several come at once or one of them
 * never does.
 */
typedef struct _RcWakes RcWakes;

/**
 * rc_wakes_new:
 * @service: (transfer none): lives as long as this
 * @clock: (transfer none): likewise
 * @ticked: called at each tick, before the check
 */
RcWakes *rc_wakes_new  (RcReminderService *service,
                        RcClock           *clock,
                        RcWakeFunc         ticked,
                        gpointer           user_data);
void     rc_wakes_free (RcWakes           *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcWakes, rc_wakes_free)

G_END_DECLS
