/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "rc-json-scan.h"

G_BEGIN_DECLS

/* The one door through which JSON comes in and goes out. Behind it numbers are strings that begin
 * with RC_JSON_NUMBER_MARK, so read values only with the functions below: they check the type and
 * say what was expected and what was found. Callers put the place in front of the message with
 * g_prefix_error (): "records.claim[0].billed: " and the file name before it. */

/**
 * rc_json_parse:
 * @data: (array length=length): the bytes of a file; need not end in a NUL
 *
 * Reads one JSON value after the strict scan of rc_json_scan().
 *
 * Returns: (transfer full): the root; %NULL with an RC_JSON_ERROR
 */
JsonNode   *rc_json_parse            (const char *data,
                                      gsize       length,
                                      GError    **error);

/**
 * rc_json_to_text:
 *
 * Writes @node with two spaces of indentation, members in the order of the object, numbers digit
 * for digit as they were read, and a line feed at the end.
 *
 * Returns: (transfer full): UTF-8 text
 */
char       *rc_json_to_text          (JsonNode   *node);

/* What stands where something else was expected: "a number", "a list", …; translated. */
const char *rc_json_describe         (JsonNode   *node);

/* Typed reads of one value. On failure they leave the output as it was and set RC_JSON_ERROR_TYPE
 * ("expected a list, found a number"). Borrowed values live as long as @node. */
gboolean    rc_json_read_string      (JsonNode *node, const char **value, GError **error);
gboolean    rc_json_read_number      (JsonNode *node, const char **digits, GError **error);
gboolean    rc_json_read_double      (JsonNode *node, double *value, GError **error);
gboolean    rc_json_read_int         (JsonNode *node, gint64 *value, GError **error);
gboolean    rc_json_read_boolean     (JsonNode *node, gboolean *value, GError **error);
JsonObject *rc_json_read_object      (JsonNode *node, GError **error);
JsonArray  *rc_json_read_array       (JsonNode *node, GError **error);

/* The same for a member of @object, with the member's name before the message. A missing member is
 * an error in rc_json_need_*(); rc_json_peek_*() give %NULL for a member that is missing, null or
 * of another type, for readers of other people's formats that must take what they can get. */
const char *rc_json_need_string      (JsonObject *object, const char *name, GError **error);
JsonObject *rc_json_need_object      (JsonObject *object, const char *name, GError **error);
JsonArray  *rc_json_need_array       (JsonObject *object, const char *name, GError **error);
const char *rc_json_peek_string      (JsonObject *object, const char *name);
const char *rc_json_peek_number      (JsonObject *object, const char *name);
JsonObject *rc_json_peek_object      (JsonObject *object, const char *name);
JsonArray  *rc_json_peek_array       (JsonObject *object, const char *name);
JsonObject *rc_json_peek_element     (JsonArray  *array, guint i);

/* New number nodes for writing. rc_json_number_new() takes digits that follow the JSON grammar. */
JsonNode   *rc_json_number_new       (const char *digits);
JsonNode   *rc_json_int_new          (gint64      value);
JsonNode   *rc_json_double_new       (double      value);

/* Members for writing; none for a value that is %NULL. Dates are civil, moments RFC 3339. */
void        rc_json_add_string       (JsonObject *object, const char *name, const char *value);
void        rc_json_add_date         (JsonObject *object, const char *name, const GDate *date);
void        rc_json_add_moment       (JsonObject *object, const char *name, GDateTime *moment);

G_END_DECLS
