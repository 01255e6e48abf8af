/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What must be so of a deadline for a piece of advice to apply; a set of bits. */
typedef enum {
  RC_ADVICE_PATIENTS = 1 << 0,       /* the patient must act */
  RC_ADVICE_PAST = 1 << 1,           /* the patient's own date is past */
  RC_ADVICE_LATE = 1 << 2,           /* the other side is late by every reading */
  RC_ADVICE_URGENT = 1 << 3,         /* the record or the rule is about an urgent case */
  RC_ADVICE_COMPUTED = 1 << 4,       /* the date comes from the rule, not from the letter */
  RC_ADVICE_PRESUMED = 1 << 5,       /* the day of receipt is presumed */
  RC_ADVICE_NO_LETTER_DATE = 1 << 6, /* the date on the letter is not known */
  RC_ADVICE_OPEN_LIMIT = 1 << 7,     /* a state sets the number of days, and it is not known */
  RC_ADVICE_MINIMUM = 1 << 8,        /* plan or letter may give more */
  RC_ADVICE_MUST_ARRIVE = 1 << 9,    /* by post: it counts when it is received */
  RC_ADVICE_BETTER_ARRIVE = 1 << 10, /* by post: nobody says when it counts */
  RC_ADVICE_POSTMARK = 1 << 11,      /* by post: a postmark is enough */
  RC_ADVICE_SUSPENDED = 1 << 12,     /* a disaster stopped the clock for some people */
} RcAdviceNeeds;

/**
 * RcAdvice:
 * @rules: (nullable): ids of rules or patterns of them with "*", commas between; %NULL: any
 * @sentence: for a person, to be translated
 */
typedef struct {
  const char *rules;
  RcAdviceNeeds needs;
  const char *sentence;
} RcAdvice;

/* The whole table, the most important first.
 * Returns: (transfer none) (array length=n) */
const RcAdvice *rc_advice_all (guint *n);

G_END_DECLS
