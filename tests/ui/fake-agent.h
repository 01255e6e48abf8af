/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A reminder agent on the session bus of the tests that remembers what it was told. */
typedef struct {
  GDBusConnection *bus;
  guint object;
  guint name;
  GVariant *snoozed; /* "a{ss}" */
  guint pending;
  const char *server;
  const char *refusal; /* (nullable): why Snooze and Test fail */
  guint n_tests;
} FakeAgent;

FakeAgent *fake_agent_new  (void);
void       fake_agent_free (FakeAgent *self);
/* Says on the bus what it is now. */
void       fake_agent_tell (FakeAgent *self);

G_END_DECLS
