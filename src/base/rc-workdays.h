/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Business days: Monday to Friday without the federal holidays, which are computed by rule and hold
 * for any year. Days that a president closes offices for, the inauguration and the states' own
 * holidays are none of them. */

/**
 * RcCalendar:
 * @RC_CALENDAR_STATUTORY: the days that 5 U.S.C. 6103(a) names, on those days only. A patient's
 *   deadline may roll forward over these; an observed day never lengthens it.
 * @RC_CALENDAR_OBSERVED: those and the days observed in lieu (6103(b); E.O. 11582). An insurer's
 *   business days are counted with these, and the day to act by steps back over them.
 */
typedef enum {
  RC_CALENDAR_STATUTORY,
  RC_CALENDAR_OBSERVED,
} RcCalendar;

gboolean    rc_workdays_is_holiday (const GDate *date,
                                    RcCalendar   calendar);
/* Returns: (nullable): the translated name; NULL if @date is no holiday */
const char *rc_workdays_holiday_name (const GDate *date,
                                    RcCalendar   calendar);
gboolean    rc_workdays_is_workday (const GDate *date,
                                    RcCalendar   calendar);

/* The next three change @date. */

/* Goes @n business days on, or back if @n is negative. The day it starts from does not count; 0
 * changes nothing. */
void        rc_workdays_add        (GDate       *date,
                                    int          n,
                                    RcCalendar   calendar);
/* Goes to the next (previous) business day, unless @date is one. */
void        rc_workdays_roll_forward (GDate     *date,
                                    RcCalendar   calendar);
void        rc_workdays_roll_back  (GDate       *date,
                                    RcCalendar   calendar);

G_END_DECLS
