/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-facts.h"
#include "rc-rule-set.h"

G_BEGIN_DECLS

/* Medicare's judges and courts hear a case only if enough money is in dispute. How much that is
 * changes each year, and the year in which the request is filed counts. */

/**
 * RcFilingYear:
 * @year: a year in which the request can be filed
 * @usd: how many dollars must then be in dispute; 0: not published yet
 */
typedef struct {
  int year;
  int usd;
} RcFilingYear;

typedef enum {
  RC_FILING_UNKNOWN, /* no amount in dispute, or none published */
  RC_FILING_BELOW,
  RC_FILING_NEAR, /* enough, but so little more that the way it is counted may decide */
  RC_FILING_ABOVE,
} RcFilingSide;

/**
 * rc_filing_list_years:
 * @from: the day on which the time to file begins
 * @to: the last day of it
 *
 * Last year's amount never stands in for one that is not published yet.
 *
 * Returns: (transfer full) (element-type RcFilingYear): one for each year in which @rule can be
 *   kept; empty if it needs no amount
 */
GArray      *rc_filing_list_years (RcRuleSet          *rules,
                                   const RcRule       *rule,
                                   const GDate        *from,
                                   const GDate        *to);

/**
 * rc_filing_compare:
 * @amount: in dispute, in cents; RC_MONEY_NONE: not known
 *
 * How @amount stands to what is needed. "Near" is up to a tenth more: our own caution, not the law.
 */
RcFilingSide rc_filing_compare    (const RcFilingYear *self,
                                   gint64              amount);

/**
 * rc_filing_describe:
 * @amount: in dispute, in cents; RC_MONEY_NONE: not known
 *
 * Returns: (transfer full): a translated sentence: "If you file in 2026, at least $200.00 must be in
 *   dispute."; with what it means for @amount, if that is below the line or near it
 */
char        *rc_filing_describe   (const RcFilingYear *self,
                                   gint64              amount);

G_END_DECLS
