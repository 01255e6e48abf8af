/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-fhir-line.h"

G_BEGIN_DECLS

/* Finds what @eob says about whether it was paid, and writes the status of @claim with the evidence
 * for it. The amounts and lines of @claim must be there already; @whole is the adjudication of the
 * claim as a whole. */
void rc_fhir_answer_read (RcFhirReader             *reader,
                          JsonObject               *eob,
                          const RcFhirLines        *lines,
                          const RcFhirAdjudication *whole,
                          RcClaim                  *claim);

G_END_DECLS
