/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-workspace.h"

G_DEFINE_FINAL_TYPE (RcWorkspace, rc_workspace, G_TYPE_OBJECT)

static void
rc_workspace_finalize (GObject *object)
{
  RcWorkspace *self = RC_WORKSPACE (object);

  g_clear_pointer (&self->undo, rc_undo_free);
  g_clear_object (&self->agent);
  g_clear_object (&self->agenda);
  g_clear_object (&self->autosave);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->context, rc_context_free);

  G_OBJECT_CLASS (rc_workspace_parent_class)->finalize (object);
}

static void
rc_workspace_class_init (RcWorkspaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_workspace_finalize;
}

static void
rc_workspace_init (RcWorkspace *self G_GNUC_UNUSED)
{
}

RcWorkspace *
rc_workspace_new (RcContext *context, GSettings *settings, GApplication *application)
{
  RcWorkspace *self = g_object_new (RC_TYPE_WORKSPACE, NULL);

  self->context = context;
  g_set_object (&self->settings, settings);
  self->autosave = rc_autosave_new (context, application);
  self->agenda = rc_agenda_cache_new (context);
  self->agent = rc_agent_new ();
  self->undo = rc_undo_new (context);
  g_signal_connect_object (self->autosave, "edited", G_CALLBACK (rc_agenda_cache_invalidate),
                           self->agenda, G_CONNECT_SWAPPED);
  return self;
}

GDate *
rc_workspace_get_today (RcWorkspace *self)
{
  return rc_clock_today (self->context->clock);
}

void
rc_workspace_touch (RcWorkspace *self, RcCaseFile *file, RcRecord *record)
{
  rc_case_touch (rc_case_file_get_case (file), record, rc_context_stamp (self->context));
}

RcRecord *
rc_workspace_find (RcWorkspace *self, const char *case_id, const char *record_id, RcCaseFile **file)
{
  *file = rc_store_find (self->context->store, case_id);
  if (*file == NULL || rc_case_file_get_case (*file) == NULL)
    return NULL;
  return rc_case_find (rc_case_file_get_case (*file), record_id);
}
