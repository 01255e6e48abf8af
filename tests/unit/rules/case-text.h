/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Cases written as text: "FIELD=VALUE …" for the plan, and for each other record its kind before
 * that, with "; " between records. "@" before a kind is the id of the first record of that kind;
 * "@denial:2" is that of the second. */

#include "rc-case.h"
#include "rc-kinds.h"

static inline RcStamp
stamp (void)
{
  static GDateTime *when;

  if (when == NULL)
    when = g_date_time_new_utc (2026, 11, 24, 9, 0, 0);
  return (RcStamp) { when, "test" };
}

/* Lives as long as the case. */
static inline RcRecord *
find_named (RcCase *the_case, const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, ":", 2);
  GListModel *records = rc_case_get_records (the_case, rc_kinds_by_name (parts[0]));
  const guint place = parts[1] != NULL ? (guint) g_ascii_strtoull (parts[1], NULL, 10) - 1 : 0;
  g_autoptr (RcRecord) record = g_list_model_get_item (records, place);

  g_assert_nonnull (record);
  return record;
}

static inline void
set_field (RcCase *the_case, RcRecord *record, const char *assignment)
{
  g_auto (GStrv) sides = g_strsplit (assignment, "=", 2);
  const RcField *field = rc_kind_field (rc_record_get_kind (record), sides[0]);
  const char *value = sides[1];
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (field);
  if (value[0] == '@')
    value = rc_record_get_id (find_named (the_case, value + 1));
  rc_record_set_text (record, field, value, &error);
  g_assert_no_error (error);
}

static inline RcRecord *
add_record (RcCase *the_case, const char *kind, char **assignments)
{
  g_autoptr (RcRecord) record = rc_record_new (rc_kinds_by_name (kind));

  for (; *assignments != NULL; assignments++)
    set_field (the_case, record, *assignments);
  rc_case_add (the_case, record, stamp ());
  return record;
}

static inline RcCase *
make_case (const char *plan, const char *records)
{
  RcCase *the_case = rc_case_new ("Ketamine", stamp ());
  g_auto (GStrv) rows = g_strsplit (records, "; ", -1);

  if (plan != NULL)
    {
      g_auto (GStrv) words = g_strsplit (plan, " ", -1);

      add_record (the_case, "plan", words);
    }
  for (char **row = rows; *row != NULL; row++)
    {
      g_auto (GStrv) words = g_strsplit (*row, " ", -1);

      add_record (the_case, words[0], words + 1);
    }
  return the_case;
}
