/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-case.h"

G_BEGIN_DECLS

/**
 * RcLatestCard:
 *
 * The newest calls, letters and messages of a case. Hidden while there is none.
 */
#define RC_TYPE_LATEST_CARD (rc_latest_card_get_type ())
G_DECLARE_FINAL_TYPE (RcLatestCard, rc_latest_card, RC, LATEST_CARD, AdwPreferencesGroup)

void rc_latest_card_set (RcLatestCard *self,
                         RcCase       *the_case,
                         const GDate  *today);

G_END_DECLS
