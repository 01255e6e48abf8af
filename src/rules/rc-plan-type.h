/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RcPlanType:
 *
 * The kinds of coverage that rules name. "gf" is grandfathered, "nongf" is not; "nonerisa" stands
 * for governmental and church plans, "mco" for managed care, "ffs" for fee for service.
 */
typedef enum {
  RC_PLAN_TYPE_ERISA_GROUP_NONGF,
  RC_PLAN_TYPE_ERISA_GROUP_GF,
  RC_PLAN_TYPE_NONERISA_GROUP_NONGF,
  RC_PLAN_TYPE_INDIVIDUAL_NONGF,
  RC_PLAN_TYPE_SMALL_GROUP_NONGF,
  RC_PLAN_TYPE_GRANDFATHERED_NON_ERISA,
  RC_PLAN_TYPE_MEDICARE_AB,
  RC_PLAN_TYPE_MEDICARE_ADVANTAGE,
  RC_PLAN_TYPE_DSNP_INTEGRATED,
  RC_PLAN_TYPE_MEDICARE_PART_D,
  RC_PLAN_TYPE_MEDICAID_MCO,
  RC_PLAN_TYPE_MEDICAID_FFS,
  RC_PLAN_TYPE_CHIP_MCO,
  RC_PLAN_TYPE_CHIP_FFS,
  RC_PLAN_TYPE_FEHB,
  RC_PLAN_TYPE_TRICARE,
  RC_PLAN_TYPE_VA,
  RC_PLAN_TYPE_CHAMPVA,
  RC_PLAN_TYPE_MARKETPLACE_ELIGIBILITY,
  RC_PLAN_TYPE_SELF_PAY,
  RC_PLAN_TYPE_SHORT_TERM,
  RC_PLAN_TYPE_SHARING_MINISTRY,
  RC_PLAN_TYPE_WORKERS_COMP,
  RC_N_PLAN_TYPES
} RcPlanType;

/* A set of them: bit t is the type t. */
typedef guint RcPlanTypes;

#define RC_PLAN_TYPE_SET(name) (1u << RC_PLAN_TYPE_##name)

/* Those with external review under the Affordable Care Act. */
#define RC_PLAN_TYPES_ACA                                                                         \
  (RC_PLAN_TYPE_SET (ERISA_GROUP_NONGF) | RC_PLAN_TYPE_SET (NONERISA_GROUP_NONGF) |               \
   RC_PLAN_TYPE_SET (INDIVIDUAL_NONGF))

/* Their tokens in the data, in the order of RcPlanType; %NULL-terminated. */
extern const char *const rc_plan_types[];

G_END_DECLS
