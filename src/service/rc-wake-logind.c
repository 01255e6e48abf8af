/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-wake-logind.h"

#define LOGIND "org.freedesktop.login1"
#define LOGIND_SESSION "org.freedesktop.login1.Session"
#define TIMEDATE "org.freedesktop.timedate1"
#define PROPERTIES "org.freedesktop.DBus.Properties"

enum {
  WOKE,
  RETURNED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef struct {
  const char *sender;
  const char *interface;
  const char *member;
  const char *about; /* (nullable): the interface whose property changed */
  gboolean (*tells) (GVariant *parameters); /* (nullable): always */
  guint signal;
} News;

typedef struct {
  RcWakeLogind *self;
  const News *news;
  guint id; /* 0: not subscribed */
} Subscription;

#define N_NEWS 4

struct _RcWakeLogind
{
  GObject parent_instance;

  GCancellable *cancellable;
  GDBusConnection *bus; /* NULL: none, or not yet */
  Subscription subscriptions[N_NEWS];
};

G_DEFINE_FINAL_TYPE (RcWakeLogind, rc_wake_logind, G_TYPE_OBJECT)

/* PrepareForSleep comes twice: TRUE before, FALSE after. */
static gboolean
is_awake (GVariant *parameters)
{
  gboolean falls_asleep = TRUE;

  if (g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    g_variant_get (parameters, "(b)", &falls_asleep);
  return !falls_asleep;
}

static gboolean
is_at_screen (GVariant *parameters)
{
  g_autoptr (GVariant) changed = NULL;
  gboolean active = FALSE;
  gboolean locked = TRUE;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(sa{sv}as)")))
    return FALSE;
  changed = g_variant_get_child_value (parameters, 1);
  g_variant_lookup (changed, "Active", "b", &active);
  g_variant_lookup (changed, "LockedHint", "b", &locked);
  return active || !locked;
}

static const News all_news[N_NEWS] = {
  { LOGIND, "org.freedesktop.login1.Manager", "PrepareForSleep", NULL, is_awake, WOKE },
  { LOGIND, LOGIND_SESSION, "Unlock", NULL, NULL, RETURNED },
  { LOGIND, PROPERTIES, "PropertiesChanged", LOGIND_SESSION, is_at_screen, RETURNED },
  { TIMEDATE, PROPERTIES, "PropertiesChanged", TIMEDATE, NULL, WOKE },
};

static void
on_news (GDBusConnection *bus G_GNUC_UNUSED,
         const char *sender G_GNUC_UNUSED,
         const char *path G_GNUC_UNUSED,
         const char *interface G_GNUC_UNUSED,
         const char *member G_GNUC_UNUSED,
         GVariant *parameters,
         gpointer user_data)
{
  Subscription *subscription = user_data;
  const News *news = subscription->news;

  if (news->tells == NULL || news->tells (parameters))
    g_signal_emit (subscription->self, signals[news->signal], 0);
}

static void
subscribe (RcWakeLogind *self, guint i)
{
  const News *news = &all_news[i];
  Subscription *subscription = &self->subscriptions[i];

  subscription->self = self;
  subscription->news = news;
  subscription->id = g_dbus_connection_signal_subscribe (
    self->bus, news->sender, news->interface, news->member, NULL, news->about,
    G_DBUS_SIGNAL_FLAGS_NONE, on_news, subscription, NULL);
}

static void
on_bus (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RcWakeLogind) self = user_data;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL || g_cancellable_is_cancelled (self->cancellable))
    return;
  /* The end of this bus is not the end of the reminders. */
  g_dbus_connection_set_exit_on_close (bus, FALSE);
  self->bus = g_steal_pointer (&bus);
  for (guint i = 0; i < N_NEWS; i++)
    subscribe (self, i);
}

static void
rc_wake_logind_dispose (GObject *object)
{
  RcWakeLogind *self = RC_WAKE_LOGIND (object);

  g_cancellable_cancel (self->cancellable);
  for (guint i = 0; i < N_NEWS && self->bus != NULL; i++)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscriptions[i].id);
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (rc_wake_logind_parent_class)->dispose (object);
}

static void
rc_wake_logind_finalize (GObject *object)
{
  g_clear_object (&RC_WAKE_LOGIND (object)->cancellable);

  G_OBJECT_CLASS (rc_wake_logind_parent_class)->finalize (object);
}

static void
add_signal (guint id, const char *name)
{
  signals[id] = g_signal_new (name, RC_TYPE_WAKE_LOGIND, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 0);
}

static void
rc_wake_logind_class_init (RcWakeLogindClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rc_wake_logind_dispose;
  object_class->finalize = rc_wake_logind_finalize;
  add_signal (WOKE, "woke");
  add_signal (RETURNED, "returned");
}

static void
rc_wake_logind_init (RcWakeLogind *self)
{
  self->cancellable = g_cancellable_new ();
}

RcWakeLogind *
rc_wake_logind_new (void)
{
  RcWakeLogind *self = g_object_new (RC_TYPE_WAKE_LOGIND, NULL);

  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, on_bus, g_object_ref (self));
  return self;
}
