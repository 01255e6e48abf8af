/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From records to deadlines. A row of the table is a case, written as "FIELD=VALUE …" for each of
 * its records ("@" before a kind is the id of the record of that kind), and the deadlines that must
 * come out, earliest first:
 *
 *   RULE DUE [act=DATE] [late=DATE] [printed|plan] [?]
 *
 * "-" for no rule or no date; "?" if something is asked to make the date sure. */

#include "config.h"

#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-clinics.h"
#include "rc-date.h"
#include "rc-deadlines.h"
#include "rc-policy.h"

#include "case-text.h"

typedef struct {
  const char *path;
  const char *plan;
  const char *records; /* "KIND FIELD=VALUE …; KIND …", in the order in which they refer */
  const char *expect;
} Row;

static RcRuleSet *rules;

static void
append_date (GString *text, const char *before, const GDate *date)
{
  g_autofree char *written = date != NULL ? rc_date_format (date) : NULL;

  if (date != NULL)
    g_string_append_printf (text, "%s%s", before, written);
}

static char *
write_deadlines (GPtrArray *deadlines)
{
  static const char *const bases[] = { [RC_BASIS_PRINTED] = " printed", [RC_BASIS_RULE] = "",
                                       [RC_BASIS_PLAN] = " plan" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < deadlines->len; i++)
    {
      const RcDeadline *deadline = g_ptr_array_index (deadlines, i);
      const RcResult *result = deadline->result;

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "",
                              result != NULL ? result->rule->id : "-");
      append_date (text, " ", deadline->due);
      if (deadline->due == NULL)
        g_string_append (text, " -");
      append_date (text, " act=", deadline->act_by);
      append_date (text, " late=",
                   result != NULL && result->late_after ? &result->late_after->date : NULL);
      g_string_append (text, bases[deadline->basis]);
      g_string_append (text, deadline->question != NULL ? " ?" : "");
    }
  return g_string_free (text, FALSE);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcCase) the_case = make_case (row->plan, row->records);
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);
  g_autofree char *written = write_deadlines (deadlines);

  g_assert_cmpstr (written, ==, row->expect);
  for (guint i = 0; i < deadlines->len; i++)
    {
      const RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      g_assert_cmpstr (deadline->title, !=, "");
      g_assert_cmpstr (deadline->basis_text, !=, "");
      g_assert_nonnull (deadline->title);
      g_assert_nonnull (deadline->basis_text);
    }
}

#define SELF_FUNDED "source=employer funding=self-funded grandfathered=no"
#define INSURED "source=employer funding=fully-insured grandfathered=no"
#define DENIAL "denial notice_date=2026-01-05 notice_received=2026-01-09 stage=preservice"

static const Row table[] = {
  /* The first letter, by kind of coverage. */
  { "denial/employer", SELF_FUNDED, DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/employer-not-known-if-grandfathered", "source=employer", DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/unmarked-level-counts-as-first", SELF_FUNDED, DENIAL,
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/union", "source=union funding=self-funded", DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/church", "source=employer funding=church grandfathered=no", DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/state-employer", "source=state-employer grandfathered=no", DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/state-employer-not-known-if-grandfathered", "source=state-employer",
    DENIAL " level=0", "erisa.appeal.file 2026-07-04 act=2026-07-02 ?" },
  { "denial/state-employer-grandfathered", "source=state-employer grandfathered=yes",
    DENIAL " level=0", "none.grandfathered_non_erisa -" },
  { "denial/marketplace", "source=marketplace", DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/individual", "source=individual grandfathered=no", DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "denial/medicare", "source=medicare", DENIAL " level=0",
    "medicare.redetermination.file 2026-05-09 act=2026-05-08" },
  { "denial/medicare-advantage", "source=medicare-advantage", DENIAL " level=0",
    "ma.reconsideration.file 2026-03-10 act=2026-03-10" },
  { "denial/medicare-advantage-before-2025", "source=medicare-advantage",
    "denial notice_date=2024-12-20 level=0",
    "ma.reconsideration.file.pre2025 2025-02-18 act=2025-02-18" },
  { "denial/medicare-advantage-drug-benefit", "source=medicare-advantage",
    DENIAL " level=0 drug_benefit=yes",
    "partd.redetermination.file 2026-03-10 act=2026-03-10" },
  { "denial/integrated-dual", "source=medicare-advantage integrated_dual=yes",
    DENIAL " level=0", "dsnp.integrated.reconsideration.file 2026-03-10 act=2026-03-10" },
  { "denial/part-d", "source=medicare-part-d", "denial notice_date=2026-08-30 level=0",
    "partd.redetermination.file 2026-11-03 act=2026-11-03" },
  { "denial/medicaid-managed-care", "source=medicaid delivery=managed-care", DENIAL " level=0",
    "medicaid.mco.appeal.file 2026-03-06 act=2026-03-06" },
  { "denial/medicaid-by-the-state", "source=medicaid delivery=fee-for-service",
    DENIAL " level=0", "medicaid.ffs.fair_hearing.file 2026-02-04 act=2026-02-04" },
  { "denial/medicaid-with-the-states-number",
    "source=medicaid delivery=fee-for-service hearing_limit=60", DENIAL " level=0",
    "medicaid.ffs.fair_hearing.file 2026-03-06 act=2026-03-06" },
  { "denial/medicaid-not-known-who-runs-it", "source=medicaid", DENIAL " level=0",
    "medicaid.ffs.fair_hearing.file 2026-02-04 act=2026-02-04 ?" },
  { "denial/medicaid-course-cut", "source=medicaid delivery=managed-care",
    "denial notice_date=2026-05-29 level=0 stage=concurrent coverage_ends_on=2026-06-01",
    "medicaid.continue_benefits.mco 2026-06-08 act=2026-06-08; "
    "medicaid.mco.appeal.file 2026-07-28 act=2026-07-28" },
  { "denial/medicaid-by-the-state-cut-without-warning",
    "source=medicaid delivery=fee-for-service",
    "denial notice_date=2026-07-01 level=0 stage=concurrent coverage_ends_on=2026-07-01",
    "medicaid.ffs.reinstate 2026-07-11 act=2026-07-10; "
    "medicaid.ffs.reinstate.no_advance_notice 2026-07-11 act=2026-07-10; "
    "medicaid.ffs.fair_hearing.file 2026-07-31 act=2026-07-31" },
  { "denial/marketplace-eligibility", "source=marketplace",
    DENIAL " level=0 reason=marketplace-eligibility",
    "marketplace.eligibility.appeal 2026-04-05 act=2026-04-03" },
  { "denial/champva", "source=champva", DENIAL " level=0 reason=not-medically-necessary",
    "va.benefit_decision.review 2027-01-05 act=2027-01-05" },
  { "denial/answers-an-appeal", SELF_FUNDED " appeal_levels=1",
    DENIAL " level=0; appeal level=internal-1 denial=@denial sent_on=2026-10-01 "
           "decided_on=2026-10-31 outcome=upheld; denial about=@appeal notice_date=2026-10-31 "
           "level=1",
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "denial/level-from-the-appeal-it-answers", SELF_FUNDED " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-10-01 outcome=upheld; "
           "denial about=@appeal notice_date=2026-10-31",
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "denial/fehb", "source=federal-employees", DENIAL " level=0",
    "fehb.reconsideration.file 2026-07-05 act=2026-07-02" },
  { "denial/tricare", "source=tricare", DENIAL " level=0 reason=not-medically-necessary",
    "tricare.mednec.reconsideration.file 2026-04-05 act=2026-04-03" },
  { "denial/tricare-urgent", "source=tricare",
    DENIAL " level=0 reason=not-medically-necessary urgent=yes",
    "tricare.mednec.expedited.file 2026-01-08 act=2026-01-08; "
    "tricare.mednec.reconsideration.file 2026-04-05 act=2026-04-03" },
  { "denial/va-medical", "source=va", DENIAL " level=0 reason=not-medically-necessary",
    "va.clinical_appeal -" },
  { "denial/va-benefits", "source=va", DENIAL " level=0 reason=eligibility",
    "va.benefit_decision.review 2027-01-05 act=2027-01-05" },
  { "denial/short-term", "source=short-term", DENIAL " level=0", "none.short_term -" },
  { "denial/sharing-ministry", "source=sharing-ministry", DENIAL " level=0",
    "none.sharing_ministry -" },
  { "denial/workers-comp", "source=workers-comp", DENIAL " level=0", "none.workers_comp -" },

  /* What is not known: the earliest of all that may be, and a question. */
  { "unknown/no-plan", NULL, DENIAL " level=0",
    "medicaid.ffs.fair_hearing.file 2026-02-04 act=2026-02-04 ?" },
  { "unknown/source", "funding=fully-insured", DENIAL " level=0",
    "medicaid.ffs.fair_hearing.file 2026-02-04 act=2026-02-04 ?" },
  { "unknown/source-but-self-funded", "funding=self-funded", DENIAL " level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "unknown/no-special-clocks-of-one-kind", NULL,
    DENIAL " level=0 urgent=yes", "medicaid.ffs.fair_hearing.file 2026-02-04 act=2026-02-04 ?" },
  { "unknown/funding", "source=employer grandfathered=no state=OR",
    "denial notice_date=2026-03-01 level=2",
    "aca.external.federal.file 2026-07-01 act=2026-07-01 ?" },
  { "unknown/state", INSURED, "denial notice_date=2026-03-01 level=2",
    "aca.external.state.file.default 2026-06-29 act=2026-06-29 ?" },
  { "unknown/date-of-the-letter", SELF_FUNDED, "denial level=0", "erisa.appeal.file - ?" },
  { "unknown/date-but-received", SELF_FUNDED, "denial notice_received=2026-01-09 level=0",
    "erisa.appeal.file 2026-07-08 act=2026-07-08 ?" },
  { "unknown/received-before-its-date-takes-the-earlier", SELF_FUNDED,
    "denial notice_date=2026-01-09 notice_received=2026-01-05 level=0",
    "erisa.appeal.file 2026-07-04 act=2026-07-02 ?" },

  /* The letter's own date. */
  { "printed/earlier", SELF_FUNDED, DENIAL " level=0 letter_deadline=2026-06-28",
    "erisa.appeal.file 2026-06-28 act=2026-06-26 printed" },
  { "printed/later", SELF_FUNDED, DENIAL " level=0 letter_deadline=2026-08-01",
    "erisa.appeal.file 2026-08-01 act=2026-07-31 printed" },
  { "printed/without-a-rule", "source=short-term", DENIAL " level=0 letter_deadline=2026-02-14",
    "none.short_term 2026-02-14 act=2026-02-13 printed" },
  { "printed/without-any-step", "source=medicare-advantage",
    DENIAL " level=1 letter_deadline=2026-02-14", "- 2026-02-14 act=2026-02-13 printed" },
  { "printed/special-clocks-stay", "source=tricare",
    DENIAL " level=0 reason=not-medically-necessary urgent=yes letter_deadline=2026-04-20",
    "tricare.mednec.expedited.file 2026-01-08 act=2026-01-08; "
    "tricare.mednec.reconsideration.file 2026-04-20 act=2026-04-20 printed" },
  { "printed/more-time-granted", SELF_FUNDED,
    DENIAL " level=0 letter_deadline=2026-06-28; "
           "appeal level=internal-1 denial=@denial extended_until=2026-07-20",
    "erisa.appeal.file 2026-07-20 act=2026-07-20 printed" },

  /* After the first appeal: the plan once more, and outside. */
  { "second/self-funded", SELF_FUNDED, "denial notice_date=2026-10-31 level=1",
    "aca.external.federal.file 2027-02-28 act=2027-02-26; erisa.appeal.second.file -" },
  { "second/one-level", SELF_FUNDED " appeal_levels=1", "denial notice_date=2026-10-31 level=1",
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "second/not-known-if-grandfathered", "source=employer funding=self-funded appeal_levels=1",
    "denial notice_date=2026-10-31 level=1",
    "aca.external.federal.file 2027-02-28 act=2027-02-26 ?" },
  { "second/grandfathered-has-no-external-review",
    "source=employer funding=self-funded grandfathered=yes",
    "denial notice_date=2026-10-31 level=1", "erisa.civil_action -; erisa.appeal.second.file -" },
  { "second/insured-by-state", INSURED " appeal_levels=1 state=OH",
    "denial notice_date=2026-05-01 level=1",
    "aca.external.state.file.OH 2026-10-28 act=2026-10-28" },
  { "second/state-without-a-row", INSURED " appeal_levels=1 state=TX",
    "denial notice_date=2026-03-01 notice_received=2026-03-05 level=1",
    "aca.external.state.file.default 2026-06-29 act=2026-06-29" },
  { "second/new-york", INSURED " appeal_levels=1 state=NY",
    "denial notice_date=2026-03-01 level=1",
    "aca.external.state.file.NY 2026-07-01 act=2026-07-01" },
  { "second/process-named-by-the-letter", INSURED " appeal_levels=1 external_process=federal",
    "denial notice_date=2026-10-31 level=1",
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "second/michigan-gives-no-date", INSURED " appeal_levels=1 state=MI",
    "denial notice_date=2026-03-01 level=1", "aca.external.state.file.MI -" },
  { "second/michigan-urgent-has-ten-days", INSURED " appeal_levels=1 state=MI",
    "denial notice_date=2026-03-02 level=1 urgent=yes",
    "aca.external.state.file.MI.expedited 2026-03-12 act=2026-03-12; "
    "aca.external.state.file.MI -" },
  { "second/medicare", "source=medicare", "denial notice_date=2026-08-15 level=1",
    "medicare.reconsideration.file 2027-02-16 act=2027-02-16" },
  { "second/medicare-advantage-goes-on-by-itself", "source=medicare-advantage",
    "denial notice_date=2026-08-15 level=1", "" },
  { "second/part-d-does-not", "source=medicare-part-d", "denial notice_date=2026-06-17 level=1",
    "partd.ire.file 2026-08-16 act=2026-08-14" },
  { "second/medicaid", "source=medicaid delivery=managed-care",
    "denial notice_date=2026-06-15 level=1",
    "medicaid.mco.fair_hearing.file 2026-09-13 act=2026-09-11" },
  { "second/medicaid-with-the-states-number",
    "source=medicaid delivery=managed-care hearing_limit=120",
    "denial notice_date=2026-06-15 level=1",
    "medicaid.mco.fair_hearing.file 2026-10-13 act=2026-10-13" },
  { "second/fehb", "source=federal-employees", "denial notice_date=2026-05-04 level=1",
    "fehb.opm.file 2026-08-02 act=2026-07-31" },
  { "second/tricare-shorter-path", "source=tricare", "denial notice_date=2026-11-01 level=1",
    "tricare.formal_review.file 2026-12-31 act=2026-12-31 ?" },
  { "third/employer", SELF_FUNDED, "denial notice_date=2026-10-31 level=2",
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "third/new-york-counts-from-the-first-appeal", INSURED " state=NY",
    "denial notice_date=2026-03-01 level=1 outcome=left; denial notice_date=2026-05-20 level=2",
    "aca.external.state.file.NY 2026-07-01 act=2026-07-01" },
  { "third/new-york-without-the-first-letter", INSURED " state=NY",
    "denial notice_date=2026-05-20 level=2", "aca.external.state.file.NY - ?" },
  { "third/medicare-advantage-judge", "source=medicare-advantage",
    "denial notice_date=2026-09-20 level=2", "ma.alj.file 2026-11-24 act=2026-11-24" },
  { "third/part-d-urgent-counts-from-the-date", "source=medicare-part-d",
    "denial notice_date=2026-09-20 level=2 urgent=yes",
    "partd.alj.expedited.file 2026-11-19 act=2026-11-19" },
  { "third/hhs-process", INSURED " external_process=hhs", "denial notice_date=2026-10-31 level=2",
    "aca.external.hhs.file 2027-02-28 act=2027-02-26" },
  { "third/part-d-court", "source=medicare-part-d", "denial notice_date=2026-09-20 level=council",
    "partd.court.file 2026-11-19 act=2026-11-19" },
  { "third/medicare-court", "source=medicare", "denial notice_date=2026-09-20 level=council",
    "medicare.court.file 2026-11-24 act=2026-11-24" },
  { "third/medicare-council", "source=medicare", "denial notice_date=2026-09-20 level=hearing",
    "medicare.council.file 2026-11-24 act=2026-11-24" },
  { "third/answer-of-the-external-review", SELF_FUNDED,
    "denial notice_date=2026-10-31 level=external", "erisa.civil_action -" },
  { "third/fehb-answer-of-opm", "source=federal-employees",
    "claim service_from=2026-05-05; denial notice_date=2027-05-04 level=external about=@claim",
    "fehb.court 2029-12-31 act=2029-12-31" },
  { "third/fehb-court", "source=federal-employees",
    "claim service_from=2026-05-05; denial notice_date=2027-05-04 level=2 about=@claim",
    "fehb.court 2029-12-31 act=2029-12-31" },

  /* What ends a deadline. */
  { "ends/outcome-recorded", SELF_FUNDED, DENIAL " level=0 outcome=corrected", "" },
  { "ends/appeal-sent", SELF_FUNDED,
    DENIAL " level=0; appeal level=internal-1 denial=@denial sent_on=2026-02-01 "
           "received_on=2026-02-03 decided_on=2026-02-20 outcome=overturned",
    "" },
  { "ends/not-by-a-draft", SELF_FUNDED,
    DENIAL " level=0; appeal level=internal-1 denial=@denial",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "ends/not-by-one-taken-back", SELF_FUNDED,
    DENIAL " level=0; appeal level=internal-1 denial=@denial sent_on=2026-02-01 "
           "outcome=withdrawn",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "ends/not-by-a-complaint", SELF_FUNDED,
    DENIAL " level=0; appeal level=regulator denial=@denial sent_on=2026-02-01",
    "erisa.appeal.file 2026-07-04 act=2026-07-02" },
  { "ends/second-appeal-leaves-external-review", SELF_FUNDED " appeal_levels=2",
    "denial notice_date=2026-10-31 level=1 stage=preservice; appeal level=internal-2 "
    "denial=@denial sent_on=2026-11-10 received_on=2026-11-12",
    "erisa.appeal.preservice.decide.two_level 2026-11-27 late=2026-11-27; "
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "ends/external-asked-at-the-same-time", SELF_FUNDED " appeal_levels=1",
    "denial notice_date=2026-10-31 level=1; appeal level=internal-1 denial=@denial "
    "with_external=yes sent_on=2026-11-10 decided_on=2026-11-12 outcome=overturned",
    "" },

  /* A refused appeal goes on without a denial record of its own. */
  { "refused/next-level", SELF_FUNDED " appeal_levels=1",
    DENIAL " level=0; appeal level=internal-1 denial=@denial sent_on=2026-10-01 "
           "decided_on=2026-10-31 outcome=upheld",
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "refused/once-only", SELF_FUNDED " appeal_levels=1",
    DENIAL " level=0; appeal level=internal-1 denial=@denial sent_on=2026-10-01 "
           "decided_on=2026-10-31 outcome=upheld; denial notice_date=2026-10-31 level=1",
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "refused/after-a-hearing", "source=medicare",
    DENIAL " level=2; appeal level=hearing denial=@denial sent_on=2026-02-01 "
           "decided_on=2026-07-03 outcome=upheld",
    "medicare.council.file 2026-09-06 act=2026-09-04" },
  { "refused/after-external-review-a-court", SELF_FUNDED,
    DENIAL " level=2; appeal level=external denial=@denial sent_on=2026-02-01 "
           "decided_on=2026-03-03 outcome=upheld",
    "erisa.civil_action -" },

  /* Decisions that others owe. */
  { "decision/appeal-before-treatment", SELF_FUNDED " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-28 received_on=2026-06-01",
    "erisa.appeal.preservice.decide.one_level 2026-07-01 late=2026-07-01" },
  { "decision/appeal-after-treatment", SELF_FUNDED " appeal_levels=1",
    "denial notice_date=2026-11-05 stage=postservice; appeal level=internal-1 denial=@denial "
    "sent_on=2026-12-10 received_on=2026-12-15",
    "erisa.appeal.postservice.decide.one_level 2027-02-13 late=2027-02-13" },
  { "decision/two-levels", SELF_FUNDED " appeal_levels=2",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-28 received_on=2026-06-01",
    "erisa.appeal.preservice.decide.two_level 2026-06-16 late=2026-06-16" },
  { "decision/levels-not-known", SELF_FUNDED,
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-28 received_on=2026-06-01",
    "erisa.appeal.preservice.decide.two_level 2026-06-16 late=2026-07-01 ?" },
  { "decision/individual-has-one-level", "source=marketplace",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-28 received_on=2026-06-01",
    "erisa.appeal.preservice.decide.one_level 2026-07-01 late=2026-07-01" },
  { "decision/stage-from-what-was-denied", "source=marketplace",
    "claim service_from=2026-01-01; denial notice_date=2026-01-05 about=@claim; appeal "
    "level=internal-1 denial=@denial sent_on=2026-05-28 received_on=2026-06-01",
    "erisa.appeal.postservice.decide.one_level 2026-07-31 late=2026-07-31" },
  { "decision/stage-not-known", "source=marketplace",
    "denial notice_date=2026-01-05; appeal level=internal-1 denial=@denial sent_on=2026-05-28 "
    "received_on=2026-06-01",
    "erisa.appeal.preservice.decide.one_level 2026-07-01 late=2026-07-31 ?" },
  { "decision/arrival-not-known", SELF_FUNDED " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-06-01",
    "erisa.appeal.preservice.decide.one_level 2026-07-01 late=2026-07-08 ?" },
  { "decision/urgent", SELF_FUNDED " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial urgent=yes sent_on=2026-07-06 "
           "received_on=2026-07-06",
    "erisa.appeal.urgent.decide 2026-07-09 late=2026-07-09" },
  { "decision/urgent-as-its-denial", SELF_FUNDED " appeal_levels=1",
    DENIAL " urgent=yes; appeal level=internal-1 denial=@denial sent_on=2026-07-06 "
           "received_on=2026-07-06",
    "erisa.appeal.urgent.decide 2026-07-09 late=2026-07-09" },
  { "decision/day-they-named", SELF_FUNDED " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-28 received_on=2026-06-01 "
           "decision_due=2026-06-20",
    "erisa.appeal.preservice.decide.one_level 2026-06-20 late=2026-07-01 printed" },
  { "decision/union-is-not-called-late", "source=union funding=self-funded appeal_levels=1",
    "denial notice_date=2026-01-05 stage=postservice; appeal level=internal-1 denial=@denial "
    "sent_on=2026-05-28 received_on=2026-06-01",
    "erisa.appeal.postservice.decide.one_level 2026-07-31" },
  { "decision/external", SELF_FUNDED,
    "denial notice_date=2026-01-05 level=2; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02",
    "aca.external.federal.preliminary 2026-02-09 late=2026-02-09; "
    "aca.external.federal.iro_decide 2026-03-19 ?" },
  { "decision/external-at-the-reviewer", SELF_FUNDED,
    "denial notice_date=2026-01-05 level=2; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02 reviewer_received_on=2026-02-10",
    "aca.external.federal.iro_decide 2026-03-27 late=2026-03-27" },
  { "decision/medicare-advantage-drug-or-service", "source=medicare-advantage",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-04 received_on=2026-05-06",
    "ma.reconsideration.partb_drug.decide 2026-05-13 late=2026-06-05 ?" },
  { "decision/medicaid-hearing", "source=medicaid delivery=managed-care",
    "denial notice_date=2026-01-05 level=1; appeal level=hearing denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02",
    "medicaid.fair_hearing.decide 2026-05-03 late=2026-05-03" },
  { "decision/fehb-opm", "source=federal-employees",
    "denial notice_date=2026-01-05 level=1; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02",
    "fehb.opm.decide 2026-04-03 late=2026-05-03" },
  { "decision/fehb-carrier", "source=federal-employees",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-02-01 received_on=2026-02-02",
    "fehb.reconsideration.decide 2026-03-04 late=2026-03-04; fehb.opm.file.no_answer -" },
  { "decision/tricare-has-no-number", "source=tricare",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-04", "" },
  { "decision/over-when-decided", SELF_FUNDED,
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-05-28 decided_on=2026-06-10",
    "" },

  { "claim/sent", SELF_FUNDED, "claim submitted_on=2026-01-29 received_on=2026-01-31",
    "erisa.claim.postservice.decide 2026-03-02 late=2026-03-02" },
  { "claim/arrival-not-known", SELF_FUNDED, "claim submitted_on=2026-01-31 status=sent",
    "erisa.claim.postservice.decide 2026-03-02 late=2026-03-09 ?" },
  { "claim/takes-longer", SELF_FUNDED,
    "claim submitted_on=2026-01-29 received_on=2026-01-31 longer_notice=2026-02-20",
    "erisa.claim.postservice.decide 2026-03-17 late=2026-03-17" },
  { "claim/takes-longer-until-a-day", SELF_FUNDED,
    "claim submitted_on=2026-01-29 received_on=2026-01-31 longer_notice=2026-02-20 "
    "longer_until=2026-03-12",
    "erisa.claim.postservice.decide 2026-03-12 late=2026-03-17 printed" },
  { "claim/takes-longer-said-too-late", SELF_FUNDED,
    "claim submitted_on=2026-01-29 received_on=2026-01-31 longer_notice=2026-03-05",
    "erisa.claim.postservice.decide 2026-03-02 late=2026-03-02" },
  { "claim/takes-longer-date-of-the-notice-not-known", SELF_FUNDED,
    "claim submitted_on=2026-01-29 received_on=2026-01-31 longer_until=2026-03-12",
    "erisa.claim.postservice.decide 2026-03-12 late=2026-03-02 printed ?" },
  { "claim/processed", SELF_FUNDED, "claim submitted_on=2026-01-31 processed_on=2026-02-20", "" },
  { "claim/paid", SELF_FUNDED, "claim submitted_on=2026-01-31 status=paid", "" },
  { "claim/only-a-draft", SELF_FUNDED, "claim service_from=2026-01-31",
    "commercial.claim.file - ?" },
  { "claim/part-d", "source=medicare-part-d",
    "claim submitted_on=2026-01-31 received_on=2026-01-31",
    "partd.coverage.payment 2026-02-14 late=2026-02-14" },
  { "claim/information-asked", SELF_FUNDED,
    "claim received_on=2026-01-31 info_asked_on=2026-02-10 info_asked_received=2026-02-13",
    "erisa.claim.info_supply 2026-03-27 act=2026-03-27" },
  { "claim/information-asked-by-a-day", SELF_FUNDED,
    "claim received_on=2026-01-31 info_asked_on=2026-02-10 info_due=2026-04-05",
    "erisa.claim.info_supply 2026-04-05 act=2026-04-03 printed" },
  { "claim/information-asked-without-a-rule", "source=medicare",
    "claim received_on=2026-01-31 info_asked_on=2026-02-10 info_due=2026-04-05",
    "- 2026-04-05 act=2026-04-03 printed" },
  { "claim/information-sent", SELF_FUNDED,
    "claim received_on=2026-05-12 info_asked_on=2026-05-22 info_sent_on=2026-05-30 "
    "info_received_on=2026-06-01",
    "erisa.claim.decide_after_info.postservice 2026-06-16 late=2026-07-06" },

  { "prior-auth/sent", SELF_FUNDED, "prior-auth requested_on=2026-04-08 received_on=2026-04-10",
    "erisa.claim.preservice.decide 2026-04-25 late=2026-04-25" },
  { "prior-auth/urgent", SELF_FUNDED,
    "prior-auth requested_on=2026-07-06 received_on=2026-07-06 urgent=yes",
    "erisa.claim.urgent.incomplete_notice 2026-07-07; "
    "erisa.claim.urgent.decide 2026-07-09 late=2026-07-09" },
  { "prior-auth/urgent-over-a-clock-change", SELF_FUNDED,
    "prior-auth requested_on=2026-03-06 received_on=2026-03-06 urgent=yes",
    "erisa.claim.urgent.incomplete_notice 2026-03-07; "
    "erisa.claim.urgent.decide 2026-03-09 late=2026-03-09" },
  { "prior-auth/information-sent", SELF_FUNDED,
    "prior-auth received_on=2026-05-12 info_asked_on=2026-05-22 info_sent_on=2026-05-30 "
    "info_received_on=2026-06-01 status=more-information",
    "erisa.claim.decide_after_info.preservice 2026-06-16 late=2026-06-21" },
  { "prior-auth/urgent-information-asked", SELF_FUNDED,
    "prior-auth received_on=2026-05-12 info_asked_on=2026-05-12 urgent=yes",
    "erisa.claim.urgent.info_supply 2026-05-13 act=2026-05-13" },
  { "prior-auth/medicare-advantage", "source=medicare-advantage",
    "prior-auth requested_on=2026-01-01 received_on=2026-01-01",
    "ma.orgdet.partb_drug.standard 2026-01-04 late=2026-01-08 ?" },
  { "prior-auth/medicaid-contract-year-not-known", "source=medicaid delivery=managed-care",
    "prior-auth requested_on=2026-07-06 received_on=2026-07-06",
    "medicaid.drug_pa 2026-07-07 late=2026-07-20 ?" },
  { "prior-auth/medicaid-contract-year", "source=medicaid delivery=managed-care "
                                         "rating_period_start=2026-07-01",
    "prior-auth requested_on=2026-07-06 received_on=2026-07-06",
    "medicaid.drug_pa 2026-07-07 late=2026-07-13 ?" },
  { "prior-auth/takes-longer", "source=medicare-advantage",
    "prior-auth requested_on=2026-05-01 received_on=2026-05-01 drug_benefit=no exception=no "
    "longer_notice=2026-05-02",
    "ma.orgdet.partb_drug.standard 2026-05-04 late=2026-05-22 ?" },
  { "prior-auth/no-approval-needed", "source=medicare-advantage "
    "prior_auth_rules=[{\"id\":\"1\",\"code\":\"96365\",\"need\":\"not-required\"}]",
    "prior-auth requested_on=2026-05-01 received_on=2026-05-01 code=96365",
    "ma.orgdet.partb_drug.standard 2026-05-04 late=2026-05-15 ?" },
  { "prior-auth/more-of-a-course", SELF_FUNDED,
    "prior-auth status=approved valid_until=2026-05-20; prior-auth renews=@prior-auth "
    "requested_on=2026-05-18 received_on=2026-05-18 urgent=yes",
    "erisa.claim.concurrent_urgent.decide 2026-05-19 late=2026-05-19; "
    "erisa.claim.urgent.incomplete_notice 2026-05-19" },
  { "prior-auth/more-of-a-course-on-its-last-day", SELF_FUNDED,
    "prior-auth status=approved valid_until=2026-05-20; prior-auth renews=@prior-auth "
    "requested_on=2026-05-20 received_on=2026-05-20 urgent=yes",
    "erisa.claim.urgent.incomplete_notice 2026-05-21; "
    "erisa.claim.urgent.decide 2026-05-23 late=2026-05-23" },
  { "prior-auth/more-of-a-course-end-not-known", SELF_FUNDED,
    "prior-auth status=approved; prior-auth renews=@prior-auth "
    "requested_on=2026-05-18 received_on=2026-05-18 urgent=yes",
    "erisa.claim.concurrent_urgent.decide 2026-05-19 late=2026-05-21 ?; "
    "erisa.claim.urgent.incomplete_notice 2026-05-19" },
  { "prior-auth/part-d-exception-not-known", "source=medicare-part-d",
    "prior-auth requested_on=2026-05-01 received_on=2026-05-01",
    "partd.coverage.standard 2026-05-04 late=2026-05-18 ?" },
  { "prior-auth/part-d-exception", "source=medicare-part-d",
    "prior-auth requested_on=2026-05-01 received_on=2026-05-01 exception=yes "
    "statement_received=2026-05-06",
    "partd.exception.standard 2026-05-09 late=2026-05-09" },
  { "prior-auth/part-d-exception-urgent", "source=medicare-part-d",
    "prior-auth requested_on=2026-05-01 received_on=2026-05-01 exception=yes urgent=yes",
    "partd.exception.expedited 2026-05-16 late=2026-05-16" },
  { "prior-auth/marketplace-exception", "source=marketplace",
    "prior-auth requested_on=2026-05-01 received_on=2026-05-01 exception=yes",
    "erisa.claim.preservice.decide 2026-05-16 late=2026-05-16; qhp.formulary_exception.standard -" },
  { "prior-auth/small-employer-exception-urgent", INSURED " small_group=yes",
    "prior-auth requested_on=2026-05-01 received_on=2026-05-01 exception=yes urgent=yes",
    "erisa.claim.urgent.incomplete_notice 2026-05-02; "
    "erisa.claim.urgent.decide 2026-05-04 late=2026-05-04; "
    "qhp.formulary_exception.expedited -" },

  /* The stages of an external review. */
  { "external/checked", SELF_FUNDED,
    "denial notice_date=2026-01-05 level=2; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02 checked_on=2026-02-06",
    "aca.external.federal.preliminary_notice 2026-02-09 late=2026-02-09; "
    "aca.external.federal.iro_decide 2026-03-19 ?" },
  { "external/incomplete", SELF_FUNDED,
    "denial notice_date=2026-01-05 level=2; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02 incomplete_received=2026-02-08",
    "aca.external.federal.iro_decide 2026-03-19 ?; aca.external.federal.perfect -" },
  { "external/incomplete-with-a-day", SELF_FUNDED,
    "denial notice_date=2026-01-05 level=2; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02 incomplete_received=2026-02-08 "
    "info_due=2026-02-10",
    "aca.external.federal.perfect 2026-02-10 act=2026-02-10 printed; "
    "aca.external.federal.iro_decide 2026-03-19 ?" },
  { "external/completed", SELF_FUNDED,
    "denial notice_date=2026-01-05 level=2; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02 incomplete_received=2026-02-08 "
    "info_sent_on=2026-02-09",
    "aca.external.federal.iro_decide 2026-03-19 ?" },
  { "external/reviewer-wrote", SELF_FUNDED,
    "denial notice_date=2026-01-05 level=2; appeal level=external denial=@denial "
    "sent_on=2026-02-01 received_on=2026-02-02 reviewer_received_on=2026-02-10 "
    "reviewer_notice_received=2026-02-12",
    "aca.external.federal.iro_decide 2026-03-27 late=2026-03-27; "
    "aca.external.federal.extra_evidence -" },
  { "external/printed-date-of-its-own", SELF_FUNDED,
    "denial notice_date=2026-10-31 level=1 letter_deadline=2027-01-12 "
    "external_deadline=2027-02-20",
    "erisa.appeal.second.file 2027-01-12 act=2027-01-12 printed; "
    "aca.external.federal.file 2027-02-20 act=2027-02-19 printed" },
  { "external/printed-date-of-the-second-appeal-is-not-its", SELF_FUNDED,
    "denial notice_date=2026-10-31 level=1 letter_deadline=2027-01-12",
    "erisa.appeal.second.file 2027-01-12 act=2027-01-12 printed; "
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },
  { "external/printed-date-without-another-step-is-its", SELF_FUNDED,
    "denial notice_date=2026-10-31 level=2 letter_deadline=2027-01-12",
    "aca.external.federal.file 2027-01-12 act=2027-01-12 printed" },
  { "external/printed-date-stays-with-the-appeal-that-was-sent", SELF_FUNDED " appeal_levels=2",
    "denial notice_date=2026-10-31 level=1 stage=preservice letter_deadline=2027-01-12; "
    "appeal level=internal-2 denial=@denial sent_on=2026-11-10 received_on=2026-11-12",
    "erisa.appeal.preservice.decide.two_level 2026-11-27 late=2026-11-27; "
    "aca.external.federal.file 2027-02-28 act=2027-02-26" },

  /* They want something for an appeal. */
  { "appeal-info/fehb", "source=federal-employees",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-02-01 received_on=2026-02-02 "
           "info_asked_on=2026-02-20",
    "fehb.reconsideration.decide 2026-03-04; fehb.info_supply 2026-04-21 act=2026-04-21; "
    "fehb.opm.file.info_requested -; fehb.opm.file.no_answer -" },
  { "appeal-info/no-rule", SELF_FUNDED " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-02-01 received_on=2026-02-02 "
           "info_asked_on=2026-02-20 info_due=2026-03-02",
    "- 2026-03-02 act=2026-03-02 printed; "
    "erisa.appeal.preservice.decide.one_level 2026-03-04" },
  { "appeal-info/answer-prints-the-next-day", SELF_FUNDED " appeal_levels=1",
    DENIAL " level=0; appeal level=internal-1 denial=@denial sent_on=2026-10-01 "
           "decided_on=2026-10-31 outcome=upheld next_deadline=2027-02-01",
    "aca.external.federal.file 2027-02-01 act=2027-02-01 printed" },

  /* Sending a claim. */
  { "unsent/plan-limit", SELF_FUNDED " filing_limit=90", "claim service_from=2026-01-31",
    "commercial.claim.file 2026-05-01 act=2026-05-01 plan" },
  { "unsent/limit-of-the-claim", SELF_FUNDED " filing_limit=90",
    "claim service_from=2026-01-31 file_by=2026-04-15",
    "commercial.claim.file 2026-04-15 act=2026-04-15 plan" },
  { "unsent/medicare", "source=medicare", "claim service_from=2026-01-31",
    "medicare.claim.file 2027-01-31 act=2027-01-29" },
  { "unsent/fehb", "source=federal-employees", "claim service_from=2026-01-31",
    "fehb.claim.file - ?" },
  { "unsent/tricare", "source=tricare", "claim service_from=2026-01-31",
    "tricare.claim.file 2027-01-31 act=2027-01-29" },
  { "unsent/champva", "source=champva", "claim service_from=2026-01-31",
    "champva.claim.file 2027-01-31 act=2027-01-29" },
  { "unsent/no-rule-but-a-limit", "source=medicaid filing_limit=90",
    "claim service_from=2026-01-31", "- 2026-05-01 act=2026-05-01 plan" },
  { "unsent/denied-so-it-was-sent", SELF_FUNDED,
    "claim service_from=2026-01-31; denial outcome=left about=@claim", "" },
  { "unsent/first-of-the-sessions", SELF_FUNDED " filing_limit=90",
    "session on=2026-02-02 status=done; session on=2026-01-31 status=done; "
    "session on=2026-01-01 status=cancelled",
    "commercial.claim.file 2026-05-01 act=2026-05-01 plan" },
  { "unsent/sessions-with-a-claim", SELF_FUNDED " filing_limit=90",
    "session on=2026-02-02 status=done; claim service_from=2026-02-01 service_to=2026-02-03 "
    "submitted_on=2026-02-10 status=paid; session on=2026-02-05 status=done; "
    "clinic submits_claims=yes; session on=2026-01-10 status=done clinic=@clinic",
    "commercial.claim.file 2026-05-06 act=2026-05-06 plan" },
  { "unsent/no-plan-no-claim", NULL, "session on=2026-02-02 status=done", "" },

  /* Without insurance. */
  { "bill/far-above-the-estimate", NULL,
    "quote kind=good-faith-estimate total=1000.00; bill quote=@quote charges=1400.00 "
    "billed_on=2026-03-01 received_on=2026-03-04",
    "nsa.ppdr.file 2026-06-29 act=2026-06-29" },
  { "bill/with-a-plan-it-is-asked", SELF_FUNDED,
    "quote kind=good-faith-estimate total=1000.00; bill quote=@quote amount=900.00 "
    "already_paid=600.00 billed_on=2026-03-01",
    "nsa.ppdr.file 2026-06-29 act=2026-06-29 ?" },
  { "bill/not-far-enough", NULL,
    "quote kind=good-faith-estimate total=1000.00; bill quote=@quote charges=1399.99 "
    "billed_on=2026-03-01",
    "" },
  { "bill/only-a-spoken-price", NULL,
    "quote kind=spoken total=1000.00; bill quote=@quote charges=1500.00 billed_on=2026-03-01",
    "" },
  { "bill/with-insurance", NULL,
    "quote kind=good-faith-estimate total=1000.00; bill quote=@quote charges=1500.00 "
    "billed_on=2026-03-01 self_pay=no",
    "" },
  { "bill/disputed", NULL,
    "quote kind=good-faith-estimate total=1000.00; bill quote=@quote charges=1500.00 "
    "billed_on=2026-03-01 disputed_on=2026-03-09",
    "" },
  { "estimate/asked", NULL, "quote kind=good-faith-estimate asked_on=2026-09-04",
    "nsa.gfe.scheduled_10_plus 2026-09-10 late=2026-09-10" },
  { "estimate/scheduled-days-ahead", NULL,
    "quote kind=good-faith-estimate scheduled_on=2026-09-04 service_on=2026-09-10",
    "nsa.gfe.scheduled_3_to_9 2026-09-08 late=2026-09-08" },
  { "estimate/scheduled-weeks-ahead", NULL,
    "quote kind=good-faith-estimate scheduled_on=2026-09-04 service_on=2026-09-21",
    "nsa.gfe.scheduled_10_plus 2026-09-10 late=2026-09-10" },
  { "estimate/scheduled-for-the-day-after", NULL,
    "quote kind=good-faith-estimate scheduled_on=2026-09-04 service_on=2026-09-08", "" },
  { "estimate/came", NULL,
    "quote kind=good-faith-estimate asked_on=2026-09-04 received_on=2026-09-07", "" },

  /* Letters. */
  { "letter/claim-file", SELF_FUNDED, "denial notice_date=2026-01-05 outcome=left; letter "
    "kind=claim-file-request denial=@denial", "erisa.claim_file.request -" },
  { "letter/claim-file-sent", SELF_FUNDED,
    "letter kind=claim-file-request sent_on=2026-01-20 status=sent", "" },
  { "letter/why-late", SELF_FUNDED " appeal_levels=1",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-02-01 received_on=2026-02-02; "
           "letter kind=overdue-decision appeal=@appeal sent_on=2026-03-10",
    "erisa.appeal.preservice.decide.one_level 2026-03-04 late=2026-03-04; "
    "aca.deemed_exhaustion.explanation -" },

  { "prior-auth/approved", SELF_FUNDED,
    "prior-auth requested_on=2026-04-10 status=approved", "" },
};

static void
test_order (void)
{
  g_autoptr (RcCase) the_case =
    make_case (SELF_FUNDED, "denial notice_date=2026-03-01 level=0; denial level=0; "
                            "denial notice_date=2026-02-01 level=0; denial "
                            "notice_date=2026-04-01 level=0 letter_deadline=2026-05-01");
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);
  g_autofree char *written = write_deadlines (deadlines);

  g_assert_cmpstr (written, ==,
                   "erisa.appeal.file 2026-05-01 act=2026-05-01 printed; "
                   "erisa.appeal.file 2026-07-31 act=2026-07-31; "
                   "erisa.appeal.file 2026-08-28 act=2026-08-28; erisa.appeal.file - ?");
}

static const RcDeadline *
first (GPtrArray *deadlines)
{
  g_assert_cmpuint (deadlines->len, >, 0);
  return g_ptr_array_index (deadlines, 0);
}

static void
test_words (void)
{
  g_autoptr (RcCase) the_case = make_case (SELF_FUNDED, DENIAL " level=0");
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  g_assert_cmpstr (first (deadlines)->title, ==, "File the internal appeal");
  g_assert_cmpstr (first (deadlines)->basis_text, ==,
                   "29 CFR 2560.503-1(h)(3)(i): 180 days from the date of the letter");
  g_assert_null (first (deadlines)->question);
}

static void
test_words_printed (void)
{
  g_autoptr (RcCase) the_case =
    make_case (SELF_FUNDED, "denial notice_date=2026-10-02 level=0 letter_deadline=2026-12-01");
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  g_assert_cmpstr (first (deadlines)->basis_text, ==, "Printed in the letter of October 2");
}

static void
test_words_no_date (void)
{
  g_autoptr (RcCase) the_case = make_case (SELF_FUNDED, "denial level=0");
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  g_assert_cmpstr (first (deadlines)->question, ==, "What is the date on the letter?");
  g_assert_cmpstr (first (deadlines)->basis_text, ==, "29 CFR 2560.503-1(h)(3)(i)");
}

static void
test_words_unknown_plan (void)
{
  g_autoptr (RcCase) the_case = make_case (NULL, DENIAL " level=0");
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  g_assert_cmpstr (first (deadlines)->title, ==, "Appeal against the denial");
  g_assert_true (g_str_has_prefix (first (deadlines)->question,
                                   "Where does the coverage come from"));
}

/* A letter's plan goes before the one that pays first. */
static void
test_plan_of_the_record (void)
{
  g_autoptr (RcCase) the_case =
    make_case ("source=medicare order=secondary",
               "plan source=employer order=primary; claim plan=@plan; "
               "denial notice_date=2026-01-05 level=0 about=@claim; denial "
               "notice_date=2026-01-05 level=0");
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);
  g_autofree char *written = write_deadlines (deadlines);

  g_assert_cmpstr (written, ==,
                   "medicare.redetermination.file 2026-05-10 act=2026-05-08; "
                   "erisa.appeal.file 2026-07-04 act=2026-07-02");
}

typedef struct {
  const char *level;  /* of the denial */
  const char *rule;
  RcAppealLevel sent; /* the level of the appeal that meets it */
} LevelRow;

static const LevelRow level_rows[] = {
  { "0", "erisa.appeal.file", RC_APPEAL_LEVEL_INTERNAL_1 },
  { "1", "erisa.appeal.second.file", RC_APPEAL_LEVEL_INTERNAL_2 },
  { "1", "aca.external.federal.file", RC_APPEAL_LEVEL_EXTERNAL },
};

static const RcDeadline *
find_rule (GPtrArray *deadlines, const char *rule)
{
  for (guint i = 0; i < deadlines->len; i++)
    {
      const RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      if (deadline->result != NULL && g_str_equal (deadline->result->rule->id, rule))
        return deadline;
    }
  return NULL;
}

/* Which appeal meets a deadline, and which draft is the one that was begun for it. */
static void
test_level (gconstpointer data)
{
  const LevelRow *row = data;
  g_autofree char *records = g_strdup_printf (
    "denial notice_date=2026-10-02 notice_received=2026-10-06 level=%s; "
    "appeal denial=@denial level=internal-1; appeal denial=@denial level=internal-2; "
    "appeal denial=@denial level=external; appeal denial=@denial level=hearing", row->level);
  g_autoptr (RcCase) the_case = make_case ("source=employer funding=self-funded", records);
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);
  const RcDeadline *deadline = find_rule (deadlines, row->rule);

  g_assert_nonnull (deadline);
  g_assert_cmpint (rc_deadline_get_level (deadline), ==, row->sent);
  g_assert_cmpint (rc_deadline_find_draft (deadline, the_case)->level, ==, row->sent);
}

static void
test_no_draft (void)
{
  g_autoptr (RcCase) the_case =
    make_case ("source=employer funding=self-funded",
               "denial notice_date=2026-10-02 level=0; appeal denial=@denial level=external");
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  g_assert_null (rc_deadline_find_draft (find_rule (deadlines, "erisa.appeal.file"), the_case));
}

static void
test_empty (void)
{
  g_autoptr (RcCase) the_case = rc_case_new ("Ketamine", stamp ());
  g_autoptr (GPtrArray) deadlines = rc_deadlines_for_case (the_case, rules);

  g_assert_cmpuint (deadlines->len, ==, 0);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/deadlines/", table[i].path, NULL);

      g_test_add_data_func (path, &table[i], test_row);
    }
  g_test_add_func ("/deadlines/earliest-first-undated-last", test_order);
  g_test_add_func ("/deadlines/words/rule", test_words);
  g_test_add_func ("/deadlines/words/printed", test_words_printed);
  g_test_add_func ("/deadlines/words/asks-for-the-date", test_words_no_date);
  g_test_add_func ("/deadlines/words/asks-for-the-plan", test_words_unknown_plan);
  g_test_add_func ("/deadlines/plan-that-the-record-names", test_plan_of_the_record);
  for (gsize i = 0; i < G_N_ELEMENTS (level_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/deadlines/met-by/%s", level_rows[i].rule);

      g_test_add_data_func (path, &level_rows[i], test_level);
    }
  g_test_add_func ("/deadlines/met-by/no-draft-of-another-level", test_no_draft);
  g_test_add_func ("/deadlines/empty-case", test_empty);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
