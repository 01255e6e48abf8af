/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-money-summary.h"

#include "form-sample.h"
#include "rc-claims.h"

static void
test_nothing_known (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  RcMoneySummary sums;

  form_sample_add (sample, &rc_claim_kind, "number=1", NULL);
  sums = rc_money_summary (sample->the_case);
  g_assert_cmpuint (sums.n_claims, ==, 1);
  g_assert_cmpint (sums.billed, ==, RC_MONEY_NONE);
  g_assert_cmpint (sums.open, ==, RC_MONEY_NONE);
  g_assert_cmpint (sums.you_paid, ==, RC_MONEY_NONE);
}

/* One claim: what is open of it, by its state and by what was paid. */
static void
test_open (void)
{
  static const struct {
    const char *status;
    const char *plan_paid;
    const char *owes;
    const char *you_paid; /* (nullable): a payment */
    RcMoney open;
  } rows[] = {
    { "sent", "", "", NULL, 62000 },
    { "denied", "0.00", "620.00", NULL, 62000 },
    { "denied", "100.00", "", NULL, 52000 },
    { "paid", "500.00", "120.00", NULL, 12000 },
    { "paid", "500.00", "120.00", "120.00", 0 },
    { "paid", "500.00", "120.00", "200.00", 0 },
    { "partly-paid", "100.00", "80.00", "30.00", 5000 },
    { "paid", "620.00", "", NULL, RC_MONEY_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FormSample) sample = form_sample_new ();
      RcRecord *claim = form_sample_add (sample, &rc_claim_kind, "billed=620.00", NULL);

      form_sample_set (claim, "status", rows[i].status);
      form_sample_set (claim, "plan_paid", rows[i].plan_paid);
      form_sample_set (claim, "patient_owes", rows[i].owes);
      if (rows[i].you_paid != NULL)
        {
          RcRecord *payment = form_sample_add (sample, &rc_payment_kind, "paid_by=me", NULL);

          form_sample_set (payment, "amount", rows[i].you_paid);
          form_sample_set (payment, "claim", rc_record_get_id (claim));
        }
      g_test_message ("row %u", i);
      g_assert_cmpint (rc_money_summary (sample->the_case).open, ==, rows[i].open);
    }
}

/* What came back from the clinic is no longer paid; what belongs to no claim counts too. */
static void
test_payments (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();

  form_sample_add (sample, &rc_claim_kind, "billed=620.00", "patient_paid=50.00", NULL);
  form_sample_add (sample, &rc_payment_kind, "paid_by=me", "amount=250.00", NULL);
  form_sample_add (sample, &rc_payment_kind, "paid_by=clinic", "paid_to=me", "amount=100.00", NULL);
  form_sample_add (sample, &rc_payment_kind, "paid_by=insurer", "paid_to=clinic", "amount=900.00",
                   NULL);
  g_assert_cmpint (rc_money_summary (sample->the_case).you_paid, ==, 20000);
}

static void
test_counted_once (void)
{
  g_autoptr (FormSample) sample = form_sample_new ();
  RcRecord *first = form_sample_add (sample, &rc_claim_kind, "billed=620.00", "status=denied", NULL);
  RcRecord *again = form_sample_add (sample, &rc_claim_kind, "billed=640.00", "status=sent", NULL);
  RcMoneySummary sums;

  form_sample_set (again, "replaces", rc_record_get_id (first));
  form_sample_add (sample, &rc_claim_kind, "billed=1.00", "status=void", NULL);
  form_sample_add (sample, &rc_claim_kind, "billed=2.00", "status=draft", NULL);
  sums = rc_money_summary (sample->the_case);
  g_assert_cmpint (sums.billed, ==, 64200);
  g_assert_cmpuint (sums.n_claims, ==, 2);
  g_assert_cmpuint (sums.n_denied, ==, 0);
  g_assert_cmpuint (sums.n_waiting, ==, 1);
  g_assert_cmpuint (sums.n_not_sent, ==, 1);
}

static void
test_words (void)
{
  const RcMoneySummary some = { .n_claims = 5, .n_denied = 2, .n_waiting = 1, .n_not_sent = 1 };
  const RcMoneySummary none = { .n_claims = 5 };
  g_autofree char *some_text = rc_money_summary_describe (&some);
  g_autofree char *none_text = rc_money_summary_describe (&none);

  g_assert_cmpstr (some_text, ==, "2 denied, 1 waiting, 1 not sent");
  g_assert_cmpstr (none_text, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money-summary/nothing-known-is-not-zero", test_nothing_known);
  g_test_add_func ("/money-summary/open", test_open);
  g_test_add_func ("/money-summary/payments", test_payments);
  g_test_add_func ("/money-summary/each-claim-once", test_counted_once);
  g_test_add_func ("/money-summary/words", test_words);
  return g_test_run ();
}
