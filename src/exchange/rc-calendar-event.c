/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calendar-event.h"

#include "rc-date.h"
#include "rc-text.h"

/* libical writes what it is given: control characters and broken UTF-8 as they are, and in a URL
 * even the end of a line and what comes after it. So all text is cleaned first, and no property of
 * ours is a URL. */

#define MORNING_HOUR 9
#define SECONDS_AN_HOUR 3600
#define SEQUENCE_EPOCH G_GINT64_CONSTANT (1577836800) /* 2020: before the first case, and in 31 bits
                                                         until 2088 */

RcCalendarEvent *
rc_calendar_event_new (const char *seed, const GDate *day)
{
  RcCalendarEvent *self = g_new0 (RcCalendarEvent, 1);

  self->seed = g_strdup (seed);
  self->day = g_date_copy (day);
  self->alarms = g_array_new (FALSE, FALSE, sizeof (int));
  return self;
}

void
rc_calendar_event_free (RcCalendarEvent *self)
{
  g_free (self->seed);
  g_free (self->summary);
  g_free (self->description);
  g_date_free (self->day);
  g_clear_pointer (&self->changed, g_date_time_unref);
  g_array_unref (self->alarms);
  g_free (self);
}

void
rc_calendar_event_add_alarm (RcCalendarEvent *self, int days)
{
  guint place = 0;

  g_return_if_fail (days >= 1);

  while (place < self->alarms->len && g_array_index (self->alarms, int, place) < days)
    place++;
  if (place == self->alarms->len || g_array_index (self->alarms, int, place) != days)
    g_array_insert_val (self->alarms, place, days);
}

/* A UUID of version 5 (RFC 4122), in a name space of our own: the same for the same seed. */
static char *
make_uid (const char *seed)
{
  static const guint8 name_space[] = { 0x6b, 0x0c, 0x1d, 0x5e, 0x43, 0x0a, 0x4f, 0x27,
                                       0x9a, 0x35, 0xe2, 0x8f, 0x70, 0x91, 0xbd, 0x64 };
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 sum[20];
  gsize length = sizeof sum;

  g_checksum_update (checksum, name_space, sizeof name_space);
  g_checksum_update (checksum, (const guchar *) seed, -1);
  g_checksum_get_digest (checksum, sum, &length);
  sum[6] = (sum[6] & 0x0f) | 0x50;
  sum[8] = (sum[8] & 0x3f) | 0x80;
  return g_strdup_printf ("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x"
                          "@recourse.invalid",
                          sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7], sum[8],
                          sum[9], sum[10], sum[11], sum[12], sum[13], sum[14], sum[15]);
}

static struct icaltimetype
to_ical_day (const GDate *day)
{
  struct icaltimetype time = icaltime_null_date ();

  time.year = g_date_get_year (day);
  time.month = (int) g_date_get_month (day);
  time.day = g_date_get_day (day);
  return time;
}

static struct icaltimetype
to_ical_moment (GDateTime *moment)
{
  return icaltime_from_timet_with_zone ((time_t) g_date_time_to_unix (moment), FALSE,
                                        icaltimezone_get_utc_timezone ());
}

static int
get_sequence (RcCalendarEvent *self)
{
  gint64 seconds = self->changed != NULL ? g_date_time_to_unix (self->changed) - SEQUENCE_EPOCH : 0;

  return (int) CLAMP (seconds, 0, G_MAXINT);
}

static void
add_day (RcCalendarEvent *self, icalcomponent *event)
{
  g_autoptr (GDate) next = rc_date_plus_days (self->day, 1);

  icalcomponent_add_property (event, icalproperty_new_dtstart (to_ical_day (self->day)));
  icalcomponent_add_property (event, icalproperty_new_dtend (to_ical_day (next)));
}

static void
add_texts (RcCalendarEvent *self, icalcomponent *event)
{
  g_autofree char *summary = rc_text_clean (self->summary, FALSE);
  g_autofree char *description = rc_text_clean (self->description, TRUE);

  icalcomponent_add_property (event, icalproperty_new_summary (summary));
  if (*description != '\0')
    icalcomponent_add_property (event, icalproperty_new_description (description));
}

static icalcomponent *
make_alarm (RcCalendarEvent *self, int days)
{
  const int hours = days * 24 - MORNING_HOUR; /* from the morning to the midnight that begins the day */
  g_autoptr (GDate) then = rc_date_plus_days (self->day, -days);
  g_autofree char *distance = rc_date_format_distance (self->day, then);
  g_autofree char *summary = rc_text_clean (self->summary, FALSE);
  g_autofree char *text = g_strdup_printf ("%s: %s", summary, distance);
  struct icaltriggertype trigger = {
    .time = icaltime_null_time (),
    .duration = icaldurationtype_from_int (-hours * SECONDS_AN_HOUR),
  };

  return icalcomponent_vanew (ICAL_VALARM_COMPONENT, icalproperty_new_action (ICAL_ACTION_DISPLAY),
                              icalproperty_new_description (text),
                              icalproperty_new_trigger (trigger), NULL);
}

icalcomponent *
rc_calendar_event_to_ical (RcCalendarEvent *self, GDateTime *now)
{
  icalcomponent *event = icalcomponent_new_vevent ();
  g_autofree char *uid = make_uid (self->seed);

  icalcomponent_add_property (event, icalproperty_new_uid (uid));
  icalcomponent_add_property (event, icalproperty_new_dtstamp (to_ical_moment (now)));
  if (self->changed != NULL)
    icalcomponent_add_property (event,
                                icalproperty_new_lastmodified (to_ical_moment (self->changed)));
  icalcomponent_add_property (event, icalproperty_new_sequence (get_sequence (self)));
  add_day (self, event);
  add_texts (self, event);
  icalcomponent_add_property (event, icalproperty_new_categories ("Recourse"));
  icalcomponent_add_property (event, icalproperty_new_class (ICAL_CLASS_PRIVATE));
  icalcomponent_add_property (event, icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT));
  icalcomponent_add_property (event, icalproperty_new_status (ICAL_STATUS_CONFIRMED));
  /* Some calendars read no property that stands behind an alarm. */
  for (guint i = self->alarms->len; i > 0; i--)
    icalcomponent_add_component (event, make_alarm (self, g_array_index (self->alarms, int, i - 1)));
  return event;
}
