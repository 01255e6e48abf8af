/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-case-row.h"

#include <glib/gi18n-lib.h>

#include "rc-status-label.h"

static void
refresh (GtkWidget *row)
{
  RcCaseFile *file = rc_case_row_get_file (row);
  RcWorkspace *workspace = g_object_get_data (G_OBJECT (row), "workspace");
  GtkWidget *title = g_object_get_data (G_OBJECT (row), "title");
  GtkWidget *state = g_object_get_data (G_OBJECT (row), "state");
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);
  g_autoptr (RcStatus) status = NULL;

  if (rc_case_file_get_problem (file) != NULL)
    status = rc_status_new ("dialog-warning-symbolic", "warn", g_strdup (_("Cannot be read")));
  else
    status = rc_status_for_case (rc_agenda_cache_get (workspace->agenda, file), today);
  gtk_label_set_text (GTK_LABEL (title), rc_case_file_get_title (file));
  gtk_widget_set_tooltip_text (title, rc_case_file_get_title (file));
  rc_status_label_set (RC_STATUS_LABEL (state), status);
}

static void
on_agenda_changed (RcAgendaCache *agenda G_GNUC_UNUSED, RcCaseFile *file, GtkWidget *row)
{
  if (file == NULL || file == rc_case_row_get_file (row))
    refresh (row);
}

GtkWidget *
rc_case_row_new (RcWorkspace *workspace, RcCaseFile *file)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *state = rc_status_label_new ();

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (state, "case-state");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), state);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  g_object_set_data (G_OBJECT (row), "title", title);
  g_object_set_data (G_OBJECT (row), "state", state);
  g_object_set_data_full (G_OBJECT (row), "file", g_object_ref (file), g_object_unref);
  g_object_set_data_full (G_OBJECT (row), "workspace", g_object_ref (workspace), g_object_unref);
  g_signal_connect_object (file, "notify", G_CALLBACK (refresh), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_agenda_changed), row, 0);
  refresh (row);
  return row;
}

RcCaseFile *
rc_case_row_get_file (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "file");
}
