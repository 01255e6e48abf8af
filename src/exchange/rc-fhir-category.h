/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-fhir-reader.h"

G_BEGIN_DECLS

/* What an amount of an explanation of benefits means. */
typedef enum {
  RC_FHIR_BILLED,
  RC_FHIR_ALLOWED,
  RC_FHIR_BENEFIT,       /* what the plan paid, to whomever */
  RC_FHIR_PAID_PROVIDER, /* the same money again, split by whom it went to */
  RC_FHIR_PAID_PATIENT,
  RC_FHIR_DEDUCTIBLE,
  RC_FHIR_COPAY,
  RC_FHIR_COINSURANCE,
  RC_FHIR_NOT_COVERED,
  RC_FHIR_PATIENT_OWES,
  RC_FHIR_PATIENT_PAID, /* not what the patient owes */
  RC_FHIR_OTHER_PLAN_PAID,
  RC_FHIR_WRITE_OFF,
  RC_FHIR_DRUG_PRICE,
  RC_FHIR_N_AMOUNTS
} RcFhirAmount;

typedef struct {
  const char *code;
  RcFhirAmount amount;
  gboolean is_part; /* several of these make up the amount */
} RcFhirCategory;

/* What the amount of an adjudication with these category codings means.
 * Returns: (nullable) (transfer none): %NULL if it means nothing that a claim records */
const RcFhirCategory *rc_fhir_category_find (const GArray *codings);

G_END_DECLS
