/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-window.h"

#include <glib/gi18n-lib.h>

#include "rc-parts.h"
#include "rc-reminder-choices.h"
#include "rc-reminder-preview.h"
#include "rc-reminder-state.h"

struct _RcReminderWindow
{
  AdwPreferencesWindow parent_instance;

  RcWorkspace *workspace;
  GtkImage *icon;
  GtkWidget *state;
  GtkWidget *roads;
  GtkWidget *result;
  GtkButton *test;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (RcReminderWindow, rc_reminder_window, ADW_TYPE_PREFERENCES_WINDOW)

static void
show_state (RcReminderWindow *self)
{
  RcAgent *agent = self->workspace->agent;
  g_autoptr (GDateTime) now = rc_clock_now (self->workspace->context->clock);
  g_autoptr (RcStatus) status = rc_reminder_state_get_status (agent);
  g_autofree char *text = rc_reminder_state_get_text (agent, now);
  g_autofree char *roads = rc_reminder_state_get_roads (agent);

  gtk_image_set_from_icon_name (self->icon, status->icon);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->state), status->text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->state), text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->roads), roads);
  gtk_widget_set_visible (self->roads, rc_agent_is_running (agent));
  gtk_widget_set_visible (GTK_WIDGET (self->test), rc_agent_is_running (agent));
  gtk_widget_set_visible (GTK_WIDGET (self->start), rc_agent_is_off (agent));
}

static void
show_result (RcReminderWindow *self, const char *title, const char *text)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->result), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->result), text);
  gtk_widget_set_visible (self->result, TRUE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->test), TRUE);
}

static void
on_tested (GObject *agent, GAsyncResult *result, gpointer data)
{
  g_autoptr (RcReminderWindow) self = data;
  g_autoptr (GError) error = NULL;

  if (self->workspace == NULL)
    return; /* closed meanwhile */
  if (rc_agent_test_finish (RC_AGENT (agent), result, &error))
    show_result (self, _("The test was shown"),
                 _("The desktop took it. If you did not see it, look whether “Do Not Disturb” is on "
                   "or notifications of Recourse are turned off in the desktop’s settings."));
  else
    show_result (self, _("No reminder could be shown"), error->message);
}

static void
on_test_clicked (RcReminderWindow *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->test), FALSE);
  rc_agent_test_async (self->workspace->agent, on_tested, g_object_ref (self));
}

static void
on_start_clicked (RcReminderWindow *self)
{
  rc_agent_start (self->workspace->agent);
}

static GtkButton *
add_button (RcReminderWindow *self, const char *label, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->state), button);
  return GTK_BUTTON (button);
}

static GtkWidget *
make_state_group (RcReminderWindow *self)
{
  GtkWidget *group = rc_parts_group (NULL);

  self->icon = GTK_IMAGE (gtk_image_new ());
  self->state = rc_parts_row (NULL, NULL, NULL, NULL);
  self->roads = rc_parts_row (_("They were started"), NULL, NULL, NULL);
  self->result = rc_parts_row (NULL, NULL, NULL, NULL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self->state), GTK_WIDGET (self->icon));
  self->test = add_button (self, _("Test Reminder"), G_CALLBACK (on_test_clicked));
  self->start = add_button (self, _("Turn On"), G_CALLBACK (on_start_clicked));
  gtk_widget_set_visible (self->result, FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->state);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->result);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->roads);
  return group;
}

/* Not later: the toolkit may hold a closed window for a while. */
static void
rc_reminder_window_dispose (GObject *object)
{
  RcReminderWindow *self = RC_REMINDER_WINDOW (object);

  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace->agent, self);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_reminder_window_parent_class)->dispose (object);
}

static void
rc_reminder_window_class_init (RcReminderWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_reminder_window_dispose;
}

static void
rc_reminder_window_init (RcReminderWindow *self)
{
  gtk_window_set_title (GTK_WINDOW (self), _("Reminders"));
  rc_parts_size_window (GTK_WINDOW (self), 640, 760);
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (self), FALSE);
}

static void
add_groups (RcReminderWindow *self)
{
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *groups[] = {
    make_state_group (self),
    rc_reminder_choices_new (self->workspace->settings),
    rc_reminder_preview_new (self->workspace),
  };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (groups[i]));
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (self), ADW_PREFERENCES_PAGE (page));
}

void
rc_reminder_window_present (GtkWindow *parent, RcWorkspace *workspace)
{
  RcReminderWindow *self = g_object_new (RC_TYPE_REMINDER_WINDOW, "transient-for", parent, NULL);

  self->workspace = g_object_ref (workspace);
  add_groups (self);
  g_signal_connect_object (workspace->agent, "notify", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  show_state (self);
  gtk_window_present (GTK_WINDOW (self));
}
