/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-rule.h"
#include "rc-when.h"

G_BEGIN_DECLS

/**
 * RcFacts:
 *
 * What is known, by the names that the rules use: "notice_date", "notice_received",
 * "letter_deadline", "request_received", "days_used", "tz". Values are texts: a date
 * ("2026-01-31"), a moment ("2026-01-31T09:40-05:00"), a whole number of days (names that end in
 * "_days", and "days_used"), an amount of dollars ("amount_in_dispute": "195.00"), a zone
 * ("America/New_York").
 */
typedef struct _RcFacts RcFacts;

RcFacts    *rc_facts_new    (void);
void        rc_facts_free   (RcFacts     *self);
RcFacts    *rc_facts_copy   (RcFacts     *self);
/* @value: (nullable): %NULL takes the fact away */
void        rc_facts_set    (RcFacts     *self,
                             const char  *name,
                             const char  *value);
/* @date: (nullable): %NULL takes the fact away */
void        rc_facts_set_date (RcFacts   *self,
                             const char  *name,
                             const GDate *date);
/* Returns: (transfer none) (nullable) */
const char *rc_facts_get    (RcFacts     *self,
                             const char  *name);

/**
 * rc_facts_check:
 * @rules: (element-type RcRule): those to be evaluated; the names that they use are known too
 *
 * Looks for values that cannot be read and for dates in an impossible order.
 *
 * Returns: (transfer full) (nullable): a token for rc_result_explain(): "bad_value:notice_date",
 *   "unknown_input:notice_dat", "received_before_notice_date"; %NULL if all is well
 */
char       *rc_facts_check  (RcFacts     *self,
                             GPtrArray   *rules);

/**
 * rc_facts_list_questions:
 * @today: a day
 *
 * Asks about dates that are likely a slip of the finger in the year.
 *
 * Returns: (transfer full) (element-type utf8): "notice_date: This day is far away. Did you mean …?"
 */
GPtrArray  *rc_facts_list_questions (RcFacts     *self,
                             const GDate *today);

/**
 * rc_facts_get_when:
 *
 * Returns: (transfer full) (nullable): %NULL if the fact is missing or no date
 */
RcWhen     *rc_facts_get_when (RcFacts   *self,
                             const char  *name);

/**
 * rc_facts_find_when:
 * @used: (out) (transfer none): name of the fact that answered
 *
 * As rc_facts_get_when(), but takes the nearest other fact where that is what the law or caution
 * asks for: no receipt recorded, so the date of the letter; a letter without a date, so the day it
 * was mailed or came.
 *
 * Returns: (transfer full) (nullable)
 */
RcWhen     *rc_facts_find_when (RcFacts  *self,
                             const char  *name,
                             const char **used);

/* Returns: the fact to ask for when rc_facts_find_when() found nothing */
const char *rc_facts_asks_for (const char *name);

/* FALSE if the fact is missing or no number; @number is then left as it was. */
gboolean    rc_facts_get_number (RcFacts *self,
                             const char  *name,
                             int         *number);

/* FALSE if the fact is missing or no amount; @cents is then left as it was. */
gboolean    rc_facts_get_money (RcFacts  *self,
                             const char  *name,
                             gint64      *cents);

/* Returns: (transfer full) (nullable): the zone named by "tz"; %NULL if missing or not known */
GTimeZone  *rc_facts_get_zone (RcFacts   *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcFacts, rc_facts_free)

/* All names of facts that the shipped rules and the letter use. %NULL-terminated. */
const char *const *rc_facts_known_names (void);

G_END_DECLS
