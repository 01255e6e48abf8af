/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-form.h"

#include <glib/gi18n-lib.h>

struct _RcRecordForm
{
  AdwPreferencesPage parent_instance;

  RcRecord *live;
  RcRecord *working;  /* what the rows write: @live, and what contradicts it */
  GPtrArray *rows;    /* of RcFormRow, borrowed, in the order of the table */
  guint64 held_back;  /* bit i: the answer to the i-th field contradicts another and waits */
  RcRecord *before;   /* (nullable): @live as it was when the typing in @typed began */
  const RcField *typed;
  gboolean writing;   /* @live changes because of this form */
  guint recheck;
};

G_DEFINE_FINAL_TYPE (RcRecordForm, rc_record_form, ADW_TYPE_PREFERENCES_PAGE)

static guint committed_signal;

/* Children are edited in place, by an editor and a form of their own. */
static gboolean
is_list (const RcField *field)
{
  return field->type == RC_FIELD_LIST;
}

static gboolean
is_same (RcRecord *a, RcRecord *b, const RcField *field)
{
  g_autofree char *x = rc_record_get_text (a, field);
  g_autofree char *y = rc_record_get_text (b, field);

  return rc_record_get_dont_know (a, field) == rc_record_get_dont_know (b, field) &&
         g_strcmp0 (x, y) == 0;
}

static void
copy_field (RcRecord *to, RcRecord *from, const RcField *field)
{
  g_auto(GValue) value = G_VALUE_INIT;

  if (rc_record_get_dont_know (from, field))
    {
      rc_record_set_dont_know (to, field, TRUE);
      return;
    }
  rc_record_set_dont_know (to, field, FALSE);
  if (is_list (field))
    return;
  g_object_get_property (G_OBJECT (from), field->name, &value);
  g_object_set_property (G_OBJECT (to), field->name, &value);
}

static guint64
get_bit (RcRecordForm *self, const RcField *field)
{
  return (guint64) 1 << (field - rc_record_get_kind (self->live)->fields);
}

static gboolean
is_held_back (RcRecordForm *self, const RcField *field)
{
  return (self->held_back & get_bit (self, field)) != 0;
}

/* Whether what was found in one field speaks of @field too: two dates contradict each other. */
static gboolean
concerns (const RcFinding *finding, const RcField *field)
{
  return !finding->missing && finding->field != NULL &&
         (finding->field == field || g_strcmp0 (finding->field->not_before, field->name) == 0);
}

/* Returns: (nullable): why the record would contradict itself with the new value of @field */
static char *
find_objection (RcRecordForm *self, const RcField *field)
{
  g_autoptr(RcRecord) trial = rc_record_copy (self->live);
  g_autoptr(GPtrArray) findings = NULL;

  copy_field (trial, self->working, field);
  findings = rc_record_check (trial);
  for (guint i = 0; i < findings->len; i++)
    if (concerns (g_ptr_array_index (findings, i), field))
      return g_strdup (((RcFinding *) g_ptr_array_index (findings, i))->message);
  return NULL;
}

/* A file from elsewhere can contradict itself; its rows say so, until it does not any more. */
static void
show_contradictions (RcRecordForm *self)
{
  g_autoptr(GPtrArray) findings = rc_record_check (self->live);

  for (guint i = 0; i < self->rows->len; i++)
    {
      RcFormRow *row = g_ptr_array_index (self->rows, i);
      const RcField *field = rc_form_row_get_field (row);
      const char *message = NULL;

      if (is_held_back (self, field))
        continue; /* with a reason of its own */
      for (guint j = 0; j < findings->len && message == NULL; j++)
        {
          RcFinding *finding = g_ptr_array_index (findings, j);

          message = !finding->missing && finding->field == field ? finding->message : NULL;
        }
      rc_form_row_set_objection (row, message);
    }
}

static void
write_live (RcRecordForm *self, RcRecord *from, const RcField *field)
{
  self->writing = TRUE;
  copy_field (self->live, from, field);
  self->writing = FALSE;
  g_signal_emit (self, committed_signal, 0, field);
}

static void
remember_before (RcRecordForm *self, const RcField *field)
{
  if (self->typed == field)
    return;
  self->typed = field;
  g_clear_object (&self->before);
  self->before = rc_record_copy (self->live);
}

static void
forget_before (RcRecordForm *self, const RcField *field)
{
  if (self->typed == field)
    self->typed = NULL;
}

/* What is typed is stored at once, and on the way to the refused “12.345” stands “12.34”. */
static void
take_back (RcRecordForm *self, const RcField *field)
{
  if (!is_same (self->live, self->before, field))
    write_live (self, self->before, field);
}

/* Takes over what @row holds if nothing speaks against it. Returns: whether the record changed */
static gboolean
commit_row (RcRecordForm *self, RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);
  g_autofree char *objection = NULL;

  self->held_back &= ~get_bit (self, field);
  if (is_list (field) || is_same (self->live, self->working, field))
    return FALSE;
  objection = find_objection (self, field);
  rc_form_row_set_objection (row, objection);
  if (objection != NULL)
    {
      self->held_back |= get_bit (self, field);
      return FALSE;
    }

  write_live (self, self->working, field);
  return TRUE;
}

/* A value that was held back can fit once the other date is right. */
static void
commit_held_back (RcRecordForm *self)
{
  gboolean again;

  do
    {
      again = FALSE;
      for (guint i = 0; i < self->rows->len && !again; i++)
        {
          RcFormRow *row = g_ptr_array_index (self->rows, i);

          again = is_held_back (self, rc_form_row_get_field (row)) && commit_row (self, row);
        }
    }
  while (again);
  show_contradictions (self);
}

static void
on_edited (RcRecordForm *self, RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);

  remember_before (self, field);
  if (is_list (field))
    g_signal_emit (self, committed_signal, 0, field);
  else if (rc_form_row_get_problem (row) == NULL)
    commit_row (self, row);
  else
    {
      take_back (self, field);
      /* What was held back is no longer what stands in the row. */
      copy_field (self->working, self->live, field);
      self->held_back &= ~get_bit (self, field);
    }
  commit_held_back (self);
}

/* Shows what is stored: the person's answer in its usual form, or what came from outside while the
 * focus was in the row. */
static void
follow_live (RcRecordForm *self, RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);

  if (rc_form_row_is_busy (row) || is_held_back (self, field))
    return;
  if (!is_list (field))
    copy_field (self->working, self->live, field);
  rc_form_row_refresh (row);
}

static void
on_left (RcRecordForm *self, RcFormRow *row)
{
  forget_before (self, rc_form_row_get_field (row));
  follow_live (self, row);
}

static gboolean
on_settled (gpointer data)
{
  RcRecordForm *self = data;

  self->recheck = 0;
  commit_held_back (self);
  return G_SOURCE_REMOVE;
}

/* Whoever changes the record may be in the middle of it, so nothing is written to it here. */
static void
on_live_changed (RcRecordForm *self, GParamSpec *pspec)
{
  GObjectClass *klass = G_OBJECT_GET_CLASS (self->live);

  if (self->writing)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    {
      RcFormRow *row = g_ptr_array_index (self->rows, i);
      const RcField *field = rc_form_row_get_field (row);

      if (g_object_class_find_property (klass, field->name) != pspec)
        continue;
      forget_before (self, field);
      follow_live (self, row);
    }
  if (self->recheck == 0)
    self->recheck = g_idle_add (on_settled, self);
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

static RcFormRow *
make_row (RcRecordForm *self, RcContext *context, RcCaseFile *file, const RcField *field)
{
  RcRecord *record = is_list (field) ? self->live : self->working;
  RcFormRow *row = rc_form_row_new (context, file, record, field);

  g_signal_connect_object (row, "edited", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "left", G_CALLBACK (on_left), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->rows, row);
  return row;
}

static void
add_rows (RcRecordForm *self, RcContext *context, RcCaseFile *file)
{
  const RcKind *kind = rc_record_get_kind (self->live);
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if (group == NULL || g_strcmp0 (field->group, kind->fields[i - 1].group) != 0)
        group = add_group (self, field->group != NULL ? _(field->group) : "");
      if (i == 0)
        explain_kind (group, kind);
      adw_preferences_group_add (group, GTK_WIDGET (make_row (self, context, file, field)));
    }
}

static void
rc_record_form_finalize (GObject *object)
{
  RcRecordForm *self = RC_RECORD_FORM (object);

  g_clear_object (&self->live);
  g_clear_object (&self->working);
  g_clear_object (&self->before);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (rc_record_form_parent_class)->finalize (object);
}

static void
rc_record_form_dispose (GObject *object)
{
  RcRecordForm *self = RC_RECORD_FORM (object);

  g_clear_handle_id (&self->recheck, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);

  G_OBJECT_CLASS (rc_record_form_parent_class)->dispose (object);
}

static void
rc_record_form_class_init (RcRecordFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_record_form_dispose;
  G_OBJECT_CLASS (klass)->finalize = rc_record_form_finalize;
  committed_signal = g_signal_new ("committed", RC_TYPE_RECORD_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
rc_record_form_init (RcRecordForm *self)
{
  self->rows = g_ptr_array_new ();
}

RcRecordForm *
rc_record_form_new (RcContext *context, RcCaseFile *file, RcRecord *record)
{
  RcRecordForm *self = g_object_new (RC_TYPE_RECORD_FORM, NULL);

  self->live = g_object_ref (record);
  self->working = rc_record_copy (record);
  add_rows (self, context, file);
  show_contradictions (self);
  g_signal_connect_object (record, "notify", G_CALLBACK (on_live_changed), self, G_CONNECT_SWAPPED);
  return self;
}

RcRecord *
rc_record_form_get_record (RcRecordForm *self)
{
  return self->live;
}

RcFormRow *
rc_record_form_get_row (RcRecordForm *self, const char *name)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      RcFormRow *row = g_ptr_array_index (self->rows, i);

      if (g_strcmp0 (rc_form_row_get_field (row)->name, name) == 0)
        return row;
    }
  return NULL;
}

/* Returns: (nullable): why the answer in @row is not in the record */
static const char *
get_reason (RcRecordForm *self, RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);

  if (rc_form_row_get_problem (row) != NULL)
    return rc_form_row_get_problem (row);
  return is_held_back (self, field) ? rc_form_row_get_objection (row) : NULL;
}

char *
rc_record_form_describe_unsaved (RcRecordForm *self)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      RcFormRow *row = g_ptr_array_index (self->rows, i);
      const char *reason;

      rc_form_row_flush (row);
      reason = get_reason (self, row);
      if (reason == NULL)
        continue;
      g_string_append (text, text->len > 0 ? "\n" : "");
      /* Translators: the name of a field and the reason, which is a sentence */
      g_string_append_printf (text, _("“%s” is not saved. %s"),
                              _(rc_form_row_get_field (row)->label), reason);
    }
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

static RcFormRow *
find_unsaved (RcRecordForm *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (get_reason (self, g_ptr_array_index (self->rows, i)) != NULL)
      return g_ptr_array_index (self->rows, i);
  return NULL;
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
  RcFormRow *row = name != NULL ? rc_record_form_get_row (self, name) : find_unsaved (self);

  if (row == NULL && self->rows->len > 0)
    row = g_ptr_array_index (self->rows, 0);
  if (row == NULL)
    return;
  if (gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    rc_form_row_focus (row);
  else
    gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, g_object_ref (row), g_object_unref);
}
