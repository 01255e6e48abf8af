/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is due over all cases, and what can be said about it there, through the window itself. */
#include "config.h"

#include <glib/gstdio.h>

#include "fake-agent.h"
#include "find.h"
#include "form-sample.h"
#include "rc-agenda-page.h"
#include "rc-agenda-row.h"
#include "rc-appeals.h"
#include "rc-case-choice.h"
#include "rc-log.h"
#include "rc-record-editor.h"
#include "rc-resources.h"
#include "rc-window.h"

typedef struct {
  FormSample *sample;
  RcWorkspace *workspace;
  RcWindow *window;
  RcRecord *task;
  RcRecord *denial;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->sample = form_sample_new ();
  self->sample->context->rules = rc_rule_set_new (NULL);
  self->task = form_sample_add (self->sample, &rc_task_kind, "title=Ask Dr. Okafor",
                                "due=2026-11-23", "waiting_on=me", NULL);
  self->denial = form_sample_add (self->sample, &rc_denial_kind, "service=Infusion",
                                  "letter_deadline=2026-11-27", "notice_date=2026-10-02", NULL);
  self->workspace = rc_workspace_new (g_steal_pointer (&self->sample->context), NULL, NULL);
  self->window = rc_window_new (NULL, self->workspace);
  gtk_window_present (GTK_WINDOW (self->window));
  find_wait_drawn (GTK_WIDGET (self->window));
  rc_window_show_agenda (self->window);
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_has_title, "Ask Dr. Okafor"));
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *over;

  while ((over = find_window (RC_TYPE_RECORD_EDITOR)) != NULL)
    gtk_window_destroy (GTK_WINDOW (over));
  g_object_ref (self->window);
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->window);
  g_assert_finalize_object (self->workspace);
  form_sample_free (self->sample);
}

static GtkWidget *
find_row (Fixture *self, const char *title)
{
  return find_widget (GTK_WIDGET (self->window), find_has_title, title);
}

static gboolean
is_visible_button (GtkWidget *widget, gconstpointer label)
{
  return gtk_widget_get_mapped (widget) && find_has_label (widget, label);
}

static GtkWidget *
find_button (GtkWidget *row, const char *label)
{
  return find_widget (row, is_visible_button, label);
}

static gboolean
is_gone (GtkWidget *widget, gconstpointer title)
{
  return GTK_IS_WINDOW (widget) && find_widget (widget, find_has_title, title) == NULL;
}

static void
test_groups (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_nonnull (find_widget (GTK_WIDGET (self->window), find_says, "Today"));
  g_assert_nonnull (find_widget (GTK_WIDGET (self->window), find_says, "This Week"));
  g_assert_null (find_widget (GTK_WIDGET (self->window), find_says, "Overdue"));
  g_assert_null (find_widget (GTK_WIDGET (self->window), find_says, "Nothing is due."));
}

static void
test_done_and_undone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  find_press (find_button (find_row (self, "Ask Dr. Okafor"), "Done"));
  g_assert_nonnull (RC_TASK (self->task)->done_on);
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), is_gone, "Ask Dr. Okafor"));
  find_press (find_wait (GTK_WIDGET (self->window), is_visible_button, "Undo"));
  g_assert_null (RC_TASK (self->task)->done_on);
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_has_title, "Ask Dr. Okafor"));
}

/* A deadline ends with what happened: its button opens the appeal for that denial, not sent yet. */
static void
test_deadline_has_no_done (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *sent = find_wait (GTK_WIDGET (self->window), is_visible_button, "I Sent It");
  GtkWidget *row, *editor;
  RcAppeal *appeal;

  g_assert_nonnull (sent);
  row = gtk_widget_get_ancestor (sent, RC_TYPE_AGENDA_ROW);
  g_assert_null (find_button (row, "Done"));
  gtk_widget_activate_action (row, "row.finish", NULL);
  find_iterate ();
  editor = find_window (RC_TYPE_RECORD_EDITOR);
  g_assert_nonnull (editor);
  appeal = RC_APPEAL (rc_record_editor_get_record (RC_RECORD_EDITOR (editor)));
  g_assert_cmpstr (appeal->denial, ==, rc_record_get_id (self->denial));
  g_assert_cmpint (appeal->level, ==, RC_APPEAL_LEVEL_INTERNAL_1);
  g_assert_null (appeal->sent_on);
  g_assert_null (rc_case_first (self->sample->the_case, &rc_appeal_kind));
}

static RcRecord *
begin_appeal (Fixture *self, RcAppealLevel level)
{
  g_autoptr (RcRecord) appeal = rc_record_new (&rc_appeal_kind);

  g_object_set (appeal, "denial", rc_record_get_id (self->denial), "level", level, NULL);
  rc_case_add (self->sample->the_case, appeal, rc_context_stamp (self->workspace->context));
  return appeal; /* the case holds it */
}

/* What was begun is what was sent; of another level it is another thing. */
static void
test_appeal_that_was_begun (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *external = begin_appeal (self, RC_APPEAL_LEVEL_EXTERNAL);
  RcRecord *first = begin_appeal (self, RC_APPEAL_LEVEL_INTERNAL_1);
  GtkWidget *sent = find_wait (GTK_WIDGET (self->window), is_visible_button, "I Sent It");
  GtkWidget *editor;

  g_assert_nonnull (sent);
  find_press (sent);
  editor = find_window (RC_TYPE_RECORD_EDITOR);
  g_assert_nonnull (editor);
  g_assert_true (rc_record_editor_get_record (RC_RECORD_EDITOR (editor)) == first);
  g_assert_true (external != first);
}

static void
test_log_call (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *editor;
  RcCommunication *call;

  find_press (find_button (find_row (self, "Ask Dr. Okafor"), "Log Call"));
  editor = find_window (RC_TYPE_RECORD_EDITOR);
  g_assert_nonnull (editor);
  call = RC_COMMUNICATION (rc_record_editor_get_record (RC_RECORD_EDITOR (editor)));
  g_assert_cmpint (call->channel, ==, RC_CHANNEL_PHONE);
  g_assert_cmpint (call->direction, ==, RC_DIRECTION_OUTGOING);
  g_assert_nonnull (call->when);
  g_assert_true (g_strv_contains ((const char *const *) call->about,
                                  rc_record_get_id (self->task)));
}

static void
choose_tomorrow (Fixture *self, const char *title)
{
  GtkWidget *row = find_row (self, title);
  GtkWidget *choice;

  gtk_widget_activate_action (row, "row.snooze", NULL);
  choice = find_wait (row, is_visible_button, "Tomorrow");
  g_assert_nonnull (choice);
  find_press (choice);
}

/* Without the agent nothing is put off, and that is said. */
static void
test_snooze_without_agent (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  choose_tomorrow (self, "Ask Dr. Okafor");
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_says, "Nothing was put off."));
}

static void
test_snooze (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  FakeAgent *agent = fake_agent_new ();

  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_says, "Reminders are on"));
  choose_tomorrow (self, "Ask Dr. Okafor");
  g_assert_nonnull (find_wait (find_row (self, "Ask Dr. Okafor"), find_says,
                               "Snoozed until tomorrow"));
  g_assert_cmpuint (g_variant_n_children (agent->snoozed), ==, 1);
  find_press (find_wait (GTK_WIDGET (self->window), is_visible_button, "Undo"));
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_says, "You will be reminded again."));
  g_assert_cmpuint (g_variant_n_children (agent->snoozed), ==, 0);
  fake_agent_free (agent);
}

/* Rows stay while what they say changes, and so does the focus. */
static void
test_rows_stay (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *row = find_row (self, "Ask Dr. Okafor");

  gtk_widget_grab_focus (row);
  form_sample_set (self->task, "title", "Ask the doctor");
  rc_workspace_touch (self->workspace, self->sample->file, self->task);
  rc_agenda_cache_invalidate (self->workspace->agenda, self->sample->file);
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_has_title, "Ask the doctor"));
  g_assert_true (find_row (self, "Ask the doctor") == row);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == row);
}

static void
test_narrow (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *row = find_row (self, "Ask Dr. Okafor");

  rc_agenda_row_set_compact (RC_AGENDA_ROW (row), TRUE);
  find_iterate ();
  g_assert_null (find_button (row, "Done"));
  g_assert_nonnull (find_widget (row, find_is_menu_button, NULL));
  gtk_widget_activate_action (row, "row.finish", NULL);
  g_assert_nonnull (RC_TASK (self->task)->done_on);
}

static void
test_unreadable (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (self->sample->folder, "case-0badbad0.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "{ this is no case", -1, NULL));
  rc_store_scan (self->workspace->context->store, &error);
  rc_agenda_cache_new_day (self->workspace->agenda);
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_says, "Cannot Be Read"));
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_says,
                               "None of its dates are in this list."));
}

static gboolean
is_case_choice (GtkWidget *widget, gconstpointer unused G_GNUC_UNUSED)
{
  return RC_IS_CASE_CHOICE (widget);
}

static guint
position_of (GtkWidget *drop_down, RcCaseFile *file)
{
  GListModel *model = gtk_drop_down_get_model (GTK_DROP_DOWN (drop_down));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);

      if (item == G_OBJECT (file))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* “Everyone” or one case; a choice is only there where there is something to choose. */
static void
test_filter (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *choice = find_widget (GTK_WIDGET (self->window), is_case_choice, NULL);
  g_autoptr (RcCase) other = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *drop_down;
  RcCaseFile *file;

  g_assert_nonnull (choice);
  g_assert_false (gtk_widget_get_visible (choice));
  other = rc_case_new ("Tom", rc_context_stamp (self->workspace->context));
  file = rc_store_add (self->workspace->context->store, other, &error);
  g_assert_no_error (error);
  find_iterate ();
  g_assert_true (gtk_widget_get_visible (choice));
  drop_down = find_widget (choice, find_is_drop_down, NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), position_of (drop_down, file));
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), is_gone, "Ask Dr. Okafor"));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 0);
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_has_title, "Ask Dr. Okafor"));
}

static void
test_off_and_stuck (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  FakeAgent *agent;

  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_says, "Reminders are off."));
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), is_visible_button, "Turn On"));
  agent = fake_agent_new ();
  agent->pending = 2;
  agent->server = "";
  fake_agent_tell (agent);
  g_assert_nonnull (find_wait (GTK_WIDGET (self->window), find_says, "2 things are due"));
  fake_agent_free (agent);
}

/* A notification may outlive what it is about. */
static void
test_gone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *dialog;

  rc_window_show_case (self->window, "no-such-case", "no-such-record");
  dialog = find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));
  rc_window_show_case (self->window, rc_case_get_id (self->sample->the_case), "no-such-record");
  dialog = find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));
  find_iterate ();
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_autofree char *state = g_dir_make_tmp ("recourse-state-XXXXXX", NULL);

  find_init (&argc, &argv);
  g_setenv ("RECOURSE_STATE_DIR", state, TRUE);
  g_setenv ("RECOURSE_NO_AGENT", "1", TRUE);
  rc_resources_ensure ();
  ADD ("/agenda-page/groups", test_groups);
  ADD ("/agenda-page/done-and-undone", test_done_and_undone);
  ADD ("/agenda-page/deadline-has-no-done", test_deadline_has_no_done);
  ADD ("/agenda-page/appeal-that-was-begun", test_appeal_that_was_begun);
  ADD ("/agenda-page/log-call", test_log_call);
  ADD ("/agenda-page/snooze-without-agent", test_snooze_without_agent);
  ADD ("/agenda-page/snooze", test_snooze);
  ADD ("/agenda-page/rows-stay", test_rows_stay);
  ADD ("/agenda-page/narrow", test_narrow);
  ADD ("/agenda-page/unreadable", test_unreadable);
  ADD ("/agenda-page/filter", test_filter);
  ADD ("/agenda-page/off-and-stuck", test_off_and_stuck);
  ADD ("/agenda-page/gone", test_gone);
  return g_test_run ();
}
