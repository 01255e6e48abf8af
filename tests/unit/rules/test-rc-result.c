/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a result. */

#include "config.h"

#include "rc-evaluate.h"

static RcRuleSet *rules;

typedef struct {
  const char *id;
  const char *facts;
  const char *text;
} DescribeRow;

static const DescribeRow describe_rows[] = {
  { "erisa.appeal.file", "notice_date=2026-01-05 notice_received=2026-01-09",
    "29 CFR 2560.503-1(h)(3)(i): 180 days from the date of the letter" },
  { "medicare.redetermination.file", "notice_date=2026-01-05",
    "42 CFR 405.942(a): 120 days from the day the letter came, presumed 5 days after its date" },
  { "medicare.redetermination.file", "notice_date=2026-01-05 notice_received=2026-01-06",
    "42 CFR 405.942(a): 120 days from the day the letter came" },
  { "aca.external.federal.file", "notice_date=2026-01-05",
    "45 CFR 147.136(d)(2)(i): 4 months from the date of the letter" },
  { "erisa.claim.urgent.decide", "request_received=2026-01-05 tz=America/New_York",
    "29 CFR 2560.503-1(f)(2)(i): 72 hours from the day the plan got the request" },
  { "nsa.gfe.scheduled_3_to_9", "scheduled_on=2026-01-05",
    "45 CFR 149.610(b)(1)(vi): 1 business day from the day the visit was scheduled" },
  { "va.benefit_decision.review", "notice_date=2026-01-05",
    "38 U.S.C. 5104C, 7105: 1 year from the date of the letter" },
  { "fehb.court", "service_date=2026-01-05",
    "5 CFR 890.107(d)(2): December 31, 3 years after the year of the service" },
  { "medicaid.continue_benefits.mco", "notice_date=2026-01-05",
    "42 CFR 438.420(a): 10 days after the date of the letter or the day coverage is cut, "
    "whichever is later" },
  { "partd.exception.standard", "request_received=2026-01-05 tz=America/New_York",
    "42 CFR 423.568(b): 72 hours from the doctor’s supporting statement or 14 days after the day "
    "the plan got the request, whichever is earlier" },
  { "medicaid.mco.fair_hearing.file", "notice_date=2026-01-05 state_fair_hearing_days=100",
    "42 CFR 438.408(f)(2): 100 days from the date of the letter" },
  { "erisa.appeal.concurrent.file", "cut_effective_date=2026-01-05",
    "29 CFR 2560.503-1(f)(2)(ii)(A), (h)(3): 1 day before the day coverage is cut" },
  { "va.clinical_appeal", "notice_date=2026-01-05", "VHA Directive 1041" },
};

static RcResult *
evaluate (const char *id, const char *text)
{
  const char *const ids[] = { id, NULL };
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (RcFacts) facts = rc_facts_new ();

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);

      rc_facts_set (facts, sides[0], sides[1]);
    }
  return rc_evaluate (rules, ids, facts, TRUE, NULL);
}

static void
test_describe (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (describe_rows); i++)
    {
      const DescribeRow *row = &describe_rows[i];
      g_autoptr (RcResult) result = evaluate (row->id, row->facts);
      g_autofree char *text = rc_result_describe (result);

      g_assert_cmpstr (text, ==, row->text);
    }
}

/* Every token that a result can carry has a sentence of its own. */
static void
test_explain (void)
{
  static const char *const tokens[] = {
    "plan_terms", "letter_only", "no_deadline", "no_number_found",
    "plan_terms_or_state_limitations", "unverified", "not_in_force", "not_published_yet",
    "received_before_notice_date", "received_before_mailed", "received_before_bill_date",
    "received_before_info_request", "info_received_before_info_request",
    "extension_before_request", "state_window_outside_federal_limits", "missing_zone",
    "letter_earlier", "letter_later", "same", "valid", "not_valid", "bad_value:notice_date",
    "bad_value:tz", "bad_value:days_used", "bad_value:state_fair_hearing_days",
    "unknown_input:notice_dat", "missing_input:notice_date", "missing_input:tz",
    "missing_input:only_in_a_file_of_the_user",
  };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    {
      const char *sentence = rc_result_explain (tokens[i]);

      g_test_message ("%s", tokens[i]);
      g_assert_nonnull (sentence);
      g_assert_true (g_str_has_suffix (sentence, ".") || g_str_has_suffix (sentence, "?"));
      g_assert_true (g_hash_table_add (seen, (gpointer) sentence));
    }
}

static void
test_questions (void)
{
  const char *const *names = rc_facts_known_names ();

  for (; *names != NULL; names++)
    {
      g_autofree char *token = g_strconcat ("missing_input:", *names, NULL);

      g_assert_true (g_str_has_suffix (rc_facts_question (*names), "?"));
      g_assert_cmpstr (rc_result_explain (token), ==, rc_facts_question (*names));
      g_assert_nonnull (rc_facts_label (*names));
    }
  g_assert_null (rc_facts_label ("only_in_a_file_of_the_user"));
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  g_test_add_func ("/result/describes-each-kind-of-period", test_describe);
  g_test_add_func ("/result/explains-each-token", test_explain);
  g_test_add_func ("/result/asks-for-each-fact", test_questions);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
