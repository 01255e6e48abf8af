/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-sidebar.h"

#include <glib/gi18n-lib.h>

#include "rc-case-row.h"
#include "rc-due.h"
#include "rc-parts.h"
#include "rc-reminder-foot.h"
#include "rc-text.h"

struct _RcSidebar
{
  AdwBin parent_instance;

  RcWorkspace *workspace;
  GtkSearchBar *search_bar;
  GtkEditable *search;
  GtkListBox *agenda_list;
  GtkListBox *case_list;
  GtkLabel *badge;
  GtkFilter *filter;
};

G_DEFINE_FINAL_TYPE (RcSidebar, rc_sidebar, ADW_TYPE_BIN)

enum { AGENDA_CHOSEN, CASE_SELECTED, CASE_CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
on_case_selected (GtkListBox *list G_GNUC_UNUSED, GtkListBoxRow *row, RcSidebar *self)
{
  if (row == NULL)
    return;
  gtk_list_box_unselect_all (self->agenda_list);
  g_signal_emit (self, signals[CASE_SELECTED], 0, rc_case_row_get_file (GTK_WIDGET (row)));
}

static void
on_case_activated (RcSidebar *self)
{
  g_signal_emit (self, signals[CASE_CHOSEN], 0);
}

static void
on_agenda_activated (RcSidebar *self)
{
  g_signal_emit (self, signals[AGENDA_CHOSEN], 0);
}

static void
on_agenda_changed (RcAgendaCache *agenda, RcCaseFile *file G_GNUC_UNUSED, RcSidebar *self)
{
  g_autoptr (GPtrArray) items = rc_agenda_cache_get_all (agenda);
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);
  guint n_urgent = rc_due_count_urgent (items, today);
  g_autofree char *text = g_strdup_printf ("%u", n_urgent);
  g_autofree char *tooltip =
    g_strdup_printf (ngettext ("%u thing for today", "%u things for today", n_urgent), n_urgent);

  gtk_label_set_text (self->badge, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->badge), tooltip);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), n_urgent > 0);
}

static gboolean
matches_search (gpointer item, gpointer data)
{
  RcSidebar *self = data;
  RcCase *the_case = rc_case_file_get_case (item);
  g_autofree char *folded = rc_text_fold (gtk_editable_get_text (self->search));

  return *folded == '\0' || the_case == NULL || rc_case_matches (the_case, folded);
}

static void
on_search_changed (RcSidebar *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  return rc_case_row_new (RC_SIDEBAR (data)->workspace, item);
}

static GtkWidget *
make_agenda_row (RcSidebar *self)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_("Agenda"));

  self->badge = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->badge), "badge");
  gtk_widget_set_valign (GTK_WIDGET (self->badge), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("alarm-symbolic"));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->badge));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  return row;
}

static GtkListBox *
make_sidebar_list (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_widget_add_css_class (list, "sidebar");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_SINGLE);
  return GTK_LIST_BOX (list);
}

static GtkWidget *
make_menu_button (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _("_Import…"), "win.import");
  g_menu_append (menu, _("Export _Calendar…"), "win.export-calendar");
  g_menu_append (menu, _("Open the _Example Case"), "win.example");
  g_menu_append (menu, _("_Deadline Calculator"), "win.calculator");
  g_menu_append (menu, _("_Reminders"), "win.reminders");
  g_menu_append (menu, _("_Preferences"), "win.preferences");
  g_menu_append (menu, _("_Keyboard Shortcuts"), "win.shortcuts");
  g_menu_append (menu, _("_About Recourse"), "win.about");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "open-menu-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_menu_button_set_primary (GTK_MENU_BUTTON (button), TRUE);
  gtk_widget_set_tooltip_text (button, _("Main menu"));
  return button;
}

static GtkWidget *
make_sidebar_header (void)
{
  GtkWidget *header = adw_header_bar_new ();

  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   adw_window_title_new (_("Recourse"), NULL));
  adw_header_bar_pack_start (
    ADW_HEADER_BAR (header), rc_parts_icon_button ("list-add-symbolic", _("New case"), "win.new-case"));
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), make_menu_button ());
  adw_header_bar_pack_end (ADW_HEADER_BAR (header),
                           rc_parts_icon_button ("system-search-symbolic", _("Search all cases"),
                                             "win.search"));
  return header;
}

static GtkWidget *
make_search (RcSidebar *self)
{
  GtkWidget *bar = gtk_search_bar_new ();
  GtkWidget *entry = gtk_search_entry_new ();

  gtk_search_bar_set_child (GTK_SEARCH_BAR (bar), entry);
  gtk_search_bar_connect_entry (GTK_SEARCH_BAR (bar), GTK_EDITABLE (entry));
  g_signal_connect_object (entry, "search-changed", G_CALLBACK (on_search_changed), self,
                           G_CONNECT_SWAPPED);
  self->search_bar = GTK_SEARCH_BAR (bar);
  self->search = GTK_EDITABLE (entry);
  return bar;
}

static GtkWidget *
make_lists (RcSidebar *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *lists = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->agenda_list = make_sidebar_list ();
  self->case_list = make_sidebar_list ();
  gtk_list_box_append (self->agenda_list, make_agenda_row (self));
  gtk_box_append (GTK_BOX (lists), GTK_WIDGET (self->agenda_list));
  gtk_box_append (GTK_BOX (lists), GTK_WIDGET (self->case_list));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), lists);
  gtk_widget_set_vexpand (scrolled, TRUE);
  return scrolled;
}

static void
rc_sidebar_dispose (GObject *object)
{
  RcSidebar *self = RC_SIDEBAR (object);

  if (self->case_list != NULL)
    gtk_list_box_bind_model (self->case_list, NULL, NULL, NULL, NULL);
  self->case_list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->filter);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_sidebar_parent_class)->dispose (object);
}

static void
rc_sidebar_class_init (RcSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_sidebar_dispose;
  signals[AGENDA_CHOSEN] = g_signal_new ("agenda-chosen", RC_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CASE_SELECTED] = g_signal_new ("case-selected", RC_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, RC_TYPE_CASE_FILE);
  signals[CASE_CHOSEN] = g_signal_new ("case-chosen", RC_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
}

static void
rc_sidebar_init (RcSidebar *self G_GNUC_UNUSED)
{
}

static void
add_parts (RcSidebar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (box, 256, -1);
  gtk_box_append (GTK_BOX (box), make_sidebar_header ());
  gtk_box_append (GTK_BOX (box), make_search (self));
  gtk_box_append (GTK_BOX (box), make_lists (self));
  gtk_box_append (GTK_BOX (box), rc_reminder_foot_new (self->workspace));
  gtk_widget_set_hexpand (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), box);
}

static void
follow_workspace (RcSidebar *self)
{
  RcWorkspace *workspace = self->workspace;
  GListModel *files = G_LIST_MODEL (workspace->context->store);

  self->filter = GTK_FILTER (gtk_custom_filter_new (matches_search, self, NULL));
  gtk_list_box_bind_model (
    self->case_list,
    G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (files), g_object_ref (self->filter))),
    make_row, self, NULL);
  g_signal_connect_object (self->case_list, "row-selected", G_CALLBACK (on_case_selected), self, 0);
  g_signal_connect_object (self->case_list, "row-activated", G_CALLBACK (on_case_activated), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->agenda_list, "row-activated", G_CALLBACK (on_agenda_activated),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_agenda_changed), self, 0);
}

GtkWidget *
rc_sidebar_new (RcWorkspace *workspace)
{
  RcSidebar *self = g_object_new (RC_TYPE_SIDEBAR, NULL);

  self->workspace = g_object_ref (workspace);
  add_parts (self);
  follow_workspace (self);
  on_agenda_changed (workspace->agenda, NULL, self);
  return GTK_WIDGET (self);
}

void
rc_sidebar_select_agenda (RcSidebar *self)
{
  gtk_list_box_unselect_all (self->case_list);
  gtk_list_box_select_row (self->agenda_list, gtk_list_box_get_row_at_index (self->agenda_list, 0));
}

void
rc_sidebar_select (RcSidebar *self, RcCaseFile *file)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->case_list, i)) != NULL; i++)
    if (file == NULL || rc_case_row_get_file (GTK_WIDGET (row)) == file)
      {
        gtk_list_box_select_row (self->case_list, row);
        return;
      }
}

RcCaseFile *
rc_sidebar_get_selected (RcSidebar *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->case_list);

  return row != NULL ? rc_case_row_get_file (GTK_WIDGET (row)) : NULL;
}

void
rc_sidebar_search (RcSidebar *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
