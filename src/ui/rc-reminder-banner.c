/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-banner.h"

#include <glib/gi18n-lib.h>

#include "rc-banner.h"

static void
show_pending (RcBanner *banner, guint n)
{
  g_autofree char *text = g_strdup_printf (
    ngettext ("%u thing is due that no notification could show. Look here until they work again.",
              "%u things are due that no notification could show. Look here until they work again.",
              n), n);

  rc_banner_show (banner, text, _("Details"), "win.reminders");
}

static void
on_agent_changed (RcBanner *banner, GParamSpec *pspec G_GNUC_UNUSED, RcAgent *agent)
{
  guint pending = rc_agent_get_pending (agent);

  if (rc_agent_is_off (agent))
    rc_banner_show (banner, _("Reminders are off. Nothing tells you about a date while this window "
                              "is closed."),
                    _("Turn On"), "win.start-reminders");
  else if (pending > 0 && !rc_agent_has_server (agent))
    show_pending (banner, pending);
  else
    rc_banner_hide (banner);
}

GtkWidget *
rc_reminder_banner_new (RcAgent *agent)
{
  GtkWidget *banner = rc_banner_new ();

  g_signal_connect_object (agent, "notify", G_CALLBACK (on_agent_changed), banner,
                           G_CONNECT_SWAPPED);
  on_agent_changed (RC_BANNER (banner), NULL, agent);
  return banner;
}
