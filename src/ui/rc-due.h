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

/* The day to act by: the last workday on or before the deadline, as long as it has not passed; then
 * the deadline itself. (transfer none) */
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

/* "Friday, May 7, 2027"; where the day to act by is not the last day, that is said too; and past a
 * deadline, what can still be done. (transfer full) */
char        *rc_due_when         (RcAgendaItem *item,
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

/* One more thing to know about a deadline. */
typedef struct {
  char *label;
  char *text;
} RcDueFact;

/* What stands behind a deadline: its rule with citation, how sure we are and when that was checked,
 * the other date if the letter or a stricter reading gives one, and what to find out.
 * Returns: (transfer full) (element-type RcDueFact) */
GPtrArray   *rc_due_facts        (RcDeadline   *deadline);

G_END_DECLS
