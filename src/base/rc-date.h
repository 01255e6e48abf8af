/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RC_DATE_ERROR:
 *
 * What can be wrong with a date or a moment that a person or a file wrote. The message is a
 * translated sentence that names the text found and says what is expected.
 */
#define RC_DATE_ERROR (rc_date_error_quark ())
GQuark rc_date_error_quark (void);

typedef enum {
  RC_DATE_ERROR_SYNTAX,      /* not of the form 2026-01-31 */
  RC_DATE_ERROR_NO_SUCH_DAY, /* of the form, but not in the calendar: 2026-02-30 */
} RcDateError;

/* Dates are civil: a day in the calendar, with no time and no zone. Years 1900 to 2199, so that a
 * slip of the finger (20266) is found. A date that is not there is NULL. */

/* Reads exactly "2026-01-31", nothing before and nothing behind it.
 * Returns: (transfer full): NULL with an RC_DATE_ERROR */
GDate      *rc_date_parse          (const char  *text,
                                    GError     **error);

/* Returns: (transfer full): "2026-01-31", the form of files and of the command line */
char       *rc_date_format         (const GDate *date);

/* The next three are for people, in their language. (transfer full) */

/* "Tuesday, January 12, 2027" */
char       *rc_date_format_long    (const GDate *date);
/* "January 12" in the year of @today (nullable), else "January 12, 2027" */
char       *rc_date_format_short   (const GDate *date,
                                    const GDate *today);
/* "today", "tomorrow", "in 11 days", "yesterday", "3 days ago" */
char       *rc_date_format_distance (const GDate *date,
                                    const GDate *today);

/* Both take NULL. Two dates that are not there are equal; one that is not there sorts last. */
gboolean    rc_date_equal          (const GDate *a,
                                    const GDate *b);
int         rc_date_compare        (const GDate *a,
                                    const GDate *b);

/* Days from @from to @to; negative if @to is the earlier one. */
int         rc_date_days_until     (const GDate *from,
                                    const GDate *to);
/* Returns: (transfer full): never outside of the years 1 to 9999 */
GDate      *rc_date_plus_days      (const GDate *date,
                                    int          days);
/**
 * rc_date_ask_year:
 * @past: whether @date is of something that has happened, so that it cannot be still to come
 *
 * A slip of the finger in the year moves a deadline by a year and looks right otherwise. So a day
 * more than two years away, or a week and more ahead of what has happened, is asked about.
 *
 * Returns: (transfer full) (nullable): a translated question, "This day is far away. Did you mean
 *   October 2, 2026?"; %NULL if there is nothing to ask
 */
char       *rc_date_ask_year       (const GDate *date,
                                    gboolean     past,
                                    const GDate *today);
/* Returns: (transfer full): the day on which @moment was where it was written */
GDate      *rc_date_from_moment    (GDateTime   *moment);

/* A moment is a date and a time with the UTC offset that held where it was written
 * ("2026-11-23T09:40:00-05:00", RFC 3339); GDateTime with a fixed-offset zone. */

/* Reads RFC 3339; the seconds may be left out, the offset may not.
 * Returns: (transfer full): NULL with an RC_DATE_ERROR */
GDateTime  *rc_moment_parse        (const char  *text,
                                    GError     **error);
/* Returns: (transfer full): RFC 3339 with the moment's own offset, "Z" for UTC; fractions of a
 * second only if there are some */
char       *rc_moment_format       (GDateTime   *moment);
/* Returns: (transfer full): "Monday, November 23, 2026, 9:40 AM", in the moment's own offset */
char       *rc_moment_format_long  (GDateTime   *moment);
/* Whether both are the same instant and were written with the same offset; both may be NULL. */
gboolean    rc_moment_equal        (GDateTime   *a,
                                    GDateTime   *b);

G_END_DECLS
