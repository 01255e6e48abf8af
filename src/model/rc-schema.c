/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-schema.h"

#include "rc-case-private.h"
#include "rc-json.h"
#include "rc-kinds.h"

/* The forms that values of several types share stand once, under these names in "$defs". */
#define DEF(name) "#/$defs/" name

static JsonObject *
new_type (const char *type)
{
  JsonObject *schema = json_object_new ();

  json_object_set_string_member (schema, "type", type);
  return schema;
}

static JsonObject *
new_ref (const char *target)
{
  JsonObject *schema = json_object_new ();

  json_object_set_string_member (schema, "$ref", target);
  return schema;
}

static JsonObject *
new_list (JsonObject *items)
{
  JsonObject *schema = new_type ("array");

  json_object_set_object_member (schema, "items", items);
  return schema;
}

static JsonObject *
new_pattern (const char *pattern, const char *format)
{
  JsonObject *schema = new_type ("string");

  json_object_set_string_member (schema, "pattern", pattern);
  if (format != NULL)
    json_object_set_string_member (schema, "format", format);
  return schema;
}

static JsonObject *
new_text (const RcField *field)
{
  static const char *const patterns[] = {
    [RC_TEXT_TIME] = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
    [RC_TEXT_STATE] = "^[A-Z]{2}$",
    [RC_TEXT_CURRENCY] = "^[A-Z]{3}$",
  };

  return field->format == RC_TEXT_ANY ? new_type ("string")
                                      : new_pattern (patterns[field->format], NULL);
}

static JsonObject *
new_choice (const RcChoices *choices)
{
  JsonObject *schema = json_object_new ();
  JsonArray *tokens = json_array_new ();

  for (guint i = 0; i < choices->n_items; i++)
    json_array_add_string_element (tokens, choices->items[i].token);
  json_object_set_array_member (schema, "enum", tokens);
  return schema;
}

static JsonObject *
new_children (const RcKind *kind)
{
  g_autofree char *target = g_strconcat (DEF (""), kind->name, NULL);

  return new_list (new_ref (target));
}

static JsonObject *
new_value (const RcField *field)
{
  switch (field->type)
    {
    case RC_FIELD_TEXT:
    case RC_FIELD_NOTE:
      return new_text (field);
    case RC_FIELD_DATE:
      return new_ref (DEF ("date"));
    case RC_FIELD_MOMENT:
      return new_ref (DEF ("moment"));
    case RC_FIELD_MONEY:
      return new_ref (DEF ("money"));
    case RC_FIELD_NUMBER:
      return new_type ("number");
    case RC_FIELD_FLAG:
      return new_type ("boolean");
    case RC_FIELD_CHOICE:
      return new_choice (field->choices);
    case RC_FIELD_CHOICES:
      return new_list (new_choice (field->choices));
    case RC_FIELD_REF:
      return new_ref (DEF ("id"));
    case RC_FIELD_REFS:
      return new_list (new_ref (DEF ("id")));
    case RC_FIELD_LIST:
      return new_children (field->child);
    case RC_FIELD_FILE:
      return new_ref (DEF ("file"));
    case RC_N_FIELD_TYPES:
      break;
    }
  g_return_val_if_reached (NULL);
}

static void
add_description (JsonObject *schema, const RcField *field)
{
  g_autoptr(GString) text = g_string_new (field->help);

  if (field->targets != NULL)
    g_string_append_printf (text, "%sA record of: %s.", text->len > 0 ? " " : "", field->targets);
  if (field->unit != NULL)
    g_string_append_printf (text, "%sUnit: %s.", text->len > 0 ? " " : "", field->unit);
  if (text->len > 0)
    json_object_set_string_member (schema, "description", text->str);
}

static JsonObject *
new_field (const RcField *field)
{
  JsonObject *schema = new_value (field);

  json_object_set_string_member (schema, "title", field->label);
  add_description (schema, field);
  return schema;
}

static void
add_fields (JsonObject *properties, const RcKind *kind)
{
  json_object_set_object_member (properties, "id", new_ref (DEF ("id")));
  for (guint i = 0; i < kind->n_fields; i++)
    json_object_set_object_member (properties, kind->fields[i].name, new_field (&kind->fields[i]));
  json_object_set_object_member (properties, "dont_know", new_ref (DEF ("dont_know")));
  json_object_set_object_member (properties, "created", new_ref (DEF ("moment")));
  json_object_set_object_member (properties, "changed", new_ref (DEF ("moment")));
  json_object_set_object_member (properties, "by", new_type ("string"));
}

static void
add_required (JsonObject *schema, const char *const *names)
{
  JsonArray *required = json_array_new ();

  for (guint i = 0; names[i] != NULL; i++)
    json_array_add_string_element (required, names[i]);
  json_object_set_array_member (schema, "required", required);
}

/* What a form calls required can be missing from a file: one saves what one knows. */
static void
describe_object (JsonObject *schema, const char *title, const char *description,
                 JsonObject *properties, const char *const *required)
{
  json_object_set_string_member (schema, "title", title);
  json_object_set_string_member (schema, "description", description);
  json_object_set_string_member (schema, "type", "object");
  json_object_set_object_member (schema, "properties", properties);
  if (required != NULL)
    add_required (schema, required);
  json_object_set_boolean_member (schema, "additionalProperties", TRUE);
}

static JsonObject *
new_object (const char *title, const char *description, JsonObject *properties,
            const char *const *required)
{
  JsonObject *schema = json_object_new ();

  describe_object (schema, title, description, properties, required);
  return schema;
}

static JsonObject *
new_kind (const RcKind *kind)
{
  static const char *const required[] = { "id", NULL };
  JsonObject *properties = json_object_new ();

  add_fields (properties, kind);
  return new_object (kind->label, kind->help, properties, required);
}

static JsonObject *
new_records (void)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  JsonObject *properties = json_object_new ();

  for (guint i = 0; i < n_kinds; i++)
    if (rc_case_holds_kind (kinds[i]))
      json_object_set_object_member (properties, kinds[i]->name, new_children (kinds[i]));
  return new_object ("Records", "One list for each kind of record.", properties, NULL);
}

static JsonObject *
new_deleted (void)
{
  static const char *const required[] = { "id", NULL };
  JsonObject *properties = json_object_new ();

  json_object_set_object_member (properties, "id", new_ref (DEF ("id")));
  json_object_set_object_member (properties, "kind", new_type ("string"));
  json_object_set_object_member (properties, "on", new_ref (DEF ("moment")));
  json_object_set_object_member (properties, "by", new_type ("string"));
  return new_list (new_object ("Deleted record",
                               "Keeps a record from coming back when two copies are merged.",
                               properties, required));
}

static JsonObject *
new_format (void)
{
  JsonObject *schema = new_type ("integer");

  json_object_set_member (schema, "minimum", rc_json_int_new (1));
  json_object_set_string_member (schema, "description",
                                 "Version of the form of the file. A program that knows only a "
                                 "lower one may read it, but must not write it.");
  return schema;
}

/* Names of fields; not an enum, because a newer version may mark a field that this one lacks. */
static JsonObject *
new_dont_know (void)
{
  JsonObject *schema = new_list (new_type ("string"));

  json_object_set_string_member (schema, "description",
                                 "Names of the fields that somebody answered with “don’t know”.");
  return schema;
}

/* The forms of single values. */
static void
add_value_defs (JsonObject *defs)
{
  static const struct {
    const char *name;
    const char *pattern;
    const char *format;
  } values[] = {
    { "id", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "uuid" },
    { "date", "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", "date" },
    { "moment",
      "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
      "(Z|[+-][0-9]{2}:[0-9]{2})$",
      "date-time" },
    { "money", "^-?[0-9]{1,12}\\.[0-9]{2}$", NULL },
    { "file", "^[0-9a-f]{64}(\\.[a-z0-9]{1,10})?$", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    json_object_set_object_member (defs, values[i].name,
                                   new_pattern (values[i].pattern, values[i].format));
}

static JsonObject *
new_defs (void)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  JsonObject *defs = json_object_new ();

  add_value_defs (defs);
  json_object_set_object_member (defs, "dont_know", new_dont_know ());
  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i] != &rc_case_info_kind)
      json_object_set_object_member (defs, kinds[i]->name, new_kind (kinds[i]));
  return defs;
}

static JsonObject *
new_case_properties (void)
{
  JsonObject *properties = json_object_new ();

  json_object_set_object_member (properties, "format", new_format ());
  add_fields (properties, &rc_case_info_kind);
  json_object_set_object_member (properties, "records", new_records ());
  json_object_set_object_member (properties, "deleted", new_deleted ());
  return properties;
}

JsonNode *
rc_schema_generate (void)
{
  static const char *const required[] = { "format", "id", NULL };
  JsonObject *schema = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (schema, "$schema", "https://json-schema.org/draft/2020-12/schema");
  describe_object (schema, rc_case_info_kind.label, rc_case_info_kind.help, new_case_properties (),
                   required);
  json_object_set_object_member (schema, "$defs", new_defs ());
  json_node_take_object (node, schema);
  return node;
}
