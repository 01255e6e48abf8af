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
#define RC_JSON_MAX_DEPTH 64       /* containers in containers */
#define RC_JSON_MAX_MEMBERS 2000   /* of one object */
#define RC_JSON_MAX_TOKENS 1000000 /* values, containers and member names of a file */

/**
 * RC_JSON_NUMBER_MARK:
 *
 * json-glib reads numbers as C doubles and longs: 1.10 comes back as 1.1000000000000001, 2^63 as
 * a negative number, 017 as 15. So the scan, which has checked the grammar, hands each number on
 * as a string that begins with this mark (U+FDD0, a code point that no text may contain), and
 * rc_json_to_text() takes the mark away again: digits survive as they were written.
 */
#define RC_JSON_NUMBER_MARK "\357\267\220"
#define RC_JSON_NUMBER_MARK_CODE 0xFDD0

/**
 * rc_json_scan:
 * @data: (array length=length): the bytes of a file; need not end in a NUL
 *
 * Checks that @data is one JSON text as RFC 8259 has it, within the limits above, in time that
 * grows with its length only. Stricter than the RFC where a reader could be led astray: no member
 * twice in an object (however it is escaped), no \u0000, no half surrogate pairs, no U+FDD0. A
 * UTF-8 byte order mark in front is let pass.
 *
 * Returns: (transfer full): the text without the byte order mark, in which each number is a string
 *   that begins with RC_JSON_NUMBER_MARK; %NULL with an RC_JSON_ERROR
 */
char     *rc_json_scan       (const char *data,
                              gsize       length,
                              GError    **error);

/**
 * rc_json_number_length:
 *
 * Returns: how many bytes from @text on are a number of JSON's grammar (RFC 8259 §6), before @end;
 *   0 if none
 */
gsize     rc_json_number_length (const char *text,
                              const char *end);

G_END_DECLS
