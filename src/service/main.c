/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdlib.h>
#include <sys/prctl.h>

#include "rc-reminder-program.h"
#include "rc-login.h"

#define EXIT_USAGE 2

static void
set_language (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, RC_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static gboolean
refuse (const char *sentence)
{
  g_printerr ("recourse-reminders: %s\n", sentence);
  return FALSE;
}

static gboolean
parse_options (int *argc, char ***argv, RcReminderMode *mode, char **road, gboolean *version)
{
  gboolean once = FALSE;
  gboolean dump = FALSE;
  const GOptionEntry entries[] = {
    { "once", 0, 0, G_OPTION_ARG_NONE, &once, N_("Show what is due now, then end"), NULL },
    { "dump-decision", 0, 0, G_OPTION_ARG_NONE, &dump,
      N_("Print as JSON what would be shown, and show nothing"), NULL },
    { "started-by", 0, 0, G_OPTION_ARG_STRING, road,
      N_("Say what starts it: autostart, bus, timer, unit or window"), N_("ROAD") },
    { "version", 0, 0, G_OPTION_ARG_NONE, version, N_("Print the version"), NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_set_summary (context, _("Reminds of deadlines and follow-ups."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, argc, argv, &error) || *argc > 1)
    return refuse (error != NULL ? error->message : _("takes options only; see --help"));
  if (*road != NULL && !rc_login_is_road (*road))
    return refuse (_("--started-by takes autostart, bus, timer, unit or window"));
  *mode = dump ? RC_REMINDER_DUMP : once ? RC_REMINDER_ONCE : RC_REMINDER_STAY;
  return TRUE;
}

int
main (int argc, char **argv)
{
  RcReminderMode mode;
  g_autofree char *road = NULL;
  gboolean version = FALSE;

  /* A core dump would hold what the cases say. */
  prctl (PR_SET_DUMPABLE, 0);
  set_language ();
  if (!parse_options (&argc, &argv, &mode, &road, &version))
    return EXIT_USAGE;
  if (version)
    {
      g_print ("recourse-reminders %s\n", RC_VERSION);
      return EXIT_SUCCESS;
    }
  return rc_reminder_program_run (mode, road != NULL ? road : "");
}
