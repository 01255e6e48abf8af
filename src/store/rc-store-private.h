/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-folder.h"
#include "rc-store.h"

G_BEGIN_DECLS

struct _RcStore
{
  GObject parent_instance;

  char *folder;
  RcFolder *contents;
  GListStore *files;  /* (element-type RcCaseFile): sorted */
  GHashTable *by_id;  /* case id → RcCaseFile of @files */
  GPtrArray *outside; /* (element-type RcCaseFile): opened by path, from other folders */

  GFileMonitor *monitor;
  guint gather_source; /* between the first hint and the scan */
  guint rescan_source;
};

/* Puts new files into the list. (element-type RcCaseFile) */
void     rc_store_insert       (RcStore    *self,
                                GPtrArray  *files);
void     rc_store_drop         (RcStore    *self,
                                RcCaseFile *file);
void     rc_store_index        (RcStore    *self,
                                RcCaseFile *file);
gboolean rc_store_is_inside    (RcStore    *self,
                                RcCaseFile *file);
void     rc_store_emit_changed (RcStore    *self,
                                RcCaseFile *file);

G_END_DECLS
