/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-latest-card.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-log.h"
#include "rc-record-order.h"

#define SHOWN 3

struct _RcLatestCard
{
  AdwPreferencesGroup parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (RcLatestCard, rc_latest_card, ADW_TYPE_PREFERENCES_GROUP)

static int
compare (gconstpointer a, gconstpointer b)
{
  return rc_record_order (*(RcRecord *const *) a, *(RcRecord *const *) b);
}

/* Those with a moment, the newest first. */
static GPtrArray *
list_latest (RcCase *the_case)
{
  GListModel *all = rc_case_get_records (the_case, &rc_communication_kind);
  GPtrArray *latest = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcCommunication) communication = g_list_model_get_item (all, i);

      if (communication->when != NULL)
        g_ptr_array_add (latest, g_steal_pointer (&communication));
    }
  g_ptr_array_sort (latest, compare);
  if (latest->len > SHOWN)
    g_ptr_array_set_size (latest, SHOWN);
  return latest;
}

static const char *
icon_for (RcCommunication *communication)
{
  switch (communication->channel)
    {
    case RC_CHANNEL_PHONE:
    case RC_CHANNEL_VIDEO:
      return communication->direction == RC_DIRECTION_INCOMING ? "call-incoming-symbolic"
                                                               : "call-outgoing-symbolic";
    case RC_CHANNEL_IN_PERSON:
      return "avatar-default-symbolic";
    case RC_CHANNEL_NONE:
    case RC_CHANNEL_FAX:
    case RC_CHANNEL_MAIL:
    case RC_CHANNEL_PORTAL:
    case RC_CHANNEL_EMAIL:
    case RC_CHANNEL_TEXT_MESSAGE:
    default:
      return "mail-unread-symbolic";
    }
}

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

static GtkWidget *
make_entry (RcCommunication *communication, const GDate *today)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_for (communication));
  g_autofree char *title = rc_record_get_title (RC_RECORD (communication));
  g_autoptr (GDate) day = rc_date_from_moment (communication->when);
  g_autofree char *when = rc_date_format_short (day, today);
  GtkWidget *date = make_label (when);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_margin_top (icon, 2);
  gtk_widget_add_css_class (icon, "dim-label");
  gtk_widget_add_css_class (date, "caption");
  gtk_widget_add_css_class (date, "dim-label");
  gtk_box_append (GTK_BOX (texts), make_label (title));
  gtk_box_append (GTK_BOX (texts), date);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), texts);
  return box;
}

static void
rc_latest_card_class_init (RcLatestCardClass *klass G_GNUC_UNUSED)
{
}

static void
rc_latest_card_init (RcLatestCard *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Latest"));
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  gtk_widget_add_css_class (self->box, "card");
  gtk_widget_add_css_class (self->box, "pad");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->box);
}

void
rc_latest_card_set (RcLatestCard *self, RcCase *the_case, const GDate *today)
{
  g_autoptr (GPtrArray) latest = list_latest (the_case);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  for (guint i = 0; i < latest->len; i++)
    gtk_box_append (GTK_BOX (self->box), make_entry (g_ptr_array_index (latest, i), today));
  gtk_widget_set_visible (GTK_WIDGET (self), latest->len > 0);
}
