/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-calculator.h"

#include "find.h"
#include "rc-appeals.h"
#include "rc-calculation.h"
#include "rc-policy.h"
#include "workspace-sample.h"

static GtkWidget *
open_calculator (WorkspaceSample *self)
{
  GtkWidget *window;

  rc_calculator_present (GTK_WINDOW (self->window), self->workspace);
  window = find_window (RC_TYPE_CALCULATOR);
  g_assert_nonnull (window);
  find_wait_drawn (window);
  return window;
}

static GtkWidget *
get_field (GtkWidget *window, const char *title)
{
  GtkWidget *field = find_widget (window, find_has_title, title);

  g_assert_nonnull (field);
  return field;
}

static void
choose (GtkWidget *window, const char *title, guint answer)
{
  GtkWidget *drop_down = find_widget (get_field (window, title), find_is_drop_down, NULL);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), answer);
  find_iterate ();
}

static void
type (GtkWidget *window, const char *title, const char *text)
{
  GtkWidget *entry = find_widget (get_field (window, title), find_is_entry, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  find_iterate ();
}

static gboolean
says (GtkWidget *window, const char *text)
{
  return find_widget (window, find_says, text) != NULL;
}

static gboolean
says_soon (GtkWidget *window, const char *text)
{
  return find_wait (window, find_says, text) != NULL;
}

static void
ask_again (GtkWidget *window, guint question)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_field (window, "What happened")), question);
  find_iterate ();
}

static void
close_calculator (GtkWidget *window)
{
  g_object_ref (window);
  gtk_window_destroy (GTK_WINDOW (window));
  find_iterate ();
  g_assert_finalize_object (window);
}

/* The vector erisa-180-basic. */
static void
test_denial (WorkspaceSample *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = open_calculator (self);

  g_assert_true (says_soon (window, "What is the date on the letter?"));
  choose (window, "Comes from", RC_PLAN_SOURCE_EMPLOYER);
  choose (window, "Who pays the claims", RC_PLAN_FUNDING_SELF_FUNDED);
  type (window, "Date on the letter", "2026-01-05");
  type (window, "Came on", "2026-01-09");
  g_assert_true (says_soon (window, "File the internal appeal"));
  g_assert_true (says_soon (window, "Saturday, July 4, 2026"));
  g_assert_false (says (window, "too late"));
  close_calculator (window);
}

/* What is known of the coverage stays when one asks about something else. */
static void
test_another_question (WorkspaceSample *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = open_calculator (self);

  choose (window, "Comes from", RC_PLAN_SOURCE_EMPLOYER);
  choose (window, "Who pays the claims", RC_PLAN_FUNDING_SELF_FUNDED);
  ask_again (window, 2);
  type (window, "Sent on", "2026-11-20");
  type (window, "The plan has it since", "2026-11-20");
  g_assert_true (says_soon (window, "Decision on the claim"));
  g_assert_true (says_soon (window, "Until Saturday, December 5, 2026"));
  close_calculator (window);
}

/* Only what can change the date is asked. */
static void
test_asks_what_matters (WorkspaceSample *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = open_calculator (self);

  choose (window, "Comes from", RC_PLAN_SOURCE_MEDICAID);
  g_assert_true (gtk_widget_get_visible (get_field (window, "Who runs it")));
  g_assert_false (gtk_widget_get_visible (get_field (window, "Grandfathered plan")));
  g_assert_false (gtk_widget_get_visible (get_field (window, "Appeals inside the plan")));
  choose (window, "Comes from", RC_PLAN_SOURCE_EMPLOYER);
  g_assert_false (gtk_widget_get_visible (get_field (window, "Who runs it")));
  g_assert_true (gtk_widget_get_visible (get_field (window, "Grandfathered plan")));
  ask_again (window, 1);
  g_assert_true (gtk_widget_get_visible (get_field (window, "Appeals inside the plan")));
  close_calculator (window);
}

static void
test_impossible_order (WorkspaceSample *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = open_calculator (self);

  type (window, "Date on the letter", "2026-10-05");
  type (window, "Came on", "2026-10-01");
  g_assert_true (says_soon (window, "Please check both dates."));
  close_calculator (window);
}

/* Nothing is in the folder of cases until somebody keeps it, and then all of it is. */
static void
test_keep (WorkspaceSample *self, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *store = G_LIST_MODEL (self->workspace->context->store);
  GtkWidget *window = open_calculator (self);

  choose (window, "Comes from", RC_PLAN_SOURCE_EMPLOYER);
  type (window, "Date on the letter", "2026-10-02");
  g_assert_cmpuint (g_list_model_get_n_items (store), ==, 1);
  find_press (find_widget (window, find_has_label, "_Keep as a Case"));
  g_assert_cmpuint (g_list_model_get_n_items (store), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);
      RcRecord *denial = rc_case_first (rc_case_file_get_case (file), &rc_denial_kind);
      g_autofree char *date =
        denial != NULL ? workspace_sample_get (denial, "notice_date") : NULL;

      if (file != self->sample->file)
        g_assert_cmpstr (date, ==, "2026-10-02");
    }
}

/* Every question comes up, answers something, and goes away. */
static void
test_every_question (WorkspaceSample *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = open_calculator (self);
  guint n;

  rc_calculation_all (&n);
  for (guint i = 0; i < n; i++)
    {
      ask_again (window, i);
      g_assert_true (says_soon (window, "Where the Coverage Comes From"));
    }
  close_calculator (window);
}

#define ADD(path, test)                                                                           \
  g_test_add (path, WorkspaceSample, NULL, workspace_sample_set_up, test,                         \
              workspace_sample_tear_down)

int
main (int argc, char **argv)
{
  find_init (&argc, &argv);
  ADD ("/calculator/denial", test_denial);
  ADD ("/calculator/another-question", test_another_question);
  ADD ("/calculator/asks-what-matters", test_asks_what_matters);
  ADD ("/calculator/impossible-order", test_impossible_order);
  ADD ("/calculator/keep", test_keep);
  ADD ("/calculator/every-question", test_every_question);
  return g_test_run ();
}
