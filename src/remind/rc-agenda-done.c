/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-done.h"

#include "rc-date.h"
#include "rc-ledger.h"

static gboolean
is_expected (RcRecord *record)
{
  return RC_IS_DOCUMENT (record) && RC_DOCUMENT (record)->expected_by != NULL &&
         RC_DOCUMENT (record)->received_on == NULL;
}

gboolean
rc_record_can_be_done (RcRecord *record)
{
  return RC_IS_TASK (record) || is_expected (record) ||
         (RC_IS_COMMUNICATION (record) && RC_COMMUNICATION (record)->promised_by != NULL);
}

void
rc_record_set_done (RcRecord *record, const GDate *today)
{
  g_return_if_fail (rc_record_can_be_done (record));

  if (RC_IS_TASK (record))
    g_object_set (record, "done-on", today, NULL);
  else if (RC_IS_COMMUNICATION (record))
    g_object_set (record, "promise-status", RC_PROMISE_KEPT, "promise-closed-on", today, NULL);
  else
    g_object_set (record, "received-on", today, "status", RC_DOCUMENT_STATUS_HAVE, NULL);
}

gboolean
rc_agenda_item_can_be_done (RcAgendaItem *item)
{
  return item->kind != RC_AGENDA_DEADLINE && item->kind != RC_AGENDA_DECISION && !item->remembered;
}

RcRecord *
rc_agenda_item_acknowledge (RcAgendaItem *item, RcStamp stamp)
{
  RcRecord *record = rc_record_new (&rc_acknowledgement_kind);
  g_autofree char *occurrence = rc_occurrence_new (item);

  g_object_set (record, "of", occurrence, "record", item->record_id, "when", stamp.when, "who",
                stamp.by, "action", RC_ACKNOWLEDGED_DONE, NULL);
  return record;
}

/* A task and a promise are over in their own record; what runs out there has other dates beside. */
static gboolean
is_of_record_itself (RcAgendaItem *item)
{
  return item->kind == RC_AGENDA_TASK || item->kind == RC_AGENDA_PROMISE;
}

RcRecord *
rc_agenda_item_find_changed (RcAgendaItem *item, RcCase *the_case)
{
  RcRecord *record = rc_case_find (the_case, item->record_id);

  return record != NULL && is_of_record_itself (item) && rc_record_can_be_done (record) ? record
                                                                                        : NULL;
}

static RcRecord *
add_acknowledgement (RcAgendaItem *item, RcCase *the_case, RcStamp stamp)
{
  g_autoptr (RcRecord) record = rc_agenda_item_acknowledge (item, stamp);

  rc_case_add (the_case, record, stamp);
  return record; /* the case holds it */
}

RcRecord *
rc_agenda_item_finish (RcAgendaItem *item, RcCase *the_case, RcStamp stamp)
{
  RcRecord *record = rc_agenda_item_find_changed (item, the_case);
  g_autoptr (GDate) today = rc_date_from_moment (stamp.when);

  if (!rc_agenda_item_can_be_done (item) || rc_case_find (the_case, item->record_id) == NULL)
    return NULL;
  if (record == NULL)
    return add_acknowledgement (item, the_case, stamp);
  rc_record_set_done (record, today);
  rc_case_touch (the_case, record, stamp);
  return record;
}
