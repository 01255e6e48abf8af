/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RcLogin:
 *
 * What is remembered until the person logs out, also when the reminders are started anew: by which
 * roads they were started, and that the window was opened because nothing could show a notification.
 * It lies in $XDG_RUNTIME_DIR, which ends with the login; without that folder it lasts as long as
 * the process.
 */
typedef struct _RcLogin RcLogin;

/* Whether @road is one of "autostart", "bus", "timer", "unit" and "window". */
gboolean           rc_login_is_road           (const char *road);

RcLogin           *rc_login_open              (void);
void               rc_login_free              (RcLogin    *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcLogin, rc_login_free)

/* What is no road is passed over. */
void               rc_login_add_road          (RcLogin    *self,
                                               const char *road);
/* Returns: (transfer none): NULL-terminated, sorted; good until the next road is added */
const char *const *rc_login_get_roads         (RcLogin    *self);
/* Whether there is a screen: this process has a display, or a road says so that is open only where
 * there is one. */
gboolean           rc_login_has_screen        (RcLogin    *self);

gboolean           rc_login_was_window_opened (RcLogin    *self);
void               rc_login_set_window_opened (RcLogin    *self);

G_END_DECLS
