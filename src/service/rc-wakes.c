/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-wakes.h"

#include "rc-wake-logind.h"

#define TICK_SEC 60

struct _RcWakes
{
  RcReminderService *service;
  RcClock *clock;
  RcWakeFunc ticked;
  gpointer user_data;
  RcWakeTimer *timer; /* (nullable) */
  RcWakeLogind *logind;
  guint tick;
};

static void
on_moment (gpointer user_data)
{
  RcWakes *self = user_data;

  rc_reminder_service_check (self->service);
}

static void
on_returned (RcWakes *self)
{
  rc_reminder_service_show_again (self->service);
  rc_reminder_service_check (self->service);
}

static gboolean
on_tick (gpointer user_data)
{
  RcWakes *self = user_data;

  self->ticked (self->user_data);
  rc_reminder_service_look (self->service);
  rc_reminder_service_check (self->service);
  return G_SOURCE_CONTINUE;
}

/* How far ahead it is, and not when: a clock that stands still for a test has its own now. */
static void
on_checked (RcWakes *self)
{
  GDateTime *next = rc_reminder_service_get_next_check (self->service);
  g_autoptr (GDateTime) now = rc_clock_now (self->clock);

  if (self->timer != NULL)
    rc_wake_timer_arm (self->timer,
                       next != NULL ? g_date_time_difference (next, now) : G_TIME_SPAN_DAY);
}

/* $RECOURSE_TICK_MS is for tests. */
static guint
start_ticking (RcWakes *self)
{
  const char *text = g_getenv ("RECOURSE_TICK_MS");
  guint64 msec = text != NULL ? g_ascii_strtoull (text, NULL, 10) : 0;

  if (msec > 0 && msec < G_MAXUINT)
    return g_timeout_add ((guint) msec, on_tick, self);
  return g_timeout_add_seconds (TICK_SEC, on_tick, self);
}

RcWakes *
rc_wakes_new (RcReminderService *service, RcClock *clock, RcWakeFunc ticked, gpointer user_data)
{
  RcWakes *self = g_new0 (RcWakes, 1);
  g_autoptr (GError) error = NULL;

  self->service = service;
  self->clock = clock;
  self->ticked = ticked;
  self->user_data = user_data;
  self->timer = rc_wake_timer_new (on_moment, self, &error);
  if (self->timer == NULL)
    g_message ("%s", error->message);
  self->logind = rc_wake_logind_new ();
  g_signal_connect_swapped (self->logind, "woke", G_CALLBACK (rc_reminder_service_check), service);
  g_signal_connect_swapped (self->logind, "returned", G_CALLBACK (on_returned), self);
  g_signal_connect_swapped (service, "checked", G_CALLBACK (on_checked), self);
  self->tick = start_ticking (self);
  return self;
}

void
rc_wakes_free (RcWakes *self)
{
  g_source_remove (self->tick);
  g_signal_handlers_disconnect_by_data (self->service, self);
  g_signal_handlers_disconnect_by_data (self->logind, self);
  g_signal_handlers_disconnect_by_data (self->logind, self->service);
  g_object_unref (self->logind);
  g_clear_pointer (&self->timer, rc_wake_timer_free);
  g_free (self);
}
