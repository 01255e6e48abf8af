/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-plan-type.h"

const char *const rc_plan_types[] = {
  [RC_PLAN_TYPE_ERISA_GROUP_NONGF] = "erisa_group_nongf",
  [RC_PLAN_TYPE_ERISA_GROUP_GF] = "erisa_group_gf",
  [RC_PLAN_TYPE_NONERISA_GROUP_NONGF] = "nonerisa_group_nongf",
  [RC_PLAN_TYPE_INDIVIDUAL_NONGF] = "individual_nongf",
  [RC_PLAN_TYPE_SMALL_GROUP_NONGF] = "small_group_nongf",
  [RC_PLAN_TYPE_GRANDFATHERED_NON_ERISA] = "grandfathered_non_erisa",
  [RC_PLAN_TYPE_MEDICARE_AB] = "medicare_ab",
  [RC_PLAN_TYPE_MEDICARE_ADVANTAGE] = "medicare_advantage",
  [RC_PLAN_TYPE_DSNP_INTEGRATED] = "dsnp_integrated",
  [RC_PLAN_TYPE_MEDICARE_PART_D] = "medicare_part_d",
  [RC_PLAN_TYPE_MEDICAID_MCO] = "medicaid_mco",
  [RC_PLAN_TYPE_MEDICAID_FFS] = "medicaid_ffs",
  [RC_PLAN_TYPE_CHIP_MCO] = "chip_mco",
  [RC_PLAN_TYPE_CHIP_FFS] = "chip_ffs",
  [RC_PLAN_TYPE_FEHB] = "fehb",
  [RC_PLAN_TYPE_TRICARE] = "tricare",
  [RC_PLAN_TYPE_VA] = "va",
  [RC_PLAN_TYPE_CHAMPVA] = "champva",
  [RC_PLAN_TYPE_MARKETPLACE_ELIGIBILITY] = "marketplace_eligibility",
  [RC_PLAN_TYPE_SELF_PAY] = "self_pay",
  [RC_PLAN_TYPE_SHORT_TERM] = "short_term",
  [RC_PLAN_TYPE_SHARING_MINISTRY] = "sharing_ministry",
  [RC_PLAN_TYPE_WORKERS_COMP] = "workers_comp",
  [RC_N_PLAN_TYPES] = NULL,
};
