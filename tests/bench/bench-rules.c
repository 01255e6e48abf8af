/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the rules cost, on one core, as processor time and as ratios: to a bare parse of the same
 * file, and to a tenth of the work. Nothing here fails; machines differ, ratios hardly do. */

#include "config.h"

#include <time.h>

#include "rc-deadlines.h"
#include "rc-json.h"
#include "rc-kinds.h"
#include "rc-rules-resources.h"

#define FILE_ROUNDS 50
#define DENIALS 10000
#define RULES "/org/recourse/Recourse/rules/us.json"

static const char *const plans[] = {
  "source=employer funding=self-funded grandfathered=no",
  "source=marketplace state=CA",
  "source=employer grandfathered=no",
  "source=medicare",
  "source=medicare-advantage",
  "source=medicaid delivery=managed-care",
  "source=federal-employees",
  "source=tricare",
};

static double
seconds (void)
{
  return (double) clock () / CLOCKS_PER_SEC;
}

static RcStamp
stamp (void)
{
  static GDateTime *when;

  if (when == NULL)
    when = g_date_time_new_utc (2026, 11, 24, 9, 0, 0);
  return (RcStamp){ when, "bench" };
}

static void
set (RcRecord *record, const char *name, const char *value)
{
  rc_record_set_text (record, rc_kind_field (rc_record_get_kind (record), name), value, NULL);
}

static void
add_plan (RcCase *the_case, const char *text)
{
  g_autoptr (RcRecord) plan = rc_record_new (rc_kinds_by_name ("plan"));
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);

      set (plan, sides[0], sides[1]);
    }
  rc_case_add (the_case, plan, stamp ());
}

static void
add_denials (RcCase *the_case, int n)
{
  for (int i = 0; i < n; i++)
    {
      g_autoptr (RcRecord) denial = rc_record_new (rc_kinds_by_name ("denial"));
      g_autofree char *notice = g_strdup_printf ("2026-%02d-%02d", i % 12 + 1, i % 28 + 1);

      set (denial, "notice_date", notice);
      set (denial, "level", i % 3 == 2 ? "1" : "0");
      set (denial, "stage", i % 2 == 0 ? "preservice" : "postservice");
      rc_case_add (the_case, denial, stamp ());
    }
}

/* Cases with as many denials each, of all kinds of plan. */
static GPtrArray *
make_cases (int n_cases, int n_denials)
{
  GPtrArray *cases = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < n_cases; i++)
    {
      RcCase *the_case = rc_case_new ("Bench", stamp ());

      add_plan (the_case, plans[(guint) i % G_N_ELEMENTS (plans)]);
      add_denials (the_case, n_denials);
      g_ptr_array_add (cases, the_case);
    }
  return cases;
}

static double
time_deadlines (RcRuleSet *rules, int n_cases, int n_denials)
{
  g_autoptr (GPtrArray) cases = make_cases (n_cases, n_denials);
  const double start = seconds ();

  for (guint i = 0; i < cases->len; i++)
    g_ptr_array_unref (rc_deadlines_for_case (g_ptr_array_index (cases, i), rules));
  return seconds () - start;
}

static double
time_rules (void)
{
  const double start = seconds ();

  for (int i = 0; i < FILE_ROUNDS; i++)
    g_object_unref (rc_rule_set_new (NULL));
  return (seconds () - start) / FILE_ROUNDS;
}

static double
time_parse (void)
{
  g_autoptr (GBytes) bytes =
    g_resource_lookup_data (rc_rules_get_resource (), RULES, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  gsize length = 0;
  const char *data = g_bytes_get_data (bytes, &length);
  const double start = seconds ();

  for (int i = 0; i < FILE_ROUNDS; i++)
    json_node_unref (rc_json_parse (data, length, NULL));
  return (seconds () - start) / FILE_ROUNDS;
}

static void
print_row (const char *what, double time, double ratio, const char *to)
{
  g_print ("%-44s %9.2f ms %8.1f  %s\n", what, time * 1000, ratio, to);
}

int
main (void)
{
  g_autoptr (RcRuleSet) rules = rc_rule_set_new (NULL);
  const double parse = time_parse ();
  const double read = time_rules ();
  const double tenth = time_deadlines (rules, DENIALS / 100, 10);
  const double many = time_deadlines (rules, DENIALS / 10, 10);
  const double one = time_deadlines (rules, 1, DENIALS);

  g_print ("%-44s %12s %8s\n", "", "time", "ratio");
  print_row ("rules: parse the file", parse, 1, "");
  print_row ("rules: read and check all rows", read, read / parse, "x parsing it");
  print_row ("deadlines: 1,000 denials in 100 cases", tenth, 1, "");
  print_row ("deadlines: 10,000 denials in 1,000 cases", many, many / tenth, "x a tenth of them");
  print_row ("deadlines: 10,000 denials in one case", one, one / many, "x in 1,000 cases");
  return 0;
}
