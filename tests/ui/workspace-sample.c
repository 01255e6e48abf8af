/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "workspace-sample.h"

#include "find.h"

void
workspace_sample_set_up (WorkspaceSample *self, gconstpointer unused G_GNUC_UNUSED)
{
  self->sample = form_sample_new ();
  self->sample->context->rules = rc_rule_set_new (NULL);
  self->workspace = rc_workspace_new (g_steal_pointer (&self->sample->context), NULL, NULL);
  self->window = gtk_window_new ();
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  gtk_window_set_default_size (GTK_WINDOW (self->window), 600, 900);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->toasts));
  gtk_window_present (GTK_WINDOW (self->window));
}

void
workspace_sample_tear_down (WorkspaceSample *self, gconstpointer unused G_GNUC_UNUSED)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  find_iterate ();
  g_clear_object (&self->workspace);
  form_sample_free (self->sample);
}

char *
workspace_sample_get (RcRecord *record, const char *name)
{
  return rc_record_get_text (record, rc_kind_field (rc_record_get_kind (record), name));
}
