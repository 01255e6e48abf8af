/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-case-file.h"

G_BEGIN_DECLS

/**
 * RcRecordRow:
 *
 * A record in a list: its name, the second line, a button that deletes it. It follows the record.
 * It opens and deletes by the window's actions "win.open-record" and "win.delete-record".
 */
#define RC_TYPE_RECORD_ROW (rc_record_row_get_type ())
G_DECLARE_FINAL_TYPE (RcRecordRow, rc_record_row, RC, RECORD_ROW, AdwActionRow)

/* (transfer floating) */
GtkWidget *rc_record_row_new        (RcRecord    *record,
                                     RcCaseFile  *file);
RcRecord  *rc_record_row_get_record (RcRecordRow *self);

G_END_DECLS
