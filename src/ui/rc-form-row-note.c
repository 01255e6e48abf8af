/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-form-row-types.h"

struct _RcFormRowNote
{
  RcFormRow parent_instance;
  GtkWidget *view;
};

G_DEFINE_FINAL_TYPE (RcFormRowNote, rc_form_row_note, RC_TYPE_FORM_ROW)

static void
on_changed (RcFormRow *row)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (RC_FORM_ROW_NOTE (row)->view));
  g_autofree char *text = NULL;

  if (rc_form_row_is_showing (row))
    return;
  g_object_get (buffer, "text", &text, NULL);
  rc_form_row_take_typed (row, text);
}

static void
rc_form_row_note_show (RcFormRow *row)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (RC_FORM_ROW_NOTE (row)->view));
  g_autofree char *text = rc_form_row_get_text (row);
  g_autofree char *shown = NULL;

  g_object_get (buffer, "text", &shown, NULL);
  if (g_strcmp0 (text, shown) != 0)
    gtk_text_buffer_set_text (buffer, text, -1);
}

static void
set_shape (GtkTextView *view)
{
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  /* Tab goes to the next field, as it does everywhere else in a form. */
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_top_margin (view, 8);
  gtk_text_view_set_bottom_margin (view, 8);
  gtk_text_view_set_left_margin (view, 10);
  gtk_text_view_set_right_margin (view, 10);
  gtk_widget_set_size_request (GTK_WIDGET (view), -1, 76);
  gtk_widget_set_hexpand (GTK_WIDGET (view), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (view), "field-note");
}

static void
rc_form_row_note_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  RcFormRowNote *self = RC_FORM_ROW_NOTE (object);

  G_OBJECT_CLASS (rc_form_row_note_parent_class)->constructed (object);

  self->view = gtk_text_view_new ();
  set_shape (GTK_TEXT_VIEW (self->view));
  rc_form_row_describe (row, self->view);
  rc_form_row_add (row, self->view);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "changed",
                           G_CALLBACK (on_changed), row, G_CONNECT_SWAPPED);
}

static void
rc_form_row_note_class_init (RcFormRowNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_note_constructed;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_note_show;
}

static void
rc_form_row_note_init (RcFormRowNote *self G_GNUC_UNUSED)
{
}
