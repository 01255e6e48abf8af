/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-form-row.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-types.h"
#include "rc-resources.h"
#include "rc-text.h"
#include "rc-typed.h"

/* A message that comes while somebody is still typing “2026-0…” is noise. */
#define PAUSE_MS 1200
#define TOAST_SECONDS 8

typedef struct {
  RcContext *context;
  RcCaseFile *file;
  RcRecord *record;
  const RcField *field;

  GtkLabel *title;
  GtkWidget *needed;
  GtkLabel *help;
  GtkBox *line;
  GtkToggleButton *dont_know;
  GtkLabel *detail;
  GtkWidget *message;
  GtkImage *message_icon;
  GtkLabel *message_text;
  GPtrArray *editors; /* of GtkWidget, borrowed: those that carry the label */

  char *problem;
  char *objection;
  char *stash; /* what the field held before “Don’t know” */
  gboolean revealed;
  gboolean showing;
  gboolean emptied; /* nothing is typed, and the record does not know yet */
  guint pause;
  guint leaving;
} RcFormRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RcFormRow, rc_form_row, ADW_TYPE_PREFERENCES_ROW)

enum {
  PROP_CONTEXT = 1,
  PROP_FILE,
  PROP_RECORD,
  PROP_FIELD,
  N_PROPS
};

enum {
  EDITED,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static RcFormRowPrivate *
get_private (RcFormRow *self)
{
  return rc_form_row_get_instance_private (self);
}

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

static void
mark_editors (RcFormRowPrivate *priv, gboolean wrong)
{
  for (guint i = 0; i < priv->editors->len; i++)
    {
      GtkWidget *editor = g_ptr_array_index (priv->editors, i);

      set_class (editor, "error", wrong);
      gtk_accessible_update_state (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_STATE_INVALID,
                                   wrong ? GTK_ACCESSIBLE_INVALID_TRUE
                                         : GTK_ACCESSIBLE_INVALID_FALSE,
                                   -1);
    }
}

static void
show_message (RcFormRowPrivate *priv, const char *icon, const char *text, gboolean wrong)
{
  gtk_widget_set_visible (priv->message, text != NULL);
  gtk_image_set_from_icon_name (priv->message_icon, icon);
  gtk_label_set_text (priv->message_text, text != NULL ? text : "");
  set_class (priv->message, "error", wrong);
  set_class (priv->message, "dim-label", !wrong);
}

static void
update_message (RcFormRow *self)
{
  RcFormRowPrivate *priv = get_private (self);
  const char *error = get_error (priv);
  gboolean dont_know = rc_record_get_dont_know (priv->record, priv->field);
  gboolean empty = rc_record_is_empty (priv->record, priv->field);

  if (error != NULL)
    show_message (priv, "dialog-warning-symbolic", error, TRUE);
  else if (dont_know)
    show_message (priv, "dialog-question-symbolic", _("Don’t know yet"), FALSE);
  else
    show_message (priv, NULL, NULL, FALSE);
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
  RcFormRowPrivate *priv = get_private (data);

  priv->pause = 0;
  rc_form_row_reveal (data);
  return G_SOURCE_REMOVE;
}

static gboolean
contains_focus (RcFormRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static void
set_problem (RcFormRow *self, char *problem)
{
  RcFormRowPrivate *priv = get_private (self);

  g_free (priv->problem);
  priv->problem = problem;
  g_clear_handle_id (&priv->pause, g_source_remove);
  priv->revealed = problem != NULL && (priv->revealed || !contains_focus (self));
  if (problem != NULL && !priv->revealed)
    priv->pause = g_timeout_add (PAUSE_MS, on_pause_over, self);
}

static gboolean
on_gone (gpointer data)
{
  RcFormRow *self = data;

  get_private (self)->leaving = 0;
  if (contains_focus (self))
    return G_SOURCE_REMOVE;
  rc_form_row_flush (self);
  rc_form_row_reveal (self);
  g_signal_emit (self, signals[LEFT], 0);
  return G_SOURCE_REMOVE;
}

/* Later, because what follows may replace widgets, and the focus is still on its way out of them. */
static void
leave_soon (RcFormRow *self)
{
  RcFormRowPrivate *priv = get_private (self);

  if (priv->leaving == 0)
    priv->leaving = g_idle_add (on_gone, self);
}

static void
on_focus_left (RcFormRow *self)
{
  leave_soon (self);
}

static void
on_activate (RcFormRow *self)
{
  rc_form_row_flush (self);
  rc_form_row_reveal (self);
  g_signal_emit_by_name (self, "move-focus", GTK_DIR_TAB_FORWARD);
}

static void
set_dont_know (RcFormRowPrivate *priv, gboolean dont_know)
{
  if (dont_know)
    {
      g_free (priv->stash);
      priv->stash = rc_record_get_text (priv->record, priv->field);
      rc_record_set_dont_know (priv->record, priv->field, TRUE);
      return;
    }
  rc_record_set_dont_know (priv->record, priv->field, FALSE);
  if (priv->stash != NULL && priv->field->type != RC_FIELD_LIST)
    rc_record_set_text (priv->record, priv->field, priv->stash, NULL);
}

static void
on_dont_know_toggled (RcFormRow *self)
{
  RcFormRowPrivate *priv = get_private (self);

  if (priv->showing)
    return;
  /* An entry that is greyed out under the cursor goes on blinking. */
  gtk_widget_grab_focus (GTK_WIDGET (priv->dont_know));
  set_dont_know (priv, gtk_toggle_button_get_active (priv->dont_know));
  rc_form_row_refresh (self);
  rc_form_row_edited (self);
}

/* The row itself is no stop for the Tab key: what it holds is. */
static gboolean
rc_form_row_focus_child (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget));

  return child != NULL && gtk_widget_child_focus (child, direction);
}

static gboolean
rc_form_row_grab_focus (GtkWidget *widget)
{
  return contains_focus (RC_FORM_ROW (widget)) ||
         rc_form_row_focus_child (widget, GTK_DIR_TAB_FORWARD);
}

static void
rc_form_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RcFormRowPrivate *priv = get_private (RC_FORM_ROW (object));

  switch (id)
    {
    case PROP_CONTEXT:
      priv->context = g_value_get_pointer (value);
      break;
    case PROP_FILE:
      priv->file = g_value_dup_object (value);
      break;
    case PROP_RECORD:
      priv->record = g_value_dup_object (value);
      break;
    case PROP_FIELD:
      priv->field = g_value_get_pointer (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rc_form_row_constructed (GObject *object)
{
  RcFormRowPrivate *priv = get_private (RC_FORM_ROW (object));
  RcCase *the_case = rc_case_file_get_case (priv->file);

  G_OBJECT_CLASS (rc_form_row_parent_class)->constructed (object);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (object), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (object), _(priv->field->label));
  gtk_label_set_text (priv->title, _(priv->field->label));
  gtk_label_set_text (priv->help, priv->field->help != NULL ? _(priv->field->help) : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->help), priv->field->help != NULL);
  if (the_case != NULL && rc_case_is_read_only (the_case))
    gtk_widget_set_sensitive (GTK_WIDGET (object), FALSE);
}

static void
rc_form_row_dispose (GObject *object)
{
  RcFormRowPrivate *priv = get_private (RC_FORM_ROW (object));

  g_clear_handle_id (&priv->pause, g_source_remove);
  g_clear_handle_id (&priv->leaving, g_source_remove);
  g_ptr_array_set_size (priv->editors, 0);

  G_OBJECT_CLASS (rc_form_row_parent_class)->dispose (object);
}

static void
rc_form_row_finalize (GObject *object)
{
  RcFormRowPrivate *priv = get_private (RC_FORM_ROW (object));

  g_clear_object (&priv->file);
  g_clear_object (&priv->record);
  g_clear_pointer (&priv->editors, g_ptr_array_unref);
  g_free (priv->problem);
  g_free (priv->objection);
  g_free (priv->stash);

  G_OBJECT_CLASS (rc_form_row_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GParamSpec *props[N_PROPS] = { NULL };

  props[PROP_CONTEXT] = g_param_spec_pointer ("context", NULL, NULL, flags);
  props[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, RC_TYPE_CASE_FILE, flags);
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, RC_TYPE_RECORD, flags);
  props[PROP_FIELD] = g_param_spec_pointer ("field", NULL, NULL, flags);
  g_object_class_install_properties (klass, N_PROPS, props);
}

static void
bind_template (GtkWidgetClass *klass)
{
  rc_resources_ensure ();
  gtk_widget_class_set_template_from_resource (klass, "/org/recourse/Recourse/rc-form-row.ui");
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, title);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, needed);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, help);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, line);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, dont_know);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, detail);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, message);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, message_icon);
  gtk_widget_class_bind_template_child_private (klass, RcFormRow, message_text);
  gtk_widget_class_bind_template_callback (klass, on_focus_left);
  gtk_widget_class_bind_template_callback (klass, on_dont_know_toggled);
}

static void
rc_form_row_class_init (RcFormRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = rc_form_row_set_property;
  object_class->constructed = rc_form_row_constructed;
  object_class->dispose = rc_form_row_dispose;
  object_class->finalize = rc_form_row_finalize;
  widget_class->focus = rc_form_row_focus_child;
  widget_class->grab_focus = rc_form_row_grab_focus;

  install_properties (object_class);
  bind_template (widget_class);
  signals[EDITED] = g_signal_new ("edited", RC_TYPE_FORM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[LEFT] = g_signal_new ("left", RC_TYPE_FORM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
rc_form_row_init (RcFormRow *self)
{
  get_private (self)->editors = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

RcFormRow *
rc_form_row_new (RcContext *context, RcCaseFile *file, RcRecord *record, const RcField *field)
{
  static GType (*const types[RC_N_FIELD_TYPES]) (void) = {
    [RC_FIELD_TEXT] = rc_form_row_text_get_type,
    [RC_FIELD_NOTE] = rc_form_row_note_get_type,
    [RC_FIELD_DATE] = rc_form_row_date_get_type,
    [RC_FIELD_MOMENT] = rc_form_row_moment_get_type,
    [RC_FIELD_MONEY] = rc_form_row_text_get_type,
    [RC_FIELD_NUMBER] = rc_form_row_text_get_type,
    [RC_FIELD_FLAG] = rc_form_row_flag_get_type,
    [RC_FIELD_CHOICE] = rc_form_row_choice_get_type,
    [RC_FIELD_CHOICES] = rc_form_row_choices_get_type,
    [RC_FIELD_REF] = rc_form_row_ref_get_type,
    [RC_FIELD_REFS] = rc_form_row_ref_get_type,
    [RC_FIELD_LIST] = rc_form_row_list_get_type,
    [RC_FIELD_FILE] = rc_form_row_file_get_type,
  };
  RcFormRow *self = g_object_new (types[field->type] (), "context", context, "file", file,
                                  "record", record, "field", field, NULL);

  rc_form_row_refresh (self);
  return self;
}

const RcField *
rc_form_row_get_field (RcFormRow *self)
{
  return get_private (self)->field;
}

void
rc_form_row_refresh (RcFormRow *self)
{
  RcFormRowPrivate *priv = get_private (self);

  priv->showing = TRUE;
  priv->emptied = FALSE;
  set_problem (self, NULL);
  gtk_toggle_button_set_active (priv->dont_know,
                                rc_record_get_dont_know (priv->record, priv->field));
  RC_FORM_ROW_GET_CLASS (self)->show (self);
  priv->showing = FALSE;
  update_message (self);
}

void
rc_form_row_focus (RcFormRow *self)
{
  GtkWidget *focus;

  if (!contains_focus (self))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  focus = contains_focus (self) ? gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)))
                                : NULL;
  /* A selected answer would go with the first stray key. */
  if (GTK_IS_TEXT (focus))
    gtk_editable_select_region (GTK_EDITABLE (focus), -1, -1);
}

gboolean
rc_form_row_is_busy (RcFormRow *self)
{
  RcFormRowPrivate *priv = get_private (self);

  return priv->problem != NULL || priv->emptied || contains_focus (self);
}

const char *
rc_form_row_get_problem (RcFormRow *self)
{
  return get_private (self)->problem;
}

void
rc_form_row_set_objection (RcFormRow *self, const char *objection)
{
  RcFormRowPrivate *priv = get_private (self);
  char *copy = g_strdup (objection);

  g_free (priv->objection);
  priv->objection = copy;
  update_message (self);
}

const char *
rc_form_row_get_objection (RcFormRow *self)
{
  return get_private (self)->objection;
}

RcContext *
rc_form_row_get_context (RcFormRow *self)
{
  return get_private (self)->context;
}

RcCaseFile *
rc_form_row_get_file (RcFormRow *self)
{
  return get_private (self)->file;
}

RcRecord *
rc_form_row_get_record (RcFormRow *self)
{
  return get_private (self)->record;
}

char *
rc_form_row_get_text (RcFormRow *self)
{
  RcFormRowPrivate *priv = get_private (self);

  return rc_record_get_text (priv->record, priv->field);
}

gboolean
rc_form_row_is_showing (RcFormRow *self)
{
  return get_private (self)->showing;
}

void
rc_form_row_add (RcFormRow *self, GtkWidget *widget)
{
  gtk_box_append (get_private (self)->line, widget);
}

void
rc_form_row_describe (RcFormRow *self, GtkWidget *editor)
{
  RcFormRowPrivate *priv = get_private (self);

  g_ptr_array_add (priv->editors, editor);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  priv->title, NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  priv->help, priv->detail, priv->message_text, NULL, -1);
}

void
rc_form_row_set_detail (RcFormRow *self, const char *text)
{
  RcFormRowPrivate *priv = get_private (self);

  gtk_label_set_text (priv->detail, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->detail), text != NULL && *text != '\0');
}

void
rc_form_row_take_text (RcFormRow *self, const char *text)
{
  RcFormRowPrivate *priv = get_private (self);
  g_autoptr(GError) error = NULL;

  priv->emptied = FALSE;
  if (rc_record_set_text (priv->record, priv->field, text, &error))
    set_problem (self, NULL);
  else
    set_problem (self, rc_typed_sentence (error->message));
  rc_form_row_edited (self);
}

void
rc_form_row_take_typed (RcFormRow *self, const char *text)
{
  RcFormRowPrivate *priv = get_private (self);

  if (!rc_text_is_empty (text) || rc_record_is_empty (priv->record, priv->field))
    {
      rc_form_row_take_text (self, text);
      return;
    }
  priv->emptied = TRUE;
  set_problem (self, NULL);
  update_message (self);
  if (!contains_focus (self))
    leave_soon (self);
}

void
rc_form_row_flush (RcFormRow *self)
{
  if (get_private (self)->emptied)
    rc_form_row_take_text (self, "");
}

void
rc_form_row_take_problem (RcFormRow *self, const char *problem)
{
  get_private (self)->emptied = FALSE;
  set_problem (self, rc_typed_sentence (problem));
  rc_form_row_edited (self);
}

void
rc_form_row_edited (RcFormRow *self)
{
  g_signal_emit (self, signals[EDITED], 0);
  update_message (self);
}

void
rc_form_row_reveal (RcFormRow *self)
{
  RcFormRowPrivate *priv = get_private (self);

  g_clear_handle_id (&priv->pause, g_source_remove);
  priv->revealed = priv->problem != NULL;
  update_message (self);
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
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
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
