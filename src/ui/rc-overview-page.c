/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-overview-page.h"

#include <glib/gi18n-lib.h>

#include "rc-due-list.h"
#include "rc-kind-list.h"
#include "rc-kind-page.h"
#include "rc-latest-card.h"
#include "rc-money-card.h"
#include "rc-next-card.h"
#include "rc-question-list.h"
#include "rc-step-strip.h"

#define SIDE_WIDTH 300 /* beside what is due */

struct _RcOverviewPage
{
  AdwBin parent_instance;

  RcNextCard *next;
  RcStepStrip *steps;
  GtkGrid *columns;
  GtkBox *due_column;
  AdwClamp *side_column;
  RcMoneyCard *money;
  RcLatestCard *latest;
  GtkBox *kinds;

  RcDueList *mine;
  RcDueList *others;
  RcQuestionList *questions;
  RcWorkspace *workspace;
  RcCaseFile *file;
  GPtrArray *lists; /* of RcKindList (unowned) */
};

G_DEFINE_FINAL_TYPE (RcOverviewPage, rc_overview_page, ADW_TYPE_BIN)

static void
show_due (RcOverviewPage *self, GPtrArray *items, const GDate *today)
{
  g_autoptr (GPtrArray) mine = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      g_ptr_array_add (rc_due_group (item, today) == RC_DUE_WAITING ? others : mine, item);
    }
  rc_due_list_set (self->mine, mine, NULL, today);
  rc_due_list_set (self->others, others, NULL, today);
  rc_question_list_set (self->questions, rc_case_file_get_case (self->file),
                        self->workspace->context->rules);
  gtk_widget_set_visible (GTK_WIDGET (self->due_column),
                          items->len > 0 || gtk_widget_get_visible (GTK_WIDGET (self->questions)));
}

static void
show_case (RcOverviewPage *self)
{
  RcCase *the_case = rc_case_file_get_case (self->file);
  GPtrArray *items = rc_agenda_cache_get (self->workspace->agenda, self->file);
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);
  g_autoptr (RcNextStep) step = NULL;

  step = rc_next_step_for_case (the_case, items, today);
  rc_next_card_set (self->next, step);
  rc_step_strip_set (self->steps, the_case);
  show_due (self, items, today);
  rc_money_card_set (self->money, the_case);
  rc_latest_card_set (self->latest, the_case, today);
  gtk_widget_set_visible (GTK_WIDGET (self->side_column),
                          gtk_widget_get_visible (GTK_WIDGET (self->money)) ||
                            gtk_widget_get_visible (GTK_WIDGET (self->latest)));
}

/* No file: the day is another. */
static void
on_agenda_changed (RcOverviewPage *self, RcCaseFile *file)
{
  if (file == NULL || file == self->file)
    show_case (self);
}

static void
rc_overview_page_dispose (GObject *object)
{
  RcOverviewPage *self = RC_OVERVIEW_PAGE (object);

  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_overview_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/recourse/Recourse/rc-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, next);
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, steps);
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, columns);
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, due_column);
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, side_column);
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, money);
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, latest);
  gtk_widget_class_bind_template_child (widget_class, RcOverviewPage, kinds);
}

static void
rc_overview_page_class_init (RcOverviewPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_overview_page_dispose;

  g_type_ensure (RC_TYPE_NEXT_CARD);
  g_type_ensure (RC_TYPE_STEP_STRIP);
  g_type_ensure (RC_TYPE_MONEY_CARD);
  g_type_ensure (RC_TYPE_LATEST_CARD);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
rc_overview_page_init (RcOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rc_overview_page_set_compact (self, FALSE);
}

static RcDueList *
add_due (RcOverviewPage *self, const char *title)
{
  GtkWidget *list = rc_due_list_new (title, self->workspace, self->file);

  gtk_box_append (self->due_column, list);
  return RC_DUE_LIST (list);
}

GtkWidget *
rc_overview_page_new (RcWorkspace *workspace, RcCaseFile *file)
{
  RcOverviewPage *self = g_object_new (RC_TYPE_OVERVIEW_PAGE, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  self->mine = add_due (self, _("Deadlines"));
  self->others = add_due (self, rc_due_group_title (RC_DUE_WAITING));
  self->questions = RC_QUESTION_LIST (rc_question_list_new ());
  gtk_box_append (self->due_column, GTK_WIDGET (self->questions));
  self->lists = rc_kind_page_fill (self->kinds, file, RC_TAB_OVERVIEW);
  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_agenda_changed), self,
                           G_CONNECT_SWAPPED);
  show_case (self);
  return GTK_WIDGET (self);
}

static void
place_side_column (RcOverviewPage *self, int column, int row)
{
  GtkLayoutManager *grid = gtk_widget_get_layout_manager (GTK_WIDGET (self->columns));
  GtkLayoutChild *side =
    gtk_layout_manager_get_layout_child (grid, GTK_WIDGET (self->side_column));

  gtk_grid_layout_child_set_column (GTK_GRID_LAYOUT_CHILD (side), column);
  gtk_grid_layout_child_set_row (GTK_GRID_LAYOUT_CHILD (side), row);
}

void
rc_overview_page_set_compact (RcOverviewPage *self, gboolean compact)
{
  rc_next_card_set_compact (self->next, compact);
  rc_step_strip_set_compact (self->steps, compact);
  place_side_column (self, compact ? 0 : 1, compact ? 1 : 0);
  /* A label in it that expands would make the whole column expand. */
  gtk_widget_set_hexpand (GTK_WIDGET (self->side_column), compact);
  gtk_widget_set_size_request (GTK_WIDGET (self->side_column), compact ? -1 : SIDE_WIDTH, -1);
  adw_clamp_set_maximum_size (self->side_column, compact ? G_MAXINT : SIDE_WIDTH);
}

gboolean
rc_overview_page_focus (RcOverviewPage *self, RcRecord *record)
{
  return rc_kind_page_focus_in (self->lists, record);
}
