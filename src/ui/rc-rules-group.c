/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-rules-group.h"

#include <glib/gi18n-lib.h>

#include "rc-parts.h"

static guint
count_stale (RcRuleSet *rules, const GDate *today)
{
  GPtrArray *all = rc_rule_set_get_rules (rules);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    n += rc_rule_is_stale (g_ptr_array_index (all, i), today) ? 1 : 0;
  return n;
}

static void
add_row (GtkWidget *group, const char *title, const char *subtitle, gboolean warns)
{
  GtkWidget *row = rc_parts_row (title, subtitle, NULL, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_add_css_class (icon, "warning");
  if (warns)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  else
    g_object_unref (g_object_ref_sink (icon));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_count (GtkWidget *group, RcRuleSet *rules, const GDate *today)
{
  const guint n = rc_rule_set_get_rules (rules)->len;
  const guint n_stale = count_stale (rules, today);
  g_autofree char *title = g_strdup_printf (ngettext ("%u rule", "%u rules", n), n);
  g_autofree char *stale =
    g_strdup_printf (ngettext ("%u of them was checked more than a year ago. Rules change: check "
                               "the dates with your letter.",
                               "%u of them were checked more than a year ago. Rules change: check "
                               "the dates with your letter.",
                               n_stale),
                     n_stale);

  add_row (group, title,
           n_stale > 0 ? stale : _("All were checked within the last year. Your letter comes "
                                   "first."),
           n_stale > 0);
}

GtkWidget *
rc_rules_group_new (RcRuleSet *rules, const GDate *today)
{
  GtkWidget *group = rc_parts_group (_("Deadline Rules"));
  GPtrArray *problems = rc_rule_set_get_problems (rules);

  add_count (group, rules, today);
  for (guint i = 0; i < problems->len; i++)
    add_row (group, _("A rule could not be used"), g_ptr_array_index (problems, i), TRUE);
  return group;
}

gboolean
rc_rules_group_is_needed (RcRuleSet *rules, const GDate *today)
{
  return rc_rule_set_get_problems (rules)->len > 0 || count_stale (rules, today) > 0;
}
