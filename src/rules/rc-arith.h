/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-reading.h"
#include "rc-when.h"

G_BEGIN_DECLS

/* The arithmetic of periods. The first day is day 0 and does not count; a period ends with the end
 * of its last day. */

/* A date @months later; @rule says what to do if that month has no such day. */
void        rc_arith_add_months (GDate           *date,
                                 int              months,
                                 RcMonthRule      rule);

/**
 * rc_arith_plus_days:
 * @zone: (nullable): the zone whose clock a moment keeps; %NULL: the offset it carries
 *
 * So many calendar days later, at the same time of day by the clock on the wall.
 *
 * Returns: (transfer full)
 */
RcWhen     *rc_arith_plus_days  (const RcWhen    *when,
                                 int              days,
                                 GTimeZone       *zone);

/**
 * rc_arith_to_moment:
 * @end_of_day: whether a whole day stands for its last minute or its first
 *
 * The moment in @zone from which hours are counted.
 *
 * Returns: (transfer full)
 */
RcWhen     *rc_arith_to_moment  (const RcWhen    *when,
                                 gboolean         end_of_day,
                                 GTimeZone       *zone);

/**
 * rc_arith_end:
 * @start: of hours, a moment
 * @n: number of the amount's units
 * @business: the calendar by which business days are counted
 *
 * The end of the period that @reading gives. Hours are elapsed hours, through nights, weekends and
 * clock changes.
 *
 * Returns: (transfer full)
 */
RcWhen     *rc_arith_end        (const RcReading *reading,
                                 const RcWhen    *start,
                                 int              n,
                                 RcCalendar       business);

G_END_DECLS
