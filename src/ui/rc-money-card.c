/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-money-card.h"

#include <glib/gi18n-lib.h>

enum { BILLED, PLAN_PAID, YOU_PAID, OPEN, N_LINES };

struct _RcMoneyCard
{
  AdwPreferencesGroup parent_instance;

  GtkLabel *amounts[N_LINES];
  GtkLabel *why_open;
};

G_DEFINE_FINAL_TYPE (RcMoneyCard, rc_money_card, ADW_TYPE_PREFERENCES_GROUP)

static GtkWidget *
make_name (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  return label;
}

static GtkLabel *
make_amount (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_can_focus (label, FALSE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "heading");
  return GTK_LABEL (label);
}

static void
add_details_button (RcMoneyCard *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Details"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-tab");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", "claims");
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), button);
}

static GtkWidget *
make_grid (RcMoneyCard *self)
{
  static const char *const names[N_LINES] = { N_("Billed"), N_("The plan has paid"),
                                              N_("You have paid"), N_("Still open") };
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_row_spacing (GTK_GRID (grid), 10);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_widget_add_css_class (grid, "card");
  gtk_widget_add_css_class (grid, "pad");
  for (int i = 0; i < N_LINES; i++)
    {
      self->amounts[i] = make_amount ();
      gtk_grid_attach (GTK_GRID (grid), make_name (_(names[i])), 0, i, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->amounts[i]), 1, i, 1, 1);
    }
  self->why_open = GTK_LABEL (make_name (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->why_open), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->why_open), "dim-label");
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->why_open), 0, N_LINES, 2, 1);
  return grid;
}

static void
rc_money_card_class_init (RcMoneyCardClass *klass G_GNUC_UNUSED)
{
}

static void
rc_money_card_init (RcMoneyCard *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Money"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), make_grid (self));
  add_details_button (self);
}

static void
show_amount (GtkLabel *label, RcMoney amount, const char *currency)
{
  g_autofree char *text = rc_money_display (amount, currency);

  gtk_label_set_label (label, amount != RC_MONEY_NONE ? text : _("Not known"));
}

void
rc_money_card_set (RcMoneyCard *self, RcCase *the_case)
{
  RcMoneySummary sums = rc_money_summary (the_case);
  const char *currency = rc_case_get_currency (the_case);
  g_autofree char *why = rc_money_summary_describe (&sums);

  gtk_widget_set_visible (GTK_WIDGET (self), sums.n_claims > 0);
  show_amount (self->amounts[BILLED], sums.billed, currency);
  show_amount (self->amounts[PLAN_PAID], sums.plan_paid, currency);
  show_amount (self->amounts[YOU_PAID], sums.you_paid, currency);
  show_amount (self->amounts[OPEN], sums.open, currency);
  gtk_label_set_label (self->why_open, why);
  gtk_widget_set_visible (GTK_WIDGET (self->why_open), *why != '\0');
}
