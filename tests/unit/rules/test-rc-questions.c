/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to ask at the next call: each thing once. */

#include "config.h"

#include "case-text.h"
#include "rc-appeals.h"
#include "rc-policy.h"
#include "rc-questions.h"

static RcRuleSet *rules;

#define DENIAL "denial notice_date=2026-12-01 stage=preservice level=0"

static GPtrArray *
ask (const char *plan, const char *records)
{
  g_autoptr (RcCase) the_case = make_case (plan, records);

  return rc_questions_for_case (the_case, rules);
}

static void
assert_questions (GPtrArray *questions, const char *first, ...)
{
  va_list rest;
  guint n = 0;

  va_start (rest, first);
  for (const char *text = first; text != NULL; text = va_arg (rest, const char *))
    {
      g_assert_cmpuint (n, <, questions->len);
      g_assert_cmpstr (((RcQuestion *) g_ptr_array_index (questions, n))->text, ==, text);
      n++;
    }
  va_end (rest);
  g_assert_cmpuint (questions->len, ==, n);
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) questions =
    ask ("source=employer funding=self-funded grandfathered=no", DENIAL);

  assert_questions (questions, NULL);
}

static void
test_of_a_deadline (void)
{
  g_autoptr (GPtrArray) questions = ask ("source=medicaid", DENIAL);
  const RcQuestion *question = NULL;

  assert_questions (questions, "Does a health plan run the coverage, or the state itself?", NULL);
  question = g_ptr_array_index (questions, 0);
  g_assert_true (RC_IS_PLAN (question->record));
  g_assert_nonnull (question->due);
  g_assert_cmpstr (question->because, ==,
                   "Makes the date sure for: Appeal against the denial");
}

static void
test_of_two_deadlines_once (void)
{
  g_autoptr (GPtrArray) questions = ask ("source=medicaid", DENIAL "; " DENIAL);

  g_assert_cmpuint (questions->len, ==, 1);
}

static void
test_dont_know (void)
{
  g_autoptr (GPtrArray) questions =
    ask ("source=employer funding=self-funded grandfathered=no insurer=Harbor "
         "referral_needed=dont-know",
         DENIAL);

  g_assert_cmpuint (questions->len, ==, 1);
  g_assert_true (g_str_has_suffix (((RcQuestion *) g_ptr_array_index (questions, 0))->text,
                                   ": Harbor?"));
}

/* The plan's own limit for claims belongs into the plan. */
static void
test_where_the_answer_goes (void)
{
  g_autoptr (GPtrArray) limit = ask ("source=marketplace", "claim service_from=2026-11-01");
  g_autoptr (GPtrArray) stage =
    ask ("source=marketplace", "denial notice_date=2026-10-01; appeal level=internal-1 "
                               "denial=@denial sent_on=2026-11-01 received_on=2026-11-02");

  g_assert_cmpuint (limit->len, ==, 1);
  g_assert_true (RC_IS_PLAN (((RcQuestion *) g_ptr_array_index (limit, 0))->record));
  g_assert_cmpuint (stage->len, ==, 1);
  g_assert_true (RC_IS_DENIAL (((RcQuestion *) g_ptr_array_index (stage, 0))->record));
}

/* What is marked as "don't know" and what a deadline waits for is one question. */
static void
test_dont_know_is_asked_once (void)
{
  g_autoptr (GPtrArray) funding = ask ("source=employer funding=dont-know grandfathered=no "
                                       "state=OR",
                                       "denial notice_date=2026-12-01 level=2");
  g_autoptr (GPtrArray) source = ask ("source=dont-know", DENIAL);
  g_autoptr (GPtrArray) date =
    ask ("source=employer funding=self-funded grandfathered=no", "denial notice_date=dont-know");

  assert_questions (funding,
                    "Does the employer pay the claims itself (self-funded), or an insurer (fully "
                    "insured)?",
                    NULL);
  g_assert_cmpuint (source->len, ==, 1);
  assert_questions (date, "What is the date on the letter?", NULL);
}

static void
test_earliest_first (void)
{
  g_autoptr (GPtrArray) questions =
    ask ("source=employer grandfathered=no",
         "denial notice_date=2026-12-01 level=2; claim submitted_on=2026-11-01");

  g_assert_cmpuint (questions->len, >, 1);
  for (guint i = 1; i < questions->len; i++)
    g_assert_cmpint (g_date_compare (((RcQuestion *) g_ptr_array_index (questions, i - 1))->due,
                                     ((RcQuestion *) g_ptr_array_index (questions, i))->due),
                     <=, 0);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  g_test_add_func ("/questions/nothing", test_nothing);
  g_test_add_func ("/questions/of-a-deadline", test_of_a_deadline);
  g_test_add_func ("/questions/of-two-deadlines-once", test_of_two_deadlines_once);
  g_test_add_func ("/questions/where-the-answer-goes", test_where_the_answer_goes);
  g_test_add_func ("/questions/dont-know", test_dont_know);
  g_test_add_func ("/questions/dont-know-is-asked-once", test_dont_know_is_asked_once);
  g_test_add_func ("/questions/earliest-first", test_earliest_first);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
