/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "rc-kinds.h"

typedef void (*CheckTable) (const RcKind *kind, const RcField *field);

static void
each_table (CheckTable check)
{
  guint n_kinds, n_tables = 0;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    for (guint j = 0; j < kinds[i]->n_fields; j++)
      if (kinds[i]->fields[j].choices != NULL)
        {
          check (kinds[i], &kinds[i]->fields[j]);
          n_tables++;
        }
  g_assert_cmpuint (n_tables, >, 30); /* an empty registry must not pass */
}

static void
fail (const RcKind *kind, const RcField *field, const char *what, const char *token)
{
  g_test_fail_printf ("%s.%s: %s: “%s”", kind->name, field->name, what, token);
}

/* Lower-case letters and digits, single hyphens between them. */
static gboolean
is_token (const char *text)
{
  if (*text == '\0' || *text == '-' || g_str_has_suffix (text, "-") || strstr (text, "--") != NULL)
    return FALSE;
  return text[strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

static void
check_values (const RcKind *kind, const RcField *field)
{
  g_assert_cmpuint (field->choices->n_items, >, 0);
  for (guint i = 0; i < field->choices->n_items; i++)
    if (field->choices->items[i].value != (int) i + 1)
      fail (kind, field, "value out of turn", field->choices->items[i].token);
}

static void
check_tokens (const RcKind *kind, const RcField *field)
{
  for (guint i = 0; i < field->choices->n_items; i++)
    if (!is_token (field->choices->items[i].token))
      fail (kind, field, "not a token", field->choices->items[i].token);
}

/* "dont-know" typed on the command line is the mark, so no choice may look like it. */
static void
check_reserved (const RcKind *kind, const RcField *field)
{
  if (rc_choices_by_token (field->choices, "dont-know") != NULL)
    fail (kind, field, "reserved", "dont-know");
}

static void
check_differences (const RcKind *kind, const RcField *field)
{
  const RcChoices *choices = field->choices;

  for (guint i = 0; i < choices->n_items; i++)
    for (guint j = i + 1; j < choices->n_items; j++)
      {
        if (g_str_equal (choices->items[i].token, choices->items[j].token))
          fail (kind, field, "token twice", choices->items[i].token);
        if (g_str_equal (choices->items[i].label, choices->items[j].label))
          fail (kind, field, "label twice", choices->items[i].label);
      }
}

static void
check_labels (const RcKind *kind, const RcField *field)
{
  for (guint i = 0; i < field->choices->n_items; i++)
    if (field->choices->items[i].label == NULL || *field->choices->items[i].label == '\0')
      fail (kind, field, "no label", field->choices->items[i].token);
}

static void
check_set_size (const RcKind *kind, const RcField *field)
{
  if (field->type == RC_FIELD_CHOICES && field->choices->n_items >= 8 * sizeof (RcChoiceSet))
    fail (kind, field, "too many for a set", field->choices->items[0].token);
}

static void
check_lookup (const RcKind *kind, const RcField *field)
{
  const RcChoices *choices = field->choices;

  for (guint i = 0; i < choices->n_items; i++)
    {
      const RcChoice *item = &choices->items[i];

      if (rc_choices_by_token (choices, item->token) != item)
        fail (kind, field, "not found by token", item->token);
      if (rc_choices_by_value (choices, item->value) != item)
        fail (kind, field, "not found by value", item->token);
    }
}

static void
check_misses (const RcKind *kind, const RcField *field)
{
  const RcChoices *choices = field->choices;
  g_autofree char *longer = g_strconcat (choices->items[0].token, "x", NULL);
  g_autofree char *shorter = g_strndup (longer, strlen (longer) - 2);
  g_autofree char *spaced = g_strconcat (" ", choices->items[0].token, NULL);
  const char *others[] = { "", " ", longer, spaced, "EMPLOYER", "Self" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (rc_choices_by_token (choices, others[i]) != NULL)
      fail (kind, field, "found by a token that is not its own", others[i]);
  if (rc_choices_by_token (choices, shorter) == &choices->items[0])
    fail (kind, field, "found by the beginning of its token", shorter);
  g_assert_null (rc_choices_by_value (choices, 0));
  g_assert_null (rc_choices_by_value (choices, -1));
  g_assert_null (rc_choices_by_value (choices, (int) choices->n_items + 1));
  g_assert_null (rc_choices_by_value (choices, G_MAXINT));
}

static void
test_table (gconstpointer check)
{
  each_table (*(const CheckTable *) check);
}

/* Files and scripts out there use these words; a table may grow but never lose one. */
static const struct {
  const char *kind, *field, *tokens;
} promised[] = {
  { "case", "role", "self caregiver advocate" },
  { "plan", "source",
    "employer union state-employer federal-employees marketplace individual medicare "
    "medicare-advantage medicare-part-d medicaid chip tricare va champva short-term "
    "sharing-ministry workers-comp other" },
  { "plan", "funding", "self-funded fully-insured government church" },
  { "plan", "order", "primary secondary tertiary" },
  { "clause", "tag", "inclusion exclusion definition procedure" },
  { "criterion", "met", "met not-met unknown" },
  { "network-check", "answer", "in-network out-of-network unclear" },
  { "denial", "stage", "preservice postservice concurrent" },
  { "appeal", "level", "internal-1 internal-2 external hearing regulator" },
  { "appeal", "outcome", "overturned partly upheld withdrawn" },
  { "task", "waiting_on", "me insurer clinic doctor" },
};

static void
test_promised (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (promised); i++)
    {
      const RcKind *kind = rc_kinds_by_name (promised[i].kind);
      const RcField *field = kind != NULL ? rc_kind_field (kind, promised[i].field) : NULL;
      g_auto(GStrv) tokens = g_strsplit (promised[i].tokens, " ", -1);

      g_assert_nonnull (field);
      g_assert_nonnull (field->choices);
      for (guint j = 0; tokens[j] != NULL; j++)
        if (rc_choices_by_token (field->choices, tokens[j]) == NULL)
          fail (kind, field, "missing", tokens[j]);
    }
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    CheckTable check;
  } laws[] = {
    { "/choices/tables/count-from-one-without-gaps", check_values },
    { "/choices/tables/tokens-are-lower-case-words", check_tokens },
    { "/choices/tables/no-token-means-dont-know", check_reserved },
    { "/choices/tables/no-two-rows-look-the-same", check_differences },
    { "/choices/tables/every-row-has-a-label", check_labels },
    { "/choices/tables/fit-into-a-set", check_set_size },
    { "/choices/lookup/finds-every-row", check_lookup },
    { "/choices/lookup/finds-nothing-else", check_misses },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (laws); i++)
    g_test_add_data_func (laws[i].path, &laws[i].check, test_table);
  g_test_add_func ("/choices/tokens/those-promised-to-scripts-are-there", test_promised);
  return g_test_run ();
}
