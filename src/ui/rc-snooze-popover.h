/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-agenda.h"
#include "rc-reminder-times.h"

G_BEGIN_DECLS

/**
 * RcSnoozePopover:
 *
 * The days until which the reminder of one thing can be put off: only those that it may be. Choosing
 * one does the window's action "win.snooze" with the occurrence and the moment.
 */
#define RC_TYPE_SNOOZE_POPOVER (rc_snooze_popover_get_type ())
G_DECLARE_FINAL_TYPE (RcSnoozePopover, rc_snooze_popover, RC, SNOOZE_POPOVER, GtkPopover)

/* Whether there is any day to offer: not for a deadline on its own day. */
gboolean   rc_snooze_popover_has_days (RcAgendaItem          *item,
                                       GDateTime             *now,
                                       const RcReminderTimes *times);
/* @snoozed: it is put off already, which can be taken back. (transfer floating) */
GtkWidget *rc_snooze_popover_new      (RcAgendaItem          *item,
                                       GDateTime             *now,
                                       const RcReminderTimes *times,
                                       gboolean               snoozed);

G_END_DECLS
