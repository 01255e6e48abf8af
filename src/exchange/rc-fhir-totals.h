/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-fhir-line.h"

G_BEGIN_DECLS

/* Settles the amounts of @claim from the totals that @eob states, its own adjudications, its
 * @lines and its payment, in this order. Where they differ, a note tells which one is used.
 * Returns: (transfer full): the adjudication of the claim as a whole */
RcFhirAdjudication *rc_fhir_totals_read (RcFhirReader      *reader,
                                         JsonObject        *eob,
                                         const RcFhirLines *lines,
                                         RcClaim           *claim);

G_END_DECLS
