/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-appeals.h"
#include "rc-coverage.h"
#include "rc-rule-set.h"

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
  RC_EVENT_APPEAL_INFO, /* the same of an appeal: sending it */
  RC_EVENT_TREATED,    /* a treatment took place: sending the claim */
  RC_EVENT_CHECKED,    /* the plan checked a request for external review: its notice */
  RC_EVENT_INCOMPLETE, /* the plan says that such a request lacks something: completing it */
  RC_EVENT_REVIEWER,   /* the outside reviewer wrote: sending it more */
  RC_EVENT_WHY_LATE,   /* the plan was asked why it broke the rules: its explanation */
  RC_EVENT_FILE_ASKED, /* the claim file is to be asked for */
  RC_EVENT_BILL,       /* a bill came without insurance: disputing it */
  RC_EVENT_ESTIMATE,   /* an estimate is owed to somebody who pays without insurance */
  RC_N_EVENTS
} RcEvent;

/* Of the steps in one slot, which are the same thing under different laws, the earliest is shown. A
 * step in one of the last two slots stands for itself. */
typedef enum {
  RC_SLOT_NEXT,     /* the next level, or the decision */
  RC_SLOT_EXTERNAL, /* external review beside it */
  RC_SLOT_SPECIAL,
  RC_SLOT_IF_ANY, /* may never come, so nobody may be called late with it */
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
  RC_IF_HHS = 1 << 15,        /* the government's own external review */
  RC_IF_EXTENDS = 1 << 16,    /* more of an approved course, asked for a day before its end */
  RC_IF_NEW_COURSE = 1 << 17, /* or not so */
  RC_IF_EXCEPTION = 1 << 18,  /* from the list of drugs, or from other treatments first */
  RC_IF_NO_EXCEPTION = 1 << 19,
  RC_IF_UNCHECKED = 1 << 20,  /* the plan still checks a request for external review */
  RC_IF_NO_WARNING = 1 << 21, /* the letter came when the benefit was cut already */
  RC_IF_APPROVAL_NEEDED = 1 << 22,
  RC_IF_NO_APPROVAL_NEEDED = 1 << 23,
  RC_IF_DAYS_AHEAD = 1 << 24, /* scheduled 3 to 9 workdays before */
  RC_IF_WEEKS_AHEAD = 1 << 25, /* 10 or more, or an estimate was asked for */
  RC_IF_NO_REVIEW = 1 << 26,   /* it is known that the plan has no external review */
} RcConditions;

/* Bit n of a step's levels: for a notice, how many levels decided before it (0: the first decision,
 * or one of the names below); for an appeal, its RcAppealLevel. */
#define RC_LEVEL_BIT(n) (1u << (n))
#define RC_LEVEL_AFTER_HEARING 3
#define RC_LEVEL_AFTER_COUNCIL 4
#define RC_LEVEL_AFTER_EXTERNAL 5

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
  guint levels; /* as of a step; external review is the second level of some chains */
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

/* Returns: (nullable): the field that answers a question of rc_steps_find_question() */
const char *rc_steps_question_field (const char      *question);

/* Returns: (transfer none) (array length=n_steps): the whole table */
const RcStep *rc_steps_all        (guint             *n_steps);

/* Rules that no step names, each with the reason; ended by a row without id. */
typedef struct {
  const char *rule;
  const char *reason; /* for maintainers, not translated */
} RcUnusedRule;

extern const RcUnusedRule rc_steps_unused[];

/**
 * rc_steps_split_rules:
 * @list: as in a step
 * @state: (nullable): two letters
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids in @list; "*" is the state, or
 *   "default" if there is no row for it
 */
char        **rc_steps_split_rules (RcRuleSet        *rules,
                                   const char        *list,
                                   const char        *state);

G_END_DECLS
