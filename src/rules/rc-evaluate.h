/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-rule-set.h"
#include "rc-when.h"

G_BEGIN_DECLS

/**
 * RcFacts:
 *
 * What is known, by the names that the rules use: "notice_date", "notice_received",
 * "letter_deadline", "request_received", "days_used", "tz". Values are texts: a date, a moment, a
 * number, a zone.
 */
typedef struct _RcFacts RcFacts;

RcFacts    *rc_facts_new    (void);
void        rc_facts_free   (RcFacts     *self);
void        rc_facts_set    (RcFacts     *self,
                             const char  *name,
                             const char  *value);
void        rc_facts_set_date (RcFacts   *self,
                             const char  *name,
                             const GDate *date);
const char *rc_facts_get    (RcFacts     *self,
                             const char  *name);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcFacts, rc_facts_free)

/**
 * RcResult:
 *
 * What a rule says of the facts. For a rule that the patient must keep: @legal (first reading),
 * @safe (the earliest reading), @act_by (the last workday on or before @safe). For the others: @due
 * (first reading, with a valid extension) and @late_after (the latest reading: only after it may
 * anybody say "late"). @shown is the date for the screen: the one printed in the letter if there is
 * one. Dates that do not apply are %NULL; @reason then says why, as a token ("plan_terms",
 * "letter_only", "unverified", "missing_input:notice_date").
 */
typedef struct {
  const RcRule *rule;
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
} RcResult;

void rc_result_free (RcResult *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcResult, rc_result_free)

/**
 * rc_evaluate:
 * @ids: (array zero-terminated=1): one rule, or the versions of one rule over time, of which the
 *   one in force answers
 * @unverified: whether rows of confidence "memory" give a date too (tests, maintainers)
 *
 * Pure: no clock, no zone of the machine, no file.
 *
 * Returns: (transfer full): %NULL with an error only if no rule has that id
 */
RcResult   *rc_evaluate     (RcRuleSet          *rules,
                             const char *const  *ids,
                             RcFacts            *facts,
                             gboolean            unverified,
                             GError            **error);

/* What an error or reason token means, for a person; translated. */
const char *rc_result_explain (const char *token);

G_END_DECLS
