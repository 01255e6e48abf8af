/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-snooze-popover.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-day-picker.h"
#include "rc-ledger.h"
#include "rc-parts.h"
#include "rc-snooze.h"

struct _RcSnoozePopover
{
  GtkPopover parent_instance;

  RcAgendaItem *item;
  GDateTime *now;
  RcReminderTimes times;
  GtkBox *box;
  GtkLabel *problem;
  RcDayPicker *picker;
};

G_DEFINE_FINAL_TYPE (RcSnoozePopover, rc_snooze_popover, GTK_TYPE_POPOVER)

/* At the time of day when reminders come. */
static GDateTime *
get_morning (RcSnoozePopover *self, int days)
{
  g_autoptr (GDateTime) day_before = g_date_time_add_days (self->now, days - 1);

  return rc_snooze_tomorrow (day_before, &self->times);
}

/* @until: (nullable): NULL takes it back */
static void
choose (RcSnoozePopover *self, GDateTime *until)
{
  g_autofree char *occurrence = rc_occurrence_new (self->item);
  g_autofree char *text = until != NULL ? rc_moment_format (until) : g_strdup ("");

  gtk_widget_activate_action (GTK_WIDGET (self), "win.snooze", "(ss)", occurrence, text);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_choice_clicked (GtkWidget *button, RcSnoozePopover *self)
{
  choose (self, g_object_get_data (G_OBJECT (button), "until"));
}

static void
on_day_picked (RcSnoozePopover *self, const char *text)
{
  g_autoptr (GDate) day = rc_date_parse (text, NULL);
  g_autoptr (GDate) today = rc_date_from_moment (self->now);
  g_autoptr (GDateTime) until = get_morning (self, rc_date_days_until (today, day));
  g_autoptr (GError) error = NULL;

  if (rc_snooze_check (self->item, until, self->now, &error))
    {
      choose (self, until);
      return;
    }
  gtk_label_set_text (self->problem, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

static GtkWidget *
add_button (RcSnoozePopover *self, const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  GtkWidget *text = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (self->box, button);
  return button;
}

static void
add_choice (RcSnoozePopover *self, const char *label, int days)
{
  g_autoptr (GDateTime) until = get_morning (self, days);
  GtkWidget *button;

  if (!rc_snooze_check (self->item, until, self->now, NULL))
    return;
  button = add_button (self, label);
  g_object_set_data_full (G_OBJECT (button), "until", g_steal_pointer (&until),
                          (GDestroyNotify) g_date_time_unref);
  g_signal_connect (button, "clicked", G_CALLBACK (on_choice_clicked), self);
}

static void
show_picker (RcSnoozePopover *self)
{
  g_autoptr (GDate) today = rc_date_from_moment (self->now);
  g_autoptr (GDate) tomorrow = rc_date_plus_days (today, 1);

  gtk_widget_set_visible (GTK_WIDGET (self->picker), TRUE);
  rc_day_picker_show (self->picker, tomorrow);
}

static void
add_picker (RcSnoozePopover *self)
{
  g_signal_connect_swapped (add_button (self, _("Pick a Day…")), "clicked",
                            G_CALLBACK (show_picker), self);
  self->picker = RC_DAY_PICKER (rc_day_picker_new ());
  gtk_widget_set_visible (GTK_WIDGET (self->picker), FALSE);
  g_signal_connect_swapped (self->picker, "picked", G_CALLBACK (on_day_picked), self);
  gtk_box_append (self->box, GTK_WIDGET (self->picker));
  self->problem = GTK_LABEL (rc_parts_note (NULL));
  gtk_label_set_max_width_chars (self->problem, 28);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_box_append (self->box, GTK_WIDGET (self->problem));
}

static void
on_wake_clicked (GtkWidget *button G_GNUC_UNUSED, RcSnoozePopover *self)
{
  choose (self, NULL);
}

static void
fill (RcSnoozePopover *self, gboolean snoozed)
{
  int days_to_monday = 8 - g_date_time_get_day_of_week (self->now);

  if (snoozed)
    g_signal_connect (add_button (self, _("Remind Me Again")), "clicked",
                      G_CALLBACK (on_wake_clicked), self);
  add_choice (self, _("Tomorrow"), 1);
  add_choice (self, _("In Three Days"), 3);
  add_choice (self, _("Next Monday"), days_to_monday);
  add_picker (self);
}

static void
rc_snooze_popover_finalize (GObject *object)
{
  RcSnoozePopover *self = RC_SNOOZE_POPOVER (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->now, g_date_time_unref);

  G_OBJECT_CLASS (rc_snooze_popover_parent_class)->finalize (object);
}

static void
rc_snooze_popover_class_init (RcSnoozePopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_snooze_popover_finalize;
}

static void
rc_snooze_popover_init (RcSnoozePopover *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->box));
}

gboolean
rc_snooze_popover_has_days (RcAgendaItem *item, GDateTime *now, const RcReminderTimes *times)
{
  g_autoptr (GDateTime) tomorrow = rc_snooze_tomorrow (now, times);

  return rc_snooze_check (item, tomorrow, now, NULL);
}

GtkWidget *
rc_snooze_popover_new (RcAgendaItem *item, GDateTime *now, const RcReminderTimes *times,
                       gboolean snoozed)
{
  RcSnoozePopover *self = g_object_new (RC_TYPE_SNOOZE_POPOVER, NULL);

  self->item = g_object_ref (item);
  self->now = g_date_time_ref (now);
  self->times = *times;
  fill (self, snoozed);
  return GTK_WIDGET (self);
}
