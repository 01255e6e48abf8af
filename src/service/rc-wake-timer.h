/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RcWakeTimer:
 *
 * Wakes at a moment of the wall clock, and when that clock is set. GLib's timeouts count the seconds
 * that the computer is awake: after a suspend they are late by as long as it slept. This timer is
 * not, and it also tells of a clock that jumped, forward or back.
 */
typedef struct _RcWakeTimer RcWakeTimer;

typedef void (*RcWakeFunc) (gpointer user_data);

/**
 * rc_wake_timer_new:
 * @on_wake: called when the moment has come, or the clock was set; not more than once a second
 *
 * Returns: (transfer full) (nullable): NULL with a G_IO_ERROR; then other wake-ups must do
 */
RcWakeTimer *rc_wake_timer_new  (RcWakeFunc   on_wake,
                                 gpointer     user_data,
                                 GError     **error);
void         rc_wake_timer_free (RcWakeTimer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcWakeTimer, rc_wake_timer_free)

/* Sets the next moment, @ahead microseconds from now, instead of the one before. It comes within a
 * day at the latest: whoever wakes decides anew. */
void         rc_wake_timer_arm  (RcWakeTimer *self,
                                 GTimeSpan    ahead);

G_END_DECLS
