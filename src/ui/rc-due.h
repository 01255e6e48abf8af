/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"

G_BEGIN_DECLS

/* When something is due, in words and in groups. Everything here is pure: it looks at an item of
 * the agenda and at the day that it is today. Strings are translated. */

typedef enum {
  RC_DUE_OVERDUE,
  RC_DUE_TODAY,
  RC_DUE_THIS_WEEK, /* in the six days after today, whatever weekday it is */
  RC_DUE_LATER,
  RC_DUE_WAITING,   /* somebody else must act, and still has time */
  RC_N_DUE_GROUPS
} RcDueGroup;

/* Title case, heading of the group: "Waiting on Others". */
const char  *rc_due_group_title  (RcDueGroup    group);
RcDueGroup   rc_due_group        (RcAgendaItem *item,
                                  const GDate  *today);

/* The next day on which one must act: the day to mail it by, then the last workday on or before the
 * deadline, each as long as it has not passed; then the deadline itself. (transfer none) */
const GDate *rc_due_day          (RcAgendaItem *item,
                                  const GDate  *today);

/* How many of @items are overdue or due today: the number beside Agenda. */
guint        rc_due_count_urgent (GPtrArray    *items,
                                  const GDate  *today);
/* Returns: (transfer full) (element-type RcAgendaItem): those of @items in @group */
GPtrArray   *rc_due_filter       (GPtrArray    *items,
                                  RcDueGroup    group,
                                  const GDate  *today);

/* The days left as a large number with a small word under it: "11" "days", "3" "days ago"; on the
 * day itself "!" "today"; "?" and "no date" if @day is NULL. */
char        *rc_due_number       (const GDate  *day,
                                  const GDate  *today);
const char  *rc_due_unit         (const GDate  *day,
                                  const GDate  *today);

/* "Friday, May 7, 2027"; where the day to act by is not the last day, that is said too, and how it
 * must be sent by then; past a deadline, what can still be done. (transfer full) */
char        *rc_due_when         (RcAgendaItem *item,
                                  const GDate  *today);
/* What stands under the title of a row in a case: when, and in a line of its own where the date
 * comes from. (transfer full) */
char        *rc_due_text         (RcAgendaItem *item,
                                  const GDate  *today);
/* The second line of a row in the agenda: "Maria Alvarez · Friday, December 4, 2026 · in 11 days ·
 * A day of your own". (transfer full) */
char        *rc_due_line         (RcAgendaItem *item,
                                  const GDate  *today);
/* Symbolic icon name */
const char  *rc_due_icon         (RcAgendaItem *item,
                                  const GDate  *today);
/* "09:30" as a person says it: "9:30 AM". Returns: (transfer full); @time itself if it is not that */
char        *rc_due_time         (const char   *time);
/* "Snoozed until tomorrow"; @until in the zone of the reader. (transfer full) */
char        *rc_due_snoozed      (GDateTime    *until,
                                  const GDate  *today);
/* "Nothing is due. The next thing is on December 4."
 * Returns: (transfer full) (nullable): NULL if something is due this week */
char        *rc_due_nothing      (GPtrArray    *items,
                                  const GDate  *today);

G_END_DECLS
