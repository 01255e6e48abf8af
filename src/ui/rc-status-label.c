/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-status-label.h"

struct _RcStatusLabel
{
  GtkWidget parent_instance;

  GtkWidget *icon;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (RcStatusLabel, rc_status_label, GTK_TYPE_WIDGET)

static void
rc_status_label_dispose (GObject *object)
{
  RcStatusLabel *self = RC_STATUS_LABEL (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (rc_status_label_parent_class)->dispose (object);
}

static void
rc_status_label_class_init (RcStatusLabelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_status_label_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "box");
}

static void
rc_status_label_init (RcStatusLabel *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->icon = gtk_image_new ();
  gtk_widget_set_valign (self->icon, GTK_ALIGN_START);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  self->label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (self->label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_lines (GTK_LABEL (self->label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

GtkWidget *
rc_status_label_new (void)
{
  return g_object_new (RC_TYPE_STATUS_LABEL, NULL);
}

void
rc_status_label_set (RcStatusLabel *self, const RcStatus *status)
{
  static const char *const styles[] = { "good", "warn", "bad", "accent" };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), styles[i]);
  if (status->style != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), status->style);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), status->icon);
  gtk_label_set_label (GTK_LABEL (self->label), status->text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), status->text);
}
