/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-clock.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-zone.h"

struct _RcClock
{
  GObject parent_instance;

  GDateTime *fixed; /* NULL: the system's time */
};

G_DEFINE_FINAL_TYPE (RcClock, rc_clock, G_TYPE_OBJECT)

static void
rc_clock_finalize (GObject *object)
{
  RcClock *self = RC_CLOCK (object);

  g_clear_pointer (&self->fixed, g_date_time_unref);

  G_OBJECT_CLASS (rc_clock_parent_class)->finalize (object);
}

static void
rc_clock_class_init (RcClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_clock_finalize;
}

static void
rc_clock_init (RcClock *self G_GNUC_UNUSED)
{
}

RcClock *
rc_clock_new_system (void)
{
  return g_object_new (RC_TYPE_CLOCK, NULL);
}

RcClock *
rc_clock_new_fixed (GDateTime *now)
{
  RcClock *self = rc_clock_new_system ();

  rc_clock_set_fixed (self, now);
  return self;
}

static GDateTime *
read_system (void)
{
  g_autoptr (GTimeZone) zone = rc_zone_new_local ();

  return g_date_time_new_now (zone);
}

RcClock *
rc_clock_new_from_environment (GError **error)
{
  const char *text = g_getenv ("RECOURSE_NOW");
  g_autofree char *problem = rc_zone_check_environment ();
  g_autoptr (GDateTime) now = NULL;

  if (problem != NULL)
    g_printerr ("%s: %s\n", g_get_prgname (), problem);
  if (text == NULL || *text == '\0')
    return rc_clock_new_system ();
  now = rc_moment_parse (text, error);
  if (now == NULL)
    {
      g_prefix_error (error, "RECOURSE_NOW: ");
      return NULL;
    }
  return rc_clock_new_fixed (now);
}

GDateTime *
rc_clock_now (RcClock *self)
{
  g_return_val_if_fail (RC_IS_CLOCK (self), NULL);

  return self->fixed != NULL ? g_date_time_ref (self->fixed) : read_system ();
}

GDate *
rc_clock_today (RcClock *self)
{
  g_autoptr (GDateTime) now = rc_clock_now (self);

  return rc_date_from_moment (now);
}

void
rc_clock_set_fixed (RcClock *self, GDateTime *now)
{
  g_return_if_fail (RC_IS_CLOCK (self));

  if (now != NULL)
    g_date_time_ref (now);
  g_clear_pointer (&self->fixed, g_date_time_unref);
  self->fixed = now;
}
