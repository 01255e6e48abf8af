/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-tabs.h"

#include <glib/gi18n-lib.h>

static const struct {
  const char *name;
  const char *title;
  const char *icon;
} tabs[RC_N_TABS] = {
  [RC_TAB_OVERVIEW] = { "overview", N_("Overview"), "user-home-symbolic" },
  [RC_TAB_POLICY] = { "policy", N_("Policy"), "application-certificate-symbolic" },
  [RC_TAB_CLINICS] = { "clinics", N_("Clinics"), "mark-location-symbolic" },
  [RC_TAB_DOCTOR] = { "doctor", N_("Doctor"), "contact-new-symbolic" },
  [RC_TAB_CLAIMS] = { "claims", N_("Claims"), "view-list-symbolic" },
  [RC_TAB_APPEALS] = { "appeals", N_("Appeals"), "mail-send-symbolic" },
};

const char *
rc_tab_name (RcTab tab)
{
  g_return_val_if_fail ((guint) tab < RC_N_TABS, NULL);

  return tabs[tab].name;
}

const char *
rc_tab_title (RcTab tab)
{
  g_return_val_if_fail ((guint) tab < RC_N_TABS, NULL);

  return _(tabs[tab].title);
}

const char *
rc_tab_icon (RcTab tab)
{
  g_return_val_if_fail ((guint) tab < RC_N_TABS, NULL);

  return tabs[tab].icon;
}

RcTab
rc_tab_find (const char *name)
{
  for (guint i = 0; i < RC_N_TABS; i++)
    if (g_strcmp0 (tabs[i].name, name) == 0)
      return (RcTab) i;
  return RC_TAB_OVERVIEW;
}
