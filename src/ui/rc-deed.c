/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-deed.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-done.h"
#include "rc-appeals.h"

/* Against a denial; what follows from a refused appeal without a letter begins with the letter. */
static gboolean
is_met_by_appeal (RcAgendaItem *item)
{
  return item->kind == RC_AGENDA_DEADLINE && item->deadline != NULL &&
         item->deadline->answered_by != 0 && RC_IS_DENIAL (item->deadline->record);
}

RcDeed
rc_deed_for_item (RcAgendaItem *item)
{
  RcDeed deed = { NULL, NULL, NULL };

  if (item->remembered)
    return deed;
  if (rc_agenda_item_can_be_done (item))
    deed = (RcDeed){ item->kind == RC_AGENDA_PROMISE ? _("It Arrived") : _("Done"),
                     "win.finish-item", item->key };
  else if (item->kind == RC_AGENDA_DECISION)
    deed = (RcDeed){ _("It Arrived"), "win.open-record", item->record_id };
  else if (is_met_by_appeal (item))
    deed = (RcDeed){ _("I Sent It"), "win.record-appeal", item->key };
  return deed;
}
