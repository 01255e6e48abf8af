/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-rule-set.h"

#include <glib/gi18n-lib.h>

#include "rc-rule-file.h"
#include "rc-rules-resources.h"

#define SHIPPED "us.json"

struct _RcRuleSet
{
  GObject parent_instance;

  GPtrArray *rules;
  GHashTable *by_id; /* id → RcRule, borrowed from @rules */
  GPtrArray *suspensions;
  GPtrArray *thresholds;
  GPtrArray *problems;
};

G_DEFINE_FINAL_TYPE (RcRuleSet, rc_rule_set, G_TYPE_OBJECT)

static gboolean
is_bounded (const RcRule *rule)
{
  return rule->effective_from != NULL || rule->effective_to != NULL;
}

static gboolean
ranges_meet (const RcRule *a, const RcRule *b)
{
  return (a->effective_from == NULL || b->effective_to == NULL ||
          g_date_compare (a->effective_from, b->effective_to) <= 0) &&
         (b->effective_from == NULL || a->effective_to == NULL ||
          g_date_compare (b->effective_from, a->effective_to) <= 0);
}

static gboolean
same_texts (char **a, char **b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

static gboolean
share_plan_type (const RcRule *a, const RcRule *b)
{
  for (char **type = a->plan_types; *type != NULL; type++)
    if (g_strv_contains ((const char *const *) b->plan_types, *type))
      return TRUE;
  return FALSE;
}

/* Whether two rows are the law at different times: then their times must not overlap. */
static gboolean
are_versions (const RcRule *a, const RcRule *b)
{
  return is_bounded (a) && is_bounded (b) && a->actor == b->actor &&
         g_str_equal (a->action, b->action) && g_strcmp0 (a->level, b->level) == 0 &&
         g_strcmp0 (a->when, b->when) == 0 && same_texts (a->urgency, b->urgency) &&
         share_plan_type (a, b);
}

/* Looks among the first @n of @others, but for those whose id is in @replaced. */
static const RcRule *
find_overlap (const RcRule *rule, GPtrArray *others, guint n, GHashTable *replaced)
{
  for (guint i = 0; i < n; i++)
    {
      const RcRule *other = g_ptr_array_index (others, i);

      if ((replaced == NULL || !g_hash_table_contains (replaced, other->id)) &&
          are_versions (rule, other) && ranges_meet (rule, other))
        return other;
    }
  return NULL;
}

static void
note_overlap (RcRuleSet *self, const RcRule *rule, const RcRule *other)
{
  g_ptr_array_add (self->problems,
                   /* Translators: a place in a file, then the id of a rule */
                   g_strdup_printf (_("%s.effective: overlaps the time in which “%s” is in force. "
                                      "This row is left out."),
                                    rule->origin, other->id));
}

/* Takes out the first row whose time overlaps another version's, in the file or in the set; rules
 * that the file replaces do not count. */
static gboolean
drop_one_overlap (RcRuleSet *self, GPtrArray *rules)
{
  g_autoptr (GHashTable) replaced = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rules->len; i++)
    g_hash_table_add (replaced, ((RcRule *) g_ptr_array_index (rules, i))->id);
  for (guint i = 0; i < rules->len; i++)
    {
      const RcRule *rule = g_ptr_array_index (rules, i);
      const RcRule *other = find_overlap (rule, rules, i, NULL);

      if (other == NULL)
        other = find_overlap (rule, self->rules, self->rules->len, replaced);
      if (other == NULL)
        continue;
      note_overlap (self, rule, other);
      g_ptr_array_remove_index (rules, i);
      return TRUE;
    }
  return FALSE;
}

static void
put_rule (RcRuleSet *self, RcRule *rule)
{
  gpointer old = g_hash_table_lookup (self->by_id, rule->id);
  guint place = 0;

  if (old != NULL && g_ptr_array_find (self->rules, old, &place))
    {
      g_hash_table_remove (self->by_id, rule->id);
      rc_rule_free (old);
      g_ptr_array_index (self->rules, place) = rule;
    }
  else
    g_ptr_array_add (self->rules, rule);
  g_hash_table_insert (self->by_id, rule->id, rule);
}

static void
add_document (RcRuleSet *self, const char *name, const char *data, gsize length)
{
  g_autoptr (RcRuleFile) file = rc_rule_file_read (name, data, length, self->problems);

  if (file == NULL)
    return;
  /* What is left out no longer replaces the rule of its id, so each time all is looked at anew. */
  while (drop_one_overlap (self, file->rules))
    ;
  while (file->rules->len > 0)
    put_rule (self, g_ptr_array_steal_index (file->rules, 0));
  g_ptr_array_extend_and_steal (self->suspensions, g_steal_pointer (&file->suspensions));
  g_ptr_array_extend_and_steal (self->thresholds, g_steal_pointer (&file->thresholds));
}

static void
add_shipped (RcRuleSet *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  const char *data = NULL;
  gsize length = 0;

  /* Asked for by name: the linker drops from a static library what nothing refers to. */
  bytes = g_resource_lookup_data (rc_rules_get_resource (), "/org/recourse/Recourse/rules/" SHIPPED,
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes == NULL)
    {
      rc_rule_file_note_file (self->problems, SHIPPED, error->message);
      return;
    }
  data = g_bytes_get_data (bytes, &length);
  add_document (self, SHIPPED, data, length);
}

static void
add_user_file (RcRuleSet *self, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  /* A pipe or a folder of that name would keep us waiting, or is nothing to read. */
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    rc_rule_file_note_file (self->problems, shown, _("is not a file"));
  else if (!g_file_get_contents (path, &data, &length, &error))
    rc_rule_file_note_file (self->problems, shown, error->message);
  else
    add_document (self, shown, data, length);
}

static int
compare_names (const char **a, const char **b)
{
  return strcmp (*a, *b);
}

static void
add_user_folder (RcRuleSet *self, const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json") && name[0] != '.')
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, (GCompareFunc) compare_names);
  for (guint i = 0; i < names->len; i++)
    add_user_file (self, folder, g_ptr_array_index (names, i));
}

static void
rc_rule_set_finalize (GObject *object)
{
  RcRuleSet *self = RC_RULE_SET (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->suspensions, g_ptr_array_unref);
  g_clear_pointer (&self->thresholds, g_ptr_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  G_OBJECT_CLASS (rc_rule_set_parent_class)->finalize (object);
}

static void
rc_rule_set_class_init (RcRuleSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_rule_set_finalize;
}

static void
rc_rule_set_init (RcRuleSet *self)
{
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_rule_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->suspensions = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_suspension_free);
  self->thresholds = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_threshold_free);
  self->problems = g_ptr_array_new_with_free_func (g_free);
}

RcRuleSet *
rc_rule_set_new (const char *user_folder)
{
  RcRuleSet *self = g_object_new (RC_TYPE_RULE_SET, NULL);

  add_shipped (self);
  if (user_folder != NULL)
    add_user_folder (self, user_folder);
  return self;
}

RcRuleSet *
rc_rule_set_new_from_data (const char *name, const char *data, gsize length)
{
  RcRuleSet *self = g_object_new (RC_TYPE_RULE_SET, NULL);

  add_document (self, name, data, length);
  return self;
}

GPtrArray *
rc_rule_set_get_rules (RcRuleSet *self)
{
  return self->rules;
}

GPtrArray *
rc_rule_set_get_problems (RcRuleSet *self)
{
  return self->problems;
}

const RcRule *
rc_rule_set_lookup (RcRuleSet *self, const char *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

GPtrArray *
rc_rule_set_get_suspensions (RcRuleSet *self)
{
  return self->suspensions;
}

const RcThreshold *
rc_rule_set_lookup_threshold (RcRuleSet *self, const GDate *filed_on)
{
  /* From the end: what a file of the user says goes before what is shipped. */
  for (guint i = self->thresholds->len; i > 0; i--)
    {
      const RcThreshold *row = g_ptr_array_index (self->thresholds, i - 1);

      if (g_date_compare (row->from, filed_on) <= 0 && g_date_compare (filed_on, row->to) <= 0)
        return row;
    }
  return NULL;
}
