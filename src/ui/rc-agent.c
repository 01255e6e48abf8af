/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agent.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"

#define PROGRAM "recourse-reminders"
#define STARTING_SEC 10 /* after this nobody hopes any more that it starts */

struct _RcAgent
{
  GObject parent_instance;

  GDBusConnection *bus; /* (nullable) */
  GDBusProxy *proxy;    /* (nullable): while the name has an owner */
  GCancellable *cancellable;
  GDateTime *last_check;
  guint watch;
  guint starting;  /* source, while it has been told to start and is not there yet */
  gboolean wanted; /* start it as soon as it is known that it does not run */
  gboolean absent; /* known not to run */
};

G_DEFINE_FINAL_TYPE (RcAgent, rc_agent, G_TYPE_OBJECT)

enum { PROP_0, PROP_RUNNING, PROP_OFF, PROP_LAST_CHECK, N_PROPS };

static GParamSpec *props[N_PROPS];

/* Text (RFC 3339) or seconds since 1970; nothing if it has not looked yet. */
static GDateTime *
read_moment (GVariant *value)
{
  if (value == NULL)
    return NULL;
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
    return rc_moment_parse (g_variant_get_string (value, NULL), NULL);
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT64) && g_variant_get_int64 (value) > 0)
    return g_date_time_new_from_unix_local (g_variant_get_int64 (value));
  return NULL;
}

/* What the agent said last. (transfer full) (nullable): nothing if it does not run */
static GVariant *
get_property (RcAgent *self, const char *name, const char *type)
{
  g_autoptr (GVariant) value = NULL;

  if (self->proxy != NULL)
    value = g_dbus_proxy_get_cached_property (self->proxy, name);
  if (value == NULL || !g_variant_is_of_type (value, G_VARIANT_TYPE (type)))
    return NULL;
  return g_steal_pointer (&value);
}

static void
notify_state (RcAgent *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RUNNING]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OFF]);
}

static void
read_last_check (RcAgent *self)
{
  g_autoptr (GVariant) value = NULL;

  if (self->proxy != NULL)
    value = g_dbus_proxy_get_cached_property (self->proxy, "LastCheck");
  g_clear_pointer (&self->last_check, g_date_time_unref);
  self->last_check = read_moment (value);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LAST_CHECK]);
}

static void
on_proxy (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (RcAgent) self = data;
  g_autoptr (GError) error = NULL;
  GDBusProxy *proxy = g_dbus_proxy_new_finish (result, &error);

  if (proxy == NULL)
    return; /* gone again, or we are */
  g_clear_object (&self->proxy);
  self->proxy = proxy;
  g_signal_connect_object (proxy, "g-properties-changed", G_CALLBACK (read_last_check), self,
                           G_CONNECT_SWAPPED);
  g_clear_handle_id (&self->starting, g_source_remove);
  notify_state (self);
  read_last_check (self);
}

static void
on_appeared (GDBusConnection *bus, const char *name, const char *owner G_GNUC_UNUSED, gpointer data)
{
  RcAgent *self = data;

  self->absent = FALSE;
  g_dbus_proxy_new (bus, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START, NULL, name, RC_AGENT_PATH,
                    RC_AGENT_NAME, self->cancellable, on_proxy, g_object_ref (self));
}

/* In the build folder and in an installation the programs lie side by side. */
static char *
find_program (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : NULL;
  g_autofree char *beside = folder != NULL ? g_build_filename (folder, PROGRAM, NULL) : NULL;

  if (beside != NULL && g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);
  return g_find_program_in_path (PROGRAM);
}

static void
spawn (void)
{
  g_autofree char *program = find_program ();
  const char *argv[] = { program, "--started-by", "window", NULL };
  g_autoptr (GSubprocess) child = NULL;

  /* It stays when the window closes: that is what it is for. */
  if (program != NULL)
    child = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_STDIN_INHERIT, NULL);
}

static void
on_started (GObject *bus, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GVariant) answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result,
                                                               NULL);

  if (answer == NULL)
    spawn ();
}

static gboolean
on_started_in_vain (gpointer data)
{
  RcAgent *self = data;

  self->starting = 0;
  notify_state (self);
  return G_SOURCE_REMOVE;
}

static void
start_now (RcAgent *self)
{
  self->wanted = FALSE;
  if (g_getenv ("RECOURSE_NO_AGENT") != NULL)
    return;
  g_clear_handle_id (&self->starting, g_source_remove);
  self->starting = g_timeout_add_seconds (STARTING_SEC, on_started_in_vain, self);
  g_dbus_connection_call (self->bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                          "org.freedesktop.DBus", "StartServiceByName",
                          g_variant_new ("(su)", RC_AGENT_NAME, 0), NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, on_started, NULL);
}

static void
on_vanished (GDBusConnection *bus, const char *name G_GNUC_UNUSED, gpointer data)
{
  RcAgent *self = data;

  g_set_object (&self->bus, bus);
  self->absent = TRUE;
  g_clear_object (&self->proxy);
  if (self->wanted && bus != NULL)
    start_now (self);
  notify_state (self);
  read_last_check (self);
}

static void
rc_agent_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RcAgent *self = RC_AGENT (object);

  switch (id)
    {
    case PROP_RUNNING:
      g_value_set_boolean (value, rc_agent_is_running (self));
      break;
    case PROP_OFF:
      g_value_set_boolean (value, rc_agent_is_off (self));
      break;
    case PROP_LAST_CHECK:
      g_value_set_boxed (value, self->last_check);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rc_agent_dispose (GObject *object)
{
  RcAgent *self = RC_AGENT (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->starting, g_source_remove);
  g_clear_handle_id (&self->watch, g_bus_unwatch_name);
  g_clear_object (&self->proxy);
  g_clear_object (&self->bus);
  g_clear_pointer (&self->last_check, g_date_time_unref);

  G_OBJECT_CLASS (rc_agent_parent_class)->dispose (object);
}

static void
rc_agent_finalize (GObject *object)
{
  g_clear_object (&RC_AGENT (object)->cancellable);

  G_OBJECT_CLASS (rc_agent_parent_class)->finalize (object);
}

static void
rc_agent_class_init (RcAgentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rc_agent_get_property;
  object_class->dispose = rc_agent_dispose;
  object_class->finalize = rc_agent_finalize;
  props[PROP_RUNNING] = g_param_spec_boolean ("running", NULL, NULL, FALSE,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_OFF] = g_param_spec_boolean ("off", NULL, NULL, FALSE,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_LAST_CHECK] = g_param_spec_boxed ("last-check", NULL, NULL, G_TYPE_DATE_TIME,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
rc_agent_init (RcAgent *self)
{
  self->cancellable = g_cancellable_new ();
}

RcAgent *
rc_agent_new (void)
{
  RcAgent *self = g_object_new (RC_TYPE_AGENT, NULL);

  self->watch = g_bus_watch_name (G_BUS_TYPE_SESSION, RC_AGENT_NAME,
                                  G_BUS_NAME_WATCHER_FLAGS_NONE, on_appeared, on_vanished, self,
                                  NULL);
  return self;
}

void
rc_agent_start (RcAgent *self)
{
  self->wanted = self->proxy == NULL;
  if (!self->absent || self->bus == NULL)
    return;
  start_now (self);
  notify_state (self);
}

gboolean
rc_agent_is_running (RcAgent *self)
{
  return self->proxy != NULL;
}

GDateTime *
rc_agent_get_last_check (RcAgent *self)
{
  return self->last_check;
}

gboolean
rc_agent_is_off (RcAgent *self)
{
  return self->absent && self->proxy == NULL && self->starting == 0;
}

GDateTime *
rc_agent_get_next_check (RcAgent *self)
{
  g_autoptr (GVariant) value = get_property (self, "NextCheck", "s");

  return read_moment (value);
}

gboolean
rc_agent_has_server (RcAgent *self)
{
  g_autoptr (GVariant) value = get_property (self, "ServerName", "s");

  return value != NULL && *g_variant_get_string (value, NULL) != '\0';
}

guint
rc_agent_get_pending (RcAgent *self)
{
  g_autoptr (GVariant) value = get_property (self, "Pending", "u");

  return value != NULL ? g_variant_get_uint32 (value) : 0;
}

char **
rc_agent_get_roads (RcAgent *self)
{
  g_autoptr (GVariant) value = get_property (self, "Roads", "as");

  return value != NULL ? g_variant_dup_strv (value, NULL) : g_new0 (char *, 1);
}

GDateTime *
rc_agent_get_snoozed (RcAgent *self, const char *occurrence)
{
  g_autoptr (GVariant) value = get_property (self, "Snoozed", "a{ss}");
  const char *until;

  if (value == NULL || !g_variant_lookup (value, occurrence, "&s", &until))
    return NULL;
  return rc_moment_parse (until, NULL);
}

static void
on_answered (GObject *proxy, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GVariant) answer = g_dbus_proxy_call_finish (G_DBUS_PROXY (proxy), result, &error);

  if (answer != NULL)
    g_task_return_boolean (task, TRUE);
  else
    {
      g_dbus_error_strip_remote_error (error);
      g_task_return_error (task, error);
    }
}

/* Calls @method; @parameters: (nullable) (transfer floating) */
static void
call (RcAgent *self, const char *method, GVariant *parameters, GAsyncReadyCallback callback,
      gpointer user_data)
{
  g_autoptr (GVariant) held = parameters != NULL ? g_variant_ref_sink (parameters) : NULL;
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  if (self->proxy != NULL)
    g_dbus_proxy_call (self->proxy, method, held, G_DBUS_CALL_FLAGS_NONE, -1, NULL, on_answered,
                       g_steal_pointer (&task));
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_CONNECTED,
                             _("The program that reminds you does not run."));
}

void
rc_agent_test_async (RcAgent *self, GAsyncReadyCallback callback, gpointer user_data)
{
  call (self, "Test", NULL, callback, user_data);
}

gboolean
rc_agent_test_finish (RcAgent *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
rc_agent_snooze_async (RcAgent *self, const char *occurrence, const char *until,
                       GAsyncReadyCallback callback, gpointer user_data)
{
  call (self, "Snooze", g_variant_new ("(ss)", occurrence, until != NULL ? until : ""), callback,
        user_data);
}

gboolean
rc_agent_snooze_finish (RcAgent *self, GAsyncResult *result, GError **error)
{
  return rc_agent_test_finish (self, result, error);
}
