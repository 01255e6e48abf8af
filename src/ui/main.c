/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <sys/prctl.h>

#include "rc-application.h"

int
main (int argc, char **argv)
{
  g_autoptr (RcApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, RC_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  prctl (PR_SET_DUMPABLE, 0); /* a crash must not leave a case on the disk */

  application = rc_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
