/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-lookup.h"

G_BEGIN_DECLS

/* Which letters and appeals belong to one chain. A later letter belongs to the first one if it says
 * which appeal it answers, or is a later decision about the same thing. */

/* Returns: (transfer container) (element-type RcDenial): @first and the later letters of its chain,
 * by level */
GPtrArray *rc_level_letters_list         (RcCase    *the_case,
                                          RcDenial  *first);
/* Returns: (transfer container) (element-type RcAppeal): those against one of @letters */
GPtrArray *rc_level_letters_list_appeals (RcCase    *the_case,
                                          GPtrArray *letters);

G_END_DECLS
