/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-form-row.h"

G_BEGIN_DECLS

/**
 * RcRecordForm:
 *
 * The form of any record: a group for each heading of its kind's table, a row for each field, as
 * RcRecordRows makes them.
 *
 * Signal "committed" (gpointer field): the record took over what the person entered in that
 * RcField. Whoever made the form stamps the record and tells its case.
 */
#define RC_TYPE_RECORD_FORM (rc_record_form_get_type ())
G_DECLARE_FINAL_TYPE (RcRecordForm, rc_record_form, RC, RECORD_FORM, AdwPreferencesPage)

/**
 * rc_record_form_new:
 * @context: must outlive the form
 * @file: the file of the case that has @record, or will have it
 *
 * Returns: (transfer floating): a new form
 */
RcRecordForm *rc_record_form_new              (RcContext    *context,
                                               RcCaseFile   *file,
                                               RcRecord     *record);
/* Returns: (transfer none): the record that the form writes */
RcRecord     *rc_record_form_get_record       (RcRecordForm *self);
/* Returns: (nullable) (transfer none): the row of the field named @name */
RcFormRow    *rc_record_form_get_row          (RcRecordForm *self,
                                               const char   *name);
/* Stores what it can.
 * Returns: (nullable) (transfer full): a line for each answer that is not stored, and why */
char         *rc_record_form_describe_unsaved (RcRecordForm *self);
/* Moves the focus to the field named @name; with NULL to the first whose answer is not stored, and
 * if there is none, to the first field. */
void          rc_record_form_focus            (RcRecordForm *self,
                                               const char   *name);

G_END_DECLS
