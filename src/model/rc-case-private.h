/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"

G_BEGIN_DECLS

struct _RcCase
{
  GObject parent_instance;

  RcCaseInfo *info;
  GPtrArray *lists;          /* (element-type GListStore): one for each of rc_kinds_all() */
  JsonObject *unknown_kinds; /* (nullable): lists of records of kinds that we do not know */
  GPtrArray *tombstones;     /* (element-type JsonObject): {id, kind, on, by} */
  gint64 format;
};

/* Whether a case has a list of that kind: not so for children and for the case's own fields. */
gboolean    rc_case_holds_kind     (const RcKind *kind);
GListStore *rc_case_list           (RcCase       *self,
                                    const RcKind *kind);
void        rc_case_emit_changed   (RcCase       *self);
JsonObject *rc_case_tombstone      (RcCase       *self,
                                    const char   *id);
void        rc_case_drop_tombstone (RcCase       *self,
                                    const char   *id);
JsonObject *rc_tombstone_new       (RcRecord     *record,
                                    RcStamp       stamp);
/* Returns: (transfer full) (nullable): when the record was deleted */
GDateTime  *rc_tombstone_get_when  (JsonObject   *stone);

G_END_DECLS
