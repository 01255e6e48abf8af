/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-window-start.h"

#include "rc-date.h"
#include "rc-due.h"

#define PRESSING_DAYS 3

gboolean
rc_window_start_presses (GPtrArray *items, const GDate *today)
{
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      if (rc_due_group (item, today) != RC_DUE_WAITING &&
          rc_date_days_until (today, rc_due_day (item, today)) <= PRESSING_DAYS)
        return TRUE;
    }
  return FALSE;
}

/* Whether it has been found out. */
static gboolean
is_known (RcAgent *agent)
{
  return rc_agent_is_off (agent) || rc_agent_get_last_check (agent) != NULL;
}

static gboolean
cannot_remind (RcAgent *agent)
{
  return rc_agent_is_off (agent) ||
         (rc_agent_get_pending (agent) > 0 && !rc_agent_has_server (agent));
}

static void
on_changed (RcWindow *window)
{
  RcWorkspace *workspace = rc_window_get_workspace (window);
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GDate) today = NULL;

  if (!is_known (workspace->agent) || !rc_agenda_cache_is_ready (workspace->agenda))
    return;
  /* What happens from here on is no reason to take anybody away from where they are. */
  g_signal_handlers_disconnect_by_func (workspace->agenda, on_changed, window);
  g_signal_handlers_disconnect_by_func (workspace->agent, on_changed, window);
  if (rc_window_is_settled (window) || !cannot_remind (workspace->agent))
    return;
  items = rc_agenda_cache_get_all (workspace->agenda);
  today = rc_workspace_get_today (workspace);
  if (rc_window_start_presses (items, today))
    rc_window_show_agenda (window);
}

void
rc_window_start_watch (RcWindow *window)
{
  RcWorkspace *workspace = rc_window_get_workspace (window);

  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_changed), window,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace->agent, "notify", G_CALLBACK (on_changed), window,
                           G_CONNECT_SWAPPED);
  on_changed (window);
}
