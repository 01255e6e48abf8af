/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shipped rules: what each row must have, whatever the law says next year. */

#include "config.h"

#include "rc-date.h"
#include "rc-evaluate.h"
#include "rc-steps.h"

static RcRuleSet *rules;

#define FOR_EACH_RULE(rule)                                                                       \
  for (guint i_ = 0; i_ < rc_rule_set_get_rules (rules)->len; i_++)                               \
    for (const RcRule *rule = g_ptr_array_index (rc_rule_set_get_rules (rules), i_);              \
         rule != NULL; rule = NULL)

static void
test_all_load (void)
{
  GPtrArray *problems = rc_rule_set_get_problems (rules);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", (char *) g_ptr_array_index (problems, i));
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpuint (rc_rule_set_get_rules (rules)->len, ==, 126);
}

/* A row that nobody could find a text for may lack a source; then it gives no date. */
static void
test_sources (void)
{
  FOR_EACH_RULE (rule)
  {
    g_test_message ("%s", rule->id);
    g_assert_nonnull (rule->cite);
    g_assert_cmpuint (strlen (rule->cite), >, 3);
    g_assert_nonnull (rule->checked_on);
    g_assert_nonnull (rule->group);
    g_assert_true (rule->sources[0] != NULL || rule->confidence == RC_CONFIDENCE_MEMORY);
    if (rule->confidence == RC_CONFIDENCE_VERIFIED_TEXT)
      g_assert_nonnull (rule->sources[0]);
  }
}

/* A year later somebody should look again; not a day before. */
static void
test_stale (void)
{
  g_autoptr (GDate) last = rc_date_parse ("2027-11-23", NULL);
  g_autoptr (GDate) after = rc_date_parse ("2027-11-24", NULL);
  g_autoptr (GDate) leap = rc_date_parse ("2024-02-29", NULL);
  g_autoptr (GDate) fresh = rc_date_parse ("2025-02-28", NULL);
  g_autoptr (GDate) old = rc_date_parse ("2025-03-01", NULL);
  RcRule rule = { .checked_on = leap };

  FOR_EACH_RULE (shipped)
  {
    g_assert_false (rc_rule_is_stale (shipped, last));
    g_assert_true (rc_rule_is_stale (shipped, after));
  }
  g_assert_false (rc_rule_is_stale (&rule, fresh));
  g_assert_true (rc_rule_is_stale (&rule, old));
}

/* Which steps need an amount in dispute. */
static void
test_amounts (void)
{
  guint n_hearings = 0, n_courts = 0;

  FOR_EACH_RULE (rule)
  {
    n_hearings += rule->threshold == RC_THRESHOLD_HEARING;
    n_courts += rule->threshold == RC_THRESHOLD_COURT;
    if (rule->threshold != RC_THRESHOLD_NONE)
      g_assert_cmpint (rule->actor, ==, RC_ACTOR_PATIENT);
  }
  g_assert_cmpuint (n_hearings, ==, 4);
  g_assert_cmpuint (n_courts, ==, 2);
}

static void
test_labels (void)
{
  RcRule unknown = { .action = (char *) "nothing_of_the_kind", .actor = RC_ACTOR_PATIENT };
  const char *for_patients = rc_rule_action_label (&unknown);
  const char *for_others = NULL;

  unknown.actor = RC_ACTOR_INSURER;
  for_others = rc_rule_action_label (&unknown);
  FOR_EACH_RULE (rule)
  {
    g_test_message ("%s", rule->action);
    g_assert_cmpstr (rc_rule_action_label (rule), !=, for_patients);
    g_assert_cmpstr (rc_rule_action_label (rule), !=, for_others);
    g_assert_nonnull (rc_confidence_label (rule->confidence));
  }
}

/* Without its words a fact could neither be asked for nor shown. */
static void
test_facts_have_words (void)
{
  FOR_EACH_RULE (rule)
  {
    g_auto (GStrv) names = rc_rule_list_facts (rule);

    for (char **name = names; *name != NULL; name++)
      {
        g_test_message ("%s: %s", rule->id, *name);
        g_assert_true (g_strv_contains (rc_facts_known_names (), *name));
        g_assert_nonnull (rc_facts_label (*name));
        g_assert_nonnull (rc_facts_question (*name));
      }
  }
}

static RcFacts *
make_facts (const RcRule *rule)
{
  RcFacts *facts = rc_facts_new ();
  g_auto (GStrv) names = rc_rule_list_facts (rule);

  for (char **name = names; *name != NULL; name++)
    if (g_str_equal (*name, "tz"))
      rc_facts_set (facts, *name, "America/New_York");
    else if (g_str_equal (*name, "days_used"))
      rc_facts_set (facts, *name, "10");
    else if (g_str_equal (*name, "plan_rating_period_start") || rule->effective_to == NULL)
      rc_facts_set (facts, *name, "2026-03-02");
    else
      rc_facts_set (facts, *name, "2024-03-01");
  rc_facts_set (facts, "state_fair_hearing_days", NULL);
  rc_facts_set (facts, "state_ffs_hearing_days", NULL);
  if (rule->effective_to != NULL)
    rc_facts_set (facts, rule->effective_basis, "2024-03-01");
  return facts;
}

/* Each gives a date or says why not; patients get three dates in order, others two. */
static void
check_evaluated (const RcRule *rule, gboolean unverified)
{
  const char *const ids[] = { rule->id, NULL };
  g_autoptr (RcFacts) facts = make_facts (rule);
  g_autoptr (RcResult) result = rc_evaluate (rules, ids, facts, unverified, NULL);
  g_autofree char *described = rc_result_describe (result);
  const gboolean dated =
    rc_rule_has_number (rule) && (unverified || rule->confidence != RC_CONFIDENCE_MEMORY);

  g_test_message ("%s: %s", rule->id, described);
  g_assert_cmpstr (result->error, ==, NULL);
  g_assert_true (dated == (result->shown != NULL));
  g_assert_true (dated == (result->reason == NULL));
  if (!dated)
    return;
  g_assert_true (strchr (described, '%') == NULL);
  if (rule->actor == RC_ACTOR_PATIENT)
    {
      g_assert_cmpint (rc_when_compare (result->safe, result->legal), <=, 0);
      if (result->act_by != NULL)
        g_assert_cmpint (rc_when_compare (result->act_by, result->safe), <=, 0);
      else
        g_assert_nonnull (result->safe->moment);
    }
  else
    g_assert_cmpint (rc_when_compare (result->due, result->late_after), <=, 0);
}

static void
test_every_rule_evaluates (void)
{
  FOR_EACH_RULE (rule)
  {
    check_evaluated (rule, TRUE);
    check_evaluated (rule, FALSE);
  }
}

/* Asked without any fact, a rule names one that is missing, and it is a fact of the rule. */
static void
test_every_rule_asks (void)
{
  FOR_EACH_RULE (rule)
  {
    const char *const ids[] = { rule->id, NULL };
    g_autoptr (RcFacts) facts = rc_facts_new ();
    g_autoptr (RcResult) result = NULL;

    if (!rc_rule_has_number (rule))
      continue;
    rc_facts_set (facts, "tz", "America/Chicago");
    result = rc_evaluate (rules, ids, facts, TRUE, NULL);
    g_test_message ("%s: %s", rule->id, result->reason);
    g_assert_true (g_str_has_prefix (result->reason, "missing_input:"));
    g_assert_nonnull (rc_facts_question (strchr (result->reason, ':') + 1));
    g_assert_null (result->shown);
  }
}

static void
test_confidence_tokens (void)
{
  g_assert_cmpstr (rc_confidence_token (RC_CONFIDENCE_MEMORY), ==, "memory");
  g_assert_cmpstr (rc_confidence_token (RC_CONFIDENCE_SECONDARY), ==, "secondary");
  g_assert_cmpstr (rc_confidence_token (RC_CONFIDENCE_AGENCY_PAGE), ==, "agency_page");
  g_assert_cmpstr (rc_confidence_token (RC_CONFIDENCE_VERIFIED_TEXT), ==, "verified_text");
}

/* The table of steps and the data change apart from each other. */
static void
test_steps_name_rules (void)
{
  guint n_steps = 0;
  const RcStep *steps = rc_steps_all (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autofree char *list = g_strdelimit (g_strdup (steps[i].rules), "*", '\0');
      g_auto (GStrv) ids = NULL;

      if (g_str_has_suffix (list, "."))
        continue; /* the state stands in for the rest */
      ids = g_strsplit (list, ",", -1);
      for (char **id = ids; *id != NULL; id++)
        {
          g_test_message ("%s", *id);
          g_assert_nonnull (rc_rule_set_lookup (rules, *id));
        }
    }
  g_assert_nonnull (rc_rule_set_lookup (rules, "aca.external.state.file.default"));
}

/* A step names only kinds of coverage that its rule is for. */
static void
test_steps_fit_their_rules (void)
{
  guint n_steps = 0;
  const RcStep *steps = rc_steps_all (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_auto (GStrv) ids = g_strsplit (steps[i].rules, ",", -1);
      const RcRule *rule = rc_rule_set_lookup (rules, ids[0]);

      for (guint type = 0; rule != NULL && type < RC_N_PLAN_TYPES; type++)
        if ((steps[i].types & (1u << type)) != 0)
          {
            g_test_message ("%s for %s", rule->id, rc_plan_types[type]);
            g_assert_true (
              g_strv_contains ((const char *const *) rule->plan_types, rc_plan_types[type]));
          }
    }
}

static void
test_thresholds (void)
{
  g_autoptr (GDate) in_2026 = rc_date_parse ("2026-12-31", NULL);
  g_autoptr (GDate) in_2027 = rc_date_parse ("2027-01-01", NULL);
  g_autoptr (GDate) in_2028 = rc_date_parse ("2028-01-01", NULL);

  g_assert_cmpint (rc_rule_set_lookup_threshold (rules, in_2026)->court_usd, ==, 1960);
  g_assert_cmpint (rc_rule_set_lookup_threshold (rules, in_2027)->court_usd, ==, 2000);
  g_assert_null (rc_rule_set_lookup_threshold (rules, in_2028));
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  g_test_add_func ("/rule/shipped/all-load", test_all_load);
  g_test_add_func ("/rule/shipped/cite-source-and-day", test_sources);
  g_test_add_func ("/rule/shipped/stale-after-a-year", test_stale);
  g_test_add_func ("/rule/shipped/amounts-in-controversy-where-needed", test_amounts);
  g_test_add_func ("/rule/shipped/actions-have-words", test_labels);
  g_test_add_func ("/rule/shipped/facts-have-words", test_facts_have_words);
  g_test_add_func ("/rule/shipped/every-rule-evaluates", test_every_rule_evaluates);
  g_test_add_func ("/rule/shipped/every-rule-asks-for-what-is-missing", test_every_rule_asks);
  g_test_add_func ("/rule/shipped/amounts-in-controversy-never-from-last-year", test_thresholds);
  g_test_add_func ("/rule/confidence-tokens", test_confidence_tokens);
  g_test_add_func ("/rule/steps-name-rules", test_steps_name_rules);
  g_test_add_func ("/rule/steps-fit-their-rules", test_steps_fit_their_rules);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
