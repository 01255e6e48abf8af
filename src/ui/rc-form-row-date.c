/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-calendar-button.h"
#include "rc-form-row-types.h"
#include "rc-text.h"
#include "rc-typed.h"

struct _RcFormRowDate
{
  RcFormRow parent_instance;
  GtkEditable *entry;
};

G_DEFINE_FINAL_TYPE (RcFormRowDate, rc_form_row_date, RC_TYPE_FORM_ROW)

/* The long form shows the weekday, and how 1/2/2026 was understood. */
static void
show_long (RcFormRow *row, const GDate *date)
{
  g_autofree char *text = date != NULL ? rc_date_format_long (date) : NULL;

  rc_form_row_set_detail (row, text);
}

static void
on_changed (RcFormRow *row)
{
  const char *typed = gtk_editable_get_text (RC_FORM_ROW_DATE (row)->entry);
  g_autoptr(GError) error = NULL;
  g_autoptr(GDate) date = NULL;
  g_autofree char *text = NULL;

  if (rc_form_row_is_showing (row))
    return;
  if (!rc_text_is_empty (typed))
    date = rc_typed_date (typed, &error);
  show_long (row, date);
  if (error != NULL)
    {
      rc_form_row_take_problem (row, error->message);
      return;
    }
  text = date != NULL ? rc_date_format (date) : g_strdup ("");
  rc_form_row_take_typed (row, text);
}

static void
rc_form_row_date_show (RcFormRow *row)
{
  g_autofree char *text = rc_form_row_get_text (row);
  g_autoptr(GDate) date = rc_date_parse (text, NULL);

  gtk_editable_set_text (RC_FORM_ROW_DATE (row)->entry, text);
  show_long (row, date);
}

static void
rc_form_row_date_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  GtkWidget *entry;

  G_OBJECT_CLASS (rc_form_row_date_parent_class)->constructed (object);

  entry = rc_form_row_make_entry (row, 10, 18);
  RC_FORM_ROW_DATE (row)->entry = GTK_EDITABLE (entry);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("2026-01-31"));
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (on_changed), row);
  rc_form_row_add (row, entry);
  rc_form_row_add (row, rc_calendar_button_new (rc_form_row_get_context (row)->clock,
                                                GTK_EDITABLE (entry),
                                                _(rc_form_row_get_field (row)->label)));
}

static void
rc_form_row_date_class_init (RcFormRowDateClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_date_constructed;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_date_show;
}

static void
rc_form_row_date_init (RcFormRowDate *self G_GNUC_UNUSED)
{
}
