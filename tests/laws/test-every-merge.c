/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "laws.h"

/* What must be true of merging two copies of a record of any kind. */

/* "a, a, a" and its like: what a merge must give, whatever the records are. */
static void
check_merge (RcRecord *ours, RcRecord *theirs, RcRecord *base, RcRecord *wanted)
{
  g_autoptr(RcRecord) merged = rc_record_copy (ours);
  g_autoptr(GPtrArray) conflicts = laws_merge (merged, theirs, base);

  g_assert_true (rc_record_equal (merged, wanted));
  g_assert_cmpuint (conflicts->len, ==, 0);
}

/* The same record with all fields changed, children too. */
static RcRecord *
change_all (RcRecord *record)
{
  const RcKind *kind = rc_record_get_kind (record);
  RcRecord *changed = rc_record_copy (record);

  for (guint i = 0; i < kind->n_fields; i++)
    laws_fill_field (changed, &kind->fields[i], 1);
  return changed;
}

static void
test_identities (const RcKind *kind)
{
  g_autoptr(RcRecord) a = laws_new_filled (kind, 0);
  g_autoptr(RcRecord) b = change_all (a);

  check_merge (a, a, a, a);
  check_merge (a, b, a, b);
  check_merge (b, a, a, b);
  check_merge (b, b, a, b);
  check_merge (a, a, NULL, a);
}

/* Emptying is a change too: what one side took out stays out. */
static void
test_emptied_fields_stay_empty (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) base = laws_new_filled (kind, 0);
      g_autoptr(RcRecord) emptied = rc_record_copy (base);

      g_assert_true (rc_record_set_text (emptied, field, "", NULL));
      check_merge (base, emptied, base, emptied);
      check_merge (emptied, base, base, emptied);
    }
}

/* Their change of one field and our change of the next, for each pair of neighbours. */
static void
test_changes_of_two_fields_both_count (const RcKind *kind)
{
  g_autoptr(RcRecord) base = laws_new_filled (kind, 0);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *mine = &kind->fields[i];
      const RcField *other = &kind->fields[(i + 1) % kind->n_fields];
      g_autoptr(RcRecord) ours = laws_copy_with (base, mine, 1);
      g_autoptr(RcRecord) theirs = laws_copy_with (base, other, 1);
      g_autoptr(RcRecord) both = rc_record_copy (ours);
      g_autoptr(GPtrArray) conflicts = laws_merge (both, theirs, base);

      laws_expect (conflicts->len == 0, kind, mine, "two fields are no conflict");
      g_assert_true (rc_record_set_text (ours, other, "", NULL));
      g_assert_true (rc_record_set_text (both, other, "", NULL));
      laws_expect (rc_record_equal (ours, both), kind, mine, "our change is lost");
    }
}

static void
check_their_change_came (const RcKind *kind, const RcField *mine, const RcField *other)
{
  g_autoptr(RcRecord) base = laws_new_filled (kind, 0);
  g_autoptr(RcRecord) ours = laws_copy_with (base, mine, 1);
  g_autoptr(RcRecord) theirs = laws_copy_with (base, other, 1);

  rc_record_merge (ours, theirs, base, NULL);
  g_assert_true (rc_record_set_text (ours, mine, "", NULL));
  g_assert_true (rc_record_set_text (theirs, mine, "", NULL));
  laws_expect (rc_record_equal (ours, theirs), kind, other, "their change is lost");
}

static void
test_their_change_comes_beside_ours (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    check_their_change_came (kind, &kind->fields[i], &kind->fields[(i + 1) % kind->n_fields]);
}

/* Both wrote into a field that was empty: the third value that a flag does not have. */
static void
test_a_conflict_keeps_ours_and_is_listed (const RcKind *kind)
{
  g_autoptr(RcRecord) base = rc_record_new (kind);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) ours = NULL;
      g_autoptr(RcRecord) theirs = NULL;
      g_autoptr(RcRecord) merged = NULL;
      g_autoptr(GPtrArray) conflicts = NULL;

      if (field->type == RC_FIELD_LIST)
        continue;
      ours = laws_copy_with (base, field, 0);
      theirs = laws_copy_with (base, field, 1);
      merged = rc_record_copy (ours);
      conflicts = laws_merge (merged, theirs, base);
      laws_expect (rc_record_equal (merged, ours), kind, field, "ours did not stay");
      laws_expect (conflicts->len == 1 && g_ptr_array_index (conflicts, 0) == field, kind, field,
                   "the conflict is not listed");
    }
}

static void
test_the_same_change_is_no_conflict (const RcKind *kind)
{
  g_autoptr(RcRecord) base = laws_new_filled (kind, 0);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) ours = laws_copy_with (base, field, 1);
      g_autoptr(RcRecord) theirs = rc_record_copy (ours);

      check_merge (ours, theirs, base, ours);
    }
}

static void
test_marks_merge_like_values (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) base = rc_record_new (kind);
      g_autoptr(RcRecord) marked = rc_record_copy (base);
      g_autoptr(RcRecord) filled = laws_copy_with (base, field, 0);

      rc_record_set_dont_know (marked, field, TRUE);
      check_merge (base, marked, base, marked);
      check_merge (marked, base, base, marked);
      check_merge (marked, filled, marked, filled);
      check_merge (marked, base, NULL, marked);
      check_merge (base, marked, NULL, marked);
    }
}

/* Nobody knows which of the two came first. */
static void
test_without_a_base_a_mark_is_an_answer (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) marked = rc_record_new (kind);
      g_autoptr(RcRecord) filled = laws_copy_with (marked, field, 0);
      g_autoptr(RcRecord) merged = NULL;
      g_autoptr(GPtrArray) conflicts = NULL;

      if (field->type == RC_FIELD_LIST)
        continue;
      rc_record_set_dont_know (marked, field, TRUE);
      merged = rc_record_copy (marked);
      conflicts = laws_merge (merged, filled, NULL);
      laws_expect (rc_record_equal (merged, marked) && conflicts->len == 1, kind, field,
                   "a mark gave way without a word");
    }
}

/* Without a base nothing says which side is older, so nothing that one side has is dropped. */
static void
test_without_a_base_gaps_are_filled (const RcKind *kind)
{
  g_autoptr(RcRecord) empty = rc_record_new (kind);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) filled = laws_copy_with (empty, field, 0);

      check_merge (empty, filled, NULL, filled);
      check_merge (filled, empty, NULL, filled);
    }
}

static RcRecord *
read_with_member (RcRecord *record, const char *member)
{
  g_autofree char *text = laws_write (record);
  g_autofree char *with = NULL;

  *strrchr (text, '}') = '\0';
  with = g_strdup_printf ("%s, %s}", g_strchomp (text), member);
  return laws_read (rc_record_get_kind (record), with);
}

static void
test_unknown_members_merge_too (const RcKind *kind)
{
  g_autoptr(RcRecord) base = laws_new_filled (kind, 0);
  g_autoptr(RcRecord) newer = read_with_member (base, "\"x_new\": [1.10, {\"a\": 1e400}]");

  check_merge (base, newer, base, newer);
  check_merge (newer, base, base, newer);
  check_merge (base, newer, NULL, newer);
}

/* Merging writes into ours alone. */
static void
test_theirs_and_base_stay_as_they_were (const RcKind *kind)
{
  g_autoptr(RcRecord) base = laws_new_filled (kind, 0);
  g_autoptr(RcRecord) theirs = change_all (base);
  g_autoptr(RcRecord) ours = rc_record_copy (base);
  g_autofree char *base_before = laws_write (base);
  g_autofree char *theirs_before = laws_write (theirs);
  g_autofree char *base_after = NULL;
  g_autofree char *theirs_after = NULL;

  rc_record_merge (ours, theirs, base, NULL);
  for (guint i = 0; i < kind->n_fields; i++)
    laws_fill_field (ours, &kind->fields[i], 2);
  base_after = laws_write (base);
  theirs_after = laws_write (theirs);
  g_assert_cmpstr (base_after, ==, base_before);
  g_assert_cmpstr (theirs_after, ==, theirs_before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  laws_add_for_every_kind ("merge-identities", test_identities);
  laws_add_for_every_kind ("emptied-fields-stay-empty", test_emptied_fields_stay_empty);
  laws_add_for_every_kind ("our-change-stays-beside-theirs", test_changes_of_two_fields_both_count);
  laws_add_for_every_kind ("their-change-comes-beside-ours", test_their_change_comes_beside_ours);
  laws_add_for_every_kind ("a-conflict-keeps-ours-and-is-listed",
                           test_a_conflict_keeps_ours_and_is_listed);
  laws_add_for_every_kind ("the-same-change-is-no-conflict", test_the_same_change_is_no_conflict);
  laws_add_for_every_kind ("marks-merge-like-values", test_marks_merge_like_values);
  laws_add_for_every_kind ("without-a-base-a-mark-is-an-answer",
                           test_without_a_base_a_mark_is_an_answer);
  laws_add_for_every_kind ("without-a-base-gaps-are-filled", test_without_a_base_gaps_are_filled);
  laws_add_for_every_kind ("unknown-members-merge-too", test_unknown_members_merge_too);
  laws_add_for_every_kind ("theirs-and-base-stay-as-they-were",
                           test_theirs_and_base_stay_as_they_were);
  return g_test_run ();
}
