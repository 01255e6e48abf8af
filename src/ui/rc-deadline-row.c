/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-deadline-row.h"

#include <glib/gi18n-lib.h>

#include "rc-due-row.h"
#include "rc-explanation.h"
#include "rc-record-rows.h"

/* A field of a record that corrects the deadline. */
typedef struct {
  RcRecordRows *rows; /* (nullable) */
  const char *name;
} Answer;

struct _RcDeadlineRow
{
  AdwExpanderRow parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  GtkWidget *days;
  GPtrArray *head;    /* of AdwActionRow (unowned): what to know first; reused */
  GPtrArray *body;    /* of AdwActionRow (unowned): how the date comes about; reused */
  GtkWidget *record_row; /* (nullable): opens @record */
  Answer printed;
  Answer method;

  GPtrArray *reasons; /* of RcReason */
  RcRecord *record;
  RcRecord *printed_in;
  const char *printed_field;
  RcRecord *method_in;
  const char *method_field;
};

G_DEFINE_FINAL_TYPE (RcDeadlineRow, rc_deadline_row, ADW_TYPE_EXPANDER_ROW)

/* ---- reasons ---- */

static GtkWidget *
make_reason_row (void)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  gtk_widget_add_css_class (row, "reason");
  return row;
}

static void
show_reason (RcDeadlineRow *self, GPtrArray *rows, guint i, const RcReason *reason)
{
  if (i == rows->len)
    {
      GtkWidget *row = make_reason_row ();

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
      g_ptr_array_add (rows, row);
    }
  gtk_widget_set_visible (g_ptr_array_index (rows, i), reason != NULL);
  if (reason == NULL)
    return;
  adw_preferences_row_set_title (g_ptr_array_index (rows, i), reason->label);
  adw_action_row_set_subtitle (g_ptr_array_index (rows, i), reason->text);
}

/* What to find out and what to do comes before the fields, the rest after them. */
static gboolean
is_first (const RcReason *reason)
{
  return g_str_equal (reason->name, "question") || g_str_equal (reason->name, "advice") ||
         g_str_equal (reason->name, "error");
}

static void
show_reasons (RcDeadlineRow *self, GPtrArray *rows, gboolean first)
{
  guint n = 0;

  for (guint i = 0; i < self->reasons->len; i++)
    {
      const RcReason *reason = g_ptr_array_index (self->reasons, i);

      if (is_first (reason) == first)
        show_reason (self, rows, n++, reason);
    }
  for (; n < rows->len; n++)
    show_reason (self, rows, n, NULL);
}

/* ---- fields ---- */

static gboolean
is_kept (RcDeadlineRow *self)
{
  RcCase *the_case = rc_case_file_get_case (self->file);

  return rc_store_find (self->workspace->context->store, rc_case_get_id (the_case)) == self->file;
}

static void
on_committing (RcDeadlineRow *self, gpointer field G_GNUC_UNUSED, RcRecordRows *rows)
{
  if (is_kept (self))
    rc_undo_remember (self->workspace->undo, self->file, rc_record_rows_get_record (rows));
}

static void
on_undo (AdwToast *toast, RcWorkspace *workspace)
{
  rc_undo_record (workspace->undo, g_object_get_data (G_OBJECT (toast), "record"));
}

static void
offer_undo (RcDeadlineRow *self, RcRecord *record)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast = NULL;

  if (overlay == NULL || !is_kept (self))
    return;
  toast = adw_toast_new (_("Saved."));
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_undo), self->workspace, 0);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static void
on_committed (RcDeadlineRow *self, gpointer field G_GNUC_UNUSED, RcRecordRows *rows)
{
  RcRecord *record = rc_record_rows_get_record (rows);

  rc_workspace_touch (self->workspace, self->file, record);
  offer_undo (self, record);
}

static gboolean
is_about (Answer *answer, RcRecord *record, const char *field)
{
  if (answer->rows == NULL || record == NULL)
    return answer->rows == NULL && record == NULL;
  return rc_record_rows_get_record (answer->rows) == record && g_str_equal (answer->name, field);
}

static void
forget_answer (RcDeadlineRow *self, Answer *answer)
{
  if (answer->rows == NULL)
    return;
  adw_expander_row_remove (ADW_EXPANDER_ROW (self),
                           GTK_WIDGET (rc_record_rows_get (answer->rows, answer->name)));
  g_clear_object (&answer->rows);
}

static void
ask (RcDeadlineRow *self, Answer *answer, RcRecord *record, const char *field)
{
  const char *const names[] = { field, NULL };

  answer->name = field;
  answer->rows = rc_record_rows_new (self->workspace->context, self->file, record, names);
  g_signal_connect_object (answer->rows, "committing", G_CALLBACK (on_committing), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (answer->rows, "committed", G_CALLBACK (on_committed), self,
                           G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                            GTK_WIDGET (rc_record_rows_get (answer->rows, field)));
}

static void
show_answer (RcDeadlineRow *self, Answer *answer, RcRecord *record, const char *field)
{
  if (is_about (answer, record, field))
    return;
  forget_answer (self, answer);
  if (record != NULL)
    ask (self, answer, record, field);
}

/* ---- the rest ---- */

static GtkWidget *
make_record_row (void)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static void
show_record (RcDeadlineRow *self)
{
  g_autofree char *title = rc_record_get_title (self->record);

  if (!is_kept (self))
    return;
  if (self->record_row == NULL)
    {
      self->record_row = make_record_row ();
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->record_row);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->record_row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->record_row),
                               _(rc_record_get_kind (self->record)->label));
  rc_due_row_set_target (self->record_row, rc_case_get_id (rc_case_file_get_case (self->file)),
                         rc_record_get_id (self->record));
}

/* Nothing is made before the row is opened for the first time: a case can have many deadlines. */
static void
show_content (RcDeadlineRow *self)
{
  if (self->reasons == NULL || (self->head->len == 0 && self->body->len == 0 &&
                                !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self))))
    return;
  while (self->head->len < 2)
    show_reason (self, self->head, self->head->len, NULL);
  show_reasons (self, self->head, TRUE);
  show_answer (self, &self->printed, self->printed_in, self->printed_field);
  show_answer (self, &self->method, self->method_in, self->method_field);
  show_record (self);
  show_reasons (self, self->body, FALSE);
}

static void
take_deadline (RcDeadlineRow *self, const RcDeadline *deadline, const GDate *today)
{
  g_clear_pointer (&self->reasons, g_ptr_array_unref);
  self->reasons = rc_explanation_of_deadline (deadline, today);
  g_set_object (&self->record, deadline->record);
  g_set_object (&self->printed_in, deadline->printed_in);
  self->printed_field = deadline->printed_field;
  g_set_object (&self->method_in, deadline->method_in);
  self->method_field = deadline->method_field;
  show_content (self);
}

static void
set_texts (RcDeadlineRow *self, const char *title, const char *subtitle, const GDate *day,
           const GDate *today)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  rc_due_row_set_days (self->days, day, today);
  rc_due_row_set_name (GTK_WIDGET (self), title, subtitle, day, today);
}

static void
rc_deadline_row_dispose (GObject *object)
{
  RcDeadlineRow *self = RC_DEADLINE_ROW (object);

  g_clear_object (&self->printed.rows);
  g_clear_object (&self->method.rows);
  g_clear_pointer (&self->head, g_ptr_array_unref);
  g_clear_pointer (&self->body, g_ptr_array_unref);
  g_clear_pointer (&self->reasons, g_ptr_array_unref);
  g_clear_object (&self->record);
  g_clear_object (&self->printed_in);
  g_clear_object (&self->method_in);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_deadline_row_parent_class)->dispose (object);
}

static void
rc_deadline_row_class_init (RcDeadlineRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_deadline_row_dispose;
}

static void
rc_deadline_row_init (RcDeadlineRow *self)
{
  self->head = g_ptr_array_new ();
  self->body = g_ptr_array_new ();
  self->days = rc_due_row_make_days ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), self->days);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (show_content), NULL);
}

GtkWidget *
rc_deadline_row_new (RcWorkspace *workspace, RcCaseFile *file)
{
  RcDeadlineRow *self = g_object_new (RC_TYPE_DEADLINE_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  return GTK_WIDGET (self);
}

void
rc_deadline_row_set_item (RcDeadlineRow *self, RcAgendaItem *item, const GDate *today)
{
  g_autofree char *text = rc_due_text (item, today);

  g_return_if_fail (item->deadline != NULL);

  set_texts (self, item->title, text, rc_due_day (item, today), today);
  take_deadline (self, item->deadline, today);
}

void
rc_deadline_row_set_open (RcDeadlineRow *self, RcDeadline *deadline, const GDate *today)
{
  const char *text = deadline->question != NULL ? deadline->question : deadline->basis_text;

  set_texts (self, deadline->title, text != NULL ? text : "", NULL, today);
  take_deadline (self, deadline, today);
}
