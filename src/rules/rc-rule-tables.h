/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-rule.h"

G_BEGIN_DECLS

/* What the rule data holds beside the rules. */

/**
 * RcSuspension:
 *
 * A time in which a disaster stopped the clocks for some people and places. Whether somebody is one
 * of them is not for a program to say, so it never moves a date: it is shown as "you may have more
 * time".
 */
typedef struct {
  char *id;
  GDate *from;
  GDate *to;
  char **areas;
  char **plan_types;
  char **actions;
  char *cite;
  RcConfidence confidence;
} RcSuspension;

/**
 * RcThreshold:
 *
 * The amounts in controversy, in dollars, for requests filed from @from to @to.
 */
typedef struct {
  GDate *from;
  GDate *to;
  int hearing_usd;
  int court_usd;
  char *confidence; /* in words, as it may differ between the two amounts */
  char *source;
} RcThreshold;

/* Both return (transfer full) (nullable): %NULL with an error as from rc_rule_from_json() */
RcSuspension *rc_suspension_from_json (JsonObject   *object,
                                       GError      **error);
void          rc_suspension_free      (RcSuspension *self);
RcThreshold  *rc_threshold_from_json  (JsonObject   *object,
                                       GError      **error);
void          rc_threshold_free       (RcThreshold  *self);

/* Whether the clock of @rule, from @start to @end, ran during the suspension. */
gboolean      rc_suspension_touches   (const RcSuspension *self,
                                       const RcRule       *rule,
                                       const GDate        *start,
                                       const GDate        *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcSuspension, rc_suspension_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcThreshold, rc_threshold_free)

G_END_DECLS
