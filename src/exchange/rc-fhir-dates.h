/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-fhir-line.h"

G_BEGIN_DECLS

/* Fills in the dates of @claim: of service, when the plan got it, decided it and paid it. Where the
 * lines and the billing period differ, the lines are the days of service. Dates that contradict
 * each other are left out with a note. */
void rc_fhir_dates_read (RcFhirReader      *reader,
                         JsonObject        *eob,
                         const RcFhirLines *lines,
                         RcClaim           *claim);

G_END_DECLS
