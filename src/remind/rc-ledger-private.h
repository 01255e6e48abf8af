/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-ledger.h"

G_BEGIN_DECLS

struct _RcLedger
{
  char *path;            /* NULL: never written */
  GHashTable *marks;     /* occurrence → RcMark */
  GHashTable *copies;    /* key → RcAgendaItem with the dates alone */
  GDateTime *clock;      /* as told last, believed or not */
  GDateTime *last_seen;  /* by a clock that was believed */
  GDateTime *doubted;    /* when the clock began to look wrong, by that clock */
  gboolean before_birth; /* the clock stands before this program existed */
  gboolean changed;      /* since it was last written */
};

RcMark   *rc_mark_new          (const char  *occurrence);
void      rc_mark_free         (RcMark      *self);
/* Takes a reference of the moment. */
void      rc_mark_add_shown    (RcMark      *self,
                                RcShown      shown);

/* The file's text, and back; rc_ledger_fill() leaves @self as it was when it fails. */
char     *rc_ledger_to_text    (RcLedger    *self);
gboolean  rc_ledger_fill       (RcLedger    *self,
                                const char  *data,
                                gsize        length,
                                GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcMark, rc_mark_free)

G_END_DECLS
