/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the reminders are, in words; asked of an agent on a real bus. */

#include "config.h"

#include "rc-reminder-state.h"

#include "../unit/remind/remind-test.h"
#include "fake-agent.h"
#include "find.h"

typedef struct {
  RcAgent *agent;
  GDateTime *now;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->agent = rc_agent_new ();
  self->now = moment ("2026-11-23T10:00:00-05:00");
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (self->agent);
  g_date_time_unref (self->now);
}

static gboolean
says (Fixture *self, const char *words)
{
  g_autoptr (RcStatus) status = rc_reminder_state_get_status (self->agent);

  return g_str_equal (status->text, words);
}

/* The bus answers when it comes to it. */
static void
wait_status (Fixture *self, const char *words)
{
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  while (!says (self, words) && g_get_monotonic_time () < end)
    {
      g_usleep (1000);
      find_iterate ();
    }
  g_assert_true (says (self, words));
}

static void
test_off (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *line = NULL;
  g_autofree char *text = NULL;

  wait_status (self, "Reminders are off");
  line = rc_reminder_state_get_line (self->agent, self->now);
  text = rc_reminder_state_get_text (self->agent, self->now);
  g_assert_null (line);
  g_assert_cmpstr (text, ==, "Nothing tells you about a date while this window is closed.");
}

static void
test_on (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  FakeAgent *fake = fake_agent_new ();
  g_autofree char *line = NULL;
  g_autofree char *text = NULL;
  g_autofree char *roads = NULL;

  wait_status (self, "Reminders are on");
  line = rc_reminder_state_get_line (self->agent, self->now);
  text = rc_reminder_state_get_text (self->agent, self->now);
  roads = rc_reminder_state_get_roads (self->agent);
  g_assert_cmpstr (line, ==, "Last check today, 9:40 AM");
  g_assert_cmpstr (text, ==,
                   "Also while Recourse is closed. Last check: today, 9:40 AM. Next one: tomorrow, "
                   "9:00 AM, or when something changes.");
  g_assert_cmpstr (roads, ==,
                   "every ten minutes, by the system’s timer; when you log in, by the system");
  fake_agent_free (fake);
}

/* Something is due, and no notification can say so. */
static void
test_stuck (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  FakeAgent *fake = fake_agent_new ();
  g_autofree char *text = NULL;

  fake->pending = 1;
  fake->server = "";
  wait_status (self, "No notification can be shown");
  text = rc_reminder_state_get_text (self->agent, self->now);
  g_assert_nonnull (strstr (text, "Look at the agenda until it does."));
  fake_agent_free (fake);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  find_init (&argc, &argv);
  g_setenv ("RECOURSE_NO_AGENT", "1", TRUE);
  ADD ("/reminder-state/off", test_off);
  ADD ("/reminder-state/on", test_on);
  ADD ("/reminder-state/stuck", test_stuck);
  return g_test_run ();
}
