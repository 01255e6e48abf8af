/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-category.h"

#define MEDICARE "bluebutton.cms.gov"

/* Codes of HL7's "adjudication" and CARIN's "C4BBAdjudication", and what payers write instead. */
static const RcFhirCategory standard_categories[] = {
  { "submitted", RC_FHIR_BILLED },
  { "submittedamount", RC_FHIR_BILLED },
  { "eligible", RC_FHIR_ALLOWED },
  { "allowed", RC_FHIR_ALLOWED },
  { "allowedamount", RC_FHIR_ALLOWED },
  { "benefit", RC_FHIR_BENEFIT },
  { "payment", RC_FHIR_BENEFIT },
  { "paymentamount", RC_FHIR_BENEFIT },
  { "paidtoprovider", RC_FHIR_PAID_PROVIDER },
  { "paidtopatient", RC_FHIR_PAID_PATIENT },
  { "deductible", RC_FHIR_DEDUCTIBLE },
  { "copay", RC_FHIR_COPAY },
  { "coinsurance", RC_FHIR_COINSURANCE },
  { "coins", RC_FHIR_COINSURANCE },
  { "noncovered", RC_FHIR_NOT_COVERED },
  { "disallowed", RC_FHIR_NOT_COVERED },
  { "memberliability", RC_FHIR_PATIENT_OWES },
  { "paidbypatient", RC_FHIR_PATIENT_PAID },
  { "patientpayamount", RC_FHIR_PATIENT_PAID },
  { "priorpayerpaid", RC_FHIR_OTHER_PLAN_PAID },
  { "cob", RC_FHIR_OTHER_PLAN_PAID },
  { "discount", RC_FHIR_WRITE_OFF },
  { "drugcost", RC_FHIR_DRUG_PRICE },
};

static const char *const standard_systems[] = {
  "", "adjudication", "C4BBAdjudication", "ClaimAdjudicationCategoryCS",
  "PriorAuthorizationValueCodes",
};

/* Medicare's variables, by the last part of their address; of versions 1 and 2 and of version 3. */
static const RcFhirCategory medicare_variables[] = {
  { "line_sbmtd_chrg_amt", RC_FHIR_BILLED },
  { "rev_cntr_tot_chrg_amt", RC_FHIR_BILLED },
  { "clm_tot_chrg_amt", RC_FHIR_BILLED },
  { "line_alowd_chrg_amt", RC_FHIR_ALLOWED },
  { "line_nch_pmt_amt", RC_FHIR_BENEFIT },
  { "rev_cntr_pmt_amt_amt", RC_FHIR_BENEFIT },
  { "cvrd_d_plan_pd_amt", RC_FHIR_BENEFIT },
  { "line_prvdr_pmt_amt", RC_FHIR_PAID_PROVIDER },
  { "rev_cntr_prvdr_pmt_amt", RC_FHIR_PAID_PROVIDER },
  { "line_bene_pmt_amt", RC_FHIR_PAID_PATIENT },
  { "rev_cntr_bene_pmt_amt", RC_FHIR_PAID_PATIENT },
  { "line_bene_ptb_ddctbl_amt", RC_FHIR_DEDUCTIBLE },
  { "rev_cntr_cash_ddctbl_amt", RC_FHIR_DEDUCTIBLE, TRUE },
  { "rev_cntr_blood_ddctbl_amt", RC_FHIR_DEDUCTIBLE, TRUE },
  { "line_coinsrnc_amt", RC_FHIR_COINSURANCE },
  { "rev_cntr_coinsrnc_wge_adjstd_c", RC_FHIR_COINSURANCE },
  { "rev_cntr_ncvrd_chrg_amt", RC_FHIR_NOT_COVERED },
  { "rev_cntr_ptnt_rspnsblty_pmt", RC_FHIR_PATIENT_OWES },
  { "ptnt_pay_amt", RC_FHIR_PATIENT_PAID },
  { "line_bene_prmry_pyr_pd_amt", RC_FHIR_OTHER_PLAN_PAID },
  { "rev_cntr_1st_msp_pd_amt", RC_FHIR_OTHER_PLAN_PAID, TRUE },
  { "rev_cntr_2nd_msp_pd_amt", RC_FHIR_OTHER_PLAN_PAID, TRUE },
  { "tot_rx_cst_amt", RC_FHIR_DRUG_PRICE },

  { "clm_line_sbmt_chrg_amt", RC_FHIR_BILLED },
  { "clm_sbmt_chrg_amt", RC_FHIR_BILLED },
  { "clm_line_alowd_chrg_amt", RC_FHIR_ALLOWED },
  { "clm_alowd_chrg_amt", RC_FHIR_ALLOWED },
  { "clm_line_cvrd_pd_amt", RC_FHIR_BENEFIT },
  { "clm_line_prvdr_pmt_amt", RC_FHIR_PAID_PROVIDER },
  { "clm_prvdr_pmt_amt", RC_FHIR_PAID_PROVIDER },
  { "clm_line_bene_pd_amt", RC_FHIR_PAID_PATIENT },
  { "clm_bene_pd_amt", RC_FHIR_PAID_PATIENT },
  { "clm_line_mdcr_ddctbl_amt", RC_FHIR_DEDUCTIBLE },
  { "clm_mdcr_ddctbl_amt", RC_FHIR_DEDUCTIBLE },
  { "clm_line_mdcr_coinsrnc_amt", RC_FHIR_COINSURANCE },
  { "clm_mdcr_coinsrnc_amt", RC_FHIR_COINSURANCE },
  { "clm_line_ncvrd_chrg_amt", RC_FHIR_NOT_COVERED },
  { "clm_ncvrd_chrg_amt", RC_FHIR_NOT_COVERED },
  { "clm_line_bene_pmt_amt", RC_FHIR_PATIENT_PAID },
  { "clm_bene_pmt_amt", RC_FHIR_PATIENT_PAID },
  { "clm_line_instnl_msp1_pd_amt", RC_FHIR_OTHER_PLAN_PAID, TRUE },
  { "clm_line_instnl_msp2_pd_amt", RC_FHIR_OTHER_PLAN_PAID, TRUE },
};

static const RcFhirCategory *
find_category (const RcFhirCategory *table, gsize n, const char *code)
{
  for (gsize i = 0; i < n; i++)
    if (g_ascii_strcasecmp (table[i].code, code) == 0)
      return &table[i];
  return NULL;
}

static gboolean
is_standard (const RcFhirCoding *coding)
{
  for (gsize i = 0; i < G_N_ELEMENTS (standard_systems); i++)
    if (rc_fhir_coding_in (coding, standard_systems[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_medicare (const RcFhirCoding *coding)
{
  return strstr (coding->system, MEDICARE) != NULL || strstr (coding->code, MEDICARE) != NULL;
}

/* Medicare writes the primary payer's amount under the variable of the total charge. */
static gboolean
is_mislabelled (const GArray *codings, const char *variable)
{
  return g_ascii_strcasecmp (variable, "clm_tot_chrg_amt") == 0 &&
         rc_fhir_has_code (codings, "priorpayerpaid");
}

static const RcFhirCategory *
find_variable (const GArray *codings, const RcFhirCoding *coding)
{
  static const RcFhirCategory other_plan = { "priorpayerpaid", RC_FHIR_OTHER_PLAN_PAID };
  g_autofree char *variable = rc_fhir_tail (coding->code);

  if (is_mislabelled (codings, variable))
    return &other_plan;
  return find_category (medicare_variables, G_N_ELEMENTS (medicare_variables), variable);
}

/* Medicare puts one standard code beside several of its variables: where there is a variable, that
 * alone says what the amount means, and an unknown one says nothing. */
const RcFhirCategory *
rc_fhir_category_find (const GArray *codings)
{
  const RcFhirCategory *found = NULL;

  for (guint i = 0; i < codings->len; i++)
    if (is_medicare (&g_array_index (codings, RcFhirCoding, i)))
      return find_variable (codings, &g_array_index (codings, RcFhirCoding, i));
  for (guint i = 0; i < codings->len && found == NULL; i++)
    {
      const RcFhirCoding *coding = &g_array_index (codings, RcFhirCoding, i);

      if (is_standard (coding))
        found = find_category (standard_categories, G_N_ELEMENTS (standard_categories),
                               coding->code);
    }
  return found;
}
