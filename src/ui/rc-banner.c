/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-banner.h"

struct _RcBanner
{
  GtkWidget parent_instance;

  GtkWidget *revealer;
  GtkWidget *label;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (RcBanner, rc_banner, GTK_TYPE_WIDGET)

static void
rc_banner_dispose (GObject *object)
{
  RcBanner *self = RC_BANNER (object);

  g_clear_pointer (&self->revealer, gtk_widget_unparent);

  G_OBJECT_CLASS (rc_banner_parent_class)->dispose (object);
}

static void
rc_banner_class_init (RcBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rc_banner_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/recourse/Recourse/rc-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, RcBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, RcBanner, label);
  gtk_widget_class_bind_template_child (widget_class, RcBanner, button);
}

static void
rc_banner_init (RcBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rc_banner_new (void)
{
  return g_object_new (RC_TYPE_BANNER, NULL);
}

void
rc_banner_show (RcBanner *self, const char *text, const char *button, const char *action)
{
  gtk_label_set_label (GTK_LABEL (self->label), text);
  gtk_widget_set_visible (self->button, button != NULL);
  if (button != NULL)
    gtk_button_set_label (GTK_BUTTON (self->button), button);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), action);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
}

void
rc_banner_hide (RcBanner *self)
{
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
}
