/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-facts.h"
#include "rc-result.h"
#include "rc-rule-set.h"

G_BEGIN_DECLS

/**
 * rc_evaluate:
 * @ids: (array zero-terminated=1): one rule, or the versions of one rule over time, of which the
 *   one in force answers
 * @unverified: whether rows of confidence "memory" give a date too (tests, maintainers)
 *
 * Pure: no clock, no zone of the machine, no file.
 *
 * Returns: (transfer full): %NULL with an RC_RULE_ERROR_UNKNOWN only if no rule has one of the ids
 */
RcResult   *rc_evaluate     (RcRuleSet          *rules,
                             const char *const  *ids,
                             RcFacts            *facts,
                             gboolean            unverified,
                             GError            **error);

G_END_DECLS
