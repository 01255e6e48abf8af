/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Typed reads of the members of a row of rule data. A member that is missing or null leaves the
 * value as it is and is no error, unless the function is called need. Messages begin with the
 * member's name, so that callers put the path before it: "rules[3]." + "cite: expected a text". */

/* Whether the member is there and not null. */
gboolean    rc_row_has         (JsonObject *row, const char *name);
gboolean    rc_row_read_text   (JsonObject *row, const char *name, char **value, GError **error);
gboolean    rc_row_need_text   (JsonObject *row, const char *name, char **value, GError **error);
/* A list of texts, none of them empty; %NULL-terminated. */
gboolean    rc_row_read_texts  (JsonObject *row, const char *name, char ***value, GError **error);
gboolean    rc_row_read_flag   (JsonObject *row, const char *name, gboolean *value, GError **error);
gboolean    rc_row_read_int    (JsonObject *row, const char *name, int min, int max, int *value,
                                GError **error);
gboolean    rc_row_read_date   (JsonObject *row, const char *name, GDate **value, GError **error);
/* @object is borrowed from @row and %NULL if there is none. */
gboolean    rc_row_read_object (JsonObject *row, const char *name, JsonObject **object,
                                GError **error);
/* One of @tokens (%NULL-terminated); @index is its place among them. */
gboolean    rc_row_need_token  (JsonObject *row, const char *name, const char *const *tokens,
                                int *index, GError **error);
/* Refuses a member that is not in @known (%NULL-terminated): what is misspelt would be passed over,
 * and the date would be wrong without a word. */
gboolean    rc_row_check_members (JsonObject *row, const char *const *known, GError **error);
/* A refusal in the form of all the others: "name: message". */
gboolean    rc_row_refuse      (const char *name, GError **error, const char *format, ...)
                               G_GNUC_PRINTF (3, 4);

G_END_DECLS
