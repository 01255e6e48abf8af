/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-notice.h"

G_BEGIN_DECLS

typedef enum {
  RC_NOTIFIER_LOOKING, /* not known yet whether there is a server */
  RC_NOTIFIER_ABSENT,  /* nobody would show a notification now */
  RC_NOTIFIER_READY,
} RcNotifierState;

/* One notification each: a new one takes the place of the old. */
typedef enum {
  RC_NOTICE_SLOT_REMINDERS,
  RC_NOTICE_SLOT_TEST,
  RC_N_NOTICE_SLOTS
} RcNoticeSlot;

/* What a reader can do with a notification besides closing it. */
typedef enum {
  RC_NOTICE_OPEN = 1 << 0,   /* a click on it, or a button where servers know no click */
  RC_NOTICE_SNOOZE = 1 << 1, /* "Tomorrow" */
  RC_NOTICE_DONE = 1 << 2,
} RcNoticeActions;

/**
 * RcNotifier:
 *
 * A way to show notifications.
 *
 * Signal "state-changed": the state is another than before.
 * Signal "lost": the server is gone, and with it all that it showed.
 * Signal "closed" (int slot, gboolean by_reader): the notification in that slot is gone.
 * Signal "acted" (int slot, int action, const char *token): the reader chose one RcNoticeActions;
 *   @token lets the window come to the front, may be %NULL.
 */
#define RC_TYPE_NOTIFIER (rc_notifier_get_type ())
G_DECLARE_INTERFACE (RcNotifier, rc_notifier, RC, NOTIFIER, GObject)

struct _RcNotifierInterface
{
  GTypeInterface parent_iface;

  RcNotifierState (*get_state) (RcNotifier *self);
  const char *(*get_server) (RcNotifier *self);
  void (*look) (RcNotifier *self);
  void (*show_async) (RcNotifier *self,
                      RcNoticeSlot slot,
                      const RcNotice *notice,
                      RcNoticeActions actions,
                      gboolean alert,
                      GAsyncReadyCallback callback,
                      gpointer user_data);
  gboolean (*show_finish) (RcNotifier *self, GAsyncResult *result, GError **error);
  void (*withdraw) (RcNotifier *self, RcNoticeSlot slot);
};

RcNotifierState rc_notifier_get_state   (RcNotifier          *self);
/* Returns: (nullable) (transfer none): the name of the server that is ready */
const char     *rc_notifier_get_server  (RcNotifier          *self);
/* If no server is ready, sees again whether there is one. */
void            rc_notifier_look        (RcNotifier          *self);

/**
 * rc_notifier_show_async:
 * @actions: left out if the server has no buttons
 * @alert: ask for attention; else the text of what is on the screen changes quietly
 *
 * rc_notifier_show_finish() is TRUE when the server accepted it. That says nothing of whether
 * anybody saw it.
 */
void            rc_notifier_show_async  (RcNotifier          *self,
                                         RcNoticeSlot         slot,
                                         const RcNotice      *notice,
                                         RcNoticeActions      actions,
                                         gboolean             alert,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);
gboolean        rc_notifier_show_finish (RcNotifier          *self,
                                         GAsyncResult        *result,
                                         GError             **error);
void            rc_notifier_withdraw    (RcNotifier          *self,
                                         RcNoticeSlot         slot);

/* For implementations. */
void            rc_notifier_emit_state_changed (RcNotifier *self);
void            rc_notifier_emit_lost   (RcNotifier          *self);
void            rc_notifier_emit_closed (RcNotifier          *self,
                                         RcNoticeSlot         slot,
                                         gboolean             by_reader);
void            rc_notifier_emit_acted  (RcNotifier          *self,
                                         RcNoticeSlot         slot,
                                         RcNoticeActions      action,
                                         const char          *token);

G_END_DECLS
