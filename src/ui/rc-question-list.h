/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/**
 * RcQuestionList:
 *
 * What to ask at the next call: what would make a date sure, and what was marked as "don't know". It
 * hides itself when there is nothing to ask.
 */
#define RC_TYPE_QUESTION_LIST (rc_question_list_get_type ())
G_DECLARE_FINAL_TYPE (RcQuestionList, rc_question_list, RC, QUESTION_LIST, AdwPreferencesGroup)

GtkWidget *rc_question_list_new (void);
void       rc_question_list_set (RcQuestionList *self,
                                 RcCase         *the_case,
                                 RcRuleSet      *rules);

G_END_DECLS
