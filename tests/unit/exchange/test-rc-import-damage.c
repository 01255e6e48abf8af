/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "import-fixture.h"
#include "rc-json.h"

/* Damaged files must be read or refused in words; G_DEBUG=fatal-criticals ends the program where
 * the code stumbles. */

static const char *const public_files[] = {
  "carin-bb-ig/history/Aetna_-_Connectathon_25_-_EOB_Example.json",
  "carin-bb-ig/history/ExplanationOfBenefit_OutpatientEOBExample1.2.json",
  "carin-bb-ig/v-110/ExplanationOfBenefit-EOBInpatient1.json",
  "carin-bb-ig/v-110/ExplanationOfBenefit-EOBProfessional1a.json",
  "cms-bfd/v2-R4/eobReadCarrier.json",
  "cms-bfd/v2-R4/eobReadInpatient.json",
  "cms-bfd/v2-R4/eobReadOutpatient.json",
  "cms-bfd/v3-idr/ExplanationOfBenefit-Carrier.json",
};

/* What a value is replaced with: every other type, empty and not. */
static const char *const intruders[] = {
  "null", "true", "12.5", "-1e11", "\"\"", "\"word\"", "[]", "{}", "[null]", "[\"word\"]", "[[]]",
  "{\"coding\":null}", "{\"reference\":\"#x\"}",
};

typedef struct {
  guint wanted; /* number of the value to replace, in the order of the walk */
  guint n_seen;
  const char *intruder;
} Walk;

static gboolean
try_import (const char *data, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcImport) import = rc_import_read (data, length, &error);

  g_assert_true ((import == NULL) == (error != NULL));
  if (error == NULL)
    return TRUE;
  g_assert_true (error->domain == RC_IMPORT_ERROR || error->domain == RC_JSON_ERROR);
  g_assert_cmpuint (strlen (error->message), >, 10);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  return FALSE;
}

static JsonNode *
make_intruder (const Walk *walk)
{
  g_autofree char *text = g_strdup_printf ("[%s]", walk->intruder);
  g_autoptr (JsonNode) list = rc_json_parse (text, strlen (text), NULL);

  return json_node_copy (json_array_get_element (json_node_get_array (list), 0));
}

static JsonNode *copy_with_intruder (JsonNode *node, Walk *walk);

static void
copy_member (JsonObject *object G_GNUC_UNUSED, const char *name, JsonNode *member, gpointer data)
{
  gpointer *both = data;

  json_object_set_member (both[0], name, copy_with_intruder (member, both[1]));
}

static JsonNode *
copy_list (JsonArray *list, Walk *walk)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (node, json_array_new ());
  for (guint i = 0; i < json_array_get_length (list); i++)
    json_array_add_element (json_node_get_array (node),
                            copy_with_intruder (json_array_get_element (list, i), walk));
  return node;
}

static JsonNode *
copy_with_intruder (JsonNode *node, Walk *walk)
{
  JsonNode *copy;

  if (walk->n_seen++ == walk->wanted)
    return make_intruder (walk);
  if (JSON_NODE_HOLDS_ARRAY (node))
    return copy_list (json_node_get_array (node), walk);
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return json_node_copy (node);

  copy = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (copy, json_object_new ());
  json_object_foreach_member (json_node_get_object (node), copy_member,
                              (gpointer[]){ json_node_get_object (copy), walk });
  return copy;
}

static guint
count_values (JsonNode *root)
{
  Walk walk = { G_MAXUINT, 0, "null" };

  json_node_unref (copy_with_intruder (root, &walk));
  return walk.n_seen;
}

static void
test_wrong_types (gconstpointer name)
{
  gsize length = 0;
  g_autofree char *data = fixture_read (name, &length);
  g_autoptr (JsonNode) root = rc_json_parse (data, length, NULL);
  guint n_values = count_values (root);
  guint n_refused = 0;

  g_assert_cmpuint (n_values, >, 100);
  for (guint i = 0; i < n_values; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (intruders); j++)
      {
        Walk walk = { i, 0, intruders[j] };
        g_autoptr (JsonNode) damaged = copy_with_intruder (root, &walk);
        g_autofree char *text = rc_json_to_text (damaged);

        n_refused += try_import (text, strlen (text)) ? 0 : 1;
      }
  g_test_message ("%u values, %u damaged files refused", n_values, n_refused);
  g_assert_cmpuint (n_refused, >, n_values);
}

static void
test_truncated (gconstpointer name)
{
  gsize length = 0;
  g_autofree char *data = fixture_read (name, &length);

  for (gsize percent = 0; percent < 100; percent++)
    g_assert_false (try_import (data, length * percent / 100));
  g_assert_true (try_import (data, length));
}

static void
test_flipped_bytes (gconstpointer name)
{
  gsize length = 0;
  g_autofree char *data = fixture_read (name, &length);

  for (gsize i = 0; i < length; i += 7)
    for (guint bit = 0; bit < 8; bit += 3)
      {
        data[i] = (char) (data[i] ^ (1 << bit));
        try_import (data, length);
        data[i] = (char) (data[i] ^ (1 << bit));
      }
}

/* A file made to keep the program busy. */
static void
test_many_entries (void)
{
  g_autoptr (GString) text = g_string_new ("{\"resourceType\":\"Bundle\",\"entry\":[");

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "{\"resource\":{}},");
  g_string_append (text, "{}]}");
  g_assert_false (try_import (text->str, text->len));
}

static void
test_public_file (gconstpointer name)
{
  g_autoptr (RcImport) import = fixture_import (name);

  g_assert_cmpuint (import->records->len, >, 0);
  for (guint i = 0; i < import->records->len; i++)
    {
      g_autoptr (GPtrArray) findings = rc_record_check (g_ptr_array_index (import->records, i));

      for (guint j = 0; j < findings->len; j++)
        g_assert_true (((RcFinding *) g_ptr_array_index (findings, j))->missing);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (public_files); i++)
    {
      g_autofree char *name = g_path_get_basename (public_files[i]);
      g_autofree char *path = g_strdup_printf ("/import-damage/public-file-is-read/%s", name);

      g_test_add_data_func (path, public_files[i], test_public_file);
    }
  g_test_add_data_func ("/import-damage/cut-off/carin",
                        "carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessional2.json",
                        test_truncated);
  g_test_add_data_func ("/import-damage/cut-off/medicare-bundle",
                        "cms-bfd/v2-R4/eobByPatientIdPaged.json", test_truncated);
  g_test_add_data_func ("/import-damage/wrong-type/denial", "synthetic/denied-co-197.json",
                        test_wrong_types);
  g_test_add_data_func ("/import-damage/wrong-type/bundle",
                        "carin-bb-ig/history/Aetna_-_Connectathon_25_-_EOB_Example.json",
                        test_wrong_types);
  g_test_add_data_func ("/import-damage/wrong-type/prior-authorization",
                        "davinci-pdex-ig/ExplanationOfBenefit-PDexPriorAuth1.json",
                        test_wrong_types);
  g_test_add_data_func ("/import-damage/flipped-bits/denial", "synthetic/denied-co-197.json",
                        test_flipped_bytes);
  g_test_add_func ("/import-damage/many-entries", test_many_entries);
  return g_test_run ();
}
