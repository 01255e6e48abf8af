/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-money-summary.h"

G_BEGIN_DECLS

/**
 * RcMoneyCard:
 *
 * What the claims of a case add up to. Hidden while there is no claim.
 */
#define RC_TYPE_MONEY_CARD (rc_money_card_get_type ())
G_DECLARE_FINAL_TYPE (RcMoneyCard, rc_money_card, RC, MONEY_CARD, AdwPreferencesGroup)

void rc_money_card_set (RcMoneyCard *self,
                        RcCase      *the_case);

G_END_DECLS
