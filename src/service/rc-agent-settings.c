/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agent-settings.h"

#define FOLDER_KEY "cases-folder"
#define DETAILS_KEY "notification-details"

GSettings *
rc_agent_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
    source != NULL ? g_settings_schema_source_lookup (source, RC_APP_ID, TRUE) : NULL;

  /* GSettings ends the program when a key is missing, as in a schema of another version. */
  if (schema == NULL || !g_settings_schema_has_key (schema, FOLDER_KEY) ||
      !g_settings_schema_has_key (schema, DETAILS_KEY))
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
