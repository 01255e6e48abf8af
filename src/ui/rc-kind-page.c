/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-kind-page.h"

#include <glib/gi18n-lib.h>

#include "rc-due-list.h"
#include "rc-kind-list.h"
#include "rc-kinds.h"
#include "rc-level-strip.h"
#include "rc-parts.h"

struct _RcKindPage
{
  AdwBin parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  RcLevelStrip *levels; /* (nullable): this and the next only on the Appeals tab */
  RcDueList *due;       /* (nullable) */
  GPtrArray *lists;     /* of RcKindList (unowned) */
};

G_DEFINE_FINAL_TYPE (RcKindPage, rc_kind_page, ADW_TYPE_BIN)

static gboolean
belongs_here (const RcDeadline *deadline)
{
  return deadline->due == NULL && rc_record_get_kind (deadline->record)->tab == RC_TAB_APPEALS;
}

/* The agenda has no things without a date; here they are a question to ask. */
static GPtrArray *
list_undated (RcKindPage *self, RcCase *the_case)
{
  GPtrArray *deadlines = rc_deadlines_for_case (the_case, self->workspace->context->rules);

  for (guint i = deadlines->len; i > 0; i--)
    if (!belongs_here (g_ptr_array_index (deadlines, i - 1)))
      g_ptr_array_remove_index (deadlines, i - 1);
  return deadlines;
}

static void
show_due (RcKindPage *self)
{
  RcCase *the_case = rc_case_file_get_case (self->file);
  GPtrArray *items = rc_agenda_cache_get (self->workspace->agenda, self->file);
  g_autoptr (GPtrArray) appeals = g_ptr_array_new ();
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);
  g_autoptr (GPtrArray) undated = NULL;

  for (guint i = 0; i < items->len; i++)
    if (((RcAgendaItem *) g_ptr_array_index (items, i))->appeal)
      g_ptr_array_add (appeals, g_ptr_array_index (items, i));
  undated = list_undated (self, the_case);
  rc_level_strip_refresh (self->levels);
  rc_due_list_set (self->due, appeals, undated, today);
}

/* No file: the day is another. */
static void
on_agenda_changed (RcKindPage *self, RcCaseFile *file)
{
  if (file == NULL || file == self->file)
    show_due (self);
}

static void
rc_kind_page_dispose (GObject *object)
{
  RcKindPage *self = RC_KIND_PAGE (object);

  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_kind_page_parent_class)->dispose (object);
}

static void
rc_kind_page_class_init (RcKindPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_kind_page_dispose;
}

static void
rc_kind_page_init (RcKindPage *self G_GNUC_UNUSED)
{
}

static void
add_due (RcKindPage *self, GtkBox *box)
{
  self->levels = RC_LEVEL_STRIP (rc_level_strip_new (self->workspace, self->file));
  gtk_box_append (box, GTK_WIDGET (self->levels));
  self->due = RC_DUE_LIST (rc_due_list_new (_("Deadlines"), self->workspace, self->file));
  gtk_box_append (box, GTK_WIDGET (self->due));
  g_signal_connect_object (self->workspace->agenda, "changed", G_CALLBACK (on_agenda_changed), self,
                           G_CONNECT_SWAPPED);
  show_due (self);
}

GtkWidget *
rc_kind_page_new (RcWorkspace *workspace, RcCaseFile *file, RcTab tab)
{
  RcKindPage *self = g_object_new (RC_TYPE_KIND_PAGE, NULL);
  GtkBox *box;
  GtkWidget *page = rc_parts_page (&box);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  if (tab == RC_TAB_APPEALS)
    add_due (self, box);
  self->lists = rc_kind_page_fill (box, file, tab);
  adw_bin_set_child (ADW_BIN (self), page);
  return GTK_WIDGET (self);
}

gboolean
rc_kind_page_focus (RcKindPage *self, RcRecord *record)
{
  return rc_kind_page_focus_in (self->lists, record);
}

gboolean
rc_kind_page_focus_in (GPtrArray *lists, RcRecord *record)
{
  for (guint i = 0; i < lists->len; i++)
    {
      RcKindList *list = g_ptr_array_index (lists, i);

      if (rc_kind_list_get_kind (list) == rc_record_get_kind (record))
        return rc_kind_list_focus (list, record);
    }
  return FALSE;
}

GPtrArray *
rc_kind_page_fill (GtkBox *box, RcCaseFile *file, RcTab tab)
{
  GPtrArray *lists = g_ptr_array_new ();
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i]->tab == tab)
      {
        GtkWidget *list = rc_kind_list_new (kinds[i], file);

        gtk_box_append (box, list);
        g_ptr_array_add (lists, list);
      }
  return lists;
}
