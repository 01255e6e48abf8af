/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-rule-tables.h"

G_BEGIN_DECLS

/**
 * RcRuleFile:
 *
 * One document of rule data, row by row. Rows that cannot be used are not in it.
 */
typedef struct {
  GPtrArray *rules;       /* (element-type RcRule) */
  GPtrArray *suspensions; /* (element-type RcSuspension) */
  GPtrArray *thresholds;  /* (element-type RcThreshold) */
} RcRuleFile;

/**
 * rc_rule_file_read:
 * @name: of the file, for the problems
 * @problems: (element-type utf8): what was left out, and why, is added to it as translated
 *   sentences
 *
 * Returns: (transfer full) (nullable): %NULL if the document as a whole cannot be used
 */
RcRuleFile *rc_rule_file_read (const char *name,
                               const char *data,
                               gsize       length,
                               GPtrArray  *problems);
void        rc_rule_file_free (RcRuleFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcRuleFile, rc_rule_file_free)

/* The sentences that all problems have in common; @message begins with the JSON path. */
void        rc_rule_file_note_row  (GPtrArray  *problems,
                                    const char *name,
                                    const char *message);
void        rc_rule_file_note_file (GPtrArray  *problems,
                                    const char *name,
                                    const char *message);

G_END_DECLS
