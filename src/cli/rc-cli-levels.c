/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-cli.h"
#include "rc-json.h"
#include "rc-levels.h"

/* levels. */

static JsonArray *
lines_to_json (GPtrArray *lines)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < lines->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (lines, i));
  return array;
}

static void
add_record (JsonObject *object, RcRecord *record)
{
  if (record != NULL)
    rc_json_add_string (object, rc_record_get_kind (record)->name, rc_record_get_id (record));
}

static void
add_deadline (JsonObject *object, const RcDeadline *deadline)
{
  if (deadline == NULL)
    return;
  rc_json_add_date (object, "due", deadline->due);
  rc_json_add_date (object, "act_by", deadline->act_by);
  rc_json_add_string (object, "basis_text", deadline->basis_text);
  rc_cli_add_rule (object, deadline->result != NULL ? deadline->result->rule : NULL);
}

static JsonObject *
level_to_json (const RcLevel *level)
{
  JsonObject *object = json_object_new ();

  rc_json_add_string (object, "level", level->token);
  rc_json_add_string (object, "name", level->name);
  rc_json_add_string (object, "state", rc_level_state_token (level->state));
  rc_json_add_string (object, "decides", level->decides);
  if (level->decides != NULL)
    json_object_set_boolean_member (object, "forwarded", level->forwarded);
  json_object_set_array_member (object, "lines", lines_to_json (level->lines));
  rc_json_add_string (object, "opens", level->opens);
  rc_json_add_string (object, "skipping", level->skipping);
  add_deadline (object, level->deadline);
  add_record (object, level->record);
  return object;
}

static JsonObject *
chain_to_json (const RcLevels *chain)
{
  JsonObject *object = json_object_new ();
  JsonArray *levels = json_array_new ();

  rc_json_add_string (object, "denial", rc_record_get_id (RC_RECORD (chain->denial)));
  rc_json_add_string (object, "plan_type", rc_plan_types[chain->type]);
  rc_json_add_string (object, "question", chain->question);
  for (guint i = 0; i < chain->levels->len; i++)
    json_array_add_object_element (levels, level_to_json (g_ptr_array_index (chain->levels, i)));
  json_object_set_array_member (object, "levels", levels);
  return object;
}

static void
print_level (const RcLevel *level, guint number)
{
  if (number == 0)
    g_print ("%s\n", level->name);
  else
    g_print ("%u. %s (%s)\n", number, level->name, rc_level_state_label (level->state));
  for (guint i = 0; i < level->lines->len; i++)
    g_print ("     %s\n", (const char *) g_ptr_array_index (level->lines, i));
  if (level->decides != NULL)
    /* Translators: %s is who decides, such as “The plan” */
    g_print (_("     Decides: %s\n"), level->decides);
  if (level->skipping != NULL && level->state != RC_LEVEL_DONE && level->state != RC_LEVEL_WON)
    /* Translators: %s is a sentence that says what it costs to leave the level out */
    g_print (_("     If you leave it out: %s\n"), level->skipping);
}

static void
print_chain (const RcLevels *chain)
{
  g_autofree char *title = rc_record_get_title (RC_RECORD (chain->denial));

  g_print ("%s\n", title);
  for (guint i = 0; i < chain->levels->len; i++)
    print_level (g_ptr_array_index (chain->levels, i), i);
  if (chain->question != NULL)
    g_print (_("To be sure: %s\n"), chain->question);
}

static GPtrArray *
find_chains (RcCase *the_case, const char *id, GError **error)
{
  RcRecord *record;
  GPtrArray *chains;

  if (id == NULL)
    return rc_levels_list_chains (the_case);
  record = rc_case_find_prefix (the_case, id, error);
  if (record == NULL)
    return NULL;
  if (!RC_IS_DENIAL (record))
    {
      rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                     _("“%s” is no denial; “recoursectl show CASE” lists the records"), id);
      return NULL;
    }
  chains = g_ptr_array_new ();
  g_ptr_array_add (chains, record);
  return chains;
}

static gboolean
run_levels (RcCli *self, char **args, GError **error)
{
  RcCaseFile *file = rc_cli_find_case (self, args[0], error);
  RcCase *the_case = file != NULL ? rc_case_file_get_case (file) : NULL;
  g_autoptr (GPtrArray) denials = the_case != NULL ? find_chains (the_case, args[1], error) : NULL;
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  json_node_take_array (node, array);
  if (denials == NULL)
    return FALSE;
  for (guint i = 0; i < denials->len; i++)
    {
      g_autoptr (RcLevels) chain =
        rc_levels_new (the_case, g_ptr_array_index (denials, i), self->context->rules);

      if (self->json)
        json_array_add_object_element (array, chain_to_json (chain));
      else
        print_chain (chain);
    }
  if (self->json)
    rc_cli_print_json (g_steal_pointer (&node));
  else if (denials->len == 0)
    g_print ("%s\n", _("There is no denial in this case."));
  return TRUE;
}

const RcCliCommand rc_cli_levels_commands[] = {
  { "levels", "CASE [DENIAL]", N_("Show the levels of appeal, from the denial to the last."), 1, 2,
    run_levels,
    N_("With --json a list with one object for each denial:\n"
       "  denial, plan_type, question (what to find out, if the plan is not known)\n"
       "  levels      from the letter to the last; each has\n"
       "    level     denial, internal-1, internal-2, external, hearing, council, court or next\n"
       "    name, decides, opens, skipping (what it costs to leave it out), lines: in words\n"
       "    state     done, now, waiting, won, closed (not open yet) or left\n"
       "    forwarded whether the other side sends the case on by itself\n"
       "    due, act_by, basis_text, rule, cite, confidence: of its deadline, or of the answer\n"
       "    appeal, denial: the record of the level") },
  { NULL }
};
