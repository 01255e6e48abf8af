/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"

G_BEGIN_DECLS

/* An item of @record with its case and its key filled in. */
RcAgendaItem *rc_agenda_item_for_record (RcAgendaKind kind,
                                         RcCase      *the_case,
                                         RcRecord    *record,
                                         const char  *what,
                                         const GDate *due);
/* Adds what the dates in the records themselves make due: follow-ups, promises, what runs out,
 * visits. */
void          rc_agenda_add_records     (GPtrArray   *items,
                                         RcCase      *the_case);

G_END_DECLS
