/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-next-card.h"

#include <glib/gi18n-lib.h>

#include "rc-claims.h"

struct _RcNextCard
{
  GtkBox parent_instance;

  GtkLabel *caption;
  GtkLabel *title;
  GtkLabel *body;
  GtkBox *buttons;
  GtkButton *primary;
  GtkButton *secondary;
  GtkButton *details;
};

G_DEFINE_FINAL_TYPE (RcNextCard, rc_next_card, GTK_TYPE_BOX)

/* @target: (nullable) (transfer floating) */
static void
show_button (GtkButton *button, const char *label, const char *action, GVariant *target)
{
  gtk_button_set_label (button, label);
  /* Not the target of the new action with the name of the old one. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_visible (GTK_WIDGET (button), TRUE);
}

static GVariant *
record_target (RcAgendaItem *item)
{
  return g_variant_new ("(ss)", item->case_id, item->record_id);
}

static GVariant *
item_target (RcAgendaItem *item)
{
  return g_variant_new ("(ss)", item->case_id, item->key);
}

static void
show_item (RcNextCard *self, RcNextStep *step)
{
  gboolean promise = step->item->kind == RC_AGENDA_PROMISE;

  if (!step->can_finish)
    {
      show_button (self->primary, _("Show Details"), "win.open-record", record_target (step->item));
      show_button (self->secondary, _("Log a Call"), "win.log-call-about",
                   record_target (step->item));
      return;
    }
  if (promise)
    show_button (self->primary, _("Log a Call"), "win.log-call-about", record_target (step->item));
  else
    show_button (self->primary, _("Done"), "win.finish-item", item_target (step->item));
  if (promise)
    show_button (self->secondary, _("It Arrived"), "win.finish-item", item_target (step->item));
  show_button (self->details, _("Details"), "win.open-record", record_target (step->item));
}

static void
show_need (RcNextCard *self, RcNextStep *step)
{
  show_button (self->primary, _(step->kind->add), "win.add-record",
               g_variant_new_string (step->kind->name));
  if (step->kind == &rc_claim_kind)
    show_button (self->secondary, _("Import…"), "win.import", NULL);
}

static void
rc_next_card_class_init (RcNextCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/recourse/Recourse/rc-next-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RcNextCard, caption);
  gtk_widget_class_bind_template_child (widget_class, RcNextCard, title);
  gtk_widget_class_bind_template_child (widget_class, RcNextCard, body);
  gtk_widget_class_bind_template_child (widget_class, RcNextCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, RcNextCard, primary);
  gtk_widget_class_bind_template_child (widget_class, RcNextCard, secondary);
  gtk_widget_class_bind_template_child (widget_class, RcNextCard, details);
}

static void
rc_next_card_init (RcNextCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rc_next_card_set (RcNextCard *self, RcNextStep *step)
{
  gtk_label_set_label (self->caption, step->caption);
  gtk_label_set_label (self->title, step->title);
  gtk_label_set_label (self->body, step->body);
  gtk_widget_set_visible (GTK_WIDGET (self->secondary), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->details), FALSE);
  if (step->what == RC_NEXT_ITEM)
    show_item (self, step);
  else if (step->what == RC_NEXT_ADD)
    show_need (self, step);
  else
    show_button (self->primary, _("Log a Call"), "win.log-call", NULL);
}

void
rc_next_card_set_compact (RcNextCard *self, gboolean compact)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->buttons),
                                  compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  if (compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "slim");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "slim");
}
