/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"

#include <string.h>

#include "rc-date.h"
#include "rc-json.h"

/* Values at the edges of their type, and text that somebody might forget to escape. */

static const char *const texts[] = { "“Größe” & <b> \\ / \" ' 100% 𝄞 日本", "1", "a, b; c: {d}" };
static const char *const notes[] = {
  "first line\nsecond line\n\n\tindented",
  "2026-01-01",
  "{\"a\": 1}",
};
static const char *const times[] = { "00:00", "09:30", "23:59" };
static const char *const states[] = { "OH", "DC", "PR" };
static const char *const currencies[] = { "USD", "EUR", "XXX" };
static const char *const dates[] = { "1900-01-01", "2024-02-29", "2199-12-31" };
static const char *const moments[] = {
  "2026-11-23T09:40:00-05:00",
  "2024-02-29T23:59:59Z",
  "2026-03-08T02:30:00+05:45",
};
static const RcMoney amounts[] = { 0, -45010, RC_MONEY_MAX };
static const double numbers[] = { 0.1 + 0.2, 1000000, -1e-7 };
static const char *const ids[] = {
  "00000000-0000-4000-8000-000000000000",
  "6f1ed002-ab59-4f4c-8d2c-5a6a3d2e1b10",
  "ffffffff-ffff-4fff-bfff-ffffffffffff",
};
static const char *const files[] = {
  "0000000000000000000000000000000000000000000000000000000000000000",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.pdf",
  "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff.tar",
};

static const char *
find_text (const RcField *field, guint which)
{
  switch (field->format)
    {
    case RC_TEXT_TIME:
      return times[which];
    case RC_TEXT_STATE:
      return states[which];
    case RC_TEXT_CURRENCY:
      return currencies[which];
    case RC_TEXT_ANY:
      break;
    }
  return texts[which];
}

static const char *
find_string (const RcField *field, guint which)
{
  switch (field->type)
    {
    case RC_FIELD_NOTE:
      return notes[which];
    case RC_FIELD_REF:
      return ids[which];
    case RC_FIELD_FILE:
      return files[which];
    default:
      return find_text (field, which);
    }
}

/* All choices first, then some of them: neighbours in a set must not be mixed up. */
static RcChoiceSet
make_choices (const RcField *field, guint which)
{
  RcChoiceSet set = 0;

  for (guint i = 0; i < field->choices->n_items; i++)
    if (which == 0 || i % 2 == which - 1)
      set |= (RcChoiceSet) 1 << field->choices->items[i].value;
  return set;
}

static char **
make_refs (guint which)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i <= which; i++)
    g_strv_builder_add (builder, ids[LAWS_N_VALUES - 1 - i]);
  return g_strv_builder_end (builder);
}

static void
set_value (GValue *value, const RcField *field, guint which)
{
  switch (field->type)
    {
    case RC_FIELD_TEXT:
    case RC_FIELD_NOTE:
    case RC_FIELD_REF:
    case RC_FIELD_FILE:
      g_value_set_string (value, find_string (field, which));
      break;
    case RC_FIELD_DATE:
      g_value_take_boxed (value, rc_date_parse (dates[which], NULL));
      break;
    case RC_FIELD_MOMENT:
      g_value_take_boxed (value, rc_moment_parse (moments[which], NULL));
      break;
    case RC_FIELD_MONEY:
      g_value_set_int64 (value, amounts[which]);
      break;
    case RC_FIELD_NUMBER:
      g_value_set_double (value, numbers[which]);
      break;
    case RC_FIELD_FLAG:
      g_value_set_int (value, which % 2 == 0 ? RC_FLAG_NO : RC_FLAG_YES);
      break;
    case RC_FIELD_CHOICE:
      g_value_set_int (value, (int) (which % field->choices->n_items) + 1);
      break;
    case RC_FIELD_CHOICES:
      g_value_set_uint64 (value, make_choices (field, which));
      break;
    case RC_FIELD_REFS:
      g_value_take_boxed (value, make_refs (which));
      break;
    case RC_FIELD_LIST:
    case RC_N_FIELD_TYPES:
      g_assert_not_reached ();
    }
}

static void
fill_list (RcRecord *record, const RcField *field, guint which)
{
  g_autoptr(GListStore) list = NULL;

  g_object_get (record, field->name, &list, NULL);
  g_list_store_remove_all (list);
  for (guint i = 0; i <= which; i++)
    {
      g_autoptr(RcRecord) child = laws_new_filled (field->child, i);

      g_list_store_append (list, child);
    }
}

void
laws_fill_field (RcRecord *record, const RcField *field, guint which)
{
  g_auto(GValue) value = G_VALUE_INIT;
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), field->name);

  g_assert_cmpuint (which, <, LAWS_N_VALUES);
  g_assert_nonnull (spec);
  if (field->type == RC_FIELD_LIST)
    {
      fill_list (record, field, which);
      return;
    }
  g_value_init (&value, spec->value_type);
  set_value (&value, field, which);
  g_object_set_property (G_OBJECT (record), field->name, &value);
}

RcRecord *
laws_new_filled (const RcKind *kind, guint which)
{
  RcRecord *record = rc_record_new (kind);
  g_autoptr(GDateTime) when = rc_moment_parse ("2026-11-24T08:15:30.250000+01:00", NULL);

  for (guint i = 0; i < kind->n_fields; i++)
    laws_fill_field (record, &kind->fields[i], which);
  rc_record_touch (record, (RcStamp) { when, "Daniel “Dan” Álvarez" });
  return record;
}

char *
laws_write (RcRecord *record)
{
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, rc_record_to_json (record));
  return rc_json_to_text (node);
}

RcRecord *
laws_read (const RcKind *kind, const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = rc_json_parse (text, strlen (text), &error);
  RcRecord *record;

  g_assert_no_error (error);
  record = rc_record_from_json (kind, json_node_get_object (node), &error);
  g_assert_no_error (error);
  return record;
}

RcRecord *
laws_copy_with (RcRecord *base, const RcField *field, guint which)
{
  RcRecord *copy = rc_record_copy (base);

  laws_fill_field (copy, field, which);
  return copy;
}

GPtrArray *
laws_merge (RcRecord *ours, RcRecord *theirs, RcRecord *base)
{
  GPtrArray *conflicts = g_ptr_array_new ();

  rc_record_merge (ours, theirs, base, conflicts);
  return conflicts;
}

gboolean
laws_takes_any_text (const RcField *field)
{
  return field->type == RC_FIELD_NOTE ||
         (field->type == RC_FIELD_TEXT && field->format == RC_TEXT_ANY);
}

void
laws_expect (gboolean ok, const RcKind *kind, const RcField *field, const char *promise)
{
  if (!ok)
    g_test_fail_printf ("%s%s%s: %s", kind->name, field != NULL ? "." : "",
                        field != NULL ? field->name : "", promise);
}

typedef struct {
  LawsTest test;
  LawsListTest list_test;
  const RcKind *kind;
  const RcField *field;
} Law;

static void
run_law (gconstpointer data)
{
  const Law *law = data;

  if (law->field != NULL)
    law->list_test (law->kind, law->field);
  else
    law->test (law->kind);
}

static void
add_law (const char *name, Law law)
{
  g_autofree char *path =
    g_strconcat ("/", name, "/", law.kind->name, law.field != NULL ? "." : NULL,
                 law.field != NULL ? law.field->name : NULL, NULL);

  g_test_add_data_func_full (path, g_memdup2 (&law, sizeof law), run_law, g_free);
}

void
laws_add_for_every_kind (const char *law, LawsTest test)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    add_law (law, (Law) { .test = test, .kind = kinds[i] });
}

void
laws_add_for_every_list (const char *law, LawsListTest test)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    for (guint j = 0; j < kinds[i]->n_fields; j++)
      if (kinds[i]->fields[j].type == RC_FIELD_LIST)
        add_law (law, (Law) { .list_test = test, .kind = kinds[i],
                              .field = &kinds[i]->fields[j] });
}
