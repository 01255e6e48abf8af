/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * rc_schema_generate:
 *
 * Describes the file of a case as a JSON Schema (2020-12), made from the tables of all kinds.
 * Titles and descriptions are in English, whatever the language of the program, so that the schema
 * is the same everywhere. Members that it does not name are allowed: Recourse keeps them.
 *
 * Returns: (transfer full): the schema; write it with rc_json_to_text()
 */
JsonNode *rc_schema_generate (void);

G_END_DECLS
