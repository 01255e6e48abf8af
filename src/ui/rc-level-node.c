/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-level-node.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-parts.h"

#define MIN_WIDTH 132 /* of a level beside others; below it the list with the line at the left */

/* What a level looks like; the word for it stands in its lines or its name for a screen reader. */
static const struct {
  const char *icon;
  const char *style;
} looks[] = {
  [RC_LEVEL_DONE] = { "object-select-symbolic", "done" },
  [RC_LEVEL_NOW] = { "document-edit-symbolic", "now" },
  [RC_LEVEL_WAITING] = { "content-loading-symbolic", "waiting" },
  [RC_LEVEL_WON] = { "starred-symbolic", "done" },
  [RC_LEVEL_CLOSED] = { "changes-prevent-symbolic", "later" },
  [RC_LEVEL_LEFT] = { "list-remove-symbolic", "later" },
};

static GtkWidget *
make_line (GtkOrientation orientation, gboolean shown)
{
  GtkWidget *line = gtk_separator_new (orientation);

  gtk_widget_set_hexpand (line, orientation == GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_vexpand (line, orientation == GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_valign (line, orientation == GTK_ORIENTATION_HORIZONTAL ? GTK_ALIGN_CENTER
                                                                         : GTK_ALIGN_FILL);
  gtk_widget_set_halign (line, orientation == GTK_ORIENTATION_VERTICAL ? GTK_ALIGN_CENTER
                                                                       : GTK_ALIGN_FILL);
  if (!shown)
    gtk_widget_add_css_class (line, "no-line");
  return line;
}

static GtkWidget *
make_dot (const RcLevel *level)
{
  GtkWidget *dot = gtk_image_new_from_icon_name (looks[level->state].icon);

  gtk_widget_add_css_class (dot, "dot");
  gtk_widget_add_css_class (dot, looks[level->state].style);
  gtk_widget_set_halign (dot, GTK_ALIGN_CENTER);
  return dot;
}

static GtkWidget *
make_joint (const RcLevel *level, GtkOrientation orientation, gboolean first, gboolean last)
{
  GtkWidget *box = gtk_box_new (orientation, 0);

  gtk_box_append (GTK_BOX (box), make_line (orientation, !first));
  gtk_box_append (GTK_BOX (box), make_dot (level));
  gtk_box_append (GTK_BOX (box), make_line (orientation, !last));
  return box;
}

static GtkWidget *
make_label (const char *text, const char *style, gboolean dim, GtkOrientation orientation)
{
  const gboolean centered = orientation == GTK_ORIENTATION_HORIZONTAL;
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), centered ? 0.5f : 0.0f);
  gtk_label_set_justify (GTK_LABEL (label), centered ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  gtk_widget_add_css_class (label, style);
  if (dim)
    gtk_widget_add_css_class (label, "dim-label");
  return label;
}

/* "in 50 days · Printed in the letter of October 2": the second line of what is to be done. */
static char *
format_line (const RcLevel *level, guint index, const GDate *today)
{
  const char *line = g_ptr_array_index (level->lines, index);
  g_autofree char *distance = NULL;

  if (index != 1 || level->state != RC_LEVEL_NOW || level->deadline == NULL ||
      level->deadline->due == NULL)
    return g_strdup (line);
  distance = rc_date_format_distance (rc_deadline_get_day (level->deadline), today);
  return g_strdup_printf ("%s · %s", distance, line);
}

static GtkWidget *
make_text (const RcLevel *level, const GDate *today, GtkOrientation orientation)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_widget_add_css_class (box, "text");
  gtk_box_append (GTK_BOX (box), make_label (level->name, "heading", FALSE, orientation));
  for (guint i = 0; i < level->lines->len; i++)
    {
      g_autofree char *line = format_line (level, i, today);

      gtk_box_append (GTK_BOX (box), make_label (line, "caption", i > 0, orientation));
    }
  return box;
}

static void
set_name (GtkWidget *button, const RcLevel *level, const GDate *today)
{
  g_autoptr (GString) name = g_string_new (level->name);
  g_autofree char *tooltip = NULL;

  g_string_append_printf (name, ". %s.", rc_level_state_label (level->state));
  for (guint i = 0; i < level->lines->len; i++)
    {
      g_autofree char *line = format_line (level, i, today);

      g_string_append_printf (name, " %s.", line);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name->str, -1);
  if (level->decides == NULL)
    return;
  tooltip = g_strdup_printf (_("Decides: %s. %s"), level->decides, level->skipping);
  gtk_widget_set_tooltip_text (button, tooltip);
}

GtkWidget *
rc_level_node_new (const RcLevel *level, const GDate *today, GtkOrientation orientation,
                   gboolean first, gboolean last)
{
  const gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (across ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_append (GTK_BOX (box), make_joint (level, orientation, first, last));
  gtk_box_append (GTK_BOX (box), make_text (level, today, orientation));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "level");
  if (across)
    gtk_widget_set_size_request (button, (int) (MIN_WIDTH * rc_parts_text_scale (button)), -1);
  set_name (button, level, today);
  return button;
}
