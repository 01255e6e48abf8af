/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-level-rows.h"

#include <glib/gi18n-lib.h>

#define SET RC_PLAN_TYPE_SET
#define GROUP                                                                                     \
  (SET (ERISA_GROUP_NONGF) | SET (ERISA_GROUP_GF) | SET (NONERISA_GROUP_NONGF))
#define COMMERCIAL (GROUP | SET (INDIVIDUAL_NONGF))
#define ACA RC_PLAN_TYPES_ACA
#define MANAGED (SET (MEDICAID_MCO) | SET (CHIP_MCO))
#define MEDICARE (SET (MEDICARE_AB) | SET (MEDICARE_ADVANTAGE))

#define FIRST RC_LEVEL_BIT (RC_APPEAL_LEVEL_INTERNAL_1)
#define SECOND RC_LEVEL_BIT (RC_APPEAL_LEVEL_INTERNAL_2)
#define EXTERNAL RC_LEVEL_BIT (RC_APPEAL_LEVEL_EXTERNAL)
#define HEARING RC_LEVEL_BIT (RC_APPEAL_LEVEL_HEARING)
#define REGULATOR RC_LEVEL_BIT (RC_APPEAL_LEVEL_REGULATOR)
#define COUNCIL RC_LEVEL_BIT (RC_APPEAL_LEVEL_COUNCIL)
#define COURT RC_LEVEL_BIT (RC_APPEAL_LEVEL_COURT)
#define ANY (FIRST | SECOND | EXTERNAL | HEARING)

#define ANSWER(name) RC_LEVEL_BIT (RC_DENIAL_LEVEL_AFTER_##name)
#define TO_FIRST ANSWER (FIRST_APPEAL)
#define TO_SECOND ANSWER (SECOND_APPEAL)
#define TO_OUTSIDE (ANSWER (SECOND_APPEAL) | ANSWER (EXTERNAL))

#define NEEDS_THIS N_("The next level opens only with the decision of this one.")
#define LAST_ONE N_("It is the last level. Without it the decision before it stands.")
#define LETTER_ONLY N_("Only the letter or the plan’s papers can say what it costs to leave it out.")

/* One level in a row; the formatter would take the table apart. */
/* clang-format off */
static const RcLevelRow rows[] = {
  /* Employer and ACA plans. */
  { COMMERCIAL, 0, FIRST, TO_FIRST, "internal-1", N_("First Appeal"), N_("The plan"), NULL,
    N_("Without it, external review and a court usually stay closed. If it is urgent, you may ask "
       "for external review at the same time."), FALSE,
    "erisa.appeal.file" },
  { GROUP, RC_IF_TWO_LEVELS, SECOND, TO_SECOND, "internal-2", N_("Second Appeal"),
    N_("The plan, once more"), N_("Opens with the answer to the first appeal."),
    N_("A second appeal that the plan calls voluntary is not needed before external review; one "
       "that the plan demands is."), FALSE,
    "erisa.appeal.second.file" },
  { ACA, RC_IF_SELF_FUNDED, EXTERNAL, ANSWER (EXTERNAL), "external", N_("External Review"),
    N_("Doctors outside the plan, whom the plan has to hire"),
    N_("Opens with the plan’s last answer."),
    N_("No doctor outside the plan then looks at the denial."), FALSE,
    "aca.external.federal.file", RC_IF_URGENT },
  { ACA, RC_IF_INSURED, EXTERNAL, ANSWER (EXTERNAL), "external", N_("External Review"),
    N_("Doctors outside the plan, through the state"),
    N_("Opens with the plan’s last answer."),
    N_("No doctor outside the plan then looks at the denial."), FALSE,
    "aca.external.state.file.*", RC_IF_URGENT },
  { ACA, RC_IF_HHS, EXTERNAL, ANSWER (EXTERNAL), "external", N_("External Review"),
    N_("Doctors outside the plan, through the federal government (HHS)"),
    N_("Opens with the plan’s last answer."),
    N_("No doctor outside the plan then looks at the denial."), FALSE,
    "aca.external.hhs.file", RC_IF_URGENT },
  { SET (ERISA_GROUP_NONGF) | SET (ERISA_GROUP_GF), 0, COURT, 0, "court", N_("Court"),
    N_("A judge"),
    N_("Opens when the plan’s own appeals are used up."),
    N_("The time for it may run already during the appeals: ask a lawyer early."), FALSE,
    "erisa.civil_action" },

  /* Medicare. */
  { SET (MEDICARE_AB), 0, FIRST, TO_FIRST, "internal-1", N_("Redetermination"),
    N_("The contractor that handles Medicare’s claims"), NULL, NEEDS_THIS, FALSE,
    "medicare.redetermination.file" },
  { SET (MEDICARE_AB), 0, SECOND | EXTERNAL, TO_OUTSIDE, "external", N_("Reconsideration"),
    N_("An independent contractor (QIC)"), N_("Opens with the redetermination."),
    N_("A judge looks at the case only after this decision, or when it is late."), FALSE,
    "medicare.reconsideration.file" },
  { SET (MEDICARE_ADVANTAGE), 0, FIRST, TO_FIRST, "internal-1", N_("Reconsideration"),
    N_("The plan"), NULL, NEEDS_THIS, FALSE,
    "ma.reconsideration.file" },
  { SET (MEDICARE_ADVANTAGE), 0, EXTERNAL | SECOND, TO_OUTSIDE, "external",
    N_("Independent Review"), N_("The independent reviewer (IRE)"),
    N_("The plan sends the case on by itself if it says no or is late. You file nothing."),
    N_("You cannot miss it: the plan must send the case on."), TRUE, NULL },
  { SET (MEDICARE_AB), 0, HEARING, ANSWER (HEARING), "hearing", N_("Hearing"),
    N_("An administrative law judge"),
    N_("Opens with the reconsideration, if enough money is in dispute."), NEEDS_THIS, FALSE,
    "medicare.alj.file" },
  { SET (MEDICARE_ADVANTAGE), 0, HEARING, ANSWER (HEARING), "hearing", N_("Hearing"),
    N_("An administrative law judge"),
    N_("Opens with the independent reviewer’s answer, if enough money is in dispute."), NEEDS_THIS,
    FALSE, "ma.alj.file" },
  { MEDICARE, 0, COUNCIL | REGULATOR, ANSWER (COUNCIL), "council", N_("Appeals Council"),
    N_("The Medicare Appeals Council"), N_("Opens with the judge’s decision."), NEEDS_THIS, FALSE,
    "medicare.council.file" },
  { MEDICARE, 0, COURT, 0, "court", N_("Federal Court"), N_("A federal judge"),
    N_("Opens with the Council’s decision, if enough money is in dispute."), LAST_ONE, FALSE,
    "medicare.court.file" },
  { SET (DSNP_INTEGRATED), 0, FIRST, TO_FIRST, "internal-1", N_("Integrated Reconsideration"),
    N_("The plan"), NULL, NEEDS_THIS, FALSE,
    "dsnp.integrated.reconsideration.file" },
  { SET (DSNP_INTEGRATED), 0, SECOND | EXTERNAL | HEARING, TO_OUTSIDE | ANSWER (HEARING), "next",
    N_("What the Answer Names"), N_("Whom the plan’s answer names"),
    N_("The plan’s answer says how it goes on. Use the date in it."), LETTER_ONLY, FALSE, NULL },
  { SET (MEDICARE_PART_D), 0, FIRST, TO_FIRST, "internal-1", N_("Redetermination"),
    N_("The drug plan"), NULL, NEEDS_THIS, FALSE,
    "partd.redetermination.file" },
  { SET (MEDICARE_PART_D), 0, EXTERNAL | SECOND, TO_OUTSIDE, "external", N_("Independent Review"),
    N_("The independent reviewer (IRE)"),
    N_("Opens with the plan’s answer. It does not come by itself: you or the doctor must ask."),
    NEEDS_THIS, FALSE,
    "partd.ire.file" },
  { SET (MEDICARE_PART_D), RC_IF_NOT_URGENT, HEARING, ANSWER (HEARING), "hearing", N_("Hearing"),
    N_("An administrative law judge"),
    N_("Opens with the independent reviewer’s answer, if enough money is in dispute."), NEEDS_THIS,
    FALSE, "partd.alj.file" },
  { SET (MEDICARE_PART_D), RC_IF_URGENT, HEARING, ANSWER (HEARING), "hearing", N_("Fast Hearing"),
    N_("An administrative law judge"),
    N_("Opens with the independent reviewer’s answer, if enough money is in dispute."), NEEDS_THIS,
    FALSE, "partd.alj.expedited.file" },
  { SET (MEDICARE_PART_D), 0, COUNCIL | REGULATOR, ANSWER (COUNCIL), "council",
    N_("Appeals Council"), N_("The Medicare Appeals Council"),
    N_("Opens with the judge’s decision."), NEEDS_THIS, FALSE,
    "partd.council.file" },
  { SET (MEDICARE_PART_D), 0, COURT, 0, "court", N_("Federal Court"), N_("A federal judge"),
    N_("Opens with the Council’s decision, if enough money is in dispute."), LAST_ONE, FALSE,
    "partd.court.file" },

  /* Medicaid and CHIP. */
  { MANAGED, 0, FIRST, TO_FIRST, "internal-1", N_("Appeal to the Plan"), N_("The health plan"),
    NULL, N_("The state’s hearing opens only after it, or when the plan is late."), FALSE,
    "medicaid.mco.appeal.file" },
  { MANAGED, 0, HEARING | SECOND, ANSWER (HEARING) | TO_SECOND, "hearing",
    N_("State Fair Hearing"), N_("The state"),
    N_("Opens with the plan’s answer, or when the plan is late."), LAST_ONE, FALSE,
    "medicaid.mco.fair_hearing.file" },
  { SET (MEDICAID_FFS), 0, HEARING | FIRST, ANSWER (HEARING) | TO_FIRST, "hearing",
    N_("State Fair Hearing"), N_("The state"), NULL, LAST_ONE, FALSE,
    "medicaid.ffs.fair_hearing.file" },
  { SET (CHIP_FFS), 0, ANY, TO_FIRST | TO_SECOND | ANSWER (HEARING), "next",
    N_("What the Letter Names"), N_("Whom the letter names"), NULL, LETTER_ONLY, FALSE, NULL },

  /* Federal employees. */
  { SET (FEHB), 0, FIRST, TO_FIRST, "internal-1", N_("Reconsideration"), N_("The plan"), NULL,
    NEEDS_THIS, FALSE,
    "fehb.reconsideration.file" },
  { SET (FEHB), 0, EXTERNAL | SECOND | REGULATOR, TO_OUTSIDE, "external", N_("Review by OPM"),
    N_("The federal Office of Personnel Management (OPM)"),
    N_("Opens with the plan’s answer, or when the plan does not answer."),
    N_("A court looks at the case only after OPM."), FALSE,
    "fehb.opm.file" },
  { SET (FEHB), 0, COURT | HEARING, ANSWER (HEARING), "court", N_("Federal Court"),
    N_("A federal judge"), N_("Opens with OPM’s answer. The suit is against OPM, not the plan."),
    LAST_ONE, FALSE,
    "fehb.court" },

  /* TRICARE: one chain for medical need, one for facts. */
  { SET (TRICARE), RC_IF_NECESSITY, FIRST, TO_FIRST, "internal-1", N_("Reconsideration"),
    N_("TRICARE’s contractor"), NULL, NEEDS_THIS, FALSE,
    "tricare.mednec.reconsideration.file" },
  { SET (TRICARE), RC_IF_FACTS, FIRST, TO_FIRST, "internal-1", N_("Reconsideration"),
    N_("TRICARE’s contractor"), NULL, NEEDS_THIS, FALSE,
    "tricare.factual.reconsideration.file" },
  { SET (TRICARE), RC_IF_NECESSITY, SECOND | EXTERNAL, TO_OUTSIDE, "internal-2",
    N_("Second Reconsideration"), N_("TRICARE’s reviewer (TQMC)"),
    N_("Opens with the answer to the reconsideration."), NEEDS_THIS, FALSE,
    "tricare.mednec.second.file" },
  { SET (TRICARE), RC_IF_FACTS, SECOND | EXTERNAL, TO_OUTSIDE, "internal-2", N_("Formal Review"),
    N_("The Defense Health Agency"),
    N_("Opens with the answer to the reconsideration, from $50 in dispute."), NEEDS_THIS, FALSE,
    "tricare.formal_review.file" },
  { SET (TRICARE), 0, HEARING, ANSWER (HEARING), "hearing", N_("Hearing"),
    N_("Whom the answer names"), N_("Opens with the answer before it, from $300 in dispute."),
    LAST_ONE, FALSE,
    "tricare.hearing.file" },

  /* Veterans. */
  { SET (VA), RC_IF_NECESSITY, FIRST, TO_FIRST, "internal-1", N_("Clinical Appeal"),
    N_("The VA; ask the patient advocate"), NULL, LAST_ONE, FALSE,
    "va.clinical_appeal" },
  { SET (VA), RC_IF_FACTS, FIRST, TO_FIRST, "internal-1", N_("Decision Review"),
    N_("The VA: a supplemental claim, a higher-level review or the Board"), NULL, LAST_ONE, FALSE,
    "va.benefit_decision.review" },
  { SET (CHAMPVA), 0, FIRST, TO_FIRST, "internal-1", N_("Decision Review"),
    N_("The VA: a supplemental claim, a higher-level review or the Board"), NULL, LAST_ONE, FALSE,
    "va.benefit_decision.review" },

  { SET (MARKETPLACE_ELIGIBILITY), 0, FIRST | HEARING, TO_FIRST | ANSWER (HEARING), "internal-1",
    N_("Marketplace Appeal"), N_("The marketplace"), NULL, LAST_ONE, FALSE,
    "marketplace.eligibility.appeal" },

  /* No federal rule. */
  { SET (GRANDFATHERED_NON_ERISA), 0, ANY, TO_FIRST | TO_OUTSIDE, "next",
    N_("What the Letter Names"), N_("Whom the letter, the policy or state law names"), NULL,
    LETTER_ONLY, FALSE, "none.grandfathered_non_erisa" },
  { SET (SHORT_TERM), 0, ANY, TO_FIRST | TO_OUTSIDE, "next", N_("What the Letter Names"),
    N_("Whom the letter, the policy or state law names"), NULL, LETTER_ONLY, FALSE,
    "none.short_term" },
  { SET (SHARING_MINISTRY), 0, ANY, TO_FIRST | TO_OUTSIDE, "next", N_("What the Letter Names"),
    N_("Whom the ministry’s guidelines name"), NULL, LETTER_ONLY, FALSE,
    "none.sharing_ministry" },
  { SET (WORKERS_COMP), 0, ANY, TO_FIRST | TO_OUTSIDE | ANSWER (HEARING), "next",
    N_("What the Letter Names"), N_("Whom the letter or state law names"), NULL,
    N_("The time is often very short. Ask the state agency or a lawyer."), FALSE,
    "none.workers_comp" },
};
/* clang-format on */

const RcLevelRow *
rc_level_rows (guint *n_rows)
{
  *n_rows = G_N_ELEMENTS (rows);
  return rows;
}
