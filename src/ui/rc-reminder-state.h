/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agent.h"
#include "rc-status.h"

G_BEGIN_DECLS

/* How the reminders are, in words. */

/* "Reminders are on". (transfer full) */
RcStatus *rc_reminder_state_get_status (RcAgent   *agent);
/* "Last check today, 9:40 AM". (transfer full) (nullable): NULL: nothing is known
 * @now: in the zone of the reader */
char     *rc_reminder_state_get_line   (RcAgent   *agent,
                                        GDateTime *now);
/* "Also while Recourse is closed. Last check today, 9:40 AM; next one 10:10 AM." What is off or
 * stuck, and what that means. (transfer full) */
char     *rc_reminder_state_get_text   (RcAgent   *agent,
                                        GDateTime *now);
/* By which ways the reminders come to life: "At login, every ten minutes". (transfer full) */
char     *rc_reminder_state_get_roads  (RcAgent   *agent);

G_END_DECLS
