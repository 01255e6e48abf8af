/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"

G_BEGIN_DECLS

typedef enum {
  RC_NEXT_ITEM,    /* something is due: open its record */
  RC_NEXT_ADD,     /* the case lacks something: add a record of @kind */
  RC_NEXT_NOTHING,
} RcNextWhat;

/**
 * RcNextStep:
 *
 * The one thing to do now in a case. Translated texts.
 */
typedef struct {
  RcNextWhat what;
  RcAgendaItem *item;  /* (nullable): RC_NEXT_ITEM */
  const RcKind *kind;  /* (nullable): what to add, or the kind of the item's record */
  gboolean can_finish; /* whether rc_record_set_done() says all that is to be said */
  char *caption;       /* "Next step · in 11 days" */
  char *title;
  char *body;
} RcNextStep;

void        rc_next_step_free   (RcNextStep   *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcNextStep, rc_next_step_free)

/**
 * rc_next_step_for_case:
 * @items: (element-type RcAgendaItem): what is open in the case
 *
 * What is overdue comes first, then what is due today, then the earliest thing within two weeks;
 * then what the case lacks to be worked on; then anything later. Pure.
 */
RcNextStep *rc_next_step_for_case (RcCase      *the_case,
                                   GPtrArray   *items,
                                   const GDate *today);

G_END_DECLS
