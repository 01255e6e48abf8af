/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-list.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-row.h"
#include "rc-parts.h"
#include "rc-row-set.h"

#define ROWS_AT_ONCE 50

struct _RcAgendaList
{
  AdwPreferencesGroup parent_instance;

  RcWorkspace *workspace; /* (unowned) */
  GPtrArray *items;
  RcRowSet *rows;
  GtkListBox *list;
  GtkButton *more;
  guint most;
  gboolean compact;
};

G_DEFINE_FINAL_TYPE (RcAgendaList, rc_agenda_list, ADW_TYPE_PREFERENCES_GROUP)

static void
place (RcAgendaList *self, RcAgendaItem *item, const GDate *today)
{
  GtkWidget *row = rc_row_set_find (self->rows, item->key);

  if (row == NULL)
    row = rc_agenda_row_new (self->workspace);
  rc_agenda_row_set_compact (RC_AGENDA_ROW (row), self->compact);
  rc_agenda_row_set_item (RC_AGENDA_ROW (row), item, today);
  rc_row_set_place (self->rows, item->key, row);
}

static void
show_more_button (RcAgendaList *self, guint n_hidden)
{
  g_autofree char *label =
    g_strdup_printf (ngettext ("Show %u More", "Show %u More", n_hidden), n_hidden);

  gtk_button_set_label (self->more, label);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_hidden > 0);
}

static void
show_items (RcAgendaList *self, const GDate *today)
{
  guint n = MIN (self->items->len, self->most);

  rc_row_set_begin (self->rows);
  for (guint i = 0; i < n; i++)
    place (self, g_ptr_array_index (self->items, i), today);
  rc_row_set_end (self->rows);
  show_more_button (self, self->items->len - n);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
on_more_clicked (RcAgendaList *self)
{
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);
  GtkListBoxRow *first;

  self->most = self->items->len;
  show_items (self, today);
  first = gtk_list_box_get_row_at_index (self->list, ROWS_AT_ONCE);
  if (first != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (first));
}

static void
rc_agenda_list_finalize (GObject *object)
{
  RcAgendaList *self = RC_AGENDA_LIST (object);

  g_clear_pointer (&self->rows, rc_row_set_free);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (rc_agenda_list_parent_class)->finalize (object);
}

static void
rc_agenda_list_class_init (RcAgendaListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_agenda_list_finalize;
}

static void
rc_agenda_list_init (RcAgendaList *self)
{
  self->most = ROWS_AT_ONCE;
  self->list = rc_parts_boxed_list ();
  self->rows = rc_row_set_new (self->list);
  self->more = GTK_BUTTON (gtk_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  gtk_widget_set_margin_top (GTK_WIDGET (self->more), 6);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (on_more_clicked), self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->more));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
rc_agenda_list_new (RcWorkspace *workspace, RcDueGroup group)
{
  RcAgendaList *self = g_object_new (RC_TYPE_AGENDA_LIST, "title", rc_due_group_title (group), NULL);

  self->workspace = workspace;
  return GTK_WIDGET (self);
}

void
rc_agenda_list_set (RcAgendaList *self, GPtrArray *items, const GDate *today)
{
  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->items = g_ptr_array_ref (items);
  show_items (self, today);
}

void
rc_agenda_list_set_compact (RcAgendaList *self, gboolean compact)
{
  GtkListBoxRow *row;

  self->compact = compact;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    rc_agenda_row_set_compact (RC_AGENDA_ROW (row), compact);
}
