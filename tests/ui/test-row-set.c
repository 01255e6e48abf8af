/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list that is set anew keeps its rows, their order is the new one, and the focus is not lost. */

#include "config.h"

#include "rc-row-set.h"

#include "find.h"

typedef struct {
  GtkWidget *window;
  GtkListBox *list;
  RcRowSet *rows;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->window = gtk_window_new ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  self->rows = rc_row_set_new (self->list);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->list));
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  rc_row_set_free (self->rows);
  gtk_window_destroy (GTK_WINDOW (self->window));
}

/* Shows a row for each letter of @keys. */
static void
show (Fixture *self, const char *keys)
{
  rc_row_set_begin (self->rows);
  for (; *keys != '\0'; keys++)
    {
      const char key[] = { *keys, '\0' };
      GtkWidget *row = rc_row_set_find (self->rows, key);

      if (row == NULL)
        row = g_object_new (ADW_TYPE_ACTION_ROW, "title", key, NULL);
      rc_row_set_place (self->rows, key, row);
    }
  rc_row_set_end (self->rows);
  find_iterate ();
}

static GtkWidget *
row_at (Fixture *self, int index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, index));
}

static void
assert_shows (Fixture *self, const char *keys)
{
  g_autoptr (GString) found = g_string_new (NULL);
  GtkWidget *row;

  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    g_string_append (found, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  g_assert_cmpstr (found->str, ==, keys);
}

static void
assert_focus (Fixture *self, const char *key)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window));

  g_assert_nonnull (focus);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (focus)), ==, key);
}

static void
test_order (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *a;

  show (self, "abc");
  a = row_at (self, 0);
  show (self, "xca");
  assert_shows (self, "xca");
  g_assert_true (row_at (self, 2) == a);
  show (self, "");
  assert_shows (self, "");
}

static void
test_focus_stays (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  show (self, "abc");
  gtk_widget_grab_focus (row_at (self, 1));
  show (self, "bxyac");
  assert_focus (self, "b");
}

/* Whoever says “done” goes on with the next one. */
static void
test_focus_goes_on (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  show (self, "abc");
  gtk_widget_grab_focus (row_at (self, 1));
  show (self, "ac");
  assert_focus (self, "c");
  show (self, "a");
  assert_focus (self, "a");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  find_init (&argc, &argv);
  ADD ("/row-set/order", test_order);
  ADD ("/row-set/focus-stays", test_focus_stays);
  ADD ("/row-set/focus-goes-on", test_focus_goes_on);
  return g_test_run ();
}
