/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-types.h"

struct _RcFormRowFlag
{
  RcFormRow parent_instance;
  GtkToggleButton *yes;
  GtkToggleButton *no;
};

G_DEFINE_FINAL_TYPE (RcFormRowFlag, rc_form_row_flag, RC_TYPE_FORM_ROW)

/* Not a radio group: pressing the answer again takes it back, and both up is “not answered”. */
static void
on_toggled (RcFormRow *row, GtkToggleButton *pressed)
{
  RcFormRowFlag *self = RC_FORM_ROW_FLAG (row);
  gboolean is_yes = pressed == self->yes;

  if (rc_form_row_is_showing (row))
    return;
  if (gtk_toggle_button_get_active (pressed))
    rc_form_row_take_text (row, is_yes ? "yes" : "no");
  else
    rc_form_row_take_text (row, "");
  rc_form_row_refresh (row);
}

static void
rc_form_row_flag_show (RcFormRow *row)
{
  RcFormRowFlag *self = RC_FORM_ROW_FLAG (row);
  g_autofree char *text = rc_form_row_get_text (row);

  gtk_toggle_button_set_active (self->yes, g_strcmp0 (text, "yes") == 0);
  gtk_toggle_button_set_active (self->no, g_strcmp0 (text, "no") == 0);
}

static GtkToggleButton *
add_answer (RcFormRow *row, GtkWidget *box, const char *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);
  g_autofree char *name = g_strdup_printf (C_ ("field and answer", "%s: %s"),
                                           _(rc_form_row_get_field (row)->label), label);

  gtk_box_append (GTK_BOX (box), button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_toggled), row, G_CONNECT_SWAPPED);
  return GTK_TOGGLE_BUTTON (button);
}

static void
rc_form_row_flag_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  RcFormRowFlag *self = RC_FORM_ROW_FLAG (object);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  G_OBJECT_CLASS (rc_form_row_flag_parent_class)->constructed (object);

  gtk_widget_add_css_class (box, "linked");
  self->yes = add_answer (row, box, _("Yes"));
  self->no = add_answer (row, box, _("No"));
  rc_form_row_describe (row, box);
  rc_form_row_add (row, box);
}

static void
rc_form_row_flag_class_init (RcFormRowFlagClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_flag_constructed;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_flag_show;
}

static void
rc_form_row_flag_init (RcFormRowFlag *self G_GNUC_UNUSED)
{
}
