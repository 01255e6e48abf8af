/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-status.h"

#include <glib/gi18n-lib.h>

#define ROUNDING 5 /* cents that sums of shares may differ by */

/* Above that the search for reversed lines, which looks at pairs, would take long. */
#define MAX_PAIRED_LINES 2000

/* What became of one line, or of a claim as a whole. */
typedef enum {
  FATE_UNKNOWN,
  FATE_PAID,
  FATE_SHARE,   /* allowed, and all of it is the patient's share */
  FATE_REFUSED, /* not paid, and a code or the amounts say why */
  FATE_UNPAID,  /* not paid, and nothing says why */
  N_FATES
} Fate;

typedef struct {
  RcMoney billed, allowed, paid, not_covered, other_plan;
  RcMoney share; /* deductible, copay and coinsurance */
} Amounts;

typedef struct {
  const char *code;
  RcClaimStatus status;
  const char *evidence; /* translatable */
} Verdict;

static const Verdict record_statuses[] = {
  { "cancelled", RC_CLAIM_STATUS_VOID, N_("The insurer has cancelled this record.") },
  { "entered-in-error", RC_CLAIM_STATUS_VOID, N_("The insurer says this was entered in error.") },
  { "draft", RC_CLAIM_STATUS_PROCESSING, N_("The insurer calls this a draft.") },
};

static const Verdict payment_types[] = {
  { "denied", RC_CLAIM_STATUS_DENIED, N_("The insurer calls the payment “denied”.") },
  { "partiallypaid", RC_CLAIM_STATUS_PARTLY_PAID,
    N_("The insurer calls the payment “partially paid”.") },
  { "paid", RC_CLAIM_STATUS_PAID, N_("The insurer calls the payment “paid”.") },
};

/* Of Medicare's codes only those that mean a denial; the others say who was paid, or name another
 * payer. */
static const Verdict medicare_codes[] = {
  { "0", RC_CLAIM_STATUS_DENIED, N_("Medicare’s payment code is 0: denied.") },
  { "B", RC_CLAIM_STATUS_DENIED, N_("Medicare’s payment code is B: benefits used up.") },
  { "C", RC_CLAIM_STATUS_DENIED, N_("Medicare’s payment code is C: not covered.") },
  { "M", RC_CLAIM_STATUS_DENIED, N_("Medicare’s payment code is M: a duplicate.") },
  { "N", RC_CLAIM_STATUS_DENIED, N_("Medicare’s payment code is N: not medically necessary.") },
};

static const Verdict review_actions[] = {
  { "A1", RC_CLAIM_STATUS_UNKNOWN,
    N_("The answer to the request has the code A1, certified in total. Check the letter.") },
  { "A2", RC_CLAIM_STATUS_UNKNOWN,
    N_("The answer to the request has the code A2, certified in part. Check the letter.") },
  { "A3", RC_CLAIM_STATUS_DENIED,
    N_("The answer to the request has the code A3, not certified.") },
  { "A4", RC_CLAIM_STATUS_PROCESSING, N_("The answer to the request has the code A4, pending.") },
  { "A6", RC_CLAIM_STATUS_UNKNOWN,
    N_("The answer to the request has the code A6, changed. Check the letter.") },
};

static const Verdict outcomes[] = {
  { "queued", RC_CLAIM_STATUS_PROCESSING, N_("The insurer has not processed this yet.") },
  { "error", RC_CLAIM_STATUS_UNKNOWN,
    N_("The insurer could not process this. Ask what is wrong with the claim.") },
};

/* Reason codes that stand on paid lines too: deductible, coinsurance, copay, contract price and the
 * cut by law. */
static const char *const ordinary_reasons[] = { "1", "2", "3", "45", "253", NULL };

static const Verdict *
find_verdict (const Verdict *table, gsize n, const char *code)
{
  for (gsize i = 0; code != NULL && i < n; i++)
    if (g_ascii_strcasecmp (table[i].code, code) == 0)
      return &table[i];
  return NULL;
}

#define FIND(table, code) find_verdict (table, G_N_ELEMENTS (table), code)

static void
set_status (RcClaim *claim, RcClaimStatus status, const char *evidence, const RcFhirAnswer *answer)
{
  gboolean unpaid = status != RC_CLAIM_STATUS_PAID && status != RC_CLAIM_STATUS_VOID;
  g_autofree char *with_codes = NULL;

  if (unpaid && answer->reasons != NULL && *answer->reasons != '\0')
    /* Translators: %s is a sentence, then codes such as “CO-197, N130”. */
    with_codes = g_strdup_printf (_("%s Codes: %s."), evidence, answer->reasons);
  g_object_set (claim, "status", (int) status,
                "evidence", with_codes != NULL ? with_codes : evidence, NULL);
}

static RcMoney
or_zero (RcMoney amount)
{
  return amount == RC_MONEY_NONE ? 0 : amount;
}

static RcMoney
add_up (RcMoney deductible, RcMoney copay, RcMoney coinsurance)
{
  return rc_money_add (rc_money_add (deductible, copay), coinsurance);
}

static Amounts
line_amounts (RcClaimLine *line)
{
  return (Amounts){ line->billed, line->allowed, line->paid, line->not_covered,
                    line->other_plan_paid,
                    add_up (line->deductible, line->copay, line->coinsurance) };
}

static Amounts
claim_amounts (RcClaim *claim)
{
  return (Amounts){ claim->billed, claim->allowed, claim->plan_paid, claim->not_covered,
                    claim->other_plan_paid,
                    add_up (claim->deductible, claim->copay, claim->coinsurance) };
}

static gboolean
is_share (const Amounts *a)
{
  return or_zero (a->allowed) > 0 && or_zero (a->share) > 0 &&
         ABS (a->allowed - a->share) <= ROUNDING;
}

static gboolean
looks_refused (const Amounts *a)
{
  return or_zero (a->billed) > 0 &&
         (or_zero (a->not_covered) >= a->billed ||
          (a->allowed == 0 && or_zero (a->other_plan) <= 0));
}

static Fate
judge_amounts (const Amounts *a)
{
  if (a->paid == RC_MONEY_NONE || a->paid < 0)
    return FATE_UNKNOWN;
  if (a->paid > 0)
    return FATE_PAID;
  if (is_share (a))
    return FATE_SHARE;
  if (looks_refused (a))
    return FATE_REFUSED;
  return or_zero (a->billed) > 0 ? FATE_UNPAID : FATE_UNKNOWN;
}

static gboolean
is_ordinary (const char *reason)
{
  const char *dash = strrchr (reason, '-');
  const char *number = dash != NULL ? dash + 1 : reason;

  return !g_str_has_prefix (reason, "NCPDP") && g_strv_contains (ordinary_reasons, number);
}

static gboolean
has_denial_reason (RcClaimLine *line)
{
  g_auto (GStrv) reasons =
    g_strsplit (line->reason_codes != NULL ? line->reason_codes : "", ", ", -1);

  for (guint i = 0; reasons[i] != NULL; i++)
    if (*reasons[i] != '\0' && !is_ordinary (reasons[i]))
      return TRUE;
  return FALSE;
}

/* A reason alone is no denial: it must stand on a line that was not paid. */
static Fate
judge_line (RcClaimLine *line)
{
  Amounts amounts = line_amounts (line);
  Fate fate = judge_amounts (&amounts);

  return fate == FATE_UNPAID && has_denial_reason (line) ? FATE_REFUSED : fate;
}

static gboolean
takes_back (RcClaimLine *reversal, RcClaimLine *line)
{
  return or_zero (reversal->billed) < 0 && reversal->billed == -or_zero (line->billed) &&
         or_zero (reversal->paid) == -or_zero (line->paid) &&
         g_strcmp0 (reversal->code, line->code) == 0;
}

/* Drops @reversal and the first line that it takes back; each line is taken back only once. */
static void
drop_reversal (GPtrArray *lines, RcClaimLine *reversal)
{
  for (guint i = 0; i < lines->len; i++)
    if (takes_back (reversal, g_ptr_array_index (lines, i)))
      {
        g_ptr_array_remove_index (lines, i);
        g_ptr_array_remove (lines, reversal);
        return;
      }
}

/* A line with the same code and amounts below zero takes another one back: neither counts.
 * Returns: (transfer full) (element-type RcClaimLine) */
static GPtrArray *
list_standing_lines (RcClaim *claim)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = G_LIST_MODEL (claim->lines);
  guint n = g_list_model_get_n_items (all);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (lines, g_list_model_get_item (all, i));
  for (guint i = 0; n <= MAX_PAIRED_LINES && i < n; i++)
    {
      g_autoptr (RcClaimLine) line = g_list_model_get_item (all, i);

      if (or_zero (line->billed) < 0)
        drop_reversal (lines, line);
    }
  return lines;
}

static void
count_fates (RcClaim *claim, guint counts[N_FATES])
{
  g_autoptr (GPtrArray) lines = list_standing_lines (claim);

  for (guint i = 0; i < lines->len; i++)
    counts[judge_line (g_ptr_array_index (lines, i))]++;
}

static char *
describe_paid (RcClaim *claim, const char *currency)
{
  g_autofree char *paid = rc_money_display (claim->plan_paid, currency);
  g_autofree char *billed = rc_money_display (claim->billed, currency);

  if (claim->billed == RC_MONEY_NONE)
    return g_strdup_printf (_("The plan paid %s."), paid);
  return g_strdup_printf (_("The plan paid %s of %s billed."), paid, billed);
}

static void
decide_paid (RcClaim *claim, const guint counts[N_FATES], const RcFhirAnswer *answer)
{
  guint open = counts[FATE_REFUSED] + counts[FATE_UNPAID];
  gboolean short_of_billed = or_zero (claim->not_covered) > 0 &&
                             or_zero (claim->billed) > claim->plan_paid;
  g_autofree char *paid = describe_paid (claim, answer->currency);
  g_autofree char *evidence = NULL;

  if (open > 0)
    evidence = g_strdup_printf (ngettext ("%s It paid nothing on %u line.",
                                          "%s It paid nothing on %u lines.", open), paid, open);
  else if (short_of_billed)
    {
      g_autofree char *amount = rc_money_display (claim->not_covered, answer->currency);

      evidence = g_strdup_printf (_("%s It left out %s as not covered."), paid, amount);
    }
  set_status (claim, evidence != NULL ? RC_CLAIM_STATUS_PARTLY_PAID : RC_CLAIM_STATUS_PAID,
              evidence != NULL ? evidence : paid, answer);
}

static void
decide_unpaid (RcClaim *claim, const guint counts[N_FATES], const RcFhirAnswer *answer)
{
  Amounts amounts = claim_amounts (claim);
  Fate fate = judge_amounts (&amounts);

  if (counts[FATE_REFUSED] > 0 || fate == FATE_REFUSED)
    set_status (claim, RC_CLAIM_STATUS_DENIED,
                counts[FATE_SHARE] > 0
                  ? _("Looks denied in part: the plan paid nothing, and some of it is not put to "
                      "your share.")
                  : _("Looks denied: the plan paid nothing, and did not put it to your share."),
                answer);
  else if (fate == FATE_SHARE || (counts[FATE_SHARE] > 0 && counts[FATE_UNPAID] == 0))
    set_status (claim, RC_CLAIM_STATUS_PATIENT_SHARE,
                _("The plan paid nothing because all of the allowed amount is your share "
                  "(deductible, copay or coinsurance)."),
                answer);
  else
    set_status (claim, RC_CLAIM_STATUS_UNKNOWN,
                _("The plan paid nothing, and the file does not say why. Check the letter."),
                answer);
}

static void
decide_by_amounts (RcClaim *claim, const RcFhirAnswer *answer)
{
  guint counts[N_FATES] = { 0 };

  count_fates (claim, counts);
  if (claim->use == RC_CLAIM_USE_PREAUTHORIZATION || claim->use == RC_CLAIM_USE_PREDETERMINATION)
    set_status (claim, RC_CLAIM_STATUS_UNKNOWN,
                _("The file does not say what was decided. Check the letter."), answer);
  else if (claim->plan_paid == RC_MONEY_NONE)
    set_status (claim, RC_CLAIM_STATUS_UNKNOWN,
                _("The file does not say what was paid. Check the letter."), answer);
  else if (claim->plan_paid < 0)
    set_status (claim, RC_CLAIM_STATUS_UNKNOWN,
                _("The plan took money back. Check the letter."), answer);
  else if (claim->plan_paid > 0)
    decide_paid (claim, counts, answer);
  else
    decide_unpaid (claim, counts, answer);
}

static const Verdict *
find_stated (const RcFhirAnswer *answer)
{
  const Verdict *verdict = FIND (record_statuses, answer->record_status);

  if (verdict == NULL)
    verdict = FIND (payment_types, answer->payment_type);
  if (verdict == NULL)
    verdict = FIND (medicare_codes, answer->medicare_code);
  if (verdict == NULL)
    verdict = FIND (review_actions, answer->review_action);
  if (verdict == NULL)
    verdict = FIND (outcomes, answer->outcome);
  return verdict;
}

void
rc_fhir_status_decide (RcClaim *claim, const RcFhirAnswer *answer)
{
  const Verdict *stated = find_stated (answer);

  if (answer->replaced_by != NULL)
    {
      g_autofree char *evidence =
        g_strdup_printf (_("The insurer replaced this claim by %s."), answer->replaced_by);

      set_status (claim, RC_CLAIM_STATUS_VOID, evidence, answer);
    }
  else if (stated != NULL)
    set_status (claim, stated->status, _(stated->evidence), answer);
  else
    decide_by_amounts (claim, answer);
}
