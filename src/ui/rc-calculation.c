/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calculation.h"

#include <glib/gi18n-lib.h>

#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-clinics.h"

#define SOURCE_BIT(source) (1u << RC_PLAN_SOURCE_##source)
#define EMPLOYERS (SOURCE_BIT (EMPLOYER) | SOURCE_BIT (UNION) | SOURCE_BIT (STATE_EMPLOYER))
#define BOUGHT (SOURCE_BIT (MARKETPLACE) | SOURCE_BIT (INDIVIDUAL))
#define STATES (SOURCE_BIT (MEDICAID) | SOURCE_BIT (CHIP))
#define UNKNOWN (SOURCE_BIT (NONE) | SOURCE_BIT (OTHER))

/* clang-format off */
static const RcCalculation calculations[] = {
  { N_("A letter said no"),
    { { &rc_denial_kind, "notice_date notice_received letter_deadline level stage urgent "
                         "drug_benefit reason coverage_ends_on amount", NULL, NULL } } },
  { N_("An appeal was sent"),
    { { &rc_appeal_kind, "level sent_on received_on decision_due longer_notice urgent", NULL,
        "level=internal-1" },
      { &rc_denial_kind, "stage drug_benefit", "denial", NULL } } },
  { N_("A prior authorization was asked for"),
    { { &rc_prior_auth_kind, "requested_on received_on urgent drug_benefit exception "
                             "statement_received longer_notice info_asked_on info_due info_sent_on "
                             "info_received_on", NULL, NULL } } },
  { N_("A claim was sent"),
    { { &rc_claim_kind, "submitted_on received_on setting longer_notice info_asked_on "
                        "info_asked_received info_due info_sent_on info_received_on", NULL,
        NULL } } },
  { N_("A treatment took place, and the claim is not sent yet"),
    { { &rc_claim_kind, "service_from file_by", NULL, NULL } } },
  { N_("A bill is far above the good-faith estimate"),
    { { &rc_bill_kind, "billed_on received_on charges", NULL, "self_pay=yes" },
      { &rc_quote_kind, "total", "quote", "kind=estimate" } } },
};
/* clang-format on */

static const char *const plan_fields[] = {
  "source",          "funding",       "state",         "grandfathered",
  "delivery",        "integrated_dual", "hearing_limit", "rating_period_start",
  "filing_limit",    "appeal_levels", NULL,
};

/* A field of the plan, and the sources of coverage for which it matters. */
static const struct {
  const char *field;
  guint sources;
} needs[] = {
  { "source", ~0u },
  { "funding", EMPLOYERS | UNKNOWN },
  { "state", EMPLOYERS | BOUGHT | UNKNOWN },
  { "grandfathered", EMPLOYERS | SOURCE_BIT (INDIVIDUAL) },
  { "delivery", STATES },
  { "integrated_dual", SOURCE_BIT (MEDICARE_ADVANTAGE) | SOURCE_BIT (MEDICAID) },
  { "hearing_limit", STATES },
  { "rating_period_start", STATES },
  { "filing_limit", EMPLOYERS | BOUGHT | STATES | UNKNOWN },
  { "appeal_levels", EMPLOYERS | UNKNOWN },
};

static gboolean
is_about (const RcCalculation *self, const RcKind *kind)
{
  return self->parts[0].kind == kind;
}

/* Questions that only one kind of event has. */
static gboolean
belongs (const RcCalculation *self, const char *field)
{
  const gboolean unsent = is_about (self, &rc_claim_kind) &&
                          g_str_has_prefix (self->parts[0].fields, "service_from");

  if (is_about (self, &rc_bill_kind))
    return FALSE;
  if (g_str_equal (field, "hearing_limit"))
    return is_about (self, &rc_denial_kind);
  if (g_str_equal (field, "rating_period_start"))
    return is_about (self, &rc_prior_auth_kind);
  if (g_str_equal (field, "filing_limit"))
    return unsent;
  if (g_str_equal (field, "appeal_levels"))
    return is_about (self, &rc_appeal_kind);
  return TRUE;
}

const RcCalculation *
rc_calculation_all (guint *n)
{
  *n = G_N_ELEMENTS (calculations);
  return calculations;
}

const char *const *
rc_calculation_plan_fields (void)
{
  return plan_fields;
}

gboolean
rc_calculation_needs (const RcCalculation *self, RcPlan *plan, const char *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (needs); i++)
    if (g_str_equal (needs[i].field, field))
      return belongs (self, field) && (needs[i].sources & (1u << plan->source)) != 0;
  return FALSE;
}

static void
set_field (RcRecord *record, const char *name, const char *text)
{
  rc_record_set_text (record, rc_kind_field (rc_record_get_kind (record), name), text, NULL);
}

static RcRecord *
make_record (const RcCalculationPart *part)
{
  RcRecord *record = rc_record_new (part->kind);
  g_auto (GStrv) sides = part->preset != NULL ? g_strsplit (part->preset, "=", 2) : NULL;

  if (sides != NULL)
    set_field (record, sides[0], sides[1]);
  return record;
}

RcCase *
rc_calculation_new_case (const RcCalculation *self, RcPlan *plan, RcStamp stamp)
{
  RcCase *the_case = rc_case_new (_("From the Deadline Calculator"), stamp);
  g_autoptr (RcRecord) copy = rc_record_copy (RC_RECORD (plan));
  RcRecord *first = NULL;

  rc_case_add (the_case, copy, stamp);
  for (const RcCalculationPart *part = self->parts; part->kind != NULL; part++)
    {
      g_autoptr (RcRecord) record = make_record (part);

      rc_case_add (the_case, record, stamp);
      if (part->link != NULL)
        set_field (first, part->link, rc_record_get_id (record));
      else
        first = record; /* the case holds it */
    }
  return the_case;
}

RcRecord *
rc_calculation_get (const RcCalculation *self, RcCase *the_case, guint part)
{
  return rc_case_first (the_case, self->parts[part].kind);
}

static gboolean
is_wanted (const RcDeadline *deadline, RcRecord *record)
{
  return deadline != NULL && deadline->record == record;
}

void
rc_calculation_answer (const RcCalculation *self, RcCase *the_case, RcRuleSet *rules,
                       GPtrArray **items, GPtrArray **undated)
{
  RcRecord *record = rc_calculation_get (self, the_case, 0);

  *items = rc_agenda_for_case (the_case, rules);
  for (guint i = (*items)->len; i > 0; i--)
    if (!is_wanted (((RcAgendaItem *) g_ptr_array_index (*items, i - 1))->deadline, record))
      g_ptr_array_remove_index (*items, i - 1);
  *undated = rc_deadlines_for_case (the_case, rules);
  for (guint i = (*undated)->len; i > 0; i--)
    {
      const RcDeadline *deadline = g_ptr_array_index (*undated, i - 1);

      if (deadline->due != NULL || !is_wanted (deadline, record))
        g_ptr_array_remove_index (*undated, i - 1);
    }
}
