/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-names.h"

#include "rc-json.h"
#include "rc-text.h"

static char *
resource_key (JsonObject *resource)
{
  const char *type = rc_json_peek_string (resource, "resourceType");
  const char *id = rc_json_peek_string (resource, "id");

  return type != NULL && id != NULL ? g_strconcat (type, "/", id, NULL) : NULL;
}

static JsonObject *
find_contained (RcFhirReader *self, const char *id)
{
  JsonArray *contained =
    self->container != NULL ? rc_json_peek_array (self->container, "contained") : NULL;
  guint n = contained != NULL ? json_array_get_length (contained) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonObject *resource = rc_json_peek_element (contained, i);

      if (resource != NULL && g_strcmp0 (rc_json_peek_string (resource, "id"), id) == 0)
        return resource;
    }
  return NULL;
}

/* "Organization/1" of "https://example.org/fhir/Organization/1". */
static const char *
find_type_and_id (const char *reference)
{
  const char *slash = strrchr (reference, '/');

  while (slash != NULL && slash > reference && *--slash != '/')
    ;
  return slash != NULL && *slash == '/' ? slash + 1 : reference;
}

static char *
join_words (const char *first, const char *second)
{
  g_autofree char *joined =
    g_strjoin (" ", first != NULL ? first : "", second != NULL ? second : "", NULL);

  return rc_text_clean (joined, FALSE);
}

/* The first HumanName of a practitioner: as written, or given names and family name. */
static char *
read_human_name (JsonObject *name)
{
  const char *text = rc_json_peek_string (name, "text");
  JsonArray *given = rc_json_peek_array (name, "given");
  g_autoptr (GString) given_names = g_string_new (NULL);
  guint n = given != NULL ? json_array_get_length (given) : 0;

  if (!rc_text_is_empty (text))
    return rc_text_clean (text, FALSE);
  for (guint i = 0; i < n; i++)
    {
      const char *one = NULL;

      if (rc_json_read_string (json_array_get_element (given, i), &one, NULL))
        g_string_append_printf (given_names, " %s", one);
    }
  return join_words (given_names->str, rc_json_peek_string (name, "family"));
}

static char *
read_resource_name (JsonObject *resource)
{
  const char *name = resource != NULL ? rc_json_peek_string (resource, "name") : NULL;
  JsonArray *names = resource != NULL ? rc_json_peek_array (resource, "name") : NULL;
  JsonObject *first = names != NULL ? rc_json_peek_element (names, 0) : NULL;

  if (name != NULL)
    return rc_text_clean (name, FALSE);
  return first != NULL ? read_human_name (first) : NULL;
}

static char *
or_null (char *text)
{
  if (!rc_text_is_empty (text))
    return text;
  g_free (text);
  return NULL;
}

static char *
read_plain_name (RcFhirReader *self, JsonObject *reference)
{
  char *display = or_null (rc_text_clean (rc_fhir_text (self, reference, "display"), FALSE));

  if (display != NULL)
    return display;
  return or_null (read_resource_name (rc_fhir_resolve (self, reference)));
}

static void
on_plain_name (RcFhirReader *self, JsonObject *reference, gpointer user_data)
{
  *(char **) user_data = read_plain_name (self, reference);
}

static void
on_name (RcFhirReader *self, JsonObject *reference, gpointer user_data)
{
  *(char **) user_data = rc_fhir_reference_name (self, reference);
}

void
rc_fhir_register (RcFhirReader *self, JsonObject *resource, const char *full_url)
{
  char *key = resource_key (resource);

  if (key != NULL)
    g_hash_table_insert (self->resources, key, resource);
  if (full_url != NULL)
    g_hash_table_insert (self->resources, g_strdup (full_url), resource);
}

JsonObject *
rc_fhir_resolve (RcFhirReader *self, JsonObject *reference)
{
  const char *target = rc_fhir_text (self, reference, "reference");
  JsonObject *resource;

  if (target == NULL)
    return NULL;
  if (*target == '#')
    return find_contained (self, target + 1);
  resource = g_hash_table_lookup (self->resources, target);
  if (resource == NULL)
    resource = g_hash_table_lookup (self->resources, find_type_and_id (target));
  return resource;
}

char *
rc_fhir_reference_name (RcFhirReader *self, JsonObject *reference)
{
  char *name = read_plain_name (self, reference);
  JsonObject *identifier = rc_fhir_object (self, reference, "identifier");

  if (name == NULL && identifier != NULL)
    name = or_null (rc_text_clean (rc_json_peek_string (identifier, "value"), FALSE));
  return name;
}

char *
rc_fhir_name (RcFhirReader *self, JsonObject *object, const char *name)
{
  char *result = NULL;

  rc_fhir_with (self, object, name, on_name, &result);
  return result;
}

char *
rc_fhir_plain_name (RcFhirReader *self, JsonObject *object, const char *name)
{
  char *result = NULL;

  rc_fhir_with (self, object, name, on_plain_name, &result);
  return result;
}
