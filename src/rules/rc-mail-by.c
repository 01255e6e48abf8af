/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-mail-by.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-workdays.h"

gboolean
rc_mail_by_is_post (RcSendMethod method)
{
  return method == RC_SEND_METHOD_MAIL || method == RC_SEND_METHOD_CERTIFIED_MAIL;
}

GDate *
rc_mail_by_find (const GDate *act_by, RcSendMethod method, gboolean postmarked)
{
  GDate *day = NULL;

  if (method == RC_SEND_METHOD_NONE)
    return NULL;
  day = rc_date_plus_days (act_by,
                           rc_mail_by_is_post (method) && !postmarked ? -RC_MAIL_BY_DAYS : 0);
  rc_workdays_roll_back (day, RC_CALENDAR_OBSERVED);
  return day;
}

char *
rc_mail_by_label (const GDate *mail_by, RcSendMethod method)
{
  g_autofree char *day = rc_date_format_long (mail_by);

  switch (method)
    {
    case RC_SEND_METHOD_MAIL:
    case RC_SEND_METHOD_CERTIFIED_MAIL:
      return g_strdup_printf (_("Mail by %s"), day);
    case RC_SEND_METHOD_FAX:
      return g_strdup_printf (_("Fax by %s"), day);
    case RC_SEND_METHOD_IN_PERSON:
      return g_strdup_printf (_("Hand it over by %s"), day);
    case RC_SEND_METHOD_PHONE:
      return g_strdup_printf (_("Call by %s"), day);
    case RC_SEND_METHOD_NONE:
    case RC_SEND_METHOD_PORTAL:
    case RC_SEND_METHOD_EMAIL:
      break;
    }
  return g_strdup_printf (_("Send by %s"), day);
}

const char *
rc_mail_by_reason (RcSendMethod method, gboolean postmarked)
{
  if (!rc_mail_by_is_post (method))
    return _("It arrives the same day, but only a workday is safe: offices are closed on others.");
  if (postmarked)
    return _("The postmark counts. Have it stamped at the counter and keep the receipt.");
  return _("A letter can be on its way for a week, and it counts when they have it.");
}
