/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-money-summary.h"

#include <glib/gi18n-lib.h>

#include "rc-claims.h"

static gboolean
is_replaced (RcCase *the_case, RcClaim *claim)
{
  GListModel *all = rc_case_get_records (the_case, &rc_claim_kind);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcClaim) other = g_list_model_get_item (all, i);

      if (other != claim &&
          g_strcmp0 (other->replaces, rc_record_get_id (RC_RECORD (claim))) == 0)
        return TRUE;
    }
  return FALSE;
}

/* A request for approval is a claim only by its form: nobody owes anything by it. */
static gboolean
counts (RcCase *the_case, RcClaim *claim)
{
  return claim->status != RC_CLAIM_STATUS_VOID &&
         (claim->use == RC_CLAIM_USE_NONE || claim->use == RC_CLAIM_USE_CLAIM) &&
         !is_replaced (the_case, claim);
}

/* What the patient gave less what came back from a clinic. What the plan sent to the patient is in
 * the claims already. */
static RcMoney
value_to_clinic (RcPayment *payment)
{
  if (payment->amount == RC_MONEY_NONE)
    return RC_MONEY_NONE;
  if (payment->paid_by == RC_PAYER_ME)
    return payment->amount;
  if (payment->paid_by == RC_PAYER_CLINIC && payment->paid_to == RC_PAYER_ME)
    return -payment->amount;
  return RC_MONEY_NONE;
}

/* @claim: (nullable): NULL for the payments that belong to no claim */
static RcMoney
sum_payments (RcCase *the_case, const char *claim)
{
  GListModel *all = rc_case_get_records (the_case, &rc_payment_kind);
  RcMoney sum = RC_MONEY_NONE;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcPayment) payment = g_list_model_get_item (all, i);

      if (g_strcmp0 (payment->claim, claim) == 0)
        sum = rc_money_add (sum, value_to_clinic (payment));
    }
  return sum;
}

static RcMoney
subtract (RcMoney from, RcMoney amount)
{
  return amount == RC_MONEY_NONE ? from : rc_money_add (from, -amount);
}

static gboolean
is_answered (RcClaim *claim)
{
  return claim->status == RC_CLAIM_STATUS_PAID || claim->status == RC_CLAIM_STATUS_PARTLY_PAID ||
         claim->status == RC_CLAIM_STATUS_PATIENT_SHARE;
}

static RcMoney
open_of_claim (RcClaim *claim, RcMoney you_paid)
{
  RcMoney open = claim->billed;

  if (is_answered (claim))
    open = subtract (claim->patient_owes, you_paid);
  else
    {
      open = subtract (open, claim->plan_paid);
      open = subtract (open, claim->other_plan_paid);
      open = subtract (open, claim->write_off);
    }
  return open == RC_MONEY_NONE ? RC_MONEY_NONE : MAX (open, 0);
}

static void
add_claim (RcMoneySummary *self, RcCase *the_case, RcClaim *claim)
{
  RcMoney you_paid = sum_payments (the_case, rc_record_get_id (RC_RECORD (claim)));

  if (you_paid == RC_MONEY_NONE)
    you_paid = claim->patient_paid;
  self->n_claims++;
  self->n_denied += claim->status == RC_CLAIM_STATUS_DENIED ? 1 : 0;
  self->n_not_sent += claim->status == RC_CLAIM_STATUS_DRAFT ? 1 : 0;
  self->n_waiting += claim->status == RC_CLAIM_STATUS_SENT ||
                         claim->status == RC_CLAIM_STATUS_PROCESSING ? 1 : 0;
  self->billed = rc_money_add (self->billed, claim->billed);
  self->plan_paid = rc_money_add (self->plan_paid, claim->plan_paid);
  self->plan_paid = rc_money_add (self->plan_paid, claim->other_plan_paid);
  self->you_paid = rc_money_add (self->you_paid, you_paid);
  self->open = rc_money_add (self->open, open_of_claim (claim, you_paid));
}

static void
add_count (GStrvBuilder *parts, guint n, char *text)
{
  if (n > 0)
    g_strv_builder_add (parts, text);
  g_free (text);
}

RcMoneySummary
rc_money_summary (RcCase *the_case)
{
  RcMoneySummary self = { RC_MONEY_NONE, RC_MONEY_NONE, RC_MONEY_NONE, RC_MONEY_NONE, 0, 0, 0, 0 };
  GListModel *all = rc_case_get_records (the_case, &rc_claim_kind);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcClaim) claim = g_list_model_get_item (all, i);

      if (counts (the_case, claim))
        add_claim (&self, the_case, claim);
    }
  self.you_paid = rc_money_add (self.you_paid, sum_payments (the_case, NULL));
  return self;
}

char *
rc_money_summary_describe (const RcMoneySummary *self)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  add_count (parts, self->n_denied,
             g_strdup_printf (ngettext ("%u denied", "%u denied", self->n_denied),
                              self->n_denied));
  add_count (parts, self->n_waiting,
             g_strdup_printf (ngettext ("%u waiting", "%u waiting", self->n_waiting),
                              self->n_waiting));
  add_count (parts, self->n_not_sent,
             g_strdup_printf (ngettext ("%u not sent", "%u not sent", self->n_not_sent),
                              self->n_not_sent));
  texts = g_strv_builder_end (parts);
  return g_strjoinv (", ", texts);
}
