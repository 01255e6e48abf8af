/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-due-list.h"

#include "rc-deadline-row.h"
#include "rc-due-row.h"
#include "rc-parts.h"
#include "rc-row-set.h"

struct _RcDueList
{
  AdwPreferencesGroup parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  RcRowSet *rows;
};

G_DEFINE_FINAL_TYPE (RcDueList, rc_due_list, ADW_TYPE_PREFERENCES_GROUP)

/* The same deadline has the same key, whether it has a date or not. */
static char *
make_key (const RcDeadline *deadline)
{
  return g_strdup_printf ("%s/%s", rc_record_get_id (deadline->record), deadline->what);
}

static RcDeadlineRow *
place_deadline (RcDueList *self, const RcDeadline *deadline)
{
  g_autofree char *key = make_key (deadline);
  GtkWidget *row = rc_row_set_find (self->rows, key);

  if (row == NULL)
    row = rc_deadline_row_new (self->workspace, self->file);
  rc_row_set_place (self->rows, key, row);
  return RC_DEADLINE_ROW (row);
}

/* Other things cannot be opened, so a row that says something else can be another row. */
static void
place_plain (RcDueList *self, RcAgendaItem *item, const GDate *today)
{
  g_autofree char *text = rc_due_text (item, today);
  g_autofree char *number = rc_due_number (rc_due_day (item, today), today);
  g_autofree char *key = g_strjoin ("\n", item->key, item->title, text, number, NULL);
  GtkWidget *row = rc_row_set_find (self->rows, key);

  rc_row_set_place (self->rows, key, row != NULL ? row : rc_due_row_new (item, today));
}

static void
rc_due_list_finalize (GObject *object)
{
  RcDueList *self = RC_DUE_LIST (object);

  g_clear_pointer (&self->rows, rc_row_set_free);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

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
  GtkListBox *list = rc_parts_boxed_list ();

  self->rows = rc_row_set_new (list);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (list));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
rc_due_list_new (const char *title, RcWorkspace *workspace, RcCaseFile *file)
{
  RcDueList *self = g_object_new (RC_TYPE_DUE_LIST, "title", title, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  return GTK_WIDGET (self);
}

void
rc_due_list_set (RcDueList *self, GPtrArray *items, GPtrArray *undated, const GDate *today)
{
  rc_row_set_begin (self->rows);
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      if (item->deadline != NULL)
        rc_deadline_row_set_item (place_deadline (self, item->deadline), item, today);
      else
        place_plain (self, item, today);
    }
  for (guint i = 0; undated != NULL && i < undated->len; i++)
    {
      RcDeadline *deadline = g_ptr_array_index (undated, i);

      rc_deadline_row_set_open (place_deadline (self, deadline), deadline, today);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), rc_row_set_end (self->rows) > 0);
}
