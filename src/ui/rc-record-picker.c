/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-picker.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-kinds.h"
#include "rc-resources.h"
#include "rc-text.h"

#define SEARCH_FROM 9
/* A field that takes records of many kinds is no place to begin one. */
#define MAX_ADD_BUTTONS 2

struct _RcRecordPicker
{
  GtkPopover parent_instance;

  GtkWidget *search;
  GtkLabel *empty;
  GtkWidget *scrolled;
  GtkListBox *list;
  GtkBox *buttons;

  RcCase *the_case;
  RcRecord *record;
  const RcField *field;
  GPtrArray *kinds;  /* of RcKind, borrowed */
  char **chosen;     /* ids */
  char *folded;      /* (nullable): what is searched for */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RcRecordPicker, rc_record_picker, GTK_TYPE_POPOVER)

enum {
  PICKED,
  TOGGLED,
  ADD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
on_picked (AdwActionRow *row, RcRecordPicker *self)
{
  RcRecord *record = g_object_get_data (G_OBJECT (row), "record");

  g_signal_emit (self, signals[PICKED], 0, rc_record_get_id (record));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_toggled (GtkCheckButton *check, RcRecordPicker *self)
{
  RcRecord *record = g_object_get_data (G_OBJECT (check), "record");

  if (!self->filling)
    g_signal_emit (self, signals[TOGGLED], 0, rc_record_get_id (record),
                   gtk_check_button_get_active (check));
}

static void
on_none_clicked (RcRecordPicker *self)
{
  g_signal_emit (self, signals[PICKED], 0, "");
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_add_clicked (GtkWidget *button, RcRecordPicker *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[ADD], 0, g_object_get_data (G_OBJECT (button), "kind"));
}

static gboolean
is_chosen (RcRecordPicker *self, RcRecord *record)
{
  return g_strv_contains ((const char *const *) self->chosen, rc_record_get_id (record));
}

static void
add_check (RcRecordPicker *self, AdwActionRow *row, RcRecord *record)
{
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *title = rc_record_get_title (record);

  g_object_set_data_full (G_OBJECT (check), "record", g_object_ref (record), g_object_unref);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen (self, record));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect (check, "toggled", G_CALLBACK (on_toggled), self);
  adw_action_row_add_prefix (row, check);
  adw_action_row_set_activatable_widget (row, check);
}

static void
add_pick (RcRecordPicker *self, AdwActionRow *row, RcRecord *record)
{
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect (row, "activated", G_CALLBACK (on_picked), self);
  if (is_chosen (self, record))
    adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("object-select-symbolic"));
}

static GtkWidget *
make_row (RcRecordPicker *self, RcRecord *record, const char *title, const char *summary)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), summary);
  if (self->field->type == RC_FIELD_REFS)
    add_check (self, ADW_ACTION_ROW (row), record);
  else
    add_pick (self, ADW_ACTION_ROW (row), record);
  return row;
}

static gboolean
fits_search (RcRecordPicker *self, const char *title, const char *summary)
{
  g_autofree char *text = g_strjoin (" ", title, summary, NULL);
  g_autofree char *folded = rc_text_fold (text);
  g_auto(GStrv) words = g_strsplit (self->folded != NULL ? self->folded : "", " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

static guint
append_records (RcRecordPicker *self, const RcKind *kind)
{
  GListModel *records = rc_case_get_records (self->the_case, kind);
  const char *currency = rc_case_get_currency (self->the_case);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr(RcRecord) record = g_list_model_get_item (records, i);
      g_autofree char *title = rc_record_get_title (record);
      g_autofree char *summary = rc_record_get_summary (record, currency);

      if (g_strcmp0 (rc_record_get_id (record), rc_record_get_id (self->record)) == 0)
        continue;
      n++;
      if (fits_search (self, title, summary))
        gtk_list_box_append (self->list, make_row (self, record, title, summary));
    }
  return n;
}

static void
remove_rows (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

/* The list says what there is; an empty one says that, in the words of the kind if it is one. */
static void
show_empty (RcRecordPicker *self, guint n_records)
{
  gboolean has_rows = gtk_list_box_get_row_at_index (self->list, 0) != NULL;
  const RcKind *kind = self->kinds->len == 1 ? g_ptr_array_index (self->kinds, 0) : NULL;

  gtk_widget_set_visible (self->scrolled, has_rows);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), !has_rows);
  if (n_records > 0)
    gtk_label_set_text (self->empty, _("Nothing fits what you search for."));
  else
    gtk_label_set_text (self->empty, kind != NULL && kind->empty != NULL
                                       ? _(kind->empty)
                                       : _("There is nothing to choose from yet."));
}

static void
fill (RcRecordPicker *self)
{
  guint n = 0;

  self->filling = TRUE;
  remove_rows (self->list);
  for (guint i = 0; i < self->kinds->len; i++)
    n += append_records (self, g_ptr_array_index (self->kinds, i));
  gtk_widget_set_visible (self->search, n >= SEARCH_FROM);
  show_empty (self, n);
  self->filling = FALSE;
}

static void
on_search_changed (RcRecordPicker *self)
{
  g_free (self->folded);
  self->folded = rc_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  fill (self);
}

static void
on_opened (RcRecordPicker *self)
{
  g_autofree char *ids = rc_record_get_text (self->record, self->field);

  g_strfreev (self->chosen);
  self->chosen = g_strsplit (ids, ",", -1);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  fill (self);
}

static GtkWidget *
add_button (RcRecordPicker *self, const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (self->buttons, button);
  return button;
}

static void
add_buttons (RcRecordPicker *self)
{
  for (guint i = 0; self->kinds->len <= MAX_ADD_BUTTONS && i < self->kinds->len; i++)
    {
      const RcKind *kind = g_ptr_array_index (self->kinds, i);
      GtkWidget *button;

      if (kind->add == NULL)
        continue;
      button = add_button (self, _(kind->add));
      g_object_set_data (G_OBJECT (button), "kind", (gpointer) kind);
      g_signal_connect (button, "clicked", G_CALLBACK (on_add_clicked), self);
    }
  if (self->field->type == RC_FIELD_REF)
    g_signal_connect_swapped (add_button (self, _("None")), "clicked", G_CALLBACK (on_none_clicked),
                              self);
}

static void
find_kinds (RcRecordPicker *self)
{
  g_auto(GStrv) names = g_strsplit (self->field->targets, " ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const RcKind *kind = rc_kinds_by_name (names[i]);

      if (kind != NULL && kind->tab != RC_TAB_CHILD)
        g_ptr_array_add (self->kinds, (gpointer) kind);
    }
}

static void
rc_record_picker_finalize (GObject *object)
{
  RcRecordPicker *self = RC_RECORD_PICKER (object);

  g_clear_object (&self->the_case);
  g_clear_object (&self->record);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  g_strfreev (self->chosen);
  g_free (self->folded);

  G_OBJECT_CLASS (rc_record_picker_parent_class)->finalize (object);
}

static void
rc_record_picker_class_init (RcRecordPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rc_record_picker_finalize;

  rc_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/recourse/Recourse/rc-record-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, RcRecordPicker, search);
  gtk_widget_class_bind_template_child (widget_class, RcRecordPicker, empty);
  gtk_widget_class_bind_template_child (widget_class, RcRecordPicker, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RcRecordPicker, list);
  gtk_widget_class_bind_template_child (widget_class, RcRecordPicker, buttons);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, gtk_popover_popdown);

  signals[PICKED] = g_signal_new ("picked", RC_TYPE_RECORD_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[TOGGLED] = g_signal_new ("toggled", RC_TYPE_RECORD_PICKER, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[ADD] = g_signal_new ("add", RC_TYPE_RECORD_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
rc_record_picker_init (RcRecordPicker *self)
{
  self->kinds = g_ptr_array_new ();
  self->chosen = g_new0 (char *, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rc_record_picker_new (RcCase *the_case, RcRecord *record, const RcField *field)
{
  RcRecordPicker *self = g_object_new (RC_TYPE_RECORD_PICKER, NULL);

  self->the_case = g_object_ref (the_case);
  self->record = g_object_ref (record);
  self->field = field;
  find_kinds (self);
  add_buttons (self);
  return GTK_WIDGET (self);
}
