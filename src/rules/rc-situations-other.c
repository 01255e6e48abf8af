/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-situations.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rc-circumstances.h"
#include "rc-date.h"
#include "rc-workdays.h"

/* Claims that were not sent, what is owed to people who pay without insurance, and letters that
 * start a clock. */

/* A bill may be disputed if it is so much above the estimate (45 CFR 149.620). Minor units. */
#define DISPUTE_FROM 40000

/* An estimate is owed if the treatment was scheduled so many workdays before (45 CFR 149.610). */
#define FEW_DAYS 3
#define MANY_DAYS 10

/* Where a law sets the time to send a claim, whatever the plan's papers say. */
#define LIMIT_BY_LAW                                                                              \
  (RC_PLAN_TYPE_SET (MEDICARE_AB) | RC_PLAN_TYPE_SET (TRICARE) | RC_PLAN_TYPE_SET (CHAMPVA))

static void
set_filing_limit (RcInquiry *self, RcPlan *plan, const GDate *service)
{
  const double limit = plan != NULL ? plan->filing_limit : NAN;

  if (isnan (limit) || limit < 1 || limit > 3660 || limit != floor (limit))
    {
      if ((self->situation.coverage.types & LIMIT_BY_LAW) == 0)
        self->last_question = _("Until when does the plan take claims? Ask, and write it into the "
                                "plan.");
      return;
    }
  self->computed = *service;
  g_date_add_days (&self->computed, (guint) limit);
  self->printed = &self->computed;
  self->printed_basis = RC_BASIS_PLAN;
  /* Translators: where a number of days stands: “plan document, page 61” */
  self->printed_text =
    plan->filing_limit_source != NULL
      ? g_strdup_printf (_("The plan’s time for claims: %s"), plan->filing_limit_source)
      : g_strdup (_("The plan’s time for claims"));
}

static void
begin_treated (RcInquiry *self, gpointer record, RcPlan *plan, const GDate *service)
{
  rc_circumstances_begin (self, RC_EVENT_TREATED, record, plan, RC_FLAG_NONE, FALSE);
  rc_facts_set_date (self->facts, "service_date", service);
  set_filing_limit (self, plan, service);
}

gboolean
rc_situation_of_draft (RcInquiry *inquiry, RcCase *the_case, RcClaim *claim)
{
  const gboolean open =
    claim->status == RC_CLAIM_STATUS_NONE || claim->status == RC_CLAIM_STATUS_DRAFT;
  const gboolean wanted = claim->use == RC_CLAIM_USE_NONE || claim->use == RC_CLAIM_USE_CLAIM;

  if (!open || !wanted || claim->service_from == NULL || claim->submitted_on != NULL ||
      claim->received_on != NULL || claim->processed_on != NULL || claim->eob_received != NULL ||
      rc_lookup_is_denied (the_case, RC_RECORD (claim)))
    return FALSE;
  begin_treated (inquiry, claim, rc_lookup_plan (the_case, RC_RECORD (claim)),
                 claim->service_from);
  if (claim->file_by != NULL)
    {
      inquiry->printed = claim->file_by;
      inquiry->printed_basis = RC_BASIS_PLAN;
      g_free (inquiry->printed_text);
      inquiry->printed_text = g_strdup (_("The plan’s limit for this claim"));
    }
  return TRUE;
}

gboolean
rc_situation_of_session (RcInquiry *inquiry, RcCase *the_case, RcSession *session)
{
  RcPlan *plan = rc_lookup_plan (the_case, RC_RECORD (session));

  if (plan == NULL)
    return FALSE;
  begin_treated (inquiry, session, plan, session->on);
  return TRUE;
}

static void
begin_self_pay (RcInquiry *self, RcEvent event, gpointer record)
{
  rc_circumstances_begin (self, event, record, NULL, RC_FLAG_NONE, FALSE);
  self->situation.coverage = (RcCoverage){ .types = RC_PLAN_TYPE_SET (SELF_PAY),
                                           .source_known = TRUE };
}

static RcQuote *
find_estimate (RcCase *the_case, RcBill *bill)
{
  RcRecord *record = rc_lookup_record (the_case, bill->quote);

  return record != NULL && RC_IS_QUOTE (record) && RC_QUOTE (record)->kind == RC_QUOTE_KIND_ESTIMATE
           ? RC_QUOTE (record)
           : NULL;
}

static RcMoney
read_charges (RcBill *bill)
{
  if (bill->charges != RC_MONEY_NONE || bill->amount == RC_MONEY_NONE)
    return bill->charges;
  return bill->amount + (bill->already_paid != RC_MONEY_NONE ? bill->already_paid : 0);
}

static gboolean
is_far_above (RcBill *bill, RcQuote *estimate)
{
  const RcMoney charges = read_charges (bill);

  return charges != RC_MONEY_NONE && estimate->total != RC_MONEY_NONE &&
         charges - estimate->total >= DISPUTE_FROM;
}

static gboolean
may_be_disputed (RcBill *bill)
{
  return bill->disputed_on == NULL && bill->status != RC_BILL_STATUS_DISPUTED &&
         bill->status != RC_BILL_STATUS_CORRECTED && bill->status != RC_BILL_STATUS_FORGIVEN;
}

gboolean
rc_situation_of_bill (RcInquiry *inquiry, RcCase *the_case, RcBill *bill)
{
  RcQuote *estimate = find_estimate (the_case, bill);

  if (estimate == NULL || bill->self_pay == RC_FLAG_NO || !may_be_disputed (bill) ||
      !is_far_above (bill, estimate))
    return FALSE;
  begin_self_pay (inquiry, RC_EVENT_BILL, bill);
  rc_facts_set_date (inquiry->facts, "bill_date", bill->billed_on);
  rc_facts_set_date (inquiry->facts, "bill_received", bill->received_on);
  if (bill->self_pay == RC_FLAG_NONE && rc_case_first (the_case, &rc_plan_kind) != NULL)
    inquiry->question = _("Do you pay this bill without insurance?");
  return TRUE;
}

static gboolean
is_ahead (RcQuote *quote, int days)
{
  GDate day;

  if (quote->scheduled_on == NULL || quote->service_on == NULL)
    return FALSE;
  day = *quote->scheduled_on;
  rc_workdays_add (&day, days, RC_CALENDAR_OBSERVED);
  return g_date_compare (&day, quote->service_on) <= 0;
}

gboolean
rc_situation_of_quote (RcInquiry *inquiry, RcQuote *quote)
{
  const gboolean scheduled = is_ahead (quote, FEW_DAYS);

  if (quote->kind != RC_QUOTE_KIND_ESTIMATE || quote->received_on != NULL ||
      (!scheduled && quote->asked_on == NULL))
    return FALSE;
  begin_self_pay (inquiry, RC_EVENT_ESTIMATE, quote);
  rc_facts_set_date (inquiry->facts, "scheduled_on",
                     scheduled ? quote->scheduled_on : quote->asked_on);
  inquiry->situation.conditions |=
    scheduled && !is_ahead (quote, MANY_DAYS) ? RC_IF_DAYS_AHEAD : RC_IF_WEEKS_AHEAD;
  return TRUE;
}

static gboolean
waits (RcCase *the_case, RcLetter *letter)
{
  RcRecord *record = rc_lookup_record (the_case, letter->appeal);

  return record != NULL && RC_IS_APPEAL (record) && RC_APPEAL (record)->decided_on == NULL &&
         RC_APPEAL (record)->outcome == RC_APPEAL_OUTCOME_NONE;
}

gboolean
rc_situation_of_letter (RcInquiry *inquiry, RcCase *the_case, RcLetter *letter)
{
  const gboolean draft = letter->sent_on == NULL && letter->status != RC_LETTER_STATUS_SENT;
  const gboolean why_late = letter->kind == RC_LETTER_KIND_OVERDUE_DECISION &&
                            letter->sent_on != NULL && waits (the_case, letter);
  RcRecord *denial = rc_lookup_record (the_case, letter->denial);

  if (!why_late && (letter->kind != RC_LETTER_KIND_CLAIM_FILE || !draft))
    return FALSE;
  rc_circumstances_begin (inquiry, why_late ? RC_EVENT_WHY_LATE : RC_EVENT_FILE_ASKED, letter,
                          rc_lookup_plan (the_case, RC_RECORD (letter)), RC_FLAG_NONE, FALSE);
  rc_facts_set_date (inquiry->facts, "written_request_received", letter->sent_on);
  if (denial != NULL && RC_IS_DENIAL (denial))
    rc_facts_set_date (inquiry->facts, "notice_date", RC_DENIAL (denial)->notice_date);
  return TRUE;
}
