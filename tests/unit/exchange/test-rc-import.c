/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"
#include "rc-json-scan.h"

#define EOB "\"resourceType\":\"ExplanationOfBenefit\""

static const struct {
  const char *name;
  const char *text;
  GQuark (*domain) (void);
  int code;
  const char *part; /* of the message */
} refused[] = {
  { "nothing", "", rc_json_error_quark, RC_JSON_ERROR_NOT_JSON, "" },
  { "blanks", "  \n", rc_json_error_quark, RC_JSON_ERROR_NOT_JSON, "" },
  { "truncated", "{" EOB ",\"id\":\"1", rc_json_error_quark, RC_JSON_ERROR_SYNTAX, "line 1" },
  { "nan", "{" EOB ",\"x\":NaN}", rc_json_error_quark, RC_JSON_ERROR_SYNTAX, "line 1" },
  { "octal", "{" EOB ",\"x\":017}", rc_json_error_quark, RC_JSON_ERROR_SYNTAX, "line 1" },
  { "twice", "{" EOB "," EOB "}", rc_json_error_quark, RC_JSON_ERROR_DUPLICATE, "line 1" },
  { "two-roots", "{" EOB "}\n{" EOB "}", rc_json_error_quark, RC_JSON_ERROR_SYNTAX, "line 2" },
  { "a-number", "1", rc_import_error_quark, RC_IMPORT_ERROR_NOT_UNDERSTOOD, "FHIR" },
  { "other-json", "{\"a\":1}", rc_import_error_quark, RC_IMPORT_ERROR_NOT_UNDERSTOOD, "FHIR" },
  { "empty-list", "[]", rc_import_error_quark, RC_IMPORT_ERROR_NOT_UNDERSTOOD, "FHIR" },
  { "a-case", "{\"format\":1,\"id\":\"x\",\"records\":{}}", rc_import_error_quark,
    RC_IMPORT_ERROR_NOT_UNDERSTOOD, "case of Recourse" },
  { "patient", "{\"resourceType\":\"Patient\"}", rc_import_error_quark,
    RC_IMPORT_ERROR_NOT_UNDERSTOOD, "Patient" },
  { "empty-bundle", "{\"resourceType\":\"Bundle\",\"entry\":[]}", rc_import_error_quark,
    RC_IMPORT_ERROR_NOT_UNDERSTOOD, "FHIR" },
  { "old-item", "{" EOB ",\"item\":[{\"service\":{}}]}", rc_import_error_quark,
    RC_IMPORT_ERROR_OLD_VERSION, "R4" },
  { "old-insurance", "{" EOB ",\"insurance\":{}}", rc_import_error_quark,
    RC_IMPORT_ERROR_OLD_VERSION, "R4" },
  { "old-money",
    "{" EOB ",\"item\":[{\"adjudication\":[{\"amount\":{\"value\":1,\"code\":\"USD\"}}]}]}",
    rc_import_error_quark, RC_IMPORT_ERROR_OLD_VERSION, "R4" },
  { "item-no-list", "{" EOB ",\"item\":{}}", rc_import_error_quark, RC_IMPORT_ERROR_INVALID,
    "item: expected" },
  { "amount-text",
    "{" EOB ",\"item\":[{},{\"adjudication\":[{\"amount\":{\"value\":\"1\"}}]}]}",
    rc_import_error_quark, RC_IMPORT_ERROR_INVALID, "item[1].adjudication[0].amount.value: " },
  { "amount-huge", "{" EOB ",\"total\":[{\"amount\":{\"value\":1e12}}]}", rc_import_error_quark,
    RC_IMPORT_ERROR_INVALID, "total[0].amount.value: " },
  { "no-such-day", "{" EOB ",\"created\":\"2026-02-30\"}", rc_import_error_quark,
    RC_IMPORT_ERROR_INVALID, "created: " },
  { "no-such-day-of-line", "{" EOB ",\"item\":[{\"servicedDate\":\"2026-13-01\"}]}",
    rc_import_error_quark, RC_IMPORT_ERROR_INVALID, "item[0].servicedDate: " },
  { "two-currencies",
    "{" EOB ",\"total\":[{\"amount\":{\"value\":1,\"currency\":\"USD\"}},"
    "{\"amount\":{\"value\":1,\"currency\":\"EUR\"}}]}",
    rc_import_error_quark, RC_IMPORT_ERROR_INVALID, "total[1].amount.currency: " },
  { "in-bundle",
    "{\"resourceType\":\"Bundle\",\"entry\":[{},{\"resource\":{" EOB ",\"use\":1}}]}",
    rc_import_error_quark, RC_IMPORT_ERROR_INVALID, "entry[1].resource.use: " },
};

static void
test_refused (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  RcImport *import = rc_import_read (refused[i].text, strlen (refused[i].text), &error);

  g_assert_null (import);
  g_assert_error (error, refused[i].domain (), refused[i].code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, refused[i].part));
}

static void
test_old_file (void)
{
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  g_autofree char *data = fixture_read ("cms-bfd/v1-STU3/eobReadCarrier.json", &length);

  g_assert_null (rc_import_read (data, length, &error));
  g_assert_error (error, RC_IMPORT_ERROR, RC_IMPORT_ERROR_OLD_VERSION);
}

static void
test_coverage_file (void)
{
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  g_autofree char *data = fixture_read ("carin-bb-ig/v-200/Coverage-Coverage1.json", &length);

  g_assert_null (rc_import_read (data, length, &error));
  g_assert_error (error, RC_IMPORT_ERROR, RC_IMPORT_ERROR_NOT_UNDERSTOOD);
  g_assert_nonnull (strstr (error->message, "Coverage"));
}

static void
test_bundle (void)
{
  g_autoptr (RcImport) import = fixture_import ("cms-bfd/v2-R4/eobByPatientIdPaged.json");

  g_assert_cmpuint (import->records->len, ==, 8);
  g_assert_false (fixture_has_note (import, "one page of several"));
}

static void
test_first_page (void)
{
  g_autoptr (RcImport) import = fixture_import_text (
    "{\"resourceType\":\"Bundle\",\"link\":[{\"relation\":\"next\",\"url\":\"https://x\"}],"
    "\"entry\":[{\"resource\":{" EOB "}}]}");

  g_assert_true (fixture_has_note (import, "one page of several"));
}

static void
test_bare_list (void)
{
  g_autoptr (RcImport) import =
    fixture_import_text ("[{" EOB ",\"id\":\"a\"},{\"resourceType\":\"Patient\"},{" EOB "}]");

  g_assert_cmpuint (import->records->len, ==, 2);
  g_assert_cmpstr (fixture_claim (import, 0)->source_id, ==, "a");
}

/* A name that only a resource elsewhere in the file knows. */
static void
test_references (void)
{
  g_autoptr (RcImport) import = fixture_import ("synthetic/bundle.json");

  g_assert_cmpuint (import->records->len, ==, 3);
  g_assert_cmpstr (fixture_claim (import, 0)->insurer, ==, "Example Mutual");
  g_assert_cmpstr (fixture_claim (import, 0)->provider, ==, "Orange Infusion Center");
  g_assert_cmpstr (fixture_claim (import, 1)->insurer, ==, "Contained Health");
  g_assert_cmpstr (fixture_claim (import, 1)->provider, ==, "Ana M. Rivera");
  g_assert_null (fixture_claim (import, 2)->insurer);
  g_assert_null (fixture_claim (import, 2)->provider);
}

static void
test_circular_references (void)
{
  g_autoptr (RcImport) import = fixture_import_text (
    "{" EOB ",\"contained\":[{\"resourceType\":\"Coverage\",\"id\":\"c\","
    "\"payor\":[{\"reference\":\"#c\"}]}],\"insurer\":{\"reference\":\"#c\"},"
    "\"insurance\":[{\"coverage\":{\"reference\":\"#c\"}}]}");

  g_assert_null (fixture_claim (import, 0)->insurer);
}

static void
test_payor_of_coverage (void)
{
  g_autoptr (RcImport) import = fixture_import_text (
    "{" EOB ",\"contained\":[{\"resourceType\":\"Coverage\",\"id\":\"c\","
    "\"payor\":[{\"display\":\"Blue Harbor\"}]}],"
    "\"insurance\":[{\"coverage\":{\"reference\":\"#x\"}},"
    "{\"focal\":true,\"coverage\":{\"reference\":\"#c\"}}]}");

  g_assert_cmpstr (fixture_claim (import, 0)->insurer, ==, "Blue Harbor");
}

static void
test_control_characters (void)
{
  g_autoptr (RcImport) import = fixture_import_text (
    "{" EOB ",\"insurer\":{\"display\":\"Blue\\u0007\\nHarbor\\u001b[31m\"}}");

  g_assert_cmpstr (fixture_claim (import, 0)->insurer, ==, "Blue Harbor[31m");
}

static void
test_number_ladder (void)
{
  static const struct {
    const char *identifiers;
    const char *expected;
  } cases[] = {
    { "{\"value\":\"1\"},{\"value\":\"2\"}", "1" },
    { "{\"value\":\"1\"},{\"type\":{\"coding\":[{\"code\":\"cn\"}]},\"value\":\"2\"}", "2" },
    { "{\"type\":{\"coding\":[{\"code\":\"cn\"}]},\"value\":\"1\"},"
      "{\"type\":{\"coding\":[{\"code\":\"uc\"}]},\"value\":\"2\"}", "2" },
    { "{\"type\":{\"coding\":[{\"code\":\"uc\"}]},\"system\":\"https://x/claim-group\","
      "\"value\":\"1\"},{\"type\":{\"coding\":[{\"code\":\"uc\"}]},"
      "\"system\":\"https://x/variables/clm_id\",\"value\":\"00-2\"}", "00-2" },
    { "{\"value\":\"\"},{\"value\":\"2\"}", "2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("{" EOB ",\"identifier\":[%s]}", cases[i].identifiers);
      g_autoptr (RcImport) import = fixture_import_text (text);

      g_assert_cmpstr (fixture_claim (import, 0)->number, ==, cases[i].expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/import/refuses-in-words/%s", refused[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_refused);
    }
  g_test_add_func ("/import/refuses-in-words/public-file-before-R4", test_old_file);
  g_test_add_func ("/import/refuses-in-words/public-file-without-eob", test_coverage_file);
  g_test_add_func ("/import/envelope/takes-a-bundle", test_bundle);
  g_test_add_func ("/import/envelope/says-when-pages-are-missing", test_first_page);
  g_test_add_func ("/import/envelope/takes-a-bare-list", test_bare_list);
  g_test_add_func ("/import/references/finds-names-in-the-file", test_references);
  g_test_add_func ("/import/references/survives-circles", test_circular_references);
  g_test_add_func ("/import/references/takes-the-payor-of-the-coverage", test_payor_of_coverage);
  g_test_add_func ("/import/text/drops-control-characters", test_control_characters);
  g_test_add_func ("/import/number/prefers-the-claims-own-number", test_number_ladder);
  return g_test_run ();
}
