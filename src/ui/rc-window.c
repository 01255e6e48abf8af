/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-window.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-page.h"
#include "rc-case-view.h"
#include "rc-date.h"
#include "rc-dialogs.h"
#include "rc-parts.h"
#include "rc-resources.h"
#include "rc-sidebar.h"
#include "rc-window-actions.h"
#include "rc-window-start.h"

#define COMPACT_BELOW 900 /* pixels at a text size of 100 % */

struct _RcWindow
{
  AdwApplicationWindow parent_instance;

  RcWorkspace *workspace;
  AdwToastOverlay *toasts;
  AdwLeaflet *leaflet;
  RcSidebar *sidebar;
  RcAgendaPage *agenda; /* kept, so that the place in it is */
  AdwBin *content;
  AdwBin *filter;
  GtkWidget *call_button;
  AdwBin *title;
  AdwViewSwitcherBar *switcher_bar;
  RcCaseView *view; /* (nullable) */
  gboolean compact;
  guint follow_width_id;
  gboolean closing;
  gboolean settled; /* somebody has gone somewhere */
};

G_DEFINE_FINAL_TYPE (RcWindow, rc_window, ADW_TYPE_APPLICATION_WINDOW)

static void
set_title_widget (RcWindow *self, AdwViewStack *stack, const char *title, const char *subtitle)
{
  GtkWidget *widget;

  if (stack == NULL)
    widget = adw_window_title_new (title, subtitle);
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
  adw_bin_set_child (self->filter, NULL);
  gtk_widget_set_visible (self->call_button, self->view != NULL);
  set_title_widget (self, stack, title, NULL);
  self->settled = TRUE;
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
go_forward (RcWindow *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
}

/* Another program wrote the case, or made it unreadable or readable again. */
static void
on_store_changed (RcStore *store G_GNUC_UNUSED, RcCaseFile *file, RcWindow *self)
{
  rc_agenda_cache_invalidate (self->workspace->agenda, file);
  if (self->view == NULL && rc_sidebar_get_selected (self->sidebar) == file)
    show_file (self, file);
}

static void
on_cases_changed (RcWindow *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->workspace->context->store)) == 0)
    show_welcome (self);
}

static GtkWidget *
make_content (RcWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *back = rc_parts_icon_button ("go-previous-symbolic", _("Back to the cases"), "win.back");

  self->title = ADW_BIN (adw_bin_new ());
  self->content = ADW_BIN (adw_bin_new ());
  self->switcher_bar = ADW_VIEW_SWITCHER_BAR (adw_view_switcher_bar_new ());
  adw_header_bar_set_centering_policy (ADW_HEADER_BAR (header), ADW_CENTERING_POLICY_LOOSE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), GTK_WIDGET (self->title));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), back);
  self->filter = ADW_BIN (adw_bin_new ());
  self->call_button = rc_parts_icon_button ("call-start-symbolic",
                                            _("Log a call, letter or message"), "win.log-call");
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->call_button);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), GTK_WIDGET (self->filter));
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
  if (self->agenda != NULL)
    rc_agenda_page_set_compact (self->agenda, compact);
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
  g_clear_object (&self->agenda);
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
  adw_toast_overlay_set_child (self->toasts, GTK_WIDGET (self->leaflet));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->toasts));
  gtk_window_set_title (GTK_WINDOW (self), _("Recourse"));
  gtk_widget_set_size_request (GTK_WIDGET (self), 360, 360);
}

static void
follow_workspace (RcWindow *self)
{
  GListModel *files = G_LIST_MODEL (self->workspace->context->store);

  g_signal_connect_object (self->sidebar, "agenda-chosen", G_CALLBACK (rc_window_show_agenda), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "case-selected", G_CALLBACK (show_file), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "case-chosen", G_CALLBACK (go_forward), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (files, "items-changed", G_CALLBACK (on_cases_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (files, "changed", G_CALLBACK (on_store_changed), self, 0);
}

static void
add_sides (RcWindow *self)
{
  self->sidebar = RC_SIDEBAR (rc_sidebar_new (self->workspace));
  adw_leaflet_append (self->leaflet, GTK_WIDGET (self->sidebar));
  adw_leaflet_page_set_navigatable (
    adw_leaflet_append (self->leaflet, gtk_separator_new (GTK_ORIENTATION_VERTICAL)), FALSE);
  adw_leaflet_append (self->leaflet, make_content (self));
}

/* Where the person was: the case that was open last, else the first. */
static void
show_last_case (RcWindow *self)
{
  g_autofree char *last = rc_settings_get_text (self->workspace->settings, "last-case");

  if (last != NULL && rc_store_find (self->workspace->context->store, last) != NULL)
    rc_window_show_case (self, last, NULL);
  else
    rc_sidebar_select (self->sidebar, NULL);
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
  add_sides (self);
  set_saved_size (self);
  follow_workspace (self);
  on_cases_changed (self);
  show_last_case (self);
  self->settled = FALSE;
  rc_window_start_watch (self);
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

gboolean
rc_window_is_settled (RcWindow *self)
{
  return self->settled;
}

static void
ensure_agenda (RcWindow *self)
{
  if (self->agenda != NULL)
    return;
  self->agenda = g_object_ref_sink (RC_AGENDA_PAGE (rc_agenda_page_new (self->workspace)));
  rc_agenda_page_set_compact (self->agenda, self->compact);
}

void
rc_window_show_agenda (RcWindow *self)
{
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);
  g_autofree char *day = rc_date_format_long (today);

  ensure_agenda (self);
  rc_sidebar_select_agenda (self->sidebar);
  if (adw_bin_get_child (self->content) != GTK_WIDGET (self->agenda))
    show_page (self, GTK_WIDGET (self->agenda), NULL, _("Agenda"));
  set_title_widget (self, NULL, _("Agenda"), day);
  adw_bin_set_child (self->filter, rc_agenda_page_get_filter (self->agenda));
  go_forward (self);
  rc_agenda_page_focus (self->agenda);
}

/* A reminder may be older than what it is about. */
static void
tell_gone (RcWindow *self, const char *what)
{
  rc_dialogs_tell (GTK_WINDOW (self), _("This Is Not There Any More"), what);
}

void
rc_window_show_case (RcWindow *self, const char *case_id, const char *record_id)
{
  RcCaseFile *file = rc_store_find (self->workspace->context->store, case_id);

  if (file == NULL)
    {
      tell_gone (self, _("The case that the reminder was about is not in the folder any more. "
                         "Nothing in the other cases has changed."));
      return;
    }
  rc_sidebar_select (self->sidebar, file);
  show_file (self, file);
  go_forward (self);
  if (record_id != NULL && self->view != NULL && !rc_case_view_open (self->view, record_id))
    tell_gone (self, _("What the reminder was about was deleted from this case. If somebody else "
                       "may have deleted it by mistake, ask them."));
}

void
rc_window_show_tab (RcWindow *self, const char *name)
{
  if (self->view == NULL && rc_sidebar_get_selected (self->sidebar) == NULL)
    show_last_case (self);
  if (self->view == NULL)
    return;
  rc_case_view_show_tab (self->view, name);
  go_forward (self);
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
  rc_sidebar_search (self->sidebar);
}

void
rc_window_go_back (RcWindow *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

void
rc_window_toast (RcWindow *self, const char *text, gboolean undo)
{
  rc_window_toast_undo (self, text, undo ? "win.undo" : NULL, NULL);
}

void
rc_window_toast_undo (RcWindow *self, const char *text, const char *action, GVariant *target)
{
  AdwToast *toast = adw_toast_new (text);

  if (action != NULL)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_target_value (toast, target);
      adw_toast_set_action_name (toast, action);
      adw_toast_set_timeout (toast, 8);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}
