/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the vectors do not say: single conventions, and laws that hold for every rule and date. */

#include "config.h"

#include "rc-date.h"
#include "rc-evaluate.h"

static RcRuleSet *rules;

/* @facts: "name=value name=value" */
static RcResult *
evaluate (const char *ids, const char *facts, gboolean unverified)
{
  g_auto (GStrv) list = g_strsplit (ids, ",", -1);
  g_auto (GStrv) words = g_strsplit (facts, " ", -1);
  g_autoptr (RcFacts) known = rc_facts_new ();
  g_autoptr (GError) error = NULL;
  RcResult *result = NULL;

  for (char **word = words; *word != NULL && **word != '\0'; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);

      rc_facts_set (known, sides[0], sides[1]);
    }
  result = rc_evaluate (rules, (const char *const *) list, known, unverified, &error);
  g_assert_no_error (error);
  return result;
}

/* "legal=2026-07-08 safe=… act_by=… due=… late_after=… shown=… extension=… reason=… error=…" */
static char *
write_result (const RcResult *result)
{
  const struct
  {
    const char *name;
    const RcWhen *when;
  } dates[] = { { "legal", result->legal }, { "safe", result->safe },
                { "act_by", result->act_by }, { "due", result->due },
                { "late_after", result->late_after }, { "shown", result->shown } };
  const struct
  {
    const char *name;
    const char *token;
  } tokens[] = { { "letter", result->letter_vs_legal }, { "extension", result->extension },
                 { "reason", result->reason }, { "error", result->error } };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    if (dates[i].when != NULL)
      {
        g_autofree char *written = rc_when_format (dates[i].when);

        g_string_append_printf (text, " %s=%s", dates[i].name, written);
      }
  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    if (tokens[i].token != NULL)
      g_string_append_printf (text, " %s=%s", tokens[i].name, tokens[i].token);
  return g_strchug (g_string_free (text, FALSE));
}

typedef struct {
  const char *path;
  const char *ids;
  const char *facts;
  const char *expect;
} Row;

#define PLAN_WINDOW "legal=2026-07-08 safe=2026-07-04 act_by=2026-07-02 "

static const Row table[] = {
  /* Receipt. */
  { "receipt/none-recorded-takes-the-date", "erisa.appeal.file", "notice_date=2026-01-05",
    "legal=2026-07-04 safe=2026-07-04 act_by=2026-07-02 shown=2026-07-04" },
  { "receipt/no-date-takes-the-receipt", "erisa.appeal.file", "notice_received=2026-01-09",
    "legal=2026-07-08 safe=2026-07-08 act_by=2026-07-08 shown=2026-07-08" },
  { "receipt/presumed-after-five-days", "medicare.redetermination.file",
    "notice_date=2026-02-10",
    "legal=2026-06-15 safe=2026-06-15 act_by=2026-06-15 shown=2026-06-15" },
  { "receipt/later-than-presumed-is-no-safe-day", "medicare.redetermination.file",
    "notice_date=2026-02-10 notice_received=2026-02-20",
    "legal=2026-06-20 safe=2026-06-15 act_by=2026-06-15 shown=2026-06-15" },
  { "receipt/presumed-from-the-mailing", "medicare.redetermination.file",
    "notice_mailed=2026-02-10",
    "legal=2026-06-15 safe=2026-06-15 act_by=2026-06-15 shown=2026-06-15" },
  { "receipt/does-not-matter-where-the-date-counts", "fehb.opm.file",
    "notice_date=2026-05-04 notice_received=2026-05-20",
    "legal=2026-08-02 safe=2026-08-02 act_by=2026-07-31 shown=2026-08-02" },

  /* The letter. */
  { "letter/later-keeps-safe", "erisa.appeal.file",
    "notice_date=2026-01-05 notice_received=2026-01-09 letter_deadline=2026-08-01",
    PLAN_WINDOW "shown=2026-08-01 letter=letter_later" },
  { "letter/same", "erisa.appeal.file",
    "notice_date=2026-01-05 notice_received=2026-01-09 letter_deadline=2026-07-08",
    PLAN_WINDOW "shown=2026-07-08 letter=same" },
  { "letter/shown-without-a-number", "none.short_term",
    "notice_date=2026-03-01 letter_deadline=2026-04-01", "shown=2026-04-01 reason=letter_only" },
  { "letter/shown-without-a-checked-rule", "aca.external.state.file.MI",
    "notice_date=2026-03-01 letter_deadline=2026-04-01", "shown=2026-04-01 reason=unverified" },

  /* Rules that were not checked, and versions. */
  { "unverified/gives-no-date", "aca.external.state.file.MI", "notice_date=2026-03-01",
    "reason=unverified" },
  { "version/in-force-answers",
    "ma.orgdet.pa.standard,ma.orgdet.pa.standard.pre2026", "request_received=2025-12-31",
    "due=2026-01-14 late_after=2026-01-14 shown=2026-01-14" },
  { "version/alone-but-not-in-force", "ma.orgdet.pa.standard", "request_received=2025-12-31",
    "reason=not_in_force" },
  { "version/alone-and-day-not-known", "medicaid.mco.pa.standard",
    "request_received=2026-07-06", "due=2026-07-13 late_after=2026-07-13 shown=2026-07-13" },
  { "version/several-and-day-not-known",
    "medicaid.mco.pa.standard,medicaid.mco.pa.standard.pre2026", "request_received=2026-07-06",
    "reason=missing_input:plan_rating_period_start" },
  { "version/basis-from-the-receipt", "ma.reconsideration.file,ma.reconsideration.file.pre2025",
    "notice_received=2026-03-02",
    "legal=2026-05-01 safe=2026-05-01 act_by=2026-05-01 shown=2026-05-01" },

  /* Extensions. */
  { "extension/noticed-too-late", "erisa.claim.preservice.decide",
    "request_received=2026-04-10 extension_notice_date=2026-04-26",
    "due=2026-04-25 late_after=2026-04-25 shown=2026-04-25 extension=not_valid" },
  { "extension/noticed-an-hour-too-late", "ma.orgdet.expedited",
    "request_received=2026-10-27T09:00-04:00 extension_notice_date=2026-10-30T10:00-04:00 "
    "tz=America/New_York",
    "due=2026-10-30T09:00-04:00 late_after=2026-10-30T09:00-04:00 "
    "shown=2026-10-30T09:00-04:00 extension=not_valid" },
  { "extension/noticed-on-the-last-day", "ma.orgdet.expedited",
    "request_received=2026-10-27T09:00-04:00 extension_notice_date=2026-10-30 "
    "tz=America/New_York",
    "due=2026-11-13T09:00-05:00 late_after=2026-11-13T09:00-05:00 "
    "shown=2026-11-13T09:00-05:00 extension=valid" },
  { "extension/where-there-is-none", "erisa.appeal.preservice.decide.one_level",
    "appeal_received=2026-04-10 extension_notice_date=2026-04-12",
    "due=2026-05-10 late_after=2026-05-10 shown=2026-05-10 extension=not_valid" },
  { "extension/before-the-request", "erisa.claim.preservice.decide",
    "request_received=2026-04-10 extension_notice_date=2026-04-09",
    "error=extension_before_request" },

  /* What is left of a number. */
  { "days-used/not-known-leaves-all-before-late", "erisa.claim.decide_after_info.preservice",
    "info_received=2026-06-01", "due=2026-06-16 late_after=2026-07-01 shown=2026-06-16" },
  { "days-used/most-of-them", "erisa.claim.decide_after_info.preservice",
    "info_received=2026-06-01 days_used=25",
    "due=2026-06-16 late_after=2026-06-16 shown=2026-06-16" },
  { "days-used/more-than-there-were", "erisa.claim.decide_after_info.preservice",
    "info_received=2026-06-01 days_used=31", "error=bad_value:days_used" },

  /* The state's own number. */
  { "state-number/at-the-upper-limit", "medicaid.mco.fair_hearing.file",
    "notice_date=2026-06-15 state_fair_hearing_days=120",
    "legal=2026-10-13 safe=2026-10-13 act_by=2026-10-13 shown=2026-10-13" },
  { "state-number/above-the-limit", "medicaid.mco.fair_hearing.file",
    "notice_date=2026-06-15 state_fair_hearing_days=121",
    "error=state_window_outside_federal_limits" },
  { "state-number/none-at-all", "medicaid.ffs.fair_hearing.file",
    "notice_mailed=2026-06-15 state_ffs_hearing_days=0",
    "error=state_window_outside_federal_limits" },
  { "state-number/not-a-number", "medicaid.mco.fair_hearing.file",
    "notice_date=2026-06-15 state_fair_hearing_days=ninety",
    "error=bad_value:state_fair_hearing_days" },

  /* Choices of days. */
  { "choice/earlier-of", "partd.exception.standard",
    "request_received=2026-05-01T09:00-04:00 "
    "prescriber_statement_received=2026-05-04T10:00-04:00 tz=America/New_York",
    "due=2026-05-07T10:00-04:00 late_after=2026-05-07T10:00-04:00 "
    "shown=2026-05-07T10:00-04:00" },
  { "choice/later-of", "medicaid.continue_benefits.mco",
    "notice_date=2026-05-01 cut_effective_date=2026-06-01",
    "legal=2026-06-01 safe=2026-06-01 act_by=2026-06-01 shown=2026-06-01" },
  { "choice/written-as-one-event", "erisa.claim.urgent.decide_after_info",
    "info_received=2026-07-06T09:00-04:00 info_due=2026-07-07T09:00-04:00 tz=America/New_York",
    "due=2026-07-08T09:00-04:00 late_after=2026-07-08T09:00-04:00 "
    "shown=2026-07-08T09:00-04:00" },
  { "choice/given-as-one-event", "erisa.claim.urgent.decide_after_info",
    "earlier_of_info_received_or_info_due=2026-07-06T09:00-04:00 tz=America/New_York",
    "due=2026-07-08T09:00-04:00 late_after=2026-07-08T09:00-04:00 "
    "shown=2026-07-08T09:00-04:00" },

  /* Hours. */
  { "hours/shown-in-the-readers-zone", "erisa.claim.urgent.decide",
    "request_received=2026-07-06T14:30-04:00 tz=America/Los_Angeles",
    "due=2026-07-09T11:30-07:00 late_after=2026-07-09T11:30-07:00 "
    "shown=2026-07-09T11:30-07:00" },
  { "hours/over-spring-forward", "erisa.claim.urgent.decide",
    "request_received=2026-03-06T15:00-05:00 tz=America/New_York",
    "due=2026-03-09T16:00-04:00 late_after=2026-03-09T16:00-04:00 "
    "shown=2026-03-09T16:00-04:00" },
  { "hours/second-of-an-hour-that-comes-twice", "erisa.claim.urgent.decide",
    "request_received=2026-11-01T01:30-06:00 tz=America/Chicago",
    "due=2026-11-04T01:30-06:00 late_after=2026-11-04T01:30-06:00 "
    "shown=2026-11-04T01:30-06:00" },
  { "hours/patient-day-only-is-safe-from-its-start", "erisa.claim.urgent.info_supply",
    "info_request_received=2026-07-06 tz=America/New_York",
    "legal=2026-07-08T23:59-04:00 safe=2026-07-08T00:00-04:00 shown=2026-07-08T00:00-04:00" },
  { "hours/zone-without-clock-changes", "erisa.claim.urgent.decide",
    "request_received=2026-03-06T15:00-07:00 tz=America/Phoenix",
    "due=2026-03-09T15:00-07:00 late_after=2026-03-09T15:00-07:00 "
    "shown=2026-03-09T15:00-07:00" },
  { "hours/no-zone", "erisa.claim.urgent.decide", "request_received=2026-07-06T14:30-04:00",
    "error=missing_zone" },
  { "hours/unknown-zone", "erisa.claim.urgent.decide",
    "request_received=2026-07-06T14:30-04:00 tz=Mars/Olympus", "error=bad_value:tz" },
  { "hours/zone-of-the-machine-is-refused", "erisa.claim.urgent.decide",
    "request_received=2026-07-06T14:30-04:00 tz=localtime", "error=bad_value:tz" },
  { "hours/path-as-zone-is-refused", "erisa.claim.urgent.decide",
    "request_received=2026-07-06T14:30-04:00 tz=/etc/localtime", "error=bad_value:tz" },
  { "days/moment-counts-as-its-day", "erisa.appeal.file",
    "notice_date=2026-01-05T23:30-05:00",
    "legal=2026-07-04 safe=2026-07-04 act_by=2026-07-02 shown=2026-07-04" },

  /* Facts. */
  { "facts/none", "erisa.appeal.file", "", "reason=missing_input:notice_date" },
  { "facts/no-such-day", "erisa.appeal.file", "notice_date=2026-02-30",
    "error=bad_value:notice_date" },
  { "facts/unreadable-moment", "erisa.claim.urgent.decide",
    "request_received=2026-07-06T25:00-04:00 tz=UTC", "error=bad_value:request_received" },
  { "facts/misspelt", "erisa.appeal.file", "notice_date=2026-01-05 notice_recieved=2026-01-09",
    "error=unknown_input:notice_recieved" },
  { "facts/letter-date-unreadable", "erisa.appeal.file",
    "notice_date=2026-01-05 letter_deadline=soon", "error=bad_value:letter_deadline" },
  { "facts/decided-before-the-request", "erisa.claim.preservice.decide",
    "request_received=2026-05-02 notice_date=2026-05-01", "error=decision_before_request" },
  { "facts/appeal-before-the-letter", "erisa.appeal.preservice.decide.one_level",
    "notice_date=2026-05-02 appeal_received=2026-05-01", "error=appeal_before_notice" },
  { "facts/letter-names-a-day-before-its-own", "erisa.appeal.file",
    "notice_date=2026-10-02 letter_deadline=2026-03-31", "error=letter_deadline_before_notice" },
  { "facts/information-wanted-before-asked", "erisa.claim.info_supply",
    "info_request_date=2026-05-02 info_due=2026-05-01", "error=info_due_before_info_request" },
  { "facts/answer-before-the-external-request", "aca.external.federal.preliminary",
    "external_request_received=2026-05-02 preliminary_done=2026-05-01",
    "error=answer_before_external_request" },
  { "facts/same-day-is-no-contradiction", "erisa.appeal.file",
    "notice_date=2026-01-05 notice_received=2026-01-05 letter_deadline=2026-01-05",
    "legal=2026-07-04 safe=2026-07-04 act_by=2026-07-02 shown=2026-01-05 "
    "letter=letter_earlier" },
  { "facts/bill-before-its-date", "nsa.ppdr.file",
    "bill_date=2026-05-02 bill_received=2026-05-01", "error=received_before_bill_date" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcResult) result = evaluate (row->ids, row->facts, FALSE);
  g_autofree char *written = write_result (result);

  g_assert_cmpstr (written, ==, row->expect);
}

static void
test_unknown_rule (void)
{
  const char *const ids[] = { "erisa.appeal.file", "erisa.apeal.file", NULL };
  g_autoptr (RcFacts) facts = rc_facts_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (rc_evaluate (rules, ids, facts, FALSE, &error));
  g_assert_error (error, RC_RULE_ERROR, RC_RULE_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "erisa.apeal.file"));
}

/* A patient's business days are counted without the days observed in lieu: July 3, 2026 counts. */
static void
test_business_days_of_patients (void)
{
  g_autoptr (RcResult) result = evaluate ("aca.external.federal.extra_evidence",
                                          "iro_notice_received=2026-06-22", TRUE);
  g_autofree char *legal = rc_when_format (result->legal);
  g_autofree char *safe = rc_when_format (result->safe);

  g_assert_cmpstr (legal, ==, "2026-07-06");
  g_assert_cmpstr (safe, ==, "2026-07-02");
}

static void
test_outcomes (void)
{
  g_autoptr (RcResult) result =
    evaluate ("erisa.appeal.file", "notice_date=2026-01-05 notice_received=2026-01-09", FALSE);
  const RcOutcome *text = g_ptr_array_index (result->outcomes, 0);
  const RcOutcome *safe = rc_result_get_outcome (result);

  g_assert_cmpuint (result->outcomes->len, ==, 2);
  g_assert_cmpstr (text->start_fact, ==, "notice_received");
  g_assert_cmpstr (safe->start_fact, ==, "notice_date");
  g_assert_cmpint (safe->n, ==, 180);
}

/* A rule of the user may count one reading in days and the other in hours, from a presumed day. */
static void
test_mixed_units (void)
{
  static const char text[] =
    "{\"data_version\": \"2026-11-23\", \"rules\": [{\"id\": \"mixed\", \"plan_types\": [\"fehb\"], "
    "\"actor\": \"patient\", \"action\": \"file_plan_appeal\", \"cite\": \"1 CFR 2\", "
    "\"sources\": [\"a page\"], \"confidence\": \"agency_page\", \"readings\": ["
    "{\"reading\": \"text\", \"start\": {\"event\": \"notice_date\"}, "
    "\"amount\": {\"n\": 10, \"unit\": \"calendar_days\"}}, "
    "{\"reading\": \"safer\", \"start\": {\"event\": \"notice_received\", \"presume\": "
    "{\"from\": \"notice_date\", \"plus\": 1, \"unit\": \"calendar_days\"}}, "
    "\"amount\": {\"n\": 72, \"unit\": \"hours\"}}]}]}";
  const char *const ids[] = { "mixed", NULL };
  g_autoptr (RcRuleSet) mine = rc_rule_set_new_from_data ("mine.json", text, sizeof text - 1);
  g_autoptr (RcFacts) facts = rc_facts_new ();
  g_autoptr (RcResult) no_zone = NULL;
  g_autoptr (RcResult) result = NULL;
  g_autofree char *written = NULL;

  rc_facts_set (facts, "notice_date", "2026-07-06");
  rc_facts_set (facts, "notice_received", "2026-07-09");
  no_zone = rc_evaluate (mine, ids, facts, FALSE, NULL);
  g_assert_cmpstr (no_zone->error, ==, "missing_zone");
  rc_facts_set (facts, "tz", "America/New_York");
  result = rc_evaluate (mine, ids, facts, FALSE, NULL);
  written = write_result (result);
  /* Presumed to have come on July 7: a later receipt moves no safe date. */
  g_assert_cmpstr (written, ==, "legal=2026-07-16 safe=2026-07-10T00:00-04:00 "
                                "shown=2026-07-10T00:00-04:00");
}

/* A disaster may give more time; it never moves the date. */
static void
test_suspensions (void)
{
  g_autoptr (RcResult) during = evaluate ("erisa.appeal.file", "notice_date=2024-08-01", FALSE);
  g_autoptr (RcResult) after = evaluate ("erisa.appeal.file", "notice_date=2026-08-01", FALSE);
  g_autoptr (RcResult) other = evaluate ("fehb.opm.file", "notice_date=2024-10-01", FALSE);
  g_autoptr (RcResult) unchecked = evaluate ("erisa.appeal.file", "notice_date=2022-08-01", FALSE);
  const RcSuspension *storm = NULL;
  g_autofree char *legal = rc_when_format (during->legal);

  g_assert_cmpuint (during->suspensions->len, ==, 1);
  storm = g_ptr_array_index (during->suspensions, 0);
  g_assert_cmpstr (storm->id, ==, "helene_milton_fl");
  g_assert_cmpstr (legal, ==, "2025-01-28");
  g_assert_cmpuint (after->suspensions->len, ==, 0);
  g_assert_cmpuint (other->suspensions->len, ==, 0);
  g_assert_cmpuint (unchecked->suspensions->len, ==, 0);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/evaluate/", table[i].path, NULL);

      g_test_add_data_func (path, &table[i], test_row);
    }
  g_test_add_func ("/evaluate/unknown-rule", test_unknown_rule);
  g_test_add_func ("/evaluate/business-days-of-patients", test_business_days_of_patients);
  g_test_add_func ("/evaluate/outcomes-tell-their-start", test_outcomes);
  g_test_add_func ("/evaluate/days-and-hours-in-one-rule", test_mixed_units);
  g_test_add_func ("/evaluate/suspensions-never-move-a-date", test_suspensions);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
