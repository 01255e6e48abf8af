/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"

G_BEGIN_DECLS

/**
 * RcMoneySummary:
 *
 * What the claims of a case add up to, in minor units of the case's currency. Amounts that no claim
 * names are RC_MONEY_NONE, not 0.
 */
typedef struct {
  RcMoney billed;
  RcMoney plan_paid; /* by this plan and by others */
  RcMoney you_paid;
  RcMoney open;      /* billed, and neither paid nor written off; of answered claims your share */
  guint n_claims;    /* those that count: neither void nor replaced by a later one */
  guint n_denied;
  guint n_waiting;
  guint n_not_sent;
} RcMoneySummary;

/* Pure. */
RcMoneySummary rc_money_summary          (RcCase               *the_case);
/* "2 denied, 1 waiting, 1 not sent"
 * Returns: (transfer full): "" if all are answered */
char          *rc_money_summary_describe (const RcMoneySummary *self);

G_END_DECLS
