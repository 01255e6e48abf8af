/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agent-settings.h"

#define FOLDER_KEY "cases-folder"
#define DETAILS_KEY "notification-details"
#define TIME_KEY "reminder-time"
#define DEADLINE_KEY "deadline-days"
#define FOLLOW_UP_KEY "follow-up-days"
#define WEEKENDS_KEY "quiet-weekends"

static const char *const keys[] = { FOLDER_KEY,   DETAILS_KEY,   TIME_KEY,
                                    DEADLINE_KEY, FOLLOW_UP_KEY, WEEKENDS_KEY };

/* GSettings ends the program when a key is missing, as in a schema of another version. */
static gboolean
has_all_keys (GSettingsSchema *schema)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (!g_settings_schema_has_key (schema, keys[i]))
      return FALSE;
  return TRUE;
}

static gboolean
read_days (GSettings *self, const char *key, int *days, GError **error)
{
  g_autoptr (GVariant) value = g_settings_get_value (self, key);
  gsize n_values = 0;
  const int *values = g_variant_get_fixed_array (value, &n_values, sizeof (gint32));

  return rc_reminder_times_set_days (days, values, n_values, error);
}

static gboolean
read_time (GSettings *self, RcReminderTimes *times, GError **error)
{
  g_autofree char *text = g_settings_get_string (self, TIME_KEY);

  return rc_reminder_times_set_time (times, text, error);
}

GSettings *
rc_agent_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
    source != NULL ? g_settings_schema_source_lookup (source, RC_APP_ID, TRUE) : NULL;

  if (schema == NULL || !has_all_keys (schema))
    return NULL;
  return g_settings_new_full (schema, NULL, NULL);
}

char *
rc_agent_settings_get_folder (GSettings *self)
{
  g_autofree char *folder = self != NULL ? g_settings_get_string (self, FOLDER_KEY) : NULL;

  return folder != NULL && *folder != '\0' ? g_steal_pointer (&folder) : NULL;
}

gboolean
rc_agent_settings_get_details (GSettings *self)
{
  return self != NULL && g_settings_get_boolean (self, DETAILS_KEY);
}

RcReminderTimes
rc_agent_settings_get_times (GSettings *self, char **problem)
{
  RcReminderTimes times = rc_reminder_times_default ();
  g_autoptr (GError) error = NULL;

  *problem = NULL;
  if (self == NULL)
    return times;
  times.quiet_weekends = g_settings_get_boolean (self, WEEKENDS_KEY);
  read_time (self, &times, &error);
  read_days (self, DEADLINE_KEY, times.deadline_days, error == NULL ? &error : NULL);
  read_days (self, FOLLOW_UP_KEY, times.follow_up_days, error == NULL ? &error : NULL);
  *problem = error != NULL ? g_strdup (error->message) : NULL;
  return times;
}
