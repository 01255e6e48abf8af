/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-types.h"

/* A longer list is folded away until somebody wants to change it. */
#define FOLD_FROM 7

struct _RcFormRowChoices
{
  RcFormRow parent_instance;
  GtkButton *fold;   /* (nullable): shows and hides the checks, and says how many are chosen */
  GPtrArray *checks; /* of GtkCheckButton, in the order of the choices */
};

G_DEFINE_FINAL_TYPE (RcFormRowChoices, rc_form_row_choices, RC_TYPE_FORM_ROW)

static void
show_count (RcFormRow *row)
{
  RcFormRowChoices *self = RC_FORM_ROW_CHOICES (row);
  g_autofree char *label = NULL;
  guint n = 0;

  if (self->fold == NULL)
    return;
  for (guint i = 0; i < self->checks->len; i++)
    n += gtk_check_button_get_active (g_ptr_array_index (self->checks, i)) ? 1 : 0;
  label = n == 0 ? g_strdup (_("None chosen"))
                 : g_strdup_printf (ngettext ("%u chosen", "%u chosen", n), n);
  adw_button_content_set_label (ADW_BUTTON_CONTENT (gtk_button_get_child (self->fold)), label);
}

static void
on_toggled (RcFormRow *row)
{
  RcFormRowChoices *self = RC_FORM_ROW_CHOICES (row);
  const RcChoices *choices = rc_form_row_get_field (row)->choices;
  g_autoptr(GString) tokens = g_string_new (NULL);

  if (rc_form_row_is_showing (row))
    return;
  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_string_append_printf (tokens, "%s%s", tokens->len > 0 ? "," : "", choices->items[i].token);
  rc_form_row_take_text (row, tokens->str);
  show_count (row);
}

static void
rc_form_row_choices_show (RcFormRow *row)
{
  RcFormRowChoices *self = RC_FORM_ROW_CHOICES (row);
  const RcChoices *choices = rc_form_row_get_field (row)->choices;
  g_autofree char *text = rc_form_row_get_text (row);
  g_auto(GStrv) tokens = g_strsplit (text, ",", -1);

  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->checks, i),
                                 g_strv_contains ((const char *const *) tokens,
                                                  choices->items[i].token));
  show_count (row);
}

static GtkWidget *
make_check (RcFormRow *row, const char *text)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), row, G_CONNECT_SWAPPED);
  return check;
}

static GtkWidget *
make_checks (RcFormRow *row)
{
  RcFormRowChoices *self = RC_FORM_ROW_CHOICES (row);
  const RcChoices *choices = rc_form_row_get_field (row)->choices;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < choices->n_items; i++)
    {
      GtkWidget *check = make_check (row, _(choices->items[i].label));

      g_ptr_array_add (self->checks, check);
      gtk_box_append (GTK_BOX (box), check);
    }
  gtk_widget_set_hexpand (box, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(rc_form_row_get_field (row)->label), -1);
  return box;
}

static void
on_folded (GtkToggleButton *button, GParamSpec *pspec G_GNUC_UNUSED, GtkWidget *content)
{
  gboolean open = gtk_toggle_button_get_active (button);

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content),
                                    open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

/* Not a GtkExpander: what one has folded away upsets the Tab key of GTK 4.18. */
static GtkWidget *
make_fold (RcFormRow *row, GtkWidget *checks)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *content = adw_button_content_new ();

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "notify::active", G_CALLBACK (on_folded), content, 0);
  on_folded (GTK_TOGGLE_BUTTON (button), NULL, content);
  g_object_bind_property (button, "active", checks, "visible", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), checks);
  gtk_widget_set_hexpand (box, TRUE);
  rc_form_row_describe (row, button);
  RC_FORM_ROW_CHOICES (row)->fold = GTK_BUTTON (button);
  return box;
}

static void
rc_form_row_choices_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  RcFormRowChoices *self = RC_FORM_ROW_CHOICES (object);
  GtkWidget *checks;

  G_OBJECT_CLASS (rc_form_row_choices_parent_class)->constructed (object);

  checks = make_checks (row);
  rc_form_row_add (row, self->checks->len >= FOLD_FROM ? make_fold (row, checks) : checks);
}

static void
rc_form_row_choices_finalize (GObject *object)
{
  g_clear_pointer (&RC_FORM_ROW_CHOICES (object)->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (rc_form_row_choices_parent_class)->finalize (object);
}

static void
rc_form_row_choices_class_init (RcFormRowChoicesClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_choices_constructed;
  G_OBJECT_CLASS (klass)->finalize = rc_form_row_choices_finalize;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_choices_show;
}

static void
rc_form_row_choices_init (RcFormRowChoices *self)
{
  self->checks = g_ptr_array_new ();
}
