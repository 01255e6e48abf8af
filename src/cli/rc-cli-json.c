/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-cli.h"
#include "rc-date.h"

void
rc_cli_add_text (JsonObject *object, const char *name, const char *text)
{
  if (text != NULL)
    json_object_set_string_member (object, name, text);
}

void
rc_cli_add_when (JsonObject *object, const char *name, const RcWhen *when)
{
  g_autofree char *text = when != NULL ? rc_when_format (when) : NULL;

  rc_cli_add_text (object, name, text);
}

void
rc_cli_add_date (JsonObject *object, const char *name, const GDate *date)
{
  g_autofree char *text = date != NULL ? rc_date_format (date) : NULL;

  rc_cli_add_text (object, name, text);
}

void
rc_cli_add_rule (JsonObject *object, const RcRule *rule)
{
  if (rule == NULL)
    return;
  rc_cli_add_text (object, "rule", rule->id);
  rc_cli_add_text (object, "cite", rule->cite);
  rc_cli_add_text (object, "confidence", rc_confidence_token (rule->confidence));
}
