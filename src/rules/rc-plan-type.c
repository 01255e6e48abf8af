/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-plan-type.h"

const char *const rc_plan_types[] = {
  "erisa_group_nongf",
  "erisa_group_gf",
  "nonerisa_group_nongf",
  "individual_nongf",
  "small_group_nongf",
  "grandfathered_non_erisa",
  "medicare_ab",
  "medicare_advantage",
  "dsnp_integrated",
  "medicare_part_d",
  "medicaid_mco",
  "medicaid_ffs",
  "chip_mco",
  "chip_ffs",
  "fehb",
  "tricare",
  "va",
  "champva",
  "marketplace_eligibility",
  "self_pay",
  "short_term",
  "sharing_ministry",
  "workers_comp",
  NULL,
};
