/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-rule-set.h"

G_BEGIN_DECLS

/* The state of the deadline rules: how many there are, which were checked long ago, and what could
 * not be used of the person's own rule files. (transfer floating) */
GtkWidget *rc_rules_group_new       (RcRuleSet   *rules,
                                     const GDate *today);
/* Whether there is something in it that a person must know. */
gboolean   rc_rules_group_is_needed (RcRuleSet   *rules,
                                     const GDate *today);

G_END_DECLS
