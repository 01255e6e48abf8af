/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-reminder-service.h"

#include "rc-reminders.h"

G_BEGIN_DECLS

/* The service in three files: what is decided (rc-reminder-service.c), how it comes to the screen
 * (-show.c), and what the reader answers (-answer.c). */

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
  gboolean outdated;    /* the text on the screen says more than holds */
  GDateTime *shown_at;  /* the time of what is being shown */
  gboolean scanning;
  GDateTime *last_check;
  char *case_id; /* what the reminder on the screen is about */
  char *record_id;
  guint change_source;
  guint retry_source;
  guint retry_sec; /* what the last retry waited; 0: none */
};

void          rc_reminder_service_report    (RcReminderService *self,
                                             const GError      *error);
void          rc_reminder_service_save      (RcReminderService *self);
/* Emits "settled" if so it is. */
void          rc_reminder_service_settle    (RcReminderService *self);
RcNoticeFlags rc_reminder_service_get_flags (RcReminderService *self,
                                             RcDecision        *decision);
/* Returns: (transfer full) (element-type RcAgendaItem): all that is open, read anew */
GPtrArray    *rc_reminder_service_collect   (RcReminderService *self,
                                             GDateTime         *now);

/* Makes the screen what self->decision says. */
void          rc_reminder_service_present   (RcReminderService *self,
                                             GDateTime         *now);

/* What a notification about @reminders (element-type RcReminder) lets the reader do. */
RcNoticeActions rc_reminder_service_pick_actions (RcReminderService *self,
                                                  GPtrArray         *reminders,
                                                  GDateTime         *now);
/* Takes what the reader does with the notifications from @notifier. */
void          rc_reminder_service_hear      (RcReminderService *self,
                                             RcNotifier        *notifier);

G_END_DECLS
