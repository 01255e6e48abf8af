/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-due-list.h"

#include "rc-deadline-row.h"

struct _RcDueList
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* of GtkWidget (unowned) */
  char *shown;     /* (nullable): all that the rows say */
};

G_DEFINE_FINAL_TYPE (RcDueList, rc_due_list, ADW_TYPE_PREFERENCES_GROUP)

static void
add_row (RcDueList *self, GtkWidget *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
clear (RcDueList *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
describe_deadline (GString *text, RcDeadline *deadline)
{
  g_autoptr (GPtrArray) facts = rc_due_facts (deadline);

  for (guint i = 0; i < facts->len; i++)
    g_string_append_printf (text, "%s\n", ((RcDueFact *) g_ptr_array_index (facts, i))->text);
}

static char *
describe (GPtrArray *items, GPtrArray *undated, const GDate *today)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);
      g_autofree char *line = rc_due_line (item, today);

      g_string_append_printf (text, "%s %s %s\n", item->key, item->title, line);
      if (item->deadline != NULL)
        describe_deadline (text, item->deadline);
    }
  for (guint i = 0; undated != NULL && i < undated->len; i++)
    describe_deadline (text, g_ptr_array_index (undated, i));
  return g_string_free (text, FALSE);
}

static void
rc_due_list_finalize (GObject *object)
{
  RcDueList *self = RC_DUE_LIST (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (rc_due_list_parent_class)->finalize (object);
}

static void
rc_due_list_class_init (RcDueListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_due_list_finalize;
}

static void
rc_due_list_init (RcDueList *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
rc_due_list_new (const char *title)
{
  return g_object_new (RC_TYPE_DUE_LIST, "title", title, NULL);
}

void
rc_due_list_set (RcDueList *self,
                 const char *case_id,
                 GPtrArray *items,
                 GPtrArray *undated,
                 const GDate *today)
{
  g_autofree char *shown = describe (items, undated, today);

  if (g_strcmp0 (shown, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);

  clear (self);
  for (guint i = 0; i < items->len; i++)
    add_row (self, rc_deadline_row_new (g_ptr_array_index (items, i), today));
  for (guint i = 0; undated != NULL && i < undated->len; i++)
    add_row (self, rc_deadline_row_new_open (g_ptr_array_index (undated, i), case_id));
  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len > 0);
}
