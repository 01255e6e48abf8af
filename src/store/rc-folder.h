/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"

#include "rc-disk.h"

G_BEGIN_DECLS

/**
 * RcFolderEntry:
 *
 * A file in the folder of cases, as it was when we last looked.
 */
typedef struct {
  char *path;
  RcDiskState state;
  GBytes *bytes;   /* (nullable): what it holds; NULL: it could not be read */
  char *case_id;   /* (nullable): of the case inside; NULL: it is no readable case */
  GError *problem; /* (nullable): why not */
  RcCase *fresh;   /* (nullable): what was read, until somebody takes it */
} RcFolderEntry;

/**
 * RcFolder:
 *
 * The files of a folder, read anew only when they changed.
 */
typedef struct _RcFolder RcFolder;

RcFolder      *rc_folder_new       (const char    *path);
void           rc_folder_free      (RcFolder      *self);

/* FALSE only if the folder is there and cannot be read; what was known of it stays. */
gboolean       rc_folder_read      (RcFolder      *self,
                                    GError       **error);
/* Returns: (transfer none) (element-type RcFolderEntry): by path */
GPtrArray     *rc_folder_entries   (RcFolder      *self);

/* Returns: (nullable) (transfer full): the case of an entry that has a case_id */
RcCase        *rc_folder_take_case (RcFolderEntry *entry);

/* Says that this program wrote @bytes there, so that they need not be read again. */
void           rc_folder_note      (RcFolder      *self,
                                    const char    *path,
                                    GBytes        *bytes,
                                    const char    *case_id);

G_END_DECLS
