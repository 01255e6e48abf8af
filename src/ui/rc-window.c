/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-window.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-page.h"
#include "rc-case-row.h"
#include "rc-case-view.h"
#include "rc-due.h"
#include "rc-parts.h"
#include "rc-resources.h"
#include "rc-text.h"
#include "rc-window-actions.h"

#define COMPACT_BELOW 900 /* pixels at a text size of 100 % */

struct _RcWindow
{
  AdwApplicationWindow parent_instance;

  RcWorkspace *workspace;
  AdwToastOverlay *toasts;
  AdwLeaflet *leaflet;
  GtkSearchBar *search_bar;
  GtkEditable *search;
  GtkListBox *agenda_list;
  GtkListBox *case_list;
  GtkLabel *badge;
  GtkLabel *agent;
  GtkFilter *filter;
  AdwBin *content;
  AdwBin *title;
  AdwViewSwitcherBar *switcher_bar;
  RcCaseView *view; /* (nullable) */
  gboolean compact;
  guint follow_width_id;
  gboolean closing;
};

G_DEFINE_FINAL_TYPE (RcWindow, rc_window, ADW_TYPE_APPLICATION_WINDOW)

static void
set_title_widget (RcWindow *self, AdwViewStack *stack, const char *title)
{
  GtkWidget *widget;

  if (stack == NULL)
    widget = adw_window_title_new (title, NULL);
  else
    {
      widget = adw_view_switcher_title_new ();
      adw_view_switcher_title_set_stack (ADW_VIEW_SWITCHER_TITLE (widget), stack);
      adw_view_switcher_title_set_title (ADW_VIEW_SWITCHER_TITLE (widget), title);
      g_object_bind_property (widget, "title-visible", self->switcher_bar, "reveal",
                              G_BINDING_SYNC_CREATE);
    }
  adw_bin_set_child (self->title, widget);
  adw_view_switcher_bar_set_stack (self->switcher_bar, stack);
  if (stack == NULL)
    adw_view_switcher_bar_set_reveal (self->switcher_bar, FALSE);
}

static void
show_page (RcWindow *self, GtkWidget *page, AdwViewStack *stack, const char *title)
{
  self->view = RC_IS_CASE_VIEW (page) ? RC_CASE_VIEW (page) : NULL;
  adw_bin_set_child (self->content, page);
  set_title_widget (self, stack, title);
}

static GtkWidget *
make_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

static void
show_welcome (RcWindow *self)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *start = make_button (_("_Start a Case"), "win.new-case");

  gtk_widget_set_halign (buttons, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (start, "suggested-action");
  gtk_box_append (GTK_BOX (buttons), start);
  gtk_box_append (GTK_BOX (buttons), make_button (_("Open the _Example Case"), "win.example"));
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), RC_APP_ID);
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("A treatment covered, one step at a time"));
  adw_status_page_set_description (
    ADW_STATUS_PAGE (page),
    _("Recourse keeps the policy, the calls, the money and the dates together, and tells you what "
      "comes next. Everything stays on this computer: no account, no network."));
  adw_status_page_set_child (ADW_STATUS_PAGE (page), buttons);
  show_page (self, page, NULL, _("Recourse"));
}

static void
show_problem (RcWindow *self, RcCaseFile *file)
{
  GtkWidget *page = adw_status_page_new ();
  g_autofree char *text =
    g_strdup_printf (_("%s\n\nThe file is %s. Nothing in it was changed."),
                     rc_case_file_get_problem (file)->message, rc_case_file_get_path (file));
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("This Case Cannot Be Read"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), escaped);
  show_page (self, page, NULL, rc_case_file_get_title (file));
}

static void
show_file (RcWindow *self, RcCaseFile *file)
{
  GtkWidget *view;

  if (self->view != NULL && rc_case_view_get_file (self->view) == file)
    return;
  if (rc_case_file_get_case (file) == NULL)
    {
      show_problem (self, file);
      return;
    }
  view = rc_case_view_new (self->workspace, file);
  rc_case_view_set_compact (RC_CASE_VIEW (view), self->compact);
  show_page (self, view, rc_case_view_get_stack (RC_CASE_VIEW (view)),
             rc_case_file_get_title (file));
  rc_settings_set_text (self->workspace->settings, "last-case",
                        rc_case_get_id (rc_case_file_get_case (file)));
}

static void
on_case_selected (GtkListBox *list G_GNUC_UNUSED, GtkListBoxRow *row, RcWindow *self)
{
  if (row == NULL)
    return;
  gtk_list_box_unselect_all (self->agenda_list);
  show_file (self, rc_case_row_get_file (GTK_WIDGET (row)));
}

static void
on_case_activated (GtkListBox *list G_GNUC_UNUSED, GtkListBoxRow *row G_GNUC_UNUSED, RcWindow *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
}

static void
on_agenda_activated (GtkListBox *list G_GNUC_UNUSED, GtkListBoxRow *row G_GNUC_UNUSED,
                     RcWindow *self)
{
  rc_window_show_agenda (self);
}

static void
on_agenda_changed (RcAgendaCache *agenda, RcCaseFile *file G_GNUC_UNUSED, RcWindow *self)
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

static void
on_agent_changed (RcWindow *self)
{
  GDateTime *checked = rc_agent_get_last_check (self->workspace->agent);
  g_autofree char *time = checked != NULL ? g_date_time_format (checked, "%-I:%M %p") : NULL;
  g_autofree char *text = NULL;

  if (!rc_agent_is_running (self->workspace->agent))
    text = g_strdup (_("Reminders are off"));
  else if (time == NULL)
    text = g_strdup (_("Reminders are on"));
  else
    text = g_strdup_printf (_("Reminders are on. Last check %s"), time);
  gtk_label_set_text (self->agent, text);
}

static gboolean
matches_search (gpointer item, gpointer data)
{
  RcWindow *self = data;
  RcCase *the_case = rc_case_file_get_case (item);
  g_autofree char *folded = rc_text_fold (gtk_editable_get_text (self->search));

  return *folded == '\0' || the_case == NULL || rc_case_matches (the_case, folded);
}

static void
on_search_changed (RcWindow *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

/* Another program wrote the case, or made it unreadable or readable again. */
static void
on_store_changed (RcStore *store G_GNUC_UNUSED, RcCaseFile *file, RcWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->case_list);

  rc_agenda_cache_invalidate (self->workspace->agenda, file);
  if (self->view == NULL && row != NULL && rc_case_row_get_file (GTK_WIDGET (row)) == file)
    show_file (self, file);
}

static void
on_cases_changed (RcWindow *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->workspace->context->store)) == 0)
    show_welcome (self);
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  return rc_case_row_new (RC_WINDOW (data)->workspace, item);
}

static GtkWidget *
make_agenda_row (RcWindow *self)
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
make_icon_button (const char *icon, const char *name, const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
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
    ADW_HEADER_BAR (header), make_icon_button ("list-add-symbolic", _("New case"), "win.new-case"));
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), make_menu_button ());
  adw_header_bar_pack_end (ADW_HEADER_BAR (header),
                           make_icon_button ("system-search-symbolic", _("Search all cases"),
                                             "win.search"));
  return header;
}

static GtkWidget *
make_search (RcWindow *self)
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
make_sidebar (RcWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *lists = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (box, 256, -1);
  gtk_widget_set_hexpand (box, FALSE);
  self->agenda_list = make_sidebar_list ();
  self->case_list = make_sidebar_list ();
  self->agent = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->agent, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->agent), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->agent), "pad");
  gtk_list_box_append (self->agenda_list, make_agenda_row (self));
  gtk_box_append (GTK_BOX (lists), GTK_WIDGET (self->agenda_list));
  gtk_box_append (GTK_BOX (lists), GTK_WIDGET (self->case_list));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), lists);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), make_sidebar_header ());
  gtk_box_append (GTK_BOX (box), make_search (self));
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->agent));
  return box;
}

static GtkWidget *
make_content (RcWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *back = make_icon_button ("go-previous-symbolic", _("Back to the cases"), "win.back");

  self->title = ADW_BIN (adw_bin_new ());
  self->content = ADW_BIN (adw_bin_new ());
  self->switcher_bar = ADW_VIEW_SWITCHER_BAR (adw_view_switcher_bar_new ());
  adw_header_bar_set_centering_policy (ADW_HEADER_BAR (header), ADW_CENTERING_POLICY_LOOSE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), GTK_WIDGET (self->title));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), back);
  adw_header_bar_pack_end (
    ADW_HEADER_BAR (header),
    make_icon_button ("call-start-symbolic", _("Log a call, letter or message"), "win.log-call"));
  gtk_widget_set_vexpand (GTK_WIDGET (self->content), TRUE);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->content));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->switcher_bar));
  g_object_bind_property (self->leaflet, "folded", back, "visible", G_BINDING_SYNC_CREATE);
  return box;
}

static void
on_flushed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RcWindow) self = data;
  g_autoptr (GError) error = NULL;

  if (rc_autosave_flush_finish (RC_AUTOSAVE (source), result, &error))
    gtk_window_destroy (GTK_WINDOW (self));
  else
    rc_window_ask_to_leave (self, error);
  self->closing = FALSE;
}

/* What was typed is on the disk before the window goes. */
static gboolean
rc_window_close_request (GtkWindow *window)
{
  RcWindow *self = RC_WINDOW (window);
  int width, height;

  gtk_window_get_default_size (window, &width, &height);
  rc_settings_set_int (self->workspace->settings, "window-width", width);
  rc_settings_set_int (self->workspace->settings, "window-height", height);
  if (!rc_autosave_is_pending (self->workspace->autosave))
    return FALSE;
  if (!self->closing)
    rc_autosave_flush_async (self->workspace->autosave, on_flushed, g_object_ref (self));
  self->closing = TRUE;
  return TRUE;
}

/* Wide letters need more room: below 900 pixels at 100 % the pages have one column. */
static gboolean
is_compact (RcWindow *self, int width)
{
  return width < COMPACT_BELOW * rc_parts_text_scale (GTK_WIDGET (self));
}

static void
set_compact (RcWindow *self, gboolean compact)
{
  if (compact == self->compact)
    return;
  self->compact = compact;
  if (self->view != NULL)
    rc_case_view_set_compact (self->view, compact);
}

static gboolean
follow_width (gpointer data)
{
  RcWindow *self = data;

  self->follow_width_id = 0;
  set_compact (self, is_compact (self, gtk_widget_get_width (GTK_WIDGET (self))));
  return G_SOURCE_REMOVE;
}

/* The pages are changed afterwards: not while their sizes are being given out. They follow the
 * width of the window and never the fold of the leaflet, which depends on how wide they are. */
static void
rc_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RcWindow *self = RC_WINDOW (widget);

  GTK_WIDGET_CLASS (rc_window_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->follow_width_id == 0)
    self->follow_width_id = g_idle_add (follow_width, self);
}

static void
rc_window_dispose (GObject *object)
{
  RcWindow *self = RC_WINDOW (object);

  g_clear_handle_id (&self->follow_width_id, g_source_remove);
  if (self->case_list != NULL)
    gtk_list_box_bind_model (self->case_list, NULL, NULL, NULL, NULL);
  self->case_list = NULL;
  g_clear_object (&self->filter);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_window_parent_class)->dispose (object);
}

static void
rc_window_class_init (RcWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_window_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = rc_window_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = rc_window_close_request;

  rc_resources_ensure ();
  rc_window_class_add_actions (GTK_WIDGET_CLASS (klass));
}

static void
rc_window_init (RcWindow *self)
{
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  self->leaflet = ADW_LEAFLET (adw_leaflet_new ());
  adw_leaflet_set_can_navigate_back (self->leaflet, TRUE);
  adw_leaflet_append (self->leaflet, make_sidebar (self));
  adw_leaflet_page_set_navigatable (
    adw_leaflet_append (self->leaflet, gtk_separator_new (GTK_ORIENTATION_VERTICAL)), FALSE);
  adw_leaflet_append (self->leaflet, make_content (self));
  adw_toast_overlay_set_child (self->toasts, GTK_WIDGET (self->leaflet));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->toasts));
  gtk_window_set_title (GTK_WINDOW (self), _("Recourse"));
  gtk_widget_set_size_request (GTK_WIDGET (self), 360, 360);
}

static void
follow_workspace (RcWindow *self)
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
                           0);
  g_signal_connect_object (self->agenda_list, "row-activated", G_CALLBACK (on_agenda_activated),
                           self, 0);
  g_signal_connect_object (files, "items-changed", G_CALLBACK (on_cases_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (files, "changed", G_CALLBACK (on_store_changed), self, 0);
  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_agenda_changed), self, 0);
  g_signal_connect_object (workspace->agent, "notify", G_CALLBACK (on_agent_changed), self,
                           G_CONNECT_SWAPPED);
}

/* Where the person was: the case that was open last, else the first. */
static void
show_last_case (RcWindow *self)
{
  g_autofree char *last = rc_settings_get_text (self->workspace->settings, "last-case");
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->case_list, 0);

  if (last != NULL && rc_store_find (self->workspace->context->store, last) != NULL)
    rc_window_show_case (self, last, NULL);
  else if (row != NULL)
    gtk_list_box_select_row (self->case_list, row);
}

/* Known before the window is shown, or it would open as wide as the wide form needs. */
static void
set_saved_size (RcWindow *self)
{
  int width = rc_settings_get_int (self->workspace->settings, "window-width", 1180);
  int height = rc_settings_get_int (self->workspace->settings, "window-height", 780);

  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  set_compact (self, is_compact (self, width));
}

RcWindow *
rc_window_new (GtkApplication *application, RcWorkspace *workspace)
{
  RcWindow *self = g_object_new (RC_TYPE_WINDOW, "application", application, NULL);

  self->workspace = g_object_ref (workspace);
  set_saved_size (self);
  follow_workspace (self);
  on_agenda_changed (workspace->agenda, NULL, self);
  on_agent_changed (self);
  on_cases_changed (self);
  show_last_case (self);
  return self;
}

RcWorkspace *
rc_window_get_workspace (RcWindow *self)
{
  return self->workspace;
}

RcCaseFile *
rc_window_get_file (RcWindow *self)
{
  return self->view != NULL ? rc_case_view_get_file (self->view) : NULL;
}

void
rc_window_show_agenda (RcWindow *self)
{
  gtk_list_box_unselect_all (self->case_list);
  gtk_list_box_select_row (self->agenda_list,
                           gtk_list_box_get_row_at_index (self->agenda_list, 0));
  show_page (self, rc_agenda_page_new (self->workspace), NULL, _("Agenda"));
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
}

void
rc_window_show_case (RcWindow *self, const char *case_id, const char *record_id)
{
  RcCaseFile *file = rc_store_find (self->workspace->context->store, case_id);
  GtkListBoxRow *row;

  if (file == NULL)
    {
      rc_window_toast (self, _("This case is not in the folder any more."), FALSE);
      return;
    }
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->case_list, i)) != NULL; i++)
    if (rc_case_row_get_file (GTK_WIDGET (row)) == file)
      gtk_list_box_select_row (self->case_list, row);
  show_file (self, file);
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
  if (record_id != NULL && self->view != NULL)
    rc_case_view_open (self->view, record_id);
}

void
rc_window_show_tab (RcWindow *self, const char *name)
{
  if (self->view == NULL && gtk_list_box_get_selected_row (self->case_list) == NULL)
    show_last_case (self);
  if (self->view == NULL)
    return;
  rc_case_view_show_tab (self->view, name);
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
}

void
rc_window_add_record (RcWindow *self, const RcKind *kind)
{
  if (self->view != NULL)
    rc_case_view_add (self->view, kind);
}

void
rc_window_search (RcWindow *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
rc_window_go_back (RcWindow *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

void
rc_window_toast (RcWindow *self, const char *text, gboolean undo)
{
  AdwToast *toast = adw_toast_new (text);

  if (undo)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, "win.undo");
      adw_toast_set_timeout (toast, 8);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}
