/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean  rc_text_is_empty   (const char *text);
char     *rc_text_clean      (const char *text,
                              gboolean    multiline);
char     *rc_text_fold       (const char *text);
char     *rc_text_quote      (const char *text,
                              gsize       max_chars);
char     *rc_text_new_id     (void);
gboolean  rc_text_is_id      (const char *text);

G_END_DECLS
