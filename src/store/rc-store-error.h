/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RC_STORE_ERROR:
 *
 * What can go wrong between a case and its file. The message is a translated sentence that names
 * the file, says what is so, and what that means for the data. What is wrong inside a file has the
 * domain of its finder (RC_JSON_ERROR, RC_RECORD_ERROR, …), with the name of the file in front.
 */
#define RC_STORE_ERROR (rc_store_error_quark ())
GQuark rc_store_error_quark (void);

/**
 * RcStoreError:
 * @RC_STORE_ERROR_NOT_FOUND: no case has that id, or no file that name
 * @RC_STORE_ERROR_AMBIGUOUS: more than one case has an id that begins so
 * @RC_STORE_ERROR_EXISTS: a file of that name is there already, and it was not touched
 * @RC_STORE_ERROR_NOT_A_FILE: a folder, a device or a pipe stands where a file should
 * @RC_STORE_ERROR_UNREADABLE: the system does not let us read it
 * @RC_STORE_ERROR_GONE: the file is not there (any more)
 * @RC_STORE_ERROR_COPY: the file holds a case that another file of the folder holds too
 * @RC_STORE_ERROR_OTHER_CASE: the file holds another case than it did
 * @RC_STORE_ERROR_READ_ONLY: a newer Recourse wrote it: saving could lose what we do not know
 * @RC_STORE_ERROR_NOT_WRITTEN: nothing was written; the file is as it was before
 * @RC_STORE_ERROR_NOT_SAFE: the file is written, but a power cut could still take it back; save
 *   again
 * @RC_STORE_ERROR_DAMAGED: an attached document is not what was attached
 */
typedef enum {
  RC_STORE_ERROR_NOT_FOUND,
  RC_STORE_ERROR_AMBIGUOUS,
  RC_STORE_ERROR_EXISTS,
  RC_STORE_ERROR_NOT_A_FILE,
  RC_STORE_ERROR_UNREADABLE,
  RC_STORE_ERROR_GONE,
  RC_STORE_ERROR_COPY,
  RC_STORE_ERROR_OTHER_CASE,
  RC_STORE_ERROR_READ_ONLY,
  RC_STORE_ERROR_NOT_WRITTEN,
  RC_STORE_ERROR_NOT_SAFE,
  RC_STORE_ERROR_DAMAGED,
} RcStoreError;

G_END_DECLS
