/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-clock.h"
#include "rc-rule-set.h"
#include "rc-store.h"

G_BEGIN_DECLS

/**
 * RcContext:
 *
 * What each program hands down instead of globals: the clock, the folder of cases, the rules and
 * who is writing.
 */
typedef struct {
  RcClock *clock;
  RcStore *store;
  RcRuleSet *rules;
  char *by;
  GDateTime *stamped; /* behind the last stamp */
} RcContext;

/**
 * rc_context_new_from_environment:
 * @folder: (nullable): the folder that the settings name; $RECOURSE_CASES goes before it
 *
 * Does not read the folder yet. Fails only if RECOURSE_NOW is no moment.
 */
RcContext *rc_context_new_from_environment (const char *folder,
                                            GError    **error);
void       rc_context_free                 (RcContext  *self);
/* A stamp for a change made now; borrowed, good until the next call. */
RcStamp    rc_context_stamp                (RcContext  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcContext, rc_context_free)

G_END_DECLS
