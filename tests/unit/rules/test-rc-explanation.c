/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands behind a deadline: which things are said, and the words that carry the meaning. */

#include "config.h"

#include "rc-date.h"
#include "rc-explanation.h"

#include "case-text.h"

/* @about: the names of all parts, in order; @says: a piece of the text of one of them, as
 * "NAME: TEXT", or NULL */
typedef struct {
  const char *path;
  const char *rule;
  const char *facts;
  const char *about;
  const char *says[4];
} ResultRow;

typedef struct {
  const char *path;
  const char *plan;
  const char *records;
  const char *about; /* of the first deadline */
  const char *says[4];
} CaseRow;

static RcRuleSet *rules;

static const ResultRow result_rows[] = {
  { "two-readings", "erisa.appeal.file", "notice_date=2026-01-05 notice_received=2026-01-09",
    "start counting rule reading act_by filed change sure source",
    { "rule: File the internal appeal: 180 days from the date of the letter (29 CFR",
      "reading: Wednesday, July 8, 2026. The rule may give you until then",
      "act_by: Thursday, July 2, 2026 is the last workday.",
      "change: This is the least time that the rule allows." } },
  { "receipt-not-known", "erisa.appeal.file", "notice_date=2026-10-02",
    "start counting rule filed change sure source",
    { "start: We do not know the day the letter came", "change: Enter the day the letter came",
      "filed: See to it that it has arrived" } },
  { "letter-gives-less", "erisa.appeal.file",
    "notice_date=2026-01-05 notice_received=2026-01-09 letter_deadline=2026-06-30",
    "letter start counting rule reading act_by filed change sure source",
    { "letter: The letter gives less time than the rule we know.",
      "letter: By the rule it would be Wednesday, July 8, 2026." } },
  { "letter-gives-more", "erisa.appeal.file",
    "notice_date=2026-01-05 notice_received=2026-01-09 letter_deadline=2026-09-30",
    "letter start counting rule reading act_by filed change sure source",
    { "letter: The letter gives more time" } },
  { "presumed-receipt", "medicare.redetermination.file", "notice_date=2026-01-05",
    "start counting rule act_by filed change sure source",
    { "start: The law presumes that the letter came 5 days after its date.",
      "change: an earlier day shortens the time", "filed: It must have arrived by then",
      "sure: Read in the regulation itself. Checked on Monday, November 23, 2026." } },
  { "later-receipt-must-be-proved", "medicare.redetermination.file",
    "notice_date=2026-01-05 notice_received=2026-01-20",
    "start counting rule reading act_by filed sure source",
    { "reading: must be proved", "reading: Wednesday, May 20, 2026" } },
  { "postmark-counts", "tricare.factual.reconsideration.file", "notice_date=2026-01-05",
    "start counting rule act_by filed sure source",
    { "filed: It is in time if it is postmarked by then." } },
  { "extension", "erisa.claim.preservice.decide",
    "request_received=2026-04-10 extension_notice_date=2026-04-20",
    "start counting rule extension late_after sure source",
    { "extension: With 15 days more it ends on Sunday, May 10, 2026.",
      "late_after: only after Sunday, May 10, 2026" } },
  { "extension-told-after-the-day", "erisa.claim.preservice.decide",
    "request_received=2026-04-10 extension_notice_date=2026-04-27",
    "start counting rule extension late_after sure source",
    { "extension: The plan may not take longer" } },
  { "extension-possible", "erisa.claim.preservice.decide", "request_received=2026-04-10",
    "start counting rule late_after change sure source",
    { "change: They may take 15 days more" } },
  { "insurers-later-reading", "erisa.claim.decide_after_info.preservice",
    "info_received=2026-06-01 days_used=10", "start counting rule reading late_after sure source",
    { "reading: Call them late only after this date.", "reading: Sunday, June 21, 2026" } },
  { "states-number", "medicaid.mco.fair_hearing.file",
    "notice_date=2026-01-05 state_fair_hearing_days=100",
    "start counting rule state filed sure source", { "state: 100 days, as you entered it" } },
  { "states-number-not-known", "medicaid.mco.fair_hearing.file", "notice_date=2026-01-05",
    "start counting rule state reading act_by filed sure source",
    { "state: at most 120 days. Until you enter the number" } },
  { "disaster", "erisa.appeal.file", "notice_date=2024-10-01 notice_received=2024-10-01",
    "start counting rule act_by filed change sure source",
    { "change: You may have more time: a disaster stopped such clocks" } },
  { "no-number", "va.clinical_appeal", "notice_date=2026-01-05", "reason rule sure source",
    { "reason: Use the date on your letter" } },
  { "fact-missing", "erisa.appeal.file", "letter_deadline=2026-06-30", "reason rule sure source",
    { "reason: What is the date on the letter?" } },
  { "facts-contradict", "erisa.appeal.file", "notice_date=2026-01-05 notice_received=2026-01-04",
    "error rule sure source", { "error: The letter cannot have come before its own date." } },
};

#define PLAN "source=employer funding=self-funded grandfathered=no"
#define DENIAL "denial notice_date=2026-10-02 notice_received=2026-10-06 stage=preservice"

static const CaseRow case_rows[] = {
  { "denial", PLAN, DENIAL, "advice start counting rule reading change sure source",
    { "counting: October 2, 2026 is day 0 and does not count. 180 days later is Wednesday, March "
      "31, 2027.",
      "change: If the letter prints a last day, enter it",
      "change: If the plan gives you more time in writing" } },
  { "printed", PLAN, DENIAL " letter_deadline=2027-01-12",
    "advice letter start counting rule reading change sure source",
    { "letter: Printed in the letter of October 2, 2026. It goes before every date",
      "letter: By the rule it would be Sunday, April 4, 2027." } },
  { "by-mail", PLAN, DENIAL " file_by=mail",
    "advice start counting rule reading mail_by change sure source",
    { "mail_by: Mail by Wednesday, March 24, 2027. A letter can be on its way for a week" } },
  { "sent-is-enough", PLAN, DENIAL " file_by=certified-mail deadline_counts=sent",
    "advice start counting rule reading mail_by change sure source",
    { "mail_by: Mail by Wednesday, March 31, 2027. The postmark counts." } },
  { "the-appeal-says-how", PLAN,
    DENIAL " file_by=mail; appeal level=internal-1 denial=@denial method=fax",
    "advice start counting rule reading mail_by change sure source",
    { "mail_by: Fax by Wednesday, March 31, 2027." } },
  { "plan-not-known", NULL, DENIAL, NULL, { "question: Where does the coverage come from" } },
  { "arrival-not-known", PLAN " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-11-02",
    "question start counting rule late_after change sure source",
    { "question: On which day was the appeal received?",
      "change: Nobody has recorded when they got it.", "change: If they name a day themselves" } },
  { "printed-without-a-rule", "source=medicare",
    "claim received_on=2026-01-31 info_asked_on=2026-02-10 info_due=2026-04-05",
    "advice letter act_by", { "letter: The day by which the plan wants it. It goes before" } },
};

static char *
list_names (GPtrArray *reasons)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < reasons->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            ((RcReason *) g_ptr_array_index (reasons, i))->name);
  return g_string_free (text, FALSE);
}

static gboolean
says (GPtrArray *reasons, const char *wanted)
{
  g_auto (GStrv) sides = g_strsplit (wanted, ": ", 2);

  for (guint i = 0; i < reasons->len; i++)
    {
      const RcReason *reason = g_ptr_array_index (reasons, i);

      g_assert_cmpstr (reason->label, !=, "");
      if (g_str_equal (reason->name, sides[0]) && strstr (reason->text, sides[1]) != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
assert_explains (GPtrArray *reasons, const char *about, const char *const *wanted)
{
  g_autofree char *names = list_names (reasons);

  if (about != NULL)
    g_assert_cmpstr (names, ==, about);
  for (guint i = 0; i < 4 && wanted[i] != NULL; i++)
    if (!says (reasons, wanted[i]))
      g_error ("“%s” is not said", wanted[i]);
}

static RcFacts *
make_facts (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  RcFacts *facts = rc_facts_new ();

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);

      rc_facts_set (facts, sides[0], sides[1]);
    }
  return facts;
}

static void
test_result (gconstpointer data)
{
  const ResultRow *row = data;
  const char *const ids[] = { row->rule, NULL };
  g_autoptr (GDate) today = rc_date_parse ("2026-11-24", NULL);
  g_autoptr (RcFacts) facts = make_facts (row->facts);
  g_autoptr (RcResult) result = rc_evaluate (rules, ids, facts, FALSE, NULL);
  g_autoptr (GPtrArray) reasons = rc_explanation_of_result (result, today);

  assert_explains (reasons, row->about, row->says);
}

static void
test_case (gconstpointer data)
{
  const CaseRow *row = data;
  g_autoptr (GDate) today = rc_date_parse ("2026-11-24", NULL);
  g_autoptr (RcCase) the_case = make_case (row->plan, row->records);
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);
  g_autoptr (GPtrArray) reasons = NULL;

  g_assert_cmpuint (deadlines->len, >, 0);
  reasons = rc_explanation_of_deadline (g_ptr_array_index (deadlines, 0), today);
  assert_explains (reasons, row->about, row->says);
}

/* A check that is a year and a day old is said to be old. */
static void
test_stale (void)
{
  const char *const ids[] = { "erisa.appeal.file", NULL };
  g_autoptr (GDate) anniversary = rc_date_parse ("2027-11-23", NULL);
  g_autoptr (GDate) after = rc_date_parse ("2027-11-24", NULL);
  g_autoptr (RcFacts) facts = make_facts ("notice_date=2026-10-02");
  g_autoptr (RcResult) result = rc_evaluate (rules, ids, facts, FALSE, NULL);
  g_autoptr (GPtrArray) fresh = rc_explanation_of_result (result, anniversary);
  g_autoptr (GPtrArray) stale = rc_explanation_of_result (result, after);

  g_assert_false (says (fresh, "sure: more than a year ago"));
  g_assert_true (says (stale, "sure: more than a year ago"));
}

/* No deadline of any rule may leave somebody with the words that it is too late. */
static void
test_no_rule_says_too_late (void)
{
  GPtrArray *all = rc_rule_set_get_rules (rules);
  g_autoptr (GDate) today = rc_date_parse ("2036-11-24", NULL);
  g_autoptr (RcFacts) facts = make_facts ("notice_date=2026-01-05 tz=America/New_York");

  for (guint i = 0; i < all->len; i++)
    {
      const RcRule *rule = g_ptr_array_index (all, i);
      const char *const ids[] = { rule->id, NULL };
      g_autoptr (RcResult) result = rc_evaluate (rules, ids, facts, TRUE, NULL);
      g_autoptr (GPtrArray) reasons = rc_explanation_of_result (result, today);

      g_assert_cmpuint (reasons->len, >=, 2);
      for (guint j = 0; j < reasons->len; j++)
        {
          const RcReason *reason = g_ptr_array_index (reasons, j);

          g_assert_true (g_utf8_validate (reason->text, -1, NULL));
          g_assert_null (strstr (reason->text, "too late"));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (result_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/explanation/result/", result_rows[i].path, NULL);

      g_test_add_data_func (path, &result_rows[i], test_result);
    }
  for (guint i = 0; i < G_N_ELEMENTS (case_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/explanation/case/", case_rows[i].path, NULL);

      g_test_add_data_func (path, &case_rows[i], test_case);
    }
  g_test_add_func ("/explanation/stale", test_stale);
  g_test_add_func ("/explanation/never-too-late", test_no_rule_says_too_late);
  return g_test_run ();
}
