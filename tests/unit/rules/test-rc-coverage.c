/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-coverage.h"

typedef struct {
  const char *plan; /* "field=value …" */
  RcFlag drug_benefit;
  const char *types; /* their tokens */
  const char *external; /* "federal", "state" or both; "hhs" */
  gboolean asks;
} Row;

static const Row rows[] = {
  { "source=employer funding=self-funded grandfathered=no", RC_FLAG_NONE, "erisa_group_nongf",
    "federal", FALSE },
  { "source=employer funding=fully-insured grandfathered=no", RC_FLAG_NONE, "erisa_group_nongf",
    "state", FALSE },
  { "source=employer grandfathered=no", RC_FLAG_NONE, "erisa_group_nongf", "federal state",
    FALSE },
  { "source=employer grandfathered=yes", RC_FLAG_NONE, "erisa_group_gf", "federal state",
    FALSE },
  { "source=union", RC_FLAG_NONE, "erisa_group_nongf erisa_group_gf", "federal state", TRUE },
  { "source=employer funding=church grandfathered=no", RC_FLAG_NONE, "nonerisa_group_nongf",
    "federal state", FALSE },
  { "source=state-employer funding=government grandfathered=no", RC_FLAG_NONE,
    "nonerisa_group_nongf", "federal", FALSE },
  { "source=state-employer grandfathered=yes", RC_FLAG_NONE, "grandfathered_non_erisa",
    "federal state", FALSE },
  { "source=marketplace", RC_FLAG_NONE, "individual_nongf", "state", FALSE },
  { "source=individual", RC_FLAG_NONE, "individual_nongf grandfathered_non_erisa", "state",
    TRUE },
  { "source=individual external_process=hhs grandfathered=no", RC_FLAG_NONE, "individual_nongf",
    "hhs", FALSE },
  { "source=federal-employees", RC_FLAG_NONE, "fehb", "federal state", FALSE },
  { "source=medicare", RC_FLAG_NONE, "medicare_ab", "federal state", FALSE },
  { "source=medicare", RC_FLAG_YES, "medicare_part_d", "federal state", FALSE },
  { "source=medicare-advantage", RC_FLAG_NO, "medicare_advantage", "federal state", FALSE },
  { "source=medicare-advantage", RC_FLAG_YES, "medicare_part_d", "federal state", FALSE },
  { "source=medicare-advantage integrated_dual=yes", RC_FLAG_NONE, "dsnp_integrated",
    "federal state", FALSE },
  { "source=medicare-part-d", RC_FLAG_NONE, "medicare_part_d", "federal state", FALSE },
  { "source=medicaid", RC_FLAG_NONE, "medicaid_mco medicaid_ffs", "federal state", TRUE },
  { "source=medicaid delivery=managed-care", RC_FLAG_NONE, "medicaid_mco", "federal state",
    FALSE },
  { "source=chip delivery=fee-for-service", RC_FLAG_NONE, "chip_ffs", "federal state", FALSE },
  { "source=tricare", RC_FLAG_NONE, "tricare", "federal state", FALSE },
  { "source=va", RC_FLAG_NONE, "va", "federal state", FALSE },
  { "source=champva", RC_FLAG_NONE, "champva", "federal state", FALSE },
  { "source=short-term", RC_FLAG_NONE, "short_term", "federal state", FALSE },
  { "source=sharing-ministry", RC_FLAG_NONE, "sharing_ministry", "federal state", FALSE },
  { "source=workers-comp", RC_FLAG_NONE, "workers_comp", "federal state", FALSE },
  { "funding=self-funded", RC_FLAG_NONE,
    "erisa_group_nongf erisa_group_gf nonerisa_group_nongf", "federal", TRUE },
  { "source=other", RC_FLAG_NO,
    "erisa_group_nongf erisa_group_gf nonerisa_group_nongf individual_nongf medicare_ab "
    "medicare_advantage medicaid_mco medicaid_ffs fehb tricare",
    "federal state", TRUE },
};

static RcPlan *
make_plan (const char *text)
{
  RcPlan *plan = RC_PLAN (rc_record_new (&rc_plan_kind));
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);
      g_autoptr (GError) error = NULL;

      rc_record_set_text (RC_RECORD (plan), rc_kind_field (&rc_plan_kind, sides[0]), sides[1],
                          &error);
      g_assert_no_error (error);
    }
  return plan;
}

static RcPlanTypes
read_types (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  RcPlanTypes types = 0;

  for (guint i = 0; rc_plan_types[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) words, rc_plan_types[i]))
      types |= 1u << i;
  return types;
}

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Row *row = &rows[i];
      g_autoptr (RcPlan) plan = make_plan (row->plan);
      RcCoverage coverage = rc_coverage_read (plan, row->drug_benefit);

      g_test_message ("%s", row->plan);
      g_assert_cmpuint (coverage.types, ==, read_types (row->types));
      g_assert_true (coverage.self_funded == (strstr (row->external, "federal") != NULL));
      g_assert_true (coverage.insured == (strstr (row->external, "state") != NULL));
      g_assert_true (coverage.by_government == (strstr (row->external, "hhs") != NULL));
      g_assert_true (row->asks == (coverage.question != NULL));
    }
}

static void
test_no_plan (void)
{
  RcCoverage coverage = rc_coverage_read (NULL, RC_FLAG_NONE);

  g_assert_false (coverage.source_known);
  g_assert_nonnull (coverage.question);
  g_assert_true ((coverage.types & RC_PLAN_TYPE_SET (MEDICARE_PART_D)) != 0);
  g_assert_true (coverage.self_funded && coverage.insured);
}

/* "Don't know" is an answer, and the same to the law as none. */
static void
test_dont_know (void)
{
  g_autoptr (RcPlan) plan = make_plan ("source=employer grandfathered=no");
  RcCoverage coverage = { 0 };

  rc_record_set_dont_know (RC_RECORD (plan), rc_kind_field (&rc_plan_kind, "funding"), TRUE);
  coverage = rc_coverage_read (plan, RC_FLAG_NONE);
  g_assert_true (coverage.self_funded && coverage.insured);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coverage/each-kind-of-plan", test_rows);
  g_test_add_func ("/coverage/no-plan-keeps-all-that-fits", test_no_plan);
  g_test_add_func ("/coverage/dont-know-keeps-both", test_dont_know);
  return g_test_run ();
}
