/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>

#include "rc-calendar-button.h"
#include "rc-form-row-types.h"
#include "rc-text.h"
#include "rc-typed.h"

struct _RcFormRowMoment
{
  RcFormRow parent_instance;
  GtkEditable *date;
  GtkEditable *time;
};

G_DEFINE_FINAL_TYPE (RcFormRowMoment, rc_form_row_moment, RC_TYPE_FORM_ROW)

static void
show_long (RcFormRow *row, GDateTime *moment)
{
  g_autofree char *text = moment != NULL ? rc_moment_format_long (moment) : NULL;

  rc_form_row_set_detail (row, text);
}

/* A moment that is there keeps its offset: who corrects the minutes of a call made while traveling
 * does not mean another zone. */
static GTimeZone *
get_zone (RcFormRow *row)
{
  g_autofree char *text = rc_form_row_get_text (row);
  g_autoptr(GDateTime) old = *text != '\0' ? rc_moment_parse (text, NULL) : NULL;
  g_autoptr(GDateTime) now = rc_clock_now (rc_form_row_get_context (row)->clock);

  return g_time_zone_ref (g_date_time_get_timezone (old != NULL ? old : now));
}

static void
take_typed (RcFormRow *row, const char *date, const char *time)
{
  g_autoptr(GTimeZone) zone = get_zone (row);
  g_autoptr(GError) error = NULL;
  g_autoptr(GDateTime) moment = rc_typed_moment (date, time, zone, &error);

  show_long (row, moment);
  if (moment != NULL)
    {
      g_autofree char *text = rc_moment_format (moment);

      rc_form_row_take_typed (row, text);
    }
  else
    rc_form_row_take_problem (row, error->message);
}

static void
on_changed (RcFormRow *row)
{
  RcFormRowMoment *self = RC_FORM_ROW_MOMENT (row);
  const char *date = gtk_editable_get_text (self->date);
  const char *time = gtk_editable_get_text (self->time);

  if (rc_form_row_is_showing (row))
    return;
  if (!rc_text_is_empty (date) || !rc_text_is_empty (time))
    {
      take_typed (row, date, time);
      return;
    }
  show_long (row, NULL);
  rc_form_row_take_typed (row, "");
}

static void
on_now_clicked (RcFormRow *row)
{
  g_autoptr(GDateTime) now = rc_clock_now (rc_form_row_get_context (row)->clock);
  g_autofree char *text = rc_moment_format (now);

  rc_form_row_take_text (row, text);
  rc_form_row_refresh (row);
}

/* With AM and PM where the locale has words for them. */
static char *
format_time (GDateTime *moment)
{
  const char *half_day = nl_langinfo (AM_STR);

  return g_date_time_format (moment, *half_day != '\0' ? "%-I:%M %p" : "%H:%M");
}

static void
rc_form_row_moment_show (RcFormRow *row)
{
  RcFormRowMoment *self = RC_FORM_ROW_MOMENT (row);
  g_autofree char *text = rc_form_row_get_text (row);
  g_autoptr(GDateTime) moment = *text != '\0' ? rc_moment_parse (text, NULL) : NULL;
  g_autofree char *date = moment != NULL ? g_date_time_format (moment, "%Y-%m-%d") : g_strdup ("");
  g_autofree char *time = moment != NULL ? format_time (moment) : g_strdup ("");

  gtk_editable_set_text (self->date, date);
  gtk_editable_set_text (self->time, time);
  show_long (row, moment);
}

/* One below the other: side by side they are wider than a phone at large text.
 * Two entries in a row need two names. */
static GtkEditable *
make_entry (RcFormRow *row, const char *placeholder, const char *name)
{
  GtkWidget *entry = rc_form_row_make_entry (row, 10, 18);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), placeholder);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (entry, name);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (on_changed), row);
  return GTK_EDITABLE (entry);
}

static GtkWidget *
make_line (GtkEditable *entry, GtkWidget *button)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (line), GTK_WIDGET (entry));
  gtk_box_append (GTK_BOX (line), button);
  return line;
}

static GtkWidget *
make_now_button (RcFormRow *row)
{
  GtkWidget *button = rc_form_row_button_new ("document-open-recent-symbolic", _("Now"));

  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_now_clicked), row);
  return button;
}

static void
rc_form_row_moment_constructed (GObject *object)
{
  RcFormRow *row = RC_FORM_ROW (object);
  RcFormRowMoment *self = RC_FORM_ROW_MOMENT (object);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *day_name = NULL;
  g_autofree char *time_name = NULL;
  const char *label;
  GtkWidget *calendar;

  G_OBJECT_CLASS (rc_form_row_moment_parent_class)->constructed (object);

  label = _(rc_form_row_get_field (row)->label);
  day_name = g_strdup_printf (_("%s: day"), label);
  time_name = g_strdup_printf (_("%s: time"), label);
  self->date = make_entry (row, _("2026-01-31"), day_name);
  self->time = make_entry (row, _("9:40 AM"), time_name);
  calendar = rc_calendar_button_new (rc_form_row_get_context (row)->clock, self->date, label);
  gtk_box_append (GTK_BOX (box), make_line (self->date, calendar));
  gtk_box_append (GTK_BOX (box), make_line (self->time, make_now_button (row)));
  rc_form_row_add (row, box);
}

static void
rc_form_row_moment_class_init (RcFormRowMomentClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rc_form_row_moment_constructed;
  RC_FORM_ROW_CLASS (klass)->show = rc_form_row_moment_show;
}

static void
rc_form_row_moment_init (RcFormRowMoment *self G_GNUC_UNUSED)
{
}
