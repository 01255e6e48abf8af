/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-deadlines.h"

G_BEGIN_DECLS

/**
 * rc_advice_list:
 * @deadline: its record may be %NULL, as for facts without a case
 * @today: what counts as past the date
 *
 * What a person should know beside the date: what to do now that it is past, what does not stop the
 * clock, what the date depends on. It is chosen by the rule and by what came out of it; the date
 * itself, its source, its other readings and the amount in dispute are told elsewhere. Pure.
 *
 * Source: the warnings that come with the deadline rules; data/rules/us.json has the citations.
 *
 * Returns: (transfer full) (element-type utf8): translated sentences, the most important first; may
 *   be empty
 */
GPtrArray *rc_advice_list (const RcDeadline *deadline,
                           const GDate      *today);

G_END_DECLS
