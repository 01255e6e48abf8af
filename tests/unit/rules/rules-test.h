/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "case-text.h"
#include "rc-advice.h"
#include "rc-date.h"

/* What tests of rules share. Facts and records are written as "NAME=VALUE NAME=VALUE …". */

static inline GDate *
day (const char *text)
{
  g_autoptr (GError) error = NULL;
  GDate *date = rc_date_parse (text, &error);

  g_assert_no_error (error);
  return date;
}

static inline RcFacts *
facts_from (const char *text)
{
  RcFacts *facts = rc_facts_new ();
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);

      if (**word != '\0')
        rc_facts_set (facts, sides[0], sides[1]);
    }
  return facts;
}

/* @ids: with commas between */
static inline RcResult *
evaluate (RcRuleSet *rules, const char *ids, const char *text, gboolean unverified)
{
  g_auto (GStrv) list = g_strsplit (ids, ",", -1);
  g_autoptr (RcFacts) facts = facts_from (text);
  g_autoptr (GError) error = NULL;
  RcResult *result = rc_evaluate (rules, (const char *const *) list, facts, unverified, &error);

  g_assert_no_error (error);
  return result;
}

/* @text: "KIND FIELD=VALUE …" */
static inline RcRecord *
record_from (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  RcRecord *record = rc_record_new (rc_kinds_by_name (words[0]));

  for (char **word = words + 1; *word != NULL; word++)
    set_field (NULL, record, *word);
  return record;
}

/* @records: "KIND FIELD=VALUE …", "; " between them */
static inline GPtrArray *
deadlines_of (RcRuleSet *rules, const char *records)
{
  g_autoptr (RcCase) the_case = make_case (NULL, records);

  return rc_deadlines_for_case (the_case, rules);
}

/* Returns: (transfer none): the deadline of that rule among @deadlines */
static inline const RcDeadline *
find_deadline (GPtrArray *deadlines, const char *rule)
{
  for (guint i = 0; i < deadlines->len; i++)
    {
      const RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      if (deadline->result != NULL && g_str_equal (deadline->result->rule->id, rule))
        return deadline;
    }
  return NULL;
}

/* A deadline as records would give it, for any rule.
 * @record: "denial urgent=yes" */
static inline RcDeadline *
deadline_from (RcRuleSet *rules, const char *ids, const char *facts, const char *record)
{
  RcDeadline *deadline = g_new0 (RcDeadline, 1);
  RcResult *result = evaluate (rules, ids, facts, FALSE);

  deadline->record = record_from (record);
  deadline->result = result;
  deadline->actor = result->rule->actor;
  deadline->basis = strstr (facts, "letter_deadline=") != NULL ? RC_BASIS_PRINTED : RC_BASIS_RULE;
  if (result->shown != NULL)
    deadline->due = g_date_copy (&result->shown->date);
  return deadline;
}
