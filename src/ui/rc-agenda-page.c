/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-page.h"

#include <glib/gi18n-lib.h>

#include "rc-due-row.h"
#include "rc-parts.h"

static void
add_group (GtkBox *box, GPtrArray *items, RcDueGroup which, const GDate *today)
{
  g_autoptr (GPtrArray) due = rc_due_filter (items, which, today);
  GtkWidget *group;

  if (due->len == 0)
    return;
  group = rc_parts_group (rc_due_group_title (which));
  for (guint i = 0; i < due->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               rc_due_row_new_short (g_ptr_array_index (due, i), today));
  gtk_box_append (box, group);
}

static void
fill (RcWorkspace *workspace, GtkBox *box)
{
  g_autoptr (GPtrArray) items = rc_agenda_cache_get_all (workspace->agenda);
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);

  rc_parts_clear (box);
  for (RcDueGroup which = RC_DUE_OVERDUE; which < RC_N_DUE_GROUPS; which++)
    add_group (box, items, which, today);
  if (items->len == 0)
    gtk_box_append (box, rc_parts_note (rc_agenda_cache_is_ready (workspace->agenda)
                                          ? _("Nothing is due.")
                                          : _("Reading the cases…")));
}

static void
on_agenda_changed (RcAgendaCache *agenda G_GNUC_UNUSED, RcCaseFile *file G_GNUC_UNUSED,
                   GtkWidget *page)
{
  fill (g_object_get_data (G_OBJECT (page), "workspace"),
        g_object_get_data (G_OBJECT (page), "box"));
}

GtkWidget *
rc_agenda_page_new (RcWorkspace *workspace)
{
  GtkBox *box;
  GtkWidget *page = rc_parts_page (&box);

  g_object_set_data (G_OBJECT (page), "box", box);
  g_object_set_data_full (G_OBJECT (page), "workspace", g_object_ref (workspace), g_object_unref);
  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_agenda_changed), page, 0);
  fill (workspace, box);
  return page;
}
