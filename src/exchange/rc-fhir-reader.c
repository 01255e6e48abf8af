/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-reader.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-import.h"
#include "rc-json.h"
#include "rc-text.h"

#define DATE_LENGTH 10 /* of "2026-01-31" */

/* The node at member @name, or NULL if there is nothing to read. */
static JsonNode *
find_value (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = NULL;

  if (self->error == NULL && object != NULL)
    node = json_object_get_member (object, name);
  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static void
take_error (RcFhirReader *self, const char *name, GError *error)
{
  rc_fhir_fail (self, name, error->message);
  g_error_free (error);
}

static void
visit_element (RcFhirReader *self, JsonNode *element, guint i, RcFhirFunc func, gpointer user_data)
{
  g_autofree char *place = g_strdup_printf ("[%u]", i);
  GError *error = NULL;
  JsonObject *object;

  if (JSON_NODE_HOLDS_NULL (element))
    return;
  rc_fhir_enter (self, place);
  object = rc_json_read_object (element, &error);
  if (object != NULL)
    func (self, object, user_data);
  else
    take_error (self, "", error);
  rc_fhir_leave (self);
}

/* "2026", "2026-01": a date may be less than a day in FHIR. */
static gboolean
is_part_of_date (const char *text)
{
  gsize length = strlen (text);

  return (length == 4 || length == 7) && strspn (text, "0123456789-") == length;
}

static void
note_no_day (RcFhirReader *self, const char *name, const char *text)
{
  g_autofree char *quoted = rc_text_quote (text, 40);

  rc_fhir_enter (self, name);
  if (is_part_of_date (text))
    /* Translators: the place in the file, such as “item[2].servicedDate”, and “2026-01”. */
    rc_fhir_note (self, _("%s gives no day, only %s, so that date is left empty."),
                  self->path->str, quoted);
  else
    rc_fhir_note (self, _("%s is no date but %s, so that date is left empty."), self->path->str,
                  quoted);
  rc_fhir_leave (self);
}

static void
check_currency (RcFhirReader *self, JsonObject *money)
{
  const char *currency = rc_fhir_text (self, money, "currency");

  if (currency != NULL && self->currency != NULL && !g_str_equal (currency, self->currency))
    rc_fhir_fail (self, "currency",
                  _("the amounts are in more than one currency, so they cannot be added up"));
  else if (currency != NULL)
    self->currency = currency;
}

static void
read_coding (RcFhirReader *self, JsonObject *object, gpointer user_data)
{
  const char *system = rc_fhir_text (self, object, "system");
  RcFhirCoding coding = { system != NULL ? system : "", rc_fhir_text (self, object, "code") };

  if (coding.code != NULL)
    g_array_append_val ((GArray *) user_data, coding);
}

RcFhirReader *
rc_fhir_reader_new (void)
{
  RcFhirReader *self = g_new0 (RcFhirReader, 1);

  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->resources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->path = g_string_new (NULL);
  self->lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  return self;
}

void
rc_fhir_reader_free (RcFhirReader *self)
{
  g_ptr_array_unref (self->notes);
  g_hash_table_unref (self->resources);
  g_string_free (self->path, TRUE);
  g_array_unref (self->lengths);
  g_clear_error (&self->error);
  g_free (self);
}

void
rc_fhir_fail (RcFhirReader *self, const char *name, const char *message)
{
  if (self->error != NULL)
    return;
  rc_fhir_enter (self, name);
  self->error = g_error_new (RC_IMPORT_ERROR, RC_IMPORT_ERROR_INVALID, "%s%s%s", self->path->str,
                             self->path->len > 0 ? ": " : "", message);
  rc_fhir_leave (self);
}

void
rc_fhir_note (RcFhirReader *self, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (self->notes, g_strdup_vprintf (format, args));
  va_end (args);
}

void
rc_fhir_enter (RcFhirReader *self, const char *name)
{
  gsize length = self->path->len;

  g_array_append_val (self->lengths, length);
  if (length > 0 && *name != '\0' && *name != '[')
    g_string_append_c (self->path, '.');
  g_string_append (self->path, name);
}

void
rc_fhir_leave (RcFhirReader *self)
{
  g_return_if_fail (self->lengths->len > 0);

  g_string_truncate (self->path, g_array_index (self->lengths, gsize, self->lengths->len - 1));
  g_array_set_size (self->lengths, self->lengths->len - 1);
}

void
rc_fhir_with (RcFhirReader *self, JsonObject *object, const char *name, RcFhirFunc func,
              gpointer user_data)
{
  JsonObject *member = rc_fhir_object (self, object, name);

  if (member == NULL)
    return;
  rc_fhir_enter (self, name);
  func (self, member, user_data);
  rc_fhir_leave (self);
}

void
rc_fhir_foreach (RcFhirReader *self, JsonObject *object, const char *name, RcFhirFunc func,
                 gpointer user_data)
{
  JsonArray *list = rc_fhir_list (self, object, name);
  guint n = list != NULL ? json_array_get_length (list) : 0;

  rc_fhir_enter (self, name);
  for (guint i = 0; i < n && self->error == NULL; i++)
    visit_element (self, json_array_get_element (list, i), i, func, user_data);
  rc_fhir_leave (self);
}

const char *
rc_fhir_text (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = find_value (self, object, name);
  const char *value = NULL;
  GError *error = NULL;

  if (node != NULL && !rc_json_read_string (node, &value, &error))
    take_error (self, name, error);
  return value;
}

const char *
rc_fhir_number (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = find_value (self, object, name);
  const char *digits = NULL;
  GError *error = NULL;

  if (node != NULL && !rc_json_read_number (node, &digits, &error))
    take_error (self, name, error);
  return digits;
}

gboolean
rc_fhir_is_true (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = find_value (self, object, name);
  gboolean value = FALSE;
  GError *error = NULL;

  if (node != NULL && !rc_json_read_boolean (node, &value, &error))
    take_error (self, name, error);
  return value;
}

JsonObject *
rc_fhir_object (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = find_value (self, object, name);
  GError *error = NULL;
  JsonObject *value = node != NULL ? rc_json_read_object (node, &error) : NULL;

  if (error != NULL)
    take_error (self, name, error);
  return value;
}

JsonArray *
rc_fhir_list (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = find_value (self, object, name);
  GError *error = NULL;
  JsonArray *value = node != NULL ? rc_json_read_array (node, &error) : NULL;

  if (error != NULL)
    take_error (self, name, error);
  return value;
}

GDate *
rc_fhir_date (RcFhirReader *self, JsonObject *object, const char *name)
{
  const char *text = rc_fhir_text (self, object, name);
  g_autofree char *day = text != NULL ? g_utf8_substring (text, 0, MIN (DATE_LENGTH,
                                                          g_utf8_strlen (text, -1))) : NULL;
  g_autoptr (GDate) date = NULL;
  GError *error = NULL;

  if (day == NULL)
    return NULL;
  date = rc_date_parse (day, &error);
  if (error != NULL && g_error_matches (error, RC_DATE_ERROR, RC_DATE_ERROR_NO_SUCH_DAY))
    take_error (self, name, error);
  else if (error != NULL)
    {
      note_no_day (self, name, text);
      g_error_free (error);
    }
  return g_steal_pointer (&date);
}

RcMoney
rc_fhir_money (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonObject *money = rc_fhir_object (self, object, name);
  RcMoney units = RC_MONEY_NONE;
  GError *error = NULL;
  const char *digits;

  rc_fhir_enter (self, name);
  digits = rc_fhir_number (self, money, "value");
  if (digits != NULL && !rc_money_round (digits, &units, &error))
    take_error (self, "value", error);
  check_currency (self, money);
  rc_fhir_leave (self);
  return units;
}

GArray *
rc_fhir_concept (RcFhirReader *self, JsonObject *concept)
{
  GArray *codings = g_array_new (FALSE, FALSE, sizeof (RcFhirCoding));

  rc_fhir_foreach (self, concept, "coding", read_coding, codings);
  return codings;
}

GArray *
rc_fhir_codings (RcFhirReader *self, JsonObject *object, const char *name)
{
  JsonObject *concept = rc_fhir_object (self, object, name);
  GArray *codings;

  rc_fhir_enter (self, name);
  codings = rc_fhir_concept (self, concept);
  rc_fhir_leave (self);
  return codings;
}

char *
rc_fhir_tail (const char *url)
{
  g_autofree char *bare = g_strndup (url, strcspn (url, "|"));
  const char *slash;

  while (g_str_has_suffix (bare, "/"))
    bare[strlen (bare) - 1] = '\0';
  slash = strrchr (bare, '/');
  return g_strdup (slash != NULL ? slash + 1 : bare);
}

gboolean
rc_fhir_coding_in (const RcFhirCoding *coding, const char *tail)
{
  g_autofree char *found = rc_fhir_tail (coding->system);

  return g_ascii_strcasecmp (found, tail) == 0;
}

gboolean
rc_fhir_has_code (const GArray *codings, const char *code)
{
  for (guint i = 0; i < codings->len; i++)
    if (g_ascii_strcasecmp (g_array_index (codings, RcFhirCoding, i).code, code) == 0)
      return TRUE;
  return FALSE;
}

char *
rc_fhir_join (GPtrArray *words)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (words, i));
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

void
rc_fhir_store_text (RcRecord *record, const char *name, const char *text)
{
  const RcField *field = rc_kind_field (rc_record_get_kind (record), name);
  g_autofree char *clean = NULL;

  g_return_if_fail (field != NULL);

  clean = rc_text_clean (text, field->type == RC_FIELD_NOTE);
  if (*clean != '\0')
    g_object_set (record, name, clean, NULL);
}
