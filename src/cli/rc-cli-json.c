/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-cli.h"
#include "rc-json.h"

void
rc_cli_add_when (JsonObject *object, const char *name, const RcWhen *when)
{
  g_autofree char *text = when != NULL ? rc_when_format (when) : NULL;

  rc_json_add_string (object, name, text);
}

void
rc_cli_add_rule (JsonObject *object, const RcRule *rule)
{
  if (rule == NULL)
    return;
  rc_json_add_string (object, "rule", rule->id);
  rc_json_add_string (object, "cite", rule->cite);
  rc_json_add_string (object, "confidence", rc_confidence_token (rule->confidence));
}
