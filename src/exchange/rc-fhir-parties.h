/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-claims.h"
#include "rc-fhir-reader.h"

G_BEGIN_DECLS

/* Fills in the insurer and the provider of @claim, by the first of the places in @eob that names
 * one. */
void rc_fhir_parties_read (RcFhirReader *reader,
                           JsonObject   *eob,
                           RcClaim      *claim);

G_END_DECLS
