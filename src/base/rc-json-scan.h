/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RC_JSON_ERROR:
 *
 * What can be wrong with a text that should be JSON. The message is one translated sentence with
 * line and column ("line 3, column 14: …").
 */
#define RC_JSON_ERROR (rc_json_error_quark ())
GQuark rc_json_error_quark (void);

typedef enum {
  RC_JSON_ERROR_NOT_JSON,  /* empty, binary, another kind of file, not UTF-8 */
  RC_JSON_ERROR_SYNTAX,    /* breaks the grammar of RFC 8259, or is cut off */
  RC_JSON_ERROR_LIMIT,     /* too large, too deep, too many members */
  RC_JSON_ERROR_DUPLICATE, /* one member twice in an object */
  RC_JSON_ERROR_TYPE,      /* well-formed, but not what is expected there */
} RcJsonError;

#define RC_JSON_MAX_BYTES (32 * 1024 * 1024)
#define RC_JSON_MAX_DEPTH 64
#define RC_JSON_MAX_MEMBERS 2000
#define RC_JSON_MAX_TOKENS 1000000

/**
 * RC_JSON_NUMBER_MARK:
 *
 * json-glib reads numbers as C doubles and longs: 1.10 comes back as 1.1000000000000001, 2^63 as
 * a negative number, 017 as 15. So the scan, which has checked the grammar, hands each number on
 * as a string that begins with this mark (U+FDD0, a code point that no text may contain), and
 * rc_json_to_text() takes the mark away again: digits survive as they were written.
 */
#define RC_JSON_NUMBER_MARK "\357\267\220"

char     *rc_json_scan       (const char *data,
                              gsize       length,
                              GError    **error);

G_END_DECLS
