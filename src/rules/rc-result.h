/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-filing.h"
#include "rc-rule-tables.h"
#include "rc-when.h"

G_BEGIN_DECLS

/**
 * RcOutcome:
 * @reading: what was read; borrowed from the rule
 * @n: the number that counted: the rule's, the state's, or what was left of it
 * @start: day or moment from which it was counted
 * @start_fact: the fact that gave @start; borrowed from the rule
 * @presumed: @start is @reading's presumption of receipt, not a recorded receipt
 * @end: the last day, or the moment
 *
 * One reading of a rule, worked out.
 */
typedef struct {
  const RcReading *reading;
  int n;
  RcWhen *start;
  const char *start_fact;
  gboolean presumed;
  RcWhen *end;
} RcOutcome;

/**
 * RcResult:
 *
 * What a rule says of the facts. For a rule that the patient must keep: @legal (first reading),
 * @safe (the earliest reading), @act_by (the last workday on or before @safe; not of hours). For
 * the others: @due (first reading, with a valid extension) and @late_after (the latest reading:
 * only after it may anybody say "late"). @shown is the date for the screen: the one printed in the
 * letter if there is one. Dates that do not apply are %NULL; @reason then says why, as a token
 * ("plan_terms", "letter_only", "unverified", "not_in_force", "missing_input:notice_date").
 *
 * The rule and what is borrowed from it live as long as the rule set.
 */
typedef struct {
  const RcRule *rule;    /* the one that answers; without an answer the first that was asked for */
  RcWhen *legal;
  RcWhen *safe;
  RcWhen *act_by;
  RcWhen *due;
  RcWhen *late_after;
  RcWhen *shown;
  char *letter_vs_legal; /* letter_earlier, letter_later, same; or NULL */
  char *extension;       /* valid, not_valid; or NULL */
  char *reason;
  char *error;           /* token such as received_before_notice_date: the facts contradict */
  GPtrArray *outcomes;   /* (element-type RcOutcome): the first is the rule's text; may be empty */
  GArray *filing_years;  /* (element-type RcFilingYear): the amount that must be in dispute, for each
                            year in which the request can be filed; empty if none must */
  gint64 amount;         /* in dispute, in cents; RC_MONEY_NONE: not known */
  GPtrArray *suspensions; /* (element-type RcSuspension): may give more time to some people; never
                             counted in */
} RcResult;

RcResult   *rc_result_new         (void);
void        rc_result_free        (RcResult       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcResult, rc_result_free)

/* Returns: (transfer none): the outcome in which @end comes first, or last, the earlier reading
 * going before an equal one; %NULL if there is none */
const RcOutcome *rc_result_get_earliest (const RcResult *self);
const RcOutcome *rc_result_get_latest   (const RcResult *self);

/**
 * rc_result_get_outcome:
 *
 * Returns: (transfer none) (nullable): the outcome that the rule's own date comes from: @safe of a
 *   rule for the patient, else @due before any extension; %NULL without a date
 */
const RcOutcome *rc_result_get_outcome (const RcResult *self);

/**
 * rc_result_describe:
 *
 * Returns: (transfer full): where the rule's own date comes from, translated, for one
 *   line: "29 CFR 2560.503-1(h)(3)(i): 180 days from the date of the letter"; without a date the
 *   citation alone
 */
char       *rc_result_describe    (const RcResult *self);

/* The time that @rule gives in its first reading, whatever the dates are: "45 CFR 147.136(d)(2)(i):
 * 4 months"; the citation alone if it has no number. (transfer full) */
char       *rc_rule_summarize     (const RcRule   *rule);

/**
 * rc_outcome_describe:
 *
 * Returns: (transfer full): the period and where it starts, translated: "180 days from the date of
 *   the letter"
 */
char       *rc_outcome_describe   (const RcOutcome *self);

/**
 * rc_result_explain:
 * @token: a reason, an error, or what RcResult says of letter and extension
 *
 * Returns: what the token means, for a person; a translated sentence
 */
const char *rc_result_explain     (const char     *token);

/* A fact for a person, translated: as in "180 days from …", "the date of the letter"; and as a
 * question, "What is the date on the letter?". %NULL for a name that only a user's file uses. */
const char *rc_facts_label        (const char     *name);
const char *rc_facts_question     (const char     *name);

G_END_DECLS
