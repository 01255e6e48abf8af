/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-notifier.h"

G_BEGIN_DECLS

/* Notifications through libnotify, only when a server is there and answers. */
#define RC_TYPE_NOTIFIER_LIBNOTIFY (rc_notifier_libnotify_get_type ())
G_DECLARE_FINAL_TYPE (RcNotifierLibnotify, rc_notifier_libnotify, RC, NOTIFIER_LIBNOTIFY, GObject)

/* @bus: the session bus, which is the one that libnotify takes */
RcNotifier *rc_notifier_libnotify_new (GDBusConnection *bus);

G_END_DECLS
