/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-service-private.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"

#define GATHER_MSEC 200
#define PRESSING_DAYS 3

G_DEFINE_FINAL_TYPE (RcReminderService, rc_reminder_service, G_TYPE_OBJECT)

enum {
  CHECKED,
  SHOWN,
  SETTLED,
  OPENED,
  PROBLEM,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

void
rc_reminder_service_report (RcReminderService *self, const GError *error)
{
  g_signal_emit (self, signals[PROBLEM], 0, error->message);
}

void
rc_reminder_service_save (RcReminderService *self)
{
  g_autoptr (GError) error = NULL;

  if (!rc_ledger_save (self->ledger, &error))
    rc_reminder_service_report (self, error);
}

static void
scan_cases (RcReminderService *self)
{
  g_autoptr (GError) error = NULL;

  self->scanning = TRUE;
  if (!rc_store_scan (self->context->store, &error))
    rc_reminder_service_report (self, error);
  self->scanning = FALSE;
}

RcNoticeFlags
rc_reminder_service_get_flags (RcReminderService *self, RcDecision *decision)
{
  return (self->detailed ? RC_NOTICE_DETAILED : 0) |
         (decision != NULL && decision->doubtful ? RC_NOTICE_CLOCK_DOUBTFUL : 0);
}

void
rc_reminder_service_settle (RcReminderService *self)
{
  if (!self->showing && rc_reminder_service_get_state (self) != RC_NOTIFIER_LOOKING)
    g_signal_emit (self, signals[SETTLED], 0);
}

static void
on_cases_settled (gpointer user_data)
{
  RcReminderService *self = user_data;

  self->change_source = 0;
  rc_reminder_service_check (self);
}

/* A sync tool writes many files at once. */
static void
on_cases_changed (RcReminderService *self)
{
  if (!self->scanning && self->change_source == 0)
    self->change_source = g_timeout_add_once (GATHER_MSEC, on_cases_settled, self);
}

static void
on_test_shown (GObject *notifier, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (rc_notifier_show_finish (RC_NOTIFIER (notifier), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
drop_notifier (RcReminderService *self)
{
  if (self->notifier != NULL)
    g_signal_handlers_disconnect_by_data (self->notifier, self);
  g_clear_object (&self->notifier);
}

static void
rc_reminder_service_dispose (GObject *object)
{
  RcReminderService *self = RC_REMINDER_SERVICE (object);

  drop_notifier (self);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context->store, self);
  self->context = NULL;
  g_clear_handle_id (&self->change_source, g_source_remove);
  g_clear_handle_id (&self->retry_source, g_source_remove);

  G_OBJECT_CLASS (rc_reminder_service_parent_class)->dispose (object);
}

static void
rc_reminder_service_finalize (GObject *object)
{
  RcReminderService *self = RC_REMINDER_SERVICE (object);

  g_clear_pointer (&self->ledger, rc_ledger_free);
  g_clear_pointer (&self->decision, rc_decision_free);
  g_clear_pointer (&self->shown_at, g_date_time_unref);
  g_clear_pointer (&self->last_check, g_date_time_unref);
  g_free (self->case_id);
  g_free (self->record_id);

  G_OBJECT_CLASS (rc_reminder_service_parent_class)->finalize (object);
}

static void
add_signal (guint id, const char *name, guint n_args, GType a, GType b, GType c)
{
  signals[id] = g_signal_new (name, RC_TYPE_REMINDER_SERVICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, n_args, a, b, c);
}

static void
rc_reminder_service_class_init (RcReminderServiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rc_reminder_service_dispose;
  object_class->finalize = rc_reminder_service_finalize;
  add_signal (CHECKED, "checked", 0, 0, 0, 0);
  add_signal (SHOWN, "shown", 1, G_TYPE_PTR_ARRAY, 0, 0);
  add_signal (SETTLED, "settled", 0, 0, 0, 0);
  add_signal (OPENED, "opened", 3, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
  add_signal (PROBLEM, "problem", 1, G_TYPE_STRING, 0, 0);
}

static void
rc_reminder_service_init (RcReminderService *self)
{
  self->times = rc_reminder_times_default ();
}

RcReminderService *
rc_reminder_service_new (RcContext *context, RcLedger *ledger)
{
  RcReminderService *self = g_object_new (RC_TYPE_REMINDER_SERVICE, NULL);

  self->context = context;
  self->ledger = ledger;
  g_signal_connect_swapped (context->store, "changed", G_CALLBACK (on_cases_changed), self);
  g_signal_connect_swapped (context->store, "items-changed", G_CALLBACK (on_cases_changed), self);
  return self;
}

void
rc_reminder_service_set_notifier (RcReminderService *self, RcNotifier *notifier)
{
  drop_notifier (self);
  self->knows_notifier = TRUE;
  if (notifier != NULL)
    {
      self->notifier = g_object_ref (notifier);
      g_signal_connect_swapped (notifier, "state-changed", G_CALLBACK (rc_reminder_service_check),
                                self);
      rc_reminder_service_hear (self, notifier);
    }
  rc_reminder_service_check (self);
}

void
rc_reminder_service_set_detailed (RcReminderService *self, gboolean detailed)
{
  self->detailed = detailed;
}

void
rc_reminder_service_set_times (RcReminderService *self, const RcReminderTimes *times)
{
  self->times = *times;
}

GPtrArray *
rc_reminder_service_collect (RcReminderService *self, GDateTime *now)
{
  scan_cases (self);
  return rc_reminders_collect (G_LIST_MODEL (self->context->store), self->context->rules,
                               self->ledger, now);
}

RcDecision *
rc_reminder_service_decide (RcReminderService *self)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);
  g_autoptr (GPtrArray) items = rc_reminder_service_collect (self, now);

  rc_ledger_see_clock (self->ledger, now);
  return rc_reminders_decide (now, &self->times, items, self->ledger);
}

void
rc_reminder_service_check (RcReminderService *self)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);

  self->check_again = self->showing;
  if (self->check_again)
    return;
  g_clear_pointer (&self->decision, rc_decision_free);
  self->decision = rc_reminder_service_decide (self);
  g_clear_pointer (&self->last_check, g_date_time_unref);
  self->last_check = g_date_time_ref (now);
  if (rc_reminder_service_get_state (self) == RC_NOTIFIER_READY)
    rc_reminder_service_present (self, now);
  rc_reminder_service_save (self);
  g_signal_emit (self, signals[CHECKED], 0);
  rc_reminder_service_settle (self);
}

void
rc_reminder_service_show_again (RcReminderService *self)
{
  rc_ledger_lose_screen (self->ledger, RC_LOSS_AWAY);
}

static gboolean
is_pressing (RcAgendaItem *item, const GDate *today)
{
  return item->kind == RC_AGENDA_DEADLINE && rc_date_days_until (today, item->due) <= PRESSING_DAYS;
}

gboolean
rc_reminder_service_is_stuck (RcReminderService *self)
{
  g_autoptr (GDate) today = rc_clock_today (self->context->clock);
  GPtrArray *pending = rc_reminder_service_get_pending (self);

  if (pending == NULL ||
      (rc_reminder_service_get_state (self) != RC_NOTIFIER_ABSENT && self->retry_source == 0))
    return FALSE;
  for (guint i = 0; i < pending->len; i++)
    if (is_pressing (((RcReminder *) g_ptr_array_index (pending, i))->item, today))
      return TRUE;
  return FALSE;
}

void
rc_reminder_service_look (RcReminderService *self)
{
  if (self->notifier != NULL)
    rc_notifier_look (self->notifier);
}

void
rc_reminder_service_test_async (RcReminderService *self,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);
  g_autoptr (RcNotice) notice = rc_notice_new_test ();

  if (self->notifier != NULL)
    rc_notifier_show_async (self->notifier, RC_NOTICE_SLOT_TEST, notice, 0, TRUE,
                            on_test_shown, g_steal_pointer (&task));
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                             _("Nothing on this desktop shows notifications right now."));
}

gboolean
rc_reminder_service_test_finish (RcReminderService *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

RcNotifierState
rc_reminder_service_get_state (RcReminderService *self)
{
  if (self->notifier != NULL)
    return rc_notifier_get_state (self->notifier);
  return self->knows_notifier ? RC_NOTIFIER_ABSENT : RC_NOTIFIER_LOOKING;
}

const char *
rc_reminder_service_get_server (RcReminderService *self)
{
  return self->notifier != NULL ? rc_notifier_get_server (self->notifier) : NULL;
}

GDateTime *
rc_reminder_service_get_last_check (RcReminderService *self)
{
  return self->last_check;
}

const GDate *
rc_reminder_service_get_next_due (RcReminderService *self)
{
  return self->decision != NULL ? self->decision->next_due : NULL;
}

GDateTime *
rc_reminder_service_get_next_check (RcReminderService *self)
{
  return self->decision != NULL ? self->decision->next : NULL;
}

GPtrArray *
rc_reminder_service_get_pending (RcReminderService *self)
{
  return self->decision != NULL ? self->decision->show : NULL;
}

char *
rc_reminder_service_format_line (RcReminderService *self, RcReminder *reminder)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);

  return rc_reminder_format_line (reminder, now, rc_reminder_service_get_flags (self, NULL));
}
