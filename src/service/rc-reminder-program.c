/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-program.h"

#include <stdlib.h>

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

#include "rc-agent-lock.h"
#include "rc-agent-settings.h"
#include "rc-notifier-libnotify.h"
#include "rc-opener.h"
#include "rc-paths.h"
#include "rc-reminder-bus.h"
#include "rc-wakes.h"

/* A notification server may come up later than we do: at so many ticks in a row without one, the
 * window says what presses. */
#define STUCK_TICKS 2

typedef struct {
  RcReminderMode mode;
  const char *road;
  int status;
  int lock; /* -1: none */
  GMainLoop *loop;
  GSettings *settings; /* (nullable) */
  RcContext *context;
  RcReminderService *service;
  RcLogin *login;
  GDBusConnection *bus; /* NULL: none yet */
  gboolean wants_bus;   /* asked for one */
  RcReminderBus *object;
  RcWakes *wakes; /* NULL: does not stay */
  guint stuck;    /* ticks */
  guint name;
  char *problem; /* the last one told */
} Program;

static void
quit (Program *self, int status)
{
  self->status = status;
  g_main_loop_quit (self->loop);
}

/* What goes wrong once a minute is told once. */
static void
on_problem (Program *self, const char *message)
{
  if (g_strcmp0 (self->problem, message) == 0)
    return;
  g_free (self->problem);
  self->problem = g_strdup (message);
  g_printerr ("recourse-reminders: %s\n", message);
}

static void
print_lines (Program *self, GPtrArray *reminders, void (*print) (const char *format, ...))
{
  for (guint i = 0; i < reminders->len; i++)
    {
      g_autofree char *line =
        rc_reminder_service_format_line (self->service, g_ptr_array_index (reminders, i));

      print ("%s\n", line);
    }
}

static void
on_shown (Program *self, GPtrArray *reminders)
{
  if (self->mode == RC_REMINDER_ONCE)
    print_lines (self, reminders, g_print);
}

static void
on_settled (Program *self)
{
  GPtrArray *pending = rc_reminder_service_get_pending (self->service);
  gboolean ready = rc_reminder_service_get_state (self->service) == RC_NOTIFIER_READY;

  if (self->mode != RC_REMINDER_ONCE)
    return;
  if (pending->len > 0 && !ready)
    {
      g_printerr ("recourse-reminders: %s\n",
                  _("Nothing on this desktop shows notifications right now. This is due:"));
      print_lines (self, pending, g_printerr);
    }
  quit (self, pending->len > 0 && ready ? EXIT_FAILURE : EXIT_SUCCESS);
}

static void
on_opened (Program *self, const char *case_id, const char *record_id, const char *token)
{
  if (self->bus != NULL)
    rc_opener_open (self->bus, case_id, record_id, token);
}

static void
on_settings_changed (Program *self)
{
  g_autofree char *problem = NULL;
  RcReminderTimes times = rc_agent_settings_get_times (self->settings, &problem);

  if (problem != NULL)
    on_problem (self, problem);
  rc_reminder_service_set_times (self->service, &times);
  rc_reminder_service_set_detailed (self->service, rc_agent_settings_get_details (self->settings));
}

static void
hand_over (Program *self, GDBusConnection *bus)
{
  g_printerr ("recourse-reminders: %s\n", _("Reminders are running already."));
  if (bus != NULL)
    rc_reminder_bus_hand_over (bus, self->road, NULL);
}

static void
on_name_acquired (GDBusConnection *bus, const char *name G_GNUC_UNUSED, gpointer user_data)
{
  Program *self = user_data;
  g_autoptr (RcNotifier) notifier = rc_notifier_libnotify_new (bus);

  rc_reminder_service_set_notifier (self->service, notifier);
}

static void
on_name_lost (GDBusConnection *bus, const char *name G_GNUC_UNUSED, gpointer user_data)
{
  Program *self = user_data;

  hand_over (self, bus);
  quit (self, EXIT_SUCCESS);
}

/* Nothing is shown before the name is ours: two processes with a lock each would remind twice. */
static void
take_name (Program *self)
{
  g_autoptr (GError) error = NULL;

  self->object = rc_reminder_bus_new (self->bus, self->service, self->login, &error);
  if (self->object == NULL)
    on_problem (self, error->message);
  self->name = g_bus_own_name_on_connection (self->bus, RC_REMINDER_BUS_NAME,
                                             G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE,
                                             on_name_acquired, on_name_lost, self, NULL);
}

static void
on_bus (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  Program *self = user_data;
  g_autoptr (GError) error = NULL;

  self->wants_bus = FALSE;
  self->bus = g_bus_get_finish (result, &error);
  if (self->bus != NULL)
    {
      take_name (self);
      return;
    }
  on_problem (self, error->message);
  rc_reminder_service_set_notifier (self->service, NULL);
}

static void
look_for_bus (Program *self)
{
  if (self->bus != NULL || self->wants_bus)
    return;
  self->wants_bus = TRUE;
  g_bus_get (G_BUS_TYPE_SESSION, NULL, on_bus, self);
}

static void
open_window_instead (Program *self)
{
  self->stuck = rc_reminder_service_is_stuck (self->service) ? self->stuck + 1 : 0;
  if (self->stuck < STUCK_TICKS || self->bus == NULL || !rc_login_has_screen (self->login) ||
      rc_login_was_window_opened (self->login))
    return;
  rc_login_set_window_opened (self->login);
  rc_opener_open (self->bus, NULL, NULL, NULL);
}

static void
on_tick (gpointer user_data)
{
  Program *self = user_data;

  look_for_bus (self);
  open_window_instead (self);
}

static gboolean
on_told_to_end (gpointer user_data)
{
  quit (user_data, EXIT_SUCCESS);
  return G_SOURCE_CONTINUE;
}

static RcLedger *
open_ledger (Program *self)
{
  g_autofree char *state = rc_paths_state ();
  g_autofree char *path = g_build_filename (state, "reminders.json", NULL);
  g_autofree char *problem = NULL;
  RcLedger *ledger = rc_ledger_open (path, &problem);

  if (problem != NULL)
    on_problem (self, problem);
  /* What an earlier session showed may have gone with it. */
  if (self->mode == RC_REMINDER_STAY)
    rc_ledger_lose_screen (ledger, RC_LOSS_SESSION);
  return ledger;
}

static gboolean
prepare (Program *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;

  self->settings = rc_agent_settings_new ();
  folder = rc_agent_settings_get_folder (self->settings);
  self->context = rc_context_new_from_environment (folder, &error);
  if (self->context == NULL)
    {
      on_problem (self, error->message);
      return FALSE;
    }
  self->service = rc_reminder_service_new (self->context, open_ledger (self));
  g_signal_connect_swapped (self->service, "problem", G_CALLBACK (on_problem), self);
  g_signal_connect_swapped (self->service, "shown", G_CALLBACK (on_shown), self);
  g_signal_connect_swapped (self->service, "settled", G_CALLBACK (on_settled), self);
  g_signal_connect_swapped (self->service, "opened", G_CALLBACK (on_opened), self);
  on_settings_changed (self);
  if (self->settings != NULL)
    g_signal_connect_swapped (self->settings, "changed", G_CALLBACK (on_settings_changed), self);
  return TRUE;
}

/* FALSE if another process has it. Without a file to lock, the name on the bus must do. */
static gboolean
take_lock (Program *self)
{
  g_autofree char *state = rc_paths_state ();
  g_autoptr (GError) error = NULL;

  self->lock = rc_agent_lock_take (state, &error);
  if (self->lock >= 0)
    return TRUE;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BUSY))
    return FALSE;
  on_problem (self, error->message);
  return TRUE;
}

static void
dump (Program *self)
{
  g_autoptr (RcDecision) decision = rc_reminder_service_decide (self->service);
  g_autofree char *text = rc_decision_to_text (decision);

  g_print ("%s", text);
}

static void
stay (Program *self)
{
  rc_login_add_road (self->login, self->road);
  rc_store_watch (self->context->store);
  self->wakes = rc_wakes_new (self->service, self->context->clock, on_tick, self);
}

static void
run (Program *self)
{
  self->login = rc_login_open ();
  if (self->mode == RC_REMINDER_STAY)
    stay (self);
  g_unix_signal_add (SIGTERM, on_told_to_end, self);
  g_unix_signal_add (SIGINT, on_told_to_end, self);
  look_for_bus (self);
  g_main_loop_run (self->loop);
}

static void
clear (Program *self)
{
  g_clear_handle_id (&self->name, g_bus_unown_name);
  g_clear_object (&self->object);
  g_clear_pointer (&self->wakes, rc_wakes_free);
  if (self->service != NULL)
    g_signal_handlers_disconnect_by_data (self->service, self);
  g_clear_object (&self->service);
  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->context, rc_context_free);
  g_clear_pointer (&self->login, rc_login_free);
  g_clear_object (&self->bus);
  g_free (self->problem);
  g_main_loop_unref (self->loop);
  if (self->lock >= 0)
    rc_agent_lock_release (self->lock);
}

int
rc_reminder_program_run (RcReminderMode mode, const char *road)
{
  Program self = { .mode = mode, .road = road, .lock = -1 };

  self.loop = g_main_loop_new (NULL, FALSE);

  if (mode != RC_REMINDER_DUMP && !take_lock (&self))
    {
      g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

      hand_over (&self, bus);
    }
  else if (!prepare (&self))
    self.status = EXIT_FAILURE;
  else if (mode == RC_REMINDER_DUMP)
    dump (&self);
  else
    run (&self);
  clear (&self);
  return self.status;
}
