/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-fhir-adjudication.h"

G_BEGIN_DECLS

/**
 * RcFhirLines:
 *
 * The lines of one explanation of benefits, and what they are joined with.
 */
typedef struct {
  GPtrArray *lines;          /* (element-type RcClaimLine) */
  RcFhirAdjudication *sums;  /* of the amounts of all lines, with their codes */
  RcMoney paid;              /* sum of what the plan paid; RC_MONEY_NONE if no line says */
  GHashTable *diagnoses;     /* sequence → code */
  GHashTable *process_notes; /* number → text */
  GHashTable *used_notes;    /* set of the numbers that a line points to */
} RcFhirLines;

RcFhirLines *rc_fhir_lines_new  (void);
void         rc_fhir_lines_free (RcFhirLines  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcFhirLines, rc_fhir_lines_free)

/* Reads "item" and "addItem" of @eob, and what their numbers point to. */
void         rc_fhir_lines_read (RcFhirLines  *self,
                                 RcFhirReader *reader,
                                 JsonObject   *eob);

G_END_DECLS
