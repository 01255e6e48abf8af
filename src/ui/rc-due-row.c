/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-due-row.h"

#include "rc-date.h"

static GtkWidget *
make_icon (const char *name)
{
  GtkWidget *image = gtk_image_new_from_icon_name (name);

  gtk_accessible_update_state (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (image, "dim-label");
  return image;
}

static GtkWidget *
make_plain (RcAgendaItem *item, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), item->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  rc_due_row_set_target (row, item->case_id, item->record_id);
  return row;
}

GtkWidget *
rc_due_row_new (RcAgendaItem *item, const GDate *today)
{
  const GDate *day = rc_due_day (item, today);
  g_autofree char *text = rc_due_text (item, today);
  GtkWidget *row = make_plain (item, text);
  GtkWidget *days = rc_due_row_make_days ();

  rc_due_row_set_days (days, day, today);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), days);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_icon ("go-next-symbolic"));
  rc_due_row_set_name (row, item->title, text, day, today);
  return row;
}

static GtkWidget *
make_label (const char *style, const char *other_style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, style);
  gtk_widget_add_css_class (label, other_style);
  return label;
}

GtkWidget *
rc_due_row_make_days (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "days");
  gtk_box_append (GTK_BOX (box), make_label ("title-3", "numeric"));
  gtk_box_append (GTK_BOX (box), make_label ("caption", "dim-label"));
  return box;
}

void
rc_due_row_set_days (GtkWidget *days, const GDate *day, const GDate *today)
{
  g_autofree char *number = rc_due_number (day, today);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (days)), number);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (days)), rc_due_unit (day, today));
}

void
rc_due_row_set_name (GtkWidget *row, const char *title, const char *subtitle, const GDate *day,
                     const GDate *today)
{
  g_autofree char *left = day != NULL ? rc_date_format_distance (day, today)
                                      : g_strdup (rc_due_unit (NULL, today));
  g_autofree char *name = g_strdup_printf ("%s. %s. %s", title, left, subtitle);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
rc_due_row_set_target (GtkWidget *row, const char *case_id, const char *record_id)
{
  /* In this order: a row in a window asks at once for the action with its target. */
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", case_id, record_id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-record");
}
