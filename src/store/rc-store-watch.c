/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-store.h"

#include "rc-store-private.h"
#include "rc-temp-file.h"

/* A save is several events, and a synchronised folder many. */
#define GATHER_MS 200
#define RESCAN_SECONDS 60

static void
scan (RcStore *self)
{
  g_autoptr (GError) error = NULL;

  /* What was known stays in the list; the next minute tries again. */
  if (!rc_store_scan (self, &error))
    g_message ("the folder of cases could not be read: %s", error->message);
}

static gboolean
on_gathered (gpointer data)
{
  RcStore *self = data;

  self->gather_source = 0;
  scan (self);
  return G_SOURCE_REMOVE;
}

static gboolean
on_minute (gpointer data)
{
  scan (data);
  return G_SOURCE_CONTINUE;
}

static void
on_folder_changed (RcStore *self)
{
  if (self->gather_source == 0)
    self->gather_source = g_timeout_add (GATHER_MS, on_gathered, self);
}

void
rc_store_watch (RcStore *self)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (RC_IS_STORE (self));

  if (self->rescan_source != 0)
    return;
  rc_temp_file_sweep (self->folder);
  self->rescan_source = g_timeout_add_seconds (RESCAN_SECONDS, on_minute, self);
  folder = g_file_new_for_path (self->folder);
  self->monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, &error);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (on_folder_changed), self,
                             G_CONNECT_SWAPPED);
  else
    g_message ("the folder of cases is looked at once a minute only: %s", error->message);
}
