/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-private.h"
#include "rc-text.h"
#include "rc-typed.h"

/* What becomes of an answer: it goes into the record, or waits with the reason beside it. */

/* A message that comes while somebody is still typing “2026-0…” is noise. */
#define PAUSE_MS 1200

static const char *
get_error (RcFormRowPrivate *priv)
{
  if (priv->problem != NULL && priv->revealed)
    return priv->problem;
  return priv->objection;
}

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* A message that nobody can see is no description. */
static void
describe_editor (RcFormRowPrivate *priv, GtkWidget *editor)
{
  if (gtk_widget_get_visible (priv->message))
    gtk_accessible_update_relation (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                    priv->help, priv->detail, priv->message_text, NULL, -1);
  else
    gtk_accessible_update_relation (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                    priv->help, priv->detail, NULL, -1);
}

static void
mark_editors (RcFormRowPrivate *priv, gboolean wrong)
{
  for (guint i = 0; i < priv->editors->len; i++)
    {
      GtkWidget *editor = g_ptr_array_index (priv->editors, i);

      describe_editor (priv, editor);
      set_class (editor, "error", wrong);
      gtk_accessible_update_state (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_STATE_INVALID,
                                   wrong ? GTK_ACCESSIBLE_INVALID_TRUE
                                         : GTK_ACCESSIBLE_INVALID_FALSE,
                                   -1);
    }
}

/* @style: (nullable): "error" for what is not saved, "warning" for a question, "dim-label" */
static void
show_message (RcFormRowPrivate *priv, const char *icon, const char *text, const char *style)
{
  static const char *const styles[] = { "error", "warning", "dim-label" };

  gtk_widget_set_visible (priv->message, text != NULL);
  gtk_image_set_from_icon_name (priv->message_icon, icon);
  gtk_label_set_text (priv->message_text, text != NULL ? text : "");
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    set_class (priv->message, styles[i], g_strcmp0 (styles[i], style) == 0);
}

/* Returns: (nullable): about what was saved and is likely a slip of the finger */
static char *
get_question (RcFormRowPrivate *priv)
{
  g_autoptr(GDate) today = rc_clock_today (priv->context->clock);

  return priv->problem == NULL ? rc_record_ask (priv->record, priv->field, today) : NULL;
}

void
rc_form_row_update_message (RcFormRow *self)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);
  const char *error = get_error (priv);
  g_autofree char *question = get_question (priv);
  gboolean dont_know = rc_record_get_dont_know (priv->record, priv->field);
  gboolean empty = rc_record_is_empty (priv->record, priv->field);

  if (error != NULL)
    show_message (priv, "dialog-warning-symbolic", error, "error");
  else if (dont_know)
    show_message (priv, "dialog-question-symbolic", _("Don’t know yet"), "dim-label");
  else
    show_message (priv, "dialog-question-symbolic", question, "warning");
  mark_editors (priv, error != NULL);
  gtk_widget_set_visible (priv->needed, (priv->field->flags & RC_FIELD_REQUIRED) != 0 && empty &&
                                          !dont_know && priv->problem == NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (priv->line), !dont_know);
  /* The mark empties the field. Text comes back when the mark goes; children would not. */
  gtk_widget_set_visible (GTK_WIDGET (priv->dont_know),
                          priv->field->type != RC_FIELD_LIST || empty);
}

static gboolean
on_pause_over (gpointer data)
{
  RcFormRowPrivate *priv = rc_form_row_private (data);

  priv->pause = 0;
  rc_form_row_reveal (data);
  return G_SOURCE_REMOVE;
}

void
rc_form_row_set_problem (RcFormRow *self, char *problem)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  g_free (priv->problem);
  priv->problem = problem;
  g_clear_handle_id (&priv->pause, g_source_remove);
  priv->revealed = problem != NULL && (priv->revealed || !rc_form_row_contains_focus (self));
  if (problem != NULL && !priv->revealed)
    priv->pause = g_timeout_add (PAUSE_MS, on_pause_over, self);
}

static gboolean
on_gone (gpointer data)
{
  RcFormRow *self = data;

  rc_form_row_private (self)->leaving = 0;
  if (rc_form_row_contains_focus (self))
    return G_SOURCE_REMOVE;
  rc_form_row_flush (self);
  rc_form_row_reveal (self);
  g_signal_emit_by_name (self, "left");
  return G_SOURCE_REMOVE;
}

/* Later: what follows may replace widgets, and the focus is still on its way out of them. */
void
rc_form_row_leave_soon (RcFormRow *self)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  if (priv->leaving == 0)
    priv->leaving = g_idle_add (on_gone, self);
}

void
rc_form_row_take_text (RcFormRow *self, const char *text)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);
  g_autoptr(GError) error = NULL;

  priv->emptied = FALSE;
  if (rc_record_set_text (priv->record, priv->field, text, &error))
    rc_form_row_set_problem (self, NULL);
  else
    rc_form_row_set_problem (self, rc_typed_sentence (error->message));
  rc_form_row_edited (self);
}

void
rc_form_row_take_typed (RcFormRow *self, const char *text)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  if (!rc_text_is_empty (text) || rc_record_is_empty (priv->record, priv->field))
    {
      rc_form_row_take_text (self, text);
      return;
    }
  priv->emptied = TRUE;
  rc_form_row_set_problem (self, NULL);
  rc_form_row_update_message (self);
  if (!rc_form_row_contains_focus (self))
    rc_form_row_leave_soon (self);
}

void
rc_form_row_flush (RcFormRow *self)
{
  if (rc_form_row_private (self)->emptied)
    rc_form_row_take_text (self, "");
}

void
rc_form_row_take_problem (RcFormRow *self, const char *problem)
{
  rc_form_row_private (self)->emptied = FALSE;
  rc_form_row_set_problem (self, rc_typed_sentence (problem));
  rc_form_row_edited (self);
}

void
rc_form_row_reveal (RcFormRow *self)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  g_clear_handle_id (&priv->pause, g_source_remove);
  priv->revealed = priv->problem != NULL;
  rc_form_row_update_message (self);
}
