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

static void
do_finish_item (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  const char *case_id, *key;
  RcCaseFile *file;
  g_autoptr (RcAgendaItem) item = NULL;

  g_variant_get (target, "(&s&s)", &case_id, &key);
  file = rc_store_find (workspace->context->store, case_id);
  if (file != NULL && rc_case_file_get_case (file) != NULL)
    g_set_object (&item, find_item (workspace, file, key));
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
present_new (GtkWidget *widget, RcCaseFile *file, RcRecord *record)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));

  rc_autosave_watch (workspace->autosave, file);
  rc_record_editor_present_over (rc_record_editor_new (workspace->context, file, record, TRUE),
                                 widget);
}

/* Finds the record that @target is about; says so if it is gone. */
static RcRecord *
find_record (GtkWidget *widget, GVariant *target, RcCaseFile **file)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  const char *case_id, *record_id;
  RcRecord *record;

  g_variant_get (target, "(&s&s)", &case_id, &record_id);
  record = rc_workspace_find (workspace, case_id, record_id, file);
  if (record == NULL)
    rc_window_toast (RC_WINDOW (widget), _("This is not open any more."), FALSE);
  return record;
}

static void
do_log_call_about (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  RcCaseFile *file;
  RcRecord *record = find_record (widget, target, &file);
  g_autoptr (RcRecord) call = rc_record_new (&rc_communication_kind);
  g_autoptr (GDateTime) now = NULL;
  const char *about[] = { NULL, NULL };

  if (record == NULL)
    return;
  about[0] = rc_record_get_id (record);
  now = rc_clock_now (rc_window_get_workspace (RC_WINDOW (widget))->context->clock);
  g_object_set (call, "channel", RC_CHANNEL_PHONE, "direction", RC_DIRECTION_OUTGOING, "when", now,
                "about", about, NULL);
  if (RC_IS_COMMUNICATION (record))
    fill_from_call (call, RC_COMMUNICATION (record));
  present_new (widget, file, call);
}

/* One that was begun and not sent yet is the one that was sent now. */
static RcRecord *
find_unsent_appeal (RcCase *the_case, const char *denial)
{
  GListModel *all = rc_case_get_records (the_case, &rc_appeal_kind);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcAppeal) appeal = g_list_model_get_item (all, i);

      if (g_strcmp0 (appeal->denial, denial) == 0 && appeal->sent_on == NULL &&
          appeal->received_on == NULL && appeal->decided_on == NULL)
        return RC_RECORD (appeal); /* the case holds it */
    }
  return NULL;
}

/* The day is left to the person: it may have been sent yesterday. */
static void
do_record_appeal (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  RcWorkspace *workspace = rc_window_get_workspace (RC_WINDOW (widget));
  RcCaseFile *file;
  RcRecord *denial = find_record (widget, target, &file);
  RcRecord *unsent;

  if (denial == NULL)
    return;
  unsent = find_unsent_appeal (rc_case_file_get_case (file), rc_record_get_id (denial));
  if (unsent != NULL)
    {
      rc_autosave_watch (workspace->autosave, file);
      rc_record_editor_present_over (
        rc_record_editor_new (workspace->context, file, unsent, FALSE), widget);
    }
  else
    {
      g_autoptr (RcRecord) appeal = rc_record_new (&rc_appeal_kind);

      g_object_set (appeal, "denial", rc_record_get_id (denial), NULL);
      present_new (widget, file, appeal);
    }
}

void
rc_window_class_add_agenda_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.finish-item", "(ss)", do_finish_item);
  gtk_widget_class_install_action (klass, "win.snooze", "(ss)", do_snooze);
  gtk_widget_class_install_action (klass, "win.log-call-about", "(ss)", do_log_call_about);
  gtk_widget_class_install_action (klass, "win.record-appeal", "(ss)", do_record_appeal);
}
