/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-preferences.h"

#include <glib/gi18n-lib.h>

#include "rc-dialogs.h"
#include "rc-parts.h"
#include "rc-rules-group.h"

static void
on_tested (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWindow) window = data;
  g_autoptr (GError) error = NULL;

  if (!rc_agent_test_finish (RC_AGENT (source), result, &error))
    rc_dialogs_tell (window, _("No Reminder Could Be Shown"), error->message);
}

static void
on_test_clicked (GtkWidget *button, RcWorkspace *workspace)
{
  rc_agent_test_async (workspace->agent, on_tested, g_object_ref (gtk_widget_get_root (button)));
}

static GtkWidget *
make_details_row (RcWorkspace *workspace)
{
  GtkWidget *row = rc_parts_row (_("Say what is due"),
                                 _("Others may read it on the lock screen. Off: reminders name "
                                   "nobody and nothing."),
                                 NULL, NULL);
  GtkWidget *toggle = gtk_switch_new ();

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  if (workspace->settings != NULL)
    g_settings_bind (workspace->settings, "notification-details", toggle, "active",
                     G_SETTINGS_BIND_DEFAULT);
  else
    gtk_widget_set_sensitive (row, FALSE);
  return row;
}

static GtkWidget *
make_test_row (RcWorkspace *workspace)
{
  GtkWidget *row = rc_parts_row (rc_agent_is_running (workspace->agent) ? _("Reminders are on")
                                                                        : _("Reminders are off"),
                                 _("They also come while the window is closed."), NULL, NULL);
  GtkWidget *button = gtk_button_new_with_label (_("Test Reminder"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_test_clicked), workspace, 0);
  return row;
}

void
rc_preferences_present (GtkWindow *parent, RcWorkspace *workspace)
{
  GtkWidget *window = adw_preferences_window_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *reminders = rc_parts_group (_("Reminders"));
  GtkWidget *cases = rc_parts_group (_("Cases"));
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (reminders), make_test_row (workspace));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (reminders), make_details_row (workspace));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (cases),
                             rc_parts_row (_("Folder"),
                                           rc_store_get_folder (workspace->context->store), NULL,
                                           NULL));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (reminders));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (cases));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (
                              rc_rules_group_new (workspace->context->rules, today)));
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), ADW_PREFERENCES_PAGE (page));
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_present (GTK_WINDOW (window));
}

void
rc_preferences_present_shortcuts (GtkWindow *parent)
{
  static const struct {
    const char *keys;
    const char *what;
  } keys[] = {
    { "Ctrl+N", N_("New case") },
    { "Ctrl+O", N_("Import claims into the case") },
    { "Ctrl+F", N_("Search all cases") },
    { "Ctrl+L", N_("Log a call, letter or message") },
    { "Ctrl+K", N_("Deadline calculator") },
    { "Ctrl+Z", N_("Undo the last deletion") },
    { "Alt+0", N_("Agenda") },
    { "Alt+1 … Alt+6", N_("Overview … Appeals") },
  };
  GtkWidget *window = adw_preferences_window_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = rc_parts_group (_("Keyboard Shortcuts"));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               rc_parts_row (_(keys[i].what), keys[i].keys, NULL, NULL));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), ADW_PREFERENCES_PAGE (page));
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_present (GTK_WINDOW (window));
}
