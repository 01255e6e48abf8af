/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case-file.h"

G_BEGIN_DECLS

/**
 * RcStore:
 *
 * A folder of cases: a GListModel of RcCaseFile, one for each file, sorted by title. A file that
 * cannot be read is in the list too, with the reason. What is in the folder is the truth: the list
 * follows it, whoever writes there. But a case that was read stays when its file disappears, with
 * RC_STORE_ERROR_GONE as its problem: a folder that is not mounted must not silence a deadline.
 *
 * A case is known by the id inside, not by the name of its file. Of several files with one id one
 * is the case; the others have no case and the problem RC_STORE_ERROR_COPY.
 *
 * Signal "changed" (RcCaseFile *file): the case of @file is another than before: another program
 * wrote it, or it became readable or unreadable.
 */
#define RC_TYPE_STORE (rc_store_get_type ())
G_DECLARE_FINAL_TYPE (RcStore, rc_store, RC, STORE, GObject)

/* Reads nothing yet: call rc_store_scan(). */
RcStore    *rc_store_new           (const char    *folder);
const char *rc_store_get_folder    (RcStore       *self);

/* Reads the folder anew; files that did not change are not parsed again. A folder that does not
 * exist yet is an empty one. FALSE only if the folder itself cannot be read. */
gboolean    rc_store_scan          (RcStore       *self,
                                    GError       **error);
/* Watches the folder; also scans once a minute, because a watch can be silently dead. */
void        rc_store_watch         (RcStore       *self);

/* Returns: (nullable) (transfer none) */
RcCaseFile *rc_store_find          (RcStore       *self,
                                    const char    *case_id);
/* For a person's input: a case id, the unique beginning of one, or the path of a file, also of one
 * in another folder. What it finds by path may have a problem and no case.
 * Returns: (transfer none): NULL with RC_STORE_ERROR_NOT_FOUND or _AMBIGUOUS */
RcCaseFile *rc_store_find_prefix   (RcStore       *self,
                                    const char    *prefix,
                                    GError       **error);

/* Writes a new case: the file gets its name, mode 0600, in a folder of mode 0700. The store takes a
 * reference of @the_case itself.
 * Returns: (transfer none): NULL with an RC_STORE_ERROR; after RC_STORE_ERROR_NOT_SAFE the file is
 * in the list nevertheless, and dirty */
RcCaseFile *rc_store_add           (RcStore       *self,
                                    RcCase        *the_case,
                                    GError       **error);

/* Writes the case of @file, durably, after it has read what others wrote since and merged it in.
 * The first blocks; the second works in a thread on a copy and is what a window uses. Saves of one
 * file happen one after the other, each with the state of its turn. The file is dirty until a save
 * has succeeded during which the case did not change. Errors: RC_STORE_ERROR, or what is wrong in a
 * file that cannot be merged; the changes then stay in memory. A cancelled save that has begun goes
 * on to its end. */
gboolean    rc_store_save          (RcStore       *self,
                                    RcCaseFile    *file,
                                    GError       **error);
void        rc_store_save_async    (RcStore       *self,
                                    RcCaseFile    *file,
                                    GCancellable  *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer       user_data);
gboolean    rc_store_save_finish   (RcStore       *self,
                                    GAsyncResult  *result,
                                    GError       **error);

/* Moves the case's file and its documents away, into the folder "removed" of the state folder;
 * nothing is erased. Documents stay where they are if the state folder is on another disk. */
gboolean    rc_store_remove        (RcStore       *self,
                                    RcCaseFile    *file,
                                    GError       **error);

G_END_DECLS
