/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-new-case.h"

#include <glib/gi18n-lib.h>

#include "rc-dialogs.h"
#include "rc-parts.h"
#include "rc-policy.h"
#include "rc-text.h"

typedef struct {
  RcWorkspace *workspace; /* owned */
  GtkWindow *window;
  GtkEditable *title;
  AdwComboRow *role;
  GtkEditable *insurer;
  GtkWidget *problem;
} NewCase;

static void
free_new_case (gpointer data)
{
  NewCase *self = data;

  g_object_unref (self->workspace);
  g_free (self);
}

static RcCase *
make_case (NewCase *self)
{
  RcStamp stamp = rc_context_stamp (self->workspace->context);
  RcCase *the_case = rc_case_new (gtk_editable_get_text (self->title), stamp);
  const char *insurer = gtk_editable_get_text (self->insurer);

  g_object_set (rc_case_get_info (the_case), "role", (int) adw_combo_row_get_selected (self->role),
                NULL);
  if (!rc_text_is_empty (insurer))
    {
      g_autoptr (RcRecord) plan = rc_record_new (&rc_plan_kind);

      g_object_set (plan, "insurer", insurer, NULL);
      rc_case_add (the_case, plan, stamp);
    }
  return the_case;
}

static void
on_create (GtkWidget *widget G_GNUC_UNUSED, NewCase *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcCase) the_case = NULL;
  GtkWindow *parent = gtk_window_get_transient_for (self->window);

  if (rc_text_is_empty (gtk_editable_get_text (self->title)))
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->title), "error");
      gtk_widget_set_visible (self->problem, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (self->title));
      return;
    }
  the_case = make_case (self);
  if (rc_store_add (self->workspace->context->store, the_case, &error) == NULL)
    {
      rc_dialogs_tell (self->window, _("The Case Could Not Be Saved"), error->message);
      return;
    }
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-case", "s", rc_case_get_id (the_case));
  gtk_window_destroy (self->window);
}

static GtkWidget *
make_role_row (NewCase *self)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) roles = gtk_string_list_new (NULL);
  const RcField *field = rc_kind_field (&rc_case_info_kind, "role");

  gtk_string_list_append (roles, _("Not answered"));
  for (guint i = 0; i < field->choices->n_items; i++)
    gtk_string_list_append (roles, _(field->choices->items[i].label));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(field->label));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (roles));
  self->role = ADW_COMBO_ROW (row);
  return row;
}

static GtkWidget *
make_entry (const char *title, GtkEditable **entry)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  *entry = GTK_EDITABLE (row);
  return row;
}

static void
on_title_changed (GtkWidget *title, NewCase *self)
{
  gtk_widget_remove_css_class (title, "error");
  gtk_widget_set_visible (self->problem, FALSE);
}

/* Colour alone would not tell what is missing. */
static GtkWidget *
make_problem (NewCase *self)
{
  self->problem = gtk_label_new (_("The case needs a name. Any words that you know it by will do."));
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->problem), 0);
  gtk_widget_add_css_class (self->problem, "error");
  gtk_widget_set_visible (self->problem, FALSE);
  return self->problem;
}

static GtkWidget *
make_form (NewCase *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_description (
    ADW_PREFERENCES_GROUP (group),
    _("Three short questions. All but the first can stay open."));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             make_entry (_("Name of the case, such as “Ketamine for Maria”"),
                                         &self->title));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_role_row (self));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             make_entry (_("Insurer, the company on the card"), &self->insurer));
  g_signal_connect (self->title, "changed", G_CALLBACK (on_title_changed), self);
  g_signal_connect (self->title, "entry-activated", G_CALLBACK (on_create), self);
  g_signal_connect (self->insurer, "entry-activated", G_CALLBACK (on_create), self);
  return group;
}

void
rc_new_case_present (GtkWindow *parent, RcWorkspace *workspace)
{
  NewCase *self = g_new0 (NewCase, 1);
  GtkWidget *start = gtk_button_new_with_label (_("Start"));
  GtkBox *content;

  self->workspace = g_object_ref (workspace);
  self->window = rc_parts_dialog (parent, _("New Case"), start, &content);
  rc_parts_size_window (self->window, 460, 380);
  g_object_set_data_full (G_OBJECT (self->window), "new-case", self, free_new_case);
  g_signal_connect (start, "clicked", G_CALLBACK (on_create), self);
  gtk_box_append (content, make_form (self));
  gtk_box_append (content, make_problem (self));
  gtk_window_set_focus (self->window, GTK_WIDGET (self->title));
  gtk_window_present (self->window);
}
