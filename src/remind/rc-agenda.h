/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-deadlines.h"
#include "rc-store.h"

G_BEGIN_DECLS

typedef enum {
  RC_AGENDA_DEADLINE, /* the patient must act: ends when what happened is recorded */
  RC_AGENDA_DECISION, /* somebody else must decide */
  RC_AGENDA_PROMISE,  /* somebody said "by Friday" */
  RC_AGENDA_TASK,     /* a follow-up */
  RC_AGENDA_EXPIRY,   /* an authorization, a referral, a network answer runs out */
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
  char *key;          /* stable: the same thing has the same key in every run */
  RcAgendaKind kind;
  char *case_id;
  char *case_title;
  char *record_id;
  char *title;        /* what to do; translated */
  char *basis;        /* where the date comes from; translated */
  GDate *due;         /* never NULL */
  GDate *act_by;      /* (nullable) */
  char *time;         /* (nullable): "09:30" */
  gboolean mine;      /* the reader must act; else one waits on others */
  RcWhen *late_after; /* (nullable): decisions: after this the word "late" may be used */
  RcDeadline *deadline; /* (nullable): with the rule and all its readings */
};

/* Returns: (transfer full) (element-type RcAgendaItem): what is open in @the_case, earliest first */
GPtrArray *rc_agenda_for_case (RcCase     *the_case,
                               RcRuleSet  *rules);
/* The same over all readable cases of @store. */
GPtrArray *rc_agenda_for_all  (GListModel *store,
                               RcRuleSet  *rules);
const char *rc_agenda_kind_token (RcAgendaKind kind);

G_END_DECLS
