/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-types.h"
#include "rc-text.h"
#include "rc-typed.h"

struct _RcFormRowText
{
  RcFormRow parent_instance;
  GtkEditable *entry;
};

G_DEFINE_FINAL_TYPE (RcFormRowText, rc_form_row_text, RC_TYPE_FORM_ROW)

static void
take_time (RcFormRow *row, const char *typed)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *time = rc_typed_time (typed, &error);

  if (time != NULL)
    rc_form_row_take_typed (row, time);
  else
    rc_form_row_take_problem (row, error->message);
}

static void
on_changed (RcFormRow *row)
{
  const char *typed = gtk_editable_get_text (RC_FORM_ROW_TEXT (row)->entry);

  if (rc_form_row_is_showing (row))
    return;
  if (rc_form_row_get_field (row)->format == RC_TEXT_TIME && !rc_text_is_empty (typed))
    take_time (row, typed);
  else
    rc_form_row_take_typed (row, typed);
}

static void
rc_form_row_text_show (RcFormRow *row)
{
  g_autofree char *text = rc_form_row_get_text (row);

  gtk_editable_set_text (RC_FORM_ROW_TEXT (row)->entry, text);
}

/* What stands behind the number, so that nobody types it. */
static const char *
get_unit (RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);
  RcCase *the_case = rc_case_file_get_case (rc_form_row_get_file (row));

  if (field->type == RC_FIELD_MONEY)
    return the_case != NULL ? rc_case_get_currency (the_case) : NULL;
  return field->unit != NULL ? _(field->unit) : NULL;
}

static void
add_unit (RcFormRow *row, const char *unit)
{
  GtkWidget *label = gtk_label_new (unit);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  rc_form_row_add (row, label);
}

static GtkEntry *
add_entry (RcFormRow *row, const RcField *field)
{
  gboolean is_short = field->type != RC_FIELD_TEXT || field->format != RC_TEXT_ANY;
  GtkEntry *entry = GTK_ENTRY (rc_form_row_make_entry (row, is_short ? 8 : 4, is_short ? 14 : -1));

  rc_form_row_add (row, GTK_WIDGET (entry));
  if (field->type != RC_FIELD_TEXT)
    gtk_entry_set_input_purpose (entry, GTK_INPUT_PURPOSE_NUMBER);
  if (field->format == RC_TEXT_STATE || field->format == RC_TEXT_CURRENCY)
    gtk_entry_set_input_hints (entry, GTK_INPUT_HINT_UPPERCASE_CHARS);
  if (field->type == RC_FIELD_MONEY)
    gtk_entry_set_placeholder_text (entry, "0.00");
  return entry;
}

static void
rc_form_row_text_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  GtkEntry *entry;
  const char *unit;

  G_OBJECT_CLASS (rc_form_row_text_parent_class)->constructed (object);

  entry = add_entry (row, rc_form_row_get_field (row));
  RC_FORM_ROW_TEXT (row)->entry = GTK_EDITABLE (entry);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (on_changed), row);
  unit = get_unit (row);
  if (unit != NULL)
    add_unit (row, unit);
}

static void
rc_form_row_text_class_init (RcFormRowTextClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_text_constructed;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_text_show;
}

static void
rc_form_row_text_init (RcFormRowText *self G_GNUC_UNUSED)
{
}
