/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-window-actions.h"

#include <glib/gi18n-lib.h>

#include "rc-calculator.h"
#include "rc-calendar-export.h"
#include "rc-dialogs.h"
#include "rc-import-view.h"
#include "rc-kinds.h"
#include "rc-log.h"
#include "rc-new-case.h"
#include "rc-preferences.h"
#include "rc-reminder-window.h"
#include "rc-tabs.h"
#include "rc-window-agenda.h"

static void
do_new_case (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_new_case_present (GTK_WINDOW (widget), rc_window_get_workspace (RC_WINDOW (widget)));
}

static void
do_show_case (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  rc_window_show_case (RC_WINDOW (widget), g_variant_get_string (target, NULL), NULL);
}

static void
do_open_record (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  const char *case_id, *record_id;

  g_variant_get (target, "(&s&s)", &case_id, &record_id);
  rc_window_show_case (RC_WINDOW (widget), case_id, record_id);
}

static void
do_delete_record (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  const char *case_id, *record_id;
  RcCaseFile *file;
  RcRecord *record;

  g_variant_get (target, "(&s&s)", &case_id, &record_id);
  record = rc_workspace_find (workspace, case_id, record_id, &file);
  if (record != NULL && rc_undo_delete (workspace->undo, file, record))
    rc_window_toast (RC_WINDOW (widget), _("Deleted."), TRUE);
}

static void
do_add_record (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  const RcKind *kind = rc_kinds_by_name (g_variant_get_string (target, NULL));

  if (kind != NULL)
    rc_window_add_record (RC_WINDOW (widget), kind);
}

static void
do_log_call (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.add-record", "s", rc_communication_kind.name);
}

static void
do_show_tab (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  rc_window_show_tab (RC_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
do_agenda (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_window_show_agenda (RC_WINDOW (widget));
}

static void
do_search (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_window_search (RC_WINDOW (widget));
}

static void
do_back (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_window_go_back (RC_WINDOW (widget));
}

static void
do_undo (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  g_autoptr (RcCaseFile) file = rc_undo_last (workspace->undo);

  if (file == NULL)
    rc_window_toast (RC_WINDOW (widget), _("There is nothing to undo."), FALSE);
}

static void
do_save_again (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcWindow *self = RC_WINDOW (widget);

  if (rc_window_get_file (self) != NULL)
    rc_autosave_retry (rc_window_get_workspace (self)->autosave, rc_window_get_file (self));
}

static void
do_import (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcWindow *self = RC_WINDOW (widget);

  if (rc_window_get_file (self) == NULL)
    rc_window_toast (self, _("Choose the case first that the claims belong to."), FALSE);
  else
    rc_import_view_choose (GTK_WINDOW (self), rc_window_get_workspace (self),
                           rc_window_get_file (self));
}

static void
do_export_calendar (GtkWidget *widget, const char *name G_GNUC_UNUSED,
                    GVariant *target G_GNUC_UNUSED)
{
  rc_calendar_export_present (RC_WINDOW (widget));
}

static void
do_example (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcWindow *self = RC_WINDOW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = rc_import_view_add_example (rc_window_get_workspace (self), &error);

  if (id != NULL)
    rc_window_show_case (self, id, NULL);
  else
    rc_dialogs_tell (GTK_WINDOW (self), _("The Example Could Not Be Opened"), error->message);
}

static void
do_calculator (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_calculator_present (GTK_WINDOW (widget), rc_window_get_workspace (RC_WINDOW (widget)));
}

static void
do_preferences (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_preferences_present (GTK_WINDOW (widget), rc_window_get_workspace (RC_WINDOW (widget)));
}

static void
do_reminders (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_reminder_window_present (GTK_WINDOW (widget), rc_window_get_workspace (RC_WINDOW (widget)));
}

static void
do_start_reminders (GtkWidget *widget, const char *name G_GNUC_UNUSED,
                    GVariant *target G_GNUC_UNUSED)
{
  rc_agent_start (rc_window_get_workspace (RC_WINDOW (widget))->agent);
}

static void
do_shortcuts (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  rc_preferences_present_shortcuts (GTK_WINDOW (widget));
}

static void
do_about (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  adw_show_about_window (
    GTK_WINDOW (widget), "application-name", _("Recourse"), "application-icon", RC_APP_ID, "version",
    RC_VERSION, "license-type", GTK_LICENSE_GPL_3_0, "comments",
    _("Get a treatment covered by your health insurance.\n\nRecourse gives no legal advice: your "
      "letter and your plan come first."),
    NULL);
}

static void
on_leave_answered (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (RcWindow) self = data;
  g_autofree char *answer = rc_dialogs_ask_finish (result, NULL);

  if (g_strcmp0 (answer, "leave") == 0)
    gtk_window_destroy (GTK_WINDOW (self));
}

void
rc_window_ask_to_leave (RcWindow *self, const GError *error)
{
  const RcAnswer answers[] = {
    { .id = "stay", .label = _("_Stay"), .look = RC_ANSWER_PLAIN },
    { .id = "leave", .label = _("_Close Without Saving"), .look = RC_ANSWER_DESTRUCTIVE },
  };

  rc_dialogs_ask_async (GTK_WINDOW (self), _("Not Saved"), error->message, answers,
                        G_N_ELEMENTS (answers), NULL, on_leave_answered, g_object_ref (self));
}

static void
add_keys (GtkWidgetClass *klass)
{
  for (RcTab tab = RC_TAB_OVERVIEW; tab < RC_N_TABS; tab++)
    gtk_widget_class_add_binding_action (klass, GDK_KEY_1 + tab, GDK_ALT_MASK, "win.show-tab", "s",
                                         rc_tab_name (tab));
  gtk_widget_class_add_binding_action (klass, GDK_KEY_0, GDK_ALT_MASK, "win.agenda", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_n, GDK_CONTROL_MASK, "win.new-case", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_o, GDK_CONTROL_MASK, "win.import", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_f, GDK_CONTROL_MASK, "win.search", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_l, GDK_CONTROL_MASK, "win.log-call", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_k, GDK_CONTROL_MASK, "win.calculator", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_question,
                                       GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.shortcuts", NULL);
}

void
rc_window_class_add_actions (GtkWidgetClass *klass)
{
  static const struct {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc run;
  } actions[] = {
    { "win.new-case", NULL, do_new_case },
    { "win.show-case", "s", do_show_case },
    { "win.open-record", "(ss)", do_open_record },
    { "win.delete-record", "(ss)", do_delete_record },
    { "win.add-record", "s", do_add_record },
    { "win.log-call", NULL, do_log_call },
    { "win.show-tab", "s", do_show_tab },
    { "win.agenda", NULL, do_agenda },
    { "win.search", NULL, do_search },
    { "win.back", NULL, do_back },
    { "win.undo", NULL, do_undo },
    { "win.save-again", NULL, do_save_again },
    { "win.import", NULL, do_import },
    { "win.export-calendar", NULL, do_export_calendar },
    { "win.example", NULL, do_example },
    { "win.calculator", NULL, do_calculator },
    { "win.preferences", NULL, do_preferences },
    { "win.reminders", NULL, do_reminders },
    { "win.start-reminders", NULL, do_start_reminders },
    { "win.shortcuts", NULL, do_shortcuts },
    { "win.about", NULL, do_about },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].parameter, actions[i].run);
  rc_window_class_add_agenda_actions (klass);
  add_keys (klass);
}
