/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-zone.h"

#include <stdlib.h>
#include <time.h>

#include <glib/gi18n-lib.h>

#include "rc-text.h"

#define SYSTEM_ZONE "/etc/localtime"

/* By the name of the file behind all links: GLib keeps zones by name, and would go on giving the
 * zone that a link named before. */
static GTimeZone *
zone_from_path (const char *path)
{
  g_autofree char *target = NULL;
  char *resolved = realpath (path, NULL);

  target = g_strdup (resolved);
  free (resolved);
  return target != NULL ? g_time_zone_new_identifier (target) : NULL;
}

/* $TZ is a name such as America/New_York, a rule such as EST5EDT, or a path; ":" may stand before. */
static GTimeZone *
zone_from_variable (const char *text)
{
  const char *name = *text == ':' ? text + 1 : text;

  return g_path_is_absolute (name) ? zone_from_path (name) : g_time_zone_new_identifier (name);
}

/* NULL if GLib cannot read it. */
static GTimeZone *
find_zone (void)
{
  const char *variable = g_getenv ("TZ");

  return variable != NULL ? zone_from_variable (variable) : zone_from_path (SYSTEM_ZONE);
}

static gboolean
shows_same (GTimeZone *zone, time_t now, const struct tm *local)
{
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, now);

  return interval >= 0 && g_time_zone_get_offset (zone, interval) == local->tm_gmtoff;
}

GTimeZone *
rc_zone_new_local (void)
{
  g_autoptr (GTimeZone) zone = find_zone ();
  time_t now = time (NULL);
  struct tm local = { 0 };

  tzset ();
  localtime_r (&now, &local);
  if (zone != NULL && shows_same (zone, now, &local))
    return g_steal_pointer (&zone);
  return g_time_zone_new_offset ((gint32) local.tm_gmtoff);
}

/* The C library reads a file that TZ names only once. */
static gboolean
is_own_zone (const char *variable)
{
  return g_str_equal (*variable == ':' ? variable + 1 : variable, SYSTEM_ZONE);
}

static void
drop_variable (void)
{
  g_unsetenv ("TZ");
  tzset ();
}

/* The C library may know rules that GLib does not; what it does not know is UTC without a word. */
static gboolean
is_known (const char *variable)
{
  g_autoptr (GTimeZone) zone = zone_from_variable (variable);

  tzset ();
  return zone != NULL || *variable == '\0' || timezone != 0 || daylight != 0;
}

char *
rc_zone_check_environment (void)
{
  const char *variable = g_getenv ("TZ");
  g_autofree char *quoted = NULL;

  if (variable == NULL || is_own_zone (variable))
    {
      drop_variable ();
      return NULL;
    }
  if (is_known (variable))
    return NULL;
  quoted = rc_text_quote (variable, 40);
  drop_variable ();
  return g_strdup_printf (_("TZ names no time zone that is known here: %s. The time zone of this "
                            "computer is used."),
                          quoted);
}
