/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How advice is chosen; what it says is in test-rc-warnings.c. */

#include "config.h"

#include <string.h>

#include "rc-advice-table.h"
#include "rules-test.h"

static RcRuleSet *rules;

static GPtrArray *
advise (const char *ids, const char *facts, const char *record, const char *today)
{
  g_autoptr (RcDeadline) deadline = deadline_from (rules, ids, facts, record);
  g_autoptr (GDate) date = day (today);

  return rc_advice_list (deadline, date);
}

/* The place of the first sentence with these words; -1: none. */
static int
place_of (GPtrArray *advice, const char *words)
{
  for (guint i = 0; i < advice->len; i++)
    if (strstr (g_ptr_array_index (advice, i), words) != NULL)
      return (int) i;
  return -1;
}

static void
test_sentences (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0;
  const RcAdvice *table = rc_advice_all (&n);

  for (guint i = 0; i < n; i++)
    {
      g_test_message ("%s", table[i].sentence);
      g_assert_true (g_str_has_suffix (table[i].sentence, "."));
      /* One rule never gets the same sentence twice. */
      if (table[i].rules == NULL)
        g_assert_true (g_hash_table_add (seen, (gpointer) table[i].sentence));
    }
}

/* A pattern that no rule fits would never be read. */
static void
test_patterns (void)
{
  guint n = 0;
  const RcAdvice *table = rc_advice_all (&n);
  GPtrArray *all = rc_rule_set_get_rules (rules);

  for (guint i = 0; i < n; i++)
    {
      g_auto (GStrv) patterns =
        table[i].rules != NULL ? g_strsplit (table[i].rules, ",", -1) : g_new0 (char *, 1);

      for (char **pattern = patterns; *pattern != NULL; pattern++)
        {
          gboolean found = FALSE;

          for (guint j = 0; j < all->len; j++)
            found |= g_pattern_match_simple (*pattern, ((RcRule *) g_ptr_array_index (all, j))->id);
          g_test_message ("%s", *pattern);
          g_assert_true (found);
        }
    }
}

static void
test_past_goes_first (void)
{
  g_autoptr (GPtrArray) advice =
    advise ("medicare.redetermination.file", "notice_date=2026-01-05", "denial", "2026-11-24");

  g_assert_cmpint (place_of (advice, "past the usual date"), ==, 0);
  g_assert_cmpint (place_of (advice, "illness"), ==, 1);
  g_assert_cmpint (place_of (advice, "week before"), ==, -1);
}

static void
test_last_day_is_not_past (void)
{
  g_autoptr (GPtrArray) last =
    advise ("fehb.opm.file", "notice_date=2026-05-04", "denial", "2026-08-02");
  g_autoptr (GPtrArray) next =
    advise ("fehb.opm.file", "notice_date=2026-05-04", "denial", "2026-08-03");

  g_assert_cmpint (place_of (last, "past the usual date"), ==, -1);
  g_assert_cmpint (place_of (next, "past the usual date"), ==, 0);
}

/* When it counts as filed: the letter says, else the rule, else what is safe. */
static void
test_filing (void)
{
  const struct
  {
    const char *rule;
    const char *facts;
    const char *record;
    const char *words;
  } rows[] = {
    { "medicare.redetermination.file", "", "denial", "counts when they have received it" },
    { "tricare.formal_review.file", "", "denial", "A postmark" },
    { "erisa.appeal.file", "", "denial", "does not say that mailing" },
    { "erisa.appeal.file", " letter_deadline=2027-05-03", "denial deadline_counts=sent",
      "A postmark" },
    { "tricare.formal_review.file", " letter_deadline=2026-12-31",
      "denial deadline_counts=received", "counts when they have received it" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *facts = g_strconcat ("notice_date=2026-11-02", rows[i].facts, NULL);
      g_autoptr (GPtrArray) advice = advise (rows[i].rule, facts, rows[i].record, "2026-11-24");

      g_test_message ("%s", rows[i].words);
      g_assert_cmpint (place_of (advice, rows[i].words), >=, 0);
    }
}

/* Of three days none is left for the post. */
static void
test_no_post_for_short_times (void)
{
  g_autoptr (GPtrArray) advice =
    advise ("tricare.mednec.expedited.file", "notice_date=2026-11-23", "denial", "2026-11-24");

  g_assert_cmpint (place_of (advice, "mail"), ==, -1);
}

static void
test_printed_date (void)
{
  g_autoptr (GPtrArray) printed =
    advise ("erisa.appeal.file", "notice_date=2026-11-02 letter_deadline=2027-05-03", "denial",
            "2026-11-24");
  g_autoptr (GPtrArray) computed =
    advise ("erisa.appeal.file", "notice_date=2026-11-02", "denial", "2026-11-24");

  g_assert_cmpint (place_of (printed, "the least the plan must give"), ==, -1);
  g_assert_cmpint (place_of (computed, "the least the plan must give"), >=, 0);
}

/* A day that a letter names for which no rule is known. */
static void
test_without_a_rule (void)
{
  g_autoptr (RcDeadline) deadline = g_new0 (RcDeadline, 1);
  g_autoptr (GDate) today = day ("2026-11-24");
  g_autoptr (GPtrArray) advice = NULL;

  deadline->record = record_from ("denial");
  deadline->actor = RC_ACTOR_PATIENT;
  deadline->due = day ("2026-11-20");
  advice = rc_advice_list (deadline, today);
  g_assert_cmpuint (advice->len, ==, 1);
  g_assert_cmpint (place_of (advice, "file today"), ==, 0);
}

/* For each rule, before its date and after it, whatever is known: no sentence twice. */
static void
test_every_rule (void)
{
  static const char *const facts[] = { "", "notice_date=2026-11-02 tz=UTC",
                                       "notice_received=2026-11-02 tz=UTC" };
  static const char *const days[] = { "2026-11-24", "2031-01-01" };
  GPtrArray *all = rc_rule_set_get_rules (rules);

  for (guint i = 0; i < all->len * G_N_ELEMENTS (facts) * G_N_ELEMENTS (days); i++)
    {
      const RcRule *rule = g_ptr_array_index (all, i % all->len);
      g_autoptr (GPtrArray) advice =
        advise (rule->id, facts[i / all->len % G_N_ELEMENTS (facts)], "denial urgent=yes",
                days[i / all->len / G_N_ELEMENTS (facts)]);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint j = 0; j < advice->len; j++)
        {
          g_test_message ("%s: %s", rule->id, (char *) g_ptr_array_index (advice, j));
          g_assert_true (g_hash_table_add (seen, g_ptr_array_index (advice, j)));
        }
    }
}

/* Nothing is said to nobody: a decision that is not late needs no words of its own. */
static void
test_nothing_to_say (void)
{
  g_autoptr (GPtrArray) advice =
    advise ("erisa.claim.postservice.decide", "request_received=2026-11-20", "claim", "2026-11-24");

  g_assert_cmpuint (advice->len, ==, 0);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  g_test_add_func ("/advice/sentences-end-and-differ", test_sentences);
  g_test_add_func ("/advice/patterns-fit-a-rule", test_patterns);
  g_test_add_func ("/advice/past-goes-first", test_past_goes_first);
  g_test_add_func ("/advice/last-day-is-not-past", test_last_day_is_not_past);
  g_test_add_func ("/advice/when-it-counts-as-filed", test_filing);
  g_test_add_func ("/advice/no-post-for-short-times", test_no_post_for_short_times);
  g_test_add_func ("/advice/printed-date-is-no-minimum", test_printed_date);
  g_test_add_func ("/advice/without-a-rule", test_without_a_rule);
  g_test_add_func ("/advice/every-rule", test_every_rule);
  g_test_add_func ("/advice/nothing-to-say", test_nothing_to_say);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
