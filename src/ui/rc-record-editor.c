/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-editor.h"

#include <glib/gi18n-lib.h>

#include "rc-dialogs.h"
#include "rc-parts.h"
#include "rc-resources.h"

struct _RcRecordEditor
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  GtkWidget *read_only;
  AdwToastOverlay *toasts;
  RcRecordForm *form;

  RcContext *context;
  RcCaseFile *file;
  RcRecord *record;
  RcRecord *owner;            /* (nullable): has the list that a child is in */
  const RcField *owner_field; /* (nullable): that list */
  gboolean is_new;
  gboolean closing; /* closing was confirmed */
};

G_DEFINE_FINAL_TYPE (RcRecordEditor, rc_record_editor, ADW_TYPE_WINDOW)

static guint committed_signal;

static void
show_title (RcRecordEditor *self)
{
  const char *kind = _(rc_record_get_kind (self->record)->label);
  g_autofree char *title = rc_record_get_title (self->record);
  const char *subtitle = g_strcmp0 (title, kind) != 0 ? title : "";

  gtk_window_set_title (GTK_WINDOW (self), kind);
  adw_window_title_set_title (self->title, kind);
  adw_window_title_set_subtitle (self->title, self->is_new ? _("Saved as you type") : subtitle);
}

static RcRecord *
find_child (GListModel *children, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr(RcRecord) child = g_list_model_get_item (children, i);

      if (g_strcmp0 (rc_record_get_id (child), id) == 0)
        return child; /* the list holds it */
    }
  return NULL;
}

/* While the window is open another program can write the case. Then the list may hold another
 * object with the same id, or none; what the person enters must arrive in either case. */
static void
store_child (RcRecordEditor *self, RcStamp stamp)
{
  g_autoptr(GListStore) children = NULL;
  RcRecord *stored;

  g_object_get (self->owner, self->owner_field->name, &children, NULL);
  stored = find_child (G_LIST_MODEL (children), rc_record_get_id (self->record));
  rc_record_touch (self->record, stamp);
  if (stored == NULL)
    g_list_store_append (children, self->record);
  else if (stored != self->record)
    rc_record_assign (stored, self->record);
}

/* A record that somebody deleted meanwhile comes back: what one deletes and another changes is
 * kept. */
static void
store_record (RcRecordEditor *self, RcStamp stamp)
{
  RcCase *the_case = rc_case_file_get_case (self->file);
  gboolean is_info = self->record == RC_RECORD (rc_case_get_info (the_case));
  RcRecord *stored = is_info ? self->record
                             : rc_case_find (the_case, rc_record_get_id (self->record));

  if (stored == NULL && self->is_new)
    {
      rc_case_add (the_case, self->record, stamp);
      return;
    }
  if (stored == NULL)
    rc_case_restore (the_case, self->record);
  else if (stored != self->record)
    rc_record_assign (stored, self->record);
  rc_case_touch (the_case, stored != NULL ? stored : self->record, stamp);
}

static void
on_committed (RcRecordEditor *self, gpointer field)
{
  RcStamp stamp = rc_context_stamp (self->context);

  if (self->owner != NULL)
    store_child (self, stamp);
  else
    store_record (self, stamp);
  self->is_new = FALSE;
  show_title (self);
  g_signal_emit (self, committed_signal, 0, field);
}

static void
on_answered (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr(RcRecordEditor) self = data;
  g_autofree char *answer = rc_dialogs_ask_finish (result, NULL);

  if (g_strcmp0 (answer, "close") == 0)
    {
      self->closing = TRUE;
      gtk_window_close (GTK_WINDOW (self));
    }
  else if (answer != NULL)
    rc_record_form_focus (self->form, NULL);
}

static void
ask_about (RcRecordEditor *self, const char *unsaved)
{
  const RcAnswer answers[] = {
    { "back", _("_Go Back"), RC_ANSWER_SUGGESTED },
    { "close", _("_Close Without It"), RC_ANSWER_DESTRUCTIVE },
  };

  rc_dialogs_ask_async (GTK_WINDOW (self), _("Close Without This?"), unsaved, answers,
                        G_N_ELEMENTS (answers), NULL, on_answered, g_object_ref (self));
}

static gboolean
rc_record_editor_close_request (GtkWindow *window)
{
  RcRecordEditor *self = RC_RECORD_EDITOR (window);
  g_autofree char *unsaved = self->closing ? NULL : rc_record_form_describe_unsaved (self->form);

  if (unsaved != NULL)
    {
      ask_about (self, unsaved);
      return TRUE;
    }
  return GTK_WINDOW_CLASS (rc_record_editor_parent_class)->close_request (window);
}

static void
rc_record_editor_finalize (GObject *object)
{
  RcRecordEditor *self = RC_RECORD_EDITOR (object);

  g_clear_object (&self->file);
  g_clear_object (&self->record);
  g_clear_object (&self->owner);

  G_OBJECT_CLASS (rc_record_editor_parent_class)->finalize (object);
}

static void
rc_record_editor_class_init (RcRecordEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rc_record_editor_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = rc_record_editor_close_request;

  rc_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/recourse/Recourse/rc-record-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RcRecordEditor, title);
  gtk_widget_class_bind_template_child (widget_class, RcRecordEditor, read_only);
  gtk_widget_class_bind_template_child (widget_class, RcRecordEditor, toasts);
  committed_signal = g_signal_new ("committed", RC_TYPE_RECORD_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
rc_record_editor_init (RcRecordEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rc_parts_size_window (GTK_WINDOW (self), 640, 720);
}

static RcRecordEditor *
make_editor (RcContext *context, RcCaseFile *file, RcRecord *record, gboolean is_new)
{
  RcRecordEditor *self = g_object_new (RC_TYPE_RECORD_EDITOR, NULL);

  self->context = context;
  self->file = g_object_ref (file);
  self->record = g_object_ref (record);
  self->is_new = is_new;
  self->form = rc_record_form_new (context, file, record);
  g_signal_connect_object (self->form, "committed", G_CALLBACK (on_committed), self,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_set_child (self->toasts, GTK_WIDGET (self->form));
  gtk_widget_set_visible (self->read_only,
                          rc_case_is_read_only (rc_case_file_get_case (file)));
  show_title (self);
  return self;
}

RcRecordEditor *
rc_record_editor_new (RcContext *context, RcCaseFile *file, RcRecord *record, gboolean is_new)
{
  return make_editor (context, file, record, is_new);
}

RcRecordEditor *
rc_record_editor_new_child (RcContext *context, RcCaseFile *file, RcRecord *owner,
                            const RcField *field, RcRecord *child, gboolean is_new)
{
  RcRecordEditor *self = make_editor (context, file, child, is_new);

  self->owner = g_object_ref (owner);
  self->owner_field = field;
  return self;
}

void
rc_record_editor_present_over (RcRecordEditor *self, GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));
  rc_record_form_focus (self->form, NULL);
}

RcRecord *
rc_record_editor_get_record (RcRecordEditor *self)
{
  return self->record;
}

RcRecordForm *
rc_record_editor_get_form (RcRecordEditor *self)
{
  return self->form;
}
