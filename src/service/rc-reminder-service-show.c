/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-service-private.h"

#include <malloc.h>

#define FIRST_RETRY_SEC 2
#define LAST_RETRY_SEC 600

static void
take_off_withdrawn (RcReminderService *self)
{
  GPtrArray *withdraw = self->decision->withdraw;

  for (guint i = 0; i < withdraw->len; i++)
    rc_ledger_take_off (self->ledger, g_ptr_array_index (withdraw, i), FALSE);
}

static void
mark_shown (RcReminderService *self, GPtrArray *shown)
{
  for (guint i = 0; i < shown->len; i++)
    {
      RcReminder *reminder = g_ptr_array_index (shown, i);

      rc_ledger_mark_shown (self->ledger, reminder->occurrence, reminder->step, self->shown_at);
    }
}

static void
on_retry (gpointer user_data)
{
  RcReminderService *self = user_data;

  self->retry_source = 0;
  rc_reminder_service_check (self);
}

/* Twice as long each time, so that a server that refuses is not pestered. */
static void
retry_later (RcReminderService *self)
{
  self->retry_sec = CLAMP (self->retry_sec * 2, FIRST_RETRY_SEC, LAST_RETRY_SEC);
  if (self->retry_source == 0)
    self->retry_source = g_timeout_add_once (self->retry_sec * 1000, on_retry, self);
}

/* The ledger is written after the server's answer and not before: a crash in between repeats a
 * reminder, the other way round would lose it. */
static void
accept (RcReminderService *self)
{
  g_autoptr (GPtrArray) shown = g_steal_pointer (&self->decision->show);

  self->decision->show = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_reminder_free);
  self->retry_sec = 0;
  self->outdated = FALSE;
  take_off_withdrawn (self);
  mark_shown (self, shown);
  if (self->lost)
    rc_ledger_lose_screen (self->ledger, RC_LOSS_SERVER);
  rc_reminder_service_save (self);
  /* Many marks take much memory while they are written, and then the agent rests for days. */
  malloc_trim (0);
  if (shown->len > 0)
    g_signal_emit_by_name (self, "shown", shown);
  g_signal_emit_by_name (self, "checked");
}

static void
on_shown (GObject *notifier, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RcReminderService) self = user_data;
  g_autoptr (GError) error = NULL;

  self->showing = FALSE;
  if (rc_notifier_show_finish (RC_NOTIFIER (notifier), result, &error))
    accept (self);
  else
    {
      rc_reminder_service_report (self, error);
      retry_later (self);
    }
  if (self->check_again)
    rc_reminder_service_check (self);
  else
    rc_reminder_service_settle (self);
}

static void
keep_target (RcReminderService *self, const RcNotice *notice)
{
  g_free (self->case_id);
  g_free (self->record_id);
  self->case_id = g_strdup (notice->case_id);
  self->record_id = g_strdup (notice->record_id);
}

static void
show (RcReminderService *self, GPtrArray *reminders, GDateTime *now)
{
  RcNoticeFlags flags = rc_reminder_service_get_flags (self, self->decision);
  g_autoptr (RcNotice) notice = rc_notice_new (reminders, now, flags);
  RcNoticeActions actions = rc_reminder_service_pick_actions (self, reminders, now);
  gboolean alert = self->decision->show->len > 0;

  keep_target (self, notice);
  g_clear_pointer (&self->shown_at, g_date_time_unref);
  self->shown_at = g_date_time_ref (now);
  self->showing = TRUE;
  self->lost = FALSE;
  rc_notifier_show_async (self->notifier, RC_NOTICE_SLOT_REMINDERS, notice, actions, alert,
                          on_shown, g_object_ref (self));
}

void
rc_reminder_service_present (RcReminderService *self, GDateTime *now)
{
  RcDecision *decision = self->decision;
  g_autoptr (GPtrArray) reminders = NULL;

  if (self->retry_source != 0)
    return;
  if (decision->show->len == 0 && decision->withdraw->len == 0 && !self->outdated)
    return;
  reminders = rc_decision_list_on_screen (decision);
  if (reminders->len > 0)
    {
      show (self, reminders, now);
      return;
    }
  self->outdated = FALSE;
  rc_notifier_withdraw (self->notifier, RC_NOTICE_SLOT_REMINDERS);
  take_off_withdrawn (self);
}
