/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words for each operator of the arithmetic, on the shipped rules. */

#include "config.h"

#include "rc-counting.h"
#include "rc-date.h"
#include "rc-evaluate.h"

typedef struct {
  const char *path;
  const char *rule;
  const char *facts;
  guint outcome; /* which reading */
  const char *start;
  const char *counting;
} Row;

static RcRuleSet *rules;

static const Row rows[] = {
  { "days", "erisa.appeal.file",
    "notice_date=2026-10-02 notice_received=2026-10-06", 0,
    "Counted from the day the letter came, Tuesday, October 6, 2026.",
    "October 6, 2026 is day 0 and does not count. 180 days later is Sunday, April 4, "
    "2027." },
  { "days-without-receipt", "erisa.appeal.file",
    "notice_date=2026-10-02", 0,
    "We do not know the day the letter came, so the date of the letter counts instead: "
    "Friday, October 2, 2026.",
    "October 2, 2026 is day 0 and does not count. 180 days later is Wednesday, March 31, "
    "2027." },
  { "presumed-receipt", "medicare.redetermination.file",
    "notice_date=2026-01-05", 0,
    "The law presumes that the letter came 5 days after its date. Counted from the date "
    "of the letter, Monday, January 5, 2026, so from Saturday, January 10, 2026 on.",
    "January 10, 2026 is day 0 and does not count. 120 days later is Sunday, May 10, "
    "2026." },
  { "day-before", "erisa.appeal.concurrent.file",
    "cut_effective_date=2026-06-01", 0,
    "Counted from the day coverage is cut, Monday, June 1, 2026.",
    "1 day before June 1, 2026 is Sunday, May 31, 2026." },
  { "months-same-day", "aca.external.federal.file",
    "notice_date=2026-01-05 notice_received=2026-01-09", 1,
    "Counted from the date of the letter, Monday, January 5, 2026.",
    "January 5, 2026 is day 0. 4 months later, on the same day of the month, is Tuesday, "
    "May 5, 2026." },
  { "months-first-of-next", "aca.external.federal.file",
    "notice_date=2026-10-28 notice_received=2026-10-30", 0,
    "Counted from the day the letter came, Friday, October 30, 2026.",
    "October 30, 2026 is day 0. 4 months later the month has no day 30, so the first day "
    "of the next month counts: Monday, March 1, 2027." },
  { "months-last-of-month", "aca.external.federal.file",
    "notice_date=2026-10-30", 1,
    "Counted from the date of the letter, Friday, October 30, 2026.",
    "October 30, 2026 is day 0. 4 months later the month has no day 30, so its last day "
    "counts: Sunday, February 28, 2027." },
  { "roll-over-a-holiday", "aca.external.federal.file",
    "notice_received=2026-08-25 notice_date=2026-08-25", 0,
    "Counted from the day the letter came, Tuesday, August 25, 2026.",
    "August 25, 2026 is day 0. 4 months later, on the same day of the month, is Friday, "
    "December 25, 2026. That is Christmas Day, and this rule goes on to the next "
    "workday: Monday, December 28, 2026." },
  { "roll-over-a-weekend", "aca.external.federal.file",
    "notice_received=2026-01-09 notice_date=2026-01-09", 0,
    "Counted from the day the letter came, Friday, January 9, 2026.",
    "January 9, 2026 is day 0. 4 months later, on the same day of the month, is "
    "Saturday, May 9, 2026. That is on a weekend, and this rule goes on to the next "
    "workday: Monday, May 11, 2026." },
  { "year", "va.benefit_decision.review",
    "notice_date=2026-01-05", 0,
    "Counted from the date of the letter, Monday, January 5, 2026.",
    "January 5, 2026 is day 0. 1 year later, on the same day of the month, is Tuesday, "
    "January 5, 2027." },
  { "year-from-leap-day", "medicare.claim.file",
    "service_date=2028-02-29", 0,
    "Counted from the service, Tuesday, February 29, 2028.",
    "February 29, 2028 is day 0. 1 year later the month has no day 29, so the first day "
    "of the next month counts: Thursday, March 1, 2029." },
  { "year-from-leap-day-clamped", "medicare.claim.file",
    "service_date=2028-02-29", 1,
    "Counted from the service, Tuesday, February 29, 2028.",
    "February 29, 2028 is day 0. 1 year later the month has no day 29, so its last day "
    "counts: Wednesday, February 28, 2029." },
  { "fixed-day", "fehb.court",
    "service_date=2026-01-05", 0,
    "Counted from the service, Monday, January 5, 2026.",
    "January 5, 2026: 3 years after that year the last day is Monday, December 31, 2029." },
  { "business-days", "aca.external.federal.extra_evidence",
    "iro_notice_received=2026-11-23", 0,
    "Counted from the day the reviewer’s notice came, Monday, November 23, 2026.",
    "November 23, 2026 does not count. 10 business days later, without Saturdays and "
    "Sundays, is Tuesday, December 8, 2026. Holidays that were skipped: Thursday, "
    "November 26, 2026 (Thanksgiving Day)." },
  { "business-days-of-others", "nsa.gfe.scheduled_3_to_9",
    "scheduled_on=2026-07-02", 0,
    "Counted from the day the visit was scheduled, Thursday, July 2, 2026.",
    "July 2, 2026 does not count. 1 business day later, without Saturdays and Sundays, "
    "is Monday, July 6, 2026. Holidays that were skipped: Friday, July 3, 2026 "
    "(Independence Day (observed))." },
  { "hours-over-a-clock-change", "erisa.claim.urgent.decide",
    "request_received=2026-03-06T15:00-05:00 tz=America/New_York", 0,
    "Counted from the day the plan got the request, Friday, March 6, 2026, 3:00 PM.",
    "72 hours from Friday, March 6, 2026, 3:00 PM end on Monday, March 9, 2026, 4:00 PM. "
    "Nights, weekends and holidays count. The clocks go forward in between, so the clock "
    "shows an hour more." },
  { "hours-over-the-clock-change-back", "erisa.claim.urgent.decide",
    "request_received=2026-10-30T15:00-04:00 tz=America/New_York", 0,
    "Counted from the day the plan got the request, Friday, October 30, 2026, 3:00 PM.",
    "72 hours from Friday, October 30, 2026, 3:00 PM end on Monday, November 2, 2026, "
    "2:00 PM. Nights, weekends and holidays count. The clocks go back in between, so the "
    "clock shows an hour less." },
  { "hours-from-a-day", "erisa.claim.urgent.decide",
    "request_received=2026-07-06 tz=America/New_York", 0,
    "Counted from the day the plan got the request, Monday, July 6, 2026, 11:59 PM.",
    "72 hours from Monday, July 6, 2026, 11:59 PM end on Thursday, July 9, 2026, 11:59 "
    "PM. Nights, weekends and holidays count." },
  { "later-of", "medicaid.continue_benefits.mco",
    "notice_date=2026-05-29 cut_effective_date=2026-06-01", 0,
    "Counted from 10 days after the date of the letter, Friday, May 29, 2026.",
    "Nothing is added: the last day is Monday, June 8, 2026." },
  { "later-of-the-cut", "medicaid.continue_benefits.mco",
    "notice_date=2026-05-29 cut_effective_date=2026-07-01", 0,
    "Counted from the day coverage is cut, Wednesday, July 1, 2026.",
    "Nothing is added: the last day is Wednesday, July 1, 2026." },
  { "earlier-of", "partd.exception.standard",
    "request_received=2026-01-05 tz=America/New_York", 0,
    "Counted from 14 days after the day the plan got the request, Monday, January 5, "
    "2026.",
    "72 hours from Monday, January 19, 2026, 11:59 PM end on Thursday, January 22, 2026, "
    "11:59 PM. Nights, weekends and holidays count." },
  { "days-left", "erisa.claim.decide_after_info.preservice",
    "info_received=2026-06-01 days_used=10", 1,
    "Counted from the day the plan got the information, Monday, June 1, 2026.",
    "June 1, 2026 is day 0 and does not count. 20 days later is Sunday, June 21, 2026." },
};

static RcResult *
evaluate (const char *id, const char *text)
{
  const char *const ids[] = { id, NULL };
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (RcFacts) facts = rc_facts_new ();

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);

      rc_facts_set (facts, sides[0], sides[1]);
    }
  return rc_evaluate (rules, ids, facts, TRUE, NULL);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcResult) result = evaluate (row->rule, row->facts);
  const RcOutcome *outcome = NULL;
  g_autofree char *start = NULL;
  g_autofree char *counting = NULL;

  g_assert_true (row->outcome < result->outcomes->len);
  outcome = g_ptr_array_index (result->outcomes, row->outcome);
  start = rc_counting_describe_start (outcome);
  counting = rc_counting_describe (outcome, result->rule->actor);
  g_assert_cmpstr (start, ==, row->start);
  g_assert_cmpstr (counting, ==, row->counting);
}

static void
test_closed (void)
{
  g_autoptr (GDate) from = rc_date_parse ("2026-07-02", NULL);
  g_autoptr (GDate) to = rc_date_parse ("2026-07-05", NULL);
  g_autofree char *closed = rc_counting_list_closed (from, to);
  g_autofree char *none = rc_counting_list_closed (from, from);

  g_assert_cmpstr (closed, ==,
                   "Friday, July 3, 2026 (Independence Day (observed)); "
                   "Saturday, July 4, 2026 (Independence Day); Sunday, July 5, 2026");
  g_assert_cmpstr (none, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/counting/words/", rows[i].path, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/counting/closed-days", test_closed);
  return g_test_run ();
}
