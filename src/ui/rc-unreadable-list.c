/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-unreadable-list.h"

#include <glib/gi18n-lib.h>

#include "rc-parts.h"
#include "rc-row-set.h"

struct _RcUnreadableList
{
  AdwPreferencesGroup parent_instance;

  RcRowSet *rows;
};

G_DEFINE_FINAL_TYPE (RcUnreadableList, rc_unreadable_list, ADW_TYPE_PREFERENCES_GROUP)

static GtkWidget *
make_row (void)
{
  GtkWidget *row = rc_parts_row (NULL, NULL, NULL, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_add_css_class (icon, "warning");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  return row;
}

static void
place (RcUnreadableList *self, RcCaseFile *file)
{
  const char *path = rc_case_file_get_path (file);
  const char *message = rc_case_file_get_problem (file)->message;
  const char *what = rc_case_file_get_case (file) != NULL
                       ? _("Its dates are from the last state that could be read.")
                       : _("None of its dates are in this list.");
  g_autofree char *text = g_strdup_printf ("%s %s", what, message);
  GtkWidget *row = rc_row_set_find (self->rows, path);

  if (row == NULL)
    row = make_row ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), rc_case_file_get_title (file));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  rc_row_set_place (self->rows, path, row);
}

static void
rc_unreadable_list_finalize (GObject *object)
{
  g_clear_pointer (&RC_UNREADABLE_LIST (object)->rows, rc_row_set_free);

  G_OBJECT_CLASS (rc_unreadable_list_parent_class)->finalize (object);
}

static void
rc_unreadable_list_class_init (RcUnreadableListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_unreadable_list_finalize;
}

static void
rc_unreadable_list_init (RcUnreadableList *self)
{
  GtkListBox *list = rc_parts_boxed_list ();

  self->rows = rc_row_set_new (list);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Cannot Be Read"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (list));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
rc_unreadable_list_new (void)
{
  return g_object_new (RC_TYPE_UNREADABLE_LIST, NULL);
}

void
rc_unreadable_list_set (RcUnreadableList *self, GListModel *files)
{
  rc_row_set_begin (self->rows);
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (files, i);

      if (rc_case_file_get_problem (file) != NULL)
        place (self, file);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), rc_row_set_end (self->rows) > 0);
}
