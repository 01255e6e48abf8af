/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-plan-type.h"
#include "rc-policy.h"

G_BEGIN_DECLS

/**
 * RcCoverage:
 * @types: the plan types that fit what is known; more than one if something is not
 * @source_known: whether it is known where the coverage comes from
 * @self_funded: the plan may pay the claims itself, so external review is federal
 * @insured: an insurer may bear them, so external review is the state's
 * @by_government: the letter names the federal government's own external review
 * @state: (nullable): two letters, borrowed from the plan
 * @question: (nullable): translated; what would leave only one of @types
 *
 * What a plan means for the law.
 */
typedef struct {
  RcPlanTypes types;
  gboolean source_known;
  gboolean self_funded;
  gboolean insured;
  gboolean by_government;
  const char *state;
  const char *question;
} RcCoverage;

/**
 * rc_coverage_read:
 * @plan: (nullable): %NULL: nothing is known
 * @drug_benefit: whether it is about a drug that a pharmacy supplies, which Medicare treats apart
 *
 * The card looks the same for a plan that is self-funded and one that is insured, so what nobody
 * answered is never guessed: all that fits is kept.
 */
RcCoverage  rc_coverage_read (RcPlan *plan,
                              RcFlag  drug_benefit);

/* Returns: (nullable): the field of a plan that answers a question of RcCoverage */
const char *rc_coverage_question_field (const char *question);

G_END_DECLS
