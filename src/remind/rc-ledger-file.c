/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-ledger-private.h"

#include <errno.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "rc-disk.h"
#include "rc-paths.h"
#include "rc-writer.h"

static gboolean
read_file (RcLedger *self, GError **error)
{
  RcDiskState state;
  g_autoptr (GBytes) bytes = rc_disk_read (self->path, &state, error);
  gsize length = 0;
  const char *data = bytes != NULL ? g_bytes_get_data (bytes, &length) : NULL;

  return bytes != NULL && rc_ledger_fill (self, data, length, error);
}

/* A file that is there but could not be read just now may be whole: it too is kept. */
static char *
move_aside (const char *path, const GError *reason)
{
  g_autofree char *aside = g_strconcat (path, ".damaged", NULL);

  if (g_rename (path, aside) == 0)
    return g_strdup_printf (_("The memory of past reminders could not be read (%s). It lies in "
                              "“%s” now and is made anew from your cases; a reminder may come "
                              "twice."),
                            reason->message, aside);
  return g_strdup_printf (_("The memory of past reminders could not be read (%s), nor moved away "
                            "from “%s” (%s). Reminders go on without it; one may come twice."),
                          reason->message, path, g_strerror (errno));
}

RcLedger *
rc_ledger_open (const char *path, char **problem)
{
  RcLedger *self = rc_ledger_new ();
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (path != NULL && problem != NULL, self);

  *problem = NULL;
  self->path = g_strdup (path);
  if (!read_file (self, &error) && !g_error_matches (error, RC_STORE_ERROR, RC_STORE_ERROR_GONE))
    *problem = move_aside (path, error);
  return self;
}

gboolean
rc_ledger_save (RcLedger *self, GError **error)
{
  g_autofree char *folder = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text = NULL;

  if (self->path == NULL || !self->changed)
    return TRUE;
  folder = g_path_get_dirname (self->path);
  if (!rc_paths_ensure_private (folder, error))
    return FALSE;
  text = rc_ledger_to_text (self);
  bytes = g_bytes_new_take (text, strlen (text));
  if (!rc_writer_write (self->path, bytes, FALSE, error))
    return FALSE;
  self->changed = FALSE;
  return TRUE;
}
