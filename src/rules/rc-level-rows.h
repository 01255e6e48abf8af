/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-steps.h"

G_BEGIN_DECLS

/**
 * RcLevelRow:
 * @types: the chains that it belongs to; the rows of one chain follow each other
 * @conditions: what must hold, or may hold
 * @used_by: the appeal levels (bits) that use it; the first of them is the one to add
 * @answers: the RcDenialLevels (bits) of a letter that is its answer
 * @token: names it in JSON; of two rows with one token the chain has one
 * @name: translatable, title case
 * @decides: translatable: who decides
 * @opens: (nullable): translatable sentence: what must have happened before
 * @skipping: translatable sentence: what it costs to leave it out
 * @forwarded: the other side sends the case on, so there is nothing to file
 * @rules: (nullable): whose time it is, as in a step; %NULL: none is known
 * @early: with one of these it is open although the level before it was not answered
 *
 * One level of a chain from the letter to the last that can be asked. A table, so that a new chain
 * is rows and not code. Source: the rules, and their notes.
 */
typedef struct {
  RcPlanTypes types;
  RcConditions conditions;
  guint used_by;
  guint answers;
  const char *token;
  const char *name;
  const char *decides;
  const char *opens;
  const char *skipping;
  gboolean forwarded;
  const char *rules;
  RcConditions early;
} RcLevelRow;

/* Returns: (array length=n_rows): the whole table */
const RcLevelRow *rc_level_rows (guint *n_rows);

G_END_DECLS
