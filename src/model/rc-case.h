/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-people.h"
#include "rc-record.h"

G_BEGIN_DECLS

#define RC_CASE_FORMAT 1

/**
 * RcCase:
 *
 * One case: its own fields (an RcCaseInfo), a list of records for each kind, and the tombstones of
 * the records that were deleted. Kinds and members that this version does not know are kept.
 *
 * Signal "changed": after any of the functions below changed something.
 */
#define RC_TYPE_CASE (rc_case_get_type ())
G_DECLARE_FINAL_TYPE (RcCase, rc_case, RC, CASE, GObject)

RcCase       *rc_case_new             (const char   *title,
                                       RcStamp       stamp);
RcCase       *rc_case_copy            (RcCase       *self);
gboolean      rc_case_equal           (RcCase       *a,
                                       RcCase       *b);

const char   *rc_case_get_id          (RcCase       *self);
const char   *rc_case_get_title       (RcCase       *self);
RcCaseInfo   *rc_case_get_info        (RcCase       *self);
/* Three letters, ISO 4217; "USD" if the case does not say. */
const char   *rc_case_get_currency    (RcCase       *self);
/* Returns: (transfer full) (nullable): when something in the case was last written, changed or
 * deleted */
GDateTime    *rc_case_get_changed     (RcCase       *self);
/* Written by a newer Recourse (a higher format): look, do not write. */
gboolean      rc_case_is_read_only    (RcCase       *self);

/* Returns: (transfer none): live list of the records of @kind, oldest first */
GListModel   *rc_case_get_records     (RcCase       *self,
                                       const RcKind *kind);
/* Returns: (nullable) (transfer none): the record (or child record) with that whole id */
RcRecord     *rc_case_find            (RcCase       *self,
                                       const char   *id);
/* The same for a person's input: a whole id or the unique beginning of one; RC_RECORD_ERROR. */
RcRecord     *rc_case_find_prefix     (RcCase       *self,
                                       const char   *prefix,
                                       GError      **error);
/* Returns: (nullable) (transfer none): the first record of @kind in the list */
RcRecord     *rc_case_first           (RcCase       *self,
                                       const RcKind *kind);

void          rc_case_add             (RcCase       *self,
                                       RcRecord     *record,
                                       RcStamp       stamp);
/* Says that @record (of this case, or its info) was changed: stamps it, emits "changed". */
void          rc_case_touch           (RcCase       *self,
                                       RcRecord     *record,
                                       RcStamp       stamp);
/* Removes the record and leaves a tombstone; FALSE if the case has no such record. */
gboolean      rc_case_remove          (RcCase       *self,
                                       RcRecord     *record,
                                       RcStamp       stamp);
/* Undoes a removal: puts @record back and takes its tombstone away. */
void          rc_case_restore         (RcCase       *self,
                                       RcRecord     *record);

JsonNode     *rc_case_to_json         (RcCase       *self);
RcCase       *rc_case_from_json       (JsonNode     *node,
                                       GError      **error);

/* Returns: (transfer full) (element-type RcFinding): as rc_record_check() for every record, with
 * paths from the top of the file ("records.denial[0].notice_received"), and references to records
 * that are not there. */
GPtrArray    *rc_case_check           (RcCase       *self);

/* Makes @self equal to @other in place, so that lists and rows that show it stay. */
void          rc_case_assign          (RcCase       *self,
                                       RcCase       *other);
/* Takes from @theirs what only they changed since @base (nullable). What one side deleted and the
 * other changed is kept. Returns the number of fields that both changed, where ours stayed. */
guint         rc_case_merge           (RcCase       *ours,
                                       RcCase       *theirs,
                                       RcCase       *base);

gboolean      rc_case_matches         (RcCase       *self,
                                       const char   *folded);

G_END_DECLS
