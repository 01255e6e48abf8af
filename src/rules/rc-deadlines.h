/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-appeals.h"
#include "rc-case.h"
#include "rc-doctor.h"
#include "rc-evaluate.h"

G_BEGIN_DECLS

typedef enum {
  RC_BASIS_PRINTED, /* the date printed in the letter, or named by the other side */
  RC_BASIS_RULE,    /* computed from a rule */
  RC_BASIS_PLAN,    /* what the plan's own papers say */
} RcDeadlineBasis;

/**
 * RcDeadline:
 *
 * What a record of a case starts: the date by which the patient must act, or by which somebody else
 * must decide.
 */
typedef struct {
  RcRecord *record;      /* the record that the date comes from */
  RcResult *result;      /* (nullable): NULL where a day is named and no rule is known. Its dates
                            are days, as records know no minutes */
  RcDeadlineBasis basis;
  RcActor actor;
  gboolean main;         /* the next level, external review or the decision; not a clock beside */
  char *what;            /* names it among the deadlines of its record; the same in every run */
  char *title;           /* what to do, translated: "File the internal appeal" */
  char *basis_text;      /* where the date comes from, or why there is none; translated, one line */
  GDate *due;            /* (nullable): the date to show; NULL: no rule gives one */
  GDate *act_by;         /* (nullable): of the patient's own: last workday on or before it */
  GDate *mail_by;        /* (nullable): when it must leave by @method; NULL: method not known, or
                            the deadline is one of hours */
  RcSendMethod method;   /* of what the patient will send; RC_SEND_METHOD_NONE: nobody said */
  gboolean postmarked;   /* the day it is sent counts, by the letter or the rule */
  RcRecord *printed_in;  /* (nullable): the record in which the day that the letter or the other
                            side names is entered; it goes before the rule */
  const char *printed_field; /* (nullable): the field of @printed_in */
  RcRecord *method_in;   /* (nullable): the record in which @method is chosen */
  const char *method_field; /* (nullable): the field of @method_in */
  gboolean arrival_assumed; /* nobody recorded when it reached them: counted from the day it was
                               sent, and called late as if it had come by slow mail */
  guint answered_by;     /* the RcAppealLevels (bits, RC_LEVEL_BIT) of the appeals that do it; 0: no
                            appeal does */
  char *question;        /* (nullable): translated; what to find out to make the date sure */
} RcDeadline;

void rc_deadline_free (RcDeadline *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcDeadline, rc_deadline_free)

/* Returns: (nullable) (transfer none): the day that a person should go by: @act_by, else @due */
const GDate *rc_deadline_get_day (const RcDeadline *self);

/* Returns: the level of the appeal that one sends to meet it; NONE if no appeal does */
RcAppealLevel rc_deadline_get_level (const RcDeadline *self);
/* Returns: (nullable) (transfer none): an appeal of @the_case that would meet it and is not sent
 * yet; of several the last */
RcAppeal *rc_deadline_find_draft (const RcDeadline *self,
                                  RcCase           *the_case);

/**
 * rc_deadlines_for_case:
 *
 * Maps the records of @the_case to rules and evaluates them: denials without outcome, appeals sent
 * and refused, claims and prior authorizations sent, treatments without a claim, bills and
 * estimates without insurance, and letters that ask for something. Where something is not known all
 * that may apply is computed, the earliest date is given, and @question says what would settle it. Pure.
 *
 * Returns: (transfer full) (element-type RcDeadline): earliest first, those without a date last
 */
GPtrArray *rc_deadlines_for_case (RcCase    *the_case,
                                  RcRuleSet *rules);

G_END_DECLS
