/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "laws.h"
#include "rc-case.h"
#include "rc-date.h"
#include "rc-json.h"
#include "rc-schema.h"

/* The JSON Schema against what the program writes. */

static JsonObject *schema; /* made once in main () */

static JsonObject *
resolve (JsonObject *rule)
{
  const char *target = rc_json_peek_string (rule, "$ref");

  if (target == NULL)
    return rule;
  g_assert_true (g_str_has_prefix (target, "#/$defs/"));
  return rc_json_peek_object (rc_json_peek_object (schema, "$defs"), target + strlen ("#/$defs/"));
}

static gboolean
has_type (JsonNode *node, const char *type)
{
  static const struct {
    const char *type;
    const char *description;
  } table[] = {
    { "string", "text" },     { "number", "a number" },        { "integer", "a number" },
    { "array", "a list" },    { "boolean", "true or false" },  { "object", "an object" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (strcmp (type, table[i].type) == 0)
      return strcmp (rc_json_describe (node), table[i].description) == 0;
  g_assert_not_reached ();
}

static gboolean
is_one_of (JsonNode *node, JsonArray *tokens)
{
  for (guint i = 0; i < json_array_get_length (tokens); i++)
    if (json_node_equal (node, json_array_get_element (tokens, i)))
      return TRUE;
  return FALSE;
}

static gboolean fits (JsonNode *node, JsonObject *rule, gboolean strict);

static gboolean
elements_fit (JsonNode *node, JsonObject *items, gboolean strict)
{
  JsonArray *array = json_node_get_array (node);

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!fits (json_array_get_element (array, i), items, strict))
      return FALSE;
  return TRUE;
}

static gboolean
members_fit (JsonNode *node, JsonObject *properties, gboolean strict)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &member))
    {
      JsonObject *rule = rc_json_peek_object (properties, name);

      if (rule == NULL ? strict : !fits (member, rule, strict))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_required (JsonNode *node, JsonArray *names)
{
  for (guint i = 0; i < json_array_get_length (names); i++)
    if (!json_object_has_member (json_node_get_object (node),
                                 json_array_get_string_element (names, i)))
      return FALSE;
  return TRUE;
}

/* The words of JSON Schema that ours uses. @strict: a member without a rule does not fit, so that
 * nothing we write goes unnamed. */
static gboolean
fits (JsonNode *node, JsonObject *any_rule, gboolean strict)
{
  JsonObject *rule = resolve (any_rule);
  const char *type = rc_json_peek_string (rule, "type");
  const char *pattern = rc_json_peek_string (rule, "pattern");
  JsonArray *tokens = rc_json_peek_array (rule, "enum");
  JsonObject *items = rc_json_peek_object (rule, "items");
  JsonObject *properties = rc_json_peek_object (rule, "properties");
  JsonArray *required = rc_json_peek_array (rule, "required");

  return (type == NULL || has_type (node, type)) &&
         (pattern == NULL ||
          g_regex_match_simple (pattern, json_node_get_string (node), G_REGEX_DOLLAR_ENDONLY, 0)) &&
         (tokens == NULL || is_one_of (node, tokens)) &&
         (items == NULL || elements_fit (node, items, strict)) &&
         (required == NULL || has_required (node, required)) &&
         (properties == NULL || members_fit (node, properties, strict));
}

static JsonObject *
get_rule (const RcKind *kind)
{
  return strcmp (kind->name, "case") == 0
           ? schema
           : rc_json_peek_object (rc_json_peek_object (schema, "$defs"), kind->name);
}

static JsonNode *
write_record (RcRecord *record)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, rc_record_to_json (record));
  /* The fields of a case stand at the top of the file, beside its format. */
  if (strcmp (rc_record_get_kind (record)->name, "case") == 0)
    json_object_set_member (json_node_get_object (node), "format", rc_json_int_new (1));
  return node;
}

static void
test_what_is_written_fits (const RcKind *kind)
{
  for (guint which = 0; which < LAWS_N_VALUES; which++)
    {
      g_autoptr(RcRecord) record = laws_new_filled (kind, which);
      g_autoptr(JsonNode) node = write_record (record);

      for (guint i = 0; i < kind->n_fields; i++)
        laws_expect (fits (json_object_get_member (json_node_get_object (node),
                                                   kind->fields[i].name),
                           rc_json_peek_object (rc_json_peek_object (get_rule (kind), "properties"),
                                                kind->fields[i].name),
                           TRUE),
                     kind, &kind->fields[i], "does not fit the schema");
      g_assert_true (fits (node, get_rule (kind), TRUE));
    }
}

static void
test_marks_fit (const RcKind *kind)
{
  g_autoptr(RcRecord) record = rc_record_new (kind);
  g_autoptr(JsonNode) node = NULL;

  for (guint i = 0; i < kind->n_fields; i++)
    rc_record_set_dont_know (record, &kind->fields[i], TRUE);
  node = write_record (record);
  g_assert_true (fits (node, get_rule (kind), TRUE));
}

/* What the program refuses, the schema refuses; about a free text neither can say anything. */
static void
test_what_is_wrong_does_not_fit (const RcKind *kind)
{
  JsonObject *properties = rc_json_peek_object (get_rule (kind), "properties");

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(JsonNode) wrong = json_node_init_string (json_node_alloc (), "2026-02-30x");
      g_autoptr(JsonNode) object = json_node_init_object (json_node_alloc (), NULL);
      JsonObject *rule = rc_json_peek_object (properties, field->name);

      json_node_take_object (object, json_object_new ());
      laws_expect (!fits (object, rule, FALSE), kind, field, "an object fits");
      laws_expect (fits (wrong, rule, FALSE) ==
                     (field->type == RC_FIELD_NOTE ||
                      (field->type == RC_FIELD_TEXT && field->format == RC_TEXT_ANY)),
                   kind, field, "nonsense fits, or a text does not");
    }
}

static void
test_more_members_are_allowed (const RcKind *kind)
{
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
  g_autoptr(JsonNode) node = write_record (record);

  json_object_set_boolean_member (json_node_get_object (node), "x_new", TRUE);
  g_assert_true (fits (node, get_rule (kind), FALSE));
  g_assert_true (json_object_get_boolean_member (get_rule (kind), "additionalProperties"));
  json_object_remove_member (json_node_get_object (node), "id");
  g_assert_false (fits (node, get_rule (kind), FALSE));
}

static void
test_words_are_the_tables (const RcKind *kind)
{
  JsonObject *rule = get_rule (kind);
  JsonObject *properties = rc_json_peek_object (rule, "properties");

  g_assert_cmpstr (rc_json_peek_string (rule, "title"), ==, kind->label);
  g_assert_cmpstr (rc_json_peek_string (rule, "description"), ==, kind->help);
  for (guint i = 0; i < kind->n_fields; i++)
    {
      JsonObject *field = rc_json_peek_object (properties, kind->fields[i].name);

      g_assert_cmpstr (rc_json_peek_string (field, "title"), ==, kind->fields[i].label);
    }
}

static void
test_a_whole_case_fits (void)
{
  g_autoptr(GDateTime) when = rc_moment_parse ("2026-11-24T08:15:30+01:00", NULL);
  const RcStamp stamp = { when, "Daniel" };
  g_autoptr(RcCase) the_case = rc_case_new ("Ketamine for Maria", stamp);
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  g_autoptr(JsonNode) node = NULL;

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr(RcRecord) record = laws_new_filled (kinds[i], 0);
      g_autoptr(RcRecord) gone = laws_new_filled (kinds[i], 1);

      if (kinds[i]->tab == RC_TAB_CHILD || strcmp (kinds[i]->name, "case") == 0)
        continue;
      rc_case_add (the_case, record, stamp);
      rc_case_add (the_case, gone, stamp);
      g_assert_true (rc_case_remove (the_case, gone, stamp));
    }
  node = rc_case_to_json (the_case);
  g_assert_true (fits (node, schema, TRUE));
  json_object_set_string_member (json_node_get_object (node), "format", "1");
  g_assert_false (fits (node, schema, TRUE));
}

static void
test_says_which_schema_it_is (void)
{
  g_assert_cmpstr (rc_json_peek_string (schema, "$schema"), ==,
                   "https://json-schema.org/draft/2020-12/schema");
}

/* The file that is installed is the schema of these tables. After a change of a table:
 * recoursectl schema > data/case.schema.json */
static void
test_the_file_is_up_to_date (void)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "data", "case.schema.json", NULL);
  g_autoptr(JsonNode) node = rc_schema_generate ();
  g_autofree char *wanted = rc_json_to_text (node);
  g_autofree char *found = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &found, NULL, &error);
  g_assert_no_error (error);
  if (strcmp (found, wanted) != 0)
    g_test_fail_printf ("data/case.schema.json is older than the tables: "
                        "recoursectl schema > data/case.schema.json");
}

int
main (int argc, char **argv)
{
  g_autoptr(JsonNode) node = rc_schema_generate ();

  schema = json_node_get_object (node);
  g_test_init (&argc, &argv, NULL);
  laws_add_for_every_kind ("schema/what-is-written-fits", test_what_is_written_fits);
  laws_add_for_every_kind ("schema/marks-fit", test_marks_fit);
  laws_add_for_every_kind ("schema/what-is-wrong-does-not-fit", test_what_is_wrong_does_not_fit);
  laws_add_for_every_kind ("schema/more-members-are-allowed", test_more_members_are_allowed);
  laws_add_for_every_kind ("schema/words-are-the-tables", test_words_are_the_tables);
  g_test_add_func ("/schema/a-whole-case-fits", test_a_whole_case_fits);
  g_test_add_func ("/schema/says-which-schema-it-is", test_says_which_schema_it_is);
  g_test_add_func ("/schema/the-file-is-up-to-date", test_the_file_is_up_to_date);
  return g_test_run ();
}
