/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RcWhen:
 * @date: the day; for a moment the day in the zone that the moment carries
 * @moment: (nullable): for clocks of hours the moment as well
 *
 * When a period starts or ends: a whole day, or a moment.
 */
typedef struct {
  GDate date;
  GDateTime *moment;
} RcWhen;

RcWhen     *rc_when_new_date   (const GDate *date);
RcWhen     *rc_when_new_moment (GDateTime   *moment);
/* Returns: (transfer full) (nullable): %NULL for %NULL */
RcWhen     *rc_when_copy       (const RcWhen *self);
void        rc_when_free       (RcWhen      *self);

/**
 * rc_when_compare:
 *
 * Orders by time. A whole day ends with its last minute, so it comes after every moment of it.
 *
 * Returns: negative, 0 or positive, as strcmp() does
 */
int         rc_when_compare    (const RcWhen *a,
                                const RcWhen *b);

/**
 * rc_when_format:
 *
 * The form of the command line: "2026-07-04", or to the minute "2026-07-09T14:30-04:00".
 *
 * Returns: (transfer full)
 */
char       *rc_when_format     (const RcWhen *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcWhen, rc_when_free)

G_END_DECLS
