/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"

/* Read by hand from the public files: an empty text stands for what a file does not say. */
static const struct {
  const char *file;
  const char *number, *status, *insurer, *provider, *setting, *network;
  const char *from, *to, *processed;
  const char *billed, *allowed, *paid, *deductible, *copay, *not_covered, *owes, *write_off;
  guint n_lines;
} claims[] = {
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBInpatient1.json",
    "AW123412341234123412341234123412", "paid", "XXX Health Plan", "XXX Health Plan",
    "institutional", "in-network", "2019-11-02", "2019-11-02", "2019-11-02",
    "2650.00", "", "620.00", "", "", "", "", "", 1 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBInpatient2.json",
    "InpatientEOBExample1", "paid", "UPMC Health Plan", "", "institutional", "out-of-network",
    "2017-05-23", "2017-05-23", "2017-06-01",
    "7147.20", "1542.01", "1393.57", "0.00", "120.00", "0.00", "0.00", "", 13 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBOral1.json",
    "210300002", "paid", "XXX Health Plan", "XXX Dental Plan", "oral", "in-network",
    "2021-03-18", "2021-03-18", "2021-03-18",
    "410.00", "", "350.00", "", "", "", "", "60.00", 2 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBOral2.json",
    "210300012", "paid", "XXX Health Plan", "XXX Dental Plan", "oral", "in-network",
    "2021-10-28", "2021-10-28", "2021-10-28",
    "150.00", "", "110.00", "", "", "", "", "40.00", 1 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBOutpatient1.json",
    "AW123412341234123412341234123412", "paid", "Organization Payer 1", "Orange Medical Group",
    "institutional", "in-network", "2019-11-02", "2019-11-02", "2019-11-02",
    "2650.00", "", "620.00", "", "", "", "", "", 1 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBOutpatient2.json",
    "OutpatientEOBExample1", "paid", "UPMC Health Plan", "", "institutional", "in-network",
    "2020-09-29", "2020-09-29", "2020-10-10",
    "84.40", "56.52", "56.52", "0.00", "0.00", "0.00", "0.00", "", 2 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBPharmacy1.json",
    "AW123412341234123412341234123412", "paid", "XXX Health Plan", "XXX Health Plan", "pharmacy",
    "in-network", "2019-07-02", "2019-07-02", "2019-07-02",
    "2650.00", "", "620.00", "", "", "", "80.00", "900.00", 1 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessional1.json",
    "AW123412341234123412341234123413", "paid", "XXX Health Plan", "XXX Health Plan",
    "professional", "in-network", "2019-07-02", "2019-07-02", "2019-07-02",
    "2650.00", "", "620.00", "", "", "", "", "", 1 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessional2.json",
    "ProfessionalEOBExample1", "paid", "UPMC Health Plan", "", "professional", "in-network",
    "2020-08-04", "2020-08-04", "2020-08-24",
    "820.00", "258.91", "258.91", "0.00", "0.00", "0.00", "0.00", "", 6 },
  { "carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessionalTransportation1.json",
    "ProfessionalTransportationEOBExample1", "paid", "UPMC Health Plan", "", "professional",
    "in-network", "2022-09-10", "2022-09-10", "2022-09-10",
    "82.97", "82.97", "82.97", "0.00", "", "", "0.00", "", 2 },
  { "carin-bb-ig/history/ExplanationOfBenefit_01234567801-FR123E1230000010000010001.json",
    "01234567801-FR123E1230000010000010001", "patient-share", "UPMC Health Plan", "",
    "professional", "", "2019-11-22", "2019-11-22", "2019-12-06",
    "260.00", "139.86", "0.00", "139.86", "0.00", "0.00", "139.86", "", 2 },
  { "carin-bb-ig/history/connDmdEOBProfessional1.json",
    "4c079bdb-7905-4e22-aed3-38db122c9f3e", "paid",
    "Not Found-99f25457-33ea-418a-b960-fbb15dec3934", "986297852679", "professional", "",
    "2020-03-09", "2020-03-09", "2020-09-17",
    "465.95", "465.95", "465.95", "700.00", "455.00", "414.47", "0.00", "0.00", 1 },
  { "carin-bb-ig/v-200-dev-nonfinancial-fixed/"
    "ExplanationOfBenefit-EOBProfessionalNonFinancial1.json",
    "AW123412341234123412341234123413", "unknown", "XXX Health Plan", "XXX Health Plan",
    "professional", "in-network", "2019-07-02", "2019-07-02", "2019-07-02",
    "", "", "", "", "", "", "", "", 1 },
  { "cms-bfd/v2-R4/eobReadCarrier.json",
    "9991831999", "paid", "CMS", "1234567890", "professional", "",
    "1999-10-27", "1999-10-27", "",
    "75.00", "47.84", "37.50", "0.00", "", "", "", "", 1 },
  { "cms-bfd/v2-R4/eobReadHha.json",
    "2925555555", "partly-paid", "CMS", "Fake ORG Name", "professional", "",
    "2015-06-23", "2015-06-23", "",
    "199.99", "", "26.00", "", "", "24.00", "", "", 1 },
  { "cms-bfd/v2-R4/eobReadPde.json",
    "89", "paid", "CMS", "1023011079", "pharmacy", "", "2015-05-12", "2015-05-12", "",
    "", "", "126.99", "", "", "", "", "", 1 },
  { "hl7-fhir-r4-spec-examples/ExplanationOfBenefit-EB3501.json",
    "error-1", "unknown", "", "", "oral", "", "2014-02-01", "2014-03-01", "2014-08-16",
    "2478.57", "", "0.00", "", "", "", "", "", 0 },
  { "davinci-pdex-ig/ExplanationOfBenefit-PDexPriorAuth1.json",
    "PA123412341234123412341234", "unknown", "Example Health Plan", "Another Example Health Plan",
    "institutional", "", "", "", "2021-09-20",
    "300.99", "100.00", "", "", "", "", "", "", 1 },
  { "cms-bfd/v3-idr/ExplanationOfBenefit-PriorAuth.json",
    "-Z8HZVZBG92X34", "unknown", "Centers for Medicare & Medicaid Services", "Jones, Victor",
    "professional", "", "", "", "2018-07-27",
    "", "", "", "", "", "", "", "", 3 },
};

static const struct {
  const char *file;
  const char *status, *reasons, *remarks, *groups, *owes;
  const char *in_evidence, *note_of_line;
} denials[] = {
  { "denied-co-197", "denied", "CO-197", "N130", "co", "0.00", "CO-197, N130",
    "No prior authorization is on file." },
  { "denied-co-50", "denied", "CO-50", "", "co", "0.00", "CO-50",
    "Not medically necessary under the plan." },
  { "denied-co-29", "denied", "CO-29", "", "co", "0.00", "CO-29",
    "The claim came after the time limit for filing." },
  { "denied-pr-96", "denied", "PR-96", "N130", "pr", "820.00", "PR-96, N130",
    "Your plan does not cover this service." },
  { "denied-co-16", "denied", "CO-16", "MA130", "co", "0.00", "CO-16, MA130",
    "The claim is incomplete. Please resubmit." },
  { "denied-pharmacy-75", "denied", "NCPDP-75", "", "", "1000.00", "NCPDP-75", "" },
  { "cancelled", "void", "CO-197", "", "co", "0.00", "cancelled", "Voided." },
  { "replaced", "void", "CO-16", "MA130", "co", "0.00", "NEW-2", "Replaced." },
};

static void
test_claim (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (RcImport) import = fixture_import (claims[i].file);
  RcClaim *claim = fixture_claim (import, 0);
  const char *const expected[][2] = {
    { "number", claims[i].number }, { "status", claims[i].status },
    { "insurer", claims[i].insurer }, { "provider", claims[i].provider },
    { "setting", claims[i].setting }, { "network", claims[i].network },
    { "service_from", claims[i].from }, { "service_to", claims[i].to },
    { "processed_on", claims[i].processed },
    { "billed", claims[i].billed }, { "allowed", claims[i].allowed },
    { "plan_paid", claims[i].paid }, { "deductible", claims[i].deductible },
    { "copay", claims[i].copay }, { "not_covered", claims[i].not_covered },
    { "patient_owes", claims[i].owes }, { "write_off", claims[i].write_off },
  };

  g_assert_cmpuint (import->records->len, ==, 1);
  for (gsize j = 0; j < G_N_ELEMENTS (expected); j++)
    fixture_assert_field (claim, expected[j][0], expected[j][1]);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (claim->lines)), ==, claims[i].n_lines);
  g_assert_nonnull (claim->evidence);
}

static void
test_denial (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *file = g_strdup_printf ("synthetic/%s.json", denials[i].file);
  g_autoptr (RcImport) import = fixture_import (file);
  RcClaim *claim = fixture_claim (import, 0);
  RcClaimLine *line = fixture_line (claim, 0);

  fixture_assert_field (claim, "status", denials[i].status);
  fixture_assert_field (claim, "patient_owes", denials[i].owes);
  g_test_message ("%s", claim->evidence);
  g_assert_nonnull (strstr (claim->evidence, denials[i].in_evidence));
  fixture_assert_field (line, "reason_codes", denials[i].reasons);
  fixture_assert_field (line, "remark_codes", denials[i].remarks);
  fixture_assert_field (line, "group_codes", denials[i].groups);
  fixture_assert_field (line, "notes", denials[i].note_of_line);
}

/* A note on a line is not told again on the claim. */
static void
test_remarks (void)
{
  g_autoptr (RcImport) joined = fixture_import ("synthetic/denied-co-50.json");
  g_autoptr (RcImport) loose =
    fixture_import ("hl7-fhir-r4-spec-examples/ExplanationOfBenefit-EB3501.json");

  g_assert_null (fixture_claim (joined, 0)->payer_note);
  g_assert_cmpstr (fixture_claim (loose, 0)->payer_note, ==, "Could not process.\nInvalid claim");
}

static void
test_line (void)
{
  g_autoptr (RcImport) import =
    fixture_import ("carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessional2.json");
  RcClaimLine *line = fixture_line (fixture_claim (import, 0), 3);

  fixture_assert_field (line, "sequence", "4");
  fixture_assert_field (line, "date", "2020-08-04");
  fixture_assert_field (line, "code", "37228");
  fixture_assert_field (line, "code_system", "cpt");
  fixture_assert_field (line, "place_of_service", "21");
  fixture_assert_field (line, "billed", "751.20");
  fixture_assert_field (line, "allowed", "224.11");
  fixture_assert_field (line, "paid", "0.00");
  fixture_assert_field (line, "not_covered", "224.11");
  fixture_assert_field (line, "description", "");
}

/* One line of Medicare gives "submitted" three times: rate, charge and payment. */
static void
test_medicare_line (void)
{
  g_autoptr (RcImport) import = fixture_import ("cms-bfd/v2-R4/eobReadHha.json");
  RcClaimLine *line = fixture_line (fixture_claim (import, 0), 0);

  fixture_assert_field (line, "billed", "25.00");
  fixture_assert_field (line, "paid", "26.00");
  fixture_assert_field (line, "not_covered", "24.00");
  fixture_assert_field (line, "modifiers", "KO, DD");
  fixture_assert_field (line, "reason_codes", "CO-120");
}

/* The total with the variable of the charge holds what another plan paid. */
static void
test_medicare_total (void)
{
  g_autoptr (RcImport) import = fixture_import ("cms-bfd/v2-R4/eobReadDme.json");
  RcClaim *claim = fixture_claim (import, 0);

  fixture_assert_field (claim, "billed", "130.45");
  fixture_assert_field (claim, "other_plan_paid", "11.00");
}

static void
test_second_medicare_version (void)
{
  g_autoptr (RcImport) import = fixture_import ("cms-bfd/v3-idr/ExplanationOfBenefit-HHA.json");
  RcClaim *claim = fixture_claim (import, 0);
  RcClaimLine *line = fixture_line (claim, 0);

  fixture_assert_field (claim, "billed", "9001.55");
  fixture_assert_field (claim, "deductible", "17.85");
  fixture_assert_field (claim, "coinsurance", "9.82");
  fixture_assert_field (claim, "plan_paid", "47.51");
  fixture_assert_field (line, "reason_codes", "PR-B7");
  fixture_assert_field (line, "paid", "11.15");
  fixture_assert_field (fixture_line (claim, 3), "other_plan_paid", "31.21");
  fixture_assert_field (fixture_line (claim, 3), "ndc", "00409189001");
}

/* What the lines add up to is told where the total says otherwise; nothing is repaired. */
static void
test_mismatch (void)
{
  g_autoptr (RcImport) import =
    fixture_import ("carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessional1.json");

  g_assert_true (fixture_has_note (import, "$2,650.00 in all, but its lines add up to $1,000.00"));
  fixture_assert_field (fixture_line (fixture_claim (import, 0), 0), "billed", "1000.00");
}

static void
test_details (void)
{
  g_autoptr (RcImport) import =
    fixture_import ("hl7-fhir-r4-spec-examples/ExplanationOfBenefit-EB3500.json");
  RcClaimLine *line = fixture_line (fixture_claim (import, 0), 1);

  fixture_assert_field (line, "billed", "200.00");
  fixture_assert_field (line, "allowed", "200.00");
  fixture_assert_field (line, "paid", "180.00");
}

static void
test_rounding (void)
{
  static const char *const values[][2] = {
    { "129.16000000000003", "129.16" }, { "0.005", "0.01" }, { "1.005", "1.01" },
    { "-1.10", "-1.10" }, { "19.99", "19.99" }, { "1e2", "100.00" }, { "0.1", "0.10" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *text = g_strdup_printf (
        "{\"resourceType\":\"ExplanationOfBenefit\",\"total\":[{\"category\":{\"coding\":["
        "{\"code\":\"submitted\"}]},\"amount\":{\"value\":%s}}]}", values[i][0]);
      g_autoptr (RcImport) import = fixture_import_text (text);

      fixture_assert_field (fixture_claim (import, 0), "billed", values[i][1]);
    }
}

static void
test_dates (void)
{
  static const struct {
    const char *created, *expected, *note;
  } cases[] = {
    { "2026-01-31", "2026-01-31", NULL },
    { "2026-01-31T23:30:00-05:00", "2026-01-31", NULL },
    { "2026-01-31T00:30:00.000Z", "2026-01-31", NULL },
    { "2026-01", "", "gives no day" },
    { "2026", "", "gives no day" },
    { "IGNORED_FIELD", "", "is no date" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf (
        "{\"resourceType\":\"ExplanationOfBenefit\",\"created\":\"%s\"}", cases[i].created);
      g_autoptr (RcImport) import = fixture_import_text (text);

      fixture_assert_field (fixture_claim (import, 0), "processed_on", cases[i].expected);
      g_assert_true (cases[i].note == NULL || fixture_has_note (import, cases[i].note));
    }
}

/* A date that another one contradicts would start a clock on the wrong day. */
static void
test_contradictory_dates (void)
{
  g_autoptr (RcImport) import =
    fixture_import ("carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessional1.json");
  g_autoptr (GPtrArray) findings = rc_record_check (RC_RECORD (fixture_claim (import, 0)));

  fixture_assert_field (fixture_claim (import, 0), "received_on", "");
  g_assert_true (fixture_has_note (import, "May 30, 2011"));
  for (guint i = 0; i < findings->len; i++)
    g_assert_true (((RcFinding *) g_ptr_array_index (findings, i))->missing);
}

static void
test_main_diagnosis (void)
{
  g_autoptr (RcImport) import = fixture_import_text (
    "{\"resourceType\":\"ExplanationOfBenefit\",\"diagnosis\":["
    "{\"sequence\":3,\"diagnosisCodeableConcept\":{\"coding\":[{\"code\":\"F41.1\"}]}},"
    "{\"sequence\":7,\"diagnosisCodeableConcept\":{\"coding\":[{\"code\":\"F33.2\"}]},"
    "\"type\":[{\"coding\":[{\"code\":\"principal\"}]}]}],"
    "\"item\":[{\"sequence\":5,\"diagnosisSequence\":[7,3]}]}");

  fixture_assert_field (fixture_claim (import, 0), "diagnoses", "F33.2, F41.1");
  fixture_assert_field (fixture_line (fixture_claim (import, 0), 0), "diagnosis", "F33.2, F41.1");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (claims); i++)
    {
      g_autofree char *name = g_path_get_basename (claims[i].file);
      g_autofree char *path = g_strdup_printf ("/fhir-eob/public-file/%s", name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_claim);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (denials); i++)
    {
      g_autofree char *path = g_strdup_printf ("/fhir-eob/synthetic/%s", denials[i].file);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_denial);
    }
  g_test_add_func ("/fhir-eob/remarks/stand-where-they-belong", test_remarks);
  g_test_add_func ("/fhir-eob/line/reads-codes-and-amounts", test_line);
  g_test_add_func ("/fhir-eob/medicare/goes-by-the-variable", test_medicare_line);
  g_test_add_func ("/fhir-eob/medicare/knows-the-mislabelled-total", test_medicare_total);
  g_test_add_func ("/fhir-eob/medicare/reads-version-3", test_second_medicare_version);
  g_test_add_func ("/fhir-eob/totals/tell-a-mismatch", test_mismatch);
  g_test_add_func ("/fhir-eob/details/are-folded-into-the-line", test_details);
  g_test_add_func ("/fhir-eob/money/rounds-the-digits", test_rounding);
  g_test_add_func ("/fhir-eob/dates/are-the-first-ten-characters", test_dates);
  g_test_add_func ("/fhir-eob/dates/leave-out-contradictions", test_contradictory_dates);
  g_test_add_func ("/fhir-eob/diagnoses/put-the-main-one-first", test_main_diagnosis);
  return g_test_run ();
}
