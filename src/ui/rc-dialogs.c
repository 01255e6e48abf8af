/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-dialogs.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* A dialog that is open, and the task that waits for it. The window of a dialog can go away with
 * its parent before anybody answered, so the task ends exactly once, whichever comes first. */
typedef struct {
  GTask *task;
  GtkNativeDialog *chooser; /* (nullable): native dialogs belong to whoever shows them */
  GtkWindow *window;        /* (nullable): the toolkit owns it */
} Waiting;

static void
free_waiting (Waiting *waiting)
{
  if (waiting->chooser != NULL)
    gtk_native_dialog_destroy (waiting->chooser);
  g_clear_object (&waiting->chooser);
  g_clear_object (&waiting->task);
  g_free (waiting);
}

static void
return_cancelled (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s", _("Nothing was chosen."));
}

static void
on_chooser_response (GtkNativeDialog *chooser, int response, Waiting *waiting)
{
  g_autoptr(GTask) task = g_steal_pointer (&waiting->task);

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (task, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)),
                           g_object_unref);
  else
    return_cancelled (task);
  free_waiting (waiting);
}

static void
show_chooser (GtkFileChooserNative *chooser, GTask *task)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  waiting->task = task;
  waiting->chooser = GTK_NATIVE_DIALOG (chooser);
  gtk_native_dialog_set_modal (waiting->chooser, TRUE);
  g_signal_connect (chooser, "response", G_CALLBACK (on_chooser_response), waiting);
  gtk_native_dialog_show (waiting->chooser);
}

static void
add_filters (GtkFileChooser *chooser, GListModel *filters)
{
  for (guint i = 0; filters != NULL && i < g_list_model_get_n_items (filters); i++)
    {
      g_autoptr(GtkFileFilter) filter = g_list_model_get_item (filters, i);

      gtk_file_chooser_add_filter (chooser, filter);
    }
}

void
rc_dialogs_open_async (GtkWindow *parent, const char *title, GListModel *filters,
                       GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  GtkFileChooserNative *chooser;

  chooser = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  add_filters (GTK_FILE_CHOOSER (chooser), filters);
  show_chooser (chooser, g_task_new (NULL, cancellable, callback, user_data));
}

GFile *
rc_dialogs_open_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
rc_dialogs_save_async (GtkWindow *parent, const char *title, const char *name,
                       GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  GtkFileChooserNative *chooser;

  chooser = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, NULL, NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  show_chooser (chooser, g_task_new (NULL, cancellable, callback, user_data));
}

GFile *
rc_dialogs_save_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static gboolean
return_answer (gpointer task)
{
  g_task_return_pointer (task, g_strdup (g_task_get_task_data (task)), g_free);
  return G_SOURCE_REMOVE;
}

/* The answer comes when the dialog is gone: whoever gets it may close the window under the dialog,
 * and the dialog still works with that window after this signal. */
static void
on_answered (AdwMessageDialog *dialog G_GNUC_UNUSED, const char *response, Waiting *waiting)
{
  g_autoptr(GTask) task = g_steal_pointer (&waiting->task);
  g_autoptr(GSource) idle = g_idle_source_new ();

  if (task == NULL)
    return;
  g_task_set_task_data (task, g_strdup (response), g_free);
  g_task_attach_source (task, idle, return_answer);
}

static void
on_question_destroyed (GtkWidget *dialog G_GNUC_UNUSED, Waiting *waiting)
{
  if (waiting->task != NULL)
    return_cancelled (waiting->task);
  free_waiting (waiting);
}

static void
on_cancelled (GCancellable *cancellable G_GNUC_UNUSED, gpointer window)
{
  gtk_window_destroy (window);
}

static void
add_answer (AdwMessageDialog *dialog, const RcAnswer *answer)
{
  adw_message_dialog_add_response (dialog, answer->id, answer->label);
  if (answer->look == RC_ANSWER_DESTRUCTIVE)
    adw_message_dialog_set_response_appearance (dialog, answer->id, ADW_RESPONSE_DESTRUCTIVE);
  if (answer->look != RC_ANSWER_SUGGESTED)
    return;
  adw_message_dialog_set_response_appearance (dialog, answer->id, ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, answer->id);
}

static GtkWidget *
make_question (GtkWindow *parent, const char *heading, const char *body, const RcAnswer *answers,
               guint n_answers)
{
  GtkWidget *window = adw_message_dialog_new (parent, heading, body);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (window);

  adw_message_dialog_set_default_response (dialog, answers[0].id);
  adw_message_dialog_set_close_response (dialog, answers[0].id);
  for (guint i = 0; i < n_answers; i++)
    add_answer (dialog, &answers[i]);
  if (parent != NULL)
    gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  return window;
}

void
rc_dialogs_ask_async (GtkWindow *parent, const char *heading, const char *body,
                      const RcAnswer *answers, guint n_answers, GCancellable *cancellable,
                      GAsyncReadyCallback callback, gpointer user_data)
{
  Waiting *waiting;
  GtkWidget *window;

  g_return_if_fail (n_answers > 0);

  waiting = g_new0 (Waiting, 1);
  waiting->task = g_task_new (NULL, cancellable, callback, user_data);
  window = make_question (parent, heading, body, answers, n_answers);
  g_signal_connect (window, "response", G_CALLBACK (on_answered), waiting);
  g_signal_connect (window, "destroy", G_CALLBACK (on_question_destroyed), waiting);
  if (cancellable != NULL)
    g_signal_connect_object (cancellable, "cancelled", G_CALLBACK (on_cancelled), window, 0);
  gtk_window_present (GTK_WINDOW (window));
}

char *
rc_dialogs_ask_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
rc_dialogs_tell (GtkWindow *parent, const char *heading, const char *body)
{
  const RcAnswer answers[] = { { "close", _("Close"), RC_ANSWER_PLAIN } };

  rc_dialogs_ask_async (parent, heading, body, answers, G_N_ELEMENTS (answers), NULL, NULL, NULL);
}
