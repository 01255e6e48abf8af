/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"

#define FILE_NAME "carin-bb-ig/v-200/ExplanationOfBenefit-EOBProfessional2.json"
#define TEMPLATE                                                                                  \
  "{\"resourceType\":\"ExplanationOfBenefit\",\"use\":\"%s\",\"created\":\"%s\","                 \
  "\"identifier\":[{\"value\":\"%s\"}],\"insurer\":{\"display\":\"%s\"},"                         \
  "\"total\":[{\"category\":{\"coding\":[{\"code\":\"submitted\"}]},"                             \
  "\"amount\":{\"value\":%s}}]}"

static RcStamp
stamp_now (void)
{
  static GDateTime *when = NULL;

  if (when == NULL)
    when = g_date_time_new_utc (2026, 11, 24, 9, 0, 0);
  return (RcStamp){ when, "test" };
}

static guint
apply_text (RcCase *the_case, const char *use, const char *created, const char *number,
            const char *insurer, const char *billed, RcImport **keep)
{
  g_autofree char *text = g_strdup_printf (TEMPLATE, use, created, number, insurer, billed);
  g_autoptr (RcImport) import = fixture_import_text (text);
  guint n = rc_import_apply (import, the_case, stamp_now ());

  if (keep != NULL)
    *keep = g_steal_pointer (&import);
  return n;
}

static guint
count_claims (RcCase *the_case)
{
  return g_list_model_get_n_items (rc_case_get_records (the_case, &rc_claim_kind));
}

static RcClaim *
first_claim (RcCase *the_case)
{
  return RC_CLAIM (rc_case_first (the_case, &rc_claim_kind));
}

static void
test_second_time (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());
  g_autoptr (RcImport) first = fixture_import (FILE_NAME);
  g_autoptr (RcImport) second = fixture_import (FILE_NAME);
  g_autoptr (RcCase) before = NULL;

  g_assert_cmpuint (rc_import_apply (first, the_case, stamp_now ()), ==, 1);
  before = rc_case_copy (the_case);
  g_assert_cmpuint (rc_import_apply (second, the_case, stamp_now ()), ==, 0);
  g_assert_true (rc_case_equal (the_case, before));
  g_assert_cmpuint (second->notes->len, ==, 0);
}

/* A window shows what an import would do before it does it. */
static void
test_apply_to_copy (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());
  g_autoptr (RcCase) preview = rc_case_copy (the_case);
  g_autoptr (RcImport) import = fixture_import (FILE_NAME);

  g_assert_cmpuint (rc_import_apply (import, preview, stamp_now ()), ==, 1);
  g_assert_cmpuint (count_claims (the_case), ==, 0);
  g_assert_cmpuint (rc_import_apply (import, the_case, stamp_now ()), ==, 1);
  g_assert_true (first_claim (preview) != first_claim (the_case));
}

static void
test_keys (void)
{
  static const struct {
    const char *use, *number, *insurer;
    guint n_claims;
  } cases[] = {
    { "claim", "1", "Blue Harbor", 1 },
    { "claim", "1", "BLUE Harbor", 1 },
    { "claim", "2", "Blue Harbor", 2 },
    { "claim", "1", "Red Harbor", 2 },
    { "preauthorization", "1", "Blue Harbor", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());

      apply_text (the_case, "claim", "2026-01-31", "1", "Blue Harbor", "10", NULL);
      apply_text (the_case, cases[i].use, "2026-01-31", cases[i].number, cases[i].insurer, "10",
                  NULL);
      g_assert_cmpuint (count_claims (the_case), ==, cases[i].n_claims);
    }
}

static void
test_newer (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());

  apply_text (the_case, "claim", "2026-01-31", "1", "Blue Harbor", "10", NULL);
  g_assert_cmpuint (
    apply_text (the_case, "claim", "2026-02-01", "1", "Blue Harbor", "20.50", NULL), ==, 1);
  fixture_assert_field (first_claim (the_case), "billed", "20.50");
  fixture_assert_field (first_claim (the_case), "processed_on", "2026-02-01");
}

static void
test_older (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());
  g_autoptr (RcImport) older = NULL;

  apply_text (the_case, "claim", "2026-01-31", "1", "Blue Harbor", "10", NULL);
  g_assert_cmpuint (
    apply_text (the_case, "claim", "2026-01-30", "1", "Blue Harbor", "20.50", &older), ==, 0);
  fixture_assert_field (first_claim (the_case), "billed", "10.00");
  g_assert_true (fixture_has_note (older, "$20.50"));
}

/* Notes, and what the file does not know, are the person's. */
static void
test_own_words (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());

  apply_text (the_case, "claim", "2026-01-31", "1", "Blue Harbor", "10", NULL);
  g_object_set (first_claim (the_case), "notes", "Ask Ana", "status", RC_CLAIM_STATUS_DENIED,
                "service", "First infusion", NULL);
  apply_text (the_case, "claim", "2026-02-01", "1", "Blue Harbor", "20", NULL);
  fixture_assert_field (first_claim (the_case), "notes", "Ask Ana");
  fixture_assert_field (first_claim (the_case), "service", "First infusion");
  fixture_assert_field (first_claim (the_case), "status", "denied");
  fixture_assert_field (first_claim (the_case), "billed", "20.00");
}

static void
test_typed_claim (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());
  g_autoptr (RcRecord) typed = rc_record_new (&rc_claim_kind);

  g_object_set (typed, "number", "1", "service", "First infusion", NULL);
  rc_case_add (the_case, typed, stamp_now ());
  g_assert_cmpuint (
    apply_text (the_case, "claim", "2026-01-31", "1", "Blue Harbor", "10", NULL), ==, 1);
  g_assert_cmpuint (count_claims (the_case), ==, 1);
  fixture_assert_field (typed, "insurer", "Blue Harbor");
  fixture_assert_field (typed, "billed", "10.00");
}

static void
test_lines (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());
  g_autoptr (RcImport) import = fixture_import (FILE_NAME);
  g_autofree char *id = NULL;
  RcClaim *claim;

  rc_import_apply (import, the_case, stamp_now ());
  claim = first_claim (the_case);
  id = g_strdup (rc_record_get_id (RC_RECORD (fixture_line (claim, 0))));
  g_object_set (fixture_line (claim, 0), "billed", RC_MONEY_NONE, "notes", "Mine", NULL);
  g_list_store_remove (claim->lines, 5);

  g_assert_cmpuint (rc_import_apply (import, the_case, stamp_now ()), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (claim->lines)), ==, 6);
  fixture_assert_field (fixture_line (claim, 0), "billed", "68.80");
  fixture_assert_field (fixture_line (claim, 0), "notes", "Mine");
  g_assert_cmpstr (rc_record_get_id (RC_RECORD (fixture_line (claim, 0))), ==, id);
}

/* Sample files of one insurer share a number between the hospital and the pharmacy. */
static void
test_settings (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("A case", stamp_now ());
  g_autoptr (RcImport) hospital =
    fixture_import ("carin-bb-ig/v-200/ExplanationOfBenefit-EOBInpatient1.json");
  g_autoptr (RcImport) pharmacy =
    fixture_import ("carin-bb-ig/v-200/ExplanationOfBenefit-EOBPharmacy1.json");

  rc_import_apply (hospital, the_case, stamp_now ());
  rc_import_apply (pharmacy, the_case, stamp_now ());
  g_assert_cmpuint (count_claims (the_case), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/import-apply/changes-nothing-the-second-time", test_second_time);
  g_test_add_func ("/import-apply/can-be-tried-on-a-copy", test_apply_to_copy);
  g_test_add_func ("/import-apply/knows-a-claim-by-insurer-number-and-use", test_keys);
  g_test_add_func ("/import-apply/replaces-by-a-later-answer", test_newer);
  g_test_add_func ("/import-apply/tells-where-an-earlier-answer-differs", test_older);
  g_test_add_func ("/import-apply/keeps-what-a-person-wrote", test_own_words);
  g_test_add_func ("/import-apply/fills-in-a-claim-typed-by-hand", test_typed_claim);
  g_test_add_func ("/import-apply/brings-lines-up-to-date", test_lines);
  g_test_add_func ("/import-apply/tells-settings-apart", test_settings);
  return g_test_run ();
}
