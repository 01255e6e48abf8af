/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-bus.h"

#include "rc-bus-reminders.h"
#include "rc-date.h"

#define HAND_OVER_MSEC 2000
#define HAND_OVER_TRIES 5
#define HAND_OVER_PAUSE_USEC (200 * 1000)

struct _RcReminderBus
{
  GObject parent_instance;

  RcReminderService *service;
  RcLogin *login;
  RcBusReminders *skeleton;
};

G_DEFINE_FINAL_TYPE (RcReminderBus, rc_reminder_bus, G_TYPE_OBJECT)

/* What is on the way back to a caller. */
typedef struct {
  RcBusReminders *skeleton;
  GDBusMethodInvocation *invocation;
} Call;

/* "" is how the bus says that there is none. */
static char *
format_moment (GDateTime *moment)
{
  return moment != NULL ? rc_moment_format (moment) : g_strdup ("");
}

static GVariant *
make_snoozed (RcReminderBus *self)
{
  g_autoptr (GPtrArray) marks = rc_reminder_service_list_snoozed (self->service);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < marks->len; i++)
    {
      const RcMark *mark = g_ptr_array_index (marks, i);
      g_autofree char *until = rc_moment_format (mark->snoozed);

      g_variant_builder_add (&builder, "{ss}", mark->occurrence, until);
    }
  return g_variant_builder_end (&builder);
}

static void
on_checked (RcReminderBus *self)
{
  const GDate *due = rc_reminder_service_get_next_due (self->service);
  GPtrArray *pending = rc_reminder_service_get_pending (self->service);
  const char *server = rc_reminder_service_get_server (self->service);
  g_autofree char *last_text = format_moment (rc_reminder_service_get_last_check (self->service));
  g_autofree char *next_text = format_moment (rc_reminder_service_get_next_check (self->service));
  g_autofree char *due_text = due != NULL ? rc_date_format (due) : g_strdup ("");

  rc_bus_reminders_set_last_check (self->skeleton, last_text);
  rc_bus_reminders_set_next_check (self->skeleton, next_text);
  rc_bus_reminders_set_snoozed (self->skeleton, make_snoozed (self));
  rc_bus_reminders_set_next_due (self->skeleton, due_text);
  rc_bus_reminders_set_pending (self->skeleton, pending != NULL ? pending->len : 0);
  rc_bus_reminders_set_server_name (self->skeleton, server != NULL ? server : "");
}

static gboolean
on_handle_check (RcReminderBus *self, GDBusMethodInvocation *invocation)
{
  rc_reminder_service_check (self->service);
  rc_bus_reminders_complete_check (self->skeleton, invocation);
  return TRUE;
}

static gboolean
refuse (GDBusMethodInvocation *invocation, const GError *error)
{
  g_dbus_method_invocation_return_gerror (invocation, error);
  return TRUE;
}

static gboolean
on_handle_snooze (RcReminderBus *self,
                  GDBusMethodInvocation *invocation,
                  const char *occurrence,
                  const char *until)
{
  g_autoptr (GDateTime) moment = NULL;
  g_autoptr (GError) error = NULL;

  moment = *until != '\0' ? rc_moment_parse (until, &error) : NULL;
  if (error != NULL || !rc_reminder_service_snooze (self->service, occurrence, moment, &error))
    return refuse (invocation, error);
  on_checked (self);
  rc_bus_reminders_complete_snooze (self->skeleton, invocation);
  return TRUE;
}

static void
on_roads_changed (RcReminderBus *self)
{
  rc_bus_reminders_set_roads (self->skeleton, rc_login_get_roads (self->login));
}

static gboolean
on_handle_started (RcReminderBus *self, GDBusMethodInvocation *invocation, const char *road)
{
  rc_login_add_road (self->login, road);
  on_roads_changed (self);
  rc_reminder_service_check (self->service);
  rc_bus_reminders_complete_started (self->skeleton, invocation);
  return TRUE;
}

static void
on_tested (GObject *service, GAsyncResult *result, gpointer user_data)
{
  g_autofree Call *call = user_data;
  GError *error = NULL;

  if (rc_reminder_service_test_finish (RC_REMINDER_SERVICE (service), result, &error))
    rc_bus_reminders_complete_test (call->skeleton, call->invocation);
  else
    g_dbus_method_invocation_take_error (call->invocation, error);
  g_object_unref (call->skeleton);
}

static gboolean
on_handle_test (RcReminderBus *self, GDBusMethodInvocation *invocation)
{
  Call *call = g_new0 (Call, 1);

  call->skeleton = g_object_ref (self->skeleton);
  call->invocation = invocation;
  rc_reminder_service_test_async (self->service, on_tested, call);
  return TRUE;
}

static void
rc_reminder_bus_dispose (GObject *object)
{
  RcReminderBus *self = RC_REMINDER_BUS (object);

  if (self->service != NULL)
    g_signal_handlers_disconnect_by_data (self->service, self);
  g_clear_object (&self->service);
  if (self->skeleton != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->skeleton, self);
      g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
    }
  g_clear_object (&self->skeleton);

  G_OBJECT_CLASS (rc_reminder_bus_parent_class)->dispose (object);
}

static void
rc_reminder_bus_class_init (RcReminderBusClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_reminder_bus_dispose;
}

static void
rc_reminder_bus_init (RcReminderBus *self)
{
  self->skeleton = rc_bus_reminders_skeleton_new ();
}

RcReminderBus *
rc_reminder_bus_new (GDBusConnection *bus,
                     RcReminderService *service,
                     RcLogin *login,
                     GError **error)
{
  g_autoptr (RcReminderBus) self = g_object_new (RC_TYPE_REMINDER_BUS, NULL);
  GDBusInterfaceSkeleton *skeleton = G_DBUS_INTERFACE_SKELETON (self->skeleton);

  if (!g_dbus_interface_skeleton_export (skeleton, bus, RC_REMINDER_BUS_PATH, error))
    return NULL;
  self->service = g_object_ref (service);
  self->login = login;
  on_checked (self);
  on_roads_changed (self);
  g_signal_connect_swapped (service, "checked", G_CALLBACK (on_checked), self);
  g_signal_connect_swapped (skeleton, "handle-check", G_CALLBACK (on_handle_check), self);
  g_signal_connect_swapped (skeleton, "handle-test", G_CALLBACK (on_handle_test), self);
  g_signal_connect_swapped (skeleton, "handle-snooze", G_CALLBACK (on_handle_snooze), self);
  g_signal_connect_swapped (skeleton, "handle-started", G_CALLBACK (on_handle_started), self);
  return g_steal_pointer (&self);
}

static gboolean
tell_started (GDBusConnection *bus, const char *road, GError **error)
{
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_sync (bus, RC_REMINDER_BUS_NAME, RC_REMINDER_BUS_PATH,
                                 RC_REMINDER_BUS_NAME, "Started", g_variant_new ("(s)", road), NULL,
                                 G_DBUS_CALL_FLAGS_NO_AUTO_START, HAND_OVER_MSEC, NULL, error);

  return reply != NULL;
}

/* At a login several start at the same moment, and the first may have the lock but no name yet. */
gboolean
rc_reminder_bus_hand_over (GDBusConnection *bus, const char *road, GError **error)
{
  g_autoptr (GError) problem = NULL;

  for (guint i = 0; i < HAND_OVER_TRIES; i++)
    {
      g_clear_error (&problem);
      if (tell_started (bus, road, &problem))
        return TRUE;
      if (!g_error_matches (problem, G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER))
        break;
      g_usleep (HAND_OVER_PAUSE_USEC);
    }
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}
