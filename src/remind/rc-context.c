/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-context.h"

#include "rc-paths.h"

RcContext *
rc_context_new_from_environment (const char *folder, GError **error)
{
  g_autoptr (RcContext) self = g_new0 (RcContext, 1);
  g_autofree char *cases = rc_paths_cases (folder);
  g_autofree char *rules = rc_paths_rules ();

  self->clock = rc_clock_new_from_environment (error);
  if (self->clock == NULL)
    return NULL;
  self->store = rc_store_new (cases);
  self->rules = rc_rule_set_new (rules);
  self->by = g_strdup (g_get_user_name ());
  return g_steal_pointer (&self);
}

void
rc_context_free (RcContext *self)
{
  g_clear_object (&self->clock);
  g_clear_object (&self->store);
  g_clear_object (&self->rules);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->stamped, g_date_time_unref);
  g_free (self);
}

RcStamp
rc_context_stamp (RcContext *self)
{
  g_clear_pointer (&self->stamped, g_date_time_unref);
  self->stamped = rc_clock_now (self->clock);
  return (RcStamp){ .when = self->stamped, .by = self->by };
}
