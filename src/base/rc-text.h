/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Text comes from people, files and the clipboard; a text that is not there is NULL, and every
 * function below takes it as an empty one. */

/* Whether there is nothing but blanks in it. */
gboolean  rc_text_is_empty   (const char *text);

/**
 * rc_text_clean:
 * @text: (nullable): bytes that should be UTF-8
 * @multiline: whether line ends and tabs may stay
 *
 * Makes a text fit for a field: valid UTF-8 (broken bytes become U+FFFD), line feeds as line ends,
 * no control characters, no noncharacters, no blanks at the end of a line. In a text of one line,
 * line ends and tabs become spaces and blanks at both ends go.
 *
 * Returns: (transfer full): never %NULL
 */
char     *rc_text_clean      (const char *text,
                              gboolean    multiline);

/* The form to compare with when searching: no accents, no difference between upper and lower case,
 * compatibility forms taken apart (NFKD).
 * Returns: (transfer full): never NULL */
char     *rc_text_fold       (const char *text);

/* A text as a message shows it: on one line, in quotation marks, at most @max_chars characters and
 * then an ellipsis.
 * Returns: (transfer full): never NULL */
char     *rc_text_quote      (const char *text,
                              gsize       max_chars);

/* A clean text of several lines, at most @max_chars characters and then an ellipsis. It is cut where
 * a reader sees one letter end and another begin: never between a letter and its accent, or inside
 * an emoji.
 * Returns: (transfer full): never NULL */
char     *rc_text_shorten    (const char *text,
                              gsize       max_chars);

/* Returns: (transfer full): a new UUID, version 4, in lower case */
char     *rc_text_new_id     (void);

/* Whether @text is a whole UUID. So it is also safe as part of a file name. */
gboolean  rc_text_is_id      (const char *text);

G_END_DECLS
