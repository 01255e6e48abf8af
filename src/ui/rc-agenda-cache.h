/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"
#include "rc-context.h"

G_BEGIN_DECLS

/**
 * RcAgendaCache:
 *
 * What is due in each case of the folder, computed once and again when that case changes: a window
 * with a thousand cases must not compute a thousand agendas for one keystroke. The cases are gone
 * through in idle moments.
 *
 * Signal "changed" (RcCaseFile *file): something else is due in the case of @file; NULL: the whole
 * folder has been gone through, and the list of all is new.
 */
#define RC_TYPE_AGENDA_CACHE (rc_agenda_cache_get_type ())
G_DECLARE_FINAL_TYPE (RcAgendaCache, rc_agenda_cache, RC, AGENDA_CACHE, GObject)

/* @context must outlive the object. */
RcAgendaCache *rc_agenda_cache_new        (RcContext     *context);
/* Says that the case of @file is another than before. */
void           rc_agenda_cache_invalidate (RcAgendaCache *self,
                                           RcCaseFile    *file);
/* The day is another than before: all that depends on it is told. */
void           rc_agenda_cache_new_day    (RcAgendaCache *self);
/* Returns: (transfer none) (element-type RcAgendaItem): what is due in one case, earliest first;
 * empty for a file that cannot be read; valid until the next change of the file */
GPtrArray     *rc_agenda_cache_get        (RcAgendaCache *self,
                                           RcCaseFile    *file);
/* Returns: (transfer full) (element-type RcAgendaItem): what is due in all cases gone through */
GPtrArray     *rc_agenda_cache_get_all    (RcAgendaCache *self);
/* Whether all cases have been gone through. */
gboolean       rc_agenda_cache_is_ready   (RcAgendaCache *self);

G_END_DECLS
