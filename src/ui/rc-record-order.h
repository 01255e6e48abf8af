/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-record.h"

G_BEGIN_DECLS

/**
 * rc_record_order:
 *
 * The order of a list of records of one kind. Kinds whose second line shows a day or a moment are
 * like a journal: the newest first, and before them what has no day yet, because it is not finished.
 * The others stay as they were added. Pure.
 *
 * Returns: negative, 0 or positive, as strcmp() does
 */
int rc_record_order (RcRecord *a,
                     RcRecord *b);

G_END_DECLS
