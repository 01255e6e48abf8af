/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-ledger.h"
#include "rc-reminder-times.h"

G_BEGIN_DECLS

/* An item that has reached a step of its ladder. */
typedef struct {
  RcAgendaItem *item;
  char *occurrence;
  int step;
  gboolean again; /* this step was shown before, and got lost or was put off */
} RcReminder;

void rc_reminder_free (RcReminder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcReminder, rc_reminder_free)

/**
 * RcDecision:
 *
 * What should happen on the screen. Recourse has at most one reminder there: if two or more things
 * need attention it is a summary of them, so that no desktop's limit can push one out unseen.
 *
 * If @show is not empty, a new reminder is made of @show and @update. Else, if @withdraw is not
 * empty, the one on the screen is quietly changed to what @update still holds, or taken away.
 */
typedef struct {
  GPtrArray *show;     /* (element-type RcReminder): ask for attention now; earliest date first */
  GPtrArray *update;   /* (element-type RcReminder): on the screen already, and stay there */
  GPtrArray *withdraw; /* (element-type utf8): occurrences on the screen that hold no longer */
  GDateTime *next;     /* (nullable): when there is something to decide again; NULL if @doubtful */
  GDate *next_due;     /* (nullable): the earliest date among the items that is not over */
  gboolean doubtful;   /* the clock looks wrong */
} RcDecision;

void rc_decision_free (RcDecision *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcDecision, rc_decision_free)

/* Returns: (transfer full) (element-type RcReminder): what will be on the screen: @show and @update,
 * earliest date first */
GPtrArray *rc_decision_list_on_screen (RcDecision *self);

/**
 * rc_reminders_collect:
 * @store: of RcCaseFile
 *
 * Returns: (transfer full) (element-type RcAgendaItem): all that is open in the cases that can be
 * read, of which the ledger takes a copy, and from the ledger what was open in those that cannot
 */
GPtrArray  *rc_reminders_collect  (GListModel *store,
                                   RcRuleSet  *rules,
                                   RcLedger   *ledger,
                                   GDateTime  *now);
/**
 * rc_reminders_decide:
 * @now: in the zone of the reader
 * @items: (element-type RcAgendaItem): all that is open, as rc_reminders_collect() sorts it
 *
 * Decides from the state alone, never from when it was asked last: a reminder that is due and was
 * not shown is due at every call, however late, whatever the clock did in between. So it may be
 * called as often as one likes. Pure: changes nothing.
 */
RcDecision *rc_reminders_decide   (GDateTime             *now,
                                   const RcReminderTimes *times,
                                   GPtrArray             *items,
                                   RcLedger              *ledger);
/* Returns: (transfer full): the decision as JSON text, for tests and for looking into */
char       *rc_decision_to_text   (RcDecision *self);

G_END_DECLS
