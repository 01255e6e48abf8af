/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-result.h"

G_BEGIN_DECLS

/* The arithmetic of a period in words, for somebody with a calendar in the hand. */

/**
 * rc_counting_describe:
 * @actor: whose period it is: a day observed in lieu of a holiday gives the patient no more time
 *
 * Returns: (transfer full): "October 2, 2026 is day 0. 180 days later is Wednesday, March 31,
 *   2027."; translated sentences
 */
char       *rc_counting_describe (const RcOutcome *outcome,
                                  RcActor          actor);

/**
 * rc_counting_describe_start:
 *
 * Returns: (transfer full): the fact that the period is counted from, and its date; translated
 *   sentences
 */
char       *rc_counting_describe_start (const RcOutcome *outcome);

/**
 * rc_counting_list_closed:
 * @from: the first day
 * @to: the last day
 *
 * Returns: (transfer full): the days from @from to @to on which offices are closed: "Saturday,
 *   July 4, 2026 (Independence Day)"; "" if they are open on all of them
 */
char       *rc_counting_list_closed (const GDate *from,
                                     const GDate *to);

G_END_DECLS
