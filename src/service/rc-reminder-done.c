/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-done.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-done.h"

static gboolean
fail (GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _("This is not open any more, or its date has changed."));
  return FALSE;
}

gboolean
rc_reminder_done_write (RcContext *context, RcAgendaItem *item, GError **error)
{
  RcCaseFile *known = rc_store_find (context->store, item->case_id);
  g_autoptr (RcStore) store = rc_store_new (rc_store_get_folder (context->store));
  RcCaseFile *file = NULL;
  RcCase *the_case = NULL;

  if (known == NULL)
    return fail (error);
  file = rc_store_find_prefix (store, rc_case_file_get_path (known), error);
  if (file == NULL)
    return FALSE;
  the_case = rc_case_file_get_case (file);
  if (the_case == NULL ||
      rc_agenda_item_finish (item, the_case, rc_context_stamp (context)) == NULL)
    return fail (error);
  return rc_store_save (store, file, error);
}
