/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each page and each part of the window comes up, is drawn, and goes away without a trace. */
#include "config.h"

#include "find.h"
#include "form-sample.h"
#include "rc-agenda-page.h"
#include "rc-agenda-row.h"
#include "rc-appeals.h"
#include "rc-banner.h"
#include "rc-calendar-button.h"
#include "rc-calendar-export.h"
#include "rc-case-row.h"
#include "rc-case-view.h"
#include "rc-claims.h"
#include "rc-day-picker.h"
#include "rc-deadline-row.h"
#include "rc-due-list.h"
#include "rc-due-row.h"
#include "rc-kind-list.h"
#include "rc-kind-page.h"
#include "rc-latest-card.h"
#include "rc-log.h"
#include "rc-money-card.h"
#include "rc-new-case.h"
#include "rc-next-card.h"
#include "rc-overview-page.h"
#include "rc-policy.h"
#include "rc-preferences.h"
#include "rc-record-picker.h"
#include "rc-record-row.h"
#include "rc-reminder-banner.h"
#include "rc-reminder-choices.h"
#include "rc-reminder-foot.h"
#include "rc-reminder-preview.h"
#include "rc-reminder-window.h"
#include "rc-resources.h"
#include "rc-sidebar.h"
#include "rc-status-label.h"
#include "rc-step-strip.h"
#include "rc-window.h"

typedef struct {
  FormSample *sample;
  RcWorkspace *workspace;
  GDate *today;
  RcRecord *denial;
  RcRecord *call;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RcContext *context;

  self->sample = form_sample_new ();
  context = self->sample->context;
  context->rules = rc_rule_set_new (NULL);
  self->workspace = rc_workspace_new (context, NULL, NULL);
  self->today = rc_workspace_get_today (self->workspace);
  form_sample_add (self->sample, &rc_plan_kind, "insurer=Blue Harbor", "source=employer",
                   "funding=self-funded", NULL);
  form_sample_add (self->sample, &rc_claim_kind, "number=C-1", "billed=620.00", "status=denied",
                   NULL);
  self->denial = form_sample_add (self->sample, &rc_denial_kind, "notice_date=2026-10-02",
                                  "stage=postservice", NULL);
  self->call = form_sample_add (self->sample, &rc_communication_kind, "who=Dana",
                                "when=2026-11-09T10:00:00-05:00", "promised_by=2026-11-20", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  self->sample->context = NULL; /* the workspace's */
  g_assert_finalize_object (self->workspace);
  g_date_free (self->today);
  self->sample->context = g_new0 (RcContext, 1);
  form_sample_free (self->sample);
}

static RcAgendaItem *
find_item (Fixture *self, RcAgendaKind kind)
{
  GPtrArray *items = rc_agenda_cache_get (self->workspace->agenda, self->sample->file);

  for (guint i = 0; i < items->len; i++)
    if (((RcAgendaItem *) g_ptr_array_index (items, i))->kind == kind)
      return g_ptr_array_index (items, i);
  g_assert_not_reached ();
}

static GtkWidget *
make_agenda_page (Fixture *self)
{
  return rc_agenda_page_new (self->workspace);
}

static GtkWidget *
make_banner (Fixture *self G_GNUC_UNUSED)
{
  GtkWidget *banner = rc_banner_new ();

  rc_banner_show (RC_BANNER (banner), "Not saved", "Try Again", "win.save-again");
  return banner;
}

static GtkWidget *
make_calendar_button (Fixture *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *entry = gtk_entry_new ();

  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), rc_calendar_button_new (self->workspace->context->clock,
                                                         GTK_EDITABLE (entry), "Came on"));
  return box;
}

static GtkWidget *
make_case_row (Fixture *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), rc_case_row_new (self->workspace, self->sample->file));
  return list;
}

static GtkWidget *
make_case_view (Fixture *self)
{
  return rc_case_view_new (self->workspace, self->sample->file);
}

static GtkWidget *
make_deadline_row (Fixture *self)
{
  GtkWidget *row = rc_deadline_row_new (self->workspace, self->sample->file);

  rc_deadline_row_set_item (RC_DEADLINE_ROW (row), find_item (self, RC_AGENDA_DEADLINE),
                            self->today);
  return row;
}

static GtkWidget *
make_agenda_row (Fixture *self)
{
  GtkWidget *row = rc_agenda_row_new (self->workspace);

  rc_agenda_row_set_item (RC_AGENDA_ROW (row), find_item (self, RC_AGENDA_PROMISE), self->today);
  return row;
}

static GtkWidget *
make_due_row (Fixture *self)
{
  return rc_due_row_new (find_item (self, RC_AGENDA_PROMISE), self->today);
}

static GtkWidget *
make_day_picker (Fixture *self)
{
  GtkWidget *picker = rc_day_picker_new ();

  rc_day_picker_show (RC_DAY_PICKER (picker), self->today);
  return picker;
}

static GtkWidget *
make_reminder_banner (Fixture *self)
{
  return rc_reminder_banner_new (self->workspace->agent);
}

static GtkWidget *
make_reminder_foot (Fixture *self)
{
  return rc_reminder_foot_new (self->workspace);
}

static GtkWidget *
make_reminder_choices (Fixture *self G_GNUC_UNUSED)
{
  return rc_reminder_choices_new (NULL);
}

static GtkWidget *
make_reminder_preview (Fixture *self)
{
  return rc_reminder_preview_new (self->workspace);
}

static GtkWidget *
make_sidebar (Fixture *self)
{
  return rc_sidebar_new (self->workspace);
}

static GtkWidget *
make_due_list (Fixture *self)
{
  GtkWidget *list = rc_due_list_new ("Deadlines", self->workspace, self->sample->file);

  rc_due_list_set (RC_DUE_LIST (list),
                   rc_agenda_cache_get (self->workspace->agenda, self->sample->file), NULL,
                   self->today);
  return list;
}

static GtkWidget *
make_kind_list (Fixture *self)
{
  return rc_kind_list_new (&rc_claim_kind, self->sample->file);
}

static GtkWidget *
make_kind_page (Fixture *self)
{
  return rc_kind_page_new (self->workspace, self->sample->file, RC_TAB_APPEALS);
}

static GtkWidget *
make_latest_card (Fixture *self)
{
  GtkWidget *card = g_object_new (RC_TYPE_LATEST_CARD, NULL);

  rc_latest_card_set (RC_LATEST_CARD (card), self->sample->the_case, self->today);
  return card;
}

static GtkWidget *
make_money_card (Fixture *self)
{
  GtkWidget *card = g_object_new (RC_TYPE_MONEY_CARD, NULL);

  rc_money_card_set (RC_MONEY_CARD (card), self->sample->the_case);
  return card;
}

static GtkWidget *
make_next_card (Fixture *self)
{
  GtkWidget *card = g_object_new (RC_TYPE_NEXT_CARD, NULL);
  GPtrArray *items = rc_agenda_cache_get (self->workspace->agenda, self->sample->file);
  g_autoptr (RcNextStep) step = rc_next_step_for_case (self->sample->the_case, items, self->today);

  rc_next_card_set (RC_NEXT_CARD (card), step);
  return card;
}

static GtkWidget *
make_overview_page (Fixture *self)
{
  return rc_overview_page_new (self->workspace, self->sample->file);
}

static GtkWidget *
make_picker (Fixture *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button),
                               rc_record_picker_new (self->sample->the_case, self->denial,
                                                     rc_kind_field (&rc_denial_kind, "about")));
  return button;
}

static GtkWidget *
make_record_row (Fixture *self)
{
  return rc_record_row_new (self->call, self->sample->file);
}

static GtkWidget *
make_status_label (Fixture *self)
{
  GtkWidget *label = rc_status_label_new ();
  g_autoptr (RcStatus) status = rc_status_for_step (self->sample->the_case, RC_TAB_CLAIMS);

  rc_status_label_set (RC_STATUS_LABEL (label), status);
  return label;
}

static GtkWidget *
make_step_strip (Fixture *self)
{
  GtkWidget *strip = g_object_new (RC_TYPE_STEP_STRIP, NULL);

  rc_step_strip_set (RC_STEP_STRIP (strip), self->sample->the_case);
  return strip;
}

static const struct {
  const char *name;
  GtkWidget *(*make) (Fixture *self);
} parts[] = {
  { "agenda-page", make_agenda_page },     { "banner", make_banner },
  { "calendar-button", make_calendar_button }, { "case-row", make_case_row },
  { "case-view", make_case_view },         { "deadline-row", make_deadline_row },
  { "due-row", make_due_row }, { "agenda-row", make_agenda_row },
  { "day-picker", make_day_picker }, { "reminder-banner", make_reminder_banner },
  { "reminder-foot", make_reminder_foot }, { "reminder-choices", make_reminder_choices },
  { "reminder-preview", make_reminder_preview }, { "sidebar", make_sidebar },
  { "due-list", make_due_list },
  { "kind-list", make_kind_list },         { "kind-page", make_kind_page },
  { "latest-card", make_latest_card },     { "money-card", make_money_card },
  { "next-card", make_next_card },         { "overview-page", make_overview_page },
  { "record-picker", make_picker },        { "record-row", make_record_row },
  { "status-label", make_status_label },   { "step-strip", make_step_strip },
};

static gboolean
is_shown_menu_button (GtkWidget *widget, gconstpointer unused)
{
  return find_is_menu_button (widget, unused) && gtk_widget_get_mapped (widget);
}

static void
open_menus (GtkWidget *part)
{
  GtkWidget *button = find_widget (part, is_shown_menu_button, NULL);

  if (button == NULL)
    return;
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  find_iterate ();
}

static void
test_part (Fixture *self, gconstpointer data)
{
  GtkWidget *(*make) (Fixture *self) = data;
  GtkWidget *window = gtk_window_new ();
  GtkWidget *part = make (self);

  gtk_window_set_default_size (GTK_WINDOW (window), 800, 600);
  gtk_window_set_child (GTK_WINDOW (window), part);
  gtk_window_present (GTK_WINDOW (window));
  find_wait_drawn (part);
  g_assert_true (gtk_widget_get_mapped (part));
  open_menus (part);

  g_object_ref (part);
  gtk_window_destroy (GTK_WINDOW (window));
  find_iterate ();
  g_assert_finalize_object (part);
}

/* The window, and what it opens over itself. */
static void
test_window (Fixture *self, gconstpointer data)
{
  void (*present) (GtkWindow *parent, RcWorkspace *workspace) = data;
  RcWindow *window = rc_window_new (NULL, self->workspace);

  gtk_window_present (GTK_WINDOW (window));
  find_wait_drawn (GTK_WIDGET (window));
  if (present != NULL)
    {
      GtkWidget *over;

      present (GTK_WINDOW (window), self->workspace);
      over = find_window (ADW_TYPE_WINDOW);
      g_assert_nonnull (over);
      find_wait_drawn (over);
      g_object_ref (over);
      gtk_window_close (GTK_WINDOW (over));
      find_iterate ();
      g_assert_null (find_window (ADW_TYPE_WINDOW));
      g_assert_finalize_object (over);
    }
  g_object_ref (window);
  gtk_window_destroy (GTK_WINDOW (window));
  find_iterate ();
  g_assert_finalize_object (window);
}

static void
present_shortcuts (GtkWindow *parent, RcWorkspace *workspace G_GNUC_UNUSED)
{
  rc_preferences_present_shortcuts (parent);
}

static void
present_calendar_export (GtkWindow *parent, RcWorkspace *workspace G_GNUC_UNUSED)
{
  rc_calendar_export_present (RC_WINDOW (parent));
}

#define ADD(path, data, test) g_test_add (path, Fixture, data, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_autofree char *state = g_dir_make_tmp ("recourse-state-XXXXXX", NULL);

  find_init (&argc, &argv);
  g_setenv ("RECOURSE_STATE_DIR", state, TRUE);
  rc_resources_ensure ();

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pages/%s", parts[i].name);

      ADD (path, parts[i].make, test_part);
    }
  ADD ("/pages/window", NULL, test_window);
  ADD ("/pages/new-case", rc_new_case_present, test_window);
  ADD ("/pages/calendar-export", present_calendar_export, test_window);
  ADD ("/pages/reminders", rc_reminder_window_present, test_window);
  ADD ("/pages/preferences", rc_preferences_present, test_window);
  ADD ("/pages/shortcuts", present_shortcuts, test_window);
  return g_test_run ();
}
