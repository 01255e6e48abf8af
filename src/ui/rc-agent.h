/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RC_AGENT_NAME "org.recourse.Recourse.Reminders"
#define RC_AGENT_PATH "/org/recourse/Recourse/Reminders"

/**
 * RcAgent:
 *
 * The reminder agent as the window sees it: whether it runs, and when it looked at the cases last.
 * "running" and "last-check" notify.
 */
#define RC_TYPE_AGENT (rc_agent_get_type ())
G_DECLARE_FINAL_TYPE (RcAgent, rc_agent, RC, AGENT, GObject)

/* Looks for the agent on the session bus from now on; without a bus it never runs. */
RcAgent   *rc_agent_new            (void);
/* Starts the agent, unless it runs or $RECOURSE_NO_AGENT is set: through the bus, else the program
 * that lies beside this one. Whether that worked is seen from "running". */
void       rc_agent_start          (RcAgent             *self);
gboolean   rc_agent_is_running     (RcAgent             *self);
/* Returns: (nullable) (transfer none) */
GDateTime *rc_agent_get_last_check (RcAgent             *self);
/* Asks for a reminder that says it is a test. */
void       rc_agent_test_async     (RcAgent             *self,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
/* FALSE with an error, a sentence for the person. */
gboolean   rc_agent_test_finish    (RcAgent             *self,
                                    GAsyncResult        *result,
                                    GError             **error);

G_END_DECLS
