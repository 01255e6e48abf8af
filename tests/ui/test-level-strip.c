/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-level-strip.h"

#include "find.h"
#include "form-sample.h"
#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-policy.h"
#include "rc-question-list.h"
#include "rc-record-editor.h"

typedef struct {
  FormSample *sample;
  RcWorkspace *workspace;
  GtkWidget *window;
  RcLevelStrip *strip;
  RcRecord *denial;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->sample = form_sample_new ();
  fixture->sample->context->rules = rc_rule_set_new (NULL);
  fixture->workspace = g_object_new (RC_TYPE_WORKSPACE, NULL);
  fixture->workspace->context = fixture->sample->context;
  form_sample_add (fixture->sample, &rc_plan_kind, "insurer=Blue Harbor", "source=employer",
                   "funding=self-funded", "grandfathered=no", "appeal_levels=1", NULL);
  fixture->denial =
    form_sample_add (fixture->sample, &rc_denial_kind, "service=Two infusions",
                     "notice_date=2026-10-02", "notice_received=2026-10-06", "level=0", NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 600);
}

static void
show_strip (Fixture *fixture)
{
  fixture->strip =
    RC_LEVEL_STRIP (rc_level_strip_new (fixture->workspace, fixture->sample->file));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->strip));
  gtk_window_present (GTK_WINDOW (fixture->window));
  if (gtk_widget_get_visible (GTK_WIDGET (fixture->strip)))
    find_wait_drawn (GTK_WIDGET (fixture->strip));
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;

  while ((window = find_window (RC_TYPE_RECORD_EDITOR)) != NULL)
    {
      gtk_window_destroy (GTK_WINDOW (window));
      find_iterate ();
    }
  if (fixture->strip != NULL)
    g_object_ref (fixture->strip);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  find_iterate ();
  if (fixture->strip != NULL)
    g_assert_finalize_object (fixture->strip);
  fixture->workspace->context = NULL; /* the sample's */
  g_object_unref (fixture->workspace);
  form_sample_free (fixture->sample);
}

static gboolean
is_level (GtkWidget *widget, gconstpointer name)
{
  return gtk_widget_has_css_class (widget, "level") && gtk_widget_get_mapped (widget) &&
         find_widget (widget, find_says, name) != NULL;
}

static GtkWidget *
find_level (Fixture *fixture, const char *name)
{
  return find_widget (GTK_WIDGET (fixture->strip), is_level, name);
}

static gboolean
says_soon (Fixture *fixture, const char *text)
{
  return find_wait (GTK_WIDGET (fixture->strip), find_says, text) != NULL;
}

static void
test_shows_the_chain (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_strip (fixture);
  for (const char *const *text = (const char *const[]){ "Denial", "Letter of October 2",
                                                        "First Appeal", "External Review", "Court",
                                                        "in 128 days", NULL };
       *text != NULL; text++)
    g_assert_true (says_soon (fixture, *text));
}

static void
test_starts_an_appeal (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  RcAppeal *appeal = NULL;

  show_strip (fixture);
  find_press (find_level (fixture, "First Appeal"));
  appeal = RC_APPEAL (
    rc_record_editor_get_record (RC_RECORD_EDITOR (find_window (RC_TYPE_RECORD_EDITOR))));
  g_assert_cmpint (appeal->level, ==, RC_APPEAL_LEVEL_INTERNAL_1);
  g_assert_cmpstr (appeal->denial, ==, rc_record_get_id (fixture->denial));
  g_assert_null (rc_case_first (fixture->sample->the_case, &rc_appeal_kind));
}

/* The level of a record has the action that opens it. */
static void
test_opens_the_record (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *against =
    g_strdup_printf ("denial=%s", rc_record_get_id (fixture->denial));
  RcRecord *appeal = form_sample_add (fixture->sample, &rc_appeal_kind, "level=internal-1", against,
                                      "sent_on=2026-11-01", NULL);
  GtkWidget *level = NULL;
  const char *case_id, *record_id;

  show_strip (fixture);
  level = find_level (fixture, "First Appeal");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (level)), ==, "win.open-record");
  g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (level)), "(&s&s)",
                 &case_id, &record_id);
  g_assert_cmpstr (record_id, ==, rc_record_get_id (appeal));
  g_assert_true (says_soon (fixture, "Sent November 1"));
}

static void
test_follows_the_case (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_strip (fixture);
  form_sample_set (fixture->denial, "letter_deadline", "2026-12-15");
  rc_level_strip_refresh (fixture->strip);
  find_iterate ();
  g_assert_true (says_soon (fixture, "Must arrive Tuesday, December 15, 2026"));
}

/* Several denials are chosen from, and the choice stays when the case changes. */
static void
test_chooses (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *choice = NULL;

  form_sample_add (fixture->sample, &rc_denial_kind, "service=One visit", "amount=620.00",
                   "notice_date=2026-11-20", "level=1", NULL);
  form_sample_add (fixture->sample, &rc_claim_kind, "number=7", NULL);
  form_sample_set (fixture->denial, "about",
                   rc_record_get_id (rc_case_first (fixture->sample->the_case, &rc_claim_kind)));
  show_strip (fixture);
  choice = find_widget (GTK_WIDGET (fixture->strip), find_is_drop_down, NULL);
  g_assert_true (gtk_widget_get_visible (choice));
  g_assert_true (says_soon (fixture, "Letter of October 2"));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), 1);
  g_assert_true (says_soon (fixture, "Letter of November 20"));
  rc_level_strip_refresh (fixture->strip);
  g_assert_true (says_soon (fixture, "Letter of November 20"));
}

static void
test_without_a_denial (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  rc_case_remove (fixture->sample->the_case, fixture->denial,
                  rc_context_stamp (fixture->sample->context));
  show_strip (fixture);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->strip)));
}

static gboolean
is_down (GtkWidget *widget, gconstpointer unused G_GNUC_UNUSED)
{
  return gtk_widget_has_css_class (widget, "level") && gtk_widget_get_mapped (widget) &&
         gtk_orientable_get_orientation (
           GTK_ORIENTABLE (gtk_button_get_child (GTK_BUTTON (widget)))) ==
           GTK_ORIENTATION_HORIZONTAL;
}

/* Where there is no room for the levels side by side, they are a list. */
static void
test_narrow (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_strip (fixture);
  g_assert_null (find_widget (GTK_WIDGET (fixture->strip), is_down, NULL));
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  show_strip (fixture);
  g_assert_nonnull (find_widget (GTK_WIDGET (fixture->strip), is_down, NULL));
}

static void
test_questions (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *list = rc_question_list_new ();
  RcRecord *plan = rc_case_first (fixture->sample->the_case, &rc_plan_kind);

  gtk_window_set_child (GTK_WINDOW (fixture->window), list);
  gtk_window_present (GTK_WINDOW (fixture->window));
  rc_question_list_set (RC_QUESTION_LIST (list), fixture->sample->the_case,
                        fixture->sample->context->rules);
  g_assert_false (gtk_widget_get_visible (list));
  form_sample_set (plan, "referral_needed", "dont-know");
  rc_question_list_set (RC_QUESTION_LIST (list), fixture->sample->the_case,
                        fixture->sample->context->rules);
  g_assert_true (gtk_widget_get_visible (list));
  g_assert_nonnull (find_widget (list, find_has_title, "Needs a referral: Blue Harbor?"));
  form_sample_set (plan, "referral_needed", "no");
  rc_question_list_set (RC_QUESTION_LIST (list), fixture->sample->the_case,
                        fixture->sample->context->rules);
  g_assert_false (gtk_widget_get_visible (list));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  find_init (&argc, &argv);

  ADD ("/levels/shows-the-chain", test_shows_the_chain);
  ADD ("/levels/starts-an-appeal", test_starts_an_appeal);
  ADD ("/levels/opens-the-record", test_opens_the_record);
  ADD ("/levels/follows-the-case", test_follows_the_case);
  ADD ("/levels/chooses", test_chooses);
  ADD ("/levels/without-a-denial", test_without_a_denial);
  ADD ("/levels/narrow", test_narrow);
  ADD ("/questions/come-and-go", test_questions);
  return g_test_run ();
}
