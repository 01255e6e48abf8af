/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-deadlines.h"

G_BEGIN_DECLS

/**
 * rc_changes_explain:
 * @result: (nullable): if @outcome is
 * @outcome: (nullable): the one of @result that gives its date; NULL: no rule gives one
 * @deadline: (nullable): NULL: no case is known
 *
 * What would change the date: a day that nobody entered, an extension, a disaster that stopped such
 * clocks (told, never added), a date in the letter. Pure.
 *
 * Returns: (transfer full): translated sentences, one a line; may be empty
 */
char *rc_changes_explain (const RcResult   *result,
                          const RcOutcome  *outcome,
                          const RcDeadline *deadline);

G_END_DECLS
