/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-settings.h"

GSettings *
rc_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  /* g_settings_new () ends the program if the schema is missing. */
  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, RC_APP_ID, TRUE);
  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

char *
rc_settings_get_text (GSettings *settings, const char *key)
{
  g_autofree char *text = settings != NULL ? g_settings_get_string (settings, key) : NULL;

  return text != NULL && *text != '\0' ? g_steal_pointer (&text) : NULL;
}

gboolean
rc_settings_get_flag (GSettings *settings, const char *key)
{
  return settings != NULL && g_settings_get_boolean (settings, key);
}

int
rc_settings_get_int (GSettings *settings, const char *key, int fallback)
{
  return settings != NULL ? g_settings_get_int (settings, key) : fallback;
}

void
rc_settings_set_text (GSettings *settings, const char *key, const char *text)
{
  if (settings != NULL)
    g_settings_set_string (settings, key, text != NULL ? text : "");
}

void
rc_settings_set_flag (GSettings *settings, const char *key, gboolean flag)
{
  if (settings != NULL)
    g_settings_set_boolean (settings, key, flag);
}

void
rc_settings_set_int (GSettings *settings, const char *key, int value)
{
  if (settings != NULL)
    g_settings_set_int (settings, key, value);
}

RcReminderTimes
rc_settings_get_times (GSettings *settings)
{
  RcReminderTimes times = rc_reminder_times_default ();
  g_autofree char *time = rc_settings_get_text (settings, "reminder-time");

  if (time != NULL)
    rc_reminder_times_set_time (&times, time, NULL); /* else it stays as it was */
  return times;
}
