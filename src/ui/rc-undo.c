/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-undo.h"

typedef struct {
  RcCaseFile *file;
  RcRecord *record;
  RcRecord *before; /* (nullable): NULL if the record was deleted or added */
  gboolean added;
} Step;

struct _RcUndo
{
  RcContext *context;
  GQueue steps; /* of Step, the last one first */
};

static void
free_step (Step *step)
{
  g_object_unref (step->file);
  g_object_unref (step->record);
  g_clear_object (&step->before);
  g_free (step);
}

static void
push (RcUndo *self, RcCaseFile *file, RcRecord *record, RcRecord *before, gboolean added)
{
  Step *step = g_new0 (Step, 1);

  step->file = g_object_ref (file);
  step->record = g_object_ref (record);
  step->before = before;
  step->added = added;
  g_queue_push_head (&self->steps, step);
}

static void
take_back (RcUndo *self, Step *step)
{
  RcCase *the_case = rc_case_file_get_case (step->file);
  const char *id = rc_record_get_id (step->record);
  RcRecord *here = the_case != NULL ? rc_case_find (the_case, id) : NULL;

  if (the_case == NULL)
    return;
  if (step->added)
    {
      if (here != NULL)
        rc_case_remove (the_case, here, rc_context_stamp (self->context));
    }
  else if (step->before == NULL && here == NULL)
    rc_case_restore (the_case, step->record);
  else if (step->before != NULL && here != NULL)
    {
      rc_record_assign (here, step->before);
      rc_case_touch (the_case, here, rc_context_stamp (self->context));
    }
}

RcUndo *
rc_undo_new (RcContext *context)
{
  RcUndo *self = g_new0 (RcUndo, 1);

  self->context = context;
  g_queue_init (&self->steps);
  return self;
}

void
rc_undo_free (RcUndo *self)
{
  g_queue_clear_full (&self->steps, (GDestroyNotify) free_step);
  g_free (self);
}

gboolean
rc_undo_delete (RcUndo *self, RcCaseFile *file, RcRecord *record)
{
  RcCase *the_case = rc_case_file_get_case (file);
  g_autoptr (RcRecord) held = g_object_ref (record);

  g_return_val_if_fail (the_case != NULL, FALSE);

  if (!rc_case_remove (the_case, record, rc_context_stamp (self->context)))
    return FALSE;
  push (self, file, held, NULL, FALSE);
  return TRUE;
}

void
rc_undo_remember (RcUndo *self, RcCaseFile *file, RcRecord *record)
{
  push (self, file, record, rc_record_copy (record), FALSE);
}

void
rc_undo_remember_added (RcUndo *self, RcCaseFile *file, RcRecord *record)
{
  push (self, file, record, NULL, TRUE);
}

RcCaseFile *
rc_undo_last (RcUndo *self)
{
  Step *step = g_queue_pop_head (&self->steps);
  g_autoptr (RcCaseFile) file = NULL;

  if (step == NULL)
    return NULL;
  file = g_object_ref (step->file);
  take_back (self, step);
  free_step (step);
  return g_steal_pointer (&file);
}

gboolean
rc_undo_record (RcUndo *self, RcRecord *record)
{
  for (GList *link = self->steps.head; link != NULL; link = link->next)
    {
      Step *step = link->data;

      if (step->record != record)
        continue;
      g_queue_delete_link (&self->steps, link);
      take_back (self, step);
      free_step (step);
      return TRUE;
    }
  return FALSE;
}
