/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-deadlines.h"

G_BEGIN_DECLS

/**
 * RcReason:
 * @name: what it is about, for scripts: "start", "rule", "counting", "reading" …; never changed
 * @label: what it is about, translated, title of a row
 * @text: translated sentences; may have several lines
 *
 * One thing that stands behind a deadline.
 */
typedef struct {
  const char *name;
  char *label;
  char *text;
} RcReason;

/**
 * rc_explanation_of_result:
 * @today: to say that a check of the rule was long ago
 *
 * Why the date of @result is what it is: what started the clock, the rule, the arithmetic in words,
 * the other readings, the letter against the rule, the day to act by, what would change it, and how
 * sure we are; without a date why there is none. Pure.
 *
 * Returns: (transfer full) (element-type RcReason): in the order in which one reads them
 */
GPtrArray *rc_explanation_of_result   (const RcResult   *result,
                                       const GDate      *today);

/**
 * rc_explanation_of_deadline:
 *
 * The same for a deadline of a case, which also knows what to find out, when it must leave the
 * house, and where the letter's own date is entered.
 *
 * Returns: (transfer full) (element-type RcReason)
 */
GPtrArray *rc_explanation_of_deadline (const RcDeadline *deadline,
                                       const GDate      *today);

G_END_DECLS
