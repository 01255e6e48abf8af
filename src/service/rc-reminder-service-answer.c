/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-service-private.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-done.h"
#include "rc-reminder-done.h"
#include "rc-snooze.h"

static RcAgendaItem *
find_item (GPtrArray *items, const char *occurrence)
{
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);
      g_autofree char *name = rc_occurrence_new (item);

      if (g_str_equal (name, occurrence))
        return item;
    }
  return NULL;
}

static void
on_lost (RcReminderService *self)
{
  self->lost = TRUE;
  rc_ledger_lose_screen (self->ledger, RC_LOSS_SERVER);
  /* The next one is not the one that refused. */
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->retry_sec = 0;
}

/* What the reader has seen is not done: the next step of its ladder comes. */
static void
take_all_off (RcReminderService *self, gboolean seen)
{
  g_autoptr (GPtrArray) on_screen = rc_ledger_on_screen (self->ledger);

  for (guint i = 0; i < on_screen->len; i++)
    rc_ledger_take_off (self->ledger, g_ptr_array_index (on_screen, i), seen);
  rc_reminder_service_save (self);
}

/* What may not be put off until tomorrow counts as seen: a deadline of today. */
static void
snooze_all (RcReminderService *self)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);
  g_autoptr (GDateTime) tomorrow = rc_snooze_tomorrow (now, &self->times);
  g_autoptr (GPtrArray) items = rc_reminder_service_collect (self, now);
  g_autoptr (GPtrArray) on_screen = rc_ledger_on_screen (self->ledger);

  for (guint i = 0; i < on_screen->len; i++)
    {
      const char *occurrence = g_ptr_array_index (on_screen, i);
      RcAgendaItem *item = find_item (items, occurrence);

      if (item != NULL && rc_snooze_check (item, tomorrow, now, NULL))
        rc_ledger_snooze (self->ledger, occurrence, tomorrow);
      else
        rc_ledger_take_off (self->ledger, occurrence, TRUE);
    }
  rc_reminder_service_save (self);
}

/* A button is there for one thing alone. If it could not be written, the reminder comes again. */
static void
finish (RcReminderService *self)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);
  g_autoptr (GPtrArray) items = rc_reminder_service_collect (self, now);
  g_autoptr (GPtrArray) on_screen = rc_ledger_on_screen (self->ledger);
  RcAgendaItem *item = on_screen->len == 1 ? find_item (items, on_screen->pdata[0]) : NULL;
  g_autoptr (GError) error = NULL;

  if (item == NULL || rc_reminder_done_write (self->context, item, &error))
    return;
  rc_reminder_service_report (self, error);
  rc_ledger_lose_screen (self->ledger, RC_LOSS_SERVER);
}

static void
on_closed (RcReminderService *self, int slot, gboolean by_reader)
{
  if (slot == RC_NOTICE_SLOT_REMINDERS)
    take_all_off (self, by_reader);
}

static void
on_acted (RcReminderService *self, int slot, int action, const char *token)
{
  if (slot != RC_NOTICE_SLOT_REMINDERS)
    return;
  switch ((RcNoticeActions) action)
    {
    case RC_NOTICE_OPEN:
      take_all_off (self, TRUE);
      break;
    case RC_NOTICE_SNOOZE:
      snooze_all (self);
      break;
    case RC_NOTICE_DONE:
      finish (self);
      break;
    }
  rc_notifier_withdraw (self->notifier, RC_NOTICE_SLOT_REMINDERS);
  if (action == RC_NOTICE_OPEN)
    g_signal_emit_by_name (self, "opened", self->case_id, self->record_id, token);
  rc_reminder_service_check (self);
}

void
rc_reminder_service_hear (RcReminderService *self, RcNotifier *notifier)
{
  g_signal_connect_swapped (notifier, "lost", G_CALLBACK (on_lost), self);
  g_signal_connect_swapped (notifier, "closed", G_CALLBACK (on_closed), self);
  g_signal_connect_swapped (notifier, "acted", G_CALLBACK (on_acted), self);
}

static gboolean
may_snooze_any (RcReminderService *self, GPtrArray *reminders, GDateTime *now)
{
  g_autoptr (GDateTime) tomorrow = rc_snooze_tomorrow (now, &self->times);

  for (guint i = 0; i < reminders->len; i++)
    {
      RcReminder *reminder = g_ptr_array_index (reminders, i);

      if (rc_snooze_check (reminder->item, tomorrow, now, NULL))
        return TRUE;
    }
  return FALSE;
}

RcNoticeActions
rc_reminder_service_pick_actions (RcReminderService *self,
                                  GPtrArray *reminders,
                                  GDateTime *now)
{
  RcNoticeActions actions = RC_NOTICE_OPEN;

  if (may_snooze_any (self, reminders, now))
    actions |= RC_NOTICE_SNOOZE;
  if (reminders->len == 1 &&
      rc_agenda_item_can_be_done (((RcReminder *) g_ptr_array_index (reminders, 0))->item))
    actions |= RC_NOTICE_DONE;
  return actions;
}

/* An undo may come after the item is over. */
static gboolean
may_snooze (RcReminderService *self, const char *occurrence, GDateTime *until, GError **error)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);
  g_autoptr (GPtrArray) items = NULL;
  RcAgendaItem *item = NULL;

  if (until == NULL)
    return TRUE;
  items = rc_reminder_service_collect (self, now);
  item = find_item (items, occurrence);
  if (item != NULL)
    return rc_snooze_check (item, until, now, error);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _("This is not open any more, or its date has changed."));
  return FALSE;
}

gboolean
rc_reminder_service_snooze (RcReminderService *self,
                            const char *occurrence,
                            GDateTime *until,
                            GError **error)
{
  const RcMark *mark = rc_ledger_find (self->ledger, occurrence);

  if (!may_snooze (self, occurrence, until, error))
    return FALSE;
  if (mark == NULL && until == NULL)
    return TRUE;
  self->outdated |= mark != NULL && mark->on_screen;
  rc_ledger_snooze (self->ledger, occurrence, until);
  rc_reminder_service_check (self);
  return TRUE;
}

GPtrArray *
rc_reminder_service_list_snoozed (RcReminderService *self)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);

  return rc_ledger_list_snoozed (self->ledger, now);
}
