/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-claims.h"

G_BEGIN_DECLS

/**
 * RcFhirAnswer:
 *
 * The codes of an explanation of benefits that bear on whether it was paid; each may be %NULL.
 */
typedef struct {
  const char *record_status; /* active, cancelled, draft, entered-in-error */
  const char *outcome;       /* how far the processing is: not whether it was paid */
  const char *payment_type;  /* paid, partiallypaid, denied */
  const char *medicare_code; /* carr_clm_pmt_dnl_cd */
  const char *review_action; /* X12 306, for a prior authorization */
  const char *replaced_by;   /* number of the claim that took this one's place */
  const char *currency;      /* of the amounts */
  const char *reasons;       /* all reason and remark codes: "CO-197, N130" */
} RcFhirAnswer;

/* Decides the status of @claim, whose amounts and lines are there already, and writes it with the
 * evidence for it. Where the file does not settle it, the status says so: never "approved". */
void rc_fhir_status_decide (RcClaim            *claim,
                            const RcFhirAnswer *answer);

G_END_DECLS
