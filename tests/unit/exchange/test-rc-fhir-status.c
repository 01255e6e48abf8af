/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-status.h"

#define NONE RC_MONEY_NONE
#define MAX_LINES 3

typedef struct {
  RcMoney billed, allowed, paid, not_covered, share;
  const char *reasons;
} Money;

/* Amounts in cents. A line without "billed" ends the list. */
static const struct {
  const char *name;
  RcFhirAnswer answer;
  Money claim;
  Money lines[MAX_LINES];
  RcClaimStatus expected;
} cases[] = {
  { "says-paid-when-the-plan-paid", { 0 }, { 10000, 8000, 8000, 0, NONE }, { { 0 } },
    RC_CLAIM_STATUS_PAID },
  { "takes-the-word-denied", { .payment_type = "denied" }, { 10000, NONE, NONE, NONE, NONE },
    { { 0 } }, RC_CLAIM_STATUS_DENIED },
  { "takes-the-word-partially-paid", { .payment_type = "partiallypaid" },
    { 10000, 8000, 8000, 0, NONE }, { { 0 } }, RC_CLAIM_STATUS_PARTLY_PAID },
  { "is-not-misled-by-the-outcome", { .outcome = "partial" }, { 10000, 8000, 8000, 0, NONE },
    { { 0 } }, RC_CLAIM_STATUS_PAID },
  { "knows-medicares-denial", { .medicare_code = "0" }, { 10000, NONE, 0, NONE, NONE }, { { 0 } },
    RC_CLAIM_STATUS_DENIED },
  { "knows-medicares-payment", { .medicare_code = "1" }, { 10000, 8000, 8000, NONE, NONE },
    { { 0 } }, RC_CLAIM_STATUS_PAID },
  { "keeps-a-cancelled-record-as-void", { .record_status = "cancelled", .payment_type = "paid" },
    { 10000, 8000, 8000, 0, NONE }, { { 0 } }, RC_CLAIM_STATUS_VOID },
  { "keeps-a-replaced-claim-as-void", { .replaced_by = "2" }, { 10000, 8000, 8000, 0, NONE },
    { { 0 } }, RC_CLAIM_STATUS_VOID },
  { "waits-for-a-queued-claim", { .outcome = "queued" }, { 10000, NONE, NONE, NONE, NONE },
    { { 0 } }, RC_CLAIM_STATUS_PROCESSING },
  { "does-not-call-an-error-a-denial", { .outcome = "error" }, { 10000, NONE, 0, NONE, NONE },
    { { 0 } }, RC_CLAIM_STATUS_UNKNOWN },
  { "sees-that-nothing-was-covered", { 0 }, { 10000, NONE, 0, 10000, NONE }, { { 0 } },
    RC_CLAIM_STATUS_DENIED },
  { "sees-that-nothing-was-allowed", { 0 }, { 10000, 0, 0, NONE, NONE }, { { 0 } },
    RC_CLAIM_STATUS_DENIED },
  { "does-not-call-the-patients-share-a-denial", { 0 }, { 10000, 8000, 0, 0, 8000 }, { { 0 } },
    RC_CLAIM_STATUS_PATIENT_SHARE },
  { "lets-sums-of-shares-be-rounded", { 0 }, { 10000, 8000, 0, 0, 7998 }, { { 0 } },
    RC_CLAIM_STATUS_PATIENT_SHARE },
  { "does-not-guess-why-nothing-was-paid", { 0 }, { 10000, 8000, 0, 0, 2000 }, { { 0 } },
    RC_CLAIM_STATUS_UNKNOWN },
  { "does-not-guess-what-was-paid", { 0 }, { 10000, 8000, NONE, NONE, NONE }, { { 0 } },
    RC_CLAIM_STATUS_UNKNOWN },
  { "does-not-call-money-taken-back-a-denial", { 0 }, { -10000, -8000, -8000, 0, NONE }, { { 0 } },
    RC_CLAIM_STATUS_UNKNOWN },
  { "sees-one-line-refused-among-paid-ones", { 0 }, { 20000, 8000, 8000, NONE, NONE },
    { { 10000, 8000, 8000, 0, NONE }, { 10000, 0, 0, 10000, NONE } }, RC_CLAIM_STATUS_PARTLY_PAID },
  { "sees-a-reason-on-a-line-without-pay", { 0 }, { 10000, 8000, 0, NONE, NONE },
    { { 10000, 8000, 0, NONE, NONE, "CO-197" } }, RC_CLAIM_STATUS_DENIED },
  { "sees-a-pharmacys-reject", { 0 }, { 10000, NONE, 0, NONE, NONE },
    { { 10000, NONE, 0, NONE, NONE, "NCPDP-45" } }, RC_CLAIM_STATUS_DENIED },
  { "does-not-take-an-ordinary-reason-for-a-denial", { 0 }, { 10000, 8000, 0, NONE, NONE },
    { { 10000, 8000, 0, NONE, NONE, "CO-45, PR-1" } }, RC_CLAIM_STATUS_UNKNOWN },
  { "does-not-take-a-reason-on-a-paid-line-for-a-denial", { .reasons = "CO-50" },
    { 10000, 8000, 8000, NONE, NONE }, { { 10000, 8000, 8000, NONE, NONE, "CO-50" } },
    RC_CLAIM_STATUS_PAID },
  { "does-not-count-lines-that-were-taken-back", { 0 }, { 10000, 8000, 8000, 0, NONE },
    { { 10000, 8000, 8000, 0, NONE }, { 5000, 4000, 0, 4000, NONE },
      { -5000, -4000, 0, -4000, NONE } }, RC_CLAIM_STATUS_PAID },
  { "takes-a-line-back-only-once", { 0 }, { 5000, 0, 4000, 5000, NONE },
    { { 5000, 0, 0, 5000, NONE }, { -5000, 0, 0, -5000, NONE }, { 5000, 0, 0, 5000, NONE } },
    RC_CLAIM_STATUS_PARTLY_PAID },
};

static void
set_money (gpointer record, const Money *money, const char *paid)
{
  g_object_set (record, "billed", money->billed, "allowed", money->allowed, paid, money->paid,
                "not-covered", money->not_covered, "deductible", money->share, NULL);
}

static RcClaim *
make_claim (gsize i)
{
  RcClaim *claim = RC_CLAIM (rc_record_new (&rc_claim_kind));

  set_money (claim, &cases[i].claim, "plan-paid");
  for (guint j = 0; j < MAX_LINES && cases[i].lines[j].billed != 0; j++)
    {
      g_autoptr (RcRecord) line = rc_record_new (&rc_claim_line_kind);

      set_money (line, &cases[i].lines[j], "paid");
      g_object_set (line, "reason-codes", cases[i].lines[j].reasons, NULL);
      g_list_store_append (claim->lines, line);
    }
  return claim;
}

static void
test_status (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (RcClaim) claim = make_claim (i);

  rc_fhir_status_decide (claim, &cases[i].answer);
  g_test_message ("%s", claim->evidence);
  g_assert_cmpint (claim->status, ==, cases[i].expected);
  g_assert_nonnull (claim->evidence);
  g_assert_null (strstr (claim->evidence, "approved"));
}

/* A request for prior authorization is not about money that was paid. */
static void
test_request (void)
{
  static const struct {
    const char *action;
    RcClaimStatus expected;
  } actions[] = {
    { NULL, RC_CLAIM_STATUS_UNKNOWN },  { "A1", RC_CLAIM_STATUS_UNKNOWN },
    { "A3", RC_CLAIM_STATUS_DENIED },   { "A4", RC_CLAIM_STATUS_PROCESSING },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr (RcRecord) claim = rc_record_new (&rc_claim_kind);
      RcFhirAnswer answer = { .review_action = actions[i].action };

      g_object_set (claim, "use", RC_CLAIM_USE_PREAUTHORIZATION, "billed", (RcMoney) 10000,
                    "plan-paid", (RcMoney) 0, "allowed", (RcMoney) 0, NULL);
      rc_fhir_status_decide (RC_CLAIM (claim), &answer);
      g_assert_cmpint (RC_CLAIM (claim)->status, ==, actions[i].expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/fhir-status/%s", cases[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_status);
    }
  g_test_add_func ("/fhir-status/does-not-judge-a-request-by-money", test_request);
  return g_test_run ();
}
