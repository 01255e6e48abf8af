/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-kind.h"

G_BEGIN_DECLS

/* The tabs of a case, in their order. */
#define RC_N_TABS (RC_TAB_APPEALS + 1)

/* "overview", "policy" …: in actions and settings; never changed */
const char *rc_tab_name  (RcTab       tab);
/* Translated, title case */
const char *rc_tab_title (RcTab       tab);
/* Symbolic icon name */
const char *rc_tab_icon  (RcTab       tab);
/* RC_TAB_OVERVIEW for a name that no tab has */
RcTab       rc_tab_find  (const char *name);

G_END_DECLS
