/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-level-strip.h"

#include <glib/gi18n-lib.h>

#include "rc-level-node.h"
#include "rc-levels.h"
#include "rc-parts.h"
#include "rc-record-editor.h"

struct _RcLevelStrip
{
  AdwBin parent_instance;

  RcWorkspace *workspace;
  RcCaseFile *file;
  GtkDropDown *choice; /* shown if there are several denials, else the title */
  GtkLabel *title;
  GtkBox *across;
  GtkBox *down;
  GtkLabel *turn;
  GtkLabel *question;
  GPtrArray *denials; /* of RcDenial: those of the choice */
  char *chosen;       /* (nullable): id of the denial that is shown */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RcLevelStrip, rc_level_strip, ADW_TYPE_BIN)

static RcCase *
get_case (RcLevelStrip *self)
{
  return rc_case_file_get_case (self->file);
}

/* The appeal is not in the case before something is entered. */
static void
start_appeal (RcLevelStrip *self, RcAppealLevel level, const char *denial)
{
  g_autoptr (RcRecord) appeal = rc_record_new (&rc_appeal_kind);

  g_object_set (appeal, "level", level, "denial", denial, NULL);
  rc_record_editor_present_over (
    rc_record_editor_new (self->workspace->context, self->file, appeal, TRUE), GTK_WIDGET (self));
}

static void
on_level_clicked (GtkWidget *button, RcLevelStrip *self)
{
  const char *denial = g_object_get_data (G_OBJECT (button), "denial");

  start_appeal (self, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "level")), denial);
}

static void
set_target (RcLevelStrip *self, GtkWidget *button, const RcLevel *level)
{
  RcCase *the_case = get_case (self);

  if (level->record != NULL)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-record");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", rc_case_get_id (the_case),
                                        rc_record_get_id (level->record));
      return;
    }
  gtk_widget_set_sensitive (button, !level->forwarded && level->state != RC_LEVEL_LEFT &&
                                      !rc_case_is_read_only (the_case));
  g_object_set_data (G_OBJECT (button), "level", GINT_TO_POINTER (level->add));
  g_object_set_data_full (G_OBJECT (button), "denial",
                          g_strdup (rc_record_get_id (RC_RECORD (level->against))), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_level_clicked), self, 0);
}

static void
add_nodes (RcLevelStrip *self, GtkBox *box, const RcLevels *chain, const GDate *today)
{
  const guint n = chain->levels->len;

  rc_parts_clear (box);
  for (guint i = 0; i < n; i++)
    {
      const RcLevel *level = g_ptr_array_index (chain->levels, i);
      GtkWidget *node = rc_level_node_new (
        level, today, gtk_orientable_get_orientation (GTK_ORIENTABLE (box)), i == 0, i + 1 == n);

      set_target (self, node, level);
      gtk_box_append (box, node);
    }
}

static void
set_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/* What leaving the level out costs whose turn it is. */
static void
show_turn (RcLevelStrip *self, const RcLevels *chain)
{
  for (guint i = 0; i < chain->levels->len; i++)
    {
      const RcLevel *level = g_ptr_array_index (chain->levels, i);
      g_autofree char *text = NULL;

      if (level->state != RC_LEVEL_NOW)
        continue;
      /* Translators: a level, and what it costs to leave it out: “First Appeal: Without it, …” */
      text = g_strdup_printf (_("%s: %s"), level->name, level->skipping);
      set_text (self->turn, text);
      return;
    }
  set_text (self->turn, NULL);
}

static void
show_question (RcLevelStrip *self, const RcLevels *chain)
{
  g_autofree char *text =
    chain->question != NULL
      ? g_strdup_printf (_("Other levels may hold for your plan. To be sure: %s"), chain->question)
      : NULL;

  set_text (self->question, text);
}

static void
show_chain (RcLevelStrip *self, RcDenial *denial)
{
  g_autoptr (RcLevels) chain =
    rc_levels_new (get_case (self), denial, self->workspace->context->rules);
  g_autoptr (GDate) today = rc_workspace_get_today (self->workspace);

  g_free (self->chosen);
  self->chosen = g_strdup (rc_record_get_id (RC_RECORD (denial)));
  add_nodes (self, self->across, chain, today);
  add_nodes (self, self->down, chain, today);
  show_turn (self, chain);
  show_question (self, chain);
}

static void
on_choice_changed (RcLevelStrip *self)
{
  const guint selected = gtk_drop_down_get_selected (self->choice);

  if (!self->filling && selected < self->denials->len)
    show_chain (self, g_ptr_array_index (self->denials, selected));
}

/* "September 22 and 24 · $1,240.00" */
static char *
name_denial (RcLevelStrip *self, RcDenial *denial)
{
  g_autofree char *title = rc_record_get_title (RC_RECORD (denial));
  g_autofree char *amount =
    denial->amount != RC_MONEY_NONE
      ? rc_money_display (denial->amount, rc_case_get_currency (get_case (self)))
      : NULL;

  return amount != NULL ? g_strdup_printf ("%s · %s", title, amount) : g_steal_pointer (&title);
}

static guint
fill_choice (RcLevelStrip *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < self->denials->len; i++)
    {
      RcDenial *denial = g_ptr_array_index (self->denials, i);
      g_autofree char *name = name_denial (self, denial);

      gtk_string_list_append (names, name);
      gtk_label_set_text (self->title, name);
      if (g_strcmp0 (rc_record_get_id (RC_RECORD (denial)), self->chosen) == 0)
        selected = i;
    }
  gtk_drop_down_set_model (self->choice, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->choice, selected);
  return selected;
}

void
rc_level_strip_refresh (RcLevelStrip *self)
{
  guint selected = 0;

  g_clear_pointer (&self->denials, g_ptr_array_unref);
  self->denials = rc_levels_list_chains (get_case (self));
  g_ptr_array_set_free_func (self->denials, g_object_unref);
  g_ptr_array_foreach (self->denials, (GFunc) g_object_ref, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), self->denials->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->choice), self->denials->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->title), self->denials->len == 1);
  if (self->denials->len == 0)
    return;
  self->filling = TRUE;
  selected = fill_choice (self);
  self->filling = FALSE;
  show_chain (self, g_ptr_array_index (self->denials, selected));
}

static void
rc_level_strip_dispose (GObject *object)
{
  RcLevelStrip *self = RC_LEVEL_STRIP (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_pointer (&self->denials, g_ptr_array_unref);
  g_clear_pointer (&self->chosen, g_free);
  g_clear_object (&self->file);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (rc_level_strip_parent_class)->dispose (object);
}

static void
rc_level_strip_class_init (RcLevelStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rc_level_strip_dispose;
}

static GtkWidget *
make_head (RcLevelStrip *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->choice = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->choice), _("Which denial"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->choice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Which denial"), -1);
  gtk_widget_set_halign (GTK_WIDGET (self->choice), GTK_ALIGN_START);
  g_signal_connect_swapped (self->choice, "notify::selected", G_CALLBACK (on_choice_changed), self);
  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->title, TRUE);
  gtk_label_set_xalign (self->title, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->choice));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  return box;
}

static gboolean
resize_now (gpointer squeezer)
{
  gtk_widget_queue_resize (squeezer);
  return G_SOURCE_REMOVE;
}

/* The squeezer chooses while it is given its size, and would keep the height of the other child. */
static void
on_switched (GtkWidget *squeezer)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, resize_now, g_object_ref (squeezer), g_object_unref);
}

/* The list shows where the levels do not fit side by side. */
static GtkWidget *
make_levels (RcLevelStrip *self)
{
  GtkWidget *squeezer = adw_squeezer_new ();

  self->across = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  self->down = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_set_homogeneous (self->across, TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->down), FALSE); /* its lines expand within it alone */
  adw_squeezer_set_homogeneous (ADW_SQUEEZER (squeezer), FALSE);
  adw_squeezer_set_switch_threshold_policy (ADW_SQUEEZER (squeezer),
                                            ADW_FOLD_THRESHOLD_POLICY_MINIMUM);
  adw_squeezer_add (ADW_SQUEEZER (squeezer), GTK_WIDGET (self->across));
  adw_squeezer_add (ADW_SQUEEZER (squeezer), GTK_WIDGET (self->down));
  g_signal_connect (squeezer, "notify::visible-child", G_CALLBACK (on_switched), NULL);
  return squeezer;
}

static void
rc_level_strip_init (RcLevelStrip *self)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->denials = g_ptr_array_new ();
  self->turn = GTK_LABEL (rc_parts_note (NULL));
  self->question = GTK_LABEL (rc_parts_note (NULL));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "pad");
  gtk_box_append (GTK_BOX (card), make_head (self));
  gtk_box_append (GTK_BOX (card), make_levels (self));
  gtk_box_append (GTK_BOX (card), GTK_WIDGET (self->turn));
  gtk_box_append (GTK_BOX (card), GTK_WIDGET (self->question));
  adw_bin_set_child (ADW_BIN (self), card);
}

GtkWidget *
rc_level_strip_new (RcWorkspace *workspace, RcCaseFile *file)
{
  RcLevelStrip *self = g_object_new (RC_TYPE_LEVEL_STRIP, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  rc_level_strip_refresh (self);
  return GTK_WIDGET (self);
}
