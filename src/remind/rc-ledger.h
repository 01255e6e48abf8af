/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-ladder.h"

G_BEGIN_DECLS

/**
 * RcLedger:
 *
 * What this computer remembers of its reminders: which were shown, which were put off, and a copy
 * of every open date, so that a case that cannot be read just now still reminds.
 *
 * It is only a memory. Shown is not seen, and seen is not done: a deadline ends in its case, never
 * here. If the file is lost, the worst that happens is that a reminder comes twice.
 *
 * An occurrence is an item with its date, "<key>@2026-04-12": when the date is edited, what was
 * shown for the old one says nothing about the new one.
 */
typedef struct _RcLedger RcLedger;

/* A step that was shown is not shown again before this is over, whatever happened to it. */
#define RC_REMIND_AGAIN_AFTER (4 * G_TIME_SPAN_HOUR)

/* Why what was on the screen is gone, though nobody closed it. */
typedef enum {
  RC_LOSS_NONE,
  RC_LOSS_SESSION, /* a new session, or the reminders were started anew */
  RC_LOSS_AWAY,    /* nobody was at the screen; it is there still, perhaps unseen */
  RC_LOSS_SERVER,  /* the notification server went away before our eyes */
} RcLoss;

typedef struct {
  int step;       /* of the ladder */
  GDateTime *when;
  gboolean again;    /* it had been shown before, and was lost */
  gboolean seen;     /* the reader closed or opened it */
  gboolean doubtful; /* shown while the clock looked wrong; not written to the file */
} RcShown;

typedef struct {
  char *occurrence;
  GArray *shown;       /* (element-type RcShown): one for each step, as a server accepted it */
  GDateTime *snoozed;  /* (nullable): put off until then */
  GDateTime *snoozed_at; /* (nullable): when the reader did that */
  gboolean on_screen;  /* accepted, and not closed since; not written to the file */
  RcLoss lost;         /* not written to the file */
} RcMark;

/* Returns: (transfer full): the occurrence of @item as it is dated now */
char         *rc_occurrence_new       (RcAgendaItem *item);

/* An empty one that is never written. */
RcLedger     *rc_ledger_new           (void);
/**
 * rc_ledger_open:
 * @path: need not exist
 * @problem: (out) (nullable): a translated sentence if the file could not be used
 *
 * Reads the ledger. A damaged file is moved aside and the ledger starts empty.
 *
 * Returns: (transfer full): never %NULL
 */
RcLedger     *rc_ledger_open          (const char   *path,
                                       char        **problem);
void          rc_ledger_free          (RcLedger     *self);
/* Writes the file, durably and readable by its owner alone, if anything changed that matters. */
gboolean      rc_ledger_save          (RcLedger     *self,
                                       GError      **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcLedger, rc_ledger_free)

/* Takes note of the time. A clock that stands before this program existed, more than a day before
 * the time last seen, or more than 400 days after it, is doubted until it has said so for a day.
 * While it is doubted, what is shown is not written down. Returns: whether it is believed */
gboolean      rc_ledger_see_clock     (RcLedger     *self,
                                       GDateTime    *now);
gboolean      rc_ledger_doubts_clock  (RcLedger     *self);

/* Returns: (nullable) (transfer none): what is known of @occurrence */
const RcMark *rc_ledger_find          (RcLedger     *self,
                                       const char   *occurrence);
/* The last time that @step, or a later one, was shown; RC_STEP_NONE asks for any step. What was
 * shown at a time that is still to come does not count: that clock was wrong, or this one is.
 * Returns: (nullable) (transfer none) */
const RcShown *rc_mark_find_shown     (const RcMark *mark,
                                       int           step,
                                       GDateTime    *now);
/* Returns: (transfer full) (element-type utf8): the occurrences on the screen */
GPtrArray    *rc_ledger_on_screen     (RcLedger     *self);

/* Returns: (transfer container) (element-type RcMark): what is put off until after @now, in the order
 * of the occurrences */
GPtrArray    *rc_ledger_list_snoozed  (RcLedger     *self,
                                       GDateTime    *now);

/* A server accepted @step of @occurrence at @now. */
void          rc_ledger_mark_shown    (RcLedger     *self,
                                       const char   *occurrence,
                                       int           step,
                                       GDateTime    *now);
/* It is no longer on the screen; @seen: because the reader closed or opened it. */
void          rc_ledger_take_off      (RcLedger     *self,
                                       const char   *occurrence,
                                       gboolean      seen);
/* All that nobody has seen may be raised once more. */
void          rc_ledger_lose_screen   (RcLedger     *self,
                                       RcLoss        loss);
/* @until: (nullable): NULL takes it back. */
/* Puts @occurrence off until @until (nullable: no longer), as of the time last told by
 * rc_ledger_see_clock(): when that clock is set back, it holds no longer. */
void          rc_ledger_snooze        (RcLedger     *self,
                                       const char   *occurrence,
                                       GDateTime    *until);

/**
 * rc_ledger_remember:
 * @items: (element-type RcAgendaItem): all that is open now
 * @read: (element-type utf8): set of the ids of the cases that could be read
 *
 * Keeps a copy of the dates in @items, and those it has of cases that could not be read.
 */
void          rc_ledger_remember      (RcLedger     *self,
                                       GPtrArray    *items,
                                       GHashTable   *read);
/* Returns: (transfer full) (element-type RcAgendaItem): the copies of the cases that are not in
 * @read; those that have been over for three months are left out */
GPtrArray    *rc_ledger_recall        (RcLedger     *self,
                                       GHashTable   *read,
                                       const GDate  *today);

G_END_DECLS
