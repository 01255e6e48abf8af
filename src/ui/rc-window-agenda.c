/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-window-agenda.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-done.h"
#include "rc-appeals.h"
#include "rc-date.h"
#include "rc-due.h"
#include "rc-log.h"
#include "rc-record-editor.h"

static RcAgendaItem *
find_item (RcWorkspace *workspace, RcCaseFile *file, const char *key)
{
  GPtrArray *items = rc_agenda_cache_get (workspace->agenda, file);

  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      if (g_str_equal (item->key, key))
        return item;
    }
  return NULL;
}

/* What can be undone is remembered before it is done, or after it, as the thing is changed or new. */
static gboolean
finish (RcWorkspace *workspace, RcCaseFile *file, RcAgendaItem *item)
{
  RcCase *the_case = rc_case_file_get_case (file);
  RcRecord *changed = rc_agenda_item_find_changed (item, the_case);
  RcRecord *record;

  if (!rc_agenda_item_can_be_done (item) || rc_case_is_read_only (the_case))
    return FALSE;
  rc_autosave_watch (workspace->autosave, file);
  if (changed != NULL)
    rc_undo_remember (workspace->undo, file, changed);
  record = rc_agenda_item_finish (item, the_case, rc_context_stamp (workspace->context));
  if (changed == NULL && record != NULL)
    rc_undo_remember_added (workspace->undo, file, record);
  return record != NULL;
}

/* (transfer full) (nullable): the item that @target, "(case id, key)", is about */
static RcAgendaItem *
find_target_item (GtkWidget *widget, GVariant *target, RcCaseFile **file)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  const char *case_id, *key;
  RcAgendaItem *item = NULL;

  g_variant_get (target, "(&s&s)", &case_id, &key);
  *file = rc_store_find (workspace->context->store, case_id);
  if (*file != NULL && rc_case_file_get_case (*file) != NULL)
    item = find_item (workspace, *file, key);
  return item != NULL ? g_object_ref (item) : NULL;
}

static void
do_finish_item (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  RcCaseFile *file;
  g_autoptr (RcAgendaItem) item = find_target_item (widget, target, &file);

  if (item != NULL && finish (workspace, file, item))
    rc_window_toast (RC_WINDOW (widget), _("Done."), TRUE);
  else
    rc_window_toast (RC_WINDOW (widget), _("This is not open any more."), FALSE);
}

typedef struct {
  RcWindow *window;
  char *occurrence;
  char *until;
} Snooze;

static void
free_snooze (Snooze *self)
{
  g_object_unref (self->window);
  g_free (self->occurrence);
  g_free (self->until);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Snooze, free_snooze)

static void
tell_snoozed (Snooze *self)
{
  RcWorkspace *workspace = rc_window_get_workspace (self->window);
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);
  g_autoptr (GDateTime) until = rc_moment_parse (self->until, NULL);
  g_autofree char *text = until != NULL ? rc_due_snoozed (until, today) : NULL;

  if (text == NULL)
    rc_window_toast (self->window, _("You will be reminded again."), FALSE);
  else
    rc_window_toast_undo (self->window, text, "win.snooze",
                          g_variant_new ("(ss)", self->occurrence, ""));
}

static void
on_snoozed (GObject *agent, GAsyncResult *result, gpointer data)
{
  g_autoptr (Snooze) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (rc_agent_snooze_finish (RC_AGENT (agent), result, &error))
    {
      tell_snoozed (self);
      return;
    }
  text = g_strdup_printf (_("Nothing was put off. %s"), error->message);
  rc_window_toast (self->window, text, FALSE);
}

static void
do_snooze (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  Snooze *call = g_new0 (Snooze, 1);

  call->window = g_object_ref (RC_WINDOW (widget));
  g_variant_get (target, "(ss)", &call->occurrence, &call->until);
  rc_agent_snooze_async (rc_window_get_workspace (call->window)->agent, call->occurrence, call->until,
                         on_snoozed, call);
}

/* Whoever promised something is the one to ask again. */
static void
fill_from_call (RcRecord *call, RcCommunication *before)
{
  g_object_set (call, "party", before->party, "company", before->company, "department",
                before->department, "number", before->number, NULL);
}

static void
present_editor (GtkWidget *widget, RcCaseFile *file, RcRecord *record, gboolean is_new)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));

  rc_autosave_watch (workspace->autosave, file);
  rc_record_editor_present_over (rc_record_editor_new (workspace->context, file, record, is_new),
                                 widget);
}

static void
do_log_call_about (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  const char *about[] = { NULL, NULL };
  const char *case_id;
  RcCaseFile *file;
  RcRecord *record;
  g_autoptr (RcRecord) call = rc_record_new (&rc_communication_kind);
  g_autoptr (GDateTime) now = rc_clock_now (workspace->context->clock);

  g_variant_get (target, "(&s&s)", &case_id, &about[0]);
  record = rc_workspace_find (workspace, case_id, about[0], &file);
  if (record == NULL)
    {
      rc_window_toast (RC_WINDOW (widget), _("This is not open any more."), FALSE);
      return;
    }
  g_object_set (call, "channel", RC_CHANNEL_PHONE, "direction", RC_DIRECTION_OUTGOING, "when", now,
                "about", about, NULL);
  if (RC_IS_COMMUNICATION (record))
    fill_from_call (call, RC_COMMUNICATION (record));
  present_editor (widget, file, call, TRUE);
}

/* The one that was begun, if there is one, is the one that was sent now. The day is left to the
 * person: it may have been sent yesterday. */
static RcRecord *
make_appeal (const RcDeadline *deadline)
{
  RcRecord *appeal = rc_record_new (&rc_appeal_kind);

  g_object_set (appeal, "denial", rc_record_get_id (deadline->record), "level",
                rc_deadline_get_level (deadline), NULL);
  return appeal;
}

static void
do_record_appeal (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  RcCaseFile *file;
  g_autoptr (RcAgendaItem) item = find_target_item (widget, target, &file);
  RcAppeal *draft;
  g_autoptr (RcRecord) appeal = NULL;

  if (item == NULL || item->deadline == NULL)
    {
      rc_window_toast (RC_WINDOW (widget), _("This is not open any more."), FALSE);
      return;
    }
  draft = rc_deadline_find_draft (item->deadline, rc_case_file_get_case (file));
  appeal = draft != NULL ? g_object_ref (RC_RECORD (draft)) : make_appeal (item->deadline);
  present_editor (widget, file, appeal, draft == NULL);
}

void
rc_window_class_add_agenda_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.finish-item", "(ss)", do_finish_item);
  gtk_widget_class_install_action (klass, "win.snooze", "(ss)", do_snooze);
  gtk_widget_class_install_action (klass, "win.log-call-about", "(ss)", do_log_call_about);
  gtk_widget_class_install_action (klass, "win.record-appeal", "(ss)", do_record_appeal);
}
