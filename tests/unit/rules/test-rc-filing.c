/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "rc-filing.h"
#include "rules-test.h"

static RcRuleSet *rules;

static GArray *
list_years (const char *rule, const char *from, const char *to)
{
  g_autoptr (GDate) first = day (from);
  g_autoptr (GDate) last = day (to);

  return rc_filing_list_years (rules, rc_rule_set_lookup (rules, rule), first, last);
}

static void
test_years (void)
{
  g_autoptr (GArray) years = list_years ("medicare.court.file", "2026-12-31", "2028-01-01");

  g_assert_cmpuint (years->len, ==, 3);
  g_assert_cmpint (g_array_index (years, RcFilingYear, 0).year, ==, 2026);
  g_assert_cmpint (g_array_index (years, RcFilingYear, 0).usd, ==, 1960);
  g_assert_cmpint (g_array_index (years, RcFilingYear, 1).usd, ==, 2000);
  g_assert_cmpint (g_array_index (years, RcFilingYear, 2).year, ==, 2028);
  g_assert_cmpint (g_array_index (years, RcFilingYear, 2).usd, ==, 0);
}

static void
test_hearing (void)
{
  g_autoptr (GArray) years = list_years ("partd.alj.file", "2026-01-01", "2026-12-31");

  g_assert_cmpuint (years->len, ==, 1);
  g_assert_cmpint (g_array_index (years, RcFilingYear, 0).usd, ==, 200);
}

static void
test_no_amount (void)
{
  g_autoptr (GArray) years = list_years ("fehb.court", "2026-01-01", "2029-12-31");

  g_assert_cmpuint (years->len, ==, 0);
}

static void
test_compare (void)
{
  const RcFilingYear known = { 2026, 200 };
  const RcFilingYear unknown = { 2028, 0 };

  g_assert_cmpint (rc_filing_compare (&known, 19999), ==, RC_FILING_BELOW);
  g_assert_cmpint (rc_filing_compare (&known, 20000), ==, RC_FILING_NEAR);
  g_assert_cmpint (rc_filing_compare (&known, 22000), ==, RC_FILING_NEAR);
  g_assert_cmpint (rc_filing_compare (&known, 22001), ==, RC_FILING_ABOVE);
  g_assert_cmpint (rc_filing_compare (&known, RC_MONEY_NONE), ==, RC_FILING_UNKNOWN);
  g_assert_cmpint (rc_filing_compare (&unknown, 20000), ==, RC_FILING_UNKNOWN);
}

static void
test_describe (void)
{
  const RcFilingYear known = { 2026, 200 };
  const RcFilingYear unknown = { 2028, 0 };
  g_autofree char *plain = rc_filing_describe (&known, RC_MONEY_NONE);
  g_autofree char *below = rc_filing_describe (&known, 15000);
  g_autofree char *later = rc_filing_describe (&unknown, 15000);

  g_assert_cmpstr (plain, ==, "If you file in 2026, at least $200.00 must be in dispute.");
  g_assert_nonnull (strstr (below, "Your $150.00 are below that"));
  g_assert_nonnull (strstr (later, "not published yet"));
}

/* The day of filing answers alone, also as long as nobody knows the date of the letter. */
static void
test_filed_on (void)
{
  g_autoptr (RcResult) known =
    evaluate (rules, "medicare.court.file", "notice_date=2026-11-20 filed_on=2027-01-04", FALSE);
  g_autoptr (RcResult) no_letter =
    evaluate (rules, "medicare.court.file", "filed_on=2028-01-04", FALSE);

  g_assert_cmpuint (known->filing_years->len, ==, 1);
  g_assert_cmpint (g_array_index (known->filing_years, RcFilingYear, 0).usd, ==, 2000);
  g_assert_cmpuint (no_letter->filing_years->len, ==, 1);
  g_assert_cmpint (g_array_index (no_letter->filing_years, RcFilingYear, 0).usd, ==, 0);
}

/* What the denial says is in dispute is compared, from the record on. */
static void
test_from_the_record (void)
{
  g_autoptr (GPtrArray) deadlines = deadlines_of (
    rules, "plan source=medicare; denial level=2 notice_date=2026-11-02 amount=150.00");
  const RcDeadline *hearing = find_deadline (deadlines, "medicare.alj.file");

  g_assert_nonnull (hearing);
  g_assert_cmpint (hearing->result->amount, ==, 15000);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  g_test_add_func ("/filing/each-year-has-its-amount", test_years);
  g_test_add_func ("/filing/hearing-has-its-own-amount", test_hearing);
  g_test_add_func ("/filing/most-rules-need-none", test_no_amount);
  g_test_add_func ("/filing/below-near-and-above", test_compare);
  g_test_add_func ("/filing/says-the-amount", test_describe);
  g_test_add_func ("/filing/day-of-filing-answers-alone", test_filed_on);
  g_test_add_func ("/filing/amount-of-the-denial", test_from_the_record);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
