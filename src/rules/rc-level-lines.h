/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-level-rows.h"
#include "rc-levels.h"

G_BEGIN_DECLS

/* The dates of a level, as one or two short lines for a person. */

void rc_level_lines_of_letter (GPtrArray        *lines,
                               RcDenial         *denial);
/* @appeal, @letter: (nullable): what uses the level, and its answer */
void rc_level_lines_of_level  (RcLevel          *level,
                               RcAppeal         *appeal,
                               RcDenial         *letter,
                               const RcLevelRow *row,
                               RcRuleSet        *rules,
                               const char       *state);

G_END_DECLS
