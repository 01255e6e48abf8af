/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-value.h"

#include "rc-json.h"

const RcValueOps *
rc_value_ops (RcFieldType type)
{
  static const RcValueOps *const table[RC_N_FIELD_TYPES] = {
    [RC_FIELD_TEXT] = &rc_value_text,     [RC_FIELD_NOTE] = &rc_value_note,
    [RC_FIELD_DATE] = &rc_value_date,     [RC_FIELD_MOMENT] = &rc_value_moment,
    [RC_FIELD_MONEY] = &rc_value_money,   [RC_FIELD_NUMBER] = &rc_value_number,
    [RC_FIELD_FLAG] = &rc_value_flag,     [RC_FIELD_CHOICE] = &rc_value_choice,
    [RC_FIELD_CHOICES] = &rc_value_choices, [RC_FIELD_REF] = &rc_value_ref,
    [RC_FIELD_REFS] = &rc_value_refs,     [RC_FIELD_LIST] = &rc_value_list,
    [RC_FIELD_FILE] = &rc_value_file,
  };

  g_return_val_if_fail (type < RC_N_FIELD_TYPES, NULL);

  return table[type];
}

JsonNode *
rc_value_to_json (const RcField *field, gconstpointer where)
{
  const RcValueOps *ops = rc_value_ops (field->type);
  g_autofree char *text = NULL;
  JsonNode *node;

  if (ops->to_json != NULL)
    return ops->to_json (field, where);

  text = ops->to_text (field, where);
  node = json_node_new (JSON_NODE_VALUE);
  json_node_set_string (node, text);
  return node;
}

gboolean
rc_value_from_json (const RcField *field, gpointer where, JsonNode *node, GError **error)
{
  const RcValueOps *ops = rc_value_ops (field->type);
  const char *text;

  if (ops->from_json != NULL)
    return ops->from_json (field, where, node, error);

  return rc_json_read_string (node, &text, error) && ops->parse (field, where, text, error);
}
