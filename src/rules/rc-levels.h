/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-appeals.h"
#include "rc-deadlines.h"
#include "rc-plan-type.h"

G_BEGIN_DECLS

typedef enum {
  RC_LEVEL_DONE,    /* answered, or decided before this letter */
  RC_LEVEL_NOW,     /* it is the patient's turn */
  RC_LEVEL_WAITING, /* sent, or passed on by the plan */
  RC_LEVEL_WON,
  RC_LEVEL_CLOSED,  /* not open yet */
  RC_LEVEL_LEFT,    /* left out, given up, or not needed any more */
} RcLevelState;

/**
 * RcLevel:
 *
 * One level of the chain: the denial itself first, then each that may decide again. Texts are
 * translated.
 */
typedef struct {
  RcLevelState state;
  const char *token;      /* "denial", "internal-1", "external" …: for programs, never changed */
  const char *name;       /* title case */
  const char *decides;    /* (nullable) who decides */
  gboolean forwarded;     /* the other side sends the case on: nothing to file */
  GPtrArray *lines;       /* (element-type utf8): the dates, one or two lines */
  const char *opens;      /* (nullable): what must have happened before */
  const char *skipping;   /* (nullable): what it costs to leave it out */
  RcDeadline *deadline;   /* (nullable): the day for it or for its answer; of the chain */
  RcRecord *record;       /* (nullable): its denial or appeal; borrowed from the case */
  RcAppealLevel add;      /* of the appeal to add where @record is %NULL */
  RcDenial *against;      /* (nullable): the letter that such an appeal answers; borrowed */
} RcLevel;

/**
 * RcLevels:
 * @type: the kind of coverage whose chain this is
 * @question: (nullable): translated; what to find out, as other chains may hold
 *
 * The chain of one denial: from the letter to the last level that can be asked.
 */
typedef struct {
  RcDenial *denial;
  RcPlanType type;
  char *question;
  GPtrArray *levels;    /* (element-type RcLevel) */
  GPtrArray *deadlines; /* (element-type RcDeadline): of the whole case */
} RcLevels;

/**
 * rc_levels_new:
 * @denial: the first letter of its chain, or any later one
 *
 * Where the kind of coverage is not known, the chain of the one that gives the earliest date is
 * shown, and @question says what would settle it. Pure. Lives no longer than the case and the
 * rules.
 */
RcLevels   *rc_levels_new        (RcCase      *the_case,
                                  RcDenial    *denial,
                                  RcRuleSet   *rules);
void        rc_levels_free       (RcLevels    *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcLevels, rc_levels_free)

/* Returns: (transfer container) (element-type RcDenial): the first letter of each chain */
GPtrArray  *rc_levels_list_chains (RcCase     *the_case);
/* Returns: (transfer none): the first letter of the chain that @denial belongs to */
RcDenial   *rc_levels_find_first (RcCase      *the_case,
                                  RcDenial    *denial);
/* "done", "now", "waiting", "won", "closed", "left" */
const char *rc_level_state_token (RcLevelState state);
/* The state in words, translated: "Your turn" */
const char *rc_level_state_label (RcLevelState state);

G_END_DECLS
