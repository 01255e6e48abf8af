/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chain of levels. A row is a case (see case-text.h) and the chain of its first denial, without
 * the denial itself:
 *
 *   LEVEL STATE [DUE] …; "?" at the end if something is asked */

#include "config.h"

#include "case-text.h"
#include "rc-date.h"
#include "rc-level-rows.h"
#include "rc-levels.h"

typedef struct {
  const char *path;
  const char *plan;
  const char *records;
  const char *expect;
} Row;

static RcRuleSet *rules;

static RcLevels *
make_chain (RcCase *the_case, const char *denial)
{
  return rc_levels_new (the_case, RC_DENIAL (find_named (the_case, denial)), rules);
}

static char *
write_chain (const RcLevels *chain)
{
  GString *text = g_string_new (NULL);

  for (guint i = 1; i < chain->levels->len; i++)
    {
      const RcLevel *level = g_ptr_array_index (chain->levels, i);
      g_autofree char *due = level->deadline != NULL && level->deadline->due != NULL
                               ? rc_date_format (level->deadline->due)
                               : NULL;

      g_string_append_printf (text, "%s%s %s", i > 1 ? "; " : "", level->token,
                              rc_level_state_token (level->state));
      if (due != NULL)
        g_string_append_printf (text, " %s", due);
    }
  if (chain->question != NULL)
    g_string_append (text, " ?");
  return g_string_free (text, FALSE);
}

static void
check_words (const RcLevels *chain)
{
  for (guint i = 0; i < chain->levels->len; i++)
    {
      const RcLevel *level = g_ptr_array_index (chain->levels, i);

      g_assert_nonnull (level->name);
      if (i > 0)
        g_assert_nonnull (level->decides);
      if (i > 0)
        g_assert_nonnull (level->skipping);
      for (guint j = 0; j < level->lines->len; j++)
        g_assert_cmpstr (g_ptr_array_index (level->lines, j), !=, "");
    }
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcCase) the_case = make_case (row->plan, row->records);
  g_autoptr (RcLevels) chain = make_chain (the_case, "denial");
  g_autofree char *written = write_chain (chain);

  g_assert_cmpstr (written, ==, row->expect);
  check_words (chain);
}

#define SELF_FUNDED "source=employer funding=self-funded grandfathered=no"
#define LETTER "denial notice_date=2026-01-05 stage=preservice"
#define FIRST " level=0"
#define UPHELD " sent_on=2026-02-01 received_on=2026-02-02 decided_on=2026-03-01 outcome=upheld"
#define SENT " sent_on=2026-02-01 received_on=2026-02-02"

static const Row table[] = {
  /* Every chain before anything was done. */
  { "new/employer", SELF_FUNDED " appeal_levels=1", LETTER FIRST,
    "internal-1 now 2026-07-04; external closed; court closed" },
  { "new/employer-two-levels", SELF_FUNDED " appeal_levels=2", LETTER FIRST,
    "internal-1 now 2026-07-04; internal-2 closed; external closed; court closed" },
  { "new/employer-grandfathered",
    "source=employer funding=self-funded grandfathered=yes appeal_levels=1", LETTER FIRST,
    "internal-1 now 2026-07-04; court closed" },
  { "new/employer-not-known-if-grandfathered", "source=employer funding=self-funded "
                                               "appeal_levels=1",
    LETTER FIRST, "internal-1 now 2026-07-04; external closed; court closed ?" },
  { "new/state-employer", "source=state-employer grandfathered=no appeal_levels=1", LETTER FIRST,
    "internal-1 now 2026-07-04; external closed" },
  { "new/marketplace", "source=marketplace", LETTER FIRST,
    "internal-1 now 2026-07-04; external closed" },
  { "new/medicare", "source=medicare", LETTER FIRST,
    "internal-1 now 2026-05-10; external closed; hearing closed; council closed; court closed" },
  { "new/medicare-advantage", "source=medicare-advantage", LETTER FIRST,
    "internal-1 now 2026-03-11; external closed; hearing closed; council closed; court closed" },
  { "new/integrated-dual", "source=medicare-advantage integrated_dual=yes", LETTER FIRST,
    "internal-1 now 2026-03-11; next closed" },
  { "new/part-d", "source=medicare-part-d", LETTER FIRST,
    "internal-1 now 2026-03-11; external closed; hearing closed; council closed; court closed" },
  { "new/medicaid-health-plan", "source=medicaid delivery=managed-care", LETTER FIRST,
    "internal-1 now 2026-03-06; hearing closed" },
  { "new/medicaid-state", "source=medicaid delivery=fee-for-service", LETTER FIRST,
    "hearing now 2026-02-04" },
  { "new/chip-health-plan", "source=chip delivery=managed-care", LETTER FIRST,
    "internal-1 now 2026-03-06; hearing closed" },
  { "new/chip-state", "source=chip delivery=fee-for-service", LETTER FIRST, "next now" },
  { "new/fehb", "source=federal-employees", LETTER FIRST,
    "internal-1 now 2026-07-05; external closed; court closed" },
  { "new/tricare-need", "source=tricare", LETTER FIRST " reason=not-medically-necessary",
    "internal-1 now 2026-04-05; internal-2 closed; hearing closed" },
  { "new/tricare-facts", "source=tricare", LETTER FIRST " reason=eligibility",
    "internal-1 now 2026-04-05; internal-2 closed; hearing closed" },
  { "new/va-medical", "source=va", LETTER FIRST " reason=not-medically-necessary",
    "internal-1 now" },
  { "new/va-benefits", "source=va", LETTER FIRST " reason=eligibility",
    "internal-1 now 2027-01-05" },
  { "new/champva", "source=champva", LETTER FIRST, "internal-1 now 2027-01-05" },
  { "new/marketplace-eligibility", "source=marketplace",
    LETTER FIRST " reason=marketplace-eligibility", "internal-1 now 2026-04-05" },
  { "new/grandfathered-state-employer", "source=state-employer grandfathered=yes", LETTER FIRST,
    "next now" },
  { "new/short-term", "source=short-term", LETTER FIRST, "next now" },
  { "new/sharing-ministry", "source=sharing-ministry", LETTER FIRST, "next now" },
  { "new/workers-comp", "source=workers-comp", LETTER FIRST " letter_deadline=2026-01-20",
    "next now 2026-01-20" },

  /* What is not known: the chain with the earliest date. */
  { "unknown/plan", NULL, LETTER FIRST, "hearing now 2026-02-04 ?" },
  { "unknown/medicaid", "source=medicaid", LETTER FIRST, "hearing now 2026-02-04 ?" },
  { "unknown/how-many-levels", SELF_FUNDED, LETTER FIRST "; appeal level=internal-1 "
                                                         "denial=@denial" UPHELD,
    "internal-1 done; internal-2 now; external now 2026-07-01; court closed" },
  { "unknown/date", SELF_FUNDED " appeal_levels=1", "denial level=0",
    "internal-1 now; external closed; court closed" },

  /* Going through it. */
  { "way/draft-is-not-sent", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial",
    "internal-1 now 2026-07-04; external closed; court closed" },
  { "way/sent", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" SENT,
    "internal-1 waiting 2026-03-04; external closed; court closed" },
  { "way/refused", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD,
    "internal-1 done; external now 2026-07-01; court closed" },
  { "way/refused-two-levels", SELF_FUNDED " appeal_levels=2",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD,
    "internal-1 done; internal-2 now; external closed 2026-07-01; court closed" },
  { "way/second-sent", SELF_FUNDED " appeal_levels=2",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                 "; appeal level=internal-2 denial=@denial sent_on=2026-03-10 "
                 "received_on=2026-03-11",
    "internal-1 done; internal-2 waiting 2026-03-26; external closed 2026-07-01; court closed" },
  { "way/second-left-out", SELF_FUNDED " appeal_levels=2",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                 "; appeal level=external denial=@denial sent_on=2026-03-10 "
                 "received_on=2026-03-11 reviewer_received_on=2026-03-20",
    "internal-1 done; internal-2 left; external waiting 2026-05-04; court closed" },
  { "way/external-along-with-the-first", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial with_external=yes" SENT,
    "internal-1 waiting 2026-03-04; external waiting 2026-03-04; court closed" },
  { "way/urgent-needs-no-answer-first", SELF_FUNDED " appeal_levels=1", LETTER FIRST " urgent=yes",
    "internal-1 now 2026-07-04; external now; court closed" },
  { "way/external-refused", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                 "; appeal level=external denial=@denial" UPHELD,
    "internal-1 done; external done; court now" },
  { "way/won", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial sent_on=2026-02-01 "
                 "decided_on=2026-03-01 outcome=overturned",
    "internal-1 won; external left; court left" },
  { "way/taken-back", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial sent_on=2026-02-01 outcome=withdrawn",
    "internal-1 now 2026-07-04; external closed; court closed" },
  { "way/left", SELF_FUNDED " appeal_levels=1", LETTER FIRST " outcome=left",
    "internal-1 left; external left; court left" },
  { "way/corrected-while-it-waits", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST " outcome=corrected; appeal level=internal-1 denial=@denial" SENT,
    "internal-1 left; external left; court left" },
  { "way/in-part-goes-on", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial sent_on=2026-02-01 "
                 "decided_on=2026-03-01 outcome=partly",
    "internal-1 done; external now 2026-07-01; court closed" },
  { "way/medicare-advantage-goes-on-by-itself", "source=medicare-advantage",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD,
    "internal-1 done; external waiting; hearing closed; council closed; court closed" },
  { "way/medicare-advantage-answer-of-the-reviewer", "source=medicare-advantage",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                 "; denial notice_date=2026-04-01 level=2",
    "internal-1 done; external done; hearing now 2026-06-05; council closed; court closed" },
  { "way/part-d-must-ask", "source=medicare-part-d",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD,
    "internal-1 done; external now 2026-04-30; hearing closed; council closed; court closed" },
  { "way/medicare-to-the-court", "source=medicare",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                 "; appeal level=external denial=@denial" UPHELD
                 "; appeal level=hearing denial=@denial" UPHELD
                 "; appeal level=council denial=@denial" UPHELD,
    "internal-1 done; external done; hearing done; council done; court now 2026-05-05" },
  { "way/fehb-to-opm", "source=federal-employees",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD,
    "internal-1 done; external now 2026-05-30; court closed" },
  { "way/tricare-facts", "source=tricare",
    LETTER FIRST " reason=eligibility; appeal level=internal-1 denial=@denial" UPHELD,
    "internal-1 done; internal-2 now 2026-04-30; hearing closed" },
  { "way/medicaid-hearing", "source=medicaid delivery=managed-care",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD,
    "internal-1 done; hearing now 2026-05-30" },

  /* Letters that answer an appeal belong to its chain. */
  { "letters/answer-as-a-denial-of-its-own", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                 "; denial notice_date=2026-03-02 level=1 about=@appeal",
    "internal-1 done; external now 2026-07-02; court closed" },
  { "letters/answer-found-by-its-level", SELF_FUNDED " appeal_levels=1",
    LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                 "; denial notice_date=2026-03-02 level=1",
    "internal-1 done; external now 2026-07-02; court closed" },
  { "letters/answer-found-by-what-it-answers", SELF_FUNDED " appeal_levels=1",
    LETTER "; appeal level=internal-1 denial=@denial sent_on=2026-02-01; "
           "denial notice_date=2026-03-02 about=@appeal",
    "internal-1 done; external now 2026-07-02; court closed" },
  { "letters/the-first-one-is-missing", SELF_FUNDED " appeal_levels=1", LETTER " level=1",
    "internal-1 done; external now 2026-05-05; court closed" },
};

static const RcLevel *
level_at (const RcLevels *chain, guint index)
{
  return g_ptr_array_index (chain->levels, index);
}

static void
assert_lines (const RcLevel *level, const char *first, const char *second)
{
  g_assert_cmpuint (level->lines->len, ==, second != NULL ? 2 : 1);
  g_assert_cmpstr (g_ptr_array_index (level->lines, 0), ==, first);
  if (second != NULL)
    g_assert_cmpstr (g_ptr_array_index (level->lines, 1), ==, second);
}

/* The sample story of the mock-ups, word for word. */
static void
test_words (void)
{
  g_autoptr (RcCase) the_case =
    make_case (SELF_FUNDED " appeal_levels=2",
               "denial notice_date=2026-10-02 notice_received=2026-10-06 level=0; "
               "appeal level=internal-1 denial=@denial sent_on=2026-10-20 decided_on=2026-11-13 "
               "outcome=upheld next_deadline=2027-01-12");
  g_autoptr (RcLevels) chain = make_chain (the_case, "denial");

  g_assert_cmpstr (level_at (chain, 0)->name, ==, "Denial");
  assert_lines (level_at (chain, 0), "Letter of October 2", "Came October 6");
  assert_lines (level_at (chain, 1), "Sent October 20", "Answer November 13: no");
  g_assert_cmpstr (level_at (chain, 2)->name, ==, "Second Appeal");
  assert_lines (level_at (chain, 2), "Must arrive Tuesday, January 12, 2027",
                "Printed in the letter of November 13, 2026");
  assert_lines (level_at (chain, 3), "Opens with the plan’s last answer.",
                "Its time may run already, until Friday, March 12, 2027");
  assert_lines (level_at (chain, 4), "Opens when the plan’s own appeals are used up.",
                "ERISA 502(a)(1)(B)");
}

static void
test_words_waiting (void)
{
  g_autoptr (RcCase) the_case =
    make_case ("source=tricare", LETTER FIRST " reason=eligibility; appeal level=internal-1 "
                                              "denial=@denial sent_on=2026-02-01");
  g_autoptr (RcLevels) chain = make_chain (the_case, "denial");

  assert_lines (level_at (chain, 1), "Sent February 1", NULL);
  assert_lines (level_at (chain, 2),
                "Opens with the answer to the reconsideration, from $50 in dispute.",
                "32 CFR 199.10(c): 60 days");
}

/* A Sunday: the level and the row of its deadline name the same day, the Friday before it. */
static void
test_words_postmark (void)
{
  g_autoptr (RcCase) the_case = make_case ("source=tricare", LETTER FIRST " reason=eligibility");
  g_autoptr (RcLevels) chain = make_chain (the_case, "denial");

  g_assert_cmpstr (g_ptr_array_index (level_at (chain, 1)->lines, 0), ==,
                   "Must be postmarked by Friday, April 3, 2026");
}

static void
test_opens_and_adds (void)
{
  g_autoptr (RcCase) the_case =
    make_case (SELF_FUNDED " appeal_levels=1",
               LETTER FIRST "; appeal level=internal-1 denial=@denial" UPHELD
                            "; denial notice_date=2026-03-02 level=1 about=@appeal");
  g_autoptr (RcLevels) chain = make_chain (the_case, "denial:2");

  g_assert_true (RC_RECORD (chain->denial) == find_named (the_case, "denial"));
  g_assert_true (level_at (chain, 0)->record == find_named (the_case, "denial"));
  g_assert_true (level_at (chain, 1)->record == find_named (the_case, "appeal"));
  g_assert_null (level_at (chain, 2)->record);
  g_assert_cmpint (level_at (chain, 2)->add, ==, RC_APPEAL_LEVEL_EXTERNAL);
  g_assert_true (RC_RECORD (level_at (chain, 2)->against) == find_named (the_case, "denial:2"));
}

static void
test_chains (void)
{
  g_autoptr (RcCase) the_case =
    make_case (SELF_FUNDED, "claim number=1; claim number=2; "
                            "denial notice_date=2026-01-05 level=0 about=@claim; "
                            "denial notice_date=2026-01-07 level=0 about=@claim:2; "
                            "appeal level=internal-1 denial=@denial" UPHELD "; "
                            "denial notice_date=2026-03-02 level=1 about=@appeal; "
                            "denial notice_date=2026-04-02 level=1 about=@claim:2");
  g_autoptr (GPtrArray) chains = rc_levels_list_chains (the_case);

  g_assert_cmpuint (chains->len, ==, 2);
  g_assert_true (g_ptr_array_index (chains, 0) == find_named (the_case, "denial"));
  g_assert_true (g_ptr_array_index (chains, 1) == find_named (the_case, "denial:2"));
}

/* What a letter says it answers goes before what it looks like. */
static void
test_chain_of_the_appeal (void)
{
  g_autoptr (RcCase) the_case =
    make_case (SELF_FUNDED, "denial notice_date=2026-01-05 level=0; "
                            "denial notice_date=2026-01-07 level=0; "
                            "appeal level=internal-1 denial=@denial:2 sent_on=2026-02-01; "
                            "denial notice_date=2026-03-02 level=1 about=@appeal");
  RcRecord *first =
    RC_RECORD (rc_levels_find_first (the_case, RC_DENIAL (find_named (the_case, "denial:3"))));

  g_assert_true (first == find_named (the_case, "denial:2"));
}

/* Two letters that answer each other, as a slip or a merge can make them, end the search. */
static void
test_circle (void)
{
  g_autoptr (RcCase) the_case =
    make_case (SELF_FUNDED, LETTER "; appeal level=internal-1 denial=@denial" UPHELD);
  RcRecord *denial = find_named (the_case, "denial");
  g_autoptr (RcLevels) chain = NULL;

  g_object_set (denial, "about", rc_record_get_id (find_named (the_case, "appeal")), NULL);
  chain = rc_levels_new (the_case, RC_DENIAL (denial), rules);
  g_assert_cmpuint (chain->levels->len, >, 1);
}

static void
test_rows_fit_the_rules (void)
{
  guint n_rows;
  const RcLevelRow *rows = rc_level_rows (&n_rows);
  RcPlanTypes types = 0;

  for (guint i = 0; i < n_rows; i++)
    {
      g_auto (GStrv) ids =
        rc_steps_split_rules (rules, rows[i].rules != NULL ? rows[i].rules : "", NULL);

      types |= rows[i].types;
      g_assert_cmpuint (rows[i].used_by, !=, 0);
      for (char **id = ids; *id != NULL; id++)
        {
          const RcRule *rule = rc_rule_set_lookup (rules, *id);

          g_assert_nonnull (rule);
          for (guint t = 0; t < RC_N_PLAN_TYPES; t++)
            if ((rows[i].types & 1u << t) != 0 &&
                !g_strv_contains ((const char *const *) rule->plan_types, rc_plan_types[t]))
              g_test_fail_printf ("%s does not hold for %s", rule->id, rc_plan_types[t]);
        }
    }
  /* A small employer's plan is of another type besides; without insurance nobody denies. */
  g_assert_cmpuint (types | RC_PLAN_TYPE_SET (SMALL_GROUP_NONGF) | RC_PLAN_TYPE_SET (SELF_PAY), ==,
                    (1u << RC_N_PLAN_TYPES) - 1);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/levels/", table[i].path, NULL);

      g_test_add_data_func (path, &table[i], test_row);
    }
  g_test_add_func ("/levels/words/sample-story", test_words);
  g_test_add_func ("/levels/words/waiting", test_words_waiting);
  g_test_add_func ("/levels/words/postmark", test_words_postmark);
  g_test_add_func ("/levels/opens-and-adds", test_opens_and_adds);
  g_test_add_func ("/levels/chains", test_chains);
  g_test_add_func ("/levels/chain-of-the-appeal", test_chain_of_the_appeal);
  g_test_add_func ("/levels/circle", test_circle);
  g_test_add_func ("/levels/rows-fit-the-rules", test_rows_fit_the_rules);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
