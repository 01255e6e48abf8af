/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-preferences.h"

#include <glib/gi18n-lib.h>

#include "rc-parts.h"
#include "rc-rules-group.h"

void
rc_preferences_present (GtkWindow *parent, RcWorkspace *workspace)
{
  GtkWidget *window = adw_preferences_window_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *cases = rc_parts_group (_("Cases"));
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (cases),
                             rc_parts_row (_("Folder"),
                                           rc_store_get_folder (workspace->context->store), NULL,
                                           NULL));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (cases));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (
                              rc_rules_group_new (workspace->context->rules, today)));
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), ADW_PREFERENCES_PAGE (page));
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_present (GTK_WINDOW (window));
}

void
rc_preferences_present_shortcuts (GtkWindow *parent)
{
  static const struct {
    const char *keys;
    const char *what;
  } keys[] = {
    { "Ctrl+N", N_("New case") },
    { "Ctrl+O", N_("Import claims into the case") },
    { "Ctrl+F", N_("Search all cases") },
    { "Ctrl+L", N_("Log a call, letter or message") },
    { "Ctrl+K", N_("Deadline calculator") },
    { "Ctrl+D", N_("Done: the row of the agenda with the focus") },
    { "Ctrl+Shift+S", N_("Remind me later: the row of the agenda with the focus") },
    { "Ctrl+Z", N_("Undo the last deletion, or the last thing done") },
    { "Alt+0", N_("Agenda") },
    { "Alt+1 … Alt+6", N_("Overview … Appeals") },
  };
  GtkWidget *window = adw_preferences_window_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = rc_parts_group (_("Keyboard Shortcuts"));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               rc_parts_row (_(keys[i].what), keys[i].keys, NULL, NULL));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), ADW_PREFERENCES_PAGE (page));
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_present (GTK_WINDOW (window));
}
