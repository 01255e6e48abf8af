/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-opener.h"

#include <glib/gi18n-lib.h>

#define WINDOW_PATH "/org/recourse/Recourse"

/* Starting the window on a slow computer takes its time. */
#define START_MSEC 60000

/* The second key is for X11, the first for Wayland. */
static GVariant *
make_platform_data (const char *token)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  if (token != NULL)
    {
      g_variant_builder_add (&builder, "{sv}", "activation-token", g_variant_new_string (token));
      g_variant_builder_add (&builder, "{sv}", "desktop-startup-id", g_variant_new_string (token));
    }
  return g_variant_builder_end (&builder);
}

static GVariant *
make_action (const char *name, GVariant *target, const char *token)
{
  GVariantBuilder targets;

  g_variant_builder_init (&targets, G_VARIANT_TYPE ("av"));
  if (target != NULL)
    g_variant_builder_add (&targets, "v", target);
  return g_variant_new ("(sav@a{sv})", name, &targets, make_platform_data (token));
}

static void
on_opened (GObject *bus, GAsyncResult *result, gpointer user_data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, &error);

  if (reply == NULL)
    g_message (_("The window could not be opened: %s"), error->message);
}

static void
call_window (GDBusConnection *bus, const char *method, GVariant *parameters)
{
  g_dbus_connection_call (bus, RC_APP_ID, WINDOW_PATH, "org.freedesktop.Application", method,
                          parameters, NULL, G_DBUS_CALL_FLAGS_NONE, START_MSEC, NULL, on_opened,
                          NULL);
}

void
rc_opener_open (GDBusConnection *bus,
                const char *case_id,
                const char *record_id,
                const char *token)
{
  if (case_id != NULL && record_id != NULL)
    call_window (bus, "ActivateAction",
                 make_action ("open-record", g_variant_new ("(ss)", case_id, record_id), token));
  else
    call_window (bus, "ActivateAction", make_action ("open-agenda", NULL, token));
}
