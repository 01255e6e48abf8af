/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"
#include "rc-claims.h"
#include "rc-clinics.h"
#include "rc-inquiry.h"

G_BEGIN_DECLS

/* What the records of a case mean for the rules. Each function fills an inquiry that is all zero
 * before; it returns FALSE if nothing is running. */

/* A denial whose end is not recorded. */
gboolean rc_situation_of_denial     (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcDenial    *denial);
/* A refused appeal whose letter was not recorded as a denial of its own. */
gboolean rc_situation_of_refusal    (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcAppeal    *appeal);
/* An appeal that waits for its decision. @event: RC_EVENT_APPEAL for the decision,
 * RC_EVENT_APPEAL_INFO for the information that they want; of an external review RC_EVENT_CHECKED,
 * RC_EVENT_INCOMPLETE and RC_EVENT_REVIEWER for its stages. */
gboolean rc_situation_of_appeal     (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcAppeal    *appeal,
                                     RcEvent      event);
/* A claim or prior authorization that waits. @event: RC_EVENT_CLAIM (_PRIOR_AUTH) for the decision,
 * RC_EVENT_INFO_ASKED for the information that the plan wants, RC_EVENT_INFO_SENT for the decision
 * after it. */
gboolean rc_situation_of_claim      (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcClaim     *claim,
                                     RcEvent      event);
gboolean rc_situation_of_prior_auth (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcPriorAuth *prior_auth,
                                     RcEvent      event);

/* A claim that was not sent yet. */
gboolean rc_situation_of_draft      (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcClaim     *claim);
/* A session that took place, and no claim has it. */
gboolean rc_situation_of_session    (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcSession   *session);
/* A bill far above the estimate, to be paid without insurance. */
gboolean rc_situation_of_bill       (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcBill      *bill);
/* An estimate that the clinic owes. */
gboolean rc_situation_of_quote      (RcInquiry   *inquiry,
                                     RcQuote     *quote);
/* A letter that asks for the claim file, or why an answer is late. */
gboolean rc_situation_of_letter     (RcInquiry   *inquiry,
                                     RcCase      *the_case,
                                     RcLetter    *letter);

G_END_DECLS
