/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-form-row.h"

#include <glib/gi18n-lib.h>

#include "rc-form-row-private.h"
#include "rc-form-row-types.h"
#include "rc-resources.h"

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

RcFormRowPrivate *
rc_form_row_private (RcFormRow *self)
{
  return rc_form_row_get_instance_private (self);
}

gboolean
rc_form_row_contains_focus (RcFormRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static void
on_focus_left (RcFormRow *self)
{
  rc_form_row_leave_soon (self);
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
  RcFormRowPrivate *priv = rc_form_row_private (self);

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
  return rc_form_row_contains_focus (RC_FORM_ROW (widget)) ||
         rc_form_row_focus_child (widget, GTK_DIR_TAB_FORWARD);
}

static void
rc_form_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RcFormRowPrivate *priv = rc_form_row_private (RC_FORM_ROW (object));

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
  RcFormRowPrivate *priv = rc_form_row_private (RC_FORM_ROW (object));
  RcCase *the_case = rc_case_file_get_case (priv->file);

  G_OBJECT_CLASS (rc_form_row_parent_class)->constructed (object);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (object), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (object), _(priv->field->label));
  gtk_label_set_text (priv->title, _(priv->field->label));
  gtk_label_set_text (priv->help, priv->field->help != NULL ? _(priv->field->help) : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->help), priv->field->help != NULL);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (object), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  priv->title, NULL, -1);
  if (the_case != NULL && rc_case_is_read_only (the_case))
    gtk_widget_set_sensitive (GTK_WIDGET (object), FALSE);
}

static void
rc_form_row_dispose (GObject *object)
{
  RcFormRowPrivate *priv = rc_form_row_private (RC_FORM_ROW (object));

  g_clear_handle_id (&priv->pause, g_source_remove);
  g_clear_handle_id (&priv->leaving, g_source_remove);
  g_ptr_array_set_size (priv->editors, 0);

  G_OBJECT_CLASS (rc_form_row_parent_class)->dispose (object);
}

static void
rc_form_row_finalize (GObject *object)
{
  RcFormRowPrivate *priv = rc_form_row_private (RC_FORM_ROW (object));

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
  rc_form_row_private (self)->editors = g_ptr_array_new ();
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
  return rc_form_row_private (self)->field;
}

void
rc_form_row_refresh (RcFormRow *self)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  priv->showing = TRUE;
  priv->emptied = FALSE;
  rc_form_row_set_problem (self, NULL);
  gtk_toggle_button_set_active (priv->dont_know,
                                rc_record_get_dont_know (priv->record, priv->field));
  RC_FORM_ROW_GET_CLASS (self)->show (self);
  priv->showing = FALSE;
  rc_form_row_update_message (self);
}

void
rc_form_row_focus (RcFormRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus;

  if (root == NULL)
    return;
  if (!rc_form_row_contains_focus (self))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  focus = gtk_root_get_focus (root);
  /* A selected answer would go with the first stray key. */
  if (GTK_IS_TEXT (focus))
    gtk_editable_select_region (GTK_EDITABLE (focus), -1, -1);
}

gboolean
rc_form_row_is_busy (RcFormRow *self)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  return priv->problem != NULL || priv->emptied || rc_form_row_contains_focus (self);
}

const char *
rc_form_row_get_problem (RcFormRow *self)
{
  return rc_form_row_private (self)->problem;
}

void
rc_form_row_set_objection (RcFormRow *self, const char *objection)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);
  char *copy = g_strdup (objection);

  g_free (priv->objection);
  priv->objection = copy;
  rc_form_row_update_message (self);
}

const char *
rc_form_row_get_objection (RcFormRow *self)
{
  return rc_form_row_private (self)->objection;
}

RcContext *
rc_form_row_get_context (RcFormRow *self)
{
  return rc_form_row_private (self)->context;
}

RcCaseFile *
rc_form_row_get_file (RcFormRow *self)
{
  return rc_form_row_private (self)->file;
}

RcRecord *
rc_form_row_get_record (RcFormRow *self)
{
  return rc_form_row_private (self)->record;
}

char *
rc_form_row_get_text (RcFormRow *self)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  return rc_record_get_text (priv->record, priv->field);
}

gboolean
rc_form_row_is_showing (RcFormRow *self)
{
  return rc_form_row_private (self)->showing;
}

void
rc_form_row_add (RcFormRow *self, GtkWidget *widget)
{
  gtk_box_append (rc_form_row_private (self)->line, widget);
}

void
rc_form_row_describe (RcFormRow *self, GtkWidget *editor)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  g_ptr_array_add (priv->editors, editor);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  priv->title, NULL, -1);
}

void
rc_form_row_set_detail (RcFormRow *self, const char *text)
{
  RcFormRowPrivate *priv = rc_form_row_private (self);

  gtk_label_set_text (priv->detail, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->detail), text != NULL && *text != '\0');
}

void
rc_form_row_edited (RcFormRow *self)
{
  g_signal_emit (self, signals[EDITED], 0);
  rc_form_row_update_message (self);
}
