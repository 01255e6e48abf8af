/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-editor.h"

#include "find.h"
#include "form-sample.h"
#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-log.h"
#include "rc-policy.h"

typedef struct {
  FormSample *sample;
  GtkWidget *parent;
  RcRecordEditor *editor;
  guint n_changed;
} Fixture;

static void
on_changed (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->sample = form_sample_new ();
  fixture->parent = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (fixture->parent));
  g_signal_connect_swapped (fixture->sample->the_case, "changed", G_CALLBACK (on_changed), fixture);
}

/* Every window that a test opened must be gone with its last reference. */
static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;

  while ((window = find_window (RC_TYPE_RECORD_EDITOR)) != NULL)
    {
      g_object_ref (window);
      gtk_window_destroy (GTK_WINDOW (window));
      find_iterate ();
      g_assert_finalize_object (window);
    }
  gtk_window_destroy (GTK_WINDOW (fixture->parent));
  find_iterate ();
  g_signal_handlers_disconnect_by_data (fixture->sample->the_case, fixture);
  form_sample_free (fixture->sample);
}

static void
open_editor (Fixture *fixture, RcRecord *record, gboolean is_new)
{
  RcFormRow *first;

  fixture->editor = rc_record_editor_new (fixture->sample->context, fixture->sample->file, record,
                                          is_new);
  rc_record_editor_present_over (fixture->editor, fixture->parent);
  find_wait_drawn (GTK_WIDGET (fixture->editor));
  first = rc_record_form_get_row (rc_record_editor_get_form (fixture->editor),
                                  rc_record_get_kind (record)->fields[0].name);
  while (!rc_form_row_is_busy (first)) /* the focus comes with the first frame */
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
get_row (RcRecordEditor *editor, const char *name)
{
  return GTK_WIDGET (rc_record_form_get_row (rc_record_editor_get_form (editor), name));
}

static void
type (RcRecordEditor *editor, const char *name, const char *text)
{
  GtkWidget *entry = find_widget (get_row (editor, name), find_is_entry, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  find_iterate ();
}

static void
press (RcRecordEditor *editor, const char *name, FindFits fits, const char *what)
{
  GtkWidget *button = find_widget (get_row (editor, name), fits, what);

  g_assert_nonnull (button);
  find_press (button);
}

static void
close_editor (RcRecordEditor *editor)
{
  gtk_window_close (GTK_WINDOW (editor));
  find_iterate ();
}

static guint
count (Fixture *fixture, const RcKind *kind)
{
  return g_list_model_get_n_items (rc_case_get_records (fixture->sample->the_case, kind));
}

static void
test_new (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr(RcRecord) task = rc_record_new (&rc_task_kind);

  open_editor (fixture, task, TRUE);
  g_assert_cmpuint (count (fixture, &rc_task_kind), ==, 0);
  type (fixture->editor, "title", "Ask the pharmacy");
  g_assert_cmpuint (count (fixture, &rc_task_kind), ==, 1);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpstr (rc_record_get_by (task), ==, "tester");
  g_assert_nonnull (find_widget (GTK_WIDGET (fixture->editor), find_says, "Ask the pharmacy"));

  type (fixture->editor, "due", "2026-12-04");
  g_assert_cmpuint (count (fixture, &rc_task_kind), ==, 1);
  g_assert_cmpuint (fixture->n_changed, ==, 2);
}

static void
test_new_left_empty (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr(RcRecord) task = rc_record_new (&rc_task_kind);

  open_editor (fixture, task, TRUE);
  close_editor (fixture->editor);
  g_assert_null (find_window (RC_TYPE_RECORD_EDITOR));
  g_assert_cmpuint (count (fixture, &rc_task_kind), ==, 0);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
}

static void
test_info (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  open_editor (fixture, RC_RECORD (rc_case_get_info (fixture->sample->the_case)), FALSE);
  type (fixture->editor, "title", "Maria");
  g_assert_cmpstr (rc_case_get_title (fixture->sample->the_case), ==, "Maria");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
}

static void
test_deleted_elsewhere (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcCase *the_case = fixture->sample->the_case;
  RcRecord *task = form_sample_add (fixture->sample, &rc_task_kind, "title=Call", NULL);

  open_editor (fixture, task, FALSE);
  rc_case_remove (the_case, task, rc_context_stamp (fixture->sample->context));
  type (fixture->editor, "due", "2026-12-04");
  g_assert_cmpuint (count (fixture, &rc_task_kind), ==, 1);
  g_assert_true (rc_case_find (the_case, rc_record_get_id (task)) == task);
}

static void
test_child (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr(RcRecord) claim = rc_record_new (&rc_claim_kind);
  GtkWidget *inner;

  open_editor (fixture, claim, TRUE);
  press (fixture->editor, "lines", find_has_label, "Add Line");
  inner = find_window (RC_TYPE_RECORD_EDITOR);
  g_assert_true (inner != GTK_WIDGET (fixture->editor));
  type (RC_RECORD_EDITOR (inner), "description", "Infusion");

  /* The claim is in the case with its first line, and shows it. */
  g_assert_cmpuint (count (fixture, &rc_claim_kind), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (RC_CLAIM (claim)->lines)), ==, 1);
  close_editor (RC_RECORD_EDITOR (inner));
  g_assert_nonnull (find_widget (get_row (fixture->editor, "lines"), find_has_title, "Infusion"));

  press (fixture->editor, "lines", find_has_title, "Infusion");
  inner = find_window (RC_TYPE_RECORD_EDITOR);
  type (RC_RECORD_EDITOR (inner), "description", "Infusion, first hour");
  g_assert_nonnull (find_widget (get_row (fixture->editor, "lines"), find_has_title,
                                 "Infusion, first hour"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (RC_CLAIM (claim)->lines)), ==, 1);
}

/* Another program wrote the case: the claim has other objects for the same lines. */
static void
test_child_replaced (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *claim = form_sample_add (fixture->sample, &rc_claim_kind, NULL, NULL);
  GtkWidget *inner;
  g_autoptr(RcRecord) theirs = NULL;
  g_autoptr(RcClaimLine) line = NULL;

  form_sample_add_child (claim, "lines", "description=Infusion", NULL);
  open_editor (fixture, claim, FALSE);
  press (fixture->editor, "lines", find_has_title, "Infusion");
  inner = find_window (RC_TYPE_RECORD_EDITOR);
  theirs = rc_record_copy (claim);
  form_sample_add_child (theirs, "lines", "description=Another", NULL);
  rc_record_assign (claim, theirs);
  find_iterate ();
  type (RC_RECORD_EDITOR (inner), "code", "96365");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (RC_CLAIM (claim)->lines)), ==, 2);
  line = g_list_model_get_item (G_LIST_MODEL (RC_CLAIM (claim)->lines), 0);
  g_assert_cmpstr (line->code, ==, "96365");
}

static void
test_child_removed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *claim = form_sample_add (fixture->sample, &rc_claim_kind, NULL, NULL);
  GListModel *lines = G_LIST_MODEL (RC_CLAIM (claim)->lines);
  GtkWidget *undo;
  g_autoptr(RcClaimLine) first = NULL;

  form_sample_add_child (claim, "lines", "description=One", NULL);
  form_sample_add_child (claim, "lines", "description=Two", NULL);
  open_editor (fixture, claim, FALSE);
  press (fixture->editor, "lines", find_has_icon, "user-trash-symbolic");
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, 1);

  undo = find_widget (GTK_WIDGET (fixture->editor), find_has_label, "_Undo");
  g_assert_nonnull (undo);
  find_press (undo);
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, 2);
  first = g_list_model_get_item (lines, 0);
  g_assert_cmpstr (first->description, ==, "One");
  g_assert_nonnull (find_widget (get_row (fixture->editor, "lines"), find_has_title, "One"));
}

static void
answer (const char *id)
{
  GtkWidget *question = find_window (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (question);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), id);
  gtk_window_destroy (GTK_WINDOW (question));
  find_iterate ();
}

static void
test_closing (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *denial = form_sample_add (fixture->sample, &rc_denial_kind, "notice_date=2026-10-02",
                                      NULL);

  open_editor (fixture, denial, FALSE);
  type (fixture->editor, "notice_received", "2026-10-01");
  close_editor (fixture->editor);
  g_assert_true (find_window (RC_TYPE_RECORD_EDITOR) == GTK_WIDGET (fixture->editor));
  answer ("back");
  g_assert_true (find_window (RC_TYPE_RECORD_EDITOR) == GTK_WIDGET (fixture->editor));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->editor)),
                                         get_row (fixture->editor, "notice_received")));

  close_editor (fixture->editor);
  answer ("close");
  g_assert_null (find_window (RC_TYPE_RECORD_EDITOR));
  g_assert_null (RC_DENIAL (denial)->notice_received);
}

static void
test_reference (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *claim = form_sample_add (fixture->sample, &rc_claim_kind, NULL, NULL);
  RcRecord *plan = form_sample_add (fixture->sample, &rc_plan_kind, "insurer=Blue & Harbor", NULL);

  open_editor (fixture, claim, FALSE);
  press (fixture->editor, "plan", find_is_menu_button, NULL);
  press (fixture->editor, "plan", find_has_title, "Blue & Harbor");
  g_assert_cmpstr (RC_CLAIM (claim)->plan, ==, rc_record_get_id (plan));
  g_assert_nonnull (find_widget (get_row (fixture->editor, "plan"), find_says, "Blue & Harbor"));

  press (fixture->editor, "plan", find_is_menu_button, NULL);
  press (fixture->editor, "plan", find_has_label, "None");
  g_assert_null (RC_CLAIM (claim)->plan);
}

static void
test_reference_opens (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *claim = form_sample_add (fixture->sample, &rc_claim_kind, NULL, NULL);
  RcRecord *plan = form_sample_add (fixture->sample, &rc_plan_kind, "insurer=Blue Harbor", NULL);
  GtkWidget *inner;

  form_sample_set (claim, "plan", rc_record_get_id (plan));
  open_editor (fixture, claim, FALSE);
  press (fixture->editor, "plan", find_has_icon, "go-next-symbolic");
  inner = find_window (RC_TYPE_RECORD_EDITOR);
  g_assert_true (rc_record_editor_get_record (RC_RECORD_EDITOR (inner)) == plan);

  /* The row shows the new name at once. */
  type (RC_RECORD_EDITOR (inner), "insurer", "Red Harbor");
  g_assert_nonnull (find_widget (get_row (fixture->editor, "plan"), find_says, "Red Harbor"));
}

static void
test_reference_adds (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *claim = form_sample_add (fixture->sample, &rc_claim_kind, NULL, NULL);
  GtkWidget *inner;
  RcRecord *plan;

  open_editor (fixture, claim, FALSE);
  press (fixture->editor, "plan", find_is_menu_button, NULL);
  press (fixture->editor, "plan", find_has_label, "Add Plan");
  inner = find_window (RC_TYPE_RECORD_EDITOR);
  g_assert_null (RC_CLAIM (claim)->plan);
  type (RC_RECORD_EDITOR (inner), "insurer", "Blue Harbor");

  plan = rc_case_first (fixture->sample->the_case, &rc_plan_kind);
  g_assert_nonnull (plan);
  g_assert_cmpstr (RC_CLAIM (claim)->plan, ==, rc_record_get_id (plan));
}

static void
test_references (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *task = form_sample_add (fixture->sample, &rc_task_kind, "title=Call", NULL);
  RcRecord *claim = form_sample_add (fixture->sample, &rc_claim_kind, "service=Infusions", NULL);
  RcRecord *plan = form_sample_add (fixture->sample, &rc_plan_kind, "insurer=Blue Harbor", NULL);

  open_editor (fixture, task, FALSE);
  press (fixture->editor, "about", find_is_menu_button, NULL);
  press (fixture->editor, "about", find_has_title, "Infusions");
  press (fixture->editor, "about", find_has_title, "Blue Harbor");
  g_assert_cmpuint (g_strv_length (RC_TASK (task)->about), ==, 2);
  g_assert_cmpstr (RC_TASK (task)->about[0], ==, rc_record_get_id (claim));
  press (fixture->editor, "about", find_has_title, "Infusions");
  g_assert_cmpuint (g_strv_length (RC_TASK (task)->about), ==, 1);
  g_assert_cmpstr (RC_TASK (task)->about[0], ==, rc_record_get_id (plan));
}

static void
test_dangling (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *claim = form_sample_add (fixture->sample, &rc_claim_kind,
                                     "plan=11111111-2222-4333-8444-555555555555", NULL);

  open_editor (fixture, claim, FALSE);
  g_assert_nonnull (find_widget (get_row (fixture->editor, "plan"), find_says, "no longer"));
  g_assert_cmpuint (fixture->n_changed, ==, 1); /* by adding it */
}

/* As the windowing system would: what captures a key comes before what it bubbles up to. */
static void
press_key (GtkWidget *widget, guint key)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }
  find_iterate ();
}

static void
test_calendar (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *task = form_sample_add (fixture->sample, &rc_task_kind, "title=Call", NULL);
  g_autoptr(GDateTime) shown = NULL;
  GtkWidget *button, *picker, *calendar;

  open_editor (fixture, task, FALSE);
  press (fixture->editor, "due", find_is_menu_button, NULL);
  button = find_widget (get_row (fixture->editor, "due"), find_is_menu_button, NULL);
  picker = gtk_popover_get_child (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  calendar = adw_bin_get_child (ADW_BIN (picker));

  /* It opens on the day of the clock, and looking is not choosing. */
  shown = gtk_calendar_get_date (GTK_CALENDAR (calendar));
  g_assert_cmpint (g_date_time_get_day_of_month (shown), ==, 23);
  press_key (calendar, GDK_KEY_Down);
  press_key (calendar, GDK_KEY_Right);
  g_assert_null (RC_TASK (task)->due);
  press_key (calendar, GDK_KEY_Return);
  g_assert_cmpint (g_date_get_month (RC_TASK (task)->due), ==, 12);
  g_assert_cmpint (g_date_get_day (RC_TASK (task)->due), ==, 1);
}

static void
wait_until (gboolean (*is_so) (gpointer data), gpointer data)
{
  while (!is_so (data))
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
has_chosen (gpointer chooser)
{
  g_autoptr(GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  return file != NULL;
}

static gboolean
has_file (gpointer document)
{
  return RC_DOCUMENT (document)->file != NULL;
}

static void
test_file (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcRecord *document = form_sample_add (fixture->sample, &rc_document_kind, "title=Letter", NULL);
  g_autofree char *path = g_build_filename (fixture->sample->folder, "scan.pdf", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  GtkWidget *chooser;

  g_assert_true (g_file_set_contents (path, "%PDF-1.4", -1, NULL));
  open_editor (fixture, document, FALSE);
  press (fixture->editor, "file", find_has_label, "Choose…");
  chooser = find_window (GTK_TYPE_FILE_CHOOSER_DIALOG);
  g_assert_nonnull (chooser);
  gtk_file_chooser_set_file (GTK_FILE_CHOOSER (chooser), file, NULL);
  wait_until (has_chosen, chooser);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_ACCEPT);
  wait_until (has_file, document);

  g_assert_true (g_str_has_suffix (RC_DOCUMENT (document)->file, ".pdf"));
  find_iterate ();
  g_assert_nonnull (find_widget (get_row (fixture->editor, "file"), find_says, "PDF, "));

  press (fixture->editor, "file", find_has_icon, "user-trash-symbolic");
  g_assert_null (RC_DOCUMENT (document)->file);
  find_press (find_widget (GTK_WIDGET (fixture->editor), find_has_label, "_Undo"));
  g_assert_nonnull (RC_DOCUMENT (document)->file);
}

/* A case of a later format, as its file would have it. */
static void
test_read_only (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcStore *store = fixture->sample->context->store;
  g_autofree char *path = g_build_filename (fixture->sample->folder, "case-later.json", NULL);
  const char *id = "7d9f5a36-24c2-4d53-9a3e-0a3d7d9f5a36";
  g_autofree char *text = g_strdup_printf ("{\"format\": 2, \"id\": \"%s\"}", id);
  RcCaseFile *later;
  RcCaseInfo *info;
  RcRecordForm *form;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_true (rc_store_scan (store, NULL));
  later = rc_store_find (store, id);
  g_assert_true (rc_case_is_read_only (rc_case_file_get_case (later)));
  info = rc_case_get_info (rc_case_file_get_case (later));

  fixture->editor = rc_record_editor_new (fixture->sample->context, later, RC_RECORD (info), FALSE);
  rc_record_editor_present_over (fixture->editor, fixture->parent);
  find_wait_drawn (GTK_WIDGET (fixture->editor));
  form = rc_record_editor_get_form (fixture->editor);
  g_assert_false (gtk_widget_is_sensitive (find_widget (GTK_WIDGET (form), find_is_entry, NULL)));
  g_assert_nonnull (find_widget (GTK_WIDGET (fixture->editor), find_says, "newer Recourse"));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  find_init (&argc, &argv);

  ADD ("/editor/new/comes-with-its-first-answer", test_new);
  ADD ("/editor/new/left-empty-adds-nothing", test_new_left_empty);
  ADD ("/editor/case/can-be-edited-itself", test_info);
  ADD ("/editor/deleted/comes-back-when-edited", test_deleted_elsewhere);
  ADD ("/editor/child/is-added-and-opened", test_child);
  ADD ("/editor/child/arrives-though-the-list-was-written", test_child_replaced);
  ADD ("/editor/child/comes-back-to-its-place", test_child_removed);
  ADD ("/editor/close/asks-about-what-is-not-saved", test_closing);
  ADD ("/editor/reference/is-picked-and-taken-away", test_reference);
  ADD ("/editor/reference/opens-its-record", test_reference_opens);
  ADD ("/editor/reference/adds-a-record", test_reference_adds);
  ADD ("/editor/references/are-checked-and-unchecked", test_references);
  ADD ("/editor/reference/says-what-is-gone", test_dangling);
  ADD ("/editor/calendar/takes-the-day-that-is-picked", test_calendar);
  ADD ("/editor/file/is-copied-and-taken-out", test_file);
  ADD ("/editor/case/of-a-later-format-can-only-be-looked-at", test_read_only);
  return g_test_run ();
}
