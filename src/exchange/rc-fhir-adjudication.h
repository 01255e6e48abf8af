/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-claims.h"
#include "rc-fhir-category.h"

G_BEGIN_DECLS

/**
 * RcFhirAdjudication:
 *
 * What one list of adjudications says: of a line, of the whole claim, or of its totals. An amount
 * that it does not give is RC_MONEY_NONE.
 */
typedef struct {
  RcMoney amounts[RC_FHIR_N_AMOUNTS];
  RcChoiceSet groups;         /* of RcReasonGroup */
  GPtrArray *reasons;         /* (element-type utf8): "CO-197", "NCPDP-75" */
  GPtrArray *remarks;         /* (element-type utf8): "N130" */
  RcClaimNetwork paid_as;     /* how the benefit was worked out */
  RcClaimNetwork listed_as;   /* whether the provider has a contract */
  const char *review_action;   /* (nullable): X12 306, of a prior authorization */
  const char *review_number;  /* (nullable): its number */
} RcFhirAdjudication;

RcFhirAdjudication *rc_fhir_adjudication_new  (void);
void                rc_fhir_adjudication_free (RcFhirAdjudication *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcFhirAdjudication, rc_fhir_adjudication_free)

/* Reads the list at member @name of @object into @self. */
void     rc_fhir_adjudication_read  (RcFhirAdjudication *self,
                                     RcFhirReader       *reader,
                                     JsonObject         *object,
                                     const char         *name);
/* What the plan paid: the benefit, or else what went to the provider and the patient. Never the sum
 * of both, which is the same money twice. RC_MONEY_NONE if nothing is said. */
RcMoney  rc_fhir_adjudication_paid  (const RcFhirAdjudication *self);
/* Adds amounts and joins codes, as of the parts of a line or of the lines of a claim. */
void     rc_fhir_adjudication_add   (RcFhirAdjudication *self,
                                     const RcFhirAdjudication *part);
/* Takes over what @self does not say itself; codes are joined. */
void     rc_fhir_adjudication_fill  (RcFhirAdjudication *self,
                                     const RcFhirAdjudication *other);
/* Writes the amounts into the fields of the same meaning, which a claim and its lines share; all
 * but what the plan paid. */
void     rc_fhir_adjudication_store (const RcFhirAdjudication *self,
                                     RcRecord           *record);
/* What an amount is called, for a person; translated, lower case. */
const char *rc_fhir_amount_label    (RcFhirAmount        amount);

G_END_DECLS
