/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-choices.h"

#include <glib/gi18n-lib.h>

#include "rc-due.h"
#include "rc-parts.h"
#include "rc-typed.h"

typedef struct {
  const char *key;
  const char *title;
  char *(*read) (GSettings *settings, const char *key);
  gboolean (*write) (GSettings *settings, const char *key, const char *text, GError **error);
} Choice;

static char *
read_time (GSettings *settings, const char *key)
{
  g_autofree char *time = g_settings_get_string (settings, key);

  return rc_due_time (time);
}

static gboolean
write_time (GSettings *settings, const char *key, const char *text, GError **error)
{
  g_autofree char *time = rc_typed_time (text, error);

  return time != NULL && g_settings_set_string (settings, key, time);
}

/* The day itself is always one, and goes without saying. */
static char *
read_days (GSettings *settings, const char *key)
{
  g_autoptr (GVariant) days = g_settings_get_value (settings, key);
  GString *text = g_string_new (NULL);
  GVariantIter iter;
  int day;

  g_variant_iter_init (&iter, days);
  while (g_variant_iter_next (&iter, "i", &day))
    if (day > 0)
      g_string_append_printf (text, "%s%d", text->len > 0 ? ", " : "", day);
  return g_string_free (text, FALSE);
}

static gboolean
write_days (GSettings *settings, const char *key, const char *text, GError **error)
{
  g_autoptr (GArray) days = rc_typed_days (text, error);

  return days != NULL &&
         g_settings_set_value (settings, key,
                               g_variant_new_fixed_array (G_VARIANT_TYPE_INT32, days->data,
                                                          days->len, sizeof (int)));
}

static const Choice choices[] = {
  { "reminder-time", N_("Time of day"), read_time, write_time },
  { "deadline-days", N_("Days before an appeal deadline"), read_days, write_days },
  { "follow-up-days", N_("Days before a follow-up"), read_days, write_days },
};

#define HELP                                                                                       \
  N_("Days with commas between, such as 30, 14, 7. The day itself and every day after it always "  \
     "count.")

static GtkWidget *
get_group (GtkWidget *row)
{
  return gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);
}

static void
show_stored (GtkWidget *row, GSettings *settings)
{
  const Choice *choice = g_object_get_data (G_OBJECT (row), "choice");
  g_autofree char *text = choice->read (settings, choice->key);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static void
on_applied (GtkWidget *row, GSettings *settings)
{
  const Choice *choice = g_object_get_data (G_OBJECT (row), "choice");
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (get_group (row));
  g_autoptr (GError) error = NULL;

  if (choice->write (settings, choice->key, gtk_editable_get_text (GTK_EDITABLE (row)), &error))
    {
      gtk_widget_remove_css_class (row, "error");
      adw_preferences_group_set_description (group, _(HELP));
      show_stored (row, settings);
    }
  else if (error != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (error->message, -1);

      gtk_widget_add_css_class (row, "error");
      adw_preferences_group_set_description (group, escaped);
    }
}

static GtkWidget *
make_entry (const Choice *choice, GSettings *settings)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(choice->title));
  g_object_set_data (G_OBJECT (row), "choice", (gpointer) choice);
  if (settings == NULL)
    {
      gtk_widget_set_sensitive (row, FALSE);
      return row;
    }
  show_stored (row, settings);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (row), TRUE);
  g_signal_connect_object (row, "apply", G_CALLBACK (on_applied), settings, 0);
  return row;
}

GtkWidget *
rc_reminder_choices_new (GSettings *settings)
{
  GtkWidget *group = rc_parts_group (_("When"));
  AdwPreferencesGroup *rows = ADW_PREFERENCES_GROUP (group);

  adw_preferences_group_set_description (rows, _(HELP));
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    adw_preferences_group_add (rows, make_entry (&choices[i], settings));
  adw_preferences_group_add (rows, rc_parts_setting_row (_("Quiet weekends"),
                                                        _("Legal deadlines still ring"), settings,
                                                        "quiet-weekends", FALSE));
  return group;
}
