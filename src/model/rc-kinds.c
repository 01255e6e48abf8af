/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-kinds.h"

#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-clinics.h"
#include "rc-doctor.h"
#include "rc-log.h"
#include "rc-people.h"
#include "rc-policy.h"

const RcKind *const *
rc_kinds_all (guint *n_kinds)
{
  static const RcKind *const kinds[] = {
    &rc_case_info_kind,

    &rc_treatment_kind,
    &rc_person_kind,
    &rc_authorisation_kind,
    &rc_task_kind,
    &rc_communication_kind,
    &rc_document_kind,

    &rc_plan_kind,
    &rc_contact_point_kind,
    &rc_benefit_kind,
    &rc_prior_auth_rule_kind,
    &rc_policy_document_kind,
    &rc_clause_kind,
    &rc_criterion_kind,
    &rc_policy_note_kind,

    &rc_clinic_kind,
    &rc_network_check_kind,
    &rc_office_search_kind,
    &rc_quote_kind,

    &rc_clinician_kind,
    &rc_visit_kind,
    &rc_trial_kind,
    &rc_score_kind,
    &rc_referral_kind,
    &rc_prior_auth_kind,
    &rc_session_kind,

    &rc_claim_kind,
    &rc_claim_line_kind,
    &rc_bill_kind,
    &rc_payment_kind,

    &rc_denial_kind,
    &rc_appeal_kind,
    &rc_letter_kind,
    &rc_letter_section_kind,

    &rc_acknowledgement_kind,
  };

  *n_kinds = G_N_ELEMENTS (kinds);
  return kinds;
}

const RcKind *
rc_kinds_by_name (const char *name)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    if (g_strcmp0 (kinds[i]->name, name) == 0)
      return kinds[i];
  return NULL;
}
