/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "laws.h"

/* What must be true of the tables themselves, whatever stands in them. */

typedef struct {
  gsize size;
  gsize align;
} Layout;

#define LAYOUT(ctype) { sizeof (ctype), _Alignof (ctype) }

/* Told from the declaration of RcFieldType, not from the engine. */
static const Layout layouts[RC_N_FIELD_TYPES] = {
  [RC_FIELD_TEXT] = LAYOUT (char *),         [RC_FIELD_NOTE] = LAYOUT (char *),
  [RC_FIELD_DATE] = LAYOUT (GDate *),        [RC_FIELD_MOMENT] = LAYOUT (GDateTime *),
  [RC_FIELD_MONEY] = LAYOUT (RcMoney),       [RC_FIELD_NUMBER] = LAYOUT (double),
  [RC_FIELD_FLAG] = LAYOUT (RcFlag),         [RC_FIELD_CHOICE] = LAYOUT (int),
  [RC_FIELD_CHOICES] = LAYOUT (RcChoiceSet), [RC_FIELD_REF] = LAYOUT (char *),
  [RC_FIELD_REFS] = LAYOUT (char **),        [RC_FIELD_LIST] = LAYOUT (GListStore *),
  [RC_FIELD_FILE] = LAYOUT (char *),
};

static gsize
round_up (gsize offset, gsize align)
{
  return (offset + align - 1) / align * align;
}

static gsize
find_instance_size (GType type)
{
  GTypeQuery query;

  g_type_query (type, &query);
  return query.instance_size;
}

/* Lays the struct out again from the table: a member without a row leaves a gap, unless it hides in
 * four bytes of padding. */
static void
test_table_covers_struct (const RcKind *kind)
{
  gsize offset = find_instance_size (RC_TYPE_RECORD);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const Layout *layout = &layouts[field->type];

      offset = round_up (offset, layout->align);
      laws_expect (field->offset == offset, kind, field,
                   "is not where the rows before it end: order, or a member without a row");
      offset = field->offset + layout->size;
    }
  laws_expect (find_instance_size (kind->get_type ()) == round_up (offset, _Alignof (RcRecord)),
               kind, NULL, "the struct goes on behind the last row");
}

static gboolean
is_clean_text (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);

  return g_strcmp0 (text, normal) == 0 && *text != '\0' && !g_ascii_isspace (text[0]) &&
         !g_ascii_isspace (text[strlen (text) - 1]) && strstr (text, "  ") == NULL;
}

static gboolean
has_straight_quotes (const char *text)
{
  return strpbrk (text, "\"'") != NULL;
}

static gboolean
is_label (const char *text)
{
  return text != NULL && is_clean_text (text) && !has_straight_quotes (text) &&
         strchr (".:;,", text[strlen (text) - 1]) == NULL &&
         !g_unichar_islower (g_utf8_get_char (text));
}

/* A quoted sentence may end inside its quotation marks. */
static gboolean
ends_like_a_sentence (const char *text)
{
  static const char *const ends[] = { ".", "?", "!", ".”", "?”", "!”" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (text, ends[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_sentence (const char *text)
{
  return text != NULL && is_clean_text (text) && !has_straight_quotes (text) &&
         ends_like_a_sentence (text) && !g_unichar_islower (g_utf8_get_char (text));
}

/* "Numbers and Addresses": small words stay small. */
static gboolean
is_title_case (const char *text)
{
  static const char *const small[] = { "a",   "an", "and", "as", "at", "by", "for", "from",
                                       "in",  "of", "on",  "or", "the", "to", "with", NULL };
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_unichar_islower (g_utf8_get_char (words[i])) &&
        (i == 0 || !g_strv_contains (small, words[i])))
      return FALSE;
  return TRUE;
}

static void
test_words_of_kind (const RcKind *kind)
{
  laws_expect (is_label (kind->label), kind, NULL, "label");
  laws_expect (is_label (kind->plural) && is_title_case (kind->plural), kind, NULL, "plural");
  laws_expect (is_label (kind->add) && is_title_case (kind->add), kind, NULL, "add");
  laws_expect (is_sentence (kind->empty), kind, NULL, "empty");
  laws_expect (is_sentence (kind->help), kind, NULL, "help");
}

static void
test_words_of_fields (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      laws_expect (is_label (field->label), kind, field, "label");
      laws_expect (field->help == NULL || is_sentence (field->help), kind, field, "help");
      laws_expect (field->group == NULL || is_clean_text (field->group), kind, field, "group");
      laws_expect (field->unit == NULL || is_clean_text (field->unit), kind, field, "unit");
    }
}

/* A form shows one heading for each group. */
static void
test_groups_stand_together (const RcKind *kind)
{
  g_autoptr(GHashTable) closed = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 1; i < kind->n_fields; i++)
    {
      const char *before = kind->fields[i - 1].group != NULL ? kind->fields[i - 1].group : "";
      const char *group = kind->fields[i].group != NULL ? kind->fields[i].group : "";

      if (strcmp (before, group) == 0)
        continue;
      g_hash_table_add (closed, (gpointer) before);
      laws_expect (!g_hash_table_contains (closed, group), kind, &kind->fields[i],
                   "its group was left before");
    }
}

static gboolean
is_reserved (const RcKind *kind, const char *name)
{
  static const char *const common[] = { "id", "created", "changed", "by", "dont_know", NULL };
  static const char *const top[] = { "format", "records", "deleted", NULL };

  return g_strv_contains (common, name) ||
         (strcmp (kind->name, "case") == 0 && g_strv_contains (top, name));
}

static void
test_names (const RcKind *kind)
{
  g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  laws_expect (g_regex_match_simple ("^[a-z]+(-[a-z]+)*$", kind->name, 0, 0), kind, NULL,
               "is not a name in lower case with hyphens");
  laws_expect (rc_kinds_by_name (kind->name) == kind, kind, NULL, "another kind has that name");
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      laws_expect (g_regex_match_simple ("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", field->name, 0, 0), kind,
                   field, "is not a name in lower case with underscores");
      laws_expect (!is_reserved (kind, field->name), kind, field, "is a name that is taken");
      laws_expect (g_hash_table_add (names, (gpointer) field->name), kind, field, "stands twice");
      laws_expect (rc_kind_field (kind, field->name) == field, kind, field, "is not found");
    }
  laws_expect (rc_kind_field (kind, "no_such_field") == NULL, kind, NULL, "finds no such field");
}

static gboolean
can_name_a_record (const RcField *field)
{
  return field->type != RC_FIELD_REF && field->type != RC_FIELD_REFS &&
         field->type != RC_FIELD_LIST && field->type != RC_FIELD_FILE;
}

static guint
count_flagged (const RcKind *kind, RcFieldFlags flag)
{
  guint n = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    n += (kind->fields[i].flags & flag) != 0;
  return n;
}

static void
test_flags (const RcKind *kind)
{
  laws_expect (kind->n_fields <= RC_KIND_MAX_FIELDS, kind, NULL, "has too many fields");
  laws_expect (count_flagged (kind, RC_FIELD_TITLE) >= 1, kind, NULL, "no field names it");
  laws_expect (count_flagged (kind, RC_FIELD_SUMMARY) <= 3, kind, NULL, "a row shows three");
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const RcFieldFlags row = field->flags & (RC_FIELD_TITLE | RC_FIELD_SUMMARY);

      laws_expect (row != (RC_FIELD_TITLE | RC_FIELD_SUMMARY), kind, field, "is twice in a row");
      laws_expect (row == 0 || can_name_a_record (field), kind, field, "shows an id in a row");
      laws_expect (field->type != RC_FIELD_NOTE || (field->flags & RC_FIELD_SEARCH) != 0, kind,
                   field, "a note that search does not find");
    }
}

/* Each extra of a row belongs to some types, and those cannot do without it. */
static void
test_extras_fit_the_type (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const gboolean chooses = field->type == RC_FIELD_CHOICE || field->type == RC_FIELD_CHOICES;
      const gboolean refers = field->type == RC_FIELD_REF || field->type == RC_FIELD_REFS;

      laws_expect ((field->choices != NULL) == chooses, kind, field, "choices");
      laws_expect ((field->targets != NULL) == refers, kind, field, "targets");
      laws_expect ((field->child != NULL) == (field->type == RC_FIELD_LIST), kind, field, "child");
      laws_expect (field->unit == NULL || field->type == RC_FIELD_NUMBER, kind, field, "unit");
      laws_expect (field->format == RC_TEXT_ANY || field->type == RC_FIELD_TEXT, kind, field,
                   "format");
      laws_expect (field->not_before == NULL || field->type == RC_FIELD_DATE, kind, field,
                   "not_before");
    }
}

static void
test_not_before_names_an_earlier_date (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const RcField *earlier;

      if (field->not_before == NULL)
        continue;
      earlier = rc_kind_field (kind, field->not_before);
      laws_expect (earlier != NULL && earlier->type == RC_FIELD_DATE, kind, field,
                   "not_before names no date");
      laws_expect (earlier < field, kind, field, "the date that goes before it stands behind it");
    }
}

static void
test_targets_are_kinds (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_auto(GStrv) names = g_strsplit (field->targets != NULL ? field->targets : "", " ", -1);

      for (guint j = 0; names[j] != NULL; j++)
        laws_expect (rc_kinds_by_name (names[j]) != NULL, kind, field, "targets a kind unknown");
      laws_expect (field->child == NULL || field->child->tab == RC_TAB_CHILD, kind, field,
                   "its children are no children");
      laws_expect (field->child == NULL || rc_kinds_by_name (field->child->name) == field->child,
                   kind, field, "its children are of a kind unknown");
    }
}

static void
check_choice (const RcKind *kind, const RcField *field, guint i)
{
  const RcChoice *choice = &field->choices->items[i];

  laws_expect (choice->value == (int) i + 1, kind, field, "a choice leaves a gap");
  laws_expect (g_regex_match_simple ("^[a-z0-9]+(-[a-z0-9]+)*$", choice->token, 0, 0), kind, field,
               "a token is not in lower case with hyphens");
  laws_expect (is_label (choice->label), kind, field, "a choice has no proper label");
  laws_expect (rc_choices_by_token (field->choices, choice->token) == choice, kind, field,
               "a token stands twice");
  laws_expect (rc_choices_by_value (field->choices, choice->value) == choice, kind, field,
               "a value is not found");
}

static void
test_choices (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint j = 0; field->choices != NULL && j < field->choices->n_items; j++)
        {
          check_choice (kind, field, j);
          laws_expect (g_hash_table_add (labels, (gpointer) field->choices->items[j].label), kind,
                       field, "two choices have one label");
        }
      if (field->choices == NULL)
        continue;
      laws_expect (field->choices->n_items >= 2, kind, field, "there is nothing to choose");
      laws_expect (field->choices->n_items < 64, kind, field, "does not fit into a set");
      laws_expect (rc_choices_by_value (field->choices, 0) == NULL, kind, field, "0 is a choice");
    }
}

/* Every child belongs to a record: else nothing could hold it. */
static void
test_children_have_a_parent (void)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  g_autoptr(GHashTable) held = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n_kinds; i++)
    for (guint j = 0; j < kinds[i]->n_fields; j++)
      if (kinds[i]->fields[j].child != NULL)
        g_hash_table_add (held, (gpointer) kinds[i]->fields[j].child);
  for (guint i = 0; i < n_kinds; i++)
    laws_expect ((kinds[i]->tab == RC_TAB_CHILD) == g_hash_table_contains (held, kinds[i]),
                 kinds[i], NULL, "is a child without a parent, or the reverse");
}

/* The window and the command line list the kinds as they come: by tab, children behind the record
 * that holds them. */
static void
test_kinds_come_in_the_order_of_the_tabs (void)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);
  RcTab tab = RC_TAB_OVERVIEW;

  g_assert_cmpuint (n_kinds, >, 0);
  for (guint i = 0; i < n_kinds; i++)
    {
      if (kinds[i]->tab >= RC_TAB_CHILD)
        continue;
      laws_expect (kinds[i]->tab >= tab, kinds[i], NULL, "comes after a later tab");
      tab = kinds[i]->tab;
    }
  g_assert_cmpstr (kinds[0]->name, ==, "case");
  g_assert_null (rc_kinds_by_name ("no-such-kind"));
  g_assert_null (rc_kinds_by_name (NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  laws_add_for_every_kind ("table-covers-struct", test_table_covers_struct);
  laws_add_for_every_kind ("kind-has-its-words", test_words_of_kind);
  laws_add_for_every_kind ("fields-have-their-words", test_words_of_fields);
  laws_add_for_every_kind ("groups-stand-together", test_groups_stand_together);
  laws_add_for_every_kind ("names-are-unique-and-free", test_names);
  laws_add_for_every_kind ("flags-make-sense", test_flags);
  laws_add_for_every_kind ("extras-fit-the-type", test_extras_fit_the_type);
  laws_add_for_every_kind ("not-before-names-an-earlier-date",
                           test_not_before_names_an_earlier_date);
  laws_add_for_every_kind ("targets-and-children-are-kinds", test_targets_are_kinds);
  laws_add_for_every_kind ("choices-are-whole", test_choices);
  g_test_add_func ("/kinds/children-have-a-parent", test_children_have_a_parent);
  g_test_add_func ("/kinds/come-in-the-order-of-the-tabs",
                   test_kinds_come_in_the_order_of_the_tabs);
  return g_test_run ();
}
