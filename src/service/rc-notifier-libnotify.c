/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-notifier-libnotify.h"

#include <glib/gi18n-lib.h>
#include <libnotify/notify.h>

#include "rc-notification-server.h"
#include "rc-text.h"

#define CATEGORY "x-recourse.deadline"

/* Characters; servers show less, and what they do with more nobody knows. */
#define MAX_SUMMARY 100
#define MAX_BODY 1000

/* By which some servers know what takes the place of what. */
static const char *const tags[RC_N_NOTICE_SLOTS] = {
  [RC_NOTICE_SLOT_REMINDERS] = "recourse",
  [RC_NOTICE_SLOT_TEST] = "recourse-test",
};

struct _RcNotifierLibnotify
{
  GObject parent_instance;

  RcNotificationServer *server;
  NotifyNotification *shown[RC_N_NOTICE_SLOTS]; /* by the present server; NULL: none */
};

static void rc_notifier_libnotify_notifier_init (RcNotifierInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RcNotifierLibnotify, rc_notifier_libnotify, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RC_TYPE_NOTIFIER,
                                                      rc_notifier_libnotify_notifier_init))

/* What is to be shown once the server has answered. */
typedef struct {
  RcNoticeSlot slot;
  RcNoticeActions actions;
  gboolean alert;
  gboolean urgent;
  gboolean lasting;
  char *summary;
  char *body;
} Request;

static Request *
request_new (RcNoticeSlot slot, const RcNotice *notice, RcNoticeActions actions, gboolean alert)
{
  Request *self = g_new0 (Request, 1);

  self->slot = slot;
  self->actions = actions;
  self->alert = alert;
  self->urgent = notice->urgent;
  self->lasting = notice->lasting;
  self->summary = rc_text_shorten (notice->summary, MAX_SUMMARY);
  self->body = rc_text_shorten (notice->body, MAX_BODY);
  return self;
}

static void
request_free (Request *self)
{
  g_free (self->summary);
  g_free (self->body);
  g_free (self);
}

static int
find_slot (RcNotifierLibnotify *self, NotifyNotification *notification)
{
  for (int slot = 0; slot < RC_N_NOTICE_SLOTS; slot++)
    if (self->shown[slot] == notification)
      return slot;
  return -1;
}

static void
on_closed (RcNotifierLibnotify *self, NotifyNotification *notification)
{
  int slot = find_slot (self, notification);
  int reason = notify_notification_get_closed_reason (notification);

  if (slot < 0)
    return;
  g_clear_object (&self->shown[slot]);
  rc_notifier_emit_closed (RC_NOTIFIER (self), (RcNoticeSlot) slot,
                           reason == NOTIFY_CLOSED_REASON_DISMISSED);
}

/* "default" is what a click on the notification itself does. */
static const struct {
  RcNoticeActions action;
  const char *name;
  const char *label;
} buttons[] = {
  { RC_NOTICE_OPEN, "default", N_("Open") },
  { RC_NOTICE_SNOOZE, "snooze", N_("Tomorrow") },
  { RC_NOTICE_DONE, "ack", N_("Done") },
};

static void
on_action (NotifyNotification *notification, char *name, gpointer user_data)
{
  RcNotifierLibnotify *self = user_data;
  int slot = find_slot (self, notification);
  g_autofree char *token = g_strdup (notify_notification_get_activation_token (notification));

  for (guint i = 0; i < G_N_ELEMENTS (buttons) && slot >= 0; i++)
    if (g_str_equal (name, buttons[i].name))
      {
        rc_notifier_emit_acted (RC_NOTIFIER (self), (RcNoticeSlot) slot, buttons[i].action, token);
        return;
      }
}

/* A server without buttons may show the texts of actions nobody can press, or refuse the call. */
static void
set_actions (RcNotifierLibnotify *self, NotifyNotification *notification, RcNoticeActions actions)
{
  notify_notification_clear_actions (notification);
  if (!rc_notification_server_has_actions (self->server))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (actions & buttons[i].action)
      notify_notification_add_action (notification, buttons[i].name, _(buttons[i].label), on_action,
                                      self, NULL);
}

/* Forgets the object without closing what is on the screen. */
static void
forget (RcNotifierLibnotify *self, RcNoticeSlot slot)
{
  if (self->shown[slot] == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->shown[slot], self);
  notify_notification_clear_actions (self->shown[slot]);
  g_clear_object (&self->shown[slot]);
}

static void
close_slot (RcNotifierLibnotify *self, RcNoticeSlot slot)
{
  NotifyNotification *notification = self->shown[slot];
  g_autoptr (GObject) kept = NULL;

  if (notification == NULL)
    return;
  kept = g_object_ref (G_OBJECT (notification));
  forget (self, slot);
  /* An error means that it is gone already. */
  notify_notification_close (notification, NULL);
}

static char *
format_body (RcNotifierLibnotify *self, const char *body)
{
  return rc_notification_server_has_markup (self->server) ? g_markup_escape_text (body, -1)
                                                          : g_strdup (body);
}

static NotifyNotification *
create_notification (RcNotifierLibnotify *self, const Request *request, const char *body)
{
  NotifyNotification *notification = notify_notification_new (request->summary, body, RC_APP_ID);

  notify_notification_set_urgency (notification, request->urgent ? NOTIFY_URGENCY_CRITICAL
                                                                 : NOTIFY_URGENCY_NORMAL);
  notify_notification_set_category (notification, CATEGORY);
  notify_notification_set_timeout (notification, request->lasting ? NOTIFY_EXPIRES_NEVER
                                                                  : NOTIFY_EXPIRES_DEFAULT);
  notify_notification_set_hint (notification, "desktop-entry", g_variant_new_string (RC_APP_ID));
  notify_notification_set_hint (notification, "resident", g_variant_new_boolean (TRUE));
  notify_notification_set_hint (notification, "x-dunst-stack-tag",
                                g_variant_new_string (tags[request->slot]));
  set_actions (self, notification, request->actions);
  g_signal_connect_swapped (notification, "closed", G_CALLBACK (on_closed), self);
  return notification;
}

/* libnotify waits for the answer; that is why the server had to give a sign of life just before. */
static gboolean
show_now (RcNotifierLibnotify *self, const Request *request, GError **error)
{
  g_autofree char *body = format_body (self, request->body);
  NotifyNotification *shown = self->shown[request->slot];

  if (shown != NULL && !request->alert)
    {
      notify_notification_update (shown, request->summary, body, RC_APP_ID);
      set_actions (self, shown, request->actions);
      return notify_notification_show (shown, error);
    }
  close_slot (self, request->slot);
  self->shown[request->slot] = create_notification (self, request, body);
  if (notify_notification_show (self->shown[request->slot], error))
    return TRUE;
  forget (self, request->slot);
  return FALSE;
}

static void
on_answered_show (GObject *server, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (rc_notification_server_ping_finish (RC_NOTIFICATION_SERVER (server), result, &error) &&
      show_now (g_task_get_source_object (task), g_task_get_task_data (task), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_answered_withdraw (GObject *server, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GObject) notification = user_data;

  if (rc_notification_server_ping_finish (RC_NOTIFICATION_SERVER (server), result, NULL))
    notify_notification_close (NOTIFY_NOTIFICATION (notification), NULL);
}

static void
on_lost (RcNotifierLibnotify *self)
{
  for (int slot = 0; slot < RC_N_NOTICE_SLOTS; slot++)
    forget (self, (RcNoticeSlot) slot);
  rc_notifier_emit_lost (RC_NOTIFIER (self));
}

static RcNotifierState
rc_notifier_libnotify_get_state (RcNotifier *notifier)
{
  return rc_notification_server_get_state (RC_NOTIFIER_LIBNOTIFY (notifier)->server);
}

static const char *
rc_notifier_libnotify_get_server (RcNotifier *notifier)
{
  return rc_notification_server_get_name (RC_NOTIFIER_LIBNOTIFY (notifier)->server);
}

static void
rc_notifier_libnotify_look (RcNotifier *notifier)
{
  rc_notification_server_look (RC_NOTIFIER_LIBNOTIFY (notifier)->server);
}

static void
rc_notifier_libnotify_show_async (RcNotifier *notifier,
                                  RcNoticeSlot slot,
                                  const RcNotice *notice,
                                  RcNoticeActions actions,
                                  gboolean alert,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  RcNotifierLibnotify *self = RC_NOTIFIER_LIBNOTIFY (notifier);
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_task_set_task_data (task, request_new (slot, notice, actions, alert),
                        (GDestroyNotify) request_free);
  rc_notification_server_ping_async (self->server, on_answered_show, task);
}

static gboolean
rc_notifier_libnotify_show_finish (RcNotifier *notifier, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, notifier), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
rc_notifier_libnotify_withdraw (RcNotifier *notifier, RcNoticeSlot slot)
{
  RcNotifierLibnotify *self = RC_NOTIFIER_LIBNOTIFY (notifier);
  NotifyNotification *notification = self->shown[slot];

  if (notification == NULL)
    return;
  g_object_ref (notification);
  forget (self, slot);
  rc_notification_server_ping_async (self->server, on_answered_withdraw, notification);
}

static void
rc_notifier_libnotify_dispose (GObject *object)
{
  RcNotifierLibnotify *self = RC_NOTIFIER_LIBNOTIFY (object);

  for (int slot = 0; slot < RC_N_NOTICE_SLOTS; slot++)
    forget (self, (RcNoticeSlot) slot);
  if (self->server != NULL)
    g_signal_handlers_disconnect_by_data (self->server, self);
  g_clear_object (&self->server);

  G_OBJECT_CLASS (rc_notifier_libnotify_parent_class)->dispose (object);
}

static void
rc_notifier_libnotify_class_init (RcNotifierLibnotifyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_notifier_libnotify_dispose;
}

static void
rc_notifier_libnotify_notifier_init (RcNotifierInterface *iface)
{
  iface->get_state = rc_notifier_libnotify_get_state;
  iface->get_server = rc_notifier_libnotify_get_server;
  iface->look = rc_notifier_libnotify_look;
  iface->show_async = rc_notifier_libnotify_show_async;
  iface->show_finish = rc_notifier_libnotify_show_finish;
  iface->withdraw = rc_notifier_libnotify_withdraw;
}

static void
rc_notifier_libnotify_init (RcNotifierLibnotify *self G_GNUC_UNUSED)
{
}

RcNotifier *
rc_notifier_libnotify_new (GDBusConnection *bus)
{
  RcNotifierLibnotify *self = g_object_new (RC_TYPE_NOTIFIER_LIBNOTIFY, NULL);

  /* notify_uninit() is never called: it would close what is on the screen. */
  notify_init (_("Recourse"));
  self->server = rc_notification_server_new (bus);
  g_signal_connect_swapped (self->server, "state-changed",
                            G_CALLBACK (rc_notifier_emit_state_changed), self);
  g_signal_connect_swapped (self->server, "lost", G_CALLBACK (on_lost), self);
  return RC_NOTIFIER (self);
}
