/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"
#include "rc-reminder-times.h"

G_BEGIN_DECLS

/* The days on which an item asks for attention. A step is a number of days before the item's date:
 * 7 is a week before, 0 the day itself, -3 three days after.
 *
 * Everything here is civil time: whole minutes of the calendar that hangs on the wall, without a
 * zone. "09:00 on that day" then stays 09:00 when the clocks change or the reader travels. */

#define RC_STEP_NONE G_MAXINT /* no step has been reached yet */

typedef gint64 RcCivil; /* minutes since the beginning of the day before 0001-01-01 */

#define RC_CIVIL_NEVER G_MAXINT64

typedef struct {
  int step;     /* the latest step reached, or RC_STEP_NONE */
  RcCivil next; /* when the next one comes, or RC_CIVIL_NEVER */
} RcLadder;

/* What the wall clock shows at @moment, in the zone of @moment. */
RcCivil    rc_civil_from_moment (GDateTime             *moment);
/* The moment in @zone at which the wall clock shows @civil: the first one if the clock is set back
 * over it, the one at which the clock jumps if it is set forward over it.
 * Returns: (transfer full) (nullable): NULL for RC_CIVIL_NEVER */
GDateTime *rc_civil_to_moment   (RcCivil                civil,
                                 GTimeZone             *zone);
/* Where @item stands at @now. */
RcLadder   rc_ladder_at         (RcAgendaItem          *item,
                                 const RcReminderTimes *times,
                                 RcCivil                now);

G_END_DECLS
