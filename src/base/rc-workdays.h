/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

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
const char *rc_workdays_holiday_name (const GDate *date,
                                    RcCalendar   calendar);
gboolean    rc_workdays_is_workday (const GDate *date,
                                    RcCalendar   calendar);
void        rc_workdays_add        (GDate       *date,
                                    int          n,
                                    RcCalendar   calendar);
void        rc_workdays_roll_forward (GDate     *date,
                                    RcCalendar   calendar);
void        rc_workdays_roll_back  (GDate       *date,
                                    RcCalendar   calendar);

G_END_DECLS
