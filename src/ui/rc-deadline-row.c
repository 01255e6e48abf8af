/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-deadline-row.h"

#include <glib/gi18n-lib.h>

#include "rc-kind.h"
#include "rc-text.h"

static GtkWidget *
make_days (const GDate *day, const GDate *today)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *text = rc_due_number (day, today);
  GtkWidget *number = gtk_label_new (text);
  GtkWidget *unit = gtk_label_new (rc_due_unit (day, today));

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "days");
  gtk_widget_add_css_class (number, "title-3");
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (unit, "caption");
  gtk_widget_add_css_class (unit, "dim-label");
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), unit);
  return box;
}

static GtkWidget *
make_icon (const char *name)
{
  GtkWidget *image = gtk_image_new_from_icon_name (name);

  gtk_accessible_update_state (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (image, "dim-label");
  return image;
}

/* What a screen reader says: the days left stand in labels of their own, out of its sight. */
static void
set_name (GtkWidget *row, const char *title, const char *subtitle, const char *days)
{
  g_autofree char *name = g_strdup_printf ("%s. %s. %s", title, days, subtitle);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
set_target (GtkWidget *row, const char *case_id, const char *record_id)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-record");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", case_id, record_id);
}

static GtkWidget *
make_fact_row (RcDueFact *fact)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), fact->label);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), fact->text);
  gtk_widget_add_css_class (row, "property");
  return row;
}

static GtkWidget *
make_open_row (const char *case_id, RcRecord *record)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = rc_record_get_title (record);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _(rc_record_get_kind (record)->label));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_icon ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  set_target (row, case_id, rc_record_get_id (record));
  return row;
}

/* A row that opens to what stands behind @deadline. */
static GtkWidget *
make_expander (RcDeadline *deadline, const char *case_id, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_expander_row_new ();
  g_autoptr (GPtrArray) facts = rc_due_facts (deadline);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
  for (guint i = 0; i < facts->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row),
                              make_fact_row (g_ptr_array_index (facts, i)));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_open_row (case_id, deadline->record));
  return row;
}

static GtkWidget *
make_plain (RcAgendaItem *item, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), item->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  set_target (row, item->case_id, item->record_id);
  return row;
}

GtkWidget *
rc_deadline_row_new (RcAgendaItem *item, const GDate *today)
{
  const GDate *day = rc_due_day (item, today);
  g_autofree char *when = rc_due_when (item, today);
  g_autofree char *subtitle = rc_text_is_empty (item->basis)
                                ? g_strdup (when)
                                : g_strdup_printf ("%s\n%s", when, item->basis);
  g_autofree char *number = rc_due_number (day, today);
  g_autofree char *days = g_strdup_printf ("%s %s", number, rc_due_unit (day, today));
  GtkWidget *row;

  if (item->deadline != NULL)
    {
      row = make_expander (item->deadline, item->case_id, item->title, subtitle);
      adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), make_days (day, today));
    }
  else
    {
      row = make_plain (item, subtitle);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), make_days (day, today));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_icon ("go-next-symbolic"));
    }
  set_name (row, item->title, subtitle, days);
  return row;
}

GtkWidget *
rc_deadline_row_new_open (RcDeadline *deadline, const char *case_id)
{
  const char *subtitle = deadline->question != NULL ? deadline->question : deadline->basis_text;
  GtkWidget *row = make_expander (deadline, case_id, deadline->title,
                                  subtitle != NULL ? subtitle : "");

  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), make_days (NULL, NULL));
  set_name (row, deadline->title, subtitle != NULL ? subtitle : "", rc_due_unit (NULL, NULL));
  return row;
}

/* Deadlines and decisions have no button: they end when what happened is recorded. */
static void
add_button (GtkWidget *row, RcAgendaItem *item)
{
  gboolean promise = item->kind == RC_AGENDA_PROMISE;
  GtkWidget *button;

  if (!promise && item->kind != RC_AGENDA_TASK)
    return;
  button = gtk_button_new_with_label (promise ? _("It Arrived") : _("Done"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.finish-record");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", item->case_id,
                                    item->record_id);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

GtkWidget *
rc_deadline_row_new_short (RcAgendaItem *item, const GDate *today)
{
  g_autofree char *line = rc_due_line (item, today);
  GtkWidget *row = make_plain (item, line);
  GtkWidget *icon = make_icon (rc_due_icon (item, today));

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 20);
  if (rc_due_group (item, today) == RC_DUE_OVERDUE)
    {
      gtk_widget_remove_css_class (icon, "dim-label");
      gtk_widget_add_css_class (icon, "warning");
    }
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  add_button (row, item);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_icon ("go-next-symbolic"));
  set_name (row, item->title, line, rc_due_group_title (rc_due_group (item, today)));
  return row;
}
