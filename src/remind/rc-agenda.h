/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-deadlines.h"
#include "rc-log.h"
#include "rc-store.h"

G_BEGIN_DECLS

typedef enum {
  RC_AGENDA_DEADLINE, /* the patient must act: ends when what happened is recorded */
  RC_AGENDA_DECISION, /* somebody else must decide */
  RC_AGENDA_PROMISE,  /* somebody said "by Friday" */
  RC_AGENDA_TASK,     /* a follow-up */
  RC_AGENDA_EXPIRY,   /* an authorization, a referral, a network answer runs out; a bill is due */
  RC_AGENDA_VISIT,    /* a visit or a session */
} RcAgendaKind;

/**
 * RcAgendaItem:
 *
 * One thing that is due, from any case. A GObject so that lists can show it; read-only.
 */
#define RC_TYPE_AGENDA_ITEM (rc_agenda_item_get_type ())
G_DECLARE_FINAL_TYPE (RcAgendaItem, rc_agenda_item, RC, AGENDA_ITEM, GObject)

struct _RcAgendaItem
{
  GObject parent_instance;
  char *key;          /* "<case id>/<record id>/<what>": the same thing has the same key in every run */
  RcAgendaKind kind;
  char *case_id;
  char *case_title;   /* (nullable) if @remembered */
  char *record_id;
  char *title;        /* what to do; translated; (nullable) if @remembered */
  char *basis;        /* where the date comes from; translated; (nullable) if @remembered */
  RcDueBasis basis_kind; /* the same for programs; NONE if @remembered */
  GDate *due;         /* never NULL */
  GDate *act_by;      /* (nullable) */
  GDate *mail_by;     /* (nullable): when it must leave the house */
  char *time;         /* (nullable): "09:30" */
  gboolean mine;      /* the reader must act; else one waits on others */
  gboolean brief;     /* its clock runs for three days at most */
  gboolean appeal;    /* a deadline that belongs to a denial or an appeal */
  gboolean remembered; /* from an earlier time: the case cannot be read now */
  GDateTime *changed; /* (nullable): when anything in the case last changed, as the date may rest on
                         any of it */
  RcWhen *late_after; /* (nullable): decisions: after this the word "late" may be used */
  RcDeadline *deadline; /* (nullable): with the rule and all its readings */
};

/* An item with its case id and record id taken from @key, and nothing else known. */
RcAgendaItem *rc_agenda_item_new (RcAgendaKind kind,
                                  const char  *key,
                                  const GDate *due);
/* The day to sort by: a letter that must be in the mail on the 3rd comes before a deadline of the
 * 5th. The earliest of the dates to mail by, to act by and of the item itself, past or not.
 * Returns: (transfer none) */
const GDate  *rc_agenda_item_first_day (const RcAgendaItem *self);
/* The next day on which one must act: the day to mail it by, then the last workday on or before the
 * deadline, each as long as it has not passed; then the deadline itself. (transfer none) */
const GDate  *rc_agenda_item_next_day  (const RcAgendaItem *self,
                                        const GDate        *today);
/* For sorting GPtrArrays: what must leave first, then what is due first, then deadlines first, then
 * by key. */
int           rc_agenda_item_compare (gconstpointer a,
                                      gconstpointer b);

/* Returns: (transfer full) (element-type RcAgendaItem): what is open in @the_case, earliest first;
 * nothing if the case was won or closed */
GPtrArray *rc_agenda_for_case (RcCase     *the_case,
                               RcRuleSet  *rules);
/* The same for a file; nothing if there is no case. If the file cannot be read now, the items are
 * of the last state that could be read, and @remembered. */
GPtrArray *rc_agenda_for_file (RcCaseFile *file,
                               RcRuleSet  *rules);
/* The same over all files of @store. */
GPtrArray *rc_agenda_for_all  (GListModel *store,
                               RcRuleSet  *rules);
/* "deadline", "decision", …: stable names for scripts and files */
const char *rc_agenda_kind_token (RcAgendaKind kind);
/* Returns: FALSE if no kind has that name */
gboolean    rc_agenda_kind_from_token (const char   *token,
                                       RcAgendaKind *kind);

G_END_DECLS
