/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-day-picker.h"

struct _RcDayPicker
{
  AdwBin parent_instance;

  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (RcDayPicker, rc_day_picker, ADW_TYPE_BIN)

static guint picked_signal;

static void
take_day (RcDayPicker *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = g_date_time_format (day, "%Y-%m-%d");

  g_signal_emit (self, picked_signal, 0, text);
}

/* A click on a day says all; the arrows above the days only look around. */
static void
on_released (GtkGestureClick *click, int n_press G_GNUC_UNUSED, double x, double y,
             RcDayPicker *self)
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
                GdkModifierType state G_GNUC_UNUSED, RcDayPicker *self)
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
watch_input (RcDayPicker *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self->calendar), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self->calendar), keys);
}

static void
rc_day_picker_class_init (RcDayPickerClass *klass G_GNUC_UNUSED)
{
  picked_signal = g_signal_new ("picked", RC_TYPE_DAY_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
rc_day_picker_init (RcDayPicker *self)
{
  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->calendar));
  watch_input (self);
}

GtkWidget *
rc_day_picker_new (void)
{
  return g_object_new (RC_TYPE_DAY_PICKER, NULL);
}

void
rc_day_picker_show (RcDayPicker *self, const GDate *date)
{
  g_autoptr (GDateTime) day = g_date_time_new_local (g_date_get_year (date),
                                                     (int) g_date_get_month (date),
                                                     g_date_get_day (date), 12, 0, 0);

  gtk_calendar_select_day (self->calendar, day);
  gtk_widget_grab_focus (GTK_WIDGET (self->calendar));
}
