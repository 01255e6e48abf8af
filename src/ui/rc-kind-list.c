/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-kind-list.h"

#include <glib/gi18n-lib.h>

#include "rc-record-editor.h"

struct _RcKindList
{
  AdwBin parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  const RcKind *kind;
};

G_DEFINE_FINAL_TYPE (RcKindList, rc_kind_list, ADW_TYPE_BIN)

static gboolean
is_writable (RcKindList *self)
{
  return !rc_case_is_read_only (rc_case_file_get_case (self->file));
}

static void
open_record (RcKindList *self, RcRecord *record, gboolean is_new)
{
  RcRecordEditor *editor =
    rc_record_editor_new (self->workspace->context, self->file, record, is_new);

  rc_record_editor_present_over (editor, GTK_WIDGET (self));
}

void
rc_kind_list_start_new (GtkWidget *widget, RcWorkspace *workspace, RcCaseFile *file,
                        const RcKind *kind)
{
  g_autoptr (RcRecord) record = rc_record_new (kind);
  RcRecordEditor *editor = rc_record_editor_new (workspace->context, file, record, TRUE);

  rc_record_editor_present_over (editor, widget);
}

static void
refresh_row (GtkWidget *row, RcRecord *record, const char *currency)
{
  g_autofree char *title = rc_record_get_title (record);
  g_autofree char *summary = rc_record_get_summary (record, currency);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), summary);
}

static void
on_record_notify (RcRecord *record, GParamSpec *pspec G_GNUC_UNUSED, GtkWidget *row)
{
  refresh_row (row, record, g_object_get_data (G_OBJECT (row), "currency"));
}

static void
on_row_activated (AdwActionRow *row, RcKindList *self)
{
  open_record (self, g_object_get_data (G_OBJECT (row), "record"), FALSE);
}

static void
on_delete_clicked (GtkWidget *button, RcKindList *self)
{
  RcRecord *record = g_object_get_data (G_OBJECT (button), "record");

  if (rc_undo_delete (self->workspace->undo, self->file, record))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.offer-undo", NULL);
}

static void
on_add_clicked (GtkWidget *button G_GNUC_UNUSED, RcKindList *self)
{
  rc_kind_list_start_new (GTK_WIDGET (self), self->workspace, self->file, self->kind);
}

static GtkWidget *
make_delete_button (RcKindList *self, RcRecord *record)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *title = rc_record_get_title (record);
  g_autofree char *name = g_strdup_printf (_("Delete “%s”"), title);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Delete"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_sensitive (button, is_writable (self));
  g_object_set_data_full (G_OBJECT (button), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_delete_clicked), self, 0);
  return button;
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  RcKindList *self = data;
  RcRecord *record = item;
  const char *currency = rc_case_get_currency (rc_case_file_get_case (self->file));
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "currency", g_strdup (currency), g_free);
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_delete_button (self, record));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_object (row, "activated", G_CALLBACK (on_row_activated), self, 0);
  g_signal_connect_object (record, "notify", G_CALLBACK (on_record_notify), row, 0);
  refresh_row (row, record, currency);
  return row;
}

static GtkWidget *
make_placeholder (const RcKind *kind)
{
  g_autofree char *text = g_strdup_printf ("%s %s", _(kind->empty), _(kind->help));
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "pad");
  return label;
}

static GtkWidget *
make_add_button (RcKindList *self)
{
  GtkWidget *button = gtk_button_new_with_label (_(self->kind->add));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_sensitive (button, is_writable (self));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_add_clicked), self, 0);
  return button;
}

static GtkWidget *
make_list (RcKindList *self)
{
  GtkWidget *list = gtk_list_box_new ();
  GListModel *records = rc_case_get_records (rc_case_file_get_case (self->file), self->kind);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_set_placeholder (GTK_LIST_BOX (list), make_placeholder (self->kind));
  gtk_list_box_bind_model (GTK_LIST_BOX (list), records, make_row, self, NULL);
  return list;
}

static void
rc_kind_list_dispose (GObject *object)
{
  RcKindList *self = RC_KIND_LIST (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_kind_list_parent_class)->dispose (object);
}

static void
rc_kind_list_class_init (RcKindListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_kind_list_dispose;
}

static void
rc_kind_list_init (RcKindList *self G_GNUC_UNUSED)
{
}

GtkWidget *
rc_kind_list_new (RcWorkspace *workspace, RcCaseFile *file, const RcKind *kind)
{
  RcKindList *self = g_object_new (RC_TYPE_KIND_LIST, NULL);
  GtkWidget *group = adw_preferences_group_new ();

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  self->kind = kind;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(kind->plural));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), make_add_button (self));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_list (self));
  adw_bin_set_child (ADW_BIN (self), group);
  return GTK_WIDGET (self);
}
