/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-form-row.h"

G_BEGIN_DECLS

/* The editors, one for each way to answer; made by rc_form_row_new(). */

/* One line: TEXT, and with a currency or a unit behind it MONEY and NUMBER. */
G_DECLARE_FINAL_TYPE (RcFormRowText, rc_form_row_text, RC, FORM_ROW_TEXT, RcFormRow)
G_DECLARE_FINAL_TYPE (RcFormRowNote, rc_form_row_note, RC, FORM_ROW_NOTE, RcFormRow)
/* A line to type into, and a calendar. */
G_DECLARE_FINAL_TYPE (RcFormRowDate, rc_form_row_date, RC, FORM_ROW_DATE, RcFormRow)
G_DECLARE_FINAL_TYPE (RcFormRowMoment, rc_form_row_moment, RC, FORM_ROW_MOMENT, RcFormRow)
/* Yes, No, or neither. */
G_DECLARE_FINAL_TYPE (RcFormRowFlag, rc_form_row_flag, RC, FORM_ROW_FLAG, RcFormRow)
G_DECLARE_FINAL_TYPE (RcFormRowChoice, rc_form_row_choice, RC, FORM_ROW_CHOICE, RcFormRow)
G_DECLARE_FINAL_TYPE (RcFormRowChoices, rc_form_row_choices, RC, FORM_ROW_CHOICES, RcFormRow)
/* REF and REFS: records of the case, picked from a list. */
G_DECLARE_FINAL_TYPE (RcFormRowRef, rc_form_row_ref, RC, FORM_ROW_REF, RcFormRow)
/* Children: opened in an editor of their own. */
G_DECLARE_FINAL_TYPE (RcFormRowList, rc_form_row_list, RC, FORM_ROW_LIST, RcFormRow)
/* A document beside the case. */
G_DECLARE_FINAL_TYPE (RcFormRowFile, rc_form_row_file, RC, FORM_ROW_FILE, RcFormRow)

G_END_DECLS
