/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminder-preview.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-notice.h"
#include "rc-parts.h"

#define DETAILS "notification-details"

/* (transfer full): what a case might have */
static RcAgendaItem *
make_sample (const GDate *today)
{
  g_autoptr (GDate) due = rc_date_plus_days (today, 7);
  RcAgendaItem *item = rc_agenda_item_new (RC_AGENDA_DEADLINE, "case/record/sample", due);

  item->title = g_strdup (_("File the internal appeal"));
  item->case_title = g_strdup (_("Infusions for Maria"));
  item->basis = g_strdup (_("Printed in the letter"));
  item->mine = TRUE;
  item->appeal = TRUE;
  return item;
}

/* (transfer full): the next thing that there is */
static RcAgendaItem *
pick_item (RcWorkspace *workspace, const GDate *today)
{
  g_autoptr (GPtrArray) items = rc_agenda_cache_get_all (workspace->agenda);

  return items->len > 0 ? g_object_ref (g_ptr_array_index (items, 0)) : make_sample (today);
}

static RcNotice *
make_notice (RcWorkspace *workspace, RcNoticeFlags flags)
{
  g_autoptr (GDateTime) now = rc_clock_now (workspace->context->clock);
  g_autoptr (GDate) today = rc_workspace_get_today (workspace);
  g_autoptr (GPtrArray) reminders =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rc_reminder_free);
  RcReminder *reminder = g_new0 (RcReminder, 1);

  reminder->item = pick_item (workspace, today);
  g_ptr_array_add (reminders, reminder);
  return rc_notice_new (reminders, now, flags);
}

static void
show_notice (GSettings *settings, const char *key G_GNUC_UNUSED, GtkWidget *row)
{
  gboolean detailed = rc_settings_get_flag (settings, DETAILS);
  const RcNotice *notice = g_object_get_data (G_OBJECT (row), detailed ? "detailed" : "neutral");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), notice->summary);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), notice->body);
}

static GtkWidget *
make_preview (RcWorkspace *workspace)
{
  GtkWidget *row = rc_parts_row (NULL, NULL, NULL, NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("alarm-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "neutral", make_notice (workspace, RC_NOTICE_NEUTRAL),
                          (GDestroyNotify) rc_notice_free);
  g_object_set_data_full (G_OBJECT (row), "detailed", make_notice (workspace, RC_NOTICE_DETAILED),
                          (GDestroyNotify) rc_notice_free);
  if (workspace->settings != NULL)
    g_signal_connect_object (workspace->settings, "changed::" DETAILS, G_CALLBACK (show_notice), row,
                             0);
  show_notice (workspace->settings, DETAILS, row);
  return row;
}

GtkWidget *
rc_reminder_preview_new (RcWorkspace *workspace)
{
  GtkWidget *group = rc_parts_group (_("What They Say"));
  AdwPreferencesGroup *rows = ADW_PREFERENCES_GROUP (group);

  adw_preferences_group_add (rows,
                             rc_parts_setting_row (_("Discreet wording"),
                                                  _("No name, no illness, no insurer on the screen"),
                                                  workspace->settings, DETAILS, TRUE));
  adw_preferences_group_add (rows, make_preview (workspace));
  return group;
}
