/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fake-agent.h"

#include "find.h"
#include "rc-agent.h"

static const char interface[] =
  "<node><interface name='" RC_AGENT_NAME "'>"
  "<method name='Test'/>"
  "<method name='Snooze'><arg type='s' direction='in'/><arg type='s' direction='in'/></method>"
  "<property name='Snoozed' type='a{ss}' access='read'/>"
  "<property name='Roads' type='as' access='read'/>"
  "<property name='NextCheck' type='s' access='read'/>"
  "<property name='LastCheck' type='s' access='read'/>"
  "<property name='Pending' type='u' access='read'/>"
  "<property name='ServerName' type='s' access='read'/>"
  "</interface></node>";

static GVariant *
get_property (GDBusConnection *bus G_GNUC_UNUSED, const char *sender G_GNUC_UNUSED,
              const char *path G_GNUC_UNUSED, const char *name_of_interface G_GNUC_UNUSED,
              const char *name, GError **error G_GNUC_UNUSED, gpointer data)
{
  FakeAgent *self = data;
  const char *roads[] = { "timer", "unit", NULL };

  if (g_str_equal (name, "Snoozed"))
    return g_variant_ref (self->snoozed);
  if (g_str_equal (name, "Roads"))
    return g_variant_new_strv (roads, -1);
  if (g_str_equal (name, "Pending"))
    return g_variant_new_uint32 (self->pending);
  if (g_str_equal (name, "ServerName"))
    return g_variant_new_string (self->server);
  return g_variant_new_string (g_str_equal (name, "LastCheck") ? "2026-11-23T09:40:00-05:00"
                                                               : "2026-11-24T09:00:00-05:00");
}

static void
set_snoozed (FakeAgent *self, GVariant *parameters)
{
  const char *occurrence, *until;

  g_variant_get (parameters, "(&s&s)", &occurrence, &until);
  g_clear_pointer (&self->snoozed, g_variant_unref);
  if (*until == '\0')
    self->snoozed = g_variant_ref_sink (g_variant_new ("a{ss}", NULL));
  else
    self->snoozed = g_variant_ref_sink (g_variant_new_parsed ("{%s: %s}", occurrence, until));
}

static void
call (GDBusConnection *bus G_GNUC_UNUSED, const char *sender G_GNUC_UNUSED,
      const char *path G_GNUC_UNUSED, const char *name_of_interface G_GNUC_UNUSED,
      const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  FakeAgent *self = data;

  if (self->refusal != NULL)
    {
      g_dbus_method_invocation_return_error_literal (invocation, G_IO_ERROR, G_IO_ERROR_FAILED,
                                                     self->refusal);
      return;
    }
  if (g_str_equal (method, "Snooze"))
    {
      set_snoozed (self, parameters);
      fake_agent_tell (self);
    }
  else
    self->n_tests++;
  g_dbus_method_invocation_return_value (invocation, NULL);
}

FakeAgent *
fake_agent_new (void)
{
  static const GDBusInterfaceVTable functions = { .method_call = call,
                                                  .get_property = get_property };
  FakeAgent *self = g_new0 (FakeAgent, 1);
  g_autoptr (GDBusNodeInfo) node = NULL;
  g_autoptr (GError) error = NULL;

  self->snoozed = g_variant_ref_sink (g_variant_new ("a{ss}", NULL));
  self->server = "fake";
  self->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  node = g_dbus_node_info_new_for_xml (interface, &error);
  g_assert_no_error (error);
  self->object = g_dbus_connection_register_object (self->bus, RC_AGENT_PATH, node->interfaces[0],
                                                    &functions, self, NULL, &error);
  g_assert_no_error (error);
  self->name = g_bus_own_name_on_connection (self->bus, RC_AGENT_NAME, G_BUS_NAME_OWNER_FLAGS_NONE,
                                             NULL, NULL, NULL, NULL);
  return self;
}

void
fake_agent_free (FakeAgent *self)
{
  g_bus_unown_name (self->name);
  g_dbus_connection_unregister_object (self->bus, self->object);
  g_object_unref (self->bus);
  g_variant_unref (self->snoozed);
  g_free (self);
}

void
fake_agent_tell (FakeAgent *self)
{
  GVariantBuilder changed;

  g_variant_builder_init (&changed, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&changed, "{sv}", "Snoozed", self->snoozed);
  g_variant_builder_add (&changed, "{sv}", "Pending", g_variant_new_uint32 (self->pending));
  g_variant_builder_add (&changed, "{sv}", "ServerName", g_variant_new_string (self->server));
  g_dbus_connection_emit_signal (self->bus, NULL, RC_AGENT_PATH, "org.freedesktop.DBus.Properties",
                                 "PropertiesChanged",
                                 g_variant_new ("(sa{sv}as)", RC_AGENT_NAME, &changed, NULL), NULL);
}
