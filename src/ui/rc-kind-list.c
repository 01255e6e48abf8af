/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-kind-list.h"

#include <glib/gi18n-lib.h>

#include "rc-record-order.h"
#include "rc-record-row.h"

struct _RcKindList
{
  AdwPreferencesGroup parent_instance;

  const RcKind *kind;
  RcCaseFile *file;
  GtkListBox *list;
  GtkSorter *sorter;
};

G_DEFINE_FINAL_TYPE (RcKindList, rc_kind_list, ADW_TYPE_PREFERENCES_GROUP)

static int
compare (gconstpointer a, gconstpointer b, gpointer data G_GNUC_UNUSED)
{
  return rc_record_order ((RcRecord *) a, (RcRecord *) b);
}

/* A day that was edited may move its row. */
static void
on_case_changed (RcKindList *self)
{
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static GtkWidget *
make_row (gpointer record, gpointer data)
{
  return rc_record_row_new (record, RC_KIND_LIST (data)->file);
}

static GtkWidget *
make_placeholder (const RcKind *kind)
{
  g_autofree char *text = g_strdup_printf ("%s %s", _(kind->empty), _(kind->help));
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "pad");
  return label;
}

static void
add_add_button (RcKindList *self, RcCase *the_case)
{
  GtkWidget *button = gtk_button_new_with_label (_(self->kind->add));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.add-record");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", self->kind->name);
  gtk_widget_set_visible (button, !rc_case_is_read_only (the_case));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), button);
}

static void
add_list (RcKindList *self, RcCase *the_case)
{
  GListModel *records = rc_case_get_records (the_case, self->kind);
  g_autoptr (GListModel) sorted = G_LIST_MODEL (
    gtk_sort_list_model_new (g_object_ref (records), g_object_ref (self->sorter)));

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_list_box_set_placeholder (self->list, make_placeholder (self->kind));
  gtk_list_box_bind_model (self->list, sorted, make_row, self, NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
}

static void
rc_kind_list_dispose (GObject *object)
{
  RcKindList *self = RC_KIND_LIST (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  self->list = NULL;
  g_clear_object (&self->sorter);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (rc_kind_list_parent_class)->dispose (object);
}

static void
rc_kind_list_class_init (RcKindListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_kind_list_dispose;
}

static void
rc_kind_list_init (RcKindList *self)
{
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL));
}

GtkWidget *
rc_kind_list_new (const RcKind *kind, RcCaseFile *file)
{
  RcKindList *self = g_object_new (RC_TYPE_KIND_LIST, "title", _(kind->plural), NULL);
  RcCase *the_case = rc_case_file_get_case (file);

  self->kind = kind;
  self->file = g_object_ref (file);
  add_add_button (self, the_case);
  add_list (self, the_case);
  g_signal_connect_object (the_case, "changed", G_CALLBACK (on_case_changed), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

const RcKind *
rc_kind_list_get_kind (RcKindList *self)
{
  return self->kind;
}

gboolean
rc_kind_list_focus (RcKindList *self, RcRecord *record)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (rc_record_row_get_record (RC_RECORD_ROW (row)) == record)
      return gtk_widget_grab_focus (GTK_WIDGET (row));
  return FALSE;
}
