/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-store.h"

G_BEGIN_DECLS

/**
 * RcCaseChoice:
 *
 * "Everyone", or one of the cases of the folder. It hides itself while there is one case or none.
 *
 * Signal "changed": somebody else was chosen.
 */
#define RC_TYPE_CASE_CHOICE (rc_case_choice_get_type ())
G_DECLARE_FINAL_TYPE (RcCaseChoice, rc_case_choice, RC, CASE_CHOICE, AdwBin)

/* (transfer floating) */
GtkWidget  *rc_case_choice_new      (RcStore      *store);
/* Returns: (nullable) (transfer none): NULL: everyone */
RcCaseFile *rc_case_choice_get_file (RcCaseChoice *self);

G_END_DECLS
