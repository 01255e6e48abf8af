/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "rc-kind.h"

G_BEGIN_DECLS

/**
 * RcValueOps:
 *
 * What the engine can do with a value of one RcFieldType; @where is the address of the struct
 * member. To add a value type, write one of these and name it in rc_value_ops().
 *
 * A type whose JSON form is the string of @to_text leaves @to_json and @from_json out. @parse reads
 * that strict form; @parse_typed, if given, the looser one that people type. Both, and @from_json,
 * leave @where as it was when they fail. @clear frees and makes empty.
 */
typedef struct {
  gsize size;
  gboolean (*is_empty) (gconstpointer where);
  void (*clear) (gpointer where);
  gboolean (*equal) (gconstpointer a, gconstpointer b);
  void (*copy) (gpointer to, gconstpointer from); /* @to is empty */
  char *(*to_text) (const RcField *field, gconstpointer where);
  gboolean (*parse) (const RcField *field, gpointer where, const char *text, GError **error);
  gboolean (*parse_typed) (const RcField *field, gpointer where, const char *text, GError **error);
  char *(*display) (const RcField *field, gconstpointer where, const char *currency);
  JsonNode *(*to_json) (const RcField *field, gconstpointer where);
  gboolean (*from_json) (const RcField *field, gpointer where, JsonNode *node, GError **error);
  GParamSpec *(*param_spec) (const RcField *field, GParamFlags flags);
  void (*get) (gconstpointer where, GValue *value);
  void (*set) (gpointer where, const GValue *value); /* @where is empty */
} RcValueOps;

extern const RcValueOps rc_value_text, rc_value_note, rc_value_ref, rc_value_refs, rc_value_file;
extern const RcValueOps rc_value_date, rc_value_moment;
extern const RcValueOps rc_value_money, rc_value_number, rc_value_flag;
extern const RcValueOps rc_value_choice, rc_value_choices;
extern const RcValueOps rc_value_list;

const RcValueOps *rc_value_ops       (RcFieldType    type);

/* The JSON form of a value that is not empty, and back; the message of an error names what was
 * expected and found, the caller names the place. */
JsonNode         *rc_value_to_json   (const RcField *field,
                                      gconstpointer  where);
gboolean          rc_value_from_json (const RcField *field,
                                      gpointer       where,
                                      JsonNode      *node,
                                      GError       **error);

G_END_DECLS
