/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-advice.h"
#include "rc-cli.h"
#include "rc-date.h"
#include "rc-evaluate.h"
#include "rc-explanation.h"
#include "rc-json.h"

/* rules, deadline. */

static JsonNode *
take_object (JsonObject *object)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, object);
  return node;
}

/* What the rule rests on, and whether somebody should look at it again. */
static void
add_confidence (JsonObject *object, const RcRule *rule, const GDate *today)
{
  rc_json_add_string (object, "cite", rule->cite);
  rc_json_add_string (object, "confidence", rc_confidence_token (rule->confidence));
  rc_json_add_date (object, "checked_on", rule->checked_on);
  json_object_set_boolean_member (object, "stale", rc_rule_is_stale (rule, today));
}

static JsonObject *
rule_to_json (const RcRule *rule, const GDate *today)
{
  JsonArray *sources = json_array_new ();
  JsonObject *object = json_object_new ();

  rc_json_add_string (object, "id", rule->id);
  rc_json_add_string (object, "actor", rc_actor_token (rule->actor));
  rc_json_add_string (object, "action", rule->action);
  add_confidence (object, rule, today);
  for (char **source = rule->sources; *source != NULL; source++)
    json_array_add_string_element (sources, *source);
  json_object_set_array_member (object, "sources", sources);
  rc_json_add_string (object, "origin", rule->origin);
  rc_json_add_string (object, "note", rule->note);
  return object;
}

/* How sure we are, and since when. */
static void
print_confidence (const RcRule *rule, const GDate *today)
{
  g_autofree char *checked = rc_date_format_long (rule->checked_on);

  g_print ("%s\n", rc_confidence_label (rule->confidence));
  /* Translators: %s is the day on which somebody compared the rule with its source. */
  g_print (_("Checked on %s\n"), checked);
  if (rc_rule_is_stale (rule, today))
    g_print ("%s\n", _("That is more than a year ago: the law may have changed. Check your letter."));
}

static void
print_rule (const RcRule *rule, const GDate *today)
{
  g_print ("%s\n%s\n%s\n", rule->id, rc_rule_action_label (rule), rule->cite);
  print_confidence (rule, today);
  for (char **source = rule->sources; *source != NULL; source++)
    g_print ("%s\n", *source);
  g_print ("%s\n", rule->origin);
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
  g_autoptr (GDate) today = rc_clock_today (self->context->clock);
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
        json_array_add_object_element (array, rule_to_json (rule, today));
      else if (args[0] != NULL)
        print_rule (rule, today);
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
      if (rc_facts_get (facts, name) != NULL)
        {
          rc_cli_refuse (error, RC_CLI_ERROR_USAGE, _("“%s” is given twice"), name);
          return NULL;
        }
      rc_facts_set (facts, name, equals + 1);
    }
  return g_steal_pointer (&facts);
}

static JsonArray *
reasons_to_json (GPtrArray *reasons)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < reasons->len; i++)
    {
      const RcReason *reason = g_ptr_array_index (reasons, i);
      JsonObject *object = json_object_new ();

      rc_json_add_string (object, "about", reason->name);
      rc_json_add_string (object, "label", reason->label);
      rc_json_add_string (object, "text", reason->text);
      json_array_add_object_element (array, object);
    }
  return array;
}

static JsonObject *
filing_year_to_json (const RcFilingYear *one, gint64 amount)
{
  JsonObject *object = json_object_new ();
  g_autofree char *explanation = rc_filing_describe (one, amount);

  json_object_set_int_member (object, "year", one->year);
  if (one->usd > 0)
    json_object_set_int_member (object, "usd", one->usd);
  else
    rc_json_add_string (object, "reason", "not_published_yet");
  rc_json_add_string (object, "explanation", explanation);
  return object;
}

static void
add_filing_years (JsonObject *object, const RcResult *result)
{
  JsonArray *array = NULL;

  if (result->filing_years->len == 0)
    return;
  array = json_array_new ();
  for (guint i = 0; i < result->filing_years->len; i++)
    json_array_add_object_element (
      array, filing_year_to_json (&g_array_index (result->filing_years, RcFilingYear, i),
                                  result->amount));
  json_object_set_array_member (object, "amount_in_controversy", array);
}

/* Those who may have more time; never counted into a date. */
static void
add_suspensions (JsonObject *object, const RcResult *result)
{
  JsonArray *array = NULL;

  if (result->suspensions->len == 0)
    return;
  array = json_array_new ();
  for (guint i = 0; i < result->suspensions->len; i++)
    json_array_add_string_element (
      array, ((RcSuspension *) g_ptr_array_index (result->suspensions, i))->cite);
  json_object_set_array_member (object, "more_time_after_disaster", array);
}

/* What a person should know beside the date; (element-type utf8) */
static GPtrArray *
list_advice (RcResult *result, RcFacts *facts, const GDate *today)
{
  const gboolean printed = rc_facts_get (facts, "letter_deadline") != NULL;
  RcDeadline deadline = { .result = result, .actor = result->rule->actor };

  deadline.basis = printed ? RC_BASIS_PRINTED : RC_BASIS_RULE;
  deadline.due = result->shown != NULL ? &result->shown->date : NULL;
  return rc_advice_list (&deadline, today);
}

static void
add_advice (JsonObject *object, GPtrArray *advice)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < advice->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (advice, i));
  json_object_set_array_member (object, "advice", array);
}

static JsonObject *
result_to_json (const RcResult *result, GPtrArray *advice, const GDate *today)
{
  JsonObject *object = json_object_new ();
  g_autoptr (GPtrArray) reasons = rc_explanation_of_result (result, today);

  json_object_set_array_member (object, "explanation", reasons_to_json (reasons));
  if (result->error != NULL)
    {
      rc_json_add_string (object, "error", result->error);
      return object;
    }
  rc_json_add_string (object, "rule", result->rule->id);
  rc_json_add_string (object, "actor", rc_actor_token (result->rule->actor));
  rc_cli_add_when (object, "legal", result->legal);
  rc_cli_add_when (object, "safe", result->safe);
  rc_cli_add_when (object, "act_by", result->act_by);
  rc_json_add_string (object, "extension", result->extension);
  rc_cli_add_when (object, "due", result->due);
  rc_cli_add_when (object, "late_after", result->late_after);
  rc_cli_add_when (object, "shown", result->shown);
  rc_json_add_string (object, "letter_vs_legal", result->letter_vs_legal);
  rc_json_add_string (object, "reason", result->reason);
  add_filing_years (object, result);
  add_suspensions (object, result);
  add_confidence (object, result->rule, today);
  add_advice (object, advice);
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

/* The rule's last workday means nothing beside an earlier date in the letter. */
static gboolean
comes_after (const RcWhen *act_by, const RcWhen *shown)
{
  return act_by != NULL && shown != NULL && rc_when_compare (act_by, shown) > 0;
}

static void
print_reasons (GPtrArray *reasons)
{
  for (guint i = 0; i < reasons->len; i++)
    {
      const RcReason *reason = g_ptr_array_index (reasons, i);
      g_auto (GStrv) lines = g_strsplit (reason->text, "\n", -1);
      g_autofree char *text = g_strjoinv ("\n  ", lines);

      g_print ("\n%s\n  %s\n", reason->label, text);
    }
}

static void
print_advice (GPtrArray *advice)
{
  if (advice->len > 0)
    g_print ("\n%s\n", _("Good to Know"));
  for (guint i = 0; i < advice->len; i++)
    g_print ("  %s\n", (const char *) g_ptr_array_index (advice, i));
}

static void
print_result (const RcResult *result, GPtrArray *advice, const GDate *today)
{
  g_autoptr (GPtrArray) reasons = rc_explanation_of_result (result, today);

  g_print ("%s\n", rc_rule_action_label (result->rule));
  print_when (_("Date to keep:"), result->shown);
  if (!comes_after (result->act_by, result->shown))
    print_when (_("Last workday for it:"), result->act_by);
  print_when (_("The rule may give until:"), result->legal);
  print_when (_("Due:"), result->due);
  print_when (_("Late only after:"), result->late_after);
  print_advice (advice);
  print_reasons (reasons);
}

static void
ask_about (RcFacts *facts, const GDate *today)
{
  g_autoptr (GPtrArray) questions = rc_facts_list_questions (facts, today);

  for (guint i = 0; i < questions->len; i++)
    g_printerr ("recoursectl: %s\n", (const char *) g_ptr_array_index (questions, i));
}

/* "bad_value:notice_date" says which fact it is about. */
static gboolean
refuse_facts (const char *token, GError **error)
{
  const char *colon = strchr (token, ':');
  g_autofree char *known = NULL;

  if (g_str_has_prefix (token, "unknown_input:"))
    {
      known = g_strjoinv (", ", (char **) rc_facts_known_names ());
      return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                            _("no rule uses a fact “%s”; there are: %s"), colon + 1, known);
    }
  return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, "%s%s%s", colon != NULL ? colon + 1 : "",
                        colon != NULL ? ": " : "", rc_result_explain (token));
}

static gboolean
run_deadline (RcCli *self, char **args, GError **error)
{
  g_auto (GStrv) ids = g_strsplit (args[0], ",", -1);
  g_autoptr (RcFacts) facts = read_facts (args + 1, error);
  g_autoptr (GDate) today = rc_clock_today (self->context->clock);
  g_autoptr (RcResult) result = NULL;
  g_autoptr (GPtrArray) advice = NULL;

  if (facts == NULL)
    return FALSE;
  ask_about (facts, today);
  result = rc_evaluate (self->context->rules, (const char *const *) ids, facts, self->unverified,
                        error);
  if (result == NULL)
    return FALSE;
  advice = list_advice (result, facts, today);
  if (self->json)
    rc_cli_print_json (take_object (result_to_json (result, advice, today)));
  if (result->error != NULL)
    return refuse_facts (result->error, error);
  if (!self->json)
    print_result (result, advice, today);
  return TRUE;
}

const RcCliCommand rc_cli_rule_commands[] = {
  { "rules", "[RULE]", N_("List the deadline rules, or explain one."), 0, 1, run_rules },
  { "deadline", "RULE[,RULE…] NAME=VALUE…",
    N_("Compute a deadline; of several versions of a rule the one in force answers."), 1, G_MAXUINT,
    run_deadline,
    N_("Values are days (notice_date=2026-10-02), moments (request_received=2026-10-02T09:40-04:00), "
       "a zone (tz=America/New_York), numbers of days, dollars (amount_in_dispute=195.00). A name "
       "that is none lists all.") },
  { NULL }
};
