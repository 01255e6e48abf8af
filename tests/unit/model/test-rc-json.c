/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-json.h"

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = rc_json_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);
  return node;
}

static void
test_round_trip (void)
{
  static const char text[] = "{\n"
                             "  \"z\" : 1.10,\n"
                             "  \"a\" : [\n"
                             "    -9223372036854775809,\n"
                             "    1e400,\n"
                             "    0,\n"
                             "    \"1\"\n"
                             "  ],\n"
                             "  \"none\" : [],\n"
                             "  \"m\" : null,\n"
                             "  \"b\" : true\n"
                             "}\n";
  g_autoptr (JsonNode) node = parse (text);
  g_autofree char *written = rc_json_to_text (node);

  g_assert_cmpstr (written, ==, text);
}

static void
test_text_round_trip (void)
{
  g_autoptr (GString) hard = g_string_new (NULL);
  g_autoptr (JsonNode) node = json_node_alloc ();
  g_autoptr (JsonNode) again = NULL;
  g_autofree char *written = NULL;

  for (gunichar c = 1; c < 0x180; c++)
    g_string_append_unichar (hard, c);
  g_string_append (hard, "\\\"\\\\\"1.5\"\360\235\204\236");
  json_node_init_string (node, hard->str);
  written = rc_json_to_text (node);
  again = parse (written);
  g_assert_cmpstr (json_node_get_string (again), ==, hard->str);
}

/* Only a whole number may lose its quotation marks. */
static void
test_no_injection (void)
{
  const char *const texts[] = { RC_JSON_NUMBER_MARK "1, \"x\": 2", RC_JSON_NUMBER_MARK,
                                RC_JSON_NUMBER_MARK "01", "x" RC_JSON_NUMBER_MARK "1",
                                "\"" RC_JSON_NUMBER_MARK "1" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), texts[i]);
      g_autofree char *written = rc_json_to_text (node);

      g_assert_cmpint (written[0], ==, '"');
      g_assert_cmpint (written[strlen (written) - 2], ==, '"');
    }
}

static void
test_nothing_parsed (void)
{
  const char *const texts[] = { "", "\357\273\277", "{\"a\": 1}{\"b\": 2}", "[017]" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rc_json_parse (texts[i], strlen (texts[i]), &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == RC_JSON_ERROR);
    }
}

static void
test_read (void)
{
  g_autoptr (JsonNode) root = parse (
    "{\"s\": \"x\", \"i\": -7, \"d\": 0.5, \"b\": false, \"o\": {}, \"l\": [{}, 1]}");
  JsonObject *object = rc_json_read_object (root, NULL);
  const char *text = NULL;
  const char *digits = NULL;
  gint64 i = 0;
  double d = 0;
  gboolean b = TRUE;

  g_assert_true (rc_json_read_string (json_object_get_member (object, "s"), &text, NULL));
  g_assert_cmpstr (text, ==, "x");
  g_assert_true (rc_json_read_int (json_object_get_member (object, "i"), &i, NULL));
  g_assert_cmpint (i, ==, -7);
  g_assert_true (rc_json_read_double (json_object_get_member (object, "d"), &d, NULL));
  g_assert_cmpfloat (d, ==, 0.5);
  g_assert_true (rc_json_read_number (json_object_get_member (object, "d"), &digits, NULL));
  g_assert_cmpstr (digits, ==, "0.5");
  g_assert_true (rc_json_read_boolean (json_object_get_member (object, "b"), &b, NULL));
  g_assert_false (b);
  g_assert_nonnull (rc_json_need_object (object, "o", NULL));
  g_assert_cmpuint (json_array_get_length (rc_json_need_array (object, "l", NULL)), ==, 2);
}

static void
test_wrong_types (void)
{
  const char *const values[] = { "\"x\"", "1.5", "true", "null", "[]", "{}" };
  const char *const names[] = { "text", "a number", "true or false", "nothing", "a list",
                                "an object" };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (JsonNode) node = parse (values[i]);
      const char *text = "kept";
      const char *digits = "kept";
      gint64 whole = 42;
      double number = 42;
      gboolean yes = 42;

      g_assert_cmpstr (rc_json_describe (node), ==, names[i]);
      g_assert_true (rc_json_read_string (node, &text, NULL) == (i == 0));
      g_assert_true (rc_json_read_number (node, &digits, NULL) == (i == 1));
      g_assert_true (rc_json_read_double (node, &number, NULL) == (i == 1));
      g_assert_false (rc_json_read_int (node, &whole, NULL));
      g_assert_true (rc_json_read_boolean (node, &yes, NULL) == (i == 2));
      g_assert_true ((rc_json_read_array (node, NULL) != NULL) == (i == 4));
      g_assert_true ((rc_json_read_object (node, NULL) != NULL) == (i == 5));
      g_assert_true (i == 0 || g_str_equal (text, "kept"));
      g_assert_true (i == 1 || (g_str_equal (digits, "kept") && number == 42));
      g_assert_cmpint (whole, ==, 42);
      g_assert_true (i == 2 || yes == 42);
    }
}

static void
test_numbers_out_of_range (void)
{
  const char *const whole[] = { "1.5", "1e3", "9223372036854775808", "-9223372036854775809" };
  g_autoptr (JsonNode) huge = parse ("1e400");
  double number = 42;

  for (gsize i = 0; i < G_N_ELEMENTS (whole); i++)
    {
      g_autoptr (JsonNode) node = parse (whole[i]);
      g_autoptr (GError) error = NULL;
      gint64 value = 42;

      g_assert_false (rc_json_read_int (node, &value, &error));
      g_assert_error (error, RC_JSON_ERROR, RC_JSON_ERROR_TYPE);
      g_assert_cmpint (value, ==, 42);
    }
  g_assert_false (rc_json_read_double (huge, &number, NULL));
  g_assert_cmpfloat (number, ==, 42);
}

static void
test_need (void)
{
  g_autoptr (JsonNode) root = parse ("{\"title\": 5}");
  JsonObject *object = rc_json_read_object (root, NULL);
  g_autoptr (GError) wrong = NULL;
  g_autoptr (GError) missing = NULL;

  g_assert_null (rc_json_need_string (object, "title", &wrong));
  g_assert_cmpstr (wrong->message, ==, "title: expected text, found a number");
  g_assert_null (rc_json_need_array (object, "lines", &missing));
  g_assert_cmpstr (missing->message, ==, "lines: expected a list, found nothing");
}

static void
test_peek (void)
{
  g_autoptr (JsonNode) root = parse (
    "{\"s\": \"x\", \"n\": 1.0, \"l\": [5, {\"a\": 1}], \"o\": {}}");
  JsonObject *object = rc_json_read_object (root, NULL);
  JsonArray *list = rc_json_peek_array (object, "l");

  g_assert_cmpstr (rc_json_peek_string (object, "s"), ==, "x");
  g_assert_cmpstr (rc_json_peek_number (object, "n"), ==, "1.0");
  g_assert_nonnull (rc_json_peek_object (object, "o"));
  g_assert_null (rc_json_peek_string (object, "n"));
  g_assert_null (rc_json_peek_number (object, "s"));
  g_assert_null (rc_json_peek_object (object, "missing"));
  g_assert_null (rc_json_peek_array (NULL, "l"));
  g_assert_null (rc_json_peek_element (list, 0));
  g_assert_nonnull (rc_json_peek_element (list, 1));
  g_assert_null (rc_json_peek_element (list, 2));
}

static void
test_new_numbers (void)
{
  static const struct {
    double value;
    const char *text;
  } rows[] = {
    { 0, "0\n" }, { 0.1, "0.1\n" }, { -12.5, "-12.5\n" }, { 1e21, "1e+21\n" },
    { 0.1 + 0.2, "0.30000000000000004\n" }, { 1.0 / 3, "0.3333333333333333\n" },
  };
  g_autoptr (JsonNode) smallest = rc_json_int_new (G_MININT64);
  g_autofree char *text = rc_json_to_text (smallest);

  g_assert_cmpstr (text, ==, "-9223372036854775808\n");
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (JsonNode) node = rc_json_double_new (rows[i].value);
      g_autofree char *written = rc_json_to_text (node);
      double again = 0;

      g_assert_true (rc_json_read_double (node, &again, NULL));
      g_assert_cmpfloat (again, ==, rows[i].value);
      g_assert_cmpstr (written, ==, rows[i].text);
    }
}

static void
test_add (void)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), NULL);
  JsonObject *object = json_object_new ();
  GDate day = { 0 };
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (-5 * 3600);
  g_autoptr (GDateTime) moment = g_date_time_new (zone, 2026, 11, 23, 9, 40, 0);
  g_autofree char *text = NULL;

  json_node_take_object (node, object);
  g_date_set_dmy (&day, 2, 10, 2026);
  rc_json_add_string (object, "nobody", NULL);
  rc_json_add_string (object, "who", "Dana");
  rc_json_add_date (object, "never", NULL);
  rc_json_add_date (object, "on", &day);
  rc_json_add_moment (object, "not_at", NULL);
  rc_json_add_moment (object, "at", moment);
  text = rc_json_to_text (node);
  g_assert_cmpstr (text, ==,
                   "{\n  \"who\" : \"Dana\",\n  \"on\" : \"2026-10-02\",\n"
                   "  \"at\" : \"2026-11-23T09:40:00-05:00\"\n}\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json/round-trip/order-and-digits-stay", test_round_trip);
  g_test_add_func ("/json/round-trip/any-text-survives", test_text_round_trip);
  g_test_add_func ("/json/write/text-never-becomes-structure", test_no_injection);
  g_test_add_func ("/json/parse/gives-an-error-instead-of-nothing", test_nothing_parsed);
  g_test_add_func ("/json/read/each-type", test_read);
  g_test_add_func ("/json/read/other-types-are-named-and-change-nothing", test_wrong_types);
  g_test_add_func ("/json/read/numbers-that-do-not-fit", test_numbers_out_of_range);
  g_test_add_func ("/json/need/names-the-member", test_need);
  g_test_add_func ("/json/peek/takes-what-is-there", test_peek);
  g_test_add_func ("/json/new/shortest-digits-that-read-back", test_new_numbers);
  g_test_add_func ("/json/add/leaves-out-what-there-is-not", test_add);
  return g_test_run ();
}
