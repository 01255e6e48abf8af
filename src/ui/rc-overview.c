/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-overview.h"

#include <glib/gi18n-lib.h>

#include "rc-deadline-row.h"
#include "rc-money-summary.h"
#include "rc-next-step.h"
#include "rc-parts.h"
#include "rc-status.h"

static void
add_label (GtkBox *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
}

static GtkWidget *
make_next_button (RcNextStep *step, RcCaseFile *file)
{
  RcCase *the_case = rc_case_file_get_case (file);
  GtkWidget *button = gtk_button_new ();

  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  if (step->what == RC_NEXT_ADD)
    {
      gtk_button_set_label (GTK_BUTTON (button), _(step->kind->add));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.add-record");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", step->kind->name);
    }
  else
    {
      gtk_button_set_label (GTK_BUTTON (button), _("Open"));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-record");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", rc_case_get_id (the_case),
                                        step->item->record_id);
    }
  return button;
}

static void
add_next_step (GtkBox *box, RcCaseFile *file, GPtrArray *items, const GDate *today)
{
  g_autoptr (RcNextStep) step =
    rc_next_step_for_case (rc_case_file_get_case (file), items, today);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "next");
  if (step->caption != NULL)
    add_label (GTK_BOX (card), step->caption, "caption-heading");
  add_label (GTK_BOX (card), step->title, "title-3");
  if (step->body != NULL && *step->body != '\0')
    add_label (GTK_BOX (card), step->body, "body");
  if (step->what != RC_NEXT_NOTHING && !rc_case_is_read_only (rc_case_file_get_case (file)))
    gtk_box_append (GTK_BOX (card), make_next_button (step, file));
  gtk_box_append (box, card);
}

static void
add_step (GtkWidget *group, RcCase *the_case, RcTab tab, const char *title, const char *name)
{
  g_autoptr (RcStatus) status = rc_status_for_step (the_case, tab);
  GtkWidget *row = rc_parts_row (title, status->text, "win.show-tab", g_variant_new_string (name));
  GtkWidget *icon = gtk_image_new_from_icon_name (status->icon);

  gtk_widget_add_css_class (icon, "status");
  if (status->style != NULL)
    gtk_widget_add_css_class (icon, status->style);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_steps (GtkBox *box, RcCase *the_case)
{
  GtkWidget *group = rc_parts_group (_("Steps"));

  add_step (group, the_case, RC_TAB_POLICY, _("1. Policy"), "policy");
  add_step (group, the_case, RC_TAB_CLINICS, _("2. Clinics"), "clinics");
  add_step (group, the_case, RC_TAB_DOCTOR, _("3. Doctor"), "doctor");
  add_step (group, the_case, RC_TAB_CLAIMS, _("4. Claims"), "claims");
  add_step (group, the_case, RC_TAB_APPEALS, _("5. Appeals"), "appeals");
  gtk_box_append (box, group);
}

void
rc_deadlines_fill (GtkBox *box, RcWorkspace *workspace, RcCaseFile *file)
{
  RcCase *the_case = rc_case_file_get_case (file);
  GPtrArray *items = rc_agenda_cache_get (workspace->agenda, file);
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, workspace->context->rules);
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);
  GtkWidget *group = rc_parts_group (_("Deadlines"));

  for (guint i = 0; i < deadlines->len; i++)
    {
      RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      if (deadline->due == NULL)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                                   rc_deadline_row_new_open (deadline, rc_case_get_id (the_case)));
    }
  for (guint i = 0; i < items->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               rc_deadline_row_new (g_ptr_array_index (items, i), today));
  if (deadlines->len == 0 && items->len == 0)
    adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _("No deadline yet. Enter a denial on the Appeals tab, and its deadline appears here."));
  gtk_box_append (box, group);
}

static void
add_amount (GtkWidget *group, const char *title, RcMoney amount, const char *currency)
{
  g_autofree char *text = NULL;
  GtkWidget *row;
  GtkWidget *label;

  if (amount == RC_MONEY_NONE)
    return;
  text = rc_money_display (amount, currency);
  row = rc_parts_row (title, "", NULL, NULL);
  label = gtk_label_new (text);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_money (GtkBox *box, RcCase *the_case)
{
  RcMoneySummary money = rc_money_summary (the_case);
  const char *currency = rc_case_get_currency (the_case);
  g_autofree char *state = rc_money_summary_describe (&money);
  GtkWidget *group;

  if (money.n_claims == 0)
    return;
  group = rc_parts_group (_("Money"));
  if (*state != '\0')
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), state);
  add_amount (group, _("Billed"), money.billed, currency);
  add_amount (group, _("The plan has paid"), money.plan_paid, currency);
  add_amount (group, _("You have paid"), money.you_paid, currency);
  add_amount (group, _("Still open"), money.open, currency);
  gtk_box_append (box, group);
}

void
rc_overview_fill (GtkBox *box, RcWorkspace *workspace, RcCaseFile *file)
{
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);

  rc_parts_clear (box);
  add_next_step (box, file, rc_agenda_cache_get (workspace->agenda, file), today);
  add_steps (box, rc_case_file_get_case (file));
  rc_deadlines_fill (box, workspace, file);
  add_money (box, rc_case_file_get_case (file));
}
