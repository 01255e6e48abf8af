/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every vector of tests/vectors/deadlines.json is a test case of its own: all fields of its
 * "expect" must come out, and no other date. */

#include "config.h"

#include "rc-evaluate.h"
#include "rc-json.h"

static RcRuleSet *rules;

typedef struct {
  const char *name;
  const RcWhen *when;
} DateField;

static RcFacts *
read_facts (JsonObject *inputs)
{
  RcFacts *facts = rc_facts_new ();
  JsonObjectIter iter;
  const char *name = NULL;
  JsonNode *node = NULL;

  json_object_iter_init (&iter, inputs);
  while (json_object_iter_next (&iter, &name, &node))
    {
      const char *text = NULL;

      if (!rc_json_read_string (node, &text, NULL))
        g_assert_true (rc_json_read_number (node, &text, NULL));
      rc_facts_set (facts, name, text);
    }
  return facts;
}

static char **
list_rules (JsonObject *vector)
{
  JsonNode *node = json_object_get_member (vector, "rule");
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  const char *id = NULL;

  if (rc_json_read_string (node, &id, NULL))
    g_strv_builder_add (ids, id);
  else
    {
      JsonArray *array = rc_json_read_array (node, NULL);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          g_assert_true (rc_json_read_string (json_array_get_element (array, i), &id, NULL));
          g_strv_builder_add (ids, id);
        }
    }
  return g_strv_builder_end (ids);
}

static RcResult *
evaluate (JsonObject *vector)
{
  g_autoptr (RcFacts) facts = read_facts (rc_json_peek_object (vector, "inputs"));
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) ids = list_rules (vector);
  RcResult *result = NULL;

  result = rc_evaluate (rules, (const char *const *) ids, facts, TRUE, &error);
  g_assert_no_error (error);
  return result;
}

static void
test_vector (gconstpointer data)
{
  JsonObject *vector = (JsonObject *) data;
  JsonObject *expect = rc_json_peek_object (vector, "expect");
  g_autoptr (RcResult) result = evaluate (vector);
  const DateField dates[] = {
    { "legal", result->legal }, { "safe", result->safe },
    { "act_by", result->act_by }, { "due", result->due },
    { "late_after", result->late_after }, { "shown", result->shown },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *found = dates[i].when != NULL ? rc_when_format (dates[i].when) : NULL;

      g_test_message ("%s", dates[i].name);
      g_assert_cmpstr (found, ==, rc_json_peek_string (expect, dates[i].name));
    }
  g_assert_cmpstr (result->reason, ==, rc_json_peek_string (expect, "reason"));
  g_assert_cmpstr (result->error, ==, rc_json_peek_string (expect, "error"));
  g_assert_cmpstr (result->extension, ==, rc_json_peek_string (expect, "extension"));
  g_assert_cmpstr (result->letter_vs_legal, ==, rc_json_peek_string (expect, "letter_vs_legal"));
  if (result->error == NULL)
    {
      g_assert_cmpstr (result->rule->id, ==, rc_json_peek_string (expect, "rule"));
      g_assert_cmpstr (rc_actor_token (result->rule->actor), ==,
                       rc_json_peek_string (expect, "actor"));
    }
}

/* A field that this test does not know would pass unseen. */
static void
check_members (JsonObject *expect)
{
  static const char *const known[] = { "rule", "actor", "legal", "safe", "act_by", "due",
                                       "late_after", "shown", "reason", "error", "extension",
                                       "letter_vs_legal", NULL };
  JsonObjectIter iter;
  const char *name = NULL;

  json_object_iter_init (&iter, expect);
  while (json_object_iter_next (&iter, &name, NULL))
    g_assert_true (g_strv_contains (known, name));
}

static void
test_all_there (gconstpointer data)
{
  JsonObject *document = (JsonObject *) data;
  JsonArray *vectors = rc_json_peek_array (document, "vectors");

  g_assert_cmpstr (rc_json_peek_number (document, "count"), ==, "77");
  g_assert_cmpuint (json_array_get_length (vectors), ==, 77);
  for (guint i = 0; i < 77; i++)
    check_members (rc_json_peek_object (rc_json_peek_element (vectors, i), "expect"));
}

static JsonNode *
read_vectors (void)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "vectors", "deadlines.json", NULL);
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  JsonNode *root = NULL;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  root = rc_json_parse (data, length, &error);
  g_assert_no_error (error);
  return root;
}

int
main (int argc, char **argv)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *document = NULL;
  JsonArray *vectors = NULL;
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  root = read_vectors ();
  document = rc_json_read_object (root, NULL);
  vectors = rc_json_peek_array (document, "vectors");
  g_test_add_data_func ("/vectors/all-there", document, test_all_there);
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = rc_json_peek_element (vectors, i);
      g_autofree char *path =
        g_strconcat ("/vectors/", rc_json_peek_string (vector, "id"), NULL);

      g_test_add_data_func (path, vector, test_vector);
    }
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
