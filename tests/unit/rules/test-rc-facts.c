/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "rules-test.h"

static char *
check (const char *text)
{
  g_autoptr (RcFacts) facts = facts_from (text);
  g_autoptr (GPtrArray) no_rules = g_ptr_array_new ();

  return rc_facts_check (facts, no_rules);
}

/* Of two dates the later one comes first; on one day all is well. */
static void
test_orders (void)
{
  static const struct
  {
    const char *earlier;
    const char *later;
    const char *token;
  } rows[] = {
    { "notice_date", "notice_received", "received_before_notice_date" },
    { "notice_mailed", "notice_received", "received_before_mailed" },
    { "bill_date", "bill_received", "received_before_bill_date" },
    { "info_request_date", "info_request_received", "received_before_info_request" },
    { "info_request_date", "info_received", "info_received_before_info_request" },
    { "info_request_date", "info_due", "info_due_before_info_request" },
    { "request_received", "notice_date", "decision_before_request" },
    { "notice_date", "appeal_received", "appeal_before_notice" },
    { "notice_date", "letter_deadline", "letter_deadline_before_notice" },
    { "notice_date", "filed_on", "filed_before_notice" },
    { "external_request_received", "preliminary_done", "answer_before_external_request" },
    { "external_request_received", "incomplete_notice_received", "answer_before_external_request" },
    { "request_received", "extension_notice_date", "extension_before_request" },
    { "appeal_received", "extension_notice_date", "extension_before_request" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *bad =
        g_strdup_printf ("%s=2026-05-02 %s=2026-05-01", rows[i].earlier, rows[i].later);
      g_autofree char *good =
        g_strdup_printf ("%s=2026-05-02 %s=2026-05-02", rows[i].earlier, rows[i].later);
      g_autofree char *found = check (bad);
      g_autofree char *nothing = check (good);
      const char *sentence = rc_result_explain (rows[i].token);

      g_assert_cmpstr (found, ==, rows[i].token);
      g_assert_cmpstr (nothing, ==, NULL);
      g_assert_nonnull (strstr (sentence, "Check both dates."));
    }
}

static void
test_values (void)
{
  static const struct
  {
    const char *facts;
    const char *token;
  } rows[] = {
    { "notice_date=2026-02-29", "bad_value:notice_date" },
    { "notice_date=10/02/2026", "bad_value:notice_date" },
    { "notice_date=", "bad_value:notice_date" },
    { "request_received=2026-05-01T09:00", "bad_value:request_received" },
    { "request_received=2026-05-01T09:00-04:00", NULL },
    { "days_used=-1", "bad_value:days_used" },
    { "state_fair_hearing_days=90", NULL },
    { "amount_in_dispute=195.00", NULL },
    { "amount_in_dispute=-5", "bad_value:amount_in_dispute" },
    { "amount_in_dispute=much", "bad_value:amount_in_dispute" },
    { "tz=America/Chicago", NULL },
    { "tz=Central", "bad_value:tz" },
    { "tz=../../etc/passwd", "bad_value:tz" },
    { "tz=", "bad_value:tz" },
    { "colour=red", "unknown_input:colour" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *found = check (rows[i].facts);

      g_test_message ("%s", rows[i].facts);
      g_assert_cmpstr (found, ==, rows[i].token);
      if (found != NULL)
        g_assert_nonnull (rc_result_explain (found));
    }
}

/* A slip in the year is asked about; a deadline may well be next year. */
static void
test_questions (void)
{
  g_autoptr (RcFacts) odd = facts_from ("notice_date=2027-10-02 letter_deadline=2036-03-31 tz=UTC "
                                        "days_used=4 amount_in_dispute=20");
  g_autoptr (RcFacts) fine = facts_from ("notice_date=2026-10-02 letter_deadline=2027-03-31");
  g_autoptr (GDate) today = day ("2026-11-24");
  g_autoptr (GPtrArray) asked = rc_facts_list_questions (odd, today);
  g_autoptr (GPtrArray) quiet = rc_facts_list_questions (fine, today);

  g_assert_cmpuint (asked->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (asked, 0), ==,
                   "letter_deadline: This day is far away. Did you mean March 31, 2027?");
  g_assert_cmpstr (g_ptr_array_index (asked, 1), ==,
                   "notice_date: This day is still to come. Did you mean October 2, 2026?");
  g_assert_cmpuint (quiet->len, ==, 0);
}

static void
test_substitutes (void)
{
  g_autoptr (RcFacts) facts = facts_from ("notice_mailed=2026-05-01 notice_received=2026-05-04");
  const char *used = NULL;
  g_autoptr (RcWhen) notice = rc_facts_find_when (facts, "notice_date", &used);
  g_autofree char *text = rc_when_format (notice);

  g_assert_cmpstr (text, ==, "2026-05-01");
  g_assert_cmpstr (used, ==, "notice_mailed");
  g_assert_null (rc_facts_find_when (facts, "bill_date", &used));
  g_assert_cmpstr (rc_facts_asks_for ("notice_received"), ==, "notice_date");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/facts/impossible-orders", test_orders);
  g_test_add_func ("/facts/values", test_values);
  g_test_add_func ("/facts/questions-about-the-year", test_questions);
  g_test_add_func ("/facts/what-stands-in-for-the-date", test_substitutes);
  return g_test_run ();
}
