/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-case-choice.h"

#include <glib/gi18n-lib.h>

#define WIDEST 18 /* letters of a title; the rest is in the list */

struct _RcCaseChoice
{
  AdwBin parent_instance;

  GtkDropDown *drop_down;
};

G_DEFINE_FINAL_TYPE (RcCaseChoice, rc_case_choice, ADW_TYPE_BIN)

static guint changed_signal;

static char *
get_title (gpointer item)
{
  return g_strdup (RC_IS_CASE_FILE (item) ? rc_case_file_get_title (item) : _("Everyone"));
}

static void
on_setup (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item,
          gpointer data G_GNUC_UNUSED)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDEST);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item,
         gpointer data G_GNUC_UNUSED)
{
  g_autofree char *title = get_title (gtk_list_item_get_item (item));

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), title);
  gtk_widget_set_tooltip_text (gtk_list_item_get_child (item), title);
}

static GtkListItemFactory *
make_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  return factory;
}

/* (transfer full): everyone, then the cases as they come and go */
static GListModel *
make_model (RcStore *store)
{
  GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GListStore) everyone = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (GObject) nobody = g_object_new (G_TYPE_OBJECT, NULL);

  g_list_store_append (everyone, nobody);
  g_list_store_append (parts, everyone);
  g_list_store_append (parts, store);
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));
}

static void
on_cases_changed (GListModel *store, guint position G_GNUC_UNUSED, guint removed G_GNUC_UNUSED,
                  guint added G_GNUC_UNUSED, GtkWidget *self)
{
  gtk_widget_set_visible (self, g_list_model_get_n_items (store) > 1);
}

static void
on_selected (RcCaseChoice *self)
{
  g_signal_emit (self, changed_signal, 0);
}

static void
rc_case_choice_class_init (RcCaseChoiceClass *klass G_GNUC_UNUSED)
{
  changed_signal = g_signal_new ("changed", RC_TYPE_CASE_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
rc_case_choice_init (RcCaseChoice *self G_GNUC_UNUSED)
{
}

GtkWidget *
rc_case_choice_new (RcStore *store)
{
  RcCaseChoice *self = g_object_new (RC_TYPE_CASE_CHOICE, NULL);
  g_autoptr (GtkListItemFactory) factory = make_factory ();
  GtkExpression *title = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL,
                                                      G_CALLBACK (get_title), NULL, NULL);

  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (make_model (store), title));
  gtk_drop_down_set_factory (self->drop_down, factory);
  gtk_drop_down_set_enable_search (self->drop_down, TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->drop_down), _("Whose things are shown"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Whose things are shown"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->drop_down));
  g_signal_connect_object (self->drop_down, "notify::selected-item", G_CALLBACK (on_selected), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "items-changed", G_CALLBACK (on_cases_changed), self, 0);
  on_cases_changed (G_LIST_MODEL (store), 0, 0, 0, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}

RcCaseFile *
rc_case_choice_get_file (RcCaseChoice *self)
{
  gpointer item = gtk_drop_down_get_selected_item (self->drop_down);

  return RC_IS_CASE_FILE (item) ? item : NULL;
}
