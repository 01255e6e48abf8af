/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-due-list.h"

#include "rc-deadline-row.h"
#include "rc-due-row.h"

struct _RcDueList
{
  AdwPreferencesGroup parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  GtkListBox *list;
  GHashTable *rows;   /* key → GtkWidget (unowned) */
  GHashTable *before; /* (nullable): the same of the last time, while the list is set */
};

G_DEFINE_FINAL_TYPE (RcDueList, rc_due_list, ADW_TYPE_PREFERENCES_GROUP)

#define POSITION "rc-position"

static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer data G_GNUC_UNUSED)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (a), POSITION)) -
         GPOINTER_TO_INT (g_object_get_data (G_OBJECT (b), POSITION));
}

/* Puts the row of @key at the end; @row is new if it was not there before. Takes @key. */
static void
place (RcDueList *self, char *key, GtkWidget *row)
{
  int position = (int) g_hash_table_size (self->rows);

  g_object_set_data (G_OBJECT (row), POSITION, GINT_TO_POINTER (position));
  if (gtk_widget_get_parent (row) == NULL)
    gtk_list_box_append (self->list, row);
  g_hash_table_remove (self->before, key);
  g_hash_table_insert (self->rows, key, row);
}

/* The same deadline has the same key, whether it has a date or not. */
static char *
make_key (const RcDeadline *deadline)
{
  return g_strdup_printf ("%s/%s", rc_record_get_id (deadline->record), deadline->what);
}

static RcDeadlineRow *
place_deadline (RcDueList *self, const RcDeadline *deadline)
{
  char *key = make_key (deadline);
  GtkWidget *row = g_hash_table_lookup (self->before, key);

  if (row == NULL)
    row = rc_deadline_row_new (self->workspace, self->file);
  place (self, key, row);
  return RC_DEADLINE_ROW (row);
}

/* Other things cannot be opened, so a row that says something else can be another row. */
static void
place_plain (RcDueList *self, RcAgendaItem *item, const GDate *today)
{
  g_autofree char *text = rc_due_text (item, today);
  g_autofree char *number = rc_due_number (rc_due_day (item, today), today);
  char *key = g_strjoin ("\n", item->key, item->title, text, number, NULL);
  GtkWidget *row = g_hash_table_lookup (self->before, key);

  place (self, key, row != NULL ? row : rc_due_row_new (item, today));
}

static void
remove_rest (RcDueList *self)
{
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, self->before);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    gtk_list_box_remove (self->list, row);
  g_clear_pointer (&self->before, g_hash_table_unref);
}

static GHashTable *
make_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
rc_due_list_finalize (GObject *object)
{
  RcDueList *self = RC_DUE_LIST (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_due_list_parent_class)->finalize (object);
}

static void
rc_due_list_class_init (RcDueListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_due_list_finalize;
}

static void
rc_due_list_init (RcDueList *self)
{
  self->rows = make_table ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
rc_due_list_new (const char *title, RcWorkspace *workspace, RcCaseFile *file)
{
  RcDueList *self = g_object_new (RC_TYPE_DUE_LIST, "title", title, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  return GTK_WIDGET (self);
}

void
rc_due_list_set (RcDueList *self, GPtrArray *items, GPtrArray *undated, const GDate *today)
{
  self->before = self->rows;
  self->rows = make_table ();
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      if (item->deadline != NULL)
        rc_deadline_row_set_item (place_deadline (self, item->deadline), item, today);
      else
        place_plain (self, item, today);
    }
  for (guint i = 0; undated != NULL && i < undated->len; i++)
    {
      RcDeadline *deadline = g_ptr_array_index (undated, i);

      rc_deadline_row_set_open (place_deadline (self, deadline), deadline, today);
    }
  remove_rest (self);
  gtk_list_box_invalidate_sort (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self), g_hash_table_size (self->rows) > 0);
}
