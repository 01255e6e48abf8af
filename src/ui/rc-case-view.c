/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-case-view.h"

#include <glib/gi18n-lib.h>

#include "rc-banner.h"
#include "rc-kind-list.h"
#include "rc-kinds.h"
#include "rc-overview.h"
#include "rc-parts.h"
#include "rc-record-editor.h"

struct _RcCaseView
{
  AdwBin parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  AdwViewStack *stack;
  RcBanner *banner;
  GtkBox *overview;
  GtkBox *appeals;
  guint refresh_id;
};

G_DEFINE_FINAL_TYPE (RcCaseView, rc_case_view, ADW_TYPE_BIN)

static const struct {
  RcTab tab;
  const char *name;
  const char *title;
  const char *icon;
} tabs[] = {
  { RC_TAB_OVERVIEW, "overview", N_("Overview"), "go-home-symbolic" },
  { RC_TAB_POLICY, "policy", N_("Policy"), "emblem-documents-symbolic" },
  { RC_TAB_CLINICS, "clinics", N_("Clinics"), "mark-location-symbolic" },
  { RC_TAB_DOCTOR, "doctor", N_("Doctor"), "avatar-default-symbolic" },
  { RC_TAB_CLAIMS, "claims", N_("Claims"), "view-list-symbolic" },
  { RC_TAB_APPEALS, "appeals", N_("Appeals"), "mail-send-symbolic" },
};

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

void
rc_case_view_refresh (RcCaseView *self)
{
  rc_overview_fill (self->overview, self->workspace, self->file);
  rc_parts_clear (self->appeals);
  rc_deadlines_fill (self->appeals, self->workspace, self->file);
  show_state (self);
}

static gboolean
refresh_now (gpointer data)
{
  RcCaseView *self = data;

  self->refresh_id = 0;
  rc_case_view_refresh (self);
  return G_SOURCE_REMOVE;
}

/* Many fields change at once when a record is assigned: one refresh answers for them all. */
static void
queue_refresh (RcCaseView *self)
{
  if (self->refresh_id == 0)
    self->refresh_id = g_idle_add (refresh_now, self);
}

static void
on_agenda_changed (RcAgendaCache *agenda G_GNUC_UNUSED, RcCaseFile *file, RcCaseView *self)
{
  if (file == NULL || file == self->file)
    queue_refresh (self);
}

static void
on_saved (RcAutosave *autosave G_GNUC_UNUSED, RcCaseFile *file, RcCaseView *self)
{
  if (file == self->file)
    show_state (self);
}

static void
add_kinds (RcCaseView *self, GtkBox *box, RcTab tab)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i]->tab == tab)
      gtk_box_append (box, rc_kind_list_new (self->workspace, self->file, kinds[i]));
}

static GtkBox *
add_part (GtkBox *box)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_box_append (box, part);
  return GTK_BOX (part);
}

static void
add_pages (RcCaseView *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      GtkBox *content;
      GtkWidget *page = rc_parts_page (&content);

      if (tabs[i].tab == RC_TAB_OVERVIEW)
        self->overview = add_part (content);
      if (tabs[i].tab == RC_TAB_APPEALS)
        self->appeals = add_part (content);
      add_kinds (self, content, tabs[i].tab);
      adw_view_stack_add_titled (self->stack, page, tabs[i].name, _(tabs[i].title));
      adw_view_stack_page_set_icon_name (adw_view_stack_get_page (self->stack, page),
                                         tabs[i].icon);
    }
}

static void
rc_case_view_dispose (GObject *object)
{
  RcCaseView *self = RC_CASE_VIEW (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
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
  self->stack = ADW_VIEW_STACK (adw_view_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->banner));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
rc_case_view_new (RcWorkspace *workspace, RcCaseFile *file)
{
  RcCaseView *self = g_object_new (RC_TYPE_CASE_VIEW, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  add_pages (self);
  rc_autosave_watch (workspace->autosave, file);
  g_signal_connect_object (workspace->agenda, "changed", G_CALLBACK (on_agenda_changed), self, 0);
  g_signal_connect_object (workspace->autosave, "state-changed", G_CALLBACK (on_saved), self, 0);
  g_signal_connect_object (file, "notify::problem", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (rc_case_file_get_case (file), "changed", G_CALLBACK (queue_refresh),
                           self, G_CONNECT_SWAPPED);
  rc_case_view_refresh (self);
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
rc_case_view_show_tab (RcCaseView *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    if (g_strcmp0 (tabs[i].name, name) == 0)
      adw_view_stack_set_visible_child_name (self->stack, name);
}

void
rc_case_view_open (RcCaseView *self, const char *record_id)
{
  RcRecord *record = rc_case_find (rc_case_file_get_case (self->file), record_id);

  if (record == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    if (tabs[i].tab == rc_record_get_kind (record)->tab)
      rc_case_view_show_tab (self, tabs[i].name);
  rc_record_editor_present_over (
    rc_record_editor_new (self->workspace->context, self->file, record, FALSE), GTK_WIDGET (self));
}
