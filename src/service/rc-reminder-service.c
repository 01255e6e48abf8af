/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-service.h"

#include <glib/gi18n-lib.h>

#define GATHER_MSEC 200
#define FIRST_RETRY_SEC 2
#define LAST_RETRY_SEC 600

struct _RcReminderService
{
  GObject parent_instance;

  RcContext *context;
  RcLedger *ledger;
  RcNotifier *notifier; /* NULL: none, or not known yet */
  gboolean knows_notifier;
  gboolean detailed;
  RcReminderTimes times;
  RcDecision *decision; /* the last one; its show list is what is pending */
  gboolean showing;     /* @decision was handed to the notifier, which has not answered yet */
  gboolean lost;        /* and meanwhile the server went away */
  gboolean check_again; /* and meanwhile somebody asked for a check */
  GDateTime *shown_at;  /* the time of what is being shown */
  gboolean scanning;
  GDateTime *last_check;
  char *case_id; /* what the reminder on the screen is about */
  char *record_id;
  guint change_source;
  guint retry_source;
  guint retry_sec;
};

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

static void
report (RcReminderService *self, const GError *error)
{
  g_signal_emit (self, signals[PROBLEM], 0, error->message);
}

static void
save_ledger (RcReminderService *self)
{
  g_autoptr (GError) error = NULL;

  if (!rc_ledger_save (self->ledger, &error))
    report (self, error);
}

static void
scan_cases (RcReminderService *self)
{
  g_autoptr (GError) error = NULL;

  self->scanning = TRUE;
  if (!rc_store_scan (self->context->store, &error))
    report (self, error);
  self->scanning = FALSE;
}

static RcNoticeFlags
get_flags (RcReminderService *self, RcDecision *decision)
{
  return (self->detailed ? RC_NOTICE_DETAILED : 0) |
         (decision != NULL && decision->doubtful ? RC_NOTICE_CLOCK_DOUBTFUL : 0);
}

static void
settle (RcReminderService *self)
{
  if (!self->showing && rc_reminder_service_get_state (self) != RC_NOTIFIER_LOOKING)
    g_signal_emit (self, signals[SETTLED], 0);
}

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

static void
retry_later (RcReminderService *self)
{
  if (self->retry_source == 0)
    self->retry_source = g_timeout_add_once (self->retry_sec * 1000, on_retry, self);
  self->retry_sec = MIN (self->retry_sec * 2, LAST_RETRY_SEC);
}

/* The ledger is written after the server's answer and not before: a crash in between repeats a
 * reminder, the other way round would lose it. */
static void
accept (RcReminderService *self)
{
  g_autoptr (GPtrArray) shown = g_steal_pointer (&self->decision->show);

  self->decision->show = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_reminder_free);
  self->retry_sec = FIRST_RETRY_SEC;
  take_off_withdrawn (self);
  mark_shown (self, shown);
  if (self->lost)
    rc_ledger_lose_screen (self->ledger, RC_LOSS_SERVER);
  save_ledger (self);
  if (shown->len > 0)
    g_signal_emit (self, signals[SHOWN], 0, shown);
  g_signal_emit (self, signals[CHECKED], 0);
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
      report (self, error);
      retry_later (self);
    }
  if (self->check_again)
    rc_reminder_service_check (self);
  else
    settle (self);
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
  g_autoptr (RcNotice) notice = rc_notice_new (reminders, now, get_flags (self, self->decision));
  gboolean alert = self->decision->show->len > 0;

  keep_target (self, notice);
  g_clear_pointer (&self->shown_at, g_date_time_unref);
  self->shown_at = g_date_time_ref (now);
  self->showing = TRUE;
  self->lost = FALSE;
  rc_notifier_show_async (self->notifier, RC_NOTICE_SLOT_REMINDERS, notice, alert, on_shown,
                          g_object_ref (self));
}

/* Makes the screen what self->decision says. */
static void
present (RcReminderService *self, GDateTime *now)
{
  RcDecision *decision = self->decision;
  g_autoptr (GPtrArray) reminders = NULL;

  if (decision->show->len == 0 && decision->withdraw->len == 0)
    return;
  reminders = rc_decision_list_on_screen (decision);
  if (reminders->len > 0)
    {
      show (self, reminders, now);
      return;
    }
  rc_notifier_withdraw (self->notifier, RC_NOTICE_SLOT_REMINDERS);
  take_off_withdrawn (self);
}

static void
on_lost (RcReminderService *self)
{
  self->lost = TRUE;
  rc_ledger_lose_screen (self->ledger, RC_LOSS_SERVER);
}

static void
take_all_off (RcReminderService *self, gboolean seen)
{
  g_autoptr (GPtrArray) on_screen = rc_ledger_on_screen (self->ledger);

  for (guint i = 0; i < on_screen->len; i++)
    rc_ledger_take_off (self->ledger, g_ptr_array_index (on_screen, i), seen);
  save_ledger (self);
}

static void
on_closed (RcReminderService *self, int slot, gboolean by_reader)
{
  if (slot == RC_NOTICE_SLOT_REMINDERS)
    take_all_off (self, by_reader);
}

static void
on_opened (RcReminderService *self, int slot, const char *token)
{
  if (slot != RC_NOTICE_SLOT_REMINDERS)
    return;
  take_all_off (self, TRUE);
  rc_notifier_withdraw (self->notifier, RC_NOTICE_SLOT_REMINDERS);
  g_signal_emit (self, signals[OPENED], 0, self->case_id, self->record_id, token);
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
  self->retry_sec = FIRST_RETRY_SEC;
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
      g_signal_connect_swapped (notifier, "lost", G_CALLBACK (on_lost), self);
      g_signal_connect_swapped (notifier, "closed", G_CALLBACK (on_closed), self);
      g_signal_connect_swapped (notifier, "opened", G_CALLBACK (on_opened), self);
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

RcDecision *
rc_reminder_service_decide (RcReminderService *self)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);
  g_autoptr (GPtrArray) items = NULL;

  scan_cases (self);
  items = rc_reminders_collect (G_LIST_MODEL (self->context->store), self->context->rules,
                                self->ledger, now);
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
    present (self, now);
  save_ledger (self);
  g_signal_emit (self, signals[CHECKED], 0);
  settle (self);
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
    rc_notifier_show_async (self->notifier, RC_NOTICE_SLOT_TEST, notice, TRUE, on_test_shown,
                            g_steal_pointer (&task));
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

GPtrArray *
rc_reminder_service_get_pending (RcReminderService *self)
{
  return self->decision != NULL ? self->decision->show : NULL;
}

char *
rc_reminder_service_format_line (RcReminderService *self, RcReminder *reminder)
{
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);

  return rc_reminder_format_line (reminder, now, get_flags (self, NULL));
}
