/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-claims.h"
#include "rc-fhir-reader.h"

G_BEGIN_DECLS

/**
 * rc_fhir_eob_read:
 *
 * Makes a claim of an ExplanationOfBenefit of FHIR R4. What the file does not say stays empty; what
 * contradicts itself, and what was chosen between, becomes a note.
 *
 * Returns: (transfer full): to be used only if the reader has no error afterwards
 */
RcClaim *rc_fhir_eob_read (RcFhirReader *reader,
                           JsonObject   *eob);

G_END_DECLS
