/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-case.h"

G_BEGIN_DECLS

/**
 * RcStepStrip:
 *
 * The five steps of a case, and how far each one is: as cards side by side, or as large rows.
 */
#define RC_TYPE_STEP_STRIP (rc_step_strip_get_type ())
G_DECLARE_FINAL_TYPE (RcStepStrip, rc_step_strip, RC, STEP_STRIP, AdwBin)

void rc_step_strip_set         (RcStepStrip *self,
                                RcCase      *the_case);
/* Rows instead of cards. */
void rc_step_strip_set_compact (RcStepStrip *self,
                                gboolean     compact);

G_END_DECLS
