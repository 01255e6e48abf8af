/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-deadlines.h"

G_BEGIN_DECLS

/**
 * RcQuestion:
 *
 * Something to find out, at the next call or in the papers.
 */
typedef struct {
  char *text;       /* translated: "What is the date on the letter?" */
  char *because;    /* (nullable): translated: what needs it, or what it is about */
  RcRecord *record; /* where the answer goes; else what needs it */
  GDate *due;       /* (nullable): the earliest date that waits for it */
} RcQuestion;

/**
 * rc_questions_for_case:
 *
 * What would make a date of @the_case sure, earliest date first, then what somebody marked as "don't
 * know"; each thing once. Pure.
 *
 * Returns: (transfer full) (element-type RcQuestion)
 */
GPtrArray *rc_questions_for_case (RcCase    *the_case,
                                  RcRuleSet *rules);

G_END_DECLS
