/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-inquiry.h"
#include "rc-lookup.h"

G_BEGIN_DECLS

/* How long a letter may be on its way. Who sent something by post may not call the other side late
 * as if it had arrived the same day. */
#define RC_MAIL_DAYS 7

/* What all situations have in common: the plan, the stage, urgency, when something arrived. */

/* Fills in what @plan (nullable) means; @inquiry is all zero before. */
void         rc_circumstances_begin  (RcInquiry    *inquiry,
                                      RcEvent       event,
                                      gpointer      record,
                                      RcPlan       *plan,
                                      RcFlag        drug_benefit,
                                      gboolean      urgent);

/* Before the treatment or after it: what @denial (nullable) says, else what it answers. */
RcConditions rc_circumstances_stage  (RcCase       *the_case,
                                      RcDenial     *denial);

/* A medical judgment or a fact, as far as the reason of @denial (nullable) tells: TRICARE and the
 * VA have a path for each. */
RcConditions rc_circumstances_dispute (RcDenial    *denial);

/* An appeal that does not say is as urgent as its denial (nullable). */
gboolean     rc_circumstances_urgent (RcAppeal     *appeal,
                                      RcDenial     *denial);

/**
 * rc_circumstances_arrive:
 * @received: (nullable): when the other side got it
 * @sent: (nullable): needed without @received
 * @question: fact to ask for without @received
 *
 * Sets when something reached the other side. Without a recorded arrival the decision is expected
 * as if it had arrived the day it was sent, but called late only as if it had come by slow mail.
 */
void         rc_circumstances_arrive (RcInquiry    *inquiry,
                                      const GDate  *received,
                                      const GDate  *sent,
                                      RcPlan       *plan,
                                      const char   *question);

/* Sets when the outside reviewer of an ACA plan got a request (nullable: not known). Until then the
 * plan has it, nobody knows how long: the answer is expected, and never called late. @arrived:
 * (nullable) at the plan. */
void         rc_circumstances_review (RcInquiry    *inquiry,
                                      const GDate  *reviewer_received,
                                      const GDate  *arrived);

/* A notice that it takes longer, dated @notice, and until when (nullable). After
 * rc_circumstances_arrive(). */
void         rc_circumstances_extend (RcInquiry    *inquiry,
                                      const GDate  *notice,
                                      const GDate  *until);

G_END_DECLS
