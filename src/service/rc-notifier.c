/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-notifier.h"

G_DEFINE_INTERFACE (RcNotifier, rc_notifier, G_TYPE_OBJECT)

enum {
  STATE_CHANGED,
  LOST,
  CLOSED,
  ACTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
rc_notifier_default_init (RcNotifierInterface *iface G_GNUC_UNUSED)
{
  signals[STATE_CHANGED] = g_signal_new ("state-changed", RC_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LOST] = g_signal_new ("lost", RC_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  signals[CLOSED] = g_signal_new ("closed", RC_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_BOOLEAN);
  signals[ACTED] = g_signal_new ("acted", RC_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 3, G_TYPE_INT, G_TYPE_INT, G_TYPE_STRING);
}

RcNotifierState
rc_notifier_get_state (RcNotifier *self)
{
  return RC_NOTIFIER_GET_IFACE (self)->get_state (self);
}

const char *
rc_notifier_get_server (RcNotifier *self)
{
  return RC_NOTIFIER_GET_IFACE (self)->get_server (self);
}

void
rc_notifier_look (RcNotifier *self)
{
  RC_NOTIFIER_GET_IFACE (self)->look (self);
}

void
rc_notifier_show_async (RcNotifier *self,
                        RcNoticeSlot slot,
                        const RcNotice *notice,
                        RcNoticeActions actions,
                        gboolean alert,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  RC_NOTIFIER_GET_IFACE (self)->show_async (self, slot, notice, actions, alert, callback,
                                              user_data);
}

gboolean
rc_notifier_show_finish (RcNotifier *self, GAsyncResult *result, GError **error)
{
  return RC_NOTIFIER_GET_IFACE (self)->show_finish (self, result, error);
}

void
rc_notifier_withdraw (RcNotifier *self, RcNoticeSlot slot)
{
  RC_NOTIFIER_GET_IFACE (self)->withdraw (self, slot);
}

void
rc_notifier_emit_state_changed (RcNotifier *self)
{
  g_signal_emit (self, signals[STATE_CHANGED], 0);
}

void
rc_notifier_emit_lost (RcNotifier *self)
{
  g_signal_emit (self, signals[LOST], 0);
}

void
rc_notifier_emit_closed (RcNotifier *self, RcNoticeSlot slot, gboolean by_reader)
{
  g_signal_emit (self, signals[CLOSED], 0, (int) slot, by_reader);
}

void
rc_notifier_emit_acted (RcNotifier *self,
                        RcNoticeSlot slot,
                        RcNoticeActions action,
                        const char *token)
{
  g_signal_emit (self, signals[ACTED], 0, (int) slot, (int) action, token);
}
