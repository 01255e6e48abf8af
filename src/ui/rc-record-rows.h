/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-form-row.h"

G_BEGIN_DECLS

/**
 * RcRecordRows:
 *
 * The rows of a form, for all fields of a record or some of them. The rows edit a copy. A value
 * that fits its field and contradicts no other is taken over into the record at once; what does not
 * stays in its row with the reason, and is not stored. When the record changes from outside, the
 * rows that nobody is editing follow.
 *
 * Signal "committing" (gpointer field): the record is about to take over what the person entered in
 * that RcField; it still is as it was.
 * Signal "committed" (gpointer field): it did. Whoever made the rows stamps the record and tells its
 * case.
 */
#define RC_TYPE_RECORD_ROWS (rc_record_rows_get_type ())
G_DECLARE_FINAL_TYPE (RcRecordRows, rc_record_rows, RC, RECORD_ROWS, GObject)

/**
 * rc_record_rows_new:
 * @context: must outlive the rows
 * @file: the file of the case that has @record, or will have it
 * @names: (nullable) (array zero-terminated=1): names of fields; %NULL: all of them
 *
 * Whoever shows the rows keeps the object as long as they are shown.
 */
RcRecordRows *rc_record_rows_new              (RcContext         *context,
                                               RcCaseFile        *file,
                                               RcRecord          *record,
                                               const char *const *names);
/* Returns: (transfer none): the record that the rows write */
RcRecord     *rc_record_rows_get_record       (RcRecordRows      *self);
/* Returns: (transfer none) (element-type RcFormRow): in the order of the table */
GPtrArray    *rc_record_rows_get_all          (RcRecordRows      *self);
/* Returns: (nullable) (transfer none): the row of the field named @name */
RcFormRow    *rc_record_rows_get              (RcRecordRows      *self,
                                               const char        *name);
/* Stores what it can.
 * Returns: (nullable) (transfer full): a line for each answer that is not stored, and why */
char         *rc_record_rows_describe_unsaved (RcRecordRows      *self);
/* Returns: (nullable) (transfer none): the first row whose answer is not stored */
RcFormRow    *rc_record_rows_find_unsaved     (RcRecordRows      *self);

G_END_DECLS
