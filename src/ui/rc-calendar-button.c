/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calendar-button.h"

#include <glib/gi18n-lib.h>

#include "rc-day-picker.h"
#include "rc-typed.h"

struct _RcCalendarButton
{
  AdwBin parent_instance;
  GtkMenuButton *button;
  RcDayPicker *picker; /* (nullable): not made before the button is pressed */
  RcClock *clock;
  GtkEditable *entry; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (RcCalendarButton, rc_calendar_button, ADW_TYPE_BIN)

static void
on_picked (RcCalendarButton *self, const char *day)
{
  if (self->entry != NULL)
    gtk_editable_set_text (self->entry, day);
  gtk_menu_button_popdown (self->button);
}

static void
show_day (RcCalendarButton *self)
{
  const char *text = self->entry != NULL ? gtk_editable_get_text (self->entry) : "";
  g_autoptr(GDate) typed = rc_typed_date (text, NULL);
  g_autoptr(GDate) today = rc_clock_today (self->clock);

  rc_day_picker_show (self->picker, typed != NULL ? typed : today);
}

/* Made when it is first opened: a form has many dates, and a calendar has many parts. */
static void
create_popover (GtkMenuButton *button, gpointer data)
{
  RcCalendarButton *self = data;
  GtkWidget *popover;

  if (self->picker != NULL)
    return;
  popover = gtk_popover_new ();
  self->picker = RC_DAY_PICKER (rc_day_picker_new ());
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->picker));
  g_signal_connect_swapped (self->picker, "picked", G_CALLBACK (on_picked), self);
  g_signal_connect_swapped (popover, "map", G_CALLBACK (show_day), self);
  gtk_menu_button_set_popover (button, popover);
}

static void
rc_calendar_button_dispose (GObject *object)
{
  RcCalendarButton *self = RC_CALENDAR_BUTTON (object);

  self->picker = NULL; /* goes with the button */
  g_clear_weak_pointer (&self->entry);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (rc_calendar_button_parent_class)->dispose (object);
}

static void
rc_calendar_button_class_init (RcCalendarButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_calendar_button_dispose;
}

static void
rc_calendar_button_init (RcCalendarButton *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  self->button = GTK_MENU_BUTTON (button);
  gtk_menu_button_set_icon_name (self->button, "x-office-calendar-symbolic");
  gtk_menu_button_set_create_popup_func (self->button, create_popover, self, NULL);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_bin_set_child (ADW_BIN (self), button);
}

GtkWidget *
rc_calendar_button_new (RcClock *clock, GtkEditable *entry, const char *what)
{
  RcCalendarButton *self = g_object_new (RC_TYPE_CALENDAR_BUTTON, NULL);
  g_autofree char *tooltip = g_strdup_printf (_("Pick from a calendar: %s"), what);

  self->clock = g_object_ref (clock);
  g_set_weak_pointer (&self->entry, entry);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  tooltip, -1);
  return GTK_WIDGET (self);
}
