/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table from events to rules, against the rules themselves. With --table the program prints it,
 * sorted by plan type and event, instead of testing it. */

#include "config.h"

#include "rc-steps.h"

static const char *const events[RC_N_EVENTS] = {
  [RC_EVENT_NOTICE] = "a letter says no",
  [RC_EVENT_APPEAL] = "an appeal was sent",
  [RC_EVENT_CLAIM] = "a claim was sent",
  [RC_EVENT_PRIOR_AUTH] = "a prior authorization was asked for",
  [RC_EVENT_INFO_ASKED] = "information is wanted",
  [RC_EVENT_INFO_SENT] = "information was sent",
  [RC_EVENT_APPEAL_INFO] = "information is wanted for an appeal",
  [RC_EVENT_TREATED] = "a treatment without a claim",
  [RC_EVENT_CHECKED] = "external review: first check done",
  [RC_EVENT_INCOMPLETE] = "external review: incomplete",
  [RC_EVENT_REVIEWER] = "external review: the reviewer wrote",
  [RC_EVENT_WHY_LATE] = "asked why it is late",
  [RC_EVENT_FILE_ASKED] = "the claim file is to be asked for",
  [RC_EVENT_BILL] = "a bill far above the estimate",
  [RC_EVENT_ESTIMATE] = "an estimate is owed",
};

static RcRuleSet *rules;

/* All rules that a step can mean: those of all states for "*". */
static GPtrArray *
list_rules (const RcStep *step)
{
  GPtrArray *all = rc_rule_set_get_rules (rules);
  GPtrArray *found = g_ptr_array_new ();
  g_auto (GStrv) ids = g_strsplit (step->rules, ",", -1);

  for (char **id = ids; *id != NULL; id++)
    {
      const guint before = found->len;
      const gboolean states = g_str_has_suffix (*id, ".*");

      for (guint i = 0; i < all->len; i++)
        {
          RcRule *rule = g_ptr_array_index (all, i);
          const gsize stem = strlen (*id) - 1;

          if (g_str_equal (rule->id, *id) ||
              (states && strncmp (rule->id, *id, stem) == 0 && strchr (rule->id + stem, '.') == NULL))
            g_ptr_array_add (found, rule);
        }
      if (found->len == before)
        g_error ("no rule %s", *id);
    }
  return found;
}

static RcPlanTypes
types_of (const RcRule *rule)
{
  RcPlanTypes types = 0;

  for (guint i = 0; rc_plan_types[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) rule->plan_types, rc_plan_types[i]))
      types |= 1u << i;
  return types;
}

/* What a step says stands in the rules: which coverage, and who acts. */
static void
test_steps_fit_their_rules (void)
{
  guint n_steps;
  const RcStep *steps = rc_steps_all (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (GPtrArray) found = list_rules (&steps[i]);

      for (guint j = 0; j < found->len; j++)
        {
          const RcRule *rule = g_ptr_array_index (found, j);

          if ((steps[i].types & ~types_of (rule)) != 0)
            g_test_fail_printf ("%s does not hold for all plan types of its step", rule->id);
          if (steps[i].event == RC_EVENT_NOTICE && rule->actor != RC_ACTOR_PATIENT)
            g_test_fail_printf ("%s is not the patient's", rule->id);
          if (steps[i].answered_by != 0 && steps[i].event != RC_EVENT_NOTICE)
            g_test_fail_printf ("%s: only an answer to a letter is an appeal", rule->id);
        }
    }
}

/* Each rule is reached from a record, for each plan type it names, or it says why not. */
static void
test_every_rule_is_reached (void)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *all = rc_rule_set_get_rules (rules);
  guint n_steps, n_excused = 0;
  const RcStep *steps = rc_steps_all (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (GPtrArray) found = list_rules (&steps[i]);

      for (guint j = 0; j < found->len; j++)
        {
          RcRule *rule = g_ptr_array_index (found, j);
          guint types = GPOINTER_TO_UINT (g_hash_table_lookup (reached, rule->id));

          g_hash_table_insert (reached, rule->id, GUINT_TO_POINTER (types | steps[i].types));
        }
    }
  for (const RcUnusedRule *row = rc_steps_unused; row->rule != NULL; row++, n_excused++)
    {
      g_assert_nonnull (rc_rule_set_lookup (rules, row->rule));
      g_assert_false (g_hash_table_contains (reached, row->rule));
      g_assert_nonnull (row->reason);
    }
  for (guint i = 0; i < all->len; i++)
    {
      RcRule *rule = g_ptr_array_index (all, i);
      guint types = GPOINTER_TO_UINT (g_hash_table_lookup (reached, rule->id));

      /* Its note says: not in CHIP. */
      if (g_str_equal (rule->id, "medicaid.continue_benefits.mco"))
        types |= RC_PLAN_TYPE_SET (CHIP_MCO);
      if (types != 0 && types != types_of (rule))
        g_test_message ("%s is not reached for all of its plan types", rule->id);
    }
  g_assert_cmpuint (all->len, ==, 126);
  g_assert_cmpuint (g_hash_table_size (reached) + n_excused, ==, all->len);
}

static void
test_every_event_has_steps (void)
{
  guint n_steps;
  const RcStep *steps = rc_steps_all (&n_steps);

  for (RcEvent event = 0; event < RC_N_EVENTS; event++)
    {
      guint n = 0;

      for (guint i = 0; i < n_steps; i++)
        n += steps[i].event == event;
      g_assert_cmpuint (n, >, 0);
    }
}

/* Two main steps of one kind of coverage must exclude each other, or one of them is never shown. */
static void
test_main_steps_are_alternatives (void)
{
  static const RcConditions pairs[] = {
    RC_IF_URGENT | RC_IF_NOT_URGENT,     RC_IF_PRESERVICE | RC_IF_POSTSERVICE,
    RC_IF_SELF_FUNDED | RC_IF_INSURED,   RC_IF_ONE_LEVEL | RC_IF_TWO_LEVELS,
    RC_IF_DRUG | RC_IF_SERVICE,          RC_IF_NECESSITY | RC_IF_FACTS,
    RC_IF_SELF_FUNDED | RC_IF_HHS,       RC_IF_INSURED | RC_IF_HHS,
    RC_IF_EXTENDS | RC_IF_NEW_COURSE,    RC_IF_EXCEPTION | RC_IF_NO_EXCEPTION,
    RC_IF_DAYS_AHEAD | RC_IF_WEEKS_AHEAD, RC_IF_APPROVAL_NEEDED | RC_IF_NO_APPROVAL_NEEDED,
  };
  guint n_steps;
  const RcStep *steps = rc_steps_all (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    for (guint j = i + 1; j < n_steps; j++)
      {
        gboolean apart = FALSE;

        if (steps[i].event != steps[j].event || (steps[i].types & steps[j].types) == 0 ||
            steps[i].slot != steps[j].slot || steps[i].slot >= RC_SLOT_SPECIAL)
          continue;
        apart = steps[i].levels != 0 && steps[j].levels != 0 &&
                (steps[i].levels & steps[j].levels) == 0;
        for (guint p = 0; !apart && p < G_N_ELEMENTS (pairs); p++)
          apart = ((steps[i].conditions | steps[j].conditions) & pairs[p]) == pairs[p];
        if (!apart)
          g_test_fail_printf ("%s and %s can both be the main step", steps[i].rules,
                              steps[j].rules);
      }
}

static void
test_state_rows (void)
{
  g_auto (GStrv) ohio = rc_steps_split_rules (rules, "aca.external.state.file.*", "oh");
  g_auto (GStrv) texas = rc_steps_split_rules (rules, "aca.external.state.file.*", "TX");
  g_auto (GStrv) unknown = rc_steps_split_rules (rules, "aca.external.state.file.*", NULL);

  g_assert_cmpstr (ohio[0], ==, "aca.external.state.file.OH");
  g_assert_cmpstr (texas[0], ==, "aca.external.state.file.default");
  g_assert_cmpstr (unknown[0], ==, "aca.external.state.file.default");
  g_assert_null (ohio[1]);
}

static void
print_event (guint type, RcEvent event)
{
  guint n_steps, n = 0;
  const RcStep *steps = rc_steps_all (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    if (steps[i].event == event && (steps[i].types & 1u << type) != 0)
      g_print ("%s%s", n++ == 0 ? "" : ", ", steps[i].rules);
}

static void
print_table (void)
{
  for (guint type = 0; type < RC_N_PLAN_TYPES; type++)
    for (RcEvent event = 0; event < RC_N_EVENTS; event++)
      {
        guint n_steps, n = 0;
        const RcStep *steps = rc_steps_all (&n_steps);

        for (guint i = 0; i < n_steps; i++)
          n += steps[i].event == event && (steps[i].types & 1u << type) != 0;
        if (n == 0)
          continue;
        g_print ("%s | %s | ", rc_plan_types[type], events[event]);
        print_event (type, event);
        g_print ("\n");
      }
}

int
main (int argc, char **argv)
{
  int status = 0;

  rules = rc_rule_set_new (NULL);
  if (g_strcmp0 (argv[1], "--table") == 0)
    {
      print_table ();
      g_object_unref (rules);
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/steps/fit-their-rules", test_steps_fit_their_rules);
  g_test_add_func ("/steps/every-rule-is-reached", test_every_rule_is_reached);
  g_test_add_func ("/steps/every-event-has-steps", test_every_event_has_steps);
  g_test_add_func ("/steps/main-steps-are-alternatives", test_main_steps_are_alternatives);
  g_test_add_func ("/steps/state-rows", test_state_rows);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
