/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-reminder-service.h"
#include "rc-login.h"

G_BEGIN_DECLS

#define RC_REMINDER_BUS_NAME "org.recourse.Recourse.Reminders"
#define RC_REMINDER_BUS_PATH "/org/recourse/Recourse/Reminders"

/**
 * RcReminderBus:
 *
 * A reminder service as an object on the session bus, so that the window can say "Reminders are on".
 */
#define RC_TYPE_REMINDER_BUS (rc_reminder_bus_get_type ())
G_DECLARE_FINAL_TYPE (RcReminderBus, rc_reminder_bus, RC, REMINDER_BUS, GObject)

/* @login: (transfer none): lives longer than the object
 * Returns: (transfer full): NULL if the object could not be put on the bus */
RcReminderBus *rc_reminder_bus_new   (GDBusConnection   *bus,
                                      RcReminderService *service,
                                      RcLogin           *login,
                                      GError           **error);
/* Tells the reminders that run already that this process was started by @road ("": by hand) and
 * leaves the work to them; they look at the cases. Waits some seconds at most. */
gboolean       rc_reminder_bus_hand_over (GDBusConnection *bus,
                                          const char      *road,
                                          GError         **error);

G_END_DECLS
