/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"

#include "rc-store-error.h"

G_BEGIN_DECLS

/* A case as the bytes of a file, and back. */

/* Returns: (transfer full): NULL with an error whose message begins with the name of the file:
 * "case-1b9d6bcd.json: records.claim[0].billed: expected an amount …" */
RcCase *rc_codec_decode (GBytes      *bytes,
                         const char  *path,
                         GError     **error);

/* Reads the file and decodes it. @bytes (out, nullable) (transfer full): what it holds */
RcCase *rc_codec_load   (const char  *path,
                         GBytes     **bytes,
                         GError     **error);

/* Encodes a case and reads the result back, so that nothing is saved that could not be opened.
 * Returns: (transfer full): NULL with RC_STORE_ERROR_NOT_WRITTEN if it reads back as another case
 */
GBytes *rc_codec_encode (RcCase      *the_case,
                         GError     **error);

G_END_DECLS
