/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-row.h"

#include <glib/gi18n-lib.h>

#include "rc-deed.h"
#include "rc-due-row.h"
#include "rc-ledger.h"
#include "rc-snooze-popover.h"

struct _RcAgendaRow
{
  AdwActionRow parent_instance;

  RcWorkspace *workspace; /* (unowned) */
  RcAgendaItem *item;
  GtkImage *icon;
  GtkButton *deed;
  GtkMenuButton *snooze;
  GtkButton *call;
  GtkMenuButton *more;
  GtkWidget *chevron;
  gboolean snoozed;
  gboolean compact;
};

G_DEFINE_FINAL_TYPE (RcAgendaRow, rc_agenda_row, ADW_TYPE_ACTION_ROW)

static RcCaseFile *
find_file (RcAgendaRow *self)
{
  return rc_store_find (self->workspace->context->store, self->item->case_id);
}

/* A case that cannot be read now, or was written by a newer Recourse, can only be looked at. */
static gboolean
may_change (RcAgendaRow *self)
{
  RcCaseFile *file = find_file (self);

  return file != NULL && rc_case_file_get_problem (file) == NULL &&
         rc_case_file_get_case (file) != NULL &&
         !rc_case_is_read_only (rc_case_file_get_case (file));
}

static GVariant *
make_target (RcAgendaRow *self, const char *target)
{
  return g_variant_new ("(ss)", self->item->case_id, target);
}

static void
set_button (RcAgendaRow *self, GtkButton *button, const RcDeed *deed)
{
  gtk_button_set_label (button, deed->label);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button),
                                          make_target (self, deed->target));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), deed->action);
}

static void
append_to_menu (RcAgendaRow *self, GMenu *menu, const RcDeed *deed)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (deed->label, NULL);

  g_menu_item_set_action_and_target_value (item, deed->action, make_target (self, deed->target));
  g_menu_append_item (menu, item);
}

static void
show_buttons (RcAgendaRow *self, RcDueGroup group)
{
  const RcDeed deed = rc_deed_for_item (self->item);
  const RcDeed call = { group == RC_DUE_WAITING ? _("Ask Again") : _("Log Call"), "win.log-call-about",
                        self->item->record_id };
  const gboolean open = group != RC_DUE_LATER && may_change (self);
  const gboolean says = open && deed.label != NULL;
  g_autoptr (GMenu) menu = g_menu_new ();

  if (says)
    {
      set_button (self, self->deed, &deed);
      append_to_menu (self, menu, &deed);
    }
  set_button (self, self->call, &call);
  append_to_menu (self, menu, &call);
  gtk_menu_button_set_menu_model (self->more, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (self->deed), says && !self->compact);
  gtk_widget_set_visible (GTK_WIDGET (self->call), open && !self->compact);
  gtk_widget_set_visible (GTK_WIDGET (self->more), open && self->compact);
  gtk_widget_set_visible (self->chevron, !open);
}

static void
show_snooze (RcAgendaRow *self, RcDueGroup group)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->workspace->context->clock);
  const RcReminderTimes times = rc_settings_get_times (self->workspace->settings);
  gboolean can = group <= RC_DUE_THIS_WEEK &&
                 (self->snoozed || rc_snooze_popover_has_days (self->item, now, &times));

  if (self->compact)
    gtk_menu_button_set_icon_name (self->snooze, "alarm-symbolic");
  else
    gtk_menu_button_set_label (self->snooze, _("Snooze"));
  gtk_widget_set_visible (GTK_WIDGET (self->snooze), can);
}

/* "Maria Alvarez · … · Snoozed until tomorrow" */
static char *
make_line (RcAgendaRow *self, const GDate *today)
{
  g_autofree char *line = rc_due_line (self->item, today);
  g_autofree char *occurrence = rc_occurrence_new (self->item);
  g_autoptr (GDateTime) until = rc_agent_get_snoozed (self->workspace->agent, occurrence);
  g_autofree char *snoozed = until != NULL ? rc_due_snoozed (until, today) : NULL;

  self->snoozed = until != NULL;
  return snoozed != NULL ? g_strdup_printf ("%s · %s", line, snoozed) : g_steal_pointer (&line);
}

static void
show_icon (RcAgendaRow *self, const GDate *today)
{
  gboolean overdue = rc_due_group (self->item, today) == RC_DUE_OVERDUE;

  gtk_image_set_from_icon_name (self->icon, rc_due_icon (self->item, today));
  gtk_widget_remove_css_class (GTK_WIDGET (self->icon), overdue ? "dim-label" : "warning");
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), overdue ? "warning" : "dim-label");
}

static void
show_item (RcAgendaRow *self, const GDate *today)
{
  RcDueGroup group = rc_due_group (self->item, today);
  g_autofree char *line = make_line (self, today);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), self->item->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), line);
  rc_due_row_set_target (GTK_WIDGET (self), self->item->case_id, self->item->record_id);
  rc_due_row_set_name (GTK_WIDGET (self), self->item->title, line, rc_due_day (self->item, today),
                       today);
  show_icon (self, today);
  show_buttons (self, group);
  show_snooze (self, group);
}

static void
create_popover (GtkMenuButton *button, gpointer data)
{
  RcAgendaRow *self = data;
  g_autoptr (GDateTime) now = rc_clock_now (self->workspace->context->clock);
  const RcReminderTimes times = rc_settings_get_times (self->workspace->settings);

  gtk_menu_button_set_popover (button,
                               rc_snooze_popover_new (self->item, now, &times, self->snoozed));
}

static void
do_finish (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcAgendaRow *self = RC_AGENDA_ROW (widget);
  const RcDeed deed = rc_deed_for_item (self->item);

  if (deed.label == NULL || !may_change (self))
    gtk_widget_error_bell (widget);
  else
    gtk_widget_activate_action_variant (widget, deed.action, make_target (self, deed.target));
}

static void
do_snooze (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  RcAgendaRow *self = RC_AGENDA_ROW (widget);

  if (gtk_widget_get_visible (GTK_WIDGET (self->snooze)))
    gtk_menu_button_popup (self->snooze);
  else
    gtk_widget_error_bell (widget);
}

static void
rc_agenda_row_finalize (GObject *object)
{
  g_clear_object (&RC_AGENDA_ROW (object)->item);

  G_OBJECT_CLASS (rc_agenda_row_parent_class)->finalize (object);
}

static void
rc_agenda_row_class_init (RcAgendaRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rc_agenda_row_finalize;
  gtk_widget_class_install_action (widget_class, "row.finish", NULL, do_finish);
  gtk_widget_class_install_action (widget_class, "row.snooze", NULL, do_snooze);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, "row.finish", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "row.snooze", NULL);
}

static void
add_suffix (RcAgendaRow *self, GtkWidget *widget)
{
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), widget);
}

static void
add_buttons (RcAgendaRow *self)
{
  self->deed = GTK_BUTTON (gtk_button_new ());
  self->snooze = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->call = GTK_BUTTON (gtk_button_new ());
  self->more = GTK_MENU_BUTTON (gtk_menu_button_new ());
  add_suffix (self, GTK_WIDGET (self->deed));
  add_suffix (self, GTK_WIDGET (self->snooze));
  add_suffix (self, GTK_WIDGET (self->call));
  add_suffix (self, GTK_WIDGET (self->more));
  gtk_widget_add_css_class (GTK_WIDGET (self->snooze), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->call), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->snooze), _("Remind me later"));
  gtk_menu_button_set_icon_name (self->more, "view-more-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->more), _("What can be done with it"));
  gtk_menu_button_set_create_popup_func (self->snooze, create_popover, self, NULL);
}

static void
rc_agenda_row_init (RcAgendaRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  self->icon = GTK_IMAGE (gtk_image_new ());
  gtk_image_set_pixel_size (self->icon, 20);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->icon));
  add_buttons (self);
  self->chevron = gtk_image_new_from_icon_name ("go-next-symbolic");
  gtk_widget_add_css_class (self->chevron, "dim-label");
  add_suffix (self, self->chevron);
}

GtkWidget *
rc_agenda_row_new (RcWorkspace *workspace)
{
  RcAgendaRow *self = g_object_new (RC_TYPE_AGENDA_ROW, NULL);

  self->workspace = workspace;
  return GTK_WIDGET (self);
}

void
rc_agenda_row_set_item (RcAgendaRow *self, RcAgendaItem *item, const GDate *today)
{
  g_set_object (&self->item, item);
  show_item (self, today);
}

void
rc_agenda_row_set_compact (RcAgendaRow *self, gboolean compact)
{
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);

  if (compact == self->compact)
    return;
  self->compact = compact;
  if (self->item != NULL)
    show_item (self, today);
}
