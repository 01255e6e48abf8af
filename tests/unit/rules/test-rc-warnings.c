/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What makes deadlines dangerous: each warning that comes with the rules is a test of that number.
 * Where it is arithmetic the date must come out, where it is advice the words must be said. */

#include "config.h"

#include <string.h>

#include "rc-advice-table.h"
#include "rules-test.h"

static RcRuleSet *rules;

#define TODAY "2026-11-24"

/* The dates of a result: @expect is "legal=… safe=… due=… late=… reason=…", those that matter. */
static void
assert_dates (const char *ids, const char *facts, const char *expect)
{
  g_autoptr (RcResult) result = evaluate (rules, ids, facts, FALSE);
  g_auto (GStrv) words = g_strsplit (expect, " ", -1);
  const struct
  {
    const char *name;
    const RcWhen *when;
  } dates[] = {
    { "legal=", result->legal }, { "safe=", result->safe },       { "act=", result->act_by },
    { "due=", result->due },     { "late=", result->late_after }, { "shown=", result->shown },
  };

  g_test_message ("%s %s", ids, facts);
  for (char **word = words; *word != NULL; word++)
    {
      g_autofree char *found = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
        if (g_str_has_prefix (*word, dates[i].name) && dates[i].when != NULL)
          found = rc_when_format (dates[i].when);
      g_assert_cmpstr (found, ==, strchr (*word, '=') + 1);
    }
}

static void
assert_no_date (const char *ids, const char *facts, const char *reason)
{
  g_autoptr (RcResult) result = evaluate (rules, ids, facts, FALSE);

  g_assert_null (result->legal);
  g_assert_null (result->due);
  g_assert_null (result->shown);
  g_assert_cmpstr (result->reason, ==, reason);
}

static gboolean
says_on (const RcDeadline *deadline, const char *words, const char *today)
{
  g_autoptr (GDate) date = day (today);
  g_autoptr (GPtrArray) advice = rc_advice_list (deadline, date);

  for (guint i = 0; i < advice->len; i++)
    if (strstr (g_ptr_array_index (advice, i), words) != NULL)
      return TRUE;
  return FALSE;
}

static void
assert_says (const char *ids, const char *facts, const char *words)
{
  g_autoptr (RcDeadline) deadline = deadline_from (rules, ids, facts, "denial");

  g_test_message ("%s: %s", ids, words);
  g_assert_true (says_on (deadline, words, TODAY));
}

static void
assert_silent (const char *ids, const char *facts, const char *words)
{
  g_autoptr (RcDeadline) deadline = deadline_from (rules, ids, facts, "denial");

  g_test_message ("%s: %s", ids, words);
  g_assert_false (says_on (deadline, words, TODAY));
}

static void
assert_due (GPtrArray *deadlines, const char *rule, const char *due)
{
  const RcDeadline *deadline = find_deadline (deadlines, rule);
  g_autofree char *found = NULL;

  g_test_message ("%s", rule);
  g_assert_nonnull (deadline);
  found = rc_date_format (deadline->due);
  g_assert_cmpstr (found, ==, due);
}

/* 1: the same card can be insured or self-funded: the earlier date, and the question. */
static void
test_plan_type_first (void)
{
  g_autoptr (GPtrArray) deadlines =
    deadlines_of (rules, "plan source=employer grandfathered=no state=CA; "
                         "denial level=1 notice_date=2026-09-01 stage=preservice");
  const RcDeadline *external = NULL;

  assert_due (deadlines, "aca.external.federal.file", "2027-01-01"); /* California: 2027-03-01 */
  external = find_deadline (deadlines, "aca.external.federal.file");
  g_assert_nonnull (strstr (external->question, "pay the claims itself"));
}

/* 2: a grandfathered employer plan keeps every clock of the plan and loses external review. */
static void
test_grandfathered (void)
{
  g_autoptr (GPtrArray) first =
    deadlines_of (rules, "plan source=employer grandfathered=yes funding=self-funded; "
                         "denial level=0 notice_date=2026-09-01 stage=preservice");
  g_autoptr (GPtrArray) second =
    deadlines_of (rules, "plan source=employer grandfathered=yes funding=self-funded "
                         "appeal_levels=1; denial level=1 notice_date=2026-09-01");
  g_autoptr (GPtrArray) no_erisa =
    deadlines_of (rules, "plan source=state-employer grandfathered=yes; "
                         "denial level=0 notice_date=2026-09-01");

  assert_due (first, "erisa.appeal.file", "2027-02-28");
  for (guint i = 0; i < second->len; i++)
    {
      const RcDeadline *deadline = g_ptr_array_index (second, i);

      g_assert_false (g_str_has_prefix (deadline->result->rule->id, "aca.external."));
    }
  g_assert_nonnull (find_deadline (no_erisa, "none.grandfathered_non_erisa"));
  g_assert_null (find_deadline (no_erisa, "none.grandfathered_non_erisa")->due);
}

/* 3: 180 days from receipt, and no presumption: the date of the letter is the safe start. */
static void
test_no_presumption (void)
{
  assert_dates ("erisa.appeal.file", "notice_date=2026-01-05 notice_received=2026-01-09",
                "legal=2026-07-08 safe=2026-07-04");
  assert_dates ("erisa.appeal.file", "notice_date=2026-01-05", "legal=2026-07-04 safe=2026-07-04");
}

/* 4: days are not months. */
static void
test_days_are_not_months (void)
{
  assert_dates ("erisa.appeal.file", "notice_date=2026-08-31", "safe=2027-02-27");
  assert_dates ("fehb.reconsideration.file", "notice_date=2026-08-31", "safe=2027-02-28");
  assert_says ("erisa.appeal.file", "notice_date=2026-08-31", "180 days are not six months");
  assert_says ("erisa.appeal.file", "notice_date=2026-08-31", "the least the plan must give");
}

/* 5: only the federal external review rolls over a weekend, and the safe date does not. */
static void
test_weekend_rule (void)
{
  assert_dates ("aca.external.federal.file", "notice_date=2026-03-04",
                "legal=2026-07-06 safe=2026-07-04 act=2026-07-02");
  assert_dates ("aca.external.state.file.default", "notice_date=2026-03-04", "legal=2026-07-04");
  assert_dates ("erisa.appeal.file", "notice_date=2026-01-05", "legal=2026-07-04");
}

/* 6: states that were read have their own time, all others 120 days from the date. */
static void
test_state_windows (void)
{
  static const struct
  {
    const char *state;
    const char *safe;
  } states[] = {
    { "CA", "2026-12-04" }, { "MN", "2026-12-04" },      { "OH", "2026-12-01" },
    { "NH", "2026-12-01" }, { "OR", "2026-12-01" },      { "ME", "2027-06-04" },
    { "HI", "2026-10-12" }, { "default", "2026-10-02" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autofree char *rule = g_strconcat ("aca.external.state.file.", states[i].state, NULL);
      g_autofree char *safe = g_strconcat ("safe=", states[i].safe, NULL);

      assert_dates (rule, "notice_date=2026-06-04", safe);
    }
  assert_says ("aca.external.state.file.default", "notice_date=2026-10-01", "States differ");
}

/* 7: New York counts from the first appeal's decision, whatever came after it. */
static void
test_new_york (void)
{
  assert_dates ("aca.external.state.file.NY",
                "first_level_final_determination_date=2026-10-01 notice_date=2026-11-20",
                "legal=2027-02-01 safe=2027-02-01");
  assert_says ("aca.external.state.file.NY", "first_level_final_determination_date=2026-10-01",
               "voluntary second appeal uses them up");
}

/* 8: Michigan: no ordinary date, and 10 days when it is urgent. */
static void
test_michigan (void)
{
  g_autoptr (GPtrArray) deadlines = deadlines_of (
    rules, "plan source=marketplace state=MI; "
           "denial level=1 urgent=yes notice_date=2026-11-20 notice_received=2026-11-23");

  assert_no_date ("aca.external.state.file.MI", "notice_date=2026-11-20", "unverified");
  assert_due (deadlines, "aca.external.state.file.MI.expedited", "2026-11-30");
  assert_says ("aca.external.state.file.MI.expedited", "notice_date=2026-11-20", "only 10 days");
  assert_says ("aca.external.state.file.MI", "notice_date=2026-11-20", "Public copies");
}

/* 9: Medicare's 65 days are 60 from a presumed receipt, and it must arrive. */
static void
test_medicare_presumption (void)
{
  assert_dates ("ma.reconsideration.file", "notice_date=2026-11-02", "safe=2027-01-06");
  assert_dates ("ma.reconsideration.file", "notice_date=2026-11-02 notice_received=2026-11-02",
                "legal=2027-01-01 safe=2027-01-01");
  assert_dates ("ma.reconsideration.file", "notice_date=2026-11-02 notice_received=2026-11-12",
                "legal=2027-01-11 safe=2027-01-06");
  assert_says ("ma.reconsideration.file", "notice_date=2026-11-02", "on the portal");
  assert_silent ("ma.reconsideration.file", "notice_date=2026-11-02 notice_received=2026-11-02",
                 "on the portal");
  assert_says ("ma.reconsideration.file", "notice_date=2026-11-02",
               "counts when they have received it");
}

/* 10: Medicare Advantage sends the case on by itself, Part D does not. */
static void
test_who_forwards (void)
{
  assert_says ("ma.reconsideration.preservice.decide", "appeal_received=2026-11-02",
               "You file nothing");
  assert_says ("partd.ire.file", "notice_date=2026-11-02", "does not happen by itself");
  assert_says ("partd.redetermination.standard.decide", "appeal_received=2026-11-20",
               "does not send your case on");
}

/* 11: two steps of Part D run from the date on the notice. */
static void
test_part_d_dates (void)
{
  assert_dates ("partd.alj.expedited.file", "notice_date=2026-09-01 notice_received=2026-09-06",
                "legal=2026-10-31 safe=2026-10-31");
  assert_dates ("partd.court.file", "notice_date=2026-09-01 notice_received=2026-09-06",
                "legal=2026-11-05 safe=2026-10-31");
  assert_says ("partd.court.file", "notice_date=2026-10-01", "not from the day it came");
  assert_says ("partd.alj.expedited.file", "notice_date=2026-10-01", "not from the day it came");
}

/* 12: the state sets the time for a hearing; until it is known the shortest counts. */
static void
test_hearing (void)
{
  assert_dates ("medicaid.mco.fair_hearing.file", "notice_date=2026-06-15",
                "legal=2026-10-13 safe=2026-09-13");
  assert_dates ("medicaid.mco.fair_hearing.file",
                "notice_date=2026-06-15 state_fair_hearing_days=100",
                "legal=2026-09-23 safe=2026-09-23");
  assert_dates ("medicaid.ffs.fair_hearing.file", "notice_mailed=2026-06-15",
                "legal=2026-09-13 safe=2026-07-15");
  assert_says ("medicaid.mco.fair_hearing.file", "notice_date=2026-10-15", "90 to 120 days");
  assert_silent ("medicaid.mco.fair_hearing.file",
                 "notice_date=2026-10-15 state_fair_hearing_days=100", "90 to 120 days");
  assert_says ("medicaid.ffs.fair_hearing.file", "notice_mailed=2026-11-15", "not the law");
}

/* 13: keeping the benefits comes first, with its risk. */
static void
test_continuing_benefits (void)
{
  g_autoptr (GPtrArray) deadlines =
    deadlines_of (rules, "plan source=medicaid delivery=managed-care; denial level=0 "
                         "notice_date=2026-11-20 coverage_ends_on=2026-11-28 stage=concurrent");
  const RcDeadline *first = g_ptr_array_index (deadlines, 0);

  g_assert_cmpstr (first->result->rule->id, ==, "medicaid.continue_benefits.mco");
  assert_due (deadlines, "medicaid.continue_benefits.mco", "2026-11-30");
  g_assert_true (says_on (first, "Do this first", TODAY));
  g_assert_true (says_on (first, "pay back", TODAY));
  assert_says ("medicaid.ffs.reinstate", "cut_effective_date=2026-11-28", "before the day");
}

/* 14: an infusion may be a drug or a service: both clocks, the earlier date, and the question. */
static void
test_drug_or_service (void)
{
  g_autoptr (GPtrArray) deadlines =
    deadlines_of (rules, "plan source=medicare-advantage; prior-auth requested_on=2026-11-20 "
                         "received_on=2026-11-20 urgent=no");
  const RcDeadline *decision = g_ptr_array_index (deadlines, 0);

  g_assert_nonnull (strstr (decision->question, "as a drug or as a medical service"));
  g_assert_cmpstr (decision->result->rule->id, ==, "ma.orgdet.partb_drug.standard");
  assert_says ("ma.orgdet.pa.standard", "request_received=2026-11-20", "count as drugs");
  assert_says ("medicaid.mco.pa.standard", "request_received=2026-11-20", "within 24 hours");
  assert_says ("medicaid.drug_pa", "request_received=2026-11-20 tz=UTC", "it has longer");
}

/* 15: a refused "expedite" is an ordinary request: 7 days expected, late only after 14. */
static void
test_refused_expedite (void)
{
  assert_dates ("ma.orgdet.pa.standard", "request_received=2026-11-02", "due=2026-11-09");
  assert_dates ("ma.orgdet.no_pa.standard", "request_received=2026-11-02", "late=2026-11-16");
  assert_says ("ma.orgdet.expedited", "request_received=2026-11-23 tz=UTC", "late only after 14");
}

/* 16: Medicaid's 7 days begin with the plan's contract year. */
static void
test_rating_period (void)
{
  const char *both = "medicaid.mco.pa.standard,medicaid.mco.pa.standard.pre2026";

  assert_dates (both, "request_received=2026-08-03 plan_rating_period_start=2026-07-01",
                "due=2026-08-10");
  assert_dates (both, "request_received=2026-08-03 plan_rating_period_start=2025-10-01",
                "due=2026-08-17");
  assert_says (both, "request_received=2026-08-03 plan_rating_period_start=2026-07-01",
               "contract year");
}

/* 17: TRICARE's 3 days are the patient's; no time for its decisions was found. */
static void
test_tricare_expedited (void)
{
  GPtrArray *all = rc_rule_set_get_rules (rules);

  assert_dates ("tricare.mednec.expedited.file", "notice_date=2026-06-01",
                "legal=2026-06-09 safe=2026-06-04");
  assert_says ("tricare.mednec.expedited.file", "notice_date=2026-11-23", "for your request");
  assert_says ("tricare.mednec.expedited.file", "notice_date=2026-06-01", "not lost");
  for (guint i = 0; i < all->len; i++)
    {
      const RcRule *rule = g_ptr_array_index (all, i);

      g_assert_false (g_str_has_prefix (rule->id, "tricare.") && rule->actor != RC_ACTOR_PATIENT);
    }
}

/* 18: the plans of federal employees. */
static void
test_fehb (void)
{
  assert_dates ("fehb.reconsideration.file", "notice_date=2026-03-15 notice_received=2026-03-25",
                "legal=2026-09-15 safe=2026-09-15");
  assert_dates ("fehb.opm.file", "notice_date=2026-05-04", "legal=2026-08-02");
  assert_no_date ("fehb.opm.file.no_answer", "reconsideration_request_date=2026-05-04",
                  "unverified");
  assert_dates ("fehb.opm.decide", "appeal_received=2026-02-02", "due=2026-04-03 late=2026-05-03");
  assert_says ("fehb.opm.file", "notice_date=2026-11-04", "send it early");
}

/* 19: no external review beside OPM and TRICARE; no number for VA clinical appeals. */
static void
test_no_aca_review (void)
{
  GPtrArray *all = rc_rule_set_get_rules (rules);

  for (guint i = 0; i < all->len; i++)
    {
      const RcRule *rule = g_ptr_array_index (all, i);
      const char *const *types = (const char *const *) rule->plan_types;

      if (g_str_has_prefix (rule->id, "aca.external."))
        g_assert_false (g_strv_contains (types, "fehb") || g_strv_contains (types, "tricare"));
    }
  assert_says ("fehb.reconsideration.file", "notice_date=2026-11-04", "takes its place");
  assert_says ("tricare.mednec.reconsideration.file", "notice_date=2026-11-04", "take its place");
  assert_no_date ("va.clinical_appeal", "notice_date=2026-11-04", "no_number_found");
}

/* 20: whether a step may be skipped is no question for a program. */
static void
test_deemed_exhaustion (void)
{
  const char *appeal = "erisa.appeal.preservice.decide.one_level";
  const char *medicaid = "medicaid.mco.appeal.standard.decide";

  assert_says (appeal, "appeal_received=2026-10-24", "before you skip a step");
  assert_says (appeal, "appeal_received=2026-10-24", "ordinary dates keep running");
  assert_silent (appeal, "appeal_received=2026-10-25", "skip a step"); /* due today */
  assert_says (medicaid, "appeal_received=2026-10-01", "state fair hearing");
  assert_says ("ma.reconsideration.payment.decide", "appeal_received=2026-08-01",
               "independent reviewer itself");
}

/* 21: what stops a clock is read in two ways; calls and complaints never stop the patient's. */
static void
test_tolling (void)
{
  assert_dates ("erisa.claim.decide_after_info.preservice", "info_received=2026-11-02 days_used=5",
                "due=2026-11-17 late=2026-11-27");
  assert_says ("erisa.claim.decide_after_info.preservice", "info_received=2026-11-02 days_used=5",
               "late only after the later one");
  assert_says ("erisa.claim.urgent.decide", "request_received=2026-11-23 tz=UTC", "never stops");
  assert_says ("erisa.appeal.file", "notice_date=2026-11-02", "does not stop this clock");
  assert_says ("erisa.claim_file.request", "notice_date=2026-11-02", "does not stop");
}

/* 22: no number for second appeals and lawsuits, and a limit that may run already. */
static void
test_second_appeals (void)
{
  assert_no_date ("erisa.appeal.second.file", "notice_date=2026-11-02", "plan_terms");
  assert_no_date ("erisa.civil_action", "notice_date=2026-11-02",
                  "plan_terms_or_state_limitations");
  assert_says ("erisa.civil_action", "notice_date=2026-11-02", "already be running");
  assert_says ("erisa.appeal.second.file", "notice_date=2026-11-02", "already be running");
}

/* 23: in urgent cases external review does not wait. */
static void
test_simultaneous (void)
{
  g_autoptr (RcDeadline) urgent =
    deadline_from (rules, "erisa.appeal.file", "notice_date=2026-11-02", "denial urgent=yes");

  g_assert_true (says_on (urgent, "together with the fast internal appeal", TODAY));
  assert_says ("erisa.appeal.urgent.decide", "appeal_received=2026-11-23 tz=UTC", "need not wait");
  assert_silent ("erisa.appeal.file", "notice_date=2026-11-02", "need not wait");
}

/* 24: a dispute of a bill counts from the date on it. */
static void
test_self_pay (void)
{
  assert_dates ("nsa.ppdr.file", "bill_date=2026-09-01 bill_received=2026-09-08",
                "legal=2027-01-06 safe=2026-12-30");
  assert_says ("nsa.ppdr.file", "bill_date=2026-09-01", "$400");
}

/* 25: no federal number for sending claims. */
static void
test_claim_filing (void)
{
  assert_no_date ("commercial.claim.file", "service_date=2026-09-01", "plan_terms");
  assert_says ("commercial.claim.file", "service_date=2026-09-01", "do not count on 12 months");
}

/* What is said of the amount in each year of filing. */
static char *
describe_amounts (const char *ids, const char *facts)
{
  g_autoptr (RcResult) result = evaluate (rules, ids, facts, FALSE);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->filing_years->len; i++)
    {
      g_autofree char *line = rc_filing_describe (
        &g_array_index (result->filing_years, RcFilingYear, i), result->amount);

      g_string_append_printf (text, "%s ", line);
    }
  return g_string_free (text, FALSE);
}

/* 26: the amount in controversy is that of the year of filing, and never last year's. */
static void
test_amount_in_controversy (void)
{
  g_autofree char *two_years = describe_amounts ("medicare.court.file", "notice_date=2026-11-20");
  g_autofree char *one_year = describe_amounts ("medicare.court.file", "notice_date=2026-09-01");
  g_autofree char *unknown = describe_amounts ("medicare.alj.file", "notice_date=2027-12-20");
  g_autofree char *near =
    describe_amounts ("partd.alj.file", "notice_date=2026-11-02 amount_in_dispute=210.00");
  g_autofree char *below =
    describe_amounts ("ma.alj.file", "notice_date=2026-11-02 amount_in_dispute=199.99");
  g_autofree char *above =
    describe_amounts ("ma.alj.file", "notice_date=2026-11-02 amount_in_dispute=900.00");

  g_assert_nonnull (strstr (two_years, "file in 2026, at least $1,960.00"));
  g_assert_nonnull (strstr (two_years, "file in 2027, at least $2,000.00"));
  g_assert_null (strstr (one_year, "2027"));
  g_assert_nonnull (strstr (unknown, "in 2028, the amount that must be in dispute is not "
                                     "published yet"));
  g_assert_nonnull (strstr (near, "near that"));
  g_assert_nonnull (strstr (below, "below that"));
  g_assert_null (strstr (above, "Your"));
}

/* 27: past the usual date there is still something to do. */
static void
test_late (void)
{
  guint n = 0;
  const RcAdvice *table = rc_advice_all (&n);

  assert_says ("erisa.appeal.file", "notice_date=2025-11-02", "file today and explain why");
  assert_says ("medicare.redetermination.file", "notice_date=2025-11-02", "illness");
  assert_says ("fehb.opm.file", "notice_date=2025-11-02", "good reason");
  assert_silent ("erisa.appeal.file", "notice_date=2026-11-02", "past the usual date");
  for (guint i = 0; i < n; i++)
    g_assert_null (strstr (table[i].sentence, "too late"));
}

/* 28: a disaster may give more time and never moves the date. */
static void
test_disaster (void)
{
  assert_dates ("erisa.appeal.file", "notice_date=2024-10-01", "legal=2025-03-30 safe=2025-03-30");
  assert_says ("erisa.appeal.file", "notice_date=2024-10-01", "After a disaster");
  assert_silent ("erisa.appeal.file", "notice_date=2026-10-01", "After a disaster");
}

/* 29: without a date on the letter the earliest known day stands in for it. */
static void
test_no_letter_date (void)
{
  assert_dates ("fehb.opm.file", "notice_received=2026-05-04", "legal=2026-08-02");
  assert_dates ("fehb.opm.file", "notice_mailed=2026-05-01 notice_received=2026-05-04",
                "legal=2026-07-30");
  assert_says ("fehb.opm.file", "notice_received=2026-11-04", "the earliest day you know");
  assert_says ("medicare.alj.file", "notice_mailed=2026-11-04", "the earliest day you know");
  assert_says ("erisa.appeal.file", "", "the earliest day you know");
  assert_silent ("fehb.opm.file", "notice_date=2026-11-04", "the earliest day you know");
}

/* 30: a date that somebody quotes is kept if it is the earlier one. */
static void
test_conflicting_pages (void)
{
  assert_dates ("ma.reconsideration.file", "notice_date=2026-11-02 letter_deadline=2027-01-01",
                "shown=2027-01-01 legal=2027-01-06");
  assert_says ("aca.external.federal.file", "notice_date=2026-11-02", "HealthCare.gov page");
  assert_says ("ma.reconsideration.file", "notice_date=2026-11-02", "Old pages say 60 days");
  assert_says ("partd.redetermination.file", "notice_date=2026-11-02", "Old pages say 60 days");
}

/* 31: what is easily got wrong stands in the data as the text has it. */
static void
test_easily_wrong (void)
{
  static const char *const sixty[] = { "ma.reconsideration.file", "partd.redetermination.file",
                                       "partd.ire.file" };

  for (guint i = 0; i < G_N_ELEMENTS (sixty); i++)
    {
      const RcRule *rule = rc_rule_set_lookup (rules, sixty[i]);
      const RcReading *text = g_ptr_array_index (rule->readings, 0);

      g_assert_cmpint (text->amount.n, ==, 60);
      g_assert_cmpint (text->start->presumed_days, ==, 5);
    }
  assert_dates ("partd.ire.file", "notice_date=2026-06-17", "legal=2026-08-21 safe=2026-08-16");
  g_assert_cmpuint (rc_rule_set_lookup (rules, "medicaid.mco.fair_hearing.file")->readings->len, ==,
                    2);
  g_assert_cmpint (rc_rule_set_lookup (rules, "tricare.mednec.expedited.file")->actor, ==,
                   RC_ACTOR_PATIENT);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  g_test_add_func ("/warnings/01-plan-type-first", test_plan_type_first);
  g_test_add_func ("/warnings/02-grandfathered-is-not-no-rule", test_grandfathered);
  g_test_add_func ("/warnings/03-no-presumption-of-receipt", test_no_presumption);
  g_test_add_func ("/warnings/04-days-are-not-months", test_days_are_not_months);
  g_test_add_func ("/warnings/05-weekend-rule", test_weekend_rule);
  g_test_add_func ("/warnings/06-state-windows", test_state_windows);
  g_test_add_func ("/warnings/07-new-york", test_new_york);
  g_test_add_func ("/warnings/08-michigan", test_michigan);
  g_test_add_func ("/warnings/09-medicare-65-days", test_medicare_presumption);
  g_test_add_func ("/warnings/10-part-d-is-not-automatic", test_who_forwards);
  g_test_add_func ("/warnings/11-part-d-from-the-date", test_part_d_dates);
  g_test_add_func ("/warnings/12-medicaid-hearing", test_hearing);
  g_test_add_func ("/warnings/13-continuing-benefits-first", test_continuing_benefits);
  g_test_add_func ("/warnings/14-drug-or-service", test_drug_or_service);
  g_test_add_func ("/warnings/15-refused-expedite", test_refused_expedite);
  g_test_add_func ("/warnings/16-rating-period", test_rating_period);
  g_test_add_func ("/warnings/17-tricare-three-days", test_tricare_expedited);
  g_test_add_func ("/warnings/18-federal-employees", test_fehb);
  g_test_add_func ("/warnings/19-no-aca-review", test_no_aca_review);
  g_test_add_func ("/warnings/20-deemed-exhaustion", test_deemed_exhaustion);
  g_test_add_func ("/warnings/21-tolling", test_tolling);
  g_test_add_func ("/warnings/22-second-appeals-and-lawsuits", test_second_appeals);
  g_test_add_func ("/warnings/23-simultaneous-expedited", test_simultaneous);
  g_test_add_func ("/warnings/24-self-pay-dispute", test_self_pay);
  g_test_add_func ("/warnings/25-claim-filing", test_claim_filing);
  g_test_add_func ("/warnings/26-amount-in-controversy", test_amount_in_controversy);
  g_test_add_func ("/warnings/27-past-the-usual-date", test_late);
  g_test_add_func ("/warnings/28-disaster-relief", test_disaster);
  g_test_add_func ("/warnings/29-no-date-on-the-letter", test_no_letter_date);
  g_test_add_func ("/warnings/30-conflicting-pages", test_conflicting_pages);
  g_test_add_func ("/warnings/31-easily-got-wrong", test_easily_wrong);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
