/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calendar-button.h"

#include <glib/gi18n-lib.h>

#include "rc-typed.h"

struct _RcCalendarButton
{
  AdwBin parent_instance;
  GtkMenuButton *button;
  GtkCalendar *calendar; /* (nullable): not made before the button is pressed */
  RcClock *clock;
  GtkEditable *entry; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (RcCalendarButton, rc_calendar_button, ADW_TYPE_BIN)

static void
take_day (RcCalendarButton *self)
{
  g_autoptr(GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = g_date_time_format (day, "%Y-%m-%d");

  if (self->entry != NULL)
    gtk_editable_set_text (self->entry, text);
  gtk_menu_button_popdown (self->button);
}

static void
show_day (RcCalendarButton *self)
{
  const char *text = self->entry != NULL ? gtk_editable_get_text (self->entry) : "";
  g_autoptr(GDate) typed = rc_typed_date (text, NULL);
  g_autoptr(GDate) today = rc_clock_today (self->clock);
  const GDate *date = typed != NULL ? typed : today;
  g_autoptr(GDateTime) day = g_date_time_new_local (g_date_get_year (date), g_date_get_month (date),
                                                    g_date_get_day (date), 12, 0, 0);

  gtk_calendar_select_day (self->calendar, day);
  gtk_widget_grab_focus (GTK_WIDGET (self->calendar));
}

/* A click on a day says all; the arrows above the days only look around. */
static void
on_released (GtkGestureClick *click, int n_press G_GNUC_UNUSED, double x, double y,
             RcCalendarButton *self)
{
  GtkWidget *calendar = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click));
  GtkWidget *hit = gtk_widget_pick (calendar, x, y, GTK_PICK_DEFAULT);

  if (hit != NULL && gtk_widget_has_css_class (hit, "day-number"))
    take_day (self);
}

static int
get_days (guint key)
{
  switch (key)
    {
    case GDK_KEY_Left:
      return -1;
    case GDK_KEY_Right:
      return 1;
    case GDK_KEY_Up:
      return -7;
    case GDK_KEY_Down:
      return 7;
    default:
      return 0;
    }
}

/* The calendar's own keys begin in the corner, which is a day of another month. Here the arrows go
 * from the day that is shown, and Enter or the space bar takes it. */
static gboolean
on_key_pressed (GtkEventControllerKey *keys G_GNUC_UNUSED, guint key, guint code G_GNUC_UNUSED,
                GdkModifierType state G_GNUC_UNUSED, RcCalendarButton *self)
{
  g_autoptr(GDateTime) day = NULL;
  g_autoptr(GDateTime) next = NULL;
  int days = get_days (key);

  if (!gtk_widget_is_focus (GTK_WIDGET (self->calendar)))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space)
    {
      take_day (self);
      return GDK_EVENT_STOP;
    }
  if (days == 0)
    return GDK_EVENT_PROPAGATE;

  day = gtk_calendar_get_date (self->calendar);
  next = g_date_time_add_days (day, days);
  gtk_calendar_select_day (self->calendar, next);
  return GDK_EVENT_STOP;
}

static void
watch_input (RcCalendarButton *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self->calendar), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self->calendar), keys);
}

/* Made when it is first opened: a form has many dates, and a calendar has many parts. */
static void
create_popover (GtkMenuButton *button, gpointer data)
{
  RcCalendarButton *self = data;
  GtkWidget *popover;

  if (self->calendar != NULL)
    return;
  popover = gtk_popover_new ();
  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  watch_input (self);
  g_signal_connect_swapped (popover, "map", G_CALLBACK (show_day), self);
  gtk_menu_button_set_popover (button, popover);
}

static void
rc_calendar_button_dispose (GObject *object)
{
  RcCalendarButton *self = RC_CALENDAR_BUTTON (object);

  self->calendar = NULL; /* goes with the button */
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
