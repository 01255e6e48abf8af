/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "laws.h"
#include "rc-json.h"

/* What must be true of the answers that people give, for every field of every kind: typed, marked
 * as not known, shown, checked and searched. */

static void
test_dont_know_is_an_answer (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
      g_autoptr(RcRecord) back = NULL;
      g_autofree char *text = NULL;

      rc_record_set_dont_know (record, field, TRUE);
      laws_expect (rc_record_is_empty (record, field), kind, field, "has a value and the mark");
      text = laws_write (record);
      back = laws_read (kind, text);
      laws_expect (rc_record_get_dont_know (back, field), kind, field, "the mark is lost in JSON");
      laws_expect (rc_record_equal (record, back), kind, field, "JSON changes a marked record");

      rc_record_set_dont_know (back, field, FALSE);
      laws_expect (!rc_record_get_dont_know (back, field), kind, field, "the mark stays");
      laws_expect (!rc_record_equal (record, back), kind, field, "the mark makes no difference");
    }
}

static void
test_an_answer_takes_the_mark_away (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) record = rc_record_new (kind);
      g_autofree char *text = NULL;
      g_autoptr(GError) error = NULL;

      if (field->type == RC_FIELD_LIST)
        continue; /* its children are added to the list, not set */
      rc_record_set_text (record, field, "dont-know", &error);
      g_assert_no_error (error);
      laws_expect (rc_record_get_dont_know (record, field), kind, field, "no mark by text");

      laws_fill_field (record, field, 1);
      laws_expect (!rc_record_get_dont_know (record, field), kind, field, "a value left the mark");

      text = rc_record_get_text (record, field);
      rc_record_set_dont_know (record, field, TRUE);
      rc_record_set_text (record, field, text, &error);
      g_assert_no_error (error);
      laws_expect (!rc_record_get_dont_know (record, field), kind, field, "a text left the mark");
    }
}

/* The text that set_text() takes for what is in @field. */
static char *
write_field (RcRecord *record, const RcField *field)
{
  g_autoptr(JsonObject) object = NULL;

  if (field->type != RC_FIELD_LIST)
    return rc_record_get_text (record, field);
  object = rc_record_to_json (record);
  return rc_json_to_text (json_object_get_member (object, field->name));
}

static void
test_text_round_trip (const RcKind *kind)
{
  for (guint which = 0; which < LAWS_N_VALUES; which++)
    {
      g_autoptr(RcRecord) record = laws_new_filled (kind, which);
      g_autoptr(RcRecord) back = rc_record_copy (record);

      for (guint i = 0; i < kind->n_fields; i++)
        {
          const RcField *field = &kind->fields[i];
          g_autofree char *text = write_field (record, field);
          g_autoptr(GError) error = NULL;

          g_assert_true (rc_record_set_text (back, field, "", &error));
          laws_expect (rc_record_is_empty (back, field), kind, field, "no text does not empty it");
          rc_record_set_text (back, field, text, &error);
          laws_expect (error == NULL, kind, field, error != NULL ? error->message : "");
          laws_expect (rc_record_equal (back, record), kind, field, "its text is another value");
        }
    }
}

static void
test_a_million_is_written_in_full (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(RcRecord) record = rc_record_new (kind);
      g_autofree char *text = NULL;

      if (field->type != RC_FIELD_NUMBER)
        continue;
      g_object_set (record, field->name, 1e6, NULL);
      text = rc_record_get_text (record, field);
      laws_expect (strcmp (text, "1000000") == 0, kind, field, text);
    }
}

static void
test_nonsense_leaves_the_value (const RcKind *kind)
{
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
  g_autoptr(RcRecord) before = rc_record_copy (record);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autoptr(GError) error = NULL;

      if (laws_takes_any_text (field))
        continue;
      laws_expect (!rc_record_set_text (record, field, "no such value, 2026-02-30", &error), kind,
                   field, "takes nonsense");
      laws_expect (error != NULL, kind, field, "refuses without a reason");
      laws_expect (rc_record_equal (record, before), kind, field, "nonsense changed the value");
    }
}

/* What stands in a row is for people, so it is never nothing and never a whole page. */
static void
test_a_record_has_a_name_for_lists (const RcKind *kind)
{
  g_autoptr(RcRecord) empty = rc_record_new (kind);
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);
  g_autofree char *nameless = rc_record_get_title (empty);
  g_autofree char *title = rc_record_get_title (record);
  g_autofree char *nothing = rc_record_get_summary (empty, "USD");
  g_autofree char *summary = rc_record_get_summary (record, "USD");

  g_assert_cmpstr (nameless, ==, kind->label);
  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpstr (title, !=, "");
  g_assert_null (strchr (title, '\n'));
  g_assert_null (strchr (summary, '\n'));
}

static void
test_each_field_is_shown (const RcKind *kind)
{
  g_autoptr(RcRecord) empty = rc_record_new (kind);
  g_autoptr(RcRecord) record = laws_new_filled (kind, 0);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      g_autofree char *nothing = rc_record_display (empty, field, "USD");
      g_autofree char *shown = rc_record_display (record, field, "USD");
      g_autofree char *unsure = NULL;

      laws_expect (*nothing == '\0', kind, field, "shows something for nothing");
      laws_expect (*shown != '\0', kind, field, "shows nothing for something");
      rc_record_set_dont_know (record, field, TRUE);
      unsure = rc_record_display (record, field, "USD");
      laws_expect (*unsure != '\0' && strcmp (unsure, shown) != 0, kind, field,
                   "does not show that nobody knows");
    }
}

static gboolean
has_finding (GPtrArray *findings, const RcField *field, gboolean missing)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const RcFinding *finding = g_ptr_array_index (findings, i);

      if (finding->field == field && finding->missing == missing)
        return g_strcmp0 (finding->path, field->name) == 0 && *finding->message != '\0';
    }
  return FALSE;
}

static void
test_what_is_required_is_missed (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const gboolean required = (field->flags & RC_FIELD_REQUIRED) != 0;
      g_autoptr(RcRecord) record = rc_record_new (kind);
      g_autoptr(GPtrArray) open = rc_record_check (record);
      g_autoptr(GPtrArray) unsure = NULL;
      g_autoptr(GPtrArray) filled = NULL;

      laws_expect (has_finding (open, field, TRUE) == required, kind, field, "required when empty");
      rc_record_set_dont_know (record, field, TRUE);
      unsure = rc_record_check (record);
      laws_expect (!has_finding (unsure, field, TRUE), kind, field, "don’t know is an answer");
      laws_fill_field (record, field, 0);
      filled = rc_record_check (record);
      laws_expect (!has_finding (filled, field, TRUE), kind, field, "missed though it is there");
    }
}

static gboolean
is_out_of_order (const RcKind *kind, const RcField *field, const char *earlier, const char *later)
{
  g_autoptr(RcRecord) record = rc_record_new (kind);
  g_autoptr(GPtrArray) findings = NULL;

  g_assert_true (
    rc_record_set_text (record, rc_kind_field (kind, field->not_before), earlier, NULL));
  g_assert_true (rc_record_set_text (record, field, later, NULL));
  findings = rc_record_check (record);
  return has_finding (findings, field, FALSE);
}

static void
test_dates_out_of_order_are_found (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if (field->not_before == NULL)
        continue;
      laws_expect (is_out_of_order (kind, field, "2026-03-01", "2026-02-28"), kind, field,
                   "is not missed before the other date");
      laws_expect (!is_out_of_order (kind, field, "2026-03-01", "2026-03-01"), kind, field,
                   "may not be on the same day");
      laws_expect (!is_out_of_order (kind, field, "2026-03-01", ""), kind, field,
                   "may not be empty");
      laws_expect (!is_out_of_order (kind, field, "", "2026-02-28"), kind, field,
                   "may not stand alone");
    }
}

/* Every text that search looks at finds the record; the folded form is that of the text. */
static void
test_search_finds_what_it_says_it_does (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      const gboolean searched = (field->flags & RC_FIELD_SEARCH) != 0;
      g_autoptr(RcRecord) record = rc_record_new (kind);

      if (!laws_takes_any_text (field))
        continue;
      g_assert_true (rc_record_set_text (record, field, "Zoë’s ÆTHER-7", NULL));
      laws_expect (rc_record_matches (record, "zoe") == searched, kind, field,
                   "is not found, or found without the flag");
      laws_expect (!rc_record_matches (record, "zoe nowhere"), kind, field, "one word is missing");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  laws_add_for_every_kind ("dont-know-is-an-answer", test_dont_know_is_an_answer);
  laws_add_for_every_kind ("an-answer-takes-the-mark-away", test_an_answer_takes_the_mark_away);
  laws_add_for_every_kind ("text-round-trip", test_text_round_trip);
  laws_add_for_every_kind ("a-million-is-written-in-full", test_a_million_is_written_in_full);
  laws_add_for_every_kind ("nonsense-leaves-the-value", test_nonsense_leaves_the_value);
  laws_add_for_every_kind ("a-record-has-a-name-for-lists", test_a_record_has_a_name_for_lists);
  laws_add_for_every_kind ("each-field-is-shown", test_each_field_is_shown);
  laws_add_for_every_kind ("what-is-required-is-missed", test_what_is_required_is_missed);
  laws_add_for_every_kind ("dates-out-of-order-are-found", test_dates_out_of_order_are_found);
  laws_add_for_every_kind ("search-finds-what-it-says-it-does",
                           test_search_finds_what_it_says_it_does);
  return g_test_run ();
}
