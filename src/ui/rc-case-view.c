/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-case-view.h"

#include <glib/gi18n-lib.h>

#include "rc-banner.h"
#include "rc-kind-page.h"
#include "rc-overview-page.h"
#include "rc-record-editor.h"
#include "rc-reminder-banner.h"
#include "rc-tabs.h"

struct _RcCaseView
{
  AdwBin parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  AdwViewStack *stack;
  RcBanner *banner;
  AdwBin *reminders;
  GtkWidget *pages[RC_N_TABS];
};

G_DEFINE_FINAL_TYPE (RcCaseView, rc_case_view, ADW_TYPE_BIN)

static void
show_state (RcCaseView *self)
{
  const GError *problem = rc_autosave_get_problem (self->workspace->autosave, self->file);
  const GError *unreadable = rc_case_file_get_problem (self->file);
  g_autofree char *text = NULL;

  if (problem != NULL)
    text = g_strdup_printf (_("Not saved: %s"), problem->message);
  else if (unreadable != NULL)
    text = g_strdup_printf (_("You see the last good state. %s"), unreadable->message);
  else if (rc_case_is_read_only (rc_case_file_get_case (self->file)))
    text = g_strdup (_("A newer Recourse wrote this case. You can read it here, not change it."));

  if (text == NULL)
    rc_banner_hide (self->banner);
  else
    rc_banner_show (self->banner, text, problem != NULL ? _("Try Again") : NULL,
                    problem != NULL ? "win.save-again" : NULL);
}

static void
on_saved (RcAutosave *autosave G_GNUC_UNUSED, RcCaseFile *file, RcCaseView *self)
{
  if (file == self->file)
    show_state (self);
}

static void
add_page (RcCaseView *self, RcTab tab)
{
  GtkWidget *page = tab == RC_TAB_OVERVIEW
                      ? rc_overview_page_new (self->workspace, self->file)
                      : rc_kind_page_new (self->workspace, self->file, tab);

  self->pages[tab] = page;
  adw_view_stack_add_titled (self->stack, page, rc_tab_name (tab), rc_tab_title (tab));
  adw_view_stack_page_set_icon_name (adw_view_stack_get_page (self->stack, page),
                                     rc_tab_icon (tab));
}

static void
focus_record (RcCaseView *self, RcRecord *record)
{
  RcTab tab = rc_record_get_kind (record)->tab;

  if (tab == RC_TAB_OVERVIEW)
    rc_overview_page_focus (RC_OVERVIEW_PAGE (self->pages[tab]), record);
  else
    rc_kind_page_focus (RC_KIND_PAGE (self->pages[tab]), record);
}

/* The other tabs have their own work to do. */
static void
on_tab_changed (RcCaseView *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->reminders),
                          adw_view_stack_get_visible_child (self->stack) ==
                            self->pages[RC_TAB_OVERVIEW]);
}

static void
add_reminder_banner (RcCaseView *self)
{
  adw_bin_set_child (self->reminders, rc_reminder_banner_new (self->workspace->agent));
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (on_tab_changed), self,
                           G_CONNECT_SWAPPED);
  on_tab_changed (self);
}

static void
rc_case_view_dispose (GObject *object)
{
  RcCaseView *self = RC_CASE_VIEW (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_case_view_parent_class)->dispose (object);
}

static void
rc_case_view_class_init (RcCaseViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_case_view_dispose;
}

static void
rc_case_view_init (RcCaseView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->banner = RC_BANNER (rc_banner_new ());
  self->reminders = ADW_BIN (adw_bin_new ());
  self->stack = ADW_VIEW_STACK (adw_view_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->banner));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->reminders));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
rc_case_view_new (RcWorkspace *workspace, RcCaseFile *file)
{
  RcCaseView *self = g_object_new (RC_TYPE_CASE_VIEW, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  for (RcTab tab = RC_TAB_OVERVIEW; tab < RC_N_TABS; tab++)
    add_page (self, tab);
  add_reminder_banner (self);
  rc_autosave_watch (workspace->autosave, file);
  g_signal_connect_object (workspace->autosave, "state-changed", G_CALLBACK (on_saved), self, 0);
  g_signal_connect_object (file, "notify::problem", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  show_state (self);
  return GTK_WIDGET (self);
}

RcCaseFile *
rc_case_view_get_file (RcCaseView *self)
{
  return self->file;
}

AdwViewStack *
rc_case_view_get_stack (RcCaseView *self)
{
  return self->stack;
}

void
rc_case_view_set_compact (RcCaseView *self, gboolean compact)
{
  rc_overview_page_set_compact (RC_OVERVIEW_PAGE (self->pages[RC_TAB_OVERVIEW]), compact);
}

void
rc_case_view_show_tab (RcCaseView *self, const char *name)
{
  GtkWidget *page = self->pages[rc_tab_find (name)];

  adw_view_stack_set_visible_child (self->stack, page);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

gboolean
rc_case_view_open (RcCaseView *self, const char *record_id)
{
  RcRecord *record = rc_case_find (rc_case_file_get_case (self->file), record_id);

  if (record == NULL)
    return FALSE;
  adw_view_stack_set_visible_child (self->stack, self->pages[rc_record_get_kind (record)->tab]);
  focus_record (self, record);
  rc_record_editor_present_over (
    rc_record_editor_new (self->workspace->context, self->file, record, FALSE), GTK_WIDGET (self));
  return TRUE;
}

void
rc_case_view_add (RcCaseView *self, const RcKind *kind)
{
  g_autoptr (RcRecord) record = rc_record_new (kind);

  rc_record_editor_present_over (
    rc_record_editor_new (self->workspace->context, self->file, record, TRUE), GTK_WIDGET (self));
}
