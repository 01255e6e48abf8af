/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-totals.h"

#include <glib/gi18n-lib.h>

static void
note_mismatch (RcFhirReader *reader, const char *label, RcMoney total, RcMoney sum,
               gboolean total_used)
{
  g_autofree char *total_text = rc_money_display (total, reader->currency);
  g_autofree char *sum_text = rc_money_display (sum, reader->currency);

  if (total_used)
    /* Translators: %s is such as “the amount billed”, then two amounts. */
    rc_fhir_note (reader, _("The file gives %s as %s in all, but its lines add up to %s. The total "
                            "is used."), label, total_text, sum_text);
  else
    rc_fhir_note (reader, _("The file gives %s as %s in all, but its lines add up to %s. The sum "
                            "of the lines is used."), label, total_text, sum_text);
}

/* A total that is missing says nothing, and one of 0 over lines with money was not filled in. */
static RcMoney
choose (RcFhirReader *reader, const char *label, RcMoney total, RcMoney sum)
{
  gboolean use_total = total != RC_MONEY_NONE && (total != 0 || sum == RC_MONEY_NONE);

  if (total != RC_MONEY_NONE && sum != RC_MONEY_NONE && total != sum)
    note_mismatch (reader, label, total, sum, use_total);
  return use_total || sum == RC_MONEY_NONE ? total : sum;
}

/* The payment is the last resort: it may cover several claims. */
static RcMoney
choose_paid (RcFhirReader *reader, RcMoney stated, RcMoney sum, RcMoney payment)
{
  RcMoney paid = choose (reader, rc_fhir_amount_label (RC_FHIR_BENEFIT), stated, sum);
  g_autofree char *paid_text = NULL;
  g_autofree char *payment_text = NULL;

  if (paid == RC_MONEY_NONE || payment == RC_MONEY_NONE || paid == payment)
    return paid == RC_MONEY_NONE ? payment : paid;

  paid_text = rc_money_display (paid, reader->currency);
  payment_text = rc_money_display (payment, reader->currency);
  rc_fhir_note (reader, _("The plan paid %s for this claim, but the payment was %s: it may be for "
                          "other claims too."), paid_text, payment_text);
  return paid;
}

static RcMoney
read_payment (RcFhirReader *reader, JsonObject *eob)
{
  JsonObject *payment = rc_fhir_object (reader, eob, "payment");
  RcMoney amount;

  rc_fhir_enter (reader, "payment");
  amount = rc_fhir_money (reader, payment, "amount");
  rc_fhir_leave (reader);
  return amount;
}

static void
note_network (RcFhirReader *reader, const RcFhirAdjudication *whole)
{
  if (whole->paid_as == RC_CLAIM_NETWORK_OUT && whole->listed_as == RC_CLAIM_NETWORK_IN)
    rc_fhir_note (reader, _("The insurer worked this out as out of network, but lists the provider "
                            "as in network. Ask why."));
}

static void
set_network (RcClaim *claim, const RcFhirAdjudication *whole, const RcFhirLines *lines)
{
  RcClaimNetwork network = whole->paid_as;

  if (network == RC_CLAIM_NETWORK_NONE)
    network = lines->sums->paid_as;
  if (network == RC_CLAIM_NETWORK_NONE)
    network = whole->listed_as;
  g_object_set (claim, "network", (int) network, NULL);
}

RcFhirAdjudication *
rc_fhir_totals_read (RcFhirReader *reader, JsonObject *eob, const RcFhirLines *lines,
                     RcClaim *claim)
{
  RcFhirAdjudication *whole = rc_fhir_adjudication_new ();
  g_autoptr (RcFhirAdjudication) header = rc_fhir_adjudication_new ();
  RcMoney payment = read_payment (reader, eob);
  RcMoney stated;

  rc_fhir_adjudication_read (whole, reader, eob, "total");
  rc_fhir_adjudication_read (header, reader, eob, "adjudication");
  stated = rc_fhir_adjudication_paid (whole);
  if (stated == RC_MONEY_NONE)
    stated = rc_fhir_adjudication_paid (header);
  rc_fhir_adjudication_fill (whole, header);

  for (guint i = 0; i < RC_FHIR_N_AMOUNTS; i++)
    if (i != RC_FHIR_BENEFIT && i != RC_FHIR_PAID_PROVIDER && i != RC_FHIR_PAID_PATIENT)
      whole->amounts[i] = choose (reader, rc_fhir_amount_label ((RcFhirAmount) i),
                                  whole->amounts[i], lines->sums->amounts[i]);
  rc_fhir_adjudication_store (whole, RC_RECORD (claim));
  g_object_set (claim, "plan-paid", choose_paid (reader, stated, lines->paid, payment), NULL);
  set_network (claim, whole, lines);
  note_network (reader, whole);
  return whole;
}
