/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-row-set.h"

#define POSITION "rc-position"

struct _RcRowSet
{
  GtkListBox *list;
  GHashTable *rows;   /* key → GtkWidget (unowned) */
  GHashTable *before; /* (nullable): the same of the last time, while the list is set */
};

static int
get_position (GtkListBoxRow *row)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), POSITION));
}

static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer data G_GNUC_UNUSED)
{
  return get_position (a) - get_position (b);
}

static GHashTable *
make_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

RcRowSet *
rc_row_set_new (GtkListBox *list)
{
  RcRowSet *self = g_new0 (RcRowSet, 1);

  self->list = list;
  self->rows = make_table ();
  gtk_list_box_set_sort_func (list, compare_rows, NULL, NULL);
  return self;
}

void
rc_row_set_free (RcRowSet *self)
{
  g_clear_pointer (&self->before, g_hash_table_unref);
  g_hash_table_unref (self->rows);
  g_free (self);
}

void
rc_row_set_begin (RcRowSet *self)
{
  g_return_if_fail (self->before == NULL);

  self->before = self->rows;
  self->rows = make_table ();
}

GtkWidget *
rc_row_set_find (RcRowSet *self, const char *key)
{
  return g_hash_table_lookup (self->before, key);
}

void
rc_row_set_place (RcRowSet *self, const char *key, GtkWidget *row)
{
  int position = (int) g_hash_table_size (self->rows);

  g_object_set_data (G_OBJECT (row), POSITION, GINT_TO_POINTER (position));
  if (gtk_widget_get_parent (row) == NULL)
    gtk_list_box_append (self->list, row);
  g_hash_table_remove (self->before, key);
  g_hash_table_insert (self->rows, g_strdup (key), row);
}

/* Returns: the position of the focus if it was lost with a row, else -1 */
static int
remove_rest (RcRowSet *self)
{
  GHashTableIter iter;
  gpointer row;
  int lost = -1;

  g_hash_table_iter_init (&iter, self->before);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    {
      if (gtk_widget_get_focus_child (GTK_WIDGET (self->list)) == row)
        lost = get_position (row);
      gtk_list_box_remove (self->list, row);
    }
  g_clear_pointer (&self->before, g_hash_table_unref);
  return lost;
}

guint
rc_row_set_end (RcRowSet *self)
{
  int lost = remove_rest (self);
  int n_rows = (int) g_hash_table_size (self->rows);

  gtk_list_box_invalidate_sort (self->list);
  if (lost >= 0 && n_rows > 0)
    gtk_widget_grab_focus (
      GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, MIN (lost, n_rows - 1))));
  return (guint) n_rows;
}
