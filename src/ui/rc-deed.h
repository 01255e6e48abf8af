/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-due.h"

G_BEGIN_DECLS

/**
 * RcDeed:
 *
 * What a person can say about a thing that is due where it is listed: that it is done, that it
 * arrived, that the appeal was sent. An action of the window, whose target is "(ss)": the id of the
 * case and @target.
 */
typedef struct {
  const char *label;  /* (nullable): translated, title case; NULL: it can only be opened */
  const char *action; /* (nullable) */
  const char *target; /* (nullable): of the item, and good as long as it */
} RcDeed;

/**
 * rc_deed_for_item:
 *
 * A legal deadline is never done by a button: it ends when what happened is recorded, so the button
 * leads to the record to fill in. Pure.
 */
RcDeed rc_deed_for_item (RcAgendaItem *item);

G_END_DECLS
