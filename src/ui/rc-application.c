/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-application.h"

#include <glib/gi18n-lib.h>

#include "rc-resources.h"
#include "rc-window.h"

struct _RcApplication
{
  AdwApplication parent_instance;

  RcWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (RcApplication, rc_application, ADW_TYPE_APPLICATION)

static RcWindow *
ensure_window (RcApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (RC_IS_WINDOW (l->data))
      window = l->data;
  if (!RC_IS_WINDOW (window))
    window = GTK_WINDOW (rc_window_new (GTK_APPLICATION (self), self->workspace));
  gtk_window_present (window);
  return RC_WINDOW (window);
}

static void
on_open_record (GSimpleAction *action G_GNUC_UNUSED, GVariant *target, gpointer data)
{
  const char *case_id, *record_id;

  g_variant_get (target, "(&s&s)", &case_id, &record_id);
  rc_window_show_case (ensure_window (data), case_id, *record_id != '\0' ? record_id : NULL);
}

static void
on_open_agenda (GSimpleAction *action G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED, gpointer data)
{
  rc_window_show_agenda (ensure_window (data));
}

static void
on_new_case (GSimpleAction *action G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (ensure_window (data)), "win.new-case", NULL);
}

static void
add_actions (RcApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "open-record", .activate = on_open_record, .parameter_type = "(ss)" },
    { .name = "open-agenda", .activate = on_open_agenda },
    { .name = "new-case", .activate = on_new_case },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

static void
rc_application_startup (GApplication *application)
{
  RcApplication *self = RC_APPLICATION (application);
  g_autoptr (GSettings) settings = rc_settings_new ();
  g_autofree char *folder = rc_settings_get_text (settings, "cases-folder");
  g_autoptr (GError) error = NULL;
  RcContext *context;

  rc_resources_ensure ();
  G_APPLICATION_CLASS (rc_application_parent_class)->startup (application);
  gtk_window_set_default_icon_name (RC_APP_ID);
  add_actions (self);

  context = rc_context_new_from_environment (folder, &error);
  if (context == NULL || !rc_store_scan (context->store, &error))
    g_printerr ("recourse: %s\n", error->message);
  if (context == NULL)
    exit (1);
  rc_store_watch (context->store);
  self->workspace = rc_workspace_new (context, settings, application);
  rc_agent_start (self->workspace->agent);
}

static void
rc_application_activate (GApplication *application)
{
  ensure_window (RC_APPLICATION (application));
}

static int
rc_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  static const char *const actions[] = { "new-case", "agenda" };
  static const char *const names[] = { "new-case", "open-agenda" };

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("recourse %s\n", RC_VERSION);
      return 0;
    }
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_variant_dict_contains (options, actions[i]))
      {
        if (!g_application_register (application, NULL, NULL))
          return 1;
        g_action_group_activate_action (G_ACTION_GROUP (application), names[i], NULL);
      }
  return -1;
}

static void
rc_application_shutdown (GApplication *application)
{
  RcApplication *self = RC_APPLICATION (application);

  g_clear_object (&self->workspace);
  G_APPLICATION_CLASS (rc_application_parent_class)->shutdown (application);
}

static void
rc_application_class_init (RcApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = rc_application_startup;
  application_class->activate = rc_application_activate;
  application_class->handle_local_options = rc_application_handle_local_options;
  application_class->shutdown = rc_application_shutdown;
}

static void
rc_application_init (RcApplication *self)
{
  static const GOptionEntry options[] = {
    { "new-case", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Start a new case"), NULL },
    { "agenda", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Show what is due"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

RcApplication *
rc_application_new (void)
{
  return g_object_new (RC_TYPE_APPLICATION, "application-id", RC_APP_ID, "resource-base-path",
                       RC_RESOURCE_PATH, NULL);
}
