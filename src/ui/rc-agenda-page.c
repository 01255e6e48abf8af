/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-page.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-list.h"
#include "rc-case-choice.h"
#include "rc-parts.h"
#include "rc-reminder-banner.h"
#include "rc-unreadable-list.h"

struct _RcAgendaPage
{
  AdwBin parent_instance;

  RcWorkspace *workspace;
  RcCaseChoice *filter;
  RcUnreadableList *unreadable;
  GtkLabel *note;
  RcAgendaList *groups[RC_N_DUE_GROUPS];
};

G_DEFINE_FINAL_TYPE (RcAgendaPage, rc_agenda_page, ADW_TYPE_BIN)

/* (transfer full): what is due in the chosen case, or in all */
static GPtrArray *
get_items (RcAgendaPage *self)
{
  RcCaseFile *chosen = rc_case_choice_get_file (self->filter);

  if (chosen == NULL)
    return rc_agenda_cache_get_all (self->workspace->agenda);
  return g_ptr_array_ref (rc_agenda_cache_get (self->workspace->agenda, chosen));
}

static void
show_note (RcAgendaPage *self, GPtrArray *items, const GDate *today)
{
  g_autofree char *nothing = rc_due_nothing (items, today);
  const char *text = nothing;

  if (nothing != NULL && !rc_agenda_cache_is_ready (self->workspace->agenda))
    text = _("Reading the cases…");
  gtk_label_set_text (self->note, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), text != NULL);
}

static void
show_all (RcAgendaPage *self)
{
  g_autoptr (GPtrArray) items = get_items (self);
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);

  for (RcDueGroup group = RC_DUE_OVERDUE; group < RC_N_DUE_GROUPS; group++)
    {
      g_autoptr (GPtrArray) due = rc_due_filter (items, group, today);

      rc_agenda_list_set (self->groups[group], due, today);
    }
  rc_unreadable_list_set (self->unreadable, G_LIST_MODEL (self->workspace->context->store));
  show_note (self, items, today);
}

/* A page that nobody sees is brought up to date when it is shown. */
static void
on_changed (RcAgendaPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_all (self);
}

static void
rc_agenda_page_map (GtkWidget *widget)
{
  show_all (RC_AGENDA_PAGE (widget));
  GTK_WIDGET_CLASS (rc_agenda_page_parent_class)->map (widget);
}

static void
rc_agenda_page_dispose (GObject *object)
{
  RcAgendaPage *self = RC_AGENDA_PAGE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->filter);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_agenda_page_parent_class)->dispose (object);
}

static void
rc_agenda_page_class_init (RcAgendaPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_agenda_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = rc_agenda_page_map;
}

static void
rc_agenda_page_init (RcAgendaPage *self G_GNUC_UNUSED)
{
}

static void
add_parts (RcAgendaPage *self)
{
  GtkWidget *whole = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkBox *box;
  GtkWidget *page = rc_parts_page (&box);

  self->note = GTK_LABEL (rc_parts_note (NULL));
  self->unreadable = RC_UNREADABLE_LIST (rc_unreadable_list_new ());
  gtk_box_append (box, GTK_WIDGET (self->unreadable));
  gtk_box_append (box, GTK_WIDGET (self->note));
  for (RcDueGroup group = RC_DUE_OVERDUE; group < RC_N_DUE_GROUPS; group++)
    {
      self->groups[group] = RC_AGENDA_LIST (rc_agenda_list_new (self->workspace, group));
      gtk_box_append (box, GTK_WIDGET (self->groups[group]));
    }
  gtk_box_append (GTK_BOX (whole), rc_reminder_banner_new (self->workspace->agent));
  gtk_box_append (GTK_BOX (whole), page);
  adw_bin_set_child (ADW_BIN (self), whole);
}

GtkWidget *
rc_agenda_page_new (RcWorkspace *workspace)
{
  RcAgendaPage *self = g_object_new (RC_TYPE_AGENDA_PAGE, NULL);

  self->workspace = g_object_ref (workspace);
  self->filter = g_object_ref_sink (RC_CASE_CHOICE (rc_case_choice_new (workspace->context->store)));
  add_parts (self);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (show_all), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace->agent, "notify::last-check", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  show_all (self);
  return GTK_WIDGET (self);
}

GtkWidget *
rc_agenda_page_get_filter (RcAgendaPage *self)
{
  return GTK_WIDGET (self->filter);
}

void
rc_agenda_page_set_compact (RcAgendaPage *self, gboolean compact)
{
  for (RcDueGroup group = RC_DUE_OVERDUE; group < RC_N_DUE_GROUPS; group++)
    rc_agenda_list_set_compact (self->groups[group], compact);
}

void
rc_agenda_page_focus (RcAgendaPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) &&
      gtk_widget_get_ancestor (focus, ADW_TYPE_ACTION_ROW) != NULL)
    return;
  for (RcDueGroup group = RC_DUE_OVERDUE; group < RC_N_DUE_GROUPS; group++)
    if (gtk_widget_get_visible (GTK_WIDGET (self->groups[group])) &&
        gtk_widget_child_focus (GTK_WIDGET (self->groups[group]), GTK_DIR_TAB_FORWARD))
      return;
}
