/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rc-rule.h"
#include "rc-rule-tables.h"

G_BEGIN_DECLS

/**
 * RcRuleSet:
 *
 * The deadline rules: the shipped ones, overridden by id by files of the user. Rules are data; the
 * code knows only the operators that they use.
 */
#define RC_TYPE_RULE_SET (rc_rule_set_get_type ())
G_DECLARE_FINAL_TYPE (RcRuleSet, rc_rule_set, RC, RULE_SET, GObject)

/**
 * rc_rule_set_new:
 * @user_folder: (nullable): folder whose *.json files override shipped rules by id, in the order of
 *   their names; it need not exist
 *
 * Never fails: a row or a file that cannot be used is left out and named in
 * rc_rule_set_get_problems(), with its file and JSON path.
 */
RcRuleSet        *rc_rule_set_new          (const char  *user_folder);

/**
 * rc_rule_set_new_from_data:
 * @name: of the file, for the problems
 *
 * Only the rules of this one document.
 */
RcRuleSet        *rc_rule_set_new_from_data (const char *name,
                                             const char *data,
                                             gsize       length);
/* Returns: (transfer none) (element-type RcRule): in the order of the file */
GPtrArray        *rc_rule_set_get_rules    (RcRuleSet   *self);
/* Returns: (transfer none) (element-type utf8): translated sentences */
GPtrArray        *rc_rule_set_get_problems (RcRuleSet   *self);
/* Returns: (transfer none) (nullable) */
const RcRule     *rc_rule_set_lookup       (RcRuleSet   *self,
                                            const char  *id);

/* Returns: (transfer none) (element-type RcSuspension) */
GPtrArray        *rc_rule_set_get_suspensions (RcRuleSet *self);

/**
 * rc_rule_set_lookup_threshold:
 * @filed_on: the day on which the request is filed
 *
 * The amounts that must be in dispute before Medicare's judges and courts hear a case. They change
 * each year; last year's never stand in for a year that is not published yet.
 *
 * Returns: (transfer none) (nullable): %NULL: not published yet
 */
const RcThreshold *rc_rule_set_lookup_threshold (RcRuleSet  *self,
                                            const GDate *filed_on);

G_END_DECLS
