/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-appeals.h"
#include "rc-case.h"
#include "rc-doctor.h"
#include "rc-policy.h"

G_BEGIN_DECLS

/* How the records of a case hang together, as far as deadlines need it. All that is returned
 * belongs to the case. */

/* Returns: (nullable): the record with that id; %NULL also for no id */
RcRecord    *rc_lookup_record   (RcCase     *the_case,
                                 const char *id);

/**
 * rc_lookup_plan:
 * @record: (nullable): a denial, appeal, claim, prior authorization, session or letter
 *
 * The plan that @record names, or the record that it is about; else the one that pays first.
 *
 * Returns: (nullable)
 */
RcPlan      *rc_lookup_plan     (RcCase     *the_case,
                                 RcRecord   *record);

/* Returns: (nullable): the claim, prior authorization or session that @denial is about in the end,
 * through the appeals that it may answer */
RcRecord    *rc_lookup_subject  (RcCase     *the_case,
                                 RcDenial   *denial);

/* Returns: (nullable): the denial that @appeal is against */
RcDenial    *rc_lookup_denial   (RcCase     *the_case,
                                 RcAppeal   *appeal);

/* Returns: the RcAppealLevels (as bits) of the appeals that were sent against @denial and not taken
 * back */
guint        rc_lookup_answered (RcCase     *the_case,
                                 RcDenial   *denial);

/* Every level of an appeal. */
#define RC_LOOKUP_ANY_LEVEL (~0u)

/* Returns: (nullable): the appeal against @denial of one of @levels (bits, RC_LEVEL_BIT) that is not
 * sent yet; of several the last */
RcAppeal    *rc_lookup_draft    (RcCase     *the_case,
                                 RcDenial   *denial,
                                 guint       levels);
/* Returns: (nullable): the last of those for which the plan granted more time */
RcAppeal    *rc_lookup_granted  (RcCase     *the_case,
                                 RcDenial   *denial);

/* Returns: (nullable): the denial in which the refusal of @appeal was recorded: it says so itself,
 * or is the answer to such an appeal, not older and about nothing else */
RcDenial    *rc_lookup_notice   (RcCase     *the_case,
                                 RcAppeal   *appeal);

/* Whether a denial is about @record. */
gboolean     rc_lookup_is_denied (RcCase    *the_case,
                                 RcRecord   *record);

/* Returns: (nullable): the earliest session that took place and that no claim names or has in its
 * days. The others wait behind it, so that a long course is one thing to do. */
RcSession   *rc_lookup_unclaimed (RcCase    *the_case);

/* Which decision @denial is: as it says, else as the appeal tells that it answers. A letter that
 * nobody marked is most likely the first decision, and its appeal is due first. */
RcDenialLevel rc_lookup_level (RcCase       *the_case,
                                 RcDenial     *denial);

/* Which answer the refusal of an appeal of @level is; NONE if nothing comes after it. */
RcDenialLevel rc_lookup_level_after (RcAppealLevel level);

G_END_DECLS
