/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"

/* What must be true of merging the lists of child records. */

static GListStore *
get_children (RcRecord *record, const RcField *field)
{
  GListStore *list;

  g_object_get (record, field->name, &list, NULL);
  g_object_unref (list); /* the record holds it */
  return list;
}

static RcRecord *
get_child (RcRecord *record, const RcField *field, guint i)
{
  g_autoptr(RcRecord) child =
    g_list_model_get_item (G_LIST_MODEL (get_children (record, field)), i);

  return child; /* the list holds it */
}

static guint
count_children (RcRecord *record, const RcField *field)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_children (record, field)));
}

static void
add_child (RcRecord *record, const RcField *field, guint which)
{
  g_autoptr(RcRecord) child = laws_new_filled (field->child, which);

  g_list_store_append (get_children (record, field), child);
}

static RcRecord *
new_with_children (const RcKind *kind, const RcField *field, guint n)
{
  RcRecord *record = rc_record_new (kind);

  for (guint i = 0; i < n; i++)
    add_child (record, field, 0);
  return record;
}

static void
test_both_add_children (const RcKind *kind, const RcField *field)
{
  g_autoptr(RcRecord) base = new_with_children (kind, field, 1);
  g_autoptr(RcRecord) ours = rc_record_copy (base);
  g_autoptr(RcRecord) theirs = rc_record_copy (base);
  g_autoptr(GPtrArray) conflicts = NULL;

  add_child (ours, field, 1);
  add_child (theirs, field, 2);
  conflicts = laws_merge (ours, theirs, base);
  g_assert_cmpuint (conflicts->len, ==, 0);
  g_assert_cmpuint (count_children (ours, field), ==, 3);
  laws_expect (rc_record_equal (get_child (ours, field, 0), get_child (base, field, 0)), kind,
               field, "the child that both had is lost");
  laws_expect (rc_record_equal (get_child (ours, field, 2), get_child (theirs, field, 1)), kind,
               field, "their child is lost");
}

/* We changed the first field of a child, they its second. */
static void
test_both_change_a_child (const RcKind *kind, const RcField *field)
{
  const RcField *first = &field->child->fields[0];
  const RcField *second = &field->child->fields[1];
  g_autoptr(RcRecord) base = new_with_children (kind, field, 2);
  g_autoptr(RcRecord) ours = rc_record_copy (base);
  g_autoptr(RcRecord) theirs = rc_record_copy (base);
  g_autoptr(RcRecord) wanted = NULL;
  g_autoptr(GPtrArray) conflicts = NULL;

  laws_fill_field (get_child (ours, field, 1), first, 1);
  laws_fill_field (get_child (theirs, field, 1), second, 1);
  wanted = laws_copy_with (get_child (ours, field, 1), second, 1);
  conflicts = laws_merge (ours, theirs, base);
  g_assert_cmpuint (conflicts->len, ==, 0);
  g_assert_cmpuint (count_children (ours, field), ==, 2);
  laws_expect (rc_record_equal (get_child (ours, field, 1), wanted), kind, field,
               "one of two changes of a child is lost");
}

static void
test_a_conflict_in_a_child_is_listed (const RcKind *kind, const RcField *field)
{
  for (guint i = 0; i < field->child->n_fields; i++)
    {
      const RcField *inner = &field->child->fields[i];
      g_autoptr(RcRecord) base = rc_record_new (kind);
      g_autoptr(RcRecord) blank = rc_record_new (field->child);
      g_autoptr(RcRecord) ours = NULL;
      g_autoptr(RcRecord) theirs = NULL;
      g_autoptr(RcRecord) merged = NULL;
      g_autoptr(GPtrArray) conflicts = NULL;

      g_list_store_append (get_children (base, field), blank);
      ours = rc_record_copy (base);
      theirs = rc_record_copy (base);
      laws_fill_field (get_child (ours, field, 0), inner, 0);
      laws_fill_field (get_child (theirs, field, 0), inner, 1);
      merged = rc_record_copy (ours);
      conflicts = laws_merge (merged, theirs, base);
      laws_expect (rc_record_equal (merged, ours), field->child, inner, "ours did not stay");
      laws_expect (conflicts->len == 1 && g_ptr_array_index (conflicts, 0) == inner, field->child,
                   inner, "the conflict inside a child is not listed");
    }
}

/* They removed the first child. It goes, unless we changed it; ours goes likewise. */
static void
test_removed_children (const RcKind *kind, const RcField *field)
{
  g_autoptr(RcRecord) base = new_with_children (kind, field, 2);
  g_autoptr(RcRecord) without = rc_record_copy (base);
  g_autoptr(RcRecord) added = rc_record_copy (base);
  g_autoptr(RcRecord) changed = rc_record_copy (base);
  g_autoptr(RcRecord) merged = rc_record_copy (without);

  g_list_store_remove (get_children (without, field), 0);
  add_child (added, field, 1);
  laws_fill_field (get_child (changed, field, 0), &field->child->fields[0], 1);

  rc_record_assign (merged, added);
  rc_record_merge (merged, without, base, NULL);
  laws_expect (count_children (merged, field) == 2, kind, field, "what they removed is there");
  rc_record_assign (merged, without);
  rc_record_merge (merged, added, base, NULL);
  laws_expect (count_children (merged, field) == 2, kind, field, "what we removed came back");
  rc_record_assign (merged, changed);
  rc_record_merge (merged, without, base, NULL);
  laws_expect (count_children (merged, field) == 2, kind, field, "what we changed went away");
  rc_record_assign (merged, without);
  rc_record_merge (merged, changed, base, NULL);
  laws_expect (count_children (merged, field) == 2, kind, field, "what they changed went away");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  laws_add_for_every_list ("children-that-both-add-are-all-there", test_both_add_children);
  laws_add_for_every_list ("changes-of-one-child-both-count", test_both_change_a_child);
  laws_add_for_every_list ("a-conflict-in-a-child-is-listed", test_a_conflict_in_a_child_is_listed);
  laws_add_for_every_list ("a-removed-child-goes-unless-changed", test_removed_children);
  return g_test_run ();
}
