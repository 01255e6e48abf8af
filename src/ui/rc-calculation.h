/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"
#include "rc-policy.h"

G_BEGIN_DECLS

/* What the deadline calculator asks, and the case that its answers make: the same records, fields
 * and rules as everywhere, but nobody keeps it. Nothing here has a window. */

/**
 * RcCalculationPart:
 * @kind: of the record that the answers go into; %NULL after the last part
 * @fields: names with spaces between
 * @link: (nullable): the field of the question's first record that names this one
 * @preset: (nullable): "field=text" that nobody is asked
 */
typedef struct {
  const RcKind *kind;
  const char *fields;
  const char *link;
  const char *preset;
} RcCalculationPart;

/**
 * RcCalculation:
 * @title: what happened, translatable
 * @parts: the first is the record that starts the deadlines
 */
typedef struct {
  const char *title;
  RcCalculationPart parts[3];
} RcCalculation;

/* Returns: (transfer none) (array length=n): what one can ask about, the most frequent first */
const RcCalculation *rc_calculation_all       (guint               *n);

/* The fields of the plan that any question looks at. %NULL-terminated. */
const char *const   *rc_calculation_plan_fields (void);
/* Whether the answer to that field of @plan can change a date, as far as @plan is known. */
gboolean             rc_calculation_needs     (const RcCalculation *self,
                                               RcPlan              *plan,
                                               const char          *field);

/**
 * rc_calculation_new_case:
 * @plan: what is known of the coverage; copied
 *
 * Returns: (transfer full): a case with the plan and an empty record for each part
 */
RcCase              *rc_calculation_new_case  (const RcCalculation *self,
                                               RcPlan              *plan,
                                               RcStamp              stamp);
/* Returns: (transfer none): the record of the part numbered @part in a case of @self */
RcRecord            *rc_calculation_get       (const RcCalculation *self,
                                               RcCase              *the_case,
                                               guint                part);

/**
 * rc_calculation_answer:
 * @items: (out) (transfer full) (element-type RcAgendaItem): what has a date
 * @undated: (out) (transfer full) (element-type RcDeadline): what has none
 *
 * The deadlines that the first record starts.
 */
void                 rc_calculation_answer    (const RcCalculation *self,
                                               RcCase              *the_case,
                                               RcRuleSet           *rules,
                                               GPtrArray          **items,
                                               GPtrArray          **undated);

G_END_DECLS
