/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-notification-server.h"

#include <glib/gi18n-lib.h>

#define NAME "org.freedesktop.Notifications"
#define PATH "/org/freedesktop/Notifications"

#define ANSWER_MSEC 2000
#define START_MSEC 10000
#define START_AGAIN_AFTER (10 * G_TIME_SPAN_MINUTE)

struct _RcNotificationServer
{
  GObject parent_instance;

  GDBusConnection *bus;
  GCancellable *cancellable; /* of what was asked of the present owner */
  guint watch;
  char *owner; /* NULL: nobody */
  char *name;
  gboolean markup;
  gboolean actions;
  gboolean asking;
  gboolean starting;
  gint64 started_at; /* monotonic; 0: never tried */
  RcNotifierState state;
};

G_DEFINE_FINAL_TYPE (RcNotificationServer, rc_notification_server, G_TYPE_OBJECT)

enum {
  STATE_CHANGED,
  LOST,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
set_state (RcNotificationServer *self, RcNotifierState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_signal_emit (self, signals[STATE_CHANGED], 0);
}

static void
call_server (RcNotificationServer *self,
             const char *method,
             const char *reply_type,
             GAsyncReadyCallback callback,
             gpointer user_data)
{
  g_dbus_connection_call (self->bus, self->owner != NULL ? self->owner : NAME, PATH, NAME, method,
                          NULL, G_VARIANT_TYPE (reply_type), G_DBUS_CALL_FLAGS_NO_AUTO_START,
                          ANSWER_MSEC, self->cancellable, callback, user_data);
}

static gboolean
was_cancelled (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
on_capabilities (GObject *bus, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RcNotificationServer) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, &error);
  g_autofree const char **capabilities = NULL;

  if (was_cancelled (error))
    return;
  self->asking = FALSE;
  if (reply == NULL)
    {
      set_state (self, RC_NOTIFIER_ABSENT);
      return;
    }
  g_variant_get (reply, "(^a&s)", &capabilities);
  self->markup = g_strv_contains (capabilities, "body-markup");
  self->actions = g_strv_contains (capabilities, "actions");
  set_state (self, RC_NOTIFIER_READY);
}

static void
on_information (GObject *bus, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RcNotificationServer) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, &error);

  if (was_cancelled (error))
    return;
  if (reply == NULL)
    {
      self->asking = FALSE;
      set_state (self, RC_NOTIFIER_ABSENT);
      return;
    }
  g_free (self->name);
  g_variant_get (reply, "(ssss)", &self->name, NULL, NULL, NULL);
  call_server (self, "GetCapabilities", "(as)", on_capabilities, g_object_ref (self));
}

static void
ask_who (RcNotificationServer *self)
{
  if (self->asking)
    return;
  self->asking = TRUE;
  call_server (self, "GetServerInformation", "(ssss)", on_information, g_object_ref (self));
}

static void
on_started (GObject *bus, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RcNotificationServer) self = user_data;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);

  self->starting = FALSE;
  if (reply == NULL && self->owner == NULL)
    set_state (self, RC_NOTIFIER_ABSENT);
}

/* Some desktops start their server only when somebody asks for it. A failure is remembered for a
 * while, for the bus tries each time anew to start what cannot start. */
static void
start_server (RcNotificationServer *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->starting || (self->started_at != 0 && now - self->started_at < START_AGAIN_AFTER))
    return;
  self->starting = TRUE;
  self->started_at = now;
  g_dbus_connection_call (self->bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                          "org.freedesktop.DBus", "StartServiceByName",
                          g_variant_new ("(su)", NAME, 0), G_VARIANT_TYPE ("(u)"),
                          G_DBUS_CALL_FLAGS_NONE, START_MSEC, NULL, on_started,
                          g_object_ref (self));
}

static void
forget_owner (RcNotificationServer *self)
{
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_pointer (&self->owner, g_free);
  g_clear_pointer (&self->name, g_free);
  self->markup = FALSE;
  self->actions = FALSE;
  self->asking = FALSE;
}

static void
on_appeared (GDBusConnection *bus G_GNUC_UNUSED,
             const char *name G_GNUC_UNUSED,
             const char *owner,
             gpointer user_data)
{
  RcNotificationServer *self = user_data;

  forget_owner (self);
  self->owner = g_strdup (owner);
  set_state (self, RC_NOTIFIER_LOOKING);
  ask_who (self);
}

static void
on_vanished (GDBusConnection *bus G_GNUC_UNUSED,
             const char *name G_GNUC_UNUSED,
             gpointer user_data)
{
  RcNotificationServer *self = user_data;

  if (self->owner != NULL)
    {
      forget_owner (self);
      g_signal_emit (self, signals[LOST], 0);
      set_state (self, RC_NOTIFIER_ABSENT);
    }
  start_server (self);
}

static void
on_ping (GObject *bus, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  RcNotificationServer *self = g_task_get_source_object (task);
  GError *error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, &error);

  if (reply != NULL)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  if (!was_cancelled (error))
    set_state (self, RC_NOTIFIER_ABSENT);
  g_task_return_error (task, error);
}

static void
rc_notification_server_dispose (GObject *object)
{
  RcNotificationServer *self = RC_NOTIFICATION_SERVER (object);

  if (self->watch != 0)
    g_bus_unwatch_name (self->watch);
  self->watch = 0;
  g_cancellable_cancel (self->cancellable);

  G_OBJECT_CLASS (rc_notification_server_parent_class)->dispose (object);
}

static void
rc_notification_server_finalize (GObject *object)
{
  RcNotificationServer *self = RC_NOTIFICATION_SERVER (object);

  g_clear_object (&self->bus);
  g_clear_object (&self->cancellable);
  g_free (self->owner);
  g_free (self->name);

  G_OBJECT_CLASS (rc_notification_server_parent_class)->finalize (object);
}

static void
rc_notification_server_class_init (RcNotificationServerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rc_notification_server_dispose;
  object_class->finalize = rc_notification_server_finalize;
  signals[STATE_CHANGED] = g_signal_new ("state-changed", RC_TYPE_NOTIFICATION_SERVER,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LOST] = g_signal_new ("lost", RC_TYPE_NOTIFICATION_SERVER, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
rc_notification_server_init (RcNotificationServer *self)
{
  self->cancellable = g_cancellable_new ();
  self->state = RC_NOTIFIER_LOOKING;
}

RcNotificationServer *
rc_notification_server_new (GDBusConnection *bus)
{
  RcNotificationServer *self = g_object_new (RC_TYPE_NOTIFICATION_SERVER, NULL);

  self->bus = g_object_ref (bus);
  self->watch = g_bus_watch_name_on_connection (bus, NAME, G_BUS_NAME_WATCHER_FLAGS_NONE,
                                                on_appeared, on_vanished, self, NULL);
  return self;
}

RcNotifierState
rc_notification_server_get_state (RcNotificationServer *self)
{
  return self->state;
}

const char *
rc_notification_server_get_name (RcNotificationServer *self)
{
  return self->state == RC_NOTIFIER_READY ? self->name : NULL;
}

gboolean
rc_notification_server_has_markup (RcNotificationServer *self)
{
  return self->markup;
}

gboolean
rc_notification_server_has_actions (RcNotificationServer *self)
{
  return self->actions;
}

void
rc_notification_server_look (RcNotificationServer *self)
{
  if (self->state == RC_NOTIFIER_READY)
    return;
  if (self->owner != NULL)
    ask_who (self);
  else
    start_server (self);
}

void
rc_notification_server_ping_async (RcNotificationServer *self,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  if (self->state != RC_NOTIFIER_READY)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                               _("Nothing on this desktop shows notifications right now."));
      return;
    }
  call_server (self, "GetServerInformation", "(ssss)", on_ping, g_object_ref (task));
}

gboolean
rc_notification_server_ping_finish (RcNotificationServer *self,
                                    GAsyncResult *result,
                                    GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
