/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-deadline-row.h"

#include "find.h"
#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-due-list.h"
#include "rc-policy.h"
#include "workspace-sample.h"

/* A denial of October 2 in a self-funded plan, and the list of what is due in its case. */
typedef struct {
  WorkspaceSample base;
  RcRecord *denial;
  RcDueList *list;
} Fixture;

static void
show (Fixture *fixture)
{
  RcWorkspace *workspace = fixture->base.workspace;
  g_autoptr (GPtrArray) items =
    rc_agenda_for_case (fixture->base.sample->the_case, workspace->context->rules);
  g_autoptr (GPtrArray) undated = g_ptr_array_new ();
  g_autoptr (GPtrArray) deadlines =
    rc_deadlines_for_case (fixture->base.sample->the_case, workspace->context->rules);
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);

  for (guint i = 0; i < deadlines->len; i++)
    if (((RcDeadline *) g_ptr_array_index (deadlines, i))->due == NULL)
      g_ptr_array_add (undated, g_ptr_array_index (deadlines, i));
  rc_due_list_set (fixture->list, items, undated, today);
  find_iterate ();
}

static RcRecord *
add (Fixture *fixture, const RcKind *kind, const char *first, const char *second)
{
  g_autoptr (RcRecord) record = rc_record_new (kind);
  const char *const fields[] = { first, second };

  for (guint i = 0; i < 2 && fields[i] != NULL; i++)
    {
      g_auto (GStrv) sides = g_strsplit (fields[i], "=", 2);

      form_sample_set (record, sides[0], sides[1]);
    }
  rc_case_add (fixture->base.sample->the_case, record,
               rc_context_stamp (fixture->base.workspace->context));
  return record; /* the case holds it */
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  RcRecord *plan;

  workspace_sample_set_up (&fixture->base, data);
  plan = add (fixture, &rc_plan_kind, "source=employer", "funding=self-funded");
  form_sample_set (plan, "grandfathered", "no");
  fixture->denial =
    add (fixture, &rc_denial_kind, "notice_date=2026-10-02", "notice_received=2026-10-06");
  fixture->list = RC_DUE_LIST (
    rc_due_list_new ("Deadlines", fixture->base.workspace, fixture->base.sample->file));
  adw_toast_overlay_set_child (fixture->base.toasts, GTK_WIDGET (fixture->list));
  g_signal_connect_swapped (fixture->base.sample->the_case, "changed", G_CALLBACK (show), fixture);
  show (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (fixture->base.sample->the_case, fixture);
  workspace_sample_tear_down (&fixture->base, data);
}

static gboolean
is_deadline_row (GtkWidget *widget, gconstpointer unused G_GNUC_UNUSED)
{
  return RC_IS_DEADLINE_ROW (widget);
}

static GtkWidget *
get_row (Fixture *fixture)
{
  GtkWidget *row = find_widget (GTK_WIDGET (fixture->list), is_deadline_row, NULL);

  g_assert_nonnull (row);
  return row;
}

static gboolean
says (Fixture *fixture, const char *text)
{
  return find_widget (GTK_WIDGET (fixture->list), find_says, text) != NULL;
}

static gboolean
says_soon (Fixture *fixture, const char *text)
{
  return find_wait (GTK_WIDGET (fixture->list), find_says, text) != NULL;
}

static void
open_row (Fixture *fixture)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (get_row (fixture)), TRUE);
  find_wait_drawn (get_row (fixture));
}

static GtkWidget *
get_field (Fixture *fixture, const char *title)
{
  GtkWidget *field = find_widget (get_row (fixture), find_has_title, title);

  g_assert_nonnull (field);
  return field;
}

static void
type_date (Fixture *fixture, const char *text)
{
  GtkWidget *field = get_field (fixture, "Appeal deadline printed in the letter");
  GtkWidget *entry = find_widget (field, find_is_entry, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  find_iterate ();
}

#define assert_stored(fixture, name, text) \
  G_STMT_START \
  { \
    g_autofree char *stored_ = workspace_sample_get ((fixture)->denial, name); \
    g_assert_cmpstr (stored_, ==, text); \
  } \
  G_STMT_END

static void
test_says (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_true (says_soon (fixture, "File the internal appeal"));
  g_assert_true (says_soon (fixture, "Wednesday, March 31, 2027"));
  g_assert_true (
    says_soon (fixture, "29 CFR 2560.503-1(h)(3)(i): 180 days from the date of the letter"));
  g_assert_true (says_soon (fixture, "128"));
  g_assert_false (says (fixture, "180 days later is"));

  open_row (fixture);
  g_assert_true (says_soon (fixture, "October 2, 2026 is day 0 and does not count. 180 days later is "
                                     "Wednesday, March 31, 2027."));
  g_assert_true (says_soon (fixture, "The rule may give you until then"));
  g_assert_true (says_soon (fixture, "does not stop this clock"));
}

/* The letter's own date goes into the record; the row follows, stays open and keeps its field. */
static void
test_letter_date (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *row = get_row (fixture);
  GtkWidget *field;

  open_row (fixture);
  field = get_field (fixture, "Appeal deadline printed in the letter");
  type_date (fixture, "2027-01-12");
  assert_stored (fixture, "letter_deadline", "2027-01-12");
  g_assert_true (says_soon (fixture, "Tuesday, January 12, 2027"));
  g_assert_true (says_soon (fixture, "Printed in the letter of October 2, 2026"));
  g_assert_true (says_soon (fixture, "The letter gives less time than the rule we know."));
  g_assert_true (get_row (fixture) == row);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_true (get_field (fixture, "Appeal deadline printed in the letter") == field);
}

/* A date before the letter's own is not stored, and its field says why. */
static void
test_letter_date_refused (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  open_row (fixture);
  type_date (fixture, "2026-09-01");
  assert_stored (fixture, "letter_deadline", "");
  g_assert_true (says_soon (fixture, "Please check both dates."));
  g_assert_true (says_soon (fixture, "Wednesday, March 31, 2027"));
}

static void
test_undo (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (RcCaseFile) file = NULL;
  GtkWidget *undo;

  open_row (fixture);
  type_date (fixture, "2027-01-12");
  undo = find_widget (GTK_WIDGET (fixture->base.toasts), find_has_label, "_Undo");
  g_assert_nonnull (undo);
  find_press (undo);
  assert_stored (fixture, "letter_deadline", "");
  g_assert_true (says_soon (fixture, "Wednesday, March 31, 2027"));
  file = rc_undo_last (fixture->base.workspace->undo);
  g_assert_null (file);
}

/* How it will be sent gives the day on which it must leave. */
static void
test_mail_by (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *drop_down;

  open_row (fixture);
  drop_down = find_widget (get_field (fixture, "How you will send it"), find_is_drop_down, NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), RC_SEND_METHOD_MAIL);
  find_iterate ();
  assert_stored (fixture, "file_by", "mail");
  g_assert_true (says_soon (fixture, "Mail by Wednesday, March 24, 2027, to be there by Wednesday, "
                                     "March 31, 2027"));
  g_assert_true (says_soon (fixture, "121"));
  g_assert_true (says_soon (fixture, "A letter can be on its way for a week"));
}

/* A deadline without a date keeps its row, and its open field, when the date becomes known. */
static void
test_date_becomes_known (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *row;

  form_sample_set (fixture->denial, "notice_received", "");
  form_sample_set (fixture->denial, "notice_date", "");
  show (fixture);
  row = get_row (fixture);
  open_row (fixture);
  g_assert_true (says_soon (fixture, "What is the date on the letter?"));
  type_date (fixture, "2027-01-12");
  g_assert_true (says_soon (fixture, "Tuesday, January 12, 2027"));
  g_assert_true (get_row (fixture) == row);
}

/* The same list a second time changes nothing; a row goes when its deadline does. */
static void
test_rows_go (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *row = get_row (fixture);

  show (fixture);
  g_assert_true (get_row (fixture) == row);
  g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &row);
  open_row (fixture);
  form_sample_set (fixture->denial, "outcome", "overturned");
  show (fixture);
  g_assert_null (find_widget (GTK_WIDGET (fixture->list), is_deadline_row, NULL));
  while (row != NULL) /* the toolkit lets go of it with the next frames */
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->list)));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  find_init (&argc, &argv);
  ADD ("/deadline-row/says", test_says);
  ADD ("/deadline-row/letter-date", test_letter_date);
  ADD ("/deadline-row/letter-date-refused", test_letter_date_refused);
  ADD ("/deadline-row/undo", test_undo);
  ADD ("/deadline-row/mail-by", test_mail_by);
  ADD ("/deadline-row/date-becomes-known", test_date_becomes_known);
  ADD ("/deadline-row/rows-go", test_rows_go);
  return g_test_run ();
}
