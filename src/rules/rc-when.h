/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RcWhen:
 *
 * The end of a period: a day, or for clocks of hours a moment as well.
 */
typedef struct {
  GDate date;
  GDateTime *moment; /* (nullable) */
} RcWhen;

RcWhen     *rc_when_new_date   (const GDate *date);
RcWhen     *rc_when_new_moment (GDateTime   *moment);
RcWhen     *rc_when_copy       (const RcWhen *self);
void        rc_when_free       (RcWhen      *self);
int         rc_when_compare    (const RcWhen *a,
                                const RcWhen *b);
/* "2026-07-04", or "2026-07-09T14:30-04:00" (minutes, as in the vectors) */
char       *rc_when_format     (const RcWhen *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcWhen, rc_when_free)

G_END_DECLS
