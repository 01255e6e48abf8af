/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "rc-workdays.h"

G_BEGIN_DECLS

/* One reading of a rule: where the period starts, how long it is, and where it ends if that is no
 * workday. These are all the operators that the data may use. */

typedef enum {
  RC_UNIT_NONE, /* the rule has no number; RcAmount.reason says why */
  RC_UNIT_HOURS,
  RC_UNIT_CALENDAR_DAYS,
  RC_UNIT_BUSINESS_DAYS,
  RC_UNIT_MONTHS,
  RC_UNIT_YEARS,
  RC_UNIT_FIXED_DAY, /* a day of the calendar, so many years after */
} RcUnit;

/* What to do if the month has no such day: October 30 and four months. */
typedef enum {
  RC_MONTH_RULE_CLAMP,         /* the last day of the month */
  RC_MONTH_RULE_FIRST_OF_NEXT, /* the first day of the month after */
  RC_MONTH_RULE_FEB29_TO_MAR1, /* February 29 becomes March 1 in other years, the rest clamps */
} RcMonthRule;

typedef struct {
  RcUnit unit;
  int n;        /* of the unit; of RC_UNIT_FIXED_DAY the years after */
  char *less;   /* (nullable): fact whose number is taken off @n: "days_used" */
  char *reason; /* RC_UNIT_NONE: "plan_terms", "letter_only" … */
  int month;
  int day;
} RcAmount;

typedef enum {
  RC_START_EVENT,
  RC_START_EARLIER_OF,
  RC_START_LATER_OF,
} RcStartKind;

/**
 * RcStart:
 * @event: (nullable): name of the fact; of the two kinds of choice, a name under which the choice
 *   itself may be given
 * @presumed_from: (nullable): without the fact @event it is presumed @presumed_days after this one
 * @plus_days: calendar days added before the period starts
 * @of: (nullable) (element-type RcStart): what RC_START_EARLIER_OF and _LATER_OF choose from
 */
typedef struct {
  RcStartKind kind;
  char *event;
  char *presumed_from;
  int presumed_days;
  int plus_days;
  GPtrArray *of;
} RcStart;

typedef struct _RcReading RcReading;

struct _RcReading
{
  char *name; /* "text", "safer_from_notice_date" */
  RcStart *start;
  RcAmount amount;
  RcMonthRule month_rule;
  gboolean rolls; /* forward to the next workday of @calendar */
  RcCalendar calendar;
};

/* Returns: (transfer full) (nullable): %NULL with an error that begins with the JSON path inside
 * the reading: "amount.unit: “fortnights” is not known" */
RcReading  *rc_reading_from_json (JsonObject *object,
                                  GError    **error);
void        rc_reading_free      (RcReading  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcReading, rc_reading_free)

G_END_DECLS
