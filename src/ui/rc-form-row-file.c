/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>

#include "rc-attachments.h"
#include "rc-dialogs.h"
#include "rc-form-row-types.h"

struct _RcFormRowFile
{
  RcFormRow parent_instance;
  GtkLabel *label;
  GtkWidget *choose;
  GtkWidget *open;
  GtkWidget *remove;
  char *removed; /* (nullable): what Undo brings back */
};

G_DEFINE_FINAL_TYPE (RcFormRowFile, rc_form_row_file, RC_TYPE_FORM_ROW)

static GtkWindow *
get_window (RcFormRow *row)
{
  return GTK_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (row), GTK_TYPE_WINDOW));
}

/* Returns: (nullable) (transfer full): where the document lies */
static char *
get_path (RcFormRow *row)
{
  g_autofree char *name = rc_form_row_get_text (row);
  const char *case_path = rc_case_file_get_path (rc_form_row_get_file (row));

  return *name != '\0' ? rc_attachments_path (case_path, name) : NULL;
}

static void
tell_failure (RcFormRow *row, const char *heading, const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    rc_dialogs_tell (get_window (row), heading, error->message);
}

typedef struct {
  char *case_path;
  GFile *source;
} Copying;

static void
free_copying (gpointer data)
{
  Copying *copying = data;

  g_free (copying->case_path);
  g_object_unref (copying->source);
  g_free (copying);
}

static void
copy_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  Copying *copying = data;
  GError *error = NULL;
  char *name = rc_attachments_add (copying->case_path, copying->source, &error);

  if (name != NULL)
    g_task_return_pointer (task, name, g_free);
  else
    g_task_return_error (task, error);
}

static void
on_copied (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  RcFormRow *row = RC_FORM_ROW (source);
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_task_propagate_pointer (G_TASK (result), &error);

  gtk_widget_set_sensitive (RC_FORM_ROW_FILE (row)->choose, TRUE);
  if (name != NULL)
    {
      rc_form_row_take_text (row, name);
      rc_form_row_refresh (row);
    }
  else
    {
      rc_form_row_refresh (row);
      tell_failure (row, _("The File Could Not Be Added"), error);
    }
}

/* Copying a scan of many pages takes a while, so a thread does it. Until it is done the answer is
 * not stored, and who closes the window is told. */
static void
copy_file (RcFormRow *row, GFile *file)
{
  g_autoptr(GTask) task = g_task_new (row, NULL, on_copied, NULL);
  Copying *copying = g_new0 (Copying, 1);

  copying->case_path = g_strdup (rc_case_file_get_path (rc_form_row_get_file (row)));
  copying->source = g_object_ref (file);
  g_task_set_task_data (task, copying, free_copying);
  gtk_widget_set_sensitive (RC_FORM_ROW_FILE (row)->choose, FALSE);
  g_task_run_in_thread (task, copy_in_thread);
  rc_form_row_take_problem (row, _("The file is being copied. This takes a moment."));
}

static void
on_chosen (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr(RcFormRow) row = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = rc_dialogs_open_finish (result, &error);

  if (file != NULL)
    copy_file (row, file);
  else
    tell_failure (row, _("No File Was Chosen"), error);
}

static void
on_choose_clicked (RcFormRow *row)
{
  rc_dialogs_open_async (get_window (row), _("Choose a File"), NULL, NULL, on_chosen,
                         g_object_ref (row));
}

static void
on_launched (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr(RcFormRow) row = data;
  g_autoptr(GError) error = NULL;

  if (!g_app_info_launch_default_for_uri_finish (result, &error))
    tell_failure (row, _("The File Could Not Be Opened"), error);
}

static void
on_open_clicked (RcFormRow *row)
{
  g_autofree char *path = get_path (row);
  g_autofree char *uri = path != NULL ? g_filename_to_uri (path, NULL, NULL) : NULL;

  if (uri != NULL)
    g_app_info_launch_default_for_uri_async (uri, NULL, NULL, on_launched, g_object_ref (row));
}

static void
on_undo (AdwToast *toast G_GNUC_UNUSED, RcFormRow *row)
{
  rc_form_row_take_text (row, RC_FORM_ROW_FILE (row)->removed);
  rc_form_row_refresh (row);
}

/* The document stays in the case's folder: another record may have the same one. */
static void
on_remove_clicked (RcFormRow *row)
{
  RcFormRowFile *self = RC_FORM_ROW_FILE (row);

  g_free (self->removed);
  self->removed = rc_form_row_get_text (row);
  rc_form_row_take_text (row, "");
  rc_form_row_refresh (row);
  rc_form_row_toast (row, _("The file was taken out"), G_CALLBACK (on_undo), g_object_ref (row),
                     (GClosureNotify) g_object_unref);
}

/* "PDF, 120.5 kB" */
static char *
describe_file (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  const char *dot = strchr (name, '.');
  g_autofree char *kind = dot != NULL ? g_ascii_strup (dot + 1, -1) : g_strdup (_("File"));
  g_autofree char *size = NULL;
  struct stat info;

  if (stat (path, &info) != 0)
    return g_strdup (_("The file is not beside the case any more"));
  size = g_format_size ((guint64) info.st_size);
  return g_strdup_printf (C_ ("kind and size of a file", "%s, %s"), kind, size);
}

static void
rc_form_row_file_show (RcFormRow *row)
{
  RcFormRowFile *self = RC_FORM_ROW_FILE (row);
  g_autofree char *path = get_path (row);
  g_autofree char *text = path != NULL ? describe_file (path) : g_strdup (_("No file yet"));
  gboolean is_there = path != NULL && g_file_test (path, G_FILE_TEST_EXISTS);

  gtk_label_set_text (self->label, text);
  gtk_button_set_label (GTK_BUTTON (self->choose), path != NULL ? _("Replace…") : _("Choose…"));
  gtk_widget_set_visible (self->open, is_there);
  gtk_widget_set_visible (self->remove, path != NULL);
}

static GtkWidget *
make_buttons (RcFormRow *row)
{
  RcFormRowFile *self = RC_FORM_ROW_FILE (row);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->choose = gtk_button_new ();
  self->open = rc_form_row_button_new ("document-open-symbolic", _("Open the file"));
  self->remove = rc_form_row_button_new ("user-trash-symbolic", _("Remove the file"));
  g_signal_connect_swapped (self->choose, "clicked", G_CALLBACK (on_choose_clicked), row);
  g_signal_connect_swapped (self->open, "clicked", G_CALLBACK (on_open_clicked), row);
  g_signal_connect_swapped (self->remove, "clicked", G_CALLBACK (on_remove_clicked), row);
  gtk_box_append (GTK_BOX (box), self->choose);
  gtk_box_append (GTK_BOX (box), self->open);
  gtk_box_append (GTK_BOX (box), self->remove);
  return box;
}

static void
rc_form_row_file_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  RcFormRowFile *self = RC_FORM_ROW_FILE (object);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  G_OBJECT_CLASS (rc_form_row_file_parent_class)->constructed (object);

  self->label = GTK_LABEL (label);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), make_buttons (row));
  rc_form_row_describe (row, self->choose);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->choose),
                                 GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  rc_form_row_add (row, box);
}

static void
rc_form_row_file_finalize (GObject *object)
{
  g_free (RC_FORM_ROW_FILE (object)->removed);

  G_OBJECT_CLASS (rc_form_row_file_parent_class)->finalize (object);
}

static void
rc_form_row_file_class_init (RcFormRowFileClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_file_constructed;
  G_OBJECT_CLASS (klass)->finalize = rc_form_row_file_finalize;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_file_show;
}

static void
rc_form_row_file_init (RcFormRowFile *self G_GNUC_UNUSED)
{
}
