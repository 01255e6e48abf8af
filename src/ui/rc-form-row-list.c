/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-types.h"
#include "rc-record-editor.h"

struct _RcFormRowList
{
  RcFormRow parent_instance;
  GtkListBox *list;
  GListModel *children; /* of the record, which keeps one list as long as it lives */
};

G_DEFINE_FINAL_TYPE (RcFormRowList, rc_form_row_list, RC_TYPE_FORM_ROW)

static void
on_committed (RcFormRow *row)
{
  rc_form_row_refresh (row);
  rc_form_row_edited (row);
}

static void
open_child (RcFormRow *row, RcRecord *child, gboolean is_new)
{
  RcRecordEditor *editor = rc_record_editor_new_child (rc_form_row_get_context (row),
                                                       rc_form_row_get_file (row),
                                                       rc_form_row_get_record (row),
                                                       rc_form_row_get_field (row), child, is_new);

  g_signal_connect_object (editor, "committed", G_CALLBACK (on_committed), row, G_CONNECT_SWAPPED);
  rc_record_editor_present_over (editor, GTK_WIDGET (row));
}

static void
on_activated (GtkWidget *child_row, RcFormRow *row)
{
  open_child (row, g_object_get_data (G_OBJECT (child_row), "record"), FALSE);
}

static void
on_add_clicked (RcFormRow *row)
{
  g_autoptr(RcRecord) child = rc_record_new (rc_form_row_get_field (row)->child);

  open_child (row, child, TRUE);
}

typedef struct {
  GWeakRef row;
  GListStore *children;
  RcRecord *child;
  guint position;
} Removal;

static void
free_removal (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Removal *removal = data;

  g_weak_ref_clear (&removal->row);
  g_object_unref (removal->children);
  g_object_unref (removal->child);
  g_free (removal);
}

static void
on_undo (AdwToast *toast G_GNUC_UNUSED, Removal *removal)
{
  g_autoptr(RcFormRow) row = g_weak_ref_get (&removal->row);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (removal->children));

  g_list_store_insert (removal->children, MIN (removal->position, n), removal->child);
  if (row != NULL)
    on_committed (row);
}

static void
offer_undo (RcFormRow *row, GListStore *children, RcRecord *child, guint position)
{
  Removal *removal = g_new0 (Removal, 1);
  g_autofree char *title = rc_record_get_title (child);
  g_autofree char *text = g_strdup_printf (_("“%s” was removed"), title);

  g_weak_ref_init (&removal->row, row);
  removal->children = g_object_ref (children);
  removal->child = g_object_ref (child);
  removal->position = position;
  rc_form_row_toast (row, text, G_CALLBACK (on_undo), removal, free_removal);
}

static void
on_remove_clicked (GtkWidget *button, RcFormRow *row)
{
  g_autoptr(RcRecord) child = g_object_ref (g_object_get_data (G_OBJECT (button), "record"));
  GListStore *children = G_LIST_STORE (RC_FORM_ROW_LIST (row)->children);
  guint position;

  if (!g_list_store_find (children, child, &position))
    return;
  g_list_store_remove (children, position);
  offer_undo (row, children, child, position);
  on_committed (row);
}

static GtkWidget *
make_remove_button (RcFormRow *row, RcRecord *child)
{
  GtkWidget *button = rc_form_row_button_new ("user-trash-symbolic", _("Remove"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "record", g_object_ref (child), g_object_unref);
  g_signal_connect (button, "clicked", G_CALLBACK (on_remove_clicked), row);
  return button;
}

static GtkWidget *
make_child_row (RcFormRow *row, RcRecord *child)
{
  GtkWidget *child_row = adw_action_row_new ();
  GtkWidget *remove = make_remove_button (row, child);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (child_row), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (child_row), remove);
  adw_action_row_add_suffix (ADW_ACTION_ROW (child_row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (child_row), TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  child_row, NULL, -1);
  g_object_set_data_full (G_OBJECT (child_row), "record", g_object_ref (child), g_object_unref);
  g_signal_connect (child_row, "activated", G_CALLBACK (on_activated), row);
  return child_row;
}

static void
show_child (RcFormRow *row, GtkWidget *child_row, RcRecord *child)
{
  RcCase *the_case = rc_case_file_get_case (rc_form_row_get_file (row));
  g_autofree char *title = rc_record_get_title (child);
  g_autofree char *summary = rc_record_get_summary (child, rc_case_get_currency (the_case));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (child_row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (child_row), summary);
}

/* The row of @child, made anew unless it stands at @position or after it: a row that stays keeps
 * the focus. */
static GtkWidget *
place_child_row (RcFormRow *row, RcRecord *child, int position)
{
  GtkListBox *list = RC_FORM_ROW_LIST (row)->list;
  GtkListBoxRow *there;
  GtkWidget *child_row;

  while ((there = gtk_list_box_get_row_at_index (list, position)) != NULL)
    {
      if (g_object_get_data (G_OBJECT (there), "record") == child)
        return GTK_WIDGET (there);
      gtk_list_box_remove (list, GTK_WIDGET (there));
    }
  child_row = make_child_row (row, child);
  gtk_list_box_append (list, child_row);
  return child_row;
}

static void
rc_form_row_list_show (RcFormRow *row)
{
  RcFormRowList *self = RC_FORM_ROW_LIST (row);
  int n = (int) g_list_model_get_n_items (self->children);
  GtkListBoxRow *rest;

  for (int i = 0; i < n; i++)
    {
      g_autoptr(RcRecord) child = g_list_model_get_item (self->children, (guint) i);

      show_child (row, place_child_row (row, child, i), child);
    }
  while ((rest = gtk_list_box_get_row_at_index (self->list, n)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (rest));
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
}

static GtkWidget *
make_add_button (RcFormRow *row)
{
  const RcKind *kind = rc_form_row_get_field (row)->child;
  GtkWidget *button = gtk_button_new_with_label (kind->add != NULL ? _(kind->add) : _("Add"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_add_clicked), row, G_CONNECT_SWAPPED);
  return button;
}

static void
rc_form_row_list_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  RcFormRowList *self = RC_FORM_ROW_LIST (object);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  G_OBJECT_CLASS (rc_form_row_list_parent_class)->constructed (object);

  g_object_get (rc_form_row_get_record (row), rc_form_row_get_field (row)->name, &self->children,
                NULL);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "field-list");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), make_add_button (row));
  rc_form_row_describe (row, GTK_WIDGET (self->list));
  rc_form_row_add (row, box);
}

static void
rc_form_row_list_dispose (GObject *object)
{
  g_clear_object (&RC_FORM_ROW_LIST (object)->children);

  G_OBJECT_CLASS (rc_form_row_list_parent_class)->dispose (object);
}

static void
rc_form_row_list_class_init (RcFormRowListClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_list_constructed;
  G_OBJECT_CLASS (klass)->dispose = rc_form_row_list_dispose;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_list_show;
}

static void
rc_form_row_list_init (RcFormRowList *self G_GNUC_UNUSED)
{
}
