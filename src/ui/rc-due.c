/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-due.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-mail-by.h"
#include "rc-text.h"

/* A promise is broken the day after; of a decision "late" may be said only by the latest reading. */
static const GDate *
last_day_of_others (RcAgendaItem *item)
{
  return item->late_after != NULL ? &item->late_after->date : item->due;
}

/* A decision that no reading of the rule makes late stays something to wait for. */
static gboolean
is_never_late (RcAgendaItem *item)
{
  return item->kind == RC_AGENDA_DECISION && item->basis_kind == RC_DUE_BASIS_RULE &&
         item->late_after == NULL;
}

static gboolean
is_past (RcAgendaItem *item, const GDate *today)
{
  if (is_never_late (item))
    return FALSE;
  return rc_date_days_until (today, item->mine ? item->due : last_day_of_others (item)) < 0;
}

const char *
rc_due_group_title (RcDueGroup group)
{
  static const char *const titles[RC_N_DUE_GROUPS] = {
    [RC_DUE_OVERDUE] = N_("Overdue"),
    [RC_DUE_TODAY] = N_("Today"),
    [RC_DUE_THIS_WEEK] = N_("This Week"),
    [RC_DUE_LATER] = N_("Later"),
    [RC_DUE_WAITING] = N_("Waiting on Others"),
  };

  g_return_val_if_fail ((guint) group < RC_N_DUE_GROUPS, NULL);

  return _(titles[group]);
}

static gboolean
is_ahead (const GDate *day, const GDate *today)
{
  return day != NULL && rc_date_days_until (today, day) >= 0;
}

const GDate *
rc_due_day (RcAgendaItem *item, const GDate *today)
{
  return rc_agenda_item_next_day (item, today);
}

RcDueGroup
rc_due_group (RcAgendaItem *item, const GDate *today)
{
  int days = rc_date_days_until (today, rc_due_day (item, today));

  if (is_past (item, today))
    return RC_DUE_OVERDUE;
  if (!item->mine)
    return RC_DUE_WAITING;
  if (days == 0)
    return RC_DUE_TODAY;
  return days <= 6 ? RC_DUE_THIS_WEEK : RC_DUE_LATER;
}

guint
rc_due_count_urgent (GPtrArray *items, const GDate *today)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    {
      RcDueGroup group = rc_due_group (g_ptr_array_index (items, i), today);

      n += group == RC_DUE_OVERDUE || group == RC_DUE_TODAY ? 1 : 0;
    }
  return n;
}

GPtrArray *
rc_due_filter (GPtrArray *items, RcDueGroup group, const GDate *today)
{
  GPtrArray *fit = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < items->len; i++)
    if (rc_due_group (g_ptr_array_index (items, i), today) == group)
      g_ptr_array_add (fit, g_object_ref (g_ptr_array_index (items, i)));
  return fit;
}

char *
rc_due_number (const GDate *day, const GDate *today)
{
  int days;

  if (day == NULL)
    return g_strdup ("?");
  days = rc_date_days_until (today, day);
  return days == 0 ? g_strdup ("!") : g_strdup_printf ("%d", ABS (days));
}

const char *
rc_due_unit (const GDate *day, const GDate *today)
{
  int days;

  if (day == NULL)
    return _("no date");
  days = rc_date_days_until (today, day);
  if (days == 0)
    return _("today");
  return days > 0 ? ngettext ("day", "days", (gulong) days)
                  : ngettext ("day ago", "days ago", (gulong) -days);
}

char *
rc_due_time (const char *time)
{
  g_auto (GStrv) parts = g_strsplit (time != NULL ? time : "", ":", 2);
  guint64 hour, minute;
  g_autoptr (GDateTime) moment = NULL;

  if (g_strv_length (parts) != 2 ||
      !g_ascii_string_to_unsigned (parts[0], 10, 0, 23, &hour, NULL) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 0, 59, &minute, NULL))
    return g_strdup (time);
  moment = g_date_time_new_utc (2000, 1, 1, (int) hour, (int) minute, 0);
  /* Translators: a time of day, as strftime() formats it: 9:30 AM */
  return g_date_time_format (moment, _("%-I:%M %p"));
}

/* "Friday, May 7, 2027, 2:30 PM" */
static char *
format_day (RcAgendaItem *item, const GDate *day)
{
  g_autofree char *text = rc_date_format_long (day);
  g_autofree char *time = NULL;

  if (rc_text_is_empty (item->time) || !rc_date_equal (day, item->due))
    return g_steal_pointer (&text);
  time = rc_due_time (item->time);
  return g_strdup_printf ("%s, %s", text, time);
}

static RcSendMethod
get_method (RcAgendaItem *item)
{
  return item->deadline != NULL ? item->deadline->method : RC_SEND_METHOD_NONE;
}

/* "Mail by Wednesday, March 24, 2027, to be there by Wednesday, March 31, 2027" */
static char *
describe_sending (RcAgendaItem *item)
{
  const GDate *act_by = item->act_by != NULL ? item->act_by : item->due;
  g_autofree char *label = rc_mail_by_label (item->mail_by, get_method (item));
  g_autofree char *there = NULL;

  if (rc_date_equal (item->mail_by, act_by))
    return g_steal_pointer (&label);
  there = rc_date_format_long (act_by);
  /* Translators: “Mail by Wednesday, March 24, 2027”, then a date */
  return g_strdup_printf (_("%s, to be there by %s"), label, there);
}

static char *
describe_day (RcAgendaItem *item, const GDate *day)
{
  if (item->mail_by != NULL && rc_date_equal (day, item->mail_by))
    return describe_sending (item);
  return format_day (item, day);
}

/* A letter would not be there in time any more, but other ways are. */
static gboolean
is_past_the_post (RcAgendaItem *item, const GDate *today)
{
  return item->mail_by != NULL && item->act_by != NULL && !is_ahead (item->mail_by, today) &&
         rc_mail_by_is_post (get_method (item)) && is_ahead (item->act_by, today);
}

static char *
describe_mine (RcAgendaItem *item, const GDate *today)
{
  const GDate *day = rc_due_day (item, today);
  g_autofree char *text = describe_day (item, day);
  g_autofree char *last = NULL;

  if (is_past_the_post (item, today))
    return g_strdup_printf (_("%s. By mail it may not be there in time: send it another way, such "
                              "as fax."),
                            text);
  if (item->act_by == NULL || rc_date_equal (item->act_by, item->due) ||
      rc_date_equal (day, item->due))
    return g_steal_pointer (&text);
  last = rc_date_format_long (item->due);
  return g_strdup_printf (_("%s, the last workday before %s"), text, last);
}

char *
rc_due_when (RcAgendaItem *item, const GDate *today)
{
  g_autofree char *text = NULL;

  if (item->mine && !(item->kind == RC_AGENDA_DEADLINE && is_past (item, today)))
    return describe_mine (item, today);
  text = format_day (item, rc_due_day (item, today));
  if (item->mine)
    return g_strdup_printf (_("%s. Past the usual date: file today and explain why."), text);
  return g_strdup_printf (is_past (item, today) ? _("%s was their day") : _("Until %s"), text);
}

char *
rc_due_text (RcAgendaItem *item, const GDate *today)
{
  g_autofree char *when = rc_due_when (item, today);

  if (rc_text_is_empty (item->basis))
    return g_steal_pointer (&when);
  return g_strdup_printf ("%s\n%s", when, item->basis);
}

char *
rc_due_line (RcAgendaItem *item, const GDate *today)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autofree char *when = rc_due_when (item, today);
  g_autofree char *distance = rc_date_format_distance (rc_due_day (item, today), today);
  g_auto (GStrv) texts = NULL;

  if (!rc_text_is_empty (item->case_title))
    g_strv_builder_add (parts, item->case_title);
  g_strv_builder_add (parts, when);
  g_strv_builder_add (parts, distance);
  if (!rc_text_is_empty (item->basis))
    g_strv_builder_add (parts, item->basis);
  texts = g_strv_builder_end (parts);
  return g_strjoinv (" · ", texts);
}

const char *
rc_due_icon (RcAgendaItem *item, const GDate *today)
{
  static const char *const icons[] = {
    [RC_AGENDA_DEADLINE] = "changes-prevent-symbolic", /* nobody can move it */
    [RC_AGENDA_DECISION] = "content-loading-symbolic",
    [RC_AGENDA_PROMISE] = "content-loading-symbolic",
    [RC_AGENDA_TASK] = "object-select-symbolic",
    [RC_AGENDA_EXPIRY] = "appointment-soon-symbolic",
    [RC_AGENDA_VISIT] = "x-office-calendar-symbolic",
  };

  if (rc_due_group (item, today) == RC_DUE_OVERDUE)
    return "appointment-missed-symbolic";
  return icons[item->kind];
}

char *
rc_due_snoozed (GDateTime *until, const GDate *today)
{
  g_autoptr (GDate) day = rc_date_from_moment (until);
  g_autofree char *text = NULL;
  int days = rc_date_days_until (today, day);

  if (days == 0)
    return g_strdup (_("Snoozed until later today"));
  if (days == 1)
    return g_strdup (_("Snoozed until tomorrow"));
  text = rc_date_format_long (day);
  /* Translators: a weekday with its date follows */
  return g_strdup_printf (_("Snoozed until %s"), text);
}

char *
rc_due_nothing (GPtrArray *items, const GDate *today)
{
  const GDate *next = NULL;
  g_autofree char *day = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      const GDate *date = rc_due_day (g_ptr_array_index (items, i), today);

      if (rc_due_group (g_ptr_array_index (items, i), today) <= RC_DUE_THIS_WEEK)
        return NULL;
      if (next == NULL || rc_date_compare (date, next) < 0)
        next = date;
    }
  if (next == NULL)
    return g_strdup (_("Nothing is due."));
  day = rc_date_format_short (next, today);
  return g_strdup_printf (_("Nothing is due. The next thing is on %s."), day);
}
