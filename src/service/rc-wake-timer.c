/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-wake-timer.h"

#include <errno.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

/* A timer that is not armed does not tell when the clock is set, so it is always armed; and no
 * mistake in a date can make a loop of it, or let it sleep for decades. */
#define SOONEST G_TIME_SPAN_SECOND
#define LATEST G_TIME_SPAN_DAY

struct _RcWakeTimer
{
  RcWakeFunc on_wake;
  gpointer user_data;
  int fd;
  guint source;
};

static gboolean
on_readable (int fd, GIOCondition condition G_GNUC_UNUSED, gpointer user_data)
{
  RcWakeTimer *self = user_data;
  guint64 times = 0;
  gssize length = read (fd, &times, sizeof times);

  /* ECANCELED says that the clock was set: a wake-up like any other. */
  if (length < 0 && errno != ECANCELED)
    return G_SOURCE_CONTINUE;
  rc_wake_timer_arm (self, LATEST);
  self->on_wake (self->user_data);
  return G_SOURCE_CONTINUE;
}

RcWakeTimer *
rc_wake_timer_new (RcWakeFunc on_wake, gpointer user_data, GError **error)
{
  RcWakeTimer *self = NULL;
  int fd = timerfd_create (CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);

  if (fd < 0)
    {
      int code = errno;

      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (code),
                   _("There is no timer that follows the clock: %s"), g_strerror (code));
      return NULL;
    }
  self = g_new0 (RcWakeTimer, 1);
  self->on_wake = on_wake;
  self->user_data = user_data;
  self->fd = fd;
  self->source = g_unix_fd_add (fd, G_IO_IN, on_readable, self);
  rc_wake_timer_arm (self, LATEST);
  return self;
}

void
rc_wake_timer_free (RcWakeTimer *self)
{
  g_source_remove (self->source);
  close (self->fd);
  g_free (self);
}

void
rc_wake_timer_arm (RcWakeTimer *self, GTimeSpan ahead)
{
  gint64 moment = g_get_real_time () + CLAMP (ahead, SOONEST, LATEST);
  struct itimerspec when = { .it_value = { .tv_sec = moment / G_USEC_PER_SEC,
                                           .tv_nsec = moment % G_USEC_PER_SEC * 1000 } };

  /* The call may say ECANCELED, when the clock was set just before, and has armed it all the same. */
  timerfd_settime (self->fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL);
}
