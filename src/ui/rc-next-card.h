/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-next-step.h"

G_BEGIN_DECLS

/**
 * RcNextCard:
 *
 * The one thing to do now in a case, with the button that begins it.
 */
#define RC_TYPE_NEXT_CARD (rc_next_card_get_type ())
G_DECLARE_FINAL_TYPE (RcNextCard, rc_next_card, RC, NEXT_CARD, GtkBox)

void rc_next_card_set         (RcNextCard *self,
                               RcNextStep *step);
/* Buttons under each other instead of side by side. */
void rc_next_card_set_compact (RcNextCard *self,
                               gboolean    compact);

G_END_DECLS
