/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What would change a date: only what can still change it is said, a sentence a line. */

#include "config.h"

#include "rc-changes.h"

#include "rules-test.h"

typedef struct {
  const char *path;
  const char *rule;
  const char *facts;
  const char *text;
} Row;

static RcRuleSet *rules;

static const Row rows[] = {
  { "all-is-known", "medicare.redetermination.file",
    "notice_date=2026-01-05 notice_received=2026-01-20", "" },
  { "arrival-presumed", "medicare.redetermination.file", "notice_date=2026-01-05",
    "Enter the day the letter came: an earlier day shortens the time, a later one must be proved." },
  { "arrival-not-known-and-least-time", "erisa.appeal.file", "notice_date=2026-10-02",
    "Enter the day the letter came: the rule may count from it.\n"
    "This is the least time that the rule allows. The letter or the plan may give more." },
  { "extension-not-told-yet", "erisa.claim.preservice.decide", "request_received=2026-04-10",
    "They may take 15 days more if they tell you so in time." },
  { "extension-told", "erisa.claim.preservice.decide",
    "request_received=2026-04-10 extension_notice_date=2026-04-20", "" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcResult) result = evaluate (rules, row->rule, row->facts, FALSE);
  g_autofree char *text = rc_changes_explain (result, rc_result_get_outcome (result), NULL);

  g_assert_cmpstr (text, ==, row->text);
}

/* A deadline of a case never says that the letter may give more: the letter is entered there. */
static void
test_case (void)
{
  g_autoptr (RcDeadline) deadline =
    deadline_from (rules, "erisa.appeal.file", "notice_date=2026-10-02 notice_received=2026-10-06",
                   "denial");
  g_autofree char *nothing =
    rc_changes_explain (deadline->result, rc_result_get_outcome (deadline->result), deadline);
  g_autofree char *text = NULL;

  g_assert_cmpstr (nothing, ==, "");
  deadline->printed_field = "letter_deadline";
  text = rc_changes_explain (deadline->result, rc_result_get_outcome (deadline->result), deadline);
  g_assert_cmpstr (text, ==,
                   "If the letter prints a last day, enter it: it goes before every rule.\n"
                   "If the plan gives you more time in writing, enter it with the appeal.");
}

static void
test_without_a_date (void)
{
  g_autofree char *text = rc_changes_explain (NULL, NULL, NULL);

  g_assert_cmpstr (text, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/changes/%s", rows[i].path);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/changes/case", test_case);
  g_test_add_func ("/changes/without-a-date", test_without_a_date);
  return g_test_run ();
}
