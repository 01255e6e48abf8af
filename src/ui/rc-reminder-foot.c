/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-foot.h"

#include <glib/gi18n-lib.h>

#include "rc-parts.h"
#include "rc-reminder-state.h"
#include "rc-status-label.h"

typedef struct {
  RcWorkspace *workspace;
  RcStatusLabel *status; /* (unowned) */
  GtkLabel *line;        /* (unowned) */
} Foot;

static void
free_foot (Foot *self)
{
  g_object_unref (self->workspace);
  g_free (self);
}

static void
on_agent_changed (GtkWidget *button)
{
  Foot *self = g_object_get_data (G_OBJECT (button), "foot");
  g_autoptr (GDateTime) now = rc_clock_now (self->workspace->context->clock);
  g_autoptr (RcStatus) status = rc_reminder_state_get_status (self->workspace->agent);
  g_autofree char *line = rc_reminder_state_get_line (self->workspace->agent, now);

  rc_status_label_set (self->status, status);
  gtk_label_set_text (self->line, line != NULL ? line : "");
  gtk_widget_set_visible (GTK_WIDGET (self->line), line != NULL);
}

GtkWidget *
rc_reminder_foot_new (RcWorkspace *workspace)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  Foot *self = g_new0 (Foot, 1);

  self->workspace = g_object_ref (workspace);
  self->status = RC_STATUS_LABEL (rc_status_label_new ());
  self->line = GTK_LABEL (rc_parts_note (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->line), "caption");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->status));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->line));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "foot");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.reminders");
  g_object_set_data_full (G_OBJECT (button), "foot", self, (GDestroyNotify) free_foot);
  g_signal_connect_object (workspace->agent, "notify", G_CALLBACK (on_agent_changed), button,
                           G_CONNECT_SWAPPED);
  on_agent_changed (button);
  return button;
}
