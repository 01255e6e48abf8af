/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcCalculator:
 *
 * A window that answers until when something must happen, without a case. Nothing in it is saved,
 * but for those who ask for it.
 */
#define RC_TYPE_CALCULATOR (rc_calculator_get_type ())
G_DECLARE_FINAL_TYPE (RcCalculator, rc_calculator, RC, CALCULATOR, AdwWindow)

void rc_calculator_present (GtkWindow   *parent,
                            RcWorkspace *workspace);

G_END_DECLS
