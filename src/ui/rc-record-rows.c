/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-rows.h"

#include <glib/gi18n-lib.h>

struct _RcRecordRows
{
  GObject parent_instance;

  RcRecord *live;
  RcRecord *working;  /* what the rows write: @live, and what contradicts it */
  GPtrArray *rows;    /* of RcFormRow, in the order of the table */
  guint64 held_back;  /* bit i: the answer to the i-th field contradicts another and waits */
  gboolean writing;   /* @live changes because of this form */
  guint recheck;
};

G_DEFINE_FINAL_TYPE (RcRecordRows, rc_record_rows, G_TYPE_OBJECT)

static guint committing_signal;
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
get_bit (RcRecordRows *self, const RcField *field)
{
  return (guint64) 1 << (field - rc_record_get_kind (self->live)->fields);
}

static gboolean
is_held_back (RcRecordRows *self, const RcField *field)
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
find_objection (RcRecordRows *self, const RcField *field)
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
show_contradictions (RcRecordRows *self)
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

/* Takes over what @row holds if nothing speaks against it. Returns: whether the record changed */
static gboolean
commit_row (RcRecordRows *self, RcFormRow *row)
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

  g_signal_emit (self, committing_signal, 0, field);
  self->writing = TRUE;
  copy_field (self->live, self->working, field);
  self->writing = FALSE;
  g_signal_emit (self, committed_signal, 0, field);
  return TRUE;
}

/* A value that was held back can fit once the other date is right. */
static void
commit_held_back (RcRecordRows *self)
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
on_edited (RcRecordRows *self, RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);

  if (is_list (field))
    g_signal_emit (self, committed_signal, 0, field);
  else if (rc_form_row_get_problem (row) == NULL)
    commit_row (self, row);
  else
    {
      /* What was held back is no longer what stands in the row. */
      copy_field (self->working, self->live, field);
      self->held_back &= ~get_bit (self, field);
    }
  commit_held_back (self);
}

/* Shows what is stored: the person's answer in its usual form, or what came from outside while the
 * focus was in the row. */
static void
follow_live (RcRecordRows *self, RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);

  if (rc_form_row_is_busy (row) || is_held_back (self, field))
    return;
  if (!is_list (field))
    copy_field (self->working, self->live, field);
  rc_form_row_refresh (row);
}

static void
on_left (RcRecordRows *self, RcFormRow *row)
{
  follow_live (self, row);
}

static gboolean
on_settled (gpointer data)
{
  RcRecordRows *self = data;

  self->recheck = 0;
  commit_held_back (self);
  return G_SOURCE_REMOVE;
}

/* Whoever changes the record may be in the middle of it, so nothing is written to it here. */
static void
on_live_changed (RcRecordRows *self, GParamSpec *pspec)
{
  GObjectClass *klass = G_OBJECT_GET_CLASS (self->live);

  if (self->writing)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    {
      RcFormRow *row = g_ptr_array_index (self->rows, i);

      if (g_object_class_find_property (klass, rc_form_row_get_field (row)->name) == pspec)
        follow_live (self, row);
    }
  if (self->recheck == 0)
    self->recheck = g_idle_add (on_settled, self);
}

static void
add_row (RcRecordRows *self, RcContext *context, RcCaseFile *file, const RcField *field)
{
  RcRecord *record = is_list (field) ? self->live : self->working;
  RcFormRow *row = rc_form_row_new (context, file, record, field);

  g_signal_connect_object (row, "edited", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "left", G_CALLBACK (on_left), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->rows, g_object_ref_sink (row));
}

static void
add_rows (RcRecordRows *self, RcContext *context, RcCaseFile *file, const char *const *names)
{
  const RcKind *kind = rc_record_get_kind (self->live);

  for (guint i = 0; i < kind->n_fields; i++)
    if (names == NULL || g_strv_contains (names, kind->fields[i].name))
      add_row (self, context, file, &kind->fields[i]);
}

static void
rc_record_rows_finalize (GObject *object)
{
  RcRecordRows *self = RC_RECORD_ROWS (object);

  g_clear_object (&self->live);
  g_clear_object (&self->working);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (rc_record_rows_parent_class)->finalize (object);
}

static void
rc_record_rows_dispose (GObject *object)
{
  RcRecordRows *self = RC_RECORD_ROWS (object);

  g_clear_handle_id (&self->recheck, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);

  G_OBJECT_CLASS (rc_record_rows_parent_class)->dispose (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, RC_TYPE_RECORD_ROWS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
rc_record_rows_class_init (RcRecordRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_record_rows_dispose;
  G_OBJECT_CLASS (klass)->finalize = rc_record_rows_finalize;
  committing_signal = add_signal ("committing");
  committed_signal = add_signal ("committed");
}

static void
rc_record_rows_init (RcRecordRows *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

RcRecordRows *
rc_record_rows_new (RcContext *context, RcCaseFile *file, RcRecord *record,
                    const char *const *names)
{
  RcRecordRows *self = g_object_new (RC_TYPE_RECORD_ROWS, NULL);

  self->live = g_object_ref (record);
  self->working = rc_record_copy (record);
  add_rows (self, context, file, names);
  show_contradictions (self);
  g_signal_connect_object (record, "notify", G_CALLBACK (on_live_changed), self, G_CONNECT_SWAPPED);
  return self;
}

RcRecord *
rc_record_rows_get_record (RcRecordRows *self)
{
  return self->live;
}

GPtrArray *
rc_record_rows_get_all (RcRecordRows *self)
{
  return self->rows;
}

RcFormRow *
rc_record_rows_get (RcRecordRows *self, const char *name)
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
get_reason (RcRecordRows *self, RcFormRow *row)
{
  const RcField *field = rc_form_row_get_field (row);

  if (rc_form_row_get_problem (row) != NULL)
    return rc_form_row_get_problem (row);
  return is_held_back (self, field) ? rc_form_row_get_objection (row) : NULL;
}

char *
rc_record_rows_describe_unsaved (RcRecordRows *self)
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

RcFormRow *
rc_record_rows_find_unsaved (RcRecordRows *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (get_reason (self, g_ptr_array_index (self->rows, i)) != NULL)
      return g_ptr_array_index (self->rows, i);
  return NULL;
}
