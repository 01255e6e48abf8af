/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"
#include "rc-evaluate.h"

G_BEGIN_DECLS

typedef enum {
  RC_BASIS_PRINTED, /* the date printed in the letter */
  RC_BASIS_RULE,    /* computed from a rule */
} RcDeadlineBasis;

/**
 * RcDeadline:
 *
 * What a record of a case starts: the date by which the patient must act, or by which somebody else
 * must decide.
 */
typedef struct {
  RcRecord *record;      /* the record that the date comes from */
  RcResult *result;
  RcDeadlineBasis basis;
  RcActor actor;
  char *title;           /* what to do, translated: "File the internal appeal" */
  char *basis_text;      /* where the date comes from, translated, one line */
  GDate *due;            /* (nullable): the date to show; NULL: no rule gives one */
  GDate *act_by;         /* (nullable): last workday on or before it */
  char *question;        /* (nullable): what to find out so that the date becomes sure */
} RcDeadline;

void rc_deadline_free (RcDeadline *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcDeadline, rc_deadline_free)

/**
 * rc_deadlines_for_case:
 *
 * Maps the records of @the_case to rules and evaluates them. Pure.
 *
 * Returns: (transfer full) (element-type RcDeadline): earliest first, those without a date last
 */
GPtrArray *rc_deadlines_for_case (RcCase    *the_case,
                                  RcRuleSet *rules);

G_END_DECLS
