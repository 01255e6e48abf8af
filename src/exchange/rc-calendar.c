/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calendar.h"

#include <glib/gi18n-lib.h>

#include "rc-calendar-event.h"
#include "rc-date.h"
#include "rc-mail-by.h"
#include "rc-text.h"

/* What each kind of item is called where others may read it, and whether one must begin well before
 * the day. */
typedef struct {
  const char *title;
  gboolean ahead;
} Kind;

static const Kind kinds[] = {
  [RC_AGENDA_DEADLINE] = { N_("Deadline"), TRUE },
  [RC_AGENDA_DECISION] = { N_("Decision due"), FALSE },
  [RC_AGENDA_PROMISE] = { N_("Answer promised"), FALSE },
  [RC_AGENDA_TASK] = { N_("Follow-up"), FALSE },
  [RC_AGENDA_EXPIRY] = { N_("Something ends or is due"), TRUE },
  [RC_AGENDA_VISIT] = { N_("Appointment"), FALSE },
};

#define ALARM_AHEAD 7 /* days; and one the day before everything */

static const int reminder_days[] = { 14, 7, 2 };

/* The file that is being written. */
typedef struct {
  icalcomponent *calendar;
  GDateTime *now;
  RcCalendarFlags flags;
} Writing;

static gboolean
is_detailed (Writing *self, RcAgendaItem *item)
{
  return (self->flags & RC_CALENDAR_DETAILED) != 0 && !rc_text_is_empty (item->title);
}

static const char *
get_title (Writing *self, RcAgendaItem *item)
{
  if (is_detailed (self, item))
    return item->title;
  if (item->kind == RC_AGENDA_DEADLINE && item->appeal)
    return _("Appeal deadline");
  return _(kinds[item->kind].title);
}

static void
append_line (GString *text, const char *line)
{
  if (rc_text_is_empty (line))
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

static gboolean
has_earlier_workday (RcAgendaItem *item)
{
  return item->act_by != NULL && rc_date_compare (item->act_by, item->due) < 0;
}

static void
append_last_workday (GString *text, RcAgendaItem *item)
{
  g_autofree char *day = NULL;
  g_autofree char *line = NULL;

  if (!has_earlier_workday (item))
    return;
  day = rc_date_format_long (item->act_by);
  line = g_strdup_printf (_("The last workday before it is %s."), day);
  append_line (text, line);
}

static char *
describe (Writing *self, RcAgendaItem *item)
{
  GString *text = g_string_new (NULL);
  gboolean detailed = is_detailed (self, item);

  append_line (text, detailed ? item->case_title : NULL);
  append_line (text, detailed ? item->basis : NULL);
  append_last_workday (text, item);
  append_line (text, detailed ? NULL : _("Open Recourse for details."));
  return g_string_free (text, FALSE);
}

/* When the event may last have become another: with the case, or with the rule. */
static GDateTime *
find_change (RcAgendaItem *item)
{
  const RcResult *result = item->deadline != NULL ? item->deadline->result : NULL;
  const GDate *checked = result != NULL ? result->rule->checked_on : NULL;
  g_autoptr (GDateTime) rule = NULL;

  if (item->changed == NULL || checked == NULL)
    return item->changed != NULL ? g_date_time_ref (item->changed) : NULL;
  rule = g_date_time_new_utc (g_date_get_year (checked), (int) g_date_get_month (checked),
                              g_date_get_day (checked), 0, 0, 0);
  return g_date_time_ref (g_date_time_compare (rule, item->changed) > 0 ? rule : item->changed);
}

/* @part: which of the events of @item it is; never changed, as calendars know the event by it */
static RcCalendarEvent *
make_event (Writing *self, RcAgendaItem *item, const char *part, const GDate *day)
{
  g_autofree char *seed = g_strdup_printf ("%s/%s", item->key, part);
  RcCalendarEvent *event = rc_calendar_event_new (seed, day);

  event->description = describe (self, item);
  event->changed = find_change (item);
  return event;
}

static void
add_event (Writing *self, RcCalendarEvent *event)
{
  icalcomponent_add_component (self->calendar, rc_calendar_event_to_ical (event, self->now));
}

static void
add_day (Writing *self, RcAgendaItem *item)
{
  g_autoptr (RcCalendarEvent) event = make_event (self, item, "day", item->due);
  const char *title = get_title (self, item);

  event->summary = rc_text_is_empty (item->time) ? g_strdup (title)
                                                 : g_strdup_printf ("%s, %s", title, item->time);
  rc_calendar_event_add_alarm (event, 1);
  if (kinds[item->kind].ahead)
    rc_calendar_event_add_alarm (event, ALARM_AHEAD);
  /* The day before a deadline on a Sunday is too late for a counter that opens on Monday. */
  if (has_earlier_workday (item))
    rc_calendar_event_add_alarm (event, rc_date_days_until (item->act_by, item->due));
  add_event (self, event);
}

/* What arrives at once leaves on the day to act by, which is in the description. */
static void
add_mail_day (Writing *self, RcAgendaItem *item)
{
  const GDate *act_by = item->act_by != NULL ? item->act_by : item->due;
  g_autoptr (RcCalendarEvent) event = NULL;
  g_autofree char *label = NULL;

  if (item->mail_by == NULL || item->deadline == NULL ||
      rc_date_compare (item->mail_by, act_by) >= 0)
    return;
  event = make_event (self, item, "mail-by", item->mail_by);
  label = rc_mail_by_label (item->mail_by, item->deadline->method);
  event->summary = g_strdup_printf ("%s: %s", get_title (self, item), label);
  rc_calendar_event_add_alarm (event, 1);
  rc_calendar_event_add_alarm (event, ALARM_AHEAD);
  add_event (self, event);
}

/* Without alarms: it is on the page of that day, and nothing is to be done on it alone. */
static void
add_reminder_day (Writing *self, RcAgendaItem *item, int days)
{
  g_autofree char *part = g_strdup_printf ("%d-days-ahead", days);
  g_autoptr (GDate) day = rc_date_plus_days (item->due, -days);
  g_autofree char *distance = rc_date_format_distance (item->due, day);
  g_autoptr (RcCalendarEvent) event = make_event (self, item, part, day);

  event->summary = g_strdup_printf ("%s: %s", get_title (self, item), distance);
  add_event (self, event);
}

static void
add_item (Writing *self, RcAgendaItem *item)
{
  add_day (self, item);
  add_mail_day (self, item);
  if ((self->flags & RC_CALENDAR_REMINDER_DAYS) == 0 || !kinds[item->kind].ahead)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (reminder_days); i++)
    add_reminder_day (self, item, reminder_days[i]);
}

/* No METHOD: the file is no invitation, and with one calendars ask who sent it. */
static icalcomponent *
make_calendar (void)
{
  return icalcomponent_vanew (ICAL_VCALENDAR_COMPONENT, icalproperty_new_version ("2.0"),
                              icalproperty_new_prodid ("-//Recourse//Recourse " RC_VERSION "//EN"),
                              icalproperty_new_calscale ("GREGORIAN"), NULL);
}

GBytes *
rc_calendar_write (GPtrArray *items, GDateTime *now, RcCalendarFlags flags)
{
  Writing self = { .now = now, .flags = flags };
  char *text;

  g_return_val_if_fail (items->len > 0, NULL);

  self.calendar = make_calendar ();
  for (guint i = 0; i < items->len; i++)
    add_item (&self, g_ptr_array_index (items, i));
  text = icalcomponent_as_ical_string_r (self.calendar);
  icalcomponent_free (self.calendar);
  return g_bytes_new_with_free_func (text, strlen (text), icalmemory_free_buffer, text);
}
