/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-state.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"

/* "today, 9:40 AM", else the whole date */
static char *
format_moment (GDateTime *moment, GDateTime *now)
{
  g_autoptr (GDateTime) here = g_date_time_to_timezone (moment, g_date_time_get_timezone (now));
  g_autoptr (GDate) day = rc_date_from_moment (here);
  g_autoptr (GDate) today = rc_date_from_moment (now);
  /* Translators: a time of day, as strftime() formats it: 9:30 AM */
  g_autofree char *time = g_date_time_format (here, _("%-I:%M %p"));
  int days = rc_date_days_until (today, day);

  if (days == 0)
    return g_strdup_printf (_("today, %s"), time);
  if (days == 1)
    return g_strdup_printf (_("tomorrow, %s"), time);
  return rc_moment_format_long (here);
}

RcStatus *
rc_reminder_state_get_status (RcAgent *agent)
{
  if (rc_agent_is_off (agent))
    return rc_status_new ("dialog-warning-symbolic", "warn", g_strdup (_("Reminders are off")));
  if (!rc_agent_is_running (agent))
    return rc_status_new ("content-loading-symbolic", NULL, g_strdup (_("Starting reminders…")));
  if (rc_agent_get_pending (agent) > 0 && !rc_agent_has_server (agent))
    return rc_status_new ("dialog-warning-symbolic", "warn",
                          g_strdup (_("No notification can be shown")));
  return rc_status_new ("object-select-symbolic", "good", g_strdup (_("Reminders are on")));
}

char *
rc_reminder_state_get_line (RcAgent *agent, GDateTime *now)
{
  GDateTime *checked = rc_agent_get_last_check (agent);
  g_autofree char *time = checked != NULL ? format_moment (checked, now) : NULL;

  if (!rc_agent_is_running (agent) || time == NULL)
    return NULL;
  return g_strdup_printf (_("Last check %s"), time);
}

static void
add_sentence (GString *text, const char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

static void
add_moment (GString *text, const char *pattern, GDateTime *moment, GDateTime *now)
{
  g_autofree char *time = moment != NULL ? format_moment (moment, now) : NULL;
  GString *sentence = g_string_new (pattern);

  g_string_replace (sentence, "{time}", time != NULL ? time : "", 0);
  if (time != NULL)
    add_sentence (text, sentence->str);
  g_string_free (sentence, TRUE);
}

char *
rc_reminder_state_get_text (RcAgent *agent, GDateTime *now)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GDateTime) next = rc_agent_get_next_check (agent);

  if (rc_agent_is_off (agent))
    add_sentence (text, _("Nothing tells you about a date while this window is closed."));
  else if (rc_agent_is_running (agent))
    add_sentence (text, rc_agent_has_server (agent)
                          ? _("Also while Recourse is closed.")
                          : _("This desktop shows no notifications just now. Look at the agenda "
                              "until it does."));
  add_moment (text, _("Last check: {time}."), rc_agent_get_last_check (agent), now);
  add_moment (text, _("Next one: {time}, or when something changes."), next, now);
  return g_string_free (text, FALSE);
}

static const char *
name_road (const char *road)
{
  static const struct {
    const char *road;
    const char *name;
  } roads[] = {
    { "autostart", N_("when you log in, by the desktop") },
    { "unit", N_("when you log in, by the system") },
    { "timer", N_("every ten minutes, by the system’s timer") },
    { "bus", N_("when another program asks for it") },
    { "window", N_("when this window opens") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (roads); i++)
    if (g_str_equal (roads[i].road, road))
      return _(roads[i].name);
  return road;
}

char *
rc_reminder_state_get_roads (RcAgent *agent)
{
  g_auto (GStrv) roads = rc_agent_get_roads (agent);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; roads[i] != NULL; i++)
    g_strv_builder_add (names, name_road (roads[i]));
  all = g_strv_builder_end (names);
  list = g_strjoinv ("; ", all);
  return *list != '\0' ? g_steal_pointer (&list) : g_strdup (_("by hand"));
}
