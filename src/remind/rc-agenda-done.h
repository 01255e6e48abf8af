/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"

G_BEGIN_DECLS

/* What "Done" means, and "It Arrived": the window, the notification and the command line all say it
 * through here. A person says it; that a reminder was shown or closed never does. */

/* Whether @item is over when somebody says so. A legal deadline and a decision are not: they end
 * when what happened is in the case. Nor is anything of a case that cannot be read now. */
gboolean  rc_agenda_item_can_be_done (RcAgendaItem *item);

/* Returns: (transfer full): a record, not in a case yet, that says who ended @item as it is dated
 * now; when the date is moved, it is open again */
RcRecord *rc_agenda_item_acknowledge (RcAgendaItem *item,
                                      RcStamp       stamp);

/* Returns: (nullable) (transfer none): the record that rc_agenda_item_finish() will change, for
 * undoing it; NULL: it adds one, or @item is not open any more */
RcRecord *rc_agenda_item_find_changed (RcAgendaItem *item,
                                       RcCase       *the_case);

/**
 * rc_agenda_item_finish:
 * @stamp: who says so; its moment gives the day
 *
 * Says in @the_case that @item is done: in the task, the call or the document itself, else by an
 * acknowledgement.
 *
 * Returns: (nullable) (transfer none): the record changed or added; %NULL if it may not be done, or
 *   its record is gone
 */
RcRecord *rc_agenda_item_finish      (RcAgendaItem *item,
                                      RcCase       *the_case,
                                      RcStamp       stamp);

/* The same for a record that itself knows when it is over: a task, a call with a promise, a document
 * that is expected. The caller stamps it. */
gboolean  rc_record_can_be_done      (RcRecord     *record);
void      rc_record_set_done         (RcRecord     *record,
                                      const GDate  *today);

G_END_DECLS
