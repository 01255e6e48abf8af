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

GDate      *rc_date_parse          (const char  *text,
                                    GError     **error);
char       *rc_date_format         (const GDate *date);
char       *rc_date_format_long    (const GDate *date);
char       *rc_date_format_short   (const GDate *date,
                                    const GDate *today);
char       *rc_date_format_distance (const GDate *date,
                                    const GDate *today);
gboolean    rc_date_equal          (const GDate *a,
                                    const GDate *b);
int         rc_date_compare        (const GDate *a,
                                    const GDate *b);
int         rc_date_days_until     (const GDate *from,
                                    const GDate *to);
GDate      *rc_date_plus_days      (const GDate *date,
                                    int          days);
GDate      *rc_date_from_moment    (GDateTime   *moment);

/* A moment is a date and a time with the UTC offset that held where it was written
 * ("2026-11-23T09:40:00-05:00", RFC 3339); GDateTime with a fixed-offset zone. */

GDateTime  *rc_moment_parse        (const char  *text,
                                    GError     **error);
char       *rc_moment_format       (GDateTime   *moment);
char       *rc_moment_format_long  (GDateTime   *moment);
gboolean    rc_moment_equal        (GDateTime   *a,
                                    GDateTime   *b);

G_END_DECLS
