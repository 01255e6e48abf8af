/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-facts.h"
#include "rc-reading.h"

G_BEGIN_DECLS

/**
 * RcFound:
 * @when: (nullable): day or moment from which a period is counted; %NULL: not known
 * @fact: the fact that gave it; borrowed
 * @presumed: it is the presumed receipt of a notice, not a recorded one
 *
 * Where a period starts, found among the facts.
 */
typedef struct {
  RcWhen *when;
  const char *fact;
  gboolean presumed;
} RcFound;

/* Finds where @start lies. @zone is the one whose clock days are added by, or %NULL. */
void        rc_start_find         (const RcStart *start,
                                   RcFacts       *facts,
                                   GTimeZone     *zone,
                                   RcFound       *found);
/* The presumption of @start alone, even if a receipt is recorded. */
void        rc_start_find_presumed (const RcStart *start,
                                   RcFacts       *facts,
                                   RcFound       *found);
/* Returns: the fact to ask for if nothing was found; borrowed */
const char *rc_start_asks_for     (const RcStart *start);
void        rc_found_clear        (RcFound       *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RcFound, rc_found_clear)

G_END_DECLS
