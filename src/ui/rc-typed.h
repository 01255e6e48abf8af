/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-date.h"

G_BEGIN_DECLS

/* What people type into a form, brought into the strict form that a record reads. Errors are of
 * RC_DATE_ERROR, with a whole sentence for the person. */

/**
 * rc_typed_date:
 *
 * Reads "2026-01-31", "January 31, 2026" and, where the locale writes numbers in a known order,
 * "1/31/2026" in that order. The year needs four digits: 1/2/03 could be three dates.
 *
 * Returns: (transfer full): the date; NULL with an error
 */
GDate *rc_typed_date     (const char  *text,
                          GError     **error);

/**
 * rc_typed_time:
 *
 * Reads "14:30", "2:30 PM" and "2 pm".
 *
 * Returns: (transfer full): "14:30", 24 hours with two digits each; NULL with an error
 */
char  *rc_typed_time     (const char  *text,
                          GError     **error);

/**
 * rc_typed_moment:
 * @date_text: as for rc_typed_date()
 * @time_text: as for rc_typed_time()
 * @zone: the zone in which the person thinks of that time
 *
 * Returns: (transfer full): the moment; NULL with an error
 */
GDateTime *rc_typed_moment (const char  *date_text,
                            const char  *time_text,
                            GTimeZone   *zone,
                            GError     **error);

#define RC_TYPED_MOST_DAYS 365
#define RC_TYPED_MOST_NUMBERS 16

/**
 * rc_typed_days:
 *
 * Reads "30, 14, 7": days before a date, in any order; nothing is also an answer.
 *
 * Returns: (transfer full) (element-type int): NULL with an error
 */
GArray *rc_typed_days    (const char  *text,
                          GError     **error);

/* Returns: (transfer full): an error message of a lower layer ("expected a number…") as a sentence
 * that stands alone */
char  *rc_typed_sentence (const char  *message);

G_END_DECLS
