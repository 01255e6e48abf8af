/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-context.h"
#include "rc-ledger.h"
#include "rc-notifier.h"

G_BEGIN_DECLS

/**
 * RcReminderService:
 *
 * Keeps what is on the screen as rc_reminders_decide() says it should be. It reads cases, and writes
 * one only when the reader says on a notification that something is done.
 *
 * Signal "checked": a look at all cases is over; what the getters say is fresh.
 * Signal "shown" (GPtrArray *reminders): a server accepted these RcReminder.
 * Signal "settled": there is nothing more to do before something changes.
 * Signal "opened" (const char *case_id, const char *record_id, const char *token): the reader wants
 *   to see a record; ids are %NULL for the agenda, the token may be %NULL.
 * Signal "problem" (const char *message): a translated sentence.
 */
#define RC_TYPE_REMINDER_SERVICE (rc_reminder_service_get_type ())
G_DECLARE_FINAL_TYPE (RcReminderService, rc_reminder_service, RC, REMINDER_SERVICE, GObject)

/**
 * rc_reminder_service_new:
 * @context: (transfer none): lives longer than the service
 * @ledger: (transfer full)
 */
RcReminderService *rc_reminder_service_new          (RcContext         *context,
                                                     RcLedger          *ledger);
/* @notifier: (nullable): NULL: there is no way to show anything now */
void               rc_reminder_service_set_notifier (RcReminderService *self,
                                                     RcNotifier        *notifier);
/* Whether reminders may tell the case's title and what to do; off at first. */
void               rc_reminder_service_set_detailed (RcReminderService *self,
                                                     gboolean           detailed);
/* When reminders come; as by default until this is called. Does not check. */
void               rc_reminder_service_set_times (RcReminderService     *self,
                                                  const RcReminderTimes *times);

/* Looks at all cases and the clock, and brings the screen up to date. May be called at any time. */
void               rc_reminder_service_check        (RcReminderService *self);
/* Somebody came back to the screen: what nobody has seen may be shown once more, but not before four
 * hours are over. Takes effect at the next check. */
void               rc_reminder_service_show_again   (RcReminderService *self);
/* Whether a deadline within three days, or over, is due and nothing shows it: there is no
 * server, or it refuses. */
gboolean           rc_reminder_service_is_stuck     (RcReminderService *self);
/* If there is no notification server, sees again whether there is one. */
void               rc_reminder_service_look         (RcReminderService *self);
/**
 * rc_reminder_service_snooze:
 * @occurrence: as rc_occurrence_new() makes it
 * @until: (nullable): %NULL takes it back
 *
 * Puts one thing off. Fails with a sentence for the reader if it is not open any more, or may not be
 * put off so long.
 */
gboolean           rc_reminder_service_snooze       (RcReminderService *self,
                                                     const char        *occurrence,
                                                     GDateTime         *until,
                                                     GError           **error);
/* Returns: (transfer container) (element-type RcMark): what is put off until a time to come */
GPtrArray         *rc_reminder_service_list_snoozed (RcReminderService *self);
/* Decides anew and shows nothing. (transfer full) */
RcDecision        *rc_reminder_service_decide       (RcReminderService *self);

/* Shows a notification that reminds of nothing. */
void               rc_reminder_service_test_async   (RcReminderService *self,
                                                     GAsyncReadyCallback callback,
                                                     gpointer           user_data);
gboolean           rc_reminder_service_test_finish  (RcReminderService *self,
                                                     GAsyncResult      *result,
                                                     GError           **error);

RcNotifierState    rc_reminder_service_get_state    (RcReminderService *self);
/* Returns: (nullable) (transfer none): the notification server's name */
const char        *rc_reminder_service_get_server   (RcReminderService *self);
/* Returns: (nullable) (transfer none): when the cases were last looked at */
GDateTime         *rc_reminder_service_get_last_check (RcReminderService *self);
/* Returns: (nullable) (transfer none): when there is something to decide again */
GDateTime         *rc_reminder_service_get_next_check (RcReminderService *self);
/* Returns: (nullable) (transfer none): the earliest date to come of all that is open */
const GDate       *rc_reminder_service_get_next_due (RcReminderService *self);
/* Returns: (transfer none) (element-type RcReminder): due, and not accepted by any server yet */
GPtrArray         *rc_reminder_service_get_pending  (RcReminderService *self);
/* Returns: (transfer full): one line about @reminder, as private as the notifications are */
char              *rc_reminder_service_format_line  (RcReminderService *self,
                                                     RcReminder        *reminder);

G_END_DECLS
