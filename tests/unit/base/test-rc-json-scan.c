/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-json-scan.h"

#define N RC_JSON_NUMBER_MARK
#define SIZED(literal) literal, sizeof literal - 1

/* The cases that readers of JSON are known to get wrong, json-glib 1.6 among them. */
static const struct {
  const char *text;
  gsize length;
} accepted[] = {
  { SIZED ("{}") },
  { SIZED ("[]") },
  { SIZED (" \t\r\n[ ] \n") },
  { SIZED ("[[]   ]") },
  { SIZED ("\"\"") },
  { SIZED ("\"a root that is text\"") },
  { SIZED ("42") },
  { SIZED ("true") },
  { SIZED ("null") },
  { SIZED ("false") },
  { SIZED ("[null, 1, \"1\", {}]") },
  { SIZED ("[0, -0, -1, 0.5, -0.0, 1e3, 1E+3, 1e-3, 0e1, 123.456e78]") },
  { SIZED ("[-9223372036854775809, 18446744073709551616, 1e400]") },
  { SIZED ("[1.10]") },
  { SIZED ("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]") },
  { SIZED ("[\"\\u00e9\\u0041\\uABcd\"]") },
  { SIZED ("[\"\\uD834\\uDD1E\"]") },
  { SIZED ("[\"\\\\u0000\"]") },
  { SIZED ("[\"\\\\uD800\"]") },
  { SIZED ("[\"\\uFFFF\"]") },
  { SIZED ("[\"/*not a comment*/\"]") },
  { SIZED ("[\"\177\"]") },
  { SIZED ("[\"\303\251\360\235\204\236\"]") },
  { SIZED ("\357\273\277{}") },
  { SIZED ("{\"\": 0}") },
  { SIZED ("{\"a\": {\"a\": {\"a\": []}}}") },
  { SIZED ("[{\"a\": 1}, {\"a\": 2}]") },
  { SIZED ("{\"a\": 1, \"A\": 2}") },
  { SIZED ("{\"a\": 1, \"a \": 2, \"ab\": 3}") },
};

static const struct {
  const char *text;
  gsize length;
  RcJsonError code;
} refused[] = {
  /* not JSON at all */
  { SIZED (""), RC_JSON_ERROR_NOT_JSON },
  { SIZED (" \n\t"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\357\273\277"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("%PDF-1.7 ..."), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("PK\003\004...."), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\037\213\010...."), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\211PNG\r\n\032\n"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("<!DOCTYPE html><html>"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\n<?xml version=\"1.0\"?>"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\377\376{\0}\0"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\376\377\0{\0}"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("{\0}\0"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\0{\0}"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("\0\0\0\0\0\0\0\0"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("[\"a\0b\"]"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("[\"\377\"]"), RC_JSON_ERROR_NOT_JSON },
  { SIZED ("[\"\300\257\"]"), RC_JSON_ERROR_NOT_JSON },         /* overlong */
  { SIZED ("[\"\355\240\200\"]"), RC_JSON_ERROR_NOT_JSON },     /* surrogate as UTF-8 */
  { SIZED ("[\"\364\220\200\200\"]"), RC_JSON_ERROR_NOT_JSON }, /* beyond U+10FFFF */
  /* numbers */
  { SIZED ("[NaN]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[Infinity]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[-Infinity]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[017]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[08]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[-012]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[0x1F]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[0b11]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[.5]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1.]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[00.5]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[+1]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[- 1]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[-]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[--1]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1e]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1e+]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1.e3]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1e3.5]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1.2.3]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1 2]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1a]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1_000]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("-"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\357\274\221]"), RC_JSON_ERROR_SYNTAX }, /* a full-width digit */
  /* text */
  { SIZED ("['single']"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"a\nb\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"a\tb\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"a\037b\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\x41\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\'\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\012\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uZZZZ\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\u12\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\U0041\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\u0000\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\\u0000b\": 1}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uD800\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uD800x\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uDC00\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uD800\\uD800\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uD800\\u0041\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uD834\\\\DD1E\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\uFDD0\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"\\ufdd05\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"" N "5\"]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"open]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\"open\\\"]"), RC_JSON_ERROR_SYNTAX },
  /* structure */
  { SIZED ("["), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1,]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[,1]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1,,2]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1:2]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[1}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\": 1]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\": 1,}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\"}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\":}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\" 1}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{a: 1}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{1: 1}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\": 1}{\"b\": 2}"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("{\"a\": 1}\n{\"b\": 2}\n"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[] x"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[]]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[/* comment */]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[] // comment"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("var x = {};"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[True]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[tru]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[nul"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[truefalse]"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("undefined"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("[\302\240]"), RC_JSON_ERROR_SYNTAX }, /* no-break space */
  { SIZED ("[\014]"), RC_JSON_ERROR_SYNTAX },     /* form feed */
  { SIZED ("[]\357\273\277"), RC_JSON_ERROR_SYNTAX },
  { SIZED ("\357\273\277\357\273\277[]"), RC_JSON_ERROR_SYNTAX },
  /* a member twice */
  { SIZED ("{\"a\": 1, \"a\": 1}"), RC_JSON_ERROR_DUPLICATE },
  { SIZED ("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}"), RC_JSON_ERROR_DUPLICATE },
  { SIZED ("{\"/\": 1, \"\\/\": 2}"), RC_JSON_ERROR_DUPLICATE },
  { SIZED ("{\"\": 1, \"\": 2}"), RC_JSON_ERROR_DUPLICATE },
  { SIZED ("{\"\\uD834\\uDD1E\": 1, \"\360\235\204\236\": 2}"), RC_JSON_ERROR_DUPLICATE },
  { SIZED ("[{\"x\": {\"a\": 1, \"b\": {\"a\": 1}, \"a\": 2}}]"), RC_JSON_ERROR_DUPLICATE },
};

/* In memory of exactly its size, so that a sanitizer sees a read beyond the end. */
static char *
scan_exactly (const char *text, gsize length, GError **error)
{
  g_autofree char *exact = g_memdup2 (text, length);

  return rc_json_scan (length > 0 ? exact : "", length, error);
}

static void
assert_refused (const char *text, gsize length, RcJsonError code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *copy = scan_exactly (text, length, &error);

  if (copy != NULL || !g_error_matches (error, RC_JSON_ERROR, (int) code))
    g_test_fail_printf ("“%s”: %s", text, error != NULL ? error->message : "accepted");
}

static void
test_accepts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *copy = scan_exactly (accepted[i].text, accepted[i].length, &error);

      if (copy == NULL)
        g_test_fail_printf ("“%s”: %s", accepted[i].text, error->message);
    }
}

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (refused[i].text, refused[i].length, refused[i].code);
}

static void
test_marks (void)
{
  static const struct {
    const char *in;
    const char *out;
  } rows[] = {
    { "1.10", "\"" N "1.10\"" },
    { "[1,-2.50e+10]", "[\"" N "1\",\"" N "-2.50e+10\"]" },
    { "{\"1\": 1, \"x\": \"1\"}", "{\"1\": \"" N "1\", \"x\": \"1\"}" },
    { " [ true , null ]\n", " [ true , null ]\n" },
    { "\357\273\277[0]", "[\"" N "0\"]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *copy = rc_json_scan (rows[i].in, strlen (rows[i].in), NULL);

      g_assert_cmpstr (copy, ==, rows[i].out);
    }
}

static void
test_place (void)
{
  static const struct {
    const char *text;
    const char *place;
  } rows[] = {
    { "[1, x]", "line 1, column 5: " },
    { "{\n  \"a\": 1,\n  \"b\": 017\n}", "line 3, column 8: " },
    { "[\"\303\251\303\251\", x]", "line 1, column 8: " },
    { "{\"a\": 1,\r\n \"a\": 2}", "line 2, column 2: " },
    { "{\"a\": [1, 2", "line 1, column 12: " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rc_json_scan (rows[i].text, strlen (rows[i].text), &error));
      if (!g_str_has_prefix (error->message, rows[i].place))
        g_test_fail_printf ("%s: %s", rows[i].text, error->message);
    }
}

static char *
nest (guint depth, gboolean closed)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; closed && i < depth; i++)
    g_string_append_c (text, ']');
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autofree char *deepest = nest (RC_JSON_MAX_DEPTH, TRUE);
  g_autofree char *too_deep = nest (RC_JSON_MAX_DEPTH + 1, TRUE);
  g_autofree char *hostile = nest (100000, FALSE);
  g_autofree char *copy = rc_json_scan (deepest, strlen (deepest), NULL);

  g_assert_nonnull (copy);
  assert_refused (too_deep, strlen (too_deep), RC_JSON_ERROR_LIMIT);
  assert_refused (hostile, strlen (hostile), RC_JSON_ERROR_LIMIT);
}

/* The bytes do not exist: looking at one of them would crash. */
static void
test_size (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rc_json_scan ((const char *) 8, 100 * 1024 * 1024, &error));
  g_assert_error (error, RC_JSON_ERROR, RC_JSON_ERROR_LIMIT);
}

static char *
make_members (guint count)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < count; i++)
    g_string_append_printf (text, "%s\"m%u\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

static void
test_members (void)
{
  g_autofree char *most = make_members (RC_JSON_MAX_MEMBERS);
  g_autofree char *too_many = make_members (RC_JSON_MAX_MEMBERS + 1);
  g_autofree char *copy = rc_json_scan (most, strlen (most), NULL);

  g_assert_nonnull (copy);
  assert_refused (too_many, strlen (too_many), RC_JSON_ERROR_LIMIT);
}

static void
test_tokens (void)
{
  gsize length = 2 * RC_JSON_MAX_TOKENS + 1;
  g_autofree char *zeros = g_malloc (length);

  for (gsize i = 0; i < length; i++)
    zeros[i] = i % 2 == 0 ? ',' : '0';
  zeros[0] = '[';
  zeros[length - 1] = ']';
  assert_refused (zeros, length, RC_JSON_ERROR_LIMIT);
}

static void
test_truncated (void)
{
  static const char sample[] =
    "{\"format\": 1, \"title\": \"Caf\303\251 \\uD834\\uDD1E \\n\", \"records\": {\"claim\": ["
    "{\"billed\": \"450.00\", \"units\": -1.5e2, \"paid\": true, \"x\": [null, false, {}]}]}}";

  for (gsize length = 0; length < sizeof sample - 1; length++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (scan_exactly (sample, length, &error));
      g_assert_nonnull (error);
    }
  g_free (scan_exactly (sample, sizeof sample - 1, NULL));
}

/* A byte changed anywhere may be let pass or not, but nothing is read beyond the end. */
static void
test_changed_bytes (void)
{
  static const char sample[] = "{\"a\": [1.5, \"\\u00e9\\\\\", {\"b\": null}], \"c\": true}";
  static const char bytes[] = "\"\\{}[],:0-u \377\0";

  for (gsize i = 0; i < sizeof sample - 1; i++)
    for (gsize j = 0; j < sizeof bytes; j++)
      {
        char changed[sizeof sample];
        g_autofree char *copy = NULL;

        memcpy (changed, sample, sizeof sample);
        changed[i] = bytes[j];
        copy = scan_exactly (changed, sizeof sample - 1, NULL);
        g_assert_true (copy == NULL || g_utf8_validate (copy, -1, NULL));
      }
}

static void
test_number_length (void)
{
  static const struct {
    const char *text;
    gsize length;
  } rows[] = {
    { "0", 1 }, { "-1.5e+10,", 8 }, { "12abc", 2 }, { "", 0 }, { "-", 0 }, { "01", 0 },
    { "1.", 0 }, { "1e", 0 }, { ".5", 0 }, { "x", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpuint (
      rc_json_number_length (rows[i].text, rows[i].text + strlen (rows[i].text)), ==,
      rows[i].length);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-scan/accepts-what-rfc-8259-allows", test_accepts);
  g_test_add_func ("/json-scan/refuses-everything-else", test_refuses);
  g_test_add_func ("/json-scan/marks-numbers-digit-for-digit", test_marks);
  g_test_add_func ("/json-scan/says-line-and-column", test_place);
  g_test_add_func ("/json-scan/limit/depth", test_depth);
  g_test_add_func ("/json-scan/limit/size-before-anything-is-read", test_size);
  g_test_add_func ("/json-scan/limit/members", test_members);
  g_test_add_func ("/json-scan/limit/tokens", test_tokens);
  g_test_add_func ("/json-scan/truncated-is-never-accepted", test_truncated);
  g_test_add_func ("/json-scan/changed-bytes-stay-in-bounds", test_changed_bytes);
  g_test_add_func ("/json-scan/number-length", test_number_length);
  return g_test_run ();
}
