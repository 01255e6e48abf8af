/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-cli.h"
#include "rc-date.h"
#include "rc-evaluate.h"
#include "rc-json.h"

/* rules, deadline. */

static JsonNode *
take_object (JsonObject *object)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, object);
  return node;
}

static JsonObject *
rule_to_json (const RcRule *rule)
{
  JsonObject *object = json_object_new ();

  rc_cli_add_text (object, "id", rule->id);
  rc_cli_add_text (object, "actor", rc_actor_token (rule->actor));
  rc_cli_add_text (object, "action", rule->action);
  rc_cli_add_text (object, "cite", rule->cite);
  rc_cli_add_text (object, "confidence", rc_confidence_token (rule->confidence));
  rc_cli_add_date (object, "checked_on", rule->checked_on);
  rc_cli_add_text (object, "note", rule->note);
  return object;
}

/* How sure we are, and since when. */
static void
print_confidence (const RcRule *rule)
{
  g_autofree char *checked =
    rule->checked_on != NULL ? rc_date_format_long (rule->checked_on) : NULL;

  g_print ("%s\n", rc_confidence_label (rule->confidence));
  if (checked != NULL)
    /* Translators: %s is the day on which somebody compared the rule with its source. */
    g_print (_("Checked on %s\n"), checked);
}

static void
print_rule (const RcRule *rule)
{
  g_print ("%s\n%s\n%s\n", rule->id, rc_rule_action_label (rule), rule->cite);
  print_confidence (rule);
  if (rule->note != NULL)
    g_print ("%s\n", rule->note);
}

static void
print_problems (RcRuleSet *rules)
{
  GPtrArray *problems = rc_rule_set_get_problems (rules);

  for (guint i = 0; i < problems->len; i++)
    g_printerr ("recoursectl: %s\n", (const char *) g_ptr_array_index (problems, i));
}

static gboolean
run_rules (RcCli *self, char **args, GError **error)
{
  GPtrArray *rules = rc_rule_set_get_rules (self->context->rules);
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  guint n_found = 0;

  json_node_take_array (node, array);
  print_problems (self->context->rules);
  for (guint i = 0; i < rules->len; i++)
    {
      const RcRule *rule = g_ptr_array_index (rules, i);

      if (args[0] != NULL && strcmp (rule->id, args[0]) != 0)
        continue;
      n_found++;
      if (self->json)
        json_array_add_object_element (array, rule_to_json (rule));
      else if (args[0] != NULL)
        print_rule (rule);
      else
        g_print ("%-44s %s\n", rule->id, rule->cite);
    }
  if (self->json && n_found > 0)
    rc_cli_print_json (g_steal_pointer (&node));
  g_clear_pointer (&node, json_node_unref);
  return n_found > 0 || rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                                       _("there is no rule “%s”; “recoursectl rules” lists them"),
                                       args[0]);
}

static RcFacts *
read_facts (char **pairs, GError **error)
{
  g_autoptr (RcFacts) facts = rc_facts_new ();

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      const char *equals = strchr (pairs[i], '=');
      g_autofree char *name = NULL;

      if (equals == NULL)
        {
          rc_cli_refuse (error, RC_CLI_ERROR_USAGE, _("expected NAME=VALUE, found “%s”"), pairs[i]);
          return NULL;
        }
      name = g_strndup (pairs[i], (gsize) (equals - pairs[i]));
      if (!g_strv_contains (rc_facts_known_names (), name))
        {
          g_autofree char *known = g_strjoinv (", ", (char **) rc_facts_known_names ());

          rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, _("no rule uses a fact “%s”; there are: %s"),
                         name, known);
          return NULL;
        }
      rc_facts_set (facts, name, equals + 1);
    }
  return g_steal_pointer (&facts);
}

static JsonObject *
result_to_json (const RcResult *result)
{
  JsonObject *object = json_object_new ();

  if (result->error != NULL)
    {
      rc_cli_add_text (object, "error", result->error);
      rc_cli_add_text (object, "explanation", rc_result_explain (result->error));
      return object;
    }
  rc_cli_add_text (object, "rule", result->rule->id);
  rc_cli_add_text (object, "actor", rc_actor_token (result->rule->actor));
  rc_cli_add_when (object, "legal", result->legal);
  rc_cli_add_when (object, "safe", result->safe);
  rc_cli_add_when (object, "act_by", result->act_by);
  rc_cli_add_text (object, "extension", result->extension);
  rc_cli_add_when (object, "due", result->due);
  rc_cli_add_when (object, "late_after", result->late_after);
  rc_cli_add_when (object, "shown", result->shown);
  rc_cli_add_text (object, "letter_vs_legal", result->letter_vs_legal);
  rc_cli_add_text (object, "reason", result->reason);
  rc_cli_add_text (object, "cite", result->rule->cite);
  rc_cli_add_text (object, "confidence", rc_confidence_token (result->rule->confidence));
  rc_cli_add_date (object, "checked_on", result->rule->checked_on);
  return object;
}

static void
print_when (const char *label, const RcWhen *when)
{
  g_autofree char *text = NULL;

  if (when == NULL)
    return;
  text = when->moment != NULL ? rc_moment_format_long (when->moment)
                              : rc_date_format_long (&when->date);
  g_print ("%-28s %s\n", label, text);
}

static void
print_meaning (const char *token)
{
  if (token != NULL)
    g_print ("%s\n", rc_result_explain (token));
}

/* The rule's last workday means nothing beside an earlier date in the letter. */
static gboolean
comes_after (const RcWhen *act_by, const RcWhen *shown)
{
  return act_by != NULL && shown != NULL && rc_when_compare (act_by, shown) > 0;
}

static void
print_result (const RcResult *result)
{
  g_autofree char *basis = rc_result_describe (result);

  g_print ("%s\n", rc_rule_action_label (result->rule));
  print_when (_("Date to keep:"), result->shown);
  if (!comes_after (result->act_by, result->shown))
    print_when (_("Last workday for it:"), result->act_by);
  print_when (_("The rule may give until:"), result->legal);
  print_when (_("Due:"), result->due);
  print_when (_("Late only after:"), result->late_after);
  print_meaning (result->letter_vs_legal);
  print_meaning (result->extension);
  print_meaning (result->reason);
  g_print ("%s\n", basis);
  print_confidence (result->rule);
}

static gboolean
run_deadline (RcCli *self, char **args, GError **error)
{
  g_auto (GStrv) ids = g_strsplit (args[0], ",", -1);
  g_autoptr (RcFacts) facts = read_facts (args + 1, error);
  g_autoptr (RcResult) result = NULL;

  if (facts == NULL)
    return FALSE;
  result = rc_evaluate (self->context->rules, (const char *const *) ids, facts, self->unverified,
                        error);
  if (result == NULL)
    return FALSE;
  if (self->json)
    rc_cli_print_json (take_object (result_to_json (result)));
  if (result->error != NULL)
    return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, "%s", rc_result_explain (result->error));
  if (!self->json)
    print_result (result);
  return TRUE;
}

const RcCliCommand rc_cli_rule_commands[] = {
  { "rules", "[RULE]", N_("List the deadline rules, or explain one."), 0, 1, run_rules },
  { "deadline", "RULE[,RULE…] NAME=VALUE…",
    N_("Compute a deadline; of several versions of a rule the one in force answers."), 1, G_MAXUINT,
    run_deadline },
  { NULL }
};
