/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-row.h"

#include <glib/gi18n-lib.h>

struct _RcRecordRow
{
  AdwActionRow parent_instance;

  RcRecord *record;
  RcCaseFile *file;
  GtkWidget *delete_button; /* (nullable): of a case that may be changed */
  guint idle; /* several fields may change in one go */
};

G_DEFINE_FINAL_TYPE (RcRecordRow, rc_record_row, ADW_TYPE_ACTION_ROW)

static void
show_record (RcRecordRow *self)
{
  const char *currency = rc_case_get_currency (rc_case_file_get_case (self->file));
  g_autofree char *title = rc_record_get_title (self->record);
  g_autofree char *summary = rc_record_get_summary (self->record, currency);
  g_autofree char *delete_name = g_strdup_printf (_("Delete “%s”"), title);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  summary, -1);
  if (self->delete_button != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->delete_button),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, delete_name, -1);
}

static gboolean
on_idle (gpointer data)
{
  RcRecordRow *self = data;

  self->idle = 0;
  show_record (self);
  return G_SOURCE_REMOVE;
}

static void
on_notify (RcRecordRow *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (on_idle, self);
}

/* What the window's actions take: the ids of the case and of the record. */
static GVariant *
make_target (RcRecordRow *self)
{
  return g_variant_new ("(ss)", rc_case_get_id (rc_case_file_get_case (self->file)),
                        rc_record_get_id (self->record));
}

static gboolean
on_delete_key (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  RcRecordRow *self = RC_RECORD_ROW (widget);

  if (rc_case_is_read_only (rc_case_file_get_case (self->file)))
    return FALSE;
  return gtk_widget_activate_action_variant (widget, "win.delete-record", make_target (self));
}

static void
rc_record_row_dispose (GObject *object)
{
  RcRecordRow *self = RC_RECORD_ROW (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_object (&self->record);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (rc_record_row_parent_class)->dispose (object);
}

static void
rc_record_row_class_init (RcRecordRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_record_row_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Delete, 0, on_delete_key, NULL);
}

static void
rc_record_row_init (RcRecordRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

static void
add_delete_button (RcRecordRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  self->delete_button = button;
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dim-label");
  gtk_widget_set_tooltip_text (button, _("Delete"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.delete-record");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), make_target (self));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);
}

/* A case that may not be changed can still be looked at. */
static void
make_openable (RcRecordRow *self)
{
  GtkWidget *chevron = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_widget_add_css_class (chevron, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), chevron);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-record");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self), make_target (self));
}

GtkWidget *
rc_record_row_new (RcRecord *record, RcCaseFile *file)
{
  RcRecordRow *self = g_object_new (RC_TYPE_RECORD_ROW, NULL);

  self->record = g_object_ref (record);
  self->file = g_object_ref (file);
  if (!rc_case_is_read_only (rc_case_file_get_case (file)))
    add_delete_button (self);
  make_openable (self);
  g_signal_connect_object (record, "notify", G_CALLBACK (on_notify), self, G_CONNECT_SWAPPED);
  show_record (self);
  return GTK_WIDGET (self);
}

RcRecord *
rc_record_row_get_record (RcRecordRow *self)
{
  return self->record;
}
