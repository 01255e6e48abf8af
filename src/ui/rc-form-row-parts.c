/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row.h"

/* What several editors are made of. */

#define TOAST_SECONDS 8

static void
on_activate (RcFormRow *self)
{
  rc_form_row_flush (self);
  rc_form_row_reveal (self);
  g_signal_emit_by_name (self, "move-focus", GTK_DIR_TAB_FORWARD);
}

GtkWidget *
rc_form_row_make_entry (RcFormRow *self, int chars, int max_chars)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), max_chars);
  gtk_widget_set_hexpand (entry, max_chars < 0);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (on_activate), self);
  rc_form_row_describe (self, entry);
  return entry;
}

GtkWidget *
rc_form_row_button_new (const char *icon, const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
  return button;
}

void
rc_form_row_toast (RcFormRow *self, const char *text, GCallback undo, gpointer data,
                   GClosureNotify free_data)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_timeout (toast, TOAST_SECONDS);
  if (undo != NULL)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      g_signal_connect_data (toast, "button-clicked", undo, data, free_data, 0);
    }
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}
