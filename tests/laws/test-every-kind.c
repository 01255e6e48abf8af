/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "laws.h"
#include "rc-json.h"

/* What must be true of the records of every kind: nothing that goes in gets lost or changed. */

/* As a newer version might leave them: numbers that no double can hold, and a nested value. */
static const char unknown_members[] =
  "\"x_price\": 1.10, \"x_big\": 9007199254740993, \"x_huge\": 1e400, \"x_zero\": -0.0, "
  "\"x_text\": \"1.10\", \"x_null\": null, "
  "\"x_nested\": {\"a\": [1.10, {\"b\": 1E+2, \"c\": []}], \"d\": true, \"e\": {}}";

/* A record's JSON with more members at its end. */
static char *
write_with_members (RcRecord *record, const char *members)
{
  g_autofree char *text = laws_write (record);

  g_strchomp (text);
  text[strlen (text) - 1] = '\0'; /* the closing brace */
  g_strchomp (text);
  return g_strdup_printf ("%s, %s}", text, members);
}

static char *
normalize_json (const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = rc_json_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  return rc_json_to_text (node);
}

static void
test_filled_means_filled (const RcKind *kind)
{
  g_autoptr(RcRecord) empty = rc_record_new (kind);
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      laws_expect (rc_record_is_empty (empty, &kind->fields[i]), kind, &kind->fields[i],
                   "a new record is not empty");
      laws_expect (!rc_record_is_empty (record, &kind->fields[i]), kind, &kind->fields[i],
                   "is empty with a value in it");
    }
}

static void
test_json_round_trip (const RcKind *kind)
{
  for (guint which = 0; which < LAWS_N_VALUES; which++)
    {
      g_autoptr(RcRecord) record = laws_new_filled (kind, which);
      g_autofree char *text = laws_write (record);
      g_autoptr(RcRecord) back = laws_read (kind, text);
      g_autofree char *again = laws_write (back);

      g_assert_true (rc_record_equal (record, back));
      g_assert_cmpstr (text, ==, again);
      g_assert_cmpstr (rc_record_get_id (record), ==, rc_record_get_id (back));
      g_assert_cmpstr (rc_record_get_by (record), ==, rc_record_get_by (back));
      g_assert_nonnull (rc_record_get_changed (back));
      g_assert_true (
        g_date_time_equal (rc_record_get_changed (record), rc_record_get_changed (back)));
    }
}

/* So that a diff of two files shows one change as one. */
static void
test_json_has_the_order_of_the_table (const RcKind *kind)
{
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
  g_autoptr(JsonObject) object = rc_record_to_json (record);
  g_autoptr(GList) members = json_object_get_members (object);
  GList *member = members;

  g_assert_cmpstr (member->data, ==, "id");
  for (guint i = 0; i < kind->n_fields; i++)
    {
      member = member->next;
      g_assert_nonnull (member);
      g_assert_cmpstr (member->data, ==, kind->fields[i].name);
    }
}

static void
test_empty_fields_are_not_written (const RcKind *kind)
{
  g_autoptr(RcRecord) record = rc_record_new (kind);
  g_autoptr(JsonObject) object = rc_record_to_json (record);

  g_assert_cmpuint (json_object_get_size (object), ==, 1);
  g_assert_true (json_object_has_member (object, "id"));
}

static void
test_unknown_members_are_kept (const RcKind *kind)
{
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
  g_autofree char *given = write_with_members (record, unknown_members);
  g_autofree char *text = normalize_json (given);
  g_autoptr(RcRecord) read = laws_read (kind, text);
  g_autoptr(RcRecord) copy = rc_record_copy (read);
  g_autofree char *written = laws_write (copy);

  g_assert_cmpstr (written, ==, text);
  g_assert_nonnull (strstr (written, "\"x_price\" : 1.10,"));
  g_assert_nonnull (strstr (written, "\"x_big\" : 9007199254740993,"));
  g_assert_nonnull (strstr (written, "\"x_huge\" : 1e400,"));
  g_assert_nonnull (strstr (written, "\"b\" : 1E+2,"));
  g_assert_false (rc_record_equal (read, record));
}

static char *
write_member (const RcField *field, const char *value)
{
  return g_strdup_printf ("{\"id\": \"6f1ed002-ab59-4f4c-8d2c-5a6a3d2e1b10\", \"%s\": %s}",
                          field->name, value);
}

/* The message says where: it begins with the name of the member. */
static void
check_refused (const RcKind *kind, const RcField *field, const char *value)
{
  g_autofree char *text = write_member (field, value);
  g_autoptr(JsonNode) node = rc_json_parse (text, strlen (text), NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(RcRecord) record =
    rc_record_from_json (kind, json_node_get_object (node), &error);

  laws_expect (record == NULL && error != NULL, kind, field, value);
  laws_expect (error == NULL || g_str_has_prefix (error->message, field->name), kind, field,
               "the message does not begin with the name of the member");
}

static void
test_wrong_types_are_refused_by_name (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      check_refused (kind, field, "{\"a\": 1}");
      check_refused (kind, field, "null");
      check_refused (kind, field, "[[1]]");
      if (field->type != RC_FIELD_NUMBER)
        check_refused (kind, field, "1");
      if (field->type != RC_FIELD_FLAG)
        check_refused (kind, field, "true");
      if (!laws_takes_any_text (field) && field->type != RC_FIELD_REF)
        check_refused (kind, field, "\"no such value\"");
    }
}

/* "09:30\n" is not a time, though a careless pattern takes it. */
static void
test_a_line_feed_behind_a_value_is_refused (const RcKind *kind)
{
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
  g_autoptr(JsonObject) object = rc_record_to_json (record);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const char *text = rc_json_peek_string (object, field->name);
      g_autofree char *value = NULL;

      if (text == NULL || laws_takes_any_text (field) || field->type == RC_FIELD_REF)
        continue;
      value = g_strdup_printf ("\"%s\\n\"", text);
      check_refused (kind, field, value);
    }
}

/* Hand-made files have them. Two ways of saying nothing must not count as a difference. */
static void
test_empty_values_say_nothing (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const gboolean many = field->type == RC_FIELD_LIST || field->type == RC_FIELD_REFS ||
                            field->type == RC_FIELD_CHOICES;
      g_autofree char *text = NULL;
      g_autoptr(RcRecord) record = NULL;
      g_autoptr(RcRecord) back = NULL;
      g_autofree char *written = NULL;

      if (!many && !laws_takes_any_text (field) && field->type != RC_FIELD_REF)
        continue;
      text = write_member (field, many ? "[]" : "\"\"");
      record = laws_read (kind, text);
      written = laws_write (record);
      back = laws_read (kind, written);
      laws_expect (rc_record_is_empty (record, field), kind, field, "takes nothing for something");
      laws_expect (rc_record_equal (record, back), kind, field, "nothing differs from nothing");
    }
}

static void
test_a_copy_is_equal_and_its_own (const RcKind *kind)
{
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
  g_autofree char *before = laws_write (record);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) copy = rc_record_copy (record);
      g_autofree char *copied = laws_write (copy);
      g_autofree char *after = NULL;

      g_assert_cmpstr (copied, ==, before);
      g_assert_true (rc_record_equal (copy, record));
      laws_fill_field (copy, field, 1);
      laws_expect (!rc_record_equal (copy, record), kind, field, "a change is not seen");
      after = laws_write (record);
      laws_expect (strcmp (after, before) == 0, kind, field, "changing a copy changed the record");
    }
}

static void
test_assign_makes_equal (const RcKind *kind)
{
  g_autoptr(RcRecord) from = laws_new_filled (kind, 1);
  g_autoptr(RcRecord) empty = rc_record_new (kind);
  g_autoptr(RcRecord) full = laws_new_filled (kind, 0);
  g_autofree char *wanted = laws_write (from);
  RcRecord *targets[] = { empty, full, from };

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autofree char *got = NULL;

      rc_record_assign (targets[i], from);
      got = laws_write (targets[i]);
      g_assert_cmpstr (got, ==, wanted);
      g_assert_true (rc_record_equal (targets[i], from));
    }
}

static void
on_notify (GObject *object G_GNUC_UNUSED, GParamSpec *pspec G_GNUC_UNUSED, gpointer n)
{
  (*(guint *) n)++;
}

static void
test_a_change_is_told_once (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) record = rc_record_new (kind);
      g_autofree char *property = g_strdelimit (g_strdup (field->name), "_", '-');
      g_autofree char *detail = g_strconcat ("notify::", property, NULL);
      guint n = 0, n_all = 0;

      if (field->type == RC_FIELD_LIST)
        continue; /* the list tells of its children itself */
      g_signal_connect (record, detail, G_CALLBACK (on_notify), &n);
      g_signal_connect (record, "notify", G_CALLBACK (on_notify), &n_all);
      laws_fill_field (record, field, 0);
      laws_expect (n == 1 && n_all == 1, kind, field, "a change is not told once");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  laws_add_for_every_kind ("filled-means-filled", test_filled_means_filled);
  laws_add_for_every_kind ("json-round-trip", test_json_round_trip);
  laws_add_for_every_kind ("json-has-the-order-of-the-table", test_json_has_the_order_of_the_table);
  laws_add_for_every_kind ("empty-fields-are-not-written", test_empty_fields_are_not_written);
  laws_add_for_every_kind ("unknown-members-are-kept-digit-for-digit",
                           test_unknown_members_are_kept);
  laws_add_for_every_kind ("wrong-types-are-refused-by-name", test_wrong_types_are_refused_by_name);
  laws_add_for_every_kind ("a-line-feed-behind-a-value-is-refused",
                           test_a_line_feed_behind_a_value_is_refused);
  laws_add_for_every_kind ("empty-values-say-nothing", test_empty_values_say_nothing);
  laws_add_for_every_kind ("a-copy-is-equal-and-its-own", test_a_copy_is_equal_and_its_own);
  laws_add_for_every_kind ("assign-makes-equal", test_assign_makes_equal);
  laws_add_for_every_kind ("a-change-is-told-once", test_a_change_is_told_once);
  return g_test_run ();
}
