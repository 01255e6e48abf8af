/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"

#include "rc-store-error.h"

G_BEGIN_DECLS

/**
 * RcCaseFile:
 *
 * A file in the folder of cases and what could be read from it. Properties "case", "title",
 * "problem" and "dirty" notify.
 */
#define RC_TYPE_CASE_FILE (rc_case_file_get_type ())
G_DECLARE_FINAL_TYPE (RcCaseFile, rc_case_file, RC, CASE_FILE, GObject)

/* A case that is in no folder and that nobody saves, for what works on files: the path is "".
 * Returns: (transfer full) */
RcCaseFile   *rc_case_file_new_unsaved (RcCase    *the_case);

/* Absolute. Changes when somebody renames the file. */
const char   *rc_case_file_get_path    (RcCaseFile *self);
/* Returns: (nullable) (transfer none): NULL if the file has never been readable, or is a copy of a
 * case that another file holds. If it became unreadable, or is not there any more, the last good
 * state, with a problem set. */
RcCase       *rc_case_file_get_case    (RcCaseFile *self);
/* The title of the case; the name of the file if there is none. */
const char   *rc_case_file_get_title   (RcCaseFile *self);
/* Returns: (nullable) (transfer none): why the file cannot be read: an RC_STORE_ERROR, or what is
 * wrong inside. The message begins with the name of the file. */
const GError *rc_case_file_get_problem (RcCaseFile *self);
/* Whether the case has changes that are not in the file yet. Set by RcCase::changed. */
gboolean      rc_case_file_get_dirty   (RcCaseFile *self);

G_END_DECLS
