/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-form.h"

#include <glib/gi18n-lib.h>

#include "rc-record-rows.h"

struct _RcRecordForm
{
  AdwPreferencesPage parent_instance;

  RcRecordRows *rows;
};

G_DEFINE_FINAL_TYPE (RcRecordForm, rc_record_form, ADW_TYPE_PREFERENCES_PAGE)

static guint committed_signal;

static void
on_committed (RcRecordForm *self, gpointer field)
{
  g_signal_emit (self, committed_signal, 0, field);
}

static AdwPreferencesGroup *
add_group (RcRecordForm *self, const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *markup = g_markup_escape_text (title, -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), markup);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), ADW_PREFERENCES_GROUP (group));
  return ADW_PREFERENCES_GROUP (group);
}

/* The first group says what this kind of record is. */
static void
explain_kind (AdwPreferencesGroup *group, const RcKind *kind)
{
  g_autofree char *markup = kind->help != NULL ? g_markup_escape_text (_(kind->help), -1) : NULL;

  adw_preferences_group_set_description (group, markup);
}

static void
add_rows (RcRecordForm *self)
{
  const RcKind *kind = rc_record_get_kind (rc_record_rows_get_record (self->rows));
  GPtrArray *rows = rc_record_rows_get_all (self->rows);
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if (group == NULL || g_strcmp0 (field->group, kind->fields[i - 1].group) != 0)
        group = add_group (self, field->group != NULL ? _(field->group) : "");
      if (i == 0)
        explain_kind (group, kind);
      adw_preferences_group_add (group, g_ptr_array_index (rows, i));
    }
}

static void
rc_record_form_dispose (GObject *object)
{
  RcRecordForm *self = RC_RECORD_FORM (object);

  g_clear_object (&self->rows);

  G_OBJECT_CLASS (rc_record_form_parent_class)->dispose (object);
}

static void
rc_record_form_class_init (RcRecordFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_record_form_dispose;
  committed_signal = g_signal_new ("committed", RC_TYPE_RECORD_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
rc_record_form_init (RcRecordForm *self G_GNUC_UNUSED)
{
}

RcRecordForm *
rc_record_form_new (RcContext *context, RcCaseFile *file, RcRecord *record)
{
  RcRecordForm *self = g_object_new (RC_TYPE_RECORD_FORM, NULL);

  self->rows = rc_record_rows_new (context, file, record, NULL);
  add_rows (self);
  g_signal_connect_object (self->rows, "committed", G_CALLBACK (on_committed), self,
                           G_CONNECT_SWAPPED);
  return self;
}

RcRecord *
rc_record_form_get_record (RcRecordForm *self)
{
  return rc_record_rows_get_record (self->rows);
}

RcFormRow *
rc_record_form_get_row (RcRecordForm *self, const char *name)
{
  return rc_record_rows_get (self->rows, name);
}

char *
rc_record_form_describe_unsaved (RcRecordForm *self)
{
  return rc_record_rows_describe_unsaved (self->rows);
}

/* A form that has no size yet cannot scroll to its row. */
static gboolean
on_tick (GtkWidget *form, GdkFrameClock *clock G_GNUC_UNUSED, gpointer row)
{
  if (gtk_widget_get_width (form) == 0)
    return G_SOURCE_CONTINUE;
  rc_form_row_focus (row);
  return G_SOURCE_REMOVE;
}

void
rc_record_form_focus (RcRecordForm *self, const char *name)
{
  RcFormRow *row = name != NULL ? rc_record_form_get_row (self, name)
                                : rc_record_rows_find_unsaved (self->rows);

  if (row == NULL && rc_record_rows_get_all (self->rows)->len > 0)
    row = g_ptr_array_index (rc_record_rows_get_all (self->rows), 0);
  if (row == NULL)
    return;
  if (gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    rc_form_row_focus (row);
  else
    gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, g_object_ref (row), g_object_unref);
}
