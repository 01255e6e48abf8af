/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-appeals.h"
#include "rc-coverage.h"

G_BEGIN_DECLS

/* Which rules follow from what happened, for which kind of coverage. A table, so that a new chain
 * of levels is rows and not code. */

typedef enum {
  RC_EVENT_NOTICE,     /* a letter said no: what the patient can do next */
  RC_EVENT_APPEAL,     /* an appeal was sent: the decision */
  RC_EVENT_CLAIM,      /* a claim was sent: the decision */
  RC_EVENT_PRIOR_AUTH, /* a prior authorization was asked for: the decision */
  RC_EVENT_INFO_ASKED, /* they want information: sending it */
  RC_EVENT_INFO_SENT,  /* they have it: the decision */
} RcEvent;

/* Of the steps in one slot, which are the same thing under different laws, the earliest is shown. A
 * step in the slot SPECIAL stands for itself. */
typedef enum {
  RC_SLOT_NEXT,     /* the next level, or the decision */
  RC_SLOT_EXTERNAL, /* external review beside it */
  RC_SLOT_SPECIAL,
  RC_N_SLOTS
} RcSlot;

/* What must be so for a step to apply; a set of bits. What is not known may be either way. */
typedef enum {
  RC_IF_URGENT = 1 << 0,
  RC_IF_NOT_URGENT = 1 << 1,
  RC_IF_PRESERVICE = 1 << 2,
  RC_IF_POSTSERVICE = 1 << 3,
  RC_IF_CONCURRENT = 1 << 4, /* an approved course is cut */
  RC_IF_SELF_FUNDED = 1 << 5,
  RC_IF_INSURED = 1 << 6,
  RC_IF_ONE_LEVEL = 1 << 7, /* of appeals inside the plan */
  RC_IF_TWO_LEVELS = 1 << 8,
  RC_IF_DRUG = 1 << 9,
  RC_IF_SERVICE = 1 << 10,
  RC_IF_NECESSITY = 1 << 11, /* a medical judgment, not a fact such as who is covered */
  RC_IF_FACTS = 1 << 12,
  RC_IF_NOTHING_ASKED = 1 << 13, /* nobody waits for information */
  RC_IF_MICHIGAN = 1 << 14,
} RcConditions;

/* Bit n of a step's levels: for a notice, how many levels decided before it (0: the first decision,
 * 3: a hearing); for an appeal, its RcAppealLevel. */
#define RC_LEVEL_BIT(n) (1u << (n))
#define RC_LEVEL_AFTER_HEARING 3

/**
 * RcStep:
 * @answered_by: of a notice: the appeal levels (bits) that do this step
 * @rules: ids with commas between, versions of one rule over time; "*" in it stands for the state
 */
typedef struct {
  RcPlanTypes types;
  RcEvent event;
  guint levels; /* 0: any */
  RcConditions conditions;
  RcSlot slot;
  guint answered_by;
  const char *rules;
} RcStep;

/**
 * RcSituation:
 * @conditions: all that hold or may hold
 */
typedef struct {
  RcCoverage coverage;
  RcEvent event;
  guint level;
  RcConditions conditions;
} RcSituation;

/* Returns: (transfer container) (element-type RcStep): the steps that apply, as in the table */
GPtrArray  *rc_steps_find         (const RcSituation *situation);

/**
 * rc_steps_find_question:
 * @steps: (element-type RcStep): of one slot
 *
 * Returns: (nullable): translated; what to find out to be left with fewer of @steps
 */
const char *rc_steps_find_question (const RcSituation *situation,
                                   GPtrArray         *steps);

/* Returns: (transfer none) (array length=n_steps): the whole table */
const RcStep *rc_steps_all        (guint             *n_steps);

G_END_DECLS
