/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-rule.h"

/* What the patient does is said as an instruction; what others do, as the thing to wait for. */
static const struct {
  const char *action;
  const char *label;
} actions[] = {
  { "answer_drug_prior_auth", N_("Answer on the drug’s prior authorization") },
  { "appeal_marketplace_eligibility", N_("Appeal the marketplace’s eligibility decision") },
  { "ask_carrier_to_reconsider", N_("Ask the plan to reconsider") },
  { "ask_for_claim_file", N_("Ask for the claim file") },
  { "ask_hearing_with_benefits", N_("Ask for a hearing and to keep the benefits until then") },
  { "ask_opm_review", N_("Ask OPM to review the plan’s decision") },
  { "ask_to_continue_benefits", N_("Ask to keep the benefits during the appeal") },
  { "ask_to_reinstate_services", N_("Ask to have the services back") },
  { "ask_va_clinical_appeal", N_("Ask for a VA clinical appeal") },
  { "complete_the_request", N_("Complete the request for external review") },
  { "decide_alj", N_("Decision of the administrative law judge") },
  { "decide_appeal", N_("Decision on the appeal") },
  { "decide_appeal_or_forward_to_ire",
    N_("Decision on the appeal, or the case goes to the independent reviewer") },
  { "decide_claim", N_("Decision on the claim") },
  { "decide_council", N_("Decision of the Medicare Appeals Council") },
  { "decide_coverage_determination", N_("Decision on drug coverage") },
  { "decide_drug_exception", N_("Decision on the drug exception") },
  { "decide_exception", N_("Decision on the exception") },
  { "decide_extension_of_course", N_("Decision on more of the approved treatment") },
  { "decide_external_review", N_("Decision of the external review") },
  { "decide_opm_review", N_("Decision of OPM") },
  { "decide_part_b_drug", N_("Decision on the Part B drug") },
  { "decide_prior_auth", N_("Decision on the prior authorization") },
  { "decide_reconsideration", N_("Decision on the reconsideration") },
  { "decide_redetermination", N_("Decision on the redetermination") },
  { "decide_reimbursement", N_("Decision on paying you back") },
  { "decide_service_request", N_("Decision on the requested service") },
  { "explain_rule_violation", N_("Explanation of why the plan broke the appeal rules") },
  { "file_federal_court", N_("File in federal court") },
  { "file_internal_appeal", N_("File the internal appeal") },
  { "file_lawsuit", N_("File a lawsuit") },
  { "file_plan_appeal", N_("File the appeal with the plan") },
  { "file_second_level_appeal", N_("File the second internal appeal") },
  { "final_hearing_decision", N_("Final decision of the hearing") },
  { "follow_the_letter", N_("Do what the letter says") },
  { "notify_preliminary_result", N_("Notice whether the external review can go on") },
  { "preliminary_review", N_("First check of the request for external review") },
  { "provider_gives_estimate", N_("Good-faith estimate from the clinic") },
  { "request_alj_hearing", N_("Ask for a hearing before an administrative law judge") },
  { "request_council_review", N_("Ask the Medicare Appeals Council for a review") },
  { "request_dha_formal_review", N_("Ask the Defense Health Agency for a formal review") },
  { "request_expedited_alj_hearing",
    N_("Ask for a fast hearing before an administrative law judge") },
  { "request_expedited_external_review", N_("Ask for a fast external review") },
  { "request_expedited_reconsideration", N_("Ask for a fast reconsideration") },
  { "request_external_review", N_("Ask for an external review") },
  { "request_hearing", N_("Ask for a hearing") },
  { "request_integrated_reconsideration", N_("Ask the plan for an integrated reconsideration") },
  { "request_ire_reconsideration", N_("Ask the independent reviewer to reconsider") },
  { "request_plan_reconsideration", N_("Ask the plan to reconsider") },
  { "request_qic_reconsideration", N_("Ask the independent contractor (QIC) to reconsider") },
  { "request_reconsideration", N_("Ask for a reconsideration") },
  { "request_redetermination", N_("Ask for a redetermination") },
  { "request_second_reconsideration_tqmc", N_("Ask TRICARE’s reviewer (TQMC) to reconsider") },
  { "request_state_fair_hearing", N_("Ask the state for a fair hearing") },
  { "request_va_decision_review", N_("Ask the VA to review its decision") },
  { "say_what_is_missing", N_("Notice of what is missing") },
  { "send_iro_more_information", N_("Send the reviewer more information") },
  { "start_patient_provider_dispute", N_("Dispute the bill that is above the estimate") },
  { "submit_claim", N_("Send the claim") },
  { "submit_claim_cms_1490s", N_("Send the claim to Medicare (form CMS-1490S)") },
  { "supply_information", N_("Send the information that was asked for") },
};

const char *
rc_confidence_label (RcConfidence confidence)
{
  switch (confidence)
    {
    case RC_CONFIDENCE_VERIFIED_TEXT:
      return _("Read in the regulation itself");
    case RC_CONFIDENCE_AGENCY_PAGE:
      return _("Read on an official page");
    case RC_CONFIDENCE_SECONDARY:
      return _("Quoted by a third party – check your letter");
    case RC_CONFIDENCE_MEMORY:
      break;
    }
  return _("Not checked – use the date on your letter");
}

const char *
rc_rule_action_label (const RcRule *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].action, self->action))
      return _(actions[i].label);
  return self->actor == RC_ACTOR_PATIENT ? _("Act on the letter") : _("Answer from the other side");
}
