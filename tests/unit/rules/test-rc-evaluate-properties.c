/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for every rule whatever the facts: thousands of cases, the same in every run. */

#include "config.h"

#include <string.h>
#include <time.h>

#include "rules-test.h"

#define SEED 20261124
#define CASES_PER_RULE 60
#define SHIFT_MAX 400

static RcRuleSet *rules;

static const char *const zones[] = { "America/New_York",    "America/Chicago",  "America/Phoenix",
                                     "America/Los_Angeles", "Pacific/Honolulu", "UTC" };

/* Days around which calendars go wrong: leap days, ends of months and years, changes of law. */
static const char *const edges[] = {
  "2024-02-28", "2024-02-29", "2024-12-31", "2025-01-01", "2025-10-29", "2025-10-30",
  "2025-10-31", "2026-01-01", "2026-01-23", "2026-03-03", "2026-07-31", "2026-08-31",
  "2026-12-30", "2026-12-31", "2027-08-29", "2027-08-30", "2027-08-31", "2027-10-29",
  "2027-12-29", "2028-02-28", "2028-02-29", "2028-03-01",
};

/* One case; @random goes on from case to case. */
typedef void (*CheckCase) (const RcRule *rule, RcFacts *facts, GRand *random);

static gboolean
is_number (const char *name)
{
  return g_str_has_suffix (name, "_days") || g_str_equal (name, "days_used");
}

static RcResult *
evaluate_rule (const RcRule *rule, RcFacts *facts)
{
  const char *const ids[] = { rule->id, NULL };

  return rc_evaluate (rules, ids, facts, TRUE, NULL);
}

/* A day near @base; of clocks of hours often a moment, with whatever offset. */
static void
set_random_day (RcFacts *facts, const char *name, const GDate *base, gboolean hours, GRand *random)
{
  g_autoptr (GDate) date = rc_date_plus_days (base, g_rand_int_range (random, 0, 12));
  g_autofree char *text = rc_date_format (date);
  g_autofree char *moment =
    g_strdup_printf ("%sT%02d:%02d-%02d:00", text, g_rand_int_range (random, 0, 24),
                     g_rand_int_range (random, 0, 60), g_rand_int_range (random, 3, 11));

  rc_facts_set (facts, name, hours && g_rand_boolean (random) ? moment : text);
}

static void
set_random_number (RcFacts *facts, const RcRule *rule, const char *name, GRand *random)
{
  int n = g_str_equal (name, "days_used")
            ? g_rand_int_range (random, 0, 31)
            : g_rand_int_range (random, rule->state_param_min, rule->state_param_max + 1);
  g_autofree char *text = g_strdup_printf ("%d", n);

  rc_facts_set (facts, name, text);
}

/* From 2016 to 2035, or at an edge. */
static GDate *
random_day (GRand *random)
{
  g_autoptr (GDate) first = day ("2016-01-01");

  if (g_rand_int_range (random, 0, 4) == 0)
    return day (edges[g_rand_int_range (random, 0, G_N_ELEMENTS (edges))]);
  return rc_date_plus_days (first, g_rand_int_range (random, 0, 7300));
}

/* Facts of the rule, now and then one of them not known. */
static RcFacts *
random_facts (const RcRule *rule, GRand *random)
{
  RcFacts *facts = rc_facts_new ();
  g_auto (GStrv) names = rc_rule_list_facts (rule);
  g_autoptr (GDate) base = random_day (random);

  for (char **name = names; *name != NULL; name++)
    if (g_str_equal (*name, "tz"))
      rc_facts_set (facts, *name, zones[g_rand_int_range (random, 0, G_N_ELEMENTS (zones))]);
    else if (g_rand_int_range (random, 0, 5) == 0)
      continue;
    else if (is_number (*name))
      set_random_number (facts, rule, *name, random);
    else
      set_random_day (facts, *name, base, rc_rule_counts_hours (rule), random);
  return facts;
}

static void
test_all (gconstpointer check)
{
  GPtrArray *all = rc_rule_set_get_rules (rules);
  GRand *random = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < all->len; i++)
    for (guint j = 0; j < CASES_PER_RULE; j++)
      {
        const RcRule *rule = g_ptr_array_index (all, i);
        g_autoptr (RcFacts) facts = random_facts (rule, random);

        ((CheckCase) check) (rule, facts, random);
      }
  g_rand_free (random);
}

static char *
write_facts (RcFacts *facts)
{
  GString *text = g_string_new (NULL);

  for (const char *const *name = rc_facts_known_names (); *name != NULL; name++)
    if (rc_facts_get (facts, *name) != NULL)
      g_string_append_printf (text, " %s=%s", *name, rc_facts_get (facts, *name));
  return g_string_free (text, FALSE);
}

static void
append_when (GString *text, const RcWhen *when)
{
  g_autofree char *written = when != NULL ? rc_when_format (when) : g_strdup ("-");

  g_string_append_printf (text, " %s", written);
}

static char *
write_result (const RcResult *result)
{
  GString *text = g_string_new (result->rule->id);
  const RcWhen *dates[] = { result->legal, result->safe,       result->act_by,
                            result->due,   result->late_after, result->shown };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    append_when (text, dates[i]);
  g_string_append_printf (text, " %s %s", result->reason, result->error);
  return g_string_free (text, FALSE);
}

static void
assert_not_later (const RcRule *rule, RcFacts *facts, const RcWhen *a, const RcWhen *b)
{
  if (a == NULL || b == NULL || rc_when_compare (a, b) <= 0)
    return;
  else
    {
      g_autofree char *given = write_facts (facts);
      g_autofree char *first = rc_when_format (a);
      g_autofree char *second = rc_when_format (b);

      g_error ("%s%s: %s comes after %s", rule->id, given, first, second);
    }
}

static void
check_order (const RcRule *rule, RcFacts *facts, GRand *random G_GNUC_UNUSED)
{
  g_autoptr (RcResult) result = evaluate_rule (rule, facts);

  assert_not_later (rule, facts, result->act_by, result->safe);
  assert_not_later (rule, facts, result->safe, result->legal);
  assert_not_later (rule, facts, result->due, result->late_after);
  g_assert_true ((result->shown != NULL) == (result->error == NULL && result->reason == NULL));
  g_assert_true (result->reason == NULL || result->error == NULL);
}

/* Moves one date back; FALSE if the fact is none. */
static gboolean
move_back (RcFacts *facts, const char *name, int days)
{
  g_autoptr (RcWhen) when = rc_facts_get_when (facts, name);
  g_autoptr (GDate) date = NULL;
  g_autofree char *text = NULL;
  g_autofree char *moved = NULL;

  if (when == NULL)
    return FALSE;
  date = rc_date_plus_days (&when->date, -days);
  text = rc_date_format (date);
  moved = g_strconcat (text, rc_facts_get (facts, name) + strlen ("2026-01-31"), NULL);
  rc_facts_set (facts, name, moved);
  return TRUE;
}

/* All facts, or one of them alone, some days earlier: no date of the result is later. */
static void
check_earlier (const RcRule *rule, RcFacts *facts, GRand *random)
{
  g_auto (GStrv) names = rc_rule_list_facts (rule);
  const int days = g_rand_int_range (random, 1, SHIFT_MAX);
  const guint only = (guint) g_rand_int_range (random, 0, (int) g_strv_length (names) + 1);
  g_autoptr (RcResult) later = evaluate_rule (rule, facts);
  g_autoptr (RcResult) earlier = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    if (names[only] == NULL || i == only)
      move_back (facts, names[i], days);
  earlier = evaluate_rule (rule, facts);
  assert_not_later (rule, facts, earlier->legal, later->legal);
  assert_not_later (rule, facts, earlier->safe, later->safe);
  assert_not_later (rule, facts, earlier->act_by, later->act_by);
  assert_not_later (rule, facts, earlier->due, later->due);
  assert_not_later (rule, facts, earlier->late_after, later->late_after);
}

/* A letter's date is shown, and changes nothing else. */
static void
check_letter (const RcRule *rule, RcFacts *facts, GRand *random)
{
  g_autoptr (RcResult) without = evaluate_rule (rule, facts);
  g_autoptr (GDate) first = day ("2036-01-01");
  g_autoptr (GDate) letter = rc_date_plus_days (first, g_rand_int_range (random, 0, 1000));
  g_autoptr (RcResult) with = NULL;
  g_autofree char *text = rc_date_format (letter);
  g_autofree char *shown = NULL;

  if (without->error != NULL)
    return;
  rc_facts_set (facts, "letter_deadline", text);
  with = evaluate_rule (rule, facts);
  shown = rc_when_format (with->shown);
  g_assert_cmpstr (shown, ==, text);
  g_assert_cmpstr (with->reason, ==, without->reason);
  rc_when_free (with->shown);
  rc_when_free (without->shown);
  with->shown = without->shown = NULL;
  {
    g_autofree char *a = write_result (with);
    g_autofree char *b = write_result (without);

    g_assert_cmpstr (a, ==, b);
  }
}

/* Noticed in time it moves both dates of the other side by its days, and no date of a patient. */
static void
check_extension (const RcRule *rule, RcFacts *facts, GRand *random G_GNUC_UNUSED)
{
  g_autoptr (RcResult) without = evaluate_rule (rule, facts);
  g_autoptr (RcResult) with = NULL;
  const int days = rule->has_extension ? rule->extension_days : 0;

  if (without->error != NULL || without->due == NULL)
    return;
  rc_facts_set_date (facts, "extension_notice_date", &without->due->date);
  with = evaluate_rule (rule, facts);
  if (with->error != NULL) /* due by what came before the request itself */
    {
      g_assert_cmpstr (with->error, ==, "extension_before_request");
      return;
    }
  g_assert_cmpstr (with->extension, ==, rule->has_extension ? "valid" : "not_valid");
  g_assert_cmpint (rc_date_days_until (&without->due->date, &with->due->date), ==, days);
  g_assert_cmpint (rc_date_days_until (&without->late_after->date, &with->late_after->date), ==,
                   days);
}

/* Calendar days, counted by day numbers and not by the calendar. */
static void
check_calendar_days (const RcRule *rule, RcFacts *facts, GRand *random G_GNUC_UNUSED)
{
  g_autoptr (RcResult) result = evaluate_rule (rule, facts);

  for (guint i = 0; i < result->outcomes->len; i++)
    {
      const RcOutcome *outcome = g_ptr_array_index (result->outcomes, i);

      if (outcome->reading->amount.unit == RC_UNIT_CALENDAR_DAYS && !outcome->reading->rolls)
        g_assert_cmpint ((int) g_date_get_julian (&outcome->end->date), ==,
                         (int) g_date_get_julian (&outcome->start->date) + outcome->n);
    }
}

/* Hours are the same number of seconds across nights, weekends and clock changes. */
static void
check_hours (const RcRule *rule, RcFacts *facts, GRand *random G_GNUC_UNUSED)
{
  g_autoptr (RcResult) result = evaluate_rule (rule, facts);

  for (guint i = 0; i < result->outcomes->len; i++)
    {
      const RcOutcome *outcome = g_ptr_array_index (result->outcomes, i);

      if (outcome->reading->amount.unit == RC_UNIT_HOURS)
        g_assert_cmpint (g_date_time_to_unix (outcome->end->moment), ==,
                         g_date_time_to_unix (outcome->start->moment) + outcome->n * 3600);
    }
}

static char *
write_all (void)
{
  GString *text = g_string_new (NULL);
  GPtrArray *all = rc_rule_set_get_rules (rules);
  GRand *random = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < all->len; i++)
    for (guint j = 0; j < CASES_PER_RULE; j++)
      {
        g_autoptr (RcFacts) facts = random_facts (g_ptr_array_index (all, i), random);
        g_autoptr (RcResult) result = evaluate_rule (g_ptr_array_index (all, i), facts);
        g_autofree char *written = write_result (result);

        g_string_append_printf (text, "%s\n", written);
      }
  g_rand_free (random);
  return g_string_free (text, FALSE);
}

static void
set_machine_zone (const char *zone)
{
  if (zone != NULL)
    g_setenv ("TZ", zone, TRUE);
  else
    g_unsetenv ("TZ");
  tzset ();
}

static void
test_machine_zone (void)
{
  static const char *const machines[] = { "UTC", "America/New_York", "Pacific/Kiritimati",
                                          "Pacific/Pago_Pago", "Asia/Kolkata" };
  g_autofree char *before = g_strdup (g_getenv ("TZ"));
  g_autofree char *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (machines); i++)
    {
      g_autofree char *all = NULL;

      set_machine_zone (machines[i]);
      all = write_all ();
      if (first == NULL)
        first = g_steal_pointer (&all);
      else
        g_assert_cmpstr (all, ==, first);
    }
  set_machine_zone (before);
}

/* The zone of the facts is looked at only where hours are counted. */
static void
check_zone_of_facts (const RcRule *rule, RcFacts *facts, GRand *random G_GNUC_UNUSED)
{
  g_autoptr (RcResult) without = evaluate_rule (rule, facts);
  g_autoptr (RcResult) with = NULL;
  g_autofree char *a = write_result (without);
  g_autofree char *b = NULL;

  if (rc_rule_counts_hours (rule))
    return;
  rc_facts_set (facts, "tz", "Pacific/Honolulu");
  with = evaluate_rule (rule, facts);
  b = write_result (with);
  g_assert_cmpstr (a, ==, b);
}

/* No rule is left out: each gives a date in some case, or never has a number. */
static void
test_every_rule (void)
{
  GPtrArray *all = rc_rule_set_get_rules (rules);
  GRand *random = g_rand_new_with_seed (SEED);
  g_autoptr (GString) left_out = g_string_new (NULL);

  g_assert_cmpuint (all->len, ==, 126);
  for (guint i = 0; i < all->len; i++)
    {
      const RcRule *rule = g_ptr_array_index (all, i);
      gboolean dated = FALSE;

      for (guint j = 0; j < CASES_PER_RULE && !dated; j++)
        {
          g_autoptr (RcFacts) facts = random_facts (rule, random);
          g_autoptr (RcResult) result = evaluate_rule (rule, facts);

          dated = result->shown != NULL;
        }
      if (dated != rc_rule_has_number (rule))
        g_string_append_printf (left_out, " %s", rule->id);
    }
  g_rand_free (random);
  g_assert_cmpstr (left_out->str, ==, "");
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  g_test_add_func ("/properties/every-rule-is-evaluated", test_every_rule);
  g_test_add_data_func ("/properties/act-by-safe-legal-and-due-late", check_order, test_all);
  g_test_add_data_func ("/properties/earlier-is-never-later", check_earlier, test_all);
  g_test_add_data_func ("/properties/letter-moves-only-shown", check_letter, test_all);
  g_test_add_data_func ("/properties/extension-adds-its-days", check_extension, test_all);
  g_test_add_data_func ("/properties/calendar-days-by-number", check_calendar_days, test_all);
  g_test_add_data_func ("/properties/hours-are-seconds", check_hours, test_all);
  g_test_add_data_func ("/properties/zone-matters-for-hours-only", check_zone_of_facts, test_all);
  g_test_add_func ("/properties/zone-of-the-machine-does-not-matter", test_machine_zone);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
