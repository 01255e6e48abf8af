/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-notifier.h"

G_BEGIN_DECLS

/**
 * RcNotificationServer:
 *
 * Whether there is a notification server on a bus, and whether it answers. libnotify cannot tell:
 * it waits 25 seconds for a server that hangs. So nothing is handed to libnotify unless the name is
 * owned and the owner has just answered a short call, made without waiting.
 *
 * Signal "state-changed". Signal "lost": the owner of the name is gone.
 */
#define RC_TYPE_NOTIFICATION_SERVER (rc_notification_server_get_type ())
G_DECLARE_FINAL_TYPE (RcNotificationServer, rc_notification_server, RC, NOTIFICATION_SERVER, GObject)

RcNotificationServer *rc_notification_server_new        (GDBusConnection      *bus);
RcNotifierState       rc_notification_server_get_state  (RcNotificationServer *self);
const char           *rc_notification_server_get_name   (RcNotificationServer *self);
/* Whether it reads the body as markup, so that plain text must be escaped for it. */
gboolean              rc_notification_server_has_markup (RcNotificationServer *self);
/* Whether it has buttons and clicks. */
gboolean              rc_notification_server_has_actions (RcNotificationServer *self);
void                  rc_notification_server_look       (RcNotificationServer *self);

/* Asks the server for a sign of life; an error if none comes within two seconds. */
void                  rc_notification_server_ping_async (RcNotificationServer *self,
                                                         GAsyncReadyCallback   callback,
                                                         gpointer              user_data);
gboolean              rc_notification_server_ping_finish (RcNotificationServer *self,
                                                         GAsyncResult         *result,
                                                         GError              **error);

G_END_DECLS
