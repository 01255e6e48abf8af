/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-question-list.h"

#include <glib/gi18n-lib.h>

#include "rc-parts.h"
#include "rc-questions.h"

struct _RcQuestionList
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* of GtkWidget (unowned) */
  char *shown;     /* (nullable): what the rows say */
};

G_DEFINE_FINAL_TYPE (RcQuestionList, rc_question_list, ADW_TYPE_PREFERENCES_GROUP)

static void
rc_question_list_finalize (GObject *object)
{
  RcQuestionList *self = RC_QUESTION_LIST (object);

  g_ptr_array_unref (self->rows);
  g_free (self->shown);

  G_OBJECT_CLASS (rc_question_list_parent_class)->finalize (object);
}

static void
rc_question_list_class_init (RcQuestionListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_question_list_finalize;
}

static void
rc_question_list_init (RcQuestionList *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self),
                                   _("Questions for the Next Call"));
}

GtkWidget *
rc_question_list_new (void)
{
  return g_object_new (RC_TYPE_QUESTION_LIST, NULL);
}

static GtkWidget *
make_row (RcCase *the_case, const RcQuestion *question)
{
  GVariant *target = g_variant_new ("(ss)", rc_case_get_id (the_case),
                                    rc_record_get_id (question->record));
  GtkWidget *row = rc_parts_row (question->text, question->because, "win.open-record", target);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-question-symbolic");

  gtk_widget_add_css_class (icon, "accent");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  return row;
}

static char *
describe (GPtrArray *questions)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < questions->len; i++)
    {
      const RcQuestion *question = g_ptr_array_index (questions, i);

      g_string_append_printf (text, "%s\n%s\n%s\n", question->text, question->because,
                              rc_record_get_id (question->record));
    }
  return g_string_free (text, FALSE);
}

/* Rows are made anew only if one is another than before, so that the focus stays. */
void
rc_question_list_set (RcQuestionList *self, RcCase *the_case, RcRuleSet *rules)
{
  g_autoptr (GPtrArray) questions = rc_questions_for_case (the_case, rules);
  g_autofree char *text = describe (questions);

  gtk_widget_set_visible (GTK_WIDGET (self), questions->len > 0);
  if (g_strcmp0 (text, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&text);
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self),
                                  g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < questions->len; i++)
    {
      GtkWidget *row = make_row (the_case, g_ptr_array_index (questions, i));

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
      g_ptr_array_add (self->rows, row);
    }
}
