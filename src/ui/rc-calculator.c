/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calculator.h"

#include <glib/gi18n-lib.h>

#include "rc-calculation.h"
#include "rc-dialogs.h"
#include "rc-due-list.h"
#include "rc-parts.h"
#include "rc-record-rows.h"
#include "rc-rules-group.h"

#define MAX_PARTS 2

struct _RcCalculator
{
  AdwWindow parent_instance;

  RcWorkspace *workspace;
  AdwLeaflet *leaflet;
  AdwToastOverlay *toasts;
  AdwComboRow *what;
  GtkBox *questions; /* the groups under @what */
  GtkBox *answers;
  GtkLabel *summary; /* what the other page says, where only one fits */

  const RcCalculation *calculation;
  RcCaseFile *file;
  RcRecordRows *plan_rows;
  RcRecordRows *rows[MAX_PARTS];
  RcDueList *due;
  GtkWidget *nothing;
};

G_DEFINE_FINAL_TYPE (RcCalculator, rc_calculator, ADW_TYPE_WINDOW)

/* ---- answers ---- */

static RcPlan *
get_plan (RcCalculator *self)
{
  return RC_PLAN (rc_case_first (rc_case_file_get_case (self->file), &rc_plan_kind));
}

static void
show_summary (RcCalculator *self, GPtrArray *items, guint n_undated, const GDate *today)
{
  RcAgendaItem *first = items->len > 0 ? g_ptr_array_index (items, 0) : NULL;
  g_autofree char *when = first != NULL ? rc_due_when (first, today) : NULL;
  g_autofree char *text = NULL;

  if (first != NULL)
    text = g_strdup_printf ("%s\n%s", first->title, when);
  else
    text = g_strdup (n_undated > 0 ? _("Something must be known first") : _("No date yet"));
  gtk_label_set_text (self->summary, text);
}

static void
show_answers (RcCalculator *self)
{
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GPtrArray) undated = NULL;
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);

  rc_calculation_answer (self->calculation, rc_case_file_get_case (self->file),
                         self->workspace->context->rules, &items, &undated);
  rc_due_list_set (self->due, items, undated, today);
  gtk_widget_set_visible (self->nothing, items->len + undated->len == 0);
  show_summary (self, items, undated->len, today);
}

static void
show_needed_rows (RcCalculator *self)
{
  GPtrArray *rows = rc_record_rows_get_all (self->plan_rows);

  for (guint i = 0; i < rows->len; i++)
    gtk_widget_set_visible (
      g_ptr_array_index (rows, i),
      rc_calculation_needs (self->calculation, get_plan (self),
                            rc_form_row_get_field (g_ptr_array_index (rows, i))->name));
}

static void
on_committed (RcCalculator *self, gpointer field G_GNUC_UNUSED, RcRecordRows *rows)
{
  rc_workspace_touch (self->workspace, self->file, rc_record_rows_get_record (rows));
}

static void
on_case_changed (RcCalculator *self)
{
  show_needed_rows (self);
  show_answers (self);
}

/* ---- questions ---- */

static RcRecordRows *
add_rows (RcCalculator *self, const char *title, RcRecord *record, const char *const *names)
{
  RcRecordRows *rows =
    rc_record_rows_new (self->workspace->context, self->file, record, names);
  GPtrArray *all = rc_record_rows_get_all (rows);
  GtkWidget *group = rc_parts_group (title);

  for (guint i = 0; i < all->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), g_ptr_array_index (all, i));
  g_signal_connect_object (rows, "committed", G_CALLBACK (on_committed), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->questions, group);
  return rows;
}

static void
add_questions (RcCalculator *self)
{
  RcCase *the_case = rc_case_file_get_case (self->file);

  self->plan_rows = add_rows (self, _("Where the Coverage Comes From"),
                              RC_RECORD (get_plan (self)), rc_calculation_plan_fields ());
  for (guint i = 0; i < MAX_PARTS && self->calculation->parts[i].kind != NULL; i++)
    {
      const RcCalculationPart *part = &self->calculation->parts[i];
      g_auto (GStrv) names = g_strsplit (part->fields, " ", -1);

      self->rows[i] = add_rows (self, _(part->kind->label),
                                rc_calculation_get (self->calculation, the_case, i),
                                (const char *const *) names);
    }
}

static GtkWidget *
make_keep (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Keep as a Case"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "calculator.keep");
  return button;
}

static void
add_answers (RcCalculator *self)
{
  RcRuleSet *rules = self->workspace->context->rules;
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);

  self->due = RC_DUE_LIST (rc_due_list_new (_("Deadlines"), self->workspace, self->file));
  self->nothing = rc_parts_note (_("Answer what you know. As soon as a date can be given, it "
                                   "appears here, with what it depends on."));
  gtk_box_append (self->answers, GTK_WIDGET (self->due));
  gtk_box_append (self->answers, self->nothing);
  gtk_box_append (self->answers, make_keep ());
  gtk_box_append (self->answers,
                  rc_parts_note (_("Nothing here is saved, unless you keep it as a case. Your "
                                   "letter comes before every computed date. This is no legal "
                                   "advice.")));
  if (rc_rules_group_is_needed (rules, today))
    gtk_box_append (self->answers, rc_rules_group_new (rules, today));
}

static void
forget (RcCalculator *self)
{
  g_clear_object (&self->plan_rows);
  for (guint i = 0; i < MAX_PARTS; i++)
    g_clear_object (&self->rows[i]);
  if (self->file != NULL)
    g_signal_handlers_disconnect_by_data (rc_case_file_get_case (self->file), self);
}

/* Begins with another question; what is known of the coverage stays. */
static void
begin (RcCalculator *self, guint question)
{
  guint n;
  g_autoptr (RcRecord) plan = self->file != NULL ? g_object_ref (RC_RECORD (get_plan (self)))
                                                 : rc_record_new (&rc_plan_kind);
  g_autoptr (RcCase) the_case = NULL;

  forget (self);
  rc_parts_clear (self->questions);
  rc_parts_clear (self->answers);
  self->calculation = &rc_calculation_all (&n)[question];
  the_case = rc_calculation_new_case (self->calculation, RC_PLAN (plan),
                                      rc_context_stamp (self->workspace->context));
  g_clear_object (&self->file);
  self->file = rc_case_file_new_unsaved (the_case);
  add_questions (self);
  add_answers (self);
  g_signal_connect_object (the_case, "changed", G_CALLBACK (on_case_changed), self,
                           G_CONNECT_SWAPPED);
  on_case_changed (self);
}

static void
on_what_selected (RcCalculator *self)
{
  begin (self, adw_combo_row_get_selected (self->what));
}

/* ---- the window ---- */

static void
do_keep (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcCalculator *self = RC_CALCULATOR (widget);
  RcCase *the_case = rc_case_file_get_case (self->file);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr (GError) error = NULL;

  if (rc_store_add (self->workspace->context->store, the_case, &error) == NULL)
    {
      rc_dialogs_tell (GTK_WINDOW (self), _("The Case Could Not Be Saved"), error->message);
      return;
    }
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-case", "s", rc_case_get_id (the_case));
  gtk_window_close (GTK_WINDOW (self));
}

static void
do_show_answers (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  adw_leaflet_navigate (RC_CALCULATOR (widget)->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
}

static void
do_back (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcCalculator *self = RC_CALCULATOR (widget);

  if (adw_leaflet_get_folded (self->leaflet) &&
      adw_leaflet_get_adjacent_child (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK) != NULL)
    adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
make_what (RcCalculator *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint n;
  const RcCalculation *all = rc_calculation_all (&n);

  for (guint i = 0; i < n; i++)
    gtk_string_list_append (titles, _(all[i].title));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("What happened"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (titles));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  self->what = ADW_COMBO_ROW (row);
  return group;
}

static GtkWidget *
make_summary (RcCalculator *self)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_margin_start (button, 12);
  gtk_widget_set_margin_end (button, 12);
  gtk_widget_set_margin_top (button, 6);
  gtk_widget_set_margin_bottom (button, 12);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "calculator.show-answers");
  self->summary = GTK_LABEL (label);
  return button;
}

static GtkWidget *
make_page (GtkBox **content, GtkWidget *foot)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = rc_parts_page (content);

  gtk_widget_set_hexpand (page, TRUE);
  gtk_widget_set_size_request (page, 340, -1);
  gtk_box_append (GTK_BOX (box), page);
  if (foot != NULL)
    gtk_box_append (GTK_BOX (box), foot);
  return box;
}

static GtkWidget *
make_leaflet (RcCalculator *self)
{
  GtkWidget *leaflet = adw_leaflet_new ();
  GtkWidget *foot = make_summary (self);
  GtkBox *questions;

  self->leaflet = ADW_LEAFLET (leaflet);
  adw_leaflet_set_can_navigate_back (self->leaflet, TRUE);
  adw_leaflet_append (self->leaflet, make_page (&questions, foot));
  adw_leaflet_page_set_navigatable (
    adw_leaflet_append (self->leaflet, gtk_separator_new (GTK_ORIENTATION_VERTICAL)), FALSE);
  adw_leaflet_append (self->leaflet, make_page (&self->answers, NULL));
  self->questions = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  gtk_box_append (questions, make_what (self));
  gtk_box_append (questions, GTK_WIDGET (self->questions));
  g_object_bind_property (leaflet, "folded", foot, "visible", G_BINDING_SYNC_CREATE);
  return leaflet;
}

static GtkWidget *
make_header (RcCalculator *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *back = gtk_button_new_from_icon_name ("go-previous-symbolic");

  gtk_widget_set_tooltip_text (back, _("Back"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (back), "calculator.back");
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), back);
  g_object_bind_property (self->leaflet, "folded", back, "visible", G_BINDING_SYNC_CREATE);
  return header;
}

static void
rc_calculator_dispose (GObject *object)
{
  RcCalculator *self = RC_CALCULATOR (object);

  forget (self);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_calculator_parent_class)->dispose (object);
}

static void
rc_calculator_class_init (RcCalculatorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rc_calculator_dispose;
  gtk_widget_class_install_action (widget_class, "calculator.keep", NULL, do_keep);
  gtk_widget_class_install_action (widget_class, "calculator.show-answers", NULL, do_show_answers);
  gtk_widget_class_install_action (widget_class, "calculator.back", NULL, do_back);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "calculator.back", NULL);
}

static void
rc_calculator_init (RcCalculator *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *leaflet = make_leaflet (self);

  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->toasts, leaflet);
  gtk_widget_set_vexpand (GTK_WIDGET (self->toasts), TRUE);
  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->toasts));
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_title (GTK_WINDOW (self), _("Deadline Calculator"));
  rc_parts_size_window (GTK_WINDOW (self), 980, 760);
  gtk_widget_set_size_request (GTK_WIDGET (self), 360, 360);
}

void
rc_calculator_present (GtkWindow *parent, RcWorkspace *workspace)
{
  RcCalculator *self = g_object_new (RC_TYPE_CALCULATOR, "transient-for", parent, NULL);

  self->workspace = g_object_ref (workspace);
  begin (self, 0);
  g_signal_connect_object (self->what, "notify::selected", G_CALLBACK (on_what_selected), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self));
}
