/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rc-case.h"

G_BEGIN_DECLS

/**
 * RcRecordPicker:
 *
 * A popover with the records of a case that a field can refer to, with search when they are many.
 *
 * Signal "picked" (const char *id): one record was picked; "" for none. Closes the popover.
 * Signal "toggled" (const char *id, gboolean chosen): where several can be chosen.
 * Signal "add" (gpointer kind): a new record of that RcKind is wanted. Closes the popover.
 */
#define RC_TYPE_RECORD_PICKER (rc_record_picker_get_type ())
G_DECLARE_FINAL_TYPE (RcRecordPicker, rc_record_picker, RC, RECORD_PICKER, GtkPopover)

/**
 * rc_record_picker_new:
 * @record: holds the reference, and is not in the list itself
 * @field: a REF or REFS field of @record's kind
 *
 * Returns: (transfer floating): a new popover; it reads the case and the record when it opens
 */
GtkWidget *rc_record_picker_new (RcCase        *the_case,
                                 RcRecord      *record,
                                 const RcField *field);

G_END_DECLS
