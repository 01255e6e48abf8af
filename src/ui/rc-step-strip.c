/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-step-strip.h"

#include <glib/gi18n-lib.h>

#include "rc-status-label.h"
#include "rc-tabs.h"

struct _RcStepStrip
{
  AdwBin parent_instance;

  GtkWidget *cards;
  GtkWidget *rows;
  RcStatusLabel *on_cards[RC_N_TABS];
  RcStatusLabel *on_rows[RC_N_TABS];
};

G_DEFINE_FINAL_TYPE (RcStepStrip, rc_step_strip, ADW_TYPE_BIN)

static GtkWidget *
make_label (const char *text, const char *style, const char *more_style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);
  if (more_style != NULL)
    gtk_widget_add_css_class (label, more_style);
  return label;
}

static void
set_action (GtkWidget *widget, RcTab tab)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (widget), "win.show-tab");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (widget), "s", rc_tab_name (tab));
}

static RcStatusLabel *
make_status (void)
{
  GtkWidget *status = rc_status_label_new ();

  gtk_widget_add_css_class (status, "caption");
  gtk_widget_add_css_class (status, "status");
  return RC_STATUS_LABEL (status);
}

static void
add_card (RcStepStrip *self, RcTab tab)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  g_autofree char *step = g_strdup_printf (_("Step %u"), (guint) tab);

  self->on_cards[tab] = make_status ();
  gtk_widget_set_margin_top (GTK_WIDGET (self->on_cards[tab]), 4);
  gtk_box_append (GTK_BOX (box), make_label (step, "caption", "dim-label"));
  gtk_box_append (GTK_BOX (box), make_label (rc_tab_title (tab), "heading", NULL));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->on_cards[tab]));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "card");
  gtk_widget_add_css_class (button, "step");
  set_action (button, tab);
  gtk_box_append (GTK_BOX (self->cards), button);
}

static void
add_row (RcStepStrip *self, RcTab tab)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *chevron = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *title = g_strdup_printf ("%u. %s", (guint) tab, rc_tab_title (tab));

  self->on_rows[tab] = make_status ();
  gtk_widget_set_valign (GTK_WIDGET (self->on_rows[tab]), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (chevron, "dim-label");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->on_rows[tab]));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), chevron);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  set_action (row, tab);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->rows), row);
}

static void
set_name (RcStatusLabel *status, GType type, RcTab tab, const RcStatus *what)
{
  GtkWidget *widget = gtk_widget_get_ancestor (GTK_WIDGET (status), type);
  g_autofree char *name = g_strdup_printf ("%s. %s", rc_tab_title (tab), what->text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
rc_step_strip_class_init (RcStepStripClass *klass G_GNUC_UNUSED)
{
}

static void
rc_step_strip_init (RcStepStrip *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->cards = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_box_set_homogeneous (GTK_BOX (self->cards), TRUE);
  self->rows = adw_preferences_group_new ();
  for (RcTab tab = RC_TAB_POLICY; tab <= RC_TAB_APPEALS; tab++)
    {
      add_card (self, tab);
      add_row (self, tab);
    }
  gtk_box_append (GTK_BOX (box), self->cards);
  gtk_box_append (GTK_BOX (box), self->rows);
  adw_bin_set_child (ADW_BIN (self), box);
  rc_step_strip_set_compact (self, FALSE);
}

void
rc_step_strip_set (RcStepStrip *self, RcCase *the_case)
{
  for (RcTab tab = RC_TAB_POLICY; tab <= RC_TAB_APPEALS; tab++)
    {
      g_autoptr (RcStatus) status = rc_status_for_step (the_case, tab);

      rc_status_label_set (self->on_cards[tab], status);
      rc_status_label_set (self->on_rows[tab], status);
      set_name (self->on_cards[tab], GTK_TYPE_BUTTON, tab, status);
      set_name (self->on_rows[tab], ADW_TYPE_ACTION_ROW, tab, status);
    }
}

void
rc_step_strip_set_compact (RcStepStrip *self, gboolean compact)
{
  gtk_widget_set_visible (self->cards, !compact);
  gtk_widget_set_visible (self->rows, compact);
}
