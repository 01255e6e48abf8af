/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find.h"

#include <string.h>

/* libadwaita 1.7 measures the heading of its own message dialog narrower than a word. The same
 * warning while there is no such dialog is about us. */
static gboolean
is_of_toolkit (const GLogField *fields, gsize n_fields)
{
  if (find_window (ADW_TYPE_MESSAGE_DIALOG) == NULL)
    return FALSE;
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") &&
        g_str_has_prefix (fields[i].value, "Trying to measure GtkLabel"))
      return TRUE;
  return FALSE;
}

static GLogWriterOutput
write_log (GLogLevelFlags level, const GLogField *fields, gsize n_fields,
           gpointer data G_GNUC_UNUSED)
{
  return is_of_toolkit (fields, n_fields) ? G_LOG_WRITER_HANDLED
                                          : g_log_writer_default (level, fields, n_fields, NULL);
}

void
find_init (int *argc, char ***argv)
{
  g_log_set_writer_func (write_log, NULL, NULL);
  g_test_init (argc, argv, NULL);
  adw_init ();
}

GtkWidget *
find_widget (GtkWidget *widget, FindFits fits, gconstpointer wanted)
{
  if (fits (widget, wanted))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, fits, wanted);

      if (found != NULL)
        return found;
    }
  return NULL;
}

gboolean
find_is_entry (GtkWidget *widget, gconstpointer unused G_GNUC_UNUSED)
{
  return GTK_IS_ENTRY (widget);
}

gboolean
find_is_drop_down (GtkWidget *widget, gconstpointer unused G_GNUC_UNUSED)
{
  return GTK_IS_DROP_DOWN (widget);
}

gboolean
find_is_menu_button (GtkWidget *widget, gconstpointer unused G_GNUC_UNUSED)
{
  return GTK_IS_MENU_BUTTON (widget);
}

gboolean
find_says (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

gboolean
find_has_icon (GtkWidget *widget, gconstpointer icon)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), icon) == 0;
}

gboolean
find_has_label (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

gboolean
find_has_title (GtkWidget *widget, gconstpointer title)
{
  return ADW_IS_PREFERENCES_ROW (widget) &&
         g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0;
}

GtkWidget *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (windows); i-- > 0;)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_visible (window))
        return window; /* the list holds it */
    }
  return NULL;
}

void
find_press (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget),
                                  !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget)));
  else if (GTK_IS_MENU_BUTTON (widget))
    {
      gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
      find_wait_drawn (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (widget))));
    }
  else if (ADW_IS_ACTION_ROW (widget))
    adw_action_row_activate (ADW_ACTION_ROW (widget));
  else
    g_signal_emit_by_name (widget, "clicked");
  find_iterate ();
}

void
find_iterate (void)
{
  for (guint i = 0; i < 50; i++)
    g_main_context_iteration (NULL, FALSE);
}

/* Something must happen for the loop to turn: a page that lies still sends no frames. */
static gboolean
on_beat (gpointer unused G_GNUC_UNUSED)
{
  return G_SOURCE_CONTINUE;
}

GtkWidget *
find_wait (GtkWidget *widget, FindFits fits, gconstpointer wanted)
{
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;
  guint beat = g_timeout_add (20, on_beat, NULL);
  GtkWidget *found;

  while ((found = find_widget (widget, fits, wanted)) == NULL && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (beat);
  return found;
}

void
find_wait_drawn (GtkWidget *widget)
{
  while (gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);
  find_iterate ();
}
