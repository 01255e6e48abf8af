/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calendar-export.h"

#include <glib/gi18n-lib.h>

#include "rc-calendar.h"
#include "rc-dialogs.h"
#include "rc-parts.h"
#include "rc-writer.h"

typedef struct {
  RcWindow *parent;
  GtkWindow *window;
  RcCaseFile *file;    /* owned; (nullable): the case that was shown */
  AdwComboRow *cases;  /* (nullable): which ones; NULL: all */
  GtkSwitch *details;
  GtkSwitch *reminder_days;
} Export;

enum { ALL_CASES, THIS_CASE };

static void
free_export (gpointer data)
{
  Export *self = data;

  g_clear_object (&self->file);
  g_free (self);
}

static Export *
get_export (gpointer window)
{
  return g_object_get_data (window, "export");
}

static gboolean
wants_all (Export *self)
{
  return self->cases == NULL || adw_combo_row_get_selected (self->cases) == ALL_CASES;
}

static GPtrArray *
collect_items (Export *self)
{
  RcWorkspace *workspace = rc_window_get_workspace (self->parent);
  RcContext *context = workspace->context;

  if (!wants_all (self))
    return rc_agenda_for_file (self->file, context->rules);
  return rc_agenda_cache_is_ready (workspace->agenda)
           ? rc_agenda_cache_get_all (workspace->agenda)
           : rc_agenda_for_all (G_LIST_MODEL (context->store), context->rules);
}

static guint
count_unreadable (Export *self)
{
  GListModel *store = G_LIST_MODEL (rc_window_get_workspace (self->parent)->context->store);
  guint n_unreadable = 0;

  for (guint i = 0; wants_all (self) && i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);

      n_unreadable += rc_case_file_get_problem (file) != NULL;
    }
  return n_unreadable;
}

/* NULL if nothing is due. */
static GBytes *
make_calendar (Export *self)
{
  RcContext *context = rc_window_get_workspace (self->parent)->context;
  g_autoptr (GPtrArray) items = collect_items (self);
  g_autoptr (GDateTime) now = rc_clock_now (context->clock);
  RcCalendarFlags flags = RC_CALENDAR_NEUTRAL;

  if (gtk_switch_get_active (self->details))
    flags |= RC_CALENDAR_DETAILED;
  if (gtk_switch_get_active (self->reminder_days))
    flags |= RC_CALENDAR_REMINDER_DAYS;
  return items->len > 0 ? rc_calendar_write (items, now, flags) : NULL;
}

static void
tell_written (Export *self)
{
  guint n_unreadable = count_unreadable (self);
  g_autofree char *gap = NULL;

  if (n_unreadable == 0)
    {
      rc_window_toast (self->parent, _("Calendar file written. Import it into your calendar."),
                       FALSE);
      return;
    }
  gap = g_strdup_printf (ngettext ("%u case cannot be read now. What is due in it is not in the file.",
                                   "%u cases cannot be read now. What is due in them is not in "
                                   "the file.",
                                   n_unreadable),
                         n_unreadable);
  rc_dialogs_tell (GTK_WINDOW (self->parent), _("The Calendar Has a Gap"), gap);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  Export *self = get_export (source);
  g_autoptr (GError) error = NULL;

  if (self == NULL) /* closed meanwhile */
    return;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      gtk_widget_set_sensitive (GTK_WIDGET (self->window), TRUE);
      rc_dialogs_tell (self->window, _("The Calendar Could Not Be Written"), error->message);
      return;
    }
  tell_written (self);
  gtk_window_destroy (self->window);
}

typedef struct {
  char *path;
  GBytes *bytes;
} Work;

static void
free_work (gpointer data)
{
  Work *work = data;

  g_free (work->path);
  g_bytes_unref (work->bytes);
  g_free (work);
}

static void
write_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
                 GCancellable *cancellable G_GNUC_UNUSED)
{
  Work *work = data;
  GError *error = NULL;

  if (rc_writer_write (work->path, work->bytes, FALSE, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The file dialog has asked already whether a file may be replaced. */
static void
write_calendar (Export *self, GFile *target, GBytes *bytes)
{
  g_autoptr (GTask) task = g_task_new (self->window, NULL, on_written, NULL);
  Work *work = g_new0 (Work, 1);

  work->path = g_strdup (g_file_peek_path (target));
  work->bytes = g_bytes_ref (bytes);
  g_task_set_task_data (task, work, free_work);
  gtk_widget_set_sensitive (GTK_WIDGET (self->window), FALSE);
  g_task_run_in_thread (task, write_in_thread);
}

static void
on_chosen (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWindow) window = data;
  g_autoptr (GFile) target = rc_dialogs_save_finish (result, NULL);
  Export *self = get_export (window);
  g_autoptr (GBytes) bytes = NULL;

  if (target == NULL || self == NULL)
    return;
  if (g_file_peek_path (target) == NULL)
    {
      rc_dialogs_tell (window, _("The Calendar Could Not Be Written"),
                       _("Choose a folder on this computer."));
      return;
    }
  bytes = make_calendar (self);
  if (bytes != NULL)
    write_calendar (self, target, bytes);
}

static void
on_export (GtkWidget *button G_GNUC_UNUSED, Export *self)
{
  g_autoptr (GBytes) bytes = make_calendar (self);

  if (bytes == NULL)
    rc_dialogs_tell (self->window, _("Nothing Is Due"), _("There is nothing to write."));
  else
    rc_dialogs_save_async (self->window, _("Save Calendar"), "recourse.ics", NULL, on_chosen,
                           g_object_ref (self->window));
}

static GtkWidget *
make_cases_row (Export *self)
{
  GtkWidget *row = adw_combo_row_new ();
  const char *title = rc_case_get_title (rc_case_file_get_case (self->file));
  const char *const choices[] = { [ALL_CASES] = _("All cases"), [THIS_CASE] = title, NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (choices);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("What is due in"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  self->cases = ADW_COMBO_ROW (row);
  return row;
}

static GtkWidget *
make_choices (Export *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_description (
    group, _("A second way to be reminded: a file that the calendar of your phone or computer can "
             "import. It has an entry for each day, with alarms at nine in the morning."));
  if (self->file != NULL && rc_case_file_get_case (self->file) != NULL)
    adw_preferences_group_add (group, make_cases_row (self));
  adw_preferences_group_add (
    group, rc_parts_switch_row (_("Say what is due"),
                                _("Calendars are often kept by others. Off: entries say “Appeal "
                                  "deadline” and name nobody."),
                                &self->details));
  adw_preferences_group_add (
    group, rc_parts_switch_row (_("Separate reminder days"),
                                _("Also entries 14, 7 and 2 days ahead. For calendars that drop "
                                  "alarms."),
                                &self->reminder_days));
  return GTK_WIDGET (group);
}

void
rc_calendar_export_present (RcWindow *parent)
{
  Export *self = g_new0 (Export, 1);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Save…"));
  GtkBox *content;

  self->parent = parent;
  self->file = rc_window_get_file (parent) != NULL ? g_object_ref (rc_window_get_file (parent)) : NULL;
  self->window = rc_parts_dialog (GTK_WINDOW (parent), _("Export Calendar"), button, &content);
  g_object_set_data_full (G_OBJECT (self->window), "export", self, free_export);
  g_signal_connect (button, "clicked", G_CALLBACK (on_export), self);
  rc_parts_size_window (self->window, 480, 480);
  gtk_box_append (content, make_choices (self));
  gtk_box_append (content, rc_parts_note (_("Export and import again after dates have moved. What "
                                            "is over stays in your calendar until you delete it.")));
  gtk_window_set_focus (self->window, button);
  gtk_window_present (self->window);
}
