/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"

G_BEGIN_DECLS

/* How far something is, in one icon and a few words. The words alone say it; icon and colour only
 * help to find it. Everything in this file is pure. */

typedef struct {
  const char *icon;  /* symbolic icon name */
  const char *style; /* (nullable): "good", "warn", "bad" or "accent" */
  char *text;        /* translated */
} RcStatus;

void      rc_status_free     (RcStatus    *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcStatus, rc_status_free)

/* Takes over @text. */
RcStatus *rc_status_new      (const char  *icon,
                              const char  *style,
                              char        *text);

/**
 * rc_status_for_case:
 * @items: (element-type RcAgendaItem): what is open in the case, earliest first
 *
 * What the sidebar says under the name of a case: "Due today", "Next: December 4", "Nothing due".
 */
RcStatus *rc_status_for_case (GPtrArray   *items,
                              const GDate *today);

/**
 * rc_status_for_step:
 * @tab: one of the five steps, RC_TAB_POLICY to RC_TAB_APPEALS
 *
 * How far the case is in one step: "3 of 7 points open", "Lakeside chosen", "8 of 12 used".
 */
RcStatus *rc_status_for_step (RcCase      *the_case,
                              RcTab        tab);

G_END_DECLS
