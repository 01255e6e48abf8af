/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-cli.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-json.h"

G_DEFINE_QUARK (rc-cli-error-quark, rc_cli_error)

static const RcCliCommand *const groups[] = {
  rc_cli_case_commands,
  rc_cli_table_commands,
  rc_cli_check_commands,
  rc_cli_rule_commands,
  rc_cli_agenda_commands,
  rc_cli_levels_commands,
  rc_cli_import_commands,
  rc_cli_export_commands,
};

gboolean
rc_cli_refuse (GError **error, RcCliError code, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (RC_CLI_ERROR, (int) code, format, args);
  va_end (args);
  return FALSE;
}

void
rc_cli_print_json (JsonNode *node)
{
  g_autoptr (JsonNode) owned = node;
  g_autofree char *text = rc_json_to_text (owned);

  g_print ("%s", text);
}

void
rc_cli_print_id (RcCli *self, const char *id)
{
  JsonObject *object;
  JsonNode *node;

  if (!self->json)
    {
      g_print ("%s\n", id);
      return;
    }
  object = json_object_new ();
  json_object_set_string_member (object, "id", id);
  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);
  rc_cli_print_json (node);
}

RcCaseFile *
rc_cli_find_case (RcCli *self, const char *name, GError **error)
{
  RcCaseFile *file;

  if (!rc_store_scan (self->context->store, error))
    return NULL;
  file = rc_store_find_prefix (self->context->store, name, error);
  if (file != NULL && rc_case_file_get_problem (file) != NULL)
    {
      g_propagate_error (error, g_error_copy (rc_case_file_get_problem (file)));
      return NULL;
    }
  return file;
}

static const RcCliCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const RcCliCommand *command = groups[i]; command->name != NULL; command++)
      if (strcmp (command->name, name) == 0)
        return command;
  return NULL;
}

static char *
describe_commands (void)
{
  g_autoptr (GString) text = g_string_new (_("Commands:\n"));

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const RcCliCommand *command = groups[i]; command->name != NULL; command++)
      g_string_append_printf (text, "  %s %s\n      %s\n", command->name, command->arguments,
                              _(command->help));
  g_string_append (text, _("\nCASE is an id, the unique beginning of one, or a file. FIELD=VALUE: "
                           "“recoursectl kinds KIND” lists\nthe fields; dates are written "
                           "2026-01-31, money 450.00, and dont-know is an answer everywhere.\n"
                           "RECOURSE_CASES names another folder of cases; RECOURSE_NOW, such as "
                           "2026-11-23T09:40:00-05:00,\nreplaces the clock."));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static const RcCliCommand *
need_command (const char *name, GError **error)
{
  const RcCliCommand *command = name != NULL ? find_command (name) : NULL;

  if (name == NULL)
    rc_cli_refuse (error, RC_CLI_ERROR_USAGE,
                   _("say what to do; “recoursectl --help” lists the commands"));
  else if (command == NULL)
    rc_cli_refuse (error, RC_CLI_ERROR_USAGE,
                   _("there is no command “%s”; “recoursectl --help” lists them"), name);
  return command;
}

/* @words: (array zero-terminated=1): the command and its arguments */
/* The name of a file may be any bytes; all else goes into cases and must be text. */
static gboolean
check_text (char **words, GError **error)
{
  for (guint i = 0; words[0] != NULL && words[i] != NULL; i++)
    if (!g_utf8_validate (words[i], -1, NULL) && !g_file_test (words[i], G_FILE_TEST_EXISTS))
      return rc_cli_refuse (error, RC_CLI_ERROR_USAGE,
                            _("argument %u is neither UTF-8 text nor a file that exists"), i + 1);
  return TRUE;
}

static gboolean
run_command (RcCli *self, char **words, GError **error)
{
  const RcCliCommand *command = need_command (words[0], error);
  guint n_args = g_strv_length (words) - (words[0] != NULL ? 1 : 0);

  if (command == NULL)
    return FALSE;
  if (n_args < command->min_args || n_args > command->max_args)
    return rc_cli_refuse (error, RC_CLI_ERROR_USAGE,
                          _("usage: recoursectl %s %s; “recoursectl %s --help” says more"),
                          command->name, command->arguments, command->name);
  if (self->within < 0)
    return rc_cli_refuse (error, RC_CLI_ERROR_USAGE,
                          _("--within takes a number of days, 0 or more"));
  if (!check_text (words + 1, error))
    return FALSE;

  self->context = rc_context_new_from_environment (NULL, error);
  return self->context != NULL && command->run (self, words + 1, error);
}

static gboolean
print_command_help (const char *name, GError **error)
{
  const RcCliCommand *command = need_command (name, error);

  if (command == NULL)
    return FALSE;
  g_print ("%s\n  recoursectl %s %s\n\n%s\n", _("Usage:"), command->name, command->arguments,
           _(command->help));
  if (command->details != NULL)
    g_print ("%s\n", _(command->details));
  g_print ("\n%s\n", _("“recoursectl --help” lists all commands and options."));
  return TRUE;
}

/* GOption leaves the "--" in front of what is no option. */
static void
drop_separator (char **words)
{
  guint kept = 0;
  gboolean dropped = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    if (!dropped && strcmp (words[i], "--") == 0)
      {
        g_free (words[i]);
        dropped = TRUE;
      }
    else
      words[kept++] = words[i];
  words[kept] = NULL;
}

static gboolean
run (RcCli *self, GOptionContext *options, char **words, GError **error)
{
  drop_separator (words);
  if (self->version)
    g_print ("recoursectl %s\n", RC_VERSION);
  else if (self->help && words[0] != NULL && words[1] != NULL)
    return print_command_help (words[1], error);
  else if (self->help)
    {
      g_autofree char *help = g_option_context_get_help (options, TRUE, NULL);

      g_print ("%s", help);
    }
  else
    return run_command (self, words + 1, error);
  return TRUE;
}

static GOptionContext *
make_options (RcCli *self)
{
  g_autofree char *commands = describe_commands ();
  GOptionContext *options = g_option_context_new (_("COMMAND [ARGUMENT…]"));
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_("Print JSON for programs"), NULL },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &self->dry_run, N_("import: show, change nothing"),
      NULL },
    { "into", 0, 0, G_OPTION_ARG_STRING, &self->into, N_("import: the case to add to"),
      N_("CASE") },
    { "case", 0, 0, G_OPTION_ARG_STRING, &self->in_case, N_("agenda: of one case only"),
      N_("CASE") },
    { "within", 0, 0, G_OPTION_ARG_INT, &self->within, N_("agenda: what is due in so many days"),
      N_("DAYS") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &self->format, N_("export: json or ics"),
      N_("NAME") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output, N_("export: the file to write"),
      N_("FILE") },
    { "replace", 0, 0, G_OPTION_ARG_NONE, &self->replace,
      N_("export: write over a file that is there"), NULL },
    { "details", 0, 0, G_OPTION_ARG_NONE, &self->details,
      N_("export: a calendar that says what is due"), NULL },
    { "reminder-days", 0, 0, G_OPTION_ARG_NONE, &self->reminder_days,
      N_("export: a calendar with days to be reminded on"), NULL },
    { "unverified", 0, 0, G_OPTION_ARG_NONE, &self->unverified,
      N_("deadline: also from rules that no text was found for; for maintainers"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &self->version, N_("Print the version"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &self->help, N_("Explain all of it, or one command"),
      NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_set_help_enabled (options, FALSE);
  g_option_context_add_main_entries (options, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (options, _("Works on the cases of Recourse without its window."));
  g_option_context_set_description (options, commands);
  return options;
}

static void
clear_cli (RcCli *self)
{
  g_clear_pointer (&self->context, rc_context_free);
  g_free (self->into);
  g_free (self->in_case);
  g_free (self->output);
  g_free (self->format);
}

static int
report (const GError *error)
{
  gboolean usage = g_error_matches (error, RC_CLI_ERROR, RC_CLI_ERROR_USAGE) ||
                   error->domain == G_OPTION_ERROR;

  g_printerr ("recoursectl: %s\n", error->message);
  return usage ? 2 : 1;
}

int
rc_cli_main (char **words)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) rest = g_strdupv (words);
  RcCli self = { .within = G_MAXINT };
  g_autoptr (GOptionContext) options = make_options (&self);
  gboolean done = g_option_context_parse_strv (options, &rest, &error) &&
                  run (&self, options, rest, &error);

  clear_cli (&self);
  return done ? 0 : report (error);
}
