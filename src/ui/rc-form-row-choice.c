/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-types.h"

/* A list that is longer than a screen at large text can be searched by typing. */
#define SEARCH_FROM 12

struct _RcFormRowChoice
{
  RcFormRow parent_instance;
  GtkDropDown *drop_down;
};

G_DEFINE_FINAL_TYPE (RcFormRowChoice, rc_form_row_choice, RC_TYPE_FORM_ROW)

/* The focus is in the button inside, which has no name of its own in GTK 4.8, and that of the list
 * in GTK 4.18, where a relation would go before it. */
static void
name_button (RcFormRow *row)
{
  GtkDropDown *drop_down = RC_FORM_ROW_CHOICE (row)->drop_down;
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  GtkStringObject *answer = gtk_drop_down_get_selected_item (drop_down);
  g_autofree char *name = g_strdup_printf (C_ ("field and answer", "%s: %s"),
                                           _(rc_form_row_get_field (row)->label),
                                           gtk_string_object_get_string (answer));

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (drop_down),
                                 GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/* Position 0 is “Not answered”, and the values of an enum begin at 1. */
static void
on_selected (RcFormRow *row)
{
  guint position = gtk_drop_down_get_selected (RC_FORM_ROW_CHOICE (row)->drop_down);
  const RcChoices *choices = rc_form_row_get_field (row)->choices;
  const RcChoice *choice = rc_choices_by_value (choices, (int) position);

  name_button (row);
  if (!rc_form_row_is_showing (row))
    rc_form_row_take_text (row, choice != NULL ? choice->token : "");
}

static void
rc_form_row_choice_show (RcFormRow *row)
{
  g_autofree char *token = rc_form_row_get_text (row);
  const RcChoice *choice = rc_choices_by_token (rc_form_row_get_field (row)->choices, token);

  gtk_drop_down_set_selected (RC_FORM_ROW_CHOICE (row)->drop_down,
                              choice != NULL ? (guint) choice->value : 0);
  name_button (row);
}

static GListModel *
make_labels (const RcChoices *choices)
{
  GtkStringList *labels = gtk_string_list_new (NULL);

  gtk_string_list_append (labels, _("Not answered"));
  for (guint i = 0; i < choices->n_items; i++)
    gtk_string_list_append (labels, _(choices->items[i].label));
  return G_LIST_MODEL (labels);
}

static void
on_setup (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item, gpointer wraps)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (GPOINTER_TO_INT (wraps))
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
    }
  else
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_text (GTK_LABEL (label), text);
  if (gtk_list_item_get_position (item) == 0)
    gtk_widget_add_css_class (label, "dim-label");
  else
    gtk_widget_remove_css_class (label, "dim-label");
}

/* The button may cut a long answer, the list shows all of it. */
static GtkListItemFactory *
make_factory (gboolean wraps)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), GINT_TO_POINTER (wraps));
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  return factory;
}

static GtkWidget *
make_drop_down (const RcChoices *choices)
{
  GtkExpression *label = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkWidget *widget = gtk_drop_down_new (make_labels (choices), label);
  GtkDropDown *drop_down = GTK_DROP_DOWN (widget);
  g_autoptr(GtkListItemFactory) button_factory = make_factory (FALSE);
  g_autoptr(GtkListItemFactory) list_factory = make_factory (TRUE);

  gtk_drop_down_set_factory (drop_down, button_factory);
  gtk_drop_down_set_list_factory (drop_down, list_factory);
  gtk_drop_down_set_enable_search (drop_down, choices->n_items >= SEARCH_FROM);
  gtk_widget_set_hexpand (widget, TRUE);
  return widget;
}

static void
rc_form_row_choice_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  GtkWidget *drop_down;

  G_OBJECT_CLASS (rc_form_row_choice_parent_class)->constructed (object);

  drop_down = make_drop_down (rc_form_row_get_field (row)->choices);
  RC_FORM_ROW_CHOICE (row)->drop_down = GTK_DROP_DOWN (drop_down);
  rc_form_row_describe (row, drop_down);
  rc_form_row_add (row, drop_down);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (on_selected), row,
                           G_CONNECT_SWAPPED);
}

static void
rc_form_row_choice_class_init (RcFormRowChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_choice_constructed;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_choice_show;
}

static void
rc_form_row_choice_init (RcFormRowChoice *self G_GNUC_UNUSED)
{
}
