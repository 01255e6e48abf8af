/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RC_AGENT_NAME "org.recourse.Recourse.Reminders"
#define RC_AGENT_PATH "/org/recourse/Recourse/Reminders"

/**
 * RcAgent:
 *
 * The reminder agent as the window sees it: whether it runs, and what it says of itself. "running",
 * "off" and "last-check" notify; "last-check" also when anything else that it says has changed.
 */
#define RC_TYPE_AGENT (rc_agent_get_type ())
G_DECLARE_FINAL_TYPE (RcAgent, rc_agent, RC, AGENT, GObject)

/* Looks for the agent on the session bus from now on; without a bus it never runs. */
RcAgent   *rc_agent_new            (void);
/* Starts the agent, unless it runs or $RECOURSE_NO_AGENT is set: through the bus, else the program
 * that lies beside this one. Whether that worked is seen from "running". */
void       rc_agent_start          (RcAgent             *self);
gboolean   rc_agent_is_running     (RcAgent             *self);
/* Whether it is known not to run: not while one still looks for it, and not while it starts. */
gboolean   rc_agent_is_off         (RcAgent             *self);
/* Returns: (nullable) (transfer none) */
GDateTime *rc_agent_get_last_check (RcAgent             *self);
/* Returns: (nullable) (transfer full): when something is decided again */
GDateTime *rc_agent_get_next_check (RcAgent             *self);
/* Whether it knows a notification server that answers. */
gboolean   rc_agent_has_server     (RcAgent             *self);
/* How many things are due that no notification could show. */
guint      rc_agent_get_pending    (RcAgent             *self);
/* Returns: (transfer full): by which roads it was started since login: "unit", "timer", … */
char     **rc_agent_get_roads      (RcAgent             *self);
/* Returns: (nullable) (transfer full): until when @occurrence is put off */
GDateTime *rc_agent_get_snoozed    (RcAgent             *self,
                                    const char          *occurrence);
/* Asks for a reminder that says it is a test. */
void       rc_agent_test_async     (RcAgent             *self,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
/* FALSE with an error, a sentence for the person. */
gboolean   rc_agent_test_finish    (RcAgent             *self,
                                    GAsyncResult        *result,
                                    GError             **error);
/**
 * rc_agent_snooze_async:
 * @occurrence: see rc_occurrence_new()
 * @until: (nullable): RFC 3339; %NULL takes it back
 *
 * Puts a reminder off, on this computer alone.
 */
void       rc_agent_snooze_async   (RcAgent             *self,
                                    const char          *occurrence,
                                    const char          *until,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
/* FALSE with an error, a sentence for the person. */
gboolean   rc_agent_snooze_finish  (RcAgent             *self,
                                    GAsyncResult        *result,
                                    GError             **error);

G_END_DECLS
