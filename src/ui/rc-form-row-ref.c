/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-types.h"
#include "rc-record-editor.h"
#include "rc-record-picker.h"

struct _RcFormRowRef
{
  RcFormRow parent_instance;
  GtkMenuButton *button;
  GtkLabel *label;
  GtkBox *chosen; /* what is chosen, each a button that opens it */
};

G_DEFINE_FINAL_TYPE (RcFormRowRef, rc_form_row_ref, RC_TYPE_FORM_ROW)

static RcCase *
get_case (RcFormRow *row)
{
  return rc_case_file_get_case (rc_form_row_get_file (row));
}

static gboolean
takes_several (RcFormRow *row)
{
  return rc_form_row_get_field (row)->type == RC_FIELD_REFS;
}

static char **
get_ids (RcFormRow *row)
{
  g_autofree char *text = rc_form_row_get_text (row);

  return *text != '\0' ? g_strsplit (text, ",", -1) : g_new0 (char *, 1);
}

static void
on_picked (RcFormRow *row, const char *id)
{
  rc_form_row_take_text (row, id);
  rc_form_row_refresh (row);
}

static void
on_toggled (RcFormRow *row, const char *id, gboolean chosen)
{
  g_auto(GStrv) ids = get_ids (row);
  g_autoptr(GPtrArray) wanted = g_ptr_array_new ();
  g_autofree char *text = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_strcmp0 (ids[i], id) != 0)
      g_ptr_array_add (wanted, ids[i]);
  if (chosen)
    g_ptr_array_add (wanted, (gpointer) id);
  g_ptr_array_add (wanted, NULL);
  text = g_strjoinv (",", (char **) wanted->pdata);
  rc_form_row_take_text (row, text);
  rc_form_row_refresh (row);
}

static void
on_target_committed (RcFormRow *row, const RcField *field G_GNUC_UNUSED, RcRecordEditor *editor)
{
  const char *id = rc_record_get_id (rc_record_editor_get_record (editor));

  if (takes_several (row))
    on_toggled (row, id, TRUE);
  else
    on_picked (row, id);
}

static void
on_add (RcFormRow *row, gpointer kind)
{
  g_autoptr(RcRecord) record = rc_record_new (kind);
  RcRecordEditor *editor = rc_record_editor_new (rc_form_row_get_context (row),
                                                 rc_form_row_get_file (row), record, TRUE);

  g_signal_connect_object (editor, "committed", G_CALLBACK (on_target_committed), row,
                           G_CONNECT_SWAPPED);
  rc_record_editor_present_over (editor, GTK_WIDGET (row));
}

static void
on_open_clicked (GtkWidget *button, RcFormRow *row)
{
  RcRecord *record = g_object_get_data (G_OBJECT (button), "record");

  rc_record_editor_present_over (rc_record_editor_new (rc_form_row_get_context (row),
                                                       rc_form_row_get_file (row), record, FALSE),
                                 GTK_WIDGET (row));
}

static GtkWidget *
make_open_button (RcFormRow *row, RcRecord *record)
{
  g_autofree char *title = rc_record_get_title (record);
  g_autofree char *tooltip = g_strdup_printf (_("Open “%s”"), title);
  GtkWidget *button = rc_form_row_button_new ("go-next-symbolic", tooltip);

  if (takes_several (row))
    {
      GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *label = gtk_label_new (title);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_widget_set_hexpand (label, TRUE);
      gtk_box_append (GTK_BOX (content), label);
      gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_button_set_child (GTK_BUTTON (button), content);
    }
  g_object_set_data_full (G_OBJECT (button), "record", g_object_ref (record), g_object_unref);
  g_signal_connect (button, "clicked", G_CALLBACK (on_open_clicked), row);
  return button;
}

static void
show_chosen (RcFormRow *row, char **ids)
{
  RcFormRowRef *self = RC_FORM_ROW_REF (row);
  RcCase *the_case = get_case (row);
  GtkWidget *old;
  guint n = 0;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->chosen))) != NULL)
    gtk_box_remove (self->chosen, old);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      RcRecord *record = the_case != NULL ? rc_case_find (the_case, ids[i]) : NULL;

      if (record == NULL)
        continue;
      gtk_box_append (self->chosen, make_open_button (row, record));
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->chosen), n > 0);
  rc_form_row_set_detail (row, n == g_strv_length (ids)
                                  ? NULL
                                  : _("This points to something that is no longer in the case."));
}

static char *
make_label (RcFormRow *row, char **ids)
{
  guint n = g_strv_length (ids);
  RcCase *the_case = get_case (row);
  RcRecord *record = n > 0 && the_case != NULL ? rc_case_find (the_case, ids[0]) : NULL;

  if (n == 0)
    return g_strdup (_("Choose"));
  if (takes_several (row))
    return g_strdup_printf (ngettext ("%u chosen", "%u chosen", n), n);
  return record != NULL ? rc_record_get_title (record) : g_strdup (_("Removed"));
}

static void
rc_form_row_ref_show (RcFormRow *row)
{
  RcFormRowRef *self = RC_FORM_ROW_REF (row);
  g_auto(GStrv) ids = get_ids (row);
  g_autofree char *label = make_label (row, ids);
  g_autofree char *name = g_strdup_printf (C_ ("field and answer", "%s: %s"),
                                           _(rc_form_row_get_field (row)->label), label);

  gtk_label_set_text (self->label, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  show_chosen (row, ids);
}

/* What is referred to can get another name, or go away. */
static void
on_case_changed (RcFormRow *row)
{
  if (!rc_form_row_is_busy (row))
    rc_form_row_refresh (row);
}

static void
create_picker (GtkMenuButton *button, gpointer data)
{
  RcFormRow *row = data;
  GtkWidget *picker;

  if (gtk_menu_button_get_popover (button) != NULL || get_case (row) == NULL)
    return;
  picker = rc_record_picker_new (get_case (row), rc_form_row_get_record (row),
                                 rc_form_row_get_field (row));
  g_signal_connect_object (picker, "picked", G_CALLBACK (on_picked), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (picker, "toggled", G_CALLBACK (on_toggled), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (picker, "add", G_CALLBACK (on_add), row, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, picker);
}

static GtkWidget *
make_button (RcFormRow *row)
{
  RcFormRowRef *self = RC_FORM_ROW_REF (row);
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  self->button = GTK_MENU_BUTTON (button);
  self->label = GTK_LABEL (label);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("pan-down-symbolic"));
  gtk_menu_button_set_child (self->button, content);
  /* The button centers what it is given; an answer stands at the start, as in the other rows. */
  gtk_widget_set_halign (gtk_widget_get_parent (content), GTK_ALIGN_FILL);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_menu_button_set_create_popup_func (self->button, create_picker, row, NULL);
  gtk_widget_set_hexpand (button, TRUE);
  return button;
}

static void
rc_form_row_ref_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  RcFormRowRef *self = RC_FORM_ROW_REF (object);
  gboolean several = takes_several (row);
  GtkWidget *box;

  G_OBJECT_CLASS (rc_form_row_ref_parent_class)->constructed (object);

  box = gtk_box_new (several ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL, 6);
  self->chosen = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (box), make_button (row));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chosen));
  gtk_widget_set_hexpand (box, TRUE);
  rc_form_row_add (row, box);
  if (get_case (row) != NULL)
    g_signal_connect_object (get_case (row), "changed", G_CALLBACK (on_case_changed), row,
                             G_CONNECT_SWAPPED);
}

static void
rc_form_row_ref_class_init (RcFormRowRefClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_ref_constructed;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_ref_show;
}

static void
rc_form_row_ref_init (RcFormRowRef *self G_GNUC_UNUSED)
{
}
