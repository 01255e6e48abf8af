/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "rc-date.h"
#include "rc-rule-set.h"

/* A row that is right; the tests change one member of it at a time. */
#define ROW                                                                                       \
  "\"id\": \"a.rule\", \"plan_types\": [\"fehb\"], \"actor\": \"patient\", "                       \
  "\"action\": \"file_plan_appeal\", \"level\": 1, \"urgency\": null, "                           \
  "\"effective\": {\"basis\": \"notice_date\", \"from\": null, \"to\": null}, "                   \
  "\"readings\": [{\"reading\": \"text\", \"start\": {\"event\": \"notice_date\"}, "              \
  "\"amount\": {\"n\": 60, \"unit\": \"calendar_days\"}, \"roll\": {\"kind\": \"none\"}}], "      \
  "\"minimum_only\": false, \"state_param\": null, \"extension\": null, "                         \
  "\"letter_date_overrides\": true, \"cite\": \"1 CFR 2\", \"sources\": [\"a page\"], "           \
  "\"confidence\": \"verified_text\", \"verified_on\": \"2026-11-01\", \"note\": null"

static char *
replace (const char *text, const char *old, const char *new)
{
  g_auto (GStrv) parts = NULL;

  g_assert_nonnull (strstr (text, old));
  parts = g_strsplit (text, old, 2);
  return g_strjoinv (new, parts);
}

static char *
document_of (const char *rows)
{
  return g_strdup_printf ("{\"schema_version\": 1, \"data_version\": \"2026-11-23\", "
                          "\"rules\": [%s]}",
                          rows);
}

static RcRuleSet *
load (const char *document)
{
  return rc_rule_set_new_from_data ("mine.json", document, strlen (document));
}

static const char *
only_problem (RcRuleSet *set)
{
  GPtrArray *problems = rc_rule_set_get_problems (set);

  g_assert_cmpuint (problems->len, ==, 1);
  return g_ptr_array_index (problems, 0);
}

static void
test_good_row (void)
{
  g_autofree char *document = document_of ("{" ROW "}");
  g_autoptr (RcRuleSet) set = load (document);
  const RcRule *rule = rc_rule_set_lookup (set, "a.rule");
  g_autofree char *checked_on = NULL;

  g_assert_cmpuint (rc_rule_set_get_problems (set)->len, ==, 0);
  g_assert_nonnull (rule);
  g_assert_cmpstr (rule->origin, ==, "mine.json: rules[0]");
  g_assert_cmpstr (rule->level, ==, "1");
  g_assert_cmpstr (rule->cite, ==, "1 CFR 2");
  g_assert_cmpstr (rule->sources[0], ==, "a page");
  g_assert_cmpint (rule->confidence, ==, RC_CONFIDENCE_VERIFIED_TEXT);
  checked_on = rc_date_format (rule->checked_on);
  g_assert_cmpstr (checked_on, ==, "2026-11-01");
}

static void
test_checked_with_the_document (void)
{
  g_autofree char *row = replace ("{" ROW "}", "\"2026-11-01\"", "null");
  g_autofree char *document = document_of (row);
  g_autoptr (RcRuleSet) set = load (document);
  g_autofree char *checked_on = rc_date_format (rc_rule_set_lookup (set, "a.rule")->checked_on);

  g_assert_cmpstr (checked_on, ==, "2026-11-23");
}

/* Neither the row nor its document says when somebody read the source. */
static void
test_never_checked (void)
{
  g_autofree char *row = replace ("{" ROW "}", "\"2026-11-01\"", "null");
  g_autofree char *document = g_strdup_printf ("{\"rules\": [%s]}", row);
  g_autoptr (RcRuleSet) set = load (document);

  g_assert_true (g_str_has_prefix (only_problem (set), "mine.json: rules[0].verified_on: "));
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==, 0);
}

/* What nobody found a text for needs no source, and gives no date. */
static void
test_memory_needs_no_source (void)
{
  g_autofree char *bare = replace ("{" ROW "}", "[\"a page\"]", "[]");
  g_autofree char *row = replace (bare, "verified_text", "memory");
  g_autofree char *document = document_of (row);
  g_autoptr (RcRuleSet) set = load (document);

  g_assert_cmpuint (rc_rule_set_get_problems (set)->len, ==, 0);
}

typedef struct {
  const char *path;
  const char *old;
  const char *new;
  const char *place; /* how the problem must begin */
} BadRow;

#define BEFORE "mine.json: rules[0]."

static const BadRow bad_rows[] = {
  { "no-id", "\"id\": \"a.rule\", ", "", BEFORE "id: " },
  { "empty-id", "\"a.rule\"", "\"\"", BEFORE "id: " },
  { "id-of-another-type", "\"a.rule\"", "7", BEFORE "id: " },
  { "no-plan-type", "[\"fehb\"]", "[]", BEFORE "plan_types: " },
  { "unknown-plan-type", "fehb", "febh", BEFORE "plan_types: “febh”" },
  { "unknown-actor", "\"patient\"", "\"doctor\"", BEFORE "actor: “doctor”" },
  { "no-action", "\"file_plan_appeal\"", "null", BEFORE "action: " },
  { "level-out-of-range", "\"level\": 1", "\"level\": 6", BEFORE "level: " },
  { "unknown-level", "\"level\": 1", "\"level\": \"both\"", BEFORE "level: " },
  { "unknown-urgency", "\"urgency\": null", "\"urgency\": [\"soon\"]", BEFORE "urgency: “soon”" },
  { "no-such-day", "\"from\": null", "\"from\": \"2026-02-30\"", BEFORE "effective.from: " },
  { "not-a-date", "\"to\": null", "\"to\": \"2026\"", BEFORE "effective.to: " },
  { "ends-before-it-begins", "\"from\": null, \"to\": null",
    "\"from\": \"2026-01-01\", \"to\": \"2025-12-31\"", BEFORE "effective: " },
  { "no-readings", "\"readings\": [", "\"readings\": [], \"unread\": [", BEFORE "readings: " },
  { "misspelt-member", "\"minimum_only\"", "\"minimun_only\"", BEFORE "minimun_only: " },
  { "misspelt-in-a-reading", "\"roll\":", "\"rol\":", BEFORE "readings[0].rol: " },
  { "misspelt-in-a-start", "{\"event\": \"notice_date\"}",
    "{\"event\": \"notice_date\", \"presumed\": {}}", BEFORE "readings[0].start.presumed: " },
  { "misspelt-in-a-choice", "{\"event\": \"notice_date\"}",
    "{\"event\": \"later_of\", \"of\": [{\"event\": \"notice_date\"}], \"plus\": 1}",
    BEFORE "readings[0].start.plus: " },
  { "misspelt-in-an-amount", "\"unit\": \"calendar_days\"}",
    "\"unit\": \"calendar_days\", \"less\": 3}", BEFORE "readings[0].amount.less: " },
  { "misspelt-in-a-roll", "\"kind\": \"none\"", "\"kind\": \"none\", \"to\": \"Monday\"",
    BEFORE "readings[0].roll.to: " },
  { "misspelt-in-the-time", "\"from\": null", "\"form\": null", BEFORE "effective.form: " },
  { "hours-that-roll", "{\"n\": 60, \"unit\": \"calendar_days\"}, \"roll\": {\"kind\": \"none\"}",
    "{\"n\": 60, \"unit\": \"hours\"}, \"roll\": {\"kind\": \"next_business_day\", "
    "\"calendar\": \"federal_observed\"}",
    BEFORE "readings[0].roll.kind: " },
  { "state-limits-upside-down", "\"state_param\": null",
    "\"state_param\": {\"name\": \"state_days\", \"min\": 90, \"max\": 60}",
    BEFORE "state_param.max: " },
  { "misspelt-in-an-extension", "\"extension\": null",
    "\"extension\": {\"amount\": {\"n\": 14, \"unit\": \"calendar_days\"}, \"require\": 1}",
    BEFORE "extension.require: " },
  { "unknown-amount-in-controversy", "\"cite\":", "\"amount_in_controversy\": \"much\", \"cite\":",
    BEFORE "amount_in_controversy: “much”" },
  { "no-source", "\"sources\": [\"a page\"]", "\"sources\": []", BEFORE "sources: " },
  { "sources-left-out", "\"sources\": [\"a page\"], ", "", BEFORE "sources: " },
  { "reading-is-no-object", "\"readings\": [{", "\"readings\": [5, {", BEFORE "readings[0]: " },
  { "no-start", "\"start\": {\"event\": \"notice_date\"}", "\"start\": null",
    BEFORE "readings[0].start: " },
  { "no-event", "\"event\": \"notice_date\"", "\"event\": null",
    BEFORE "readings[0].start.event: " },
  { "event-is-no-name", "\"event\": \"notice_date\"", "\"event\": \"Notice Date\"",
    BEFORE "readings[0].start.event: " },
  { "unknown-choice-of-events", "{\"event\": \"notice_date\"}",
    "{\"event\": \"sooner_of\", \"of\": [{\"event\": \"notice_date\"}]}",
    BEFORE "readings[0].start.event: “sooner_of”" },
  { "choice-of-nothing", "{\"event\": \"notice_date\"}",
    "{\"event\": \"later_of\", \"of\": []}", BEFORE "readings[0].start.of: " },
  { "bad-plus-in-a-choice", "{\"event\": \"notice_date\"}",
    "{\"event\": \"later_of\", \"of\": [{\"event\": \"notice_date\", \"plus\": "
    "{\"n\": 10, \"unit\": \"hours\"}}]}",
    BEFORE "readings[0].start.of[0].plus.unit: “hours”" },
  { "bad-presumption", "{\"event\": \"notice_date\"}",
    "{\"event\": \"notice_received\", \"presume\": {\"from\": \"notice_date\", \"unit\": "
    "\"calendar_days\"}}",
    BEFORE "readings[0].start.presume.plus: " },
  { "no-amount", "\"amount\": {\"n\": 60, \"unit\": \"calendar_days\"}, ", "",
    BEFORE "readings[0].amount: " },
  { "unknown-unit", "\"calendar_days\"", "\"fortnights\"",
    BEFORE "readings[0].amount.unit: “fortnights”" },
  { "unknown-reason-for-no-number", "{\"n\": 60, \"unit\": \"calendar_days\"}",
    "{\"n\": null, \"unit\": \"weather\"}", BEFORE "readings[0].amount.unit: “weather”" },
  { "number-out-of-range", "60", "6000", BEFORE "readings[0].amount.n: " },
  { "number-with-a-fraction", "60", "6.5", BEFORE "readings[0].amount.n: " },
  { "negative-months", "{\"n\": 60, \"unit\": \"calendar_days\"}",
    "{\"n\": -1, \"unit\": \"months\"}", BEFORE "readings[0].amount.n: " },
  { "sum-instead-of-a-difference", "60", "\"30 + days_used\"", BEFORE "readings[0].amount.n: " },
  { "fixed-day-that-is-not-there", "{\"n\": 60, \"unit\": \"calendar_days\"}",
    "{\"fixed\": \"02-30\", \"years_after\": 1}", BEFORE "readings[0].amount.fixed: " },
  { "unknown-month-rule", "\"roll\":", "\"month_rule\": \"round\", \"roll\":",
    BEFORE "readings[0].month_rule: “round”" },
  { "month-rule-of-another-type", "\"roll\":", "\"month_rule\": 3, \"roll\":",
    BEFORE "readings[0].month_rule: " },
  { "unknown-roll", "\"kind\": \"none\"", "\"kind\": \"previous_day\"",
    BEFORE "readings[0].roll.kind: “previous_day”" },
  { "unknown-calendar", "\"kind\": \"none\"",
    "\"kind\": \"next_business_day\", \"calendar\": \"lunar\"",
    BEFORE "readings[0].roll.calendar: “lunar”" },
  { "flag-of-another-type", "\"minimum_only\": false", "\"minimum_only\": \"no\"",
    BEFORE "minimum_only: " },
  { "state-number-without-a-name", "\"state_param\": null", "\"state_param\": {\"min\": 90}",
    BEFORE "state_param.name: " },
  { "extension-in-hours", "\"extension\": null",
    "\"extension\": {\"amount\": {\"n\": 14, \"unit\": \"hours\"}}",
    BEFORE "extension.amount.unit: “hours”" },
  { "extension-twice", "\"extension\": null",
    "\"extension\": {\"amount\": {\"n\": 14, \"unit\": \"calendar_days\"}, \"times\": 2}",
    BEFORE "extension.times: " },
  { "letter-does-not-count", "\"letter_date_overrides\": true",
    "\"letter_date_overrides\": false", BEFORE "letter_date_overrides: " },
  { "no-citation", "\"cite\": \"1 CFR 2\", ", "", BEFORE "cite: " },
  { "empty-citation", "\"1 CFR 2\"", "\"\"", BEFORE "cite: " },
  { "empty-source", "\"a page\"", "\"\"", BEFORE "sources[0]: " },
  { "unknown-confidence", "\"verified_text\"", "\"sure\"", BEFORE "confidence: “sure”" },
  { "no-confidence", "\"confidence\": \"verified_text\", ", "", BEFORE "confidence: " },
  { "checked-on-no-such-day", "\"2026-11-01\"", "\"2026-11-31\"", BEFORE "verified_on: " },
};

/* The bad row is named and left out, the good one beside it loads. */
static void
test_bad_row (gconstpointer data)
{
  const BadRow *bad = data;
  g_autofree char *row = replace ("{" ROW "}", bad->old, bad->new);
  g_autofree char *good = replace ("{" ROW "}", "a.rule", "b.rule");
  g_autofree char *rows = g_strjoin (", ", row, good, NULL);
  g_autofree char *document = document_of (rows);
  g_autoptr (RcRuleSet) set = load (document);

  g_test_message ("%s", only_problem (set));
  g_assert_true (g_str_has_prefix (only_problem (set), bad->place));
  g_assert_true (g_str_has_suffix (only_problem (set), ". This row is left out."));
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==, 1);
  g_assert_nonnull (rc_rule_set_lookup (set, "b.rule"));
}

static void
test_duplicate_id (void)
{
  g_autofree char *document = document_of ("{" ROW "}, {" ROW "}");
  g_autoptr (RcRuleSet) set = load (document);

  g_assert_cmpstr (only_problem (set), ==,
                   "mine.json: rules[1].id: “a.rule” stands in this file twice. "
                   "This row is left out.");
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==, 1);
}

static char *
version (const char *id, const char *range)
{
  g_autofree char *named = replace ("{" ROW "}", "a.rule", id);

  return replace (named, "\"from\": null, \"to\": null", range);
}

static void
test_overlap (void)
{
  g_autofree char *old = version ("old", "\"from\": null, \"to\": \"2026-01-01\"");
  g_autofree char *new = version ("new", "\"from\": \"2026-01-01\", \"to\": null");
  g_autofree char *rows = g_strjoin (", ", old, new, NULL);
  g_autofree char *document = document_of (rows);
  g_autoptr (RcRuleSet) set = load (document);

  g_assert_cmpstr (only_problem (set), ==,
                   "mine.json: rules[1].effective: overlaps the time in which “old” is in force. "
                   "This row is left out.");
  g_assert_null (rc_rule_set_lookup (set, "new"));
}

static void
test_change_of_law (void)
{
  g_autofree char *old = version ("old", "\"from\": null, \"to\": \"2025-12-31\"");
  g_autofree char *new = version ("new", "\"from\": \"2026-01-01\", \"to\": null");
  g_autofree char *rows = g_strjoin (", ", old, new, NULL);
  g_autofree char *document = document_of (rows);
  g_autoptr (RcRuleSet) set = load (document);

  g_assert_cmpuint (rc_rule_set_get_problems (set)->len, ==, 0);
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==, 2);
}

typedef struct {
  const char *path;
  const char *document;
} BadDocument;

static const BadDocument bad_documents[] = {
  { "empty", "" },
  { "not-json", "rules:\n  - a\n" },
  { "cut-off", "{\"rules\": [{\"id\": \"a.ru" },
  { "a-list", "[]" },
  { "no-rules", "{\"schema_version\": 1}" },
  { "rules-of-another-type", "{\"rules\": {}}" },
  { "from-a-newer-version", "{\"schema_version\": 2, \"rules\": []}" },
  { "bad-date", "{\"data_version\": \"yesterday\", \"rules\": []}" },
  { "same-member-twice", "{\"rules\": [], \"rules\": []}" },
  { "tables-of-another-type", "{\"rules\": [], \"suspensions\": 4}" },
};

static void
test_bad_document (gconstpointer data)
{
  const BadDocument *bad = data;
  g_autoptr (RcRuleSet) set = load (bad->document);

  g_test_message ("%s", only_problem (set));
  g_assert_true (g_str_has_prefix (only_problem (set), "mine.json: "));
  g_assert_true (g_str_has_suffix (only_problem (set), ". The file is left out."));
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==, 0);
}

static void
test_bad_tables (void)
{
  const char *document =
    "{\"rules\": [], \"suspensions\": [{\"id\": \"storm\", \"from\": \"2026-01-01\"}, "
    "{\"id\": \"storm\", \"from\": \"2026-01-01\", \"to\": \"2026-02-01\", "
    "\"plan_types\": [\"febh\"], \"cite\": \"1 CFR 2\", \"confidence\": \"secondary\"}, "
    "{\"id\": \"storm\", \"from\": \"2026-01-01\", \"to\": \"2026-02-01\", "
    "\"cite\": \"1 CFR 2\", \"confidence\": \"secondary\", \"action\": []}], "
    "\"amounts_in_controversy\": [{\"from\": \"2026-12-31\", \"to\": \"2026-01-01\"}]}";
  g_autoptr (RcRuleSet) set = load (document);
  GPtrArray *problems = rc_rule_set_get_problems (set);

  static const char *const places[] = { "mine.json: suspensions[0].to: ",
                                        "mine.json: suspensions[1].plan_types: “febh”",
                                        "mine.json: suspensions[2].action: ",
                                        "mine.json: amounts_in_controversy[0].to" };

  g_assert_cmpuint (problems->len, ==, G_N_ELEMENTS (places));
  for (guint i = 0; i < problems->len; i++)
    g_assert_true (g_str_has_prefix (g_ptr_array_index (problems, i), places[i]));
}

/* The user's folder. */

typedef struct {
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (data);
  fixture->folder = g_dir_make_tmp ("rules-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name = NULL;

  g_assert_null (data);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

static void
write_file (Fixture *fixture, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
test_user_overrides (Fixture *fixture, gconstpointer data)
{
  g_autofree char *row = replace ("{" ROW "}", "a.rule", "fehb.opm.file");
  g_autofree char *document = document_of (row);
  g_autoptr (RcRuleSet) shipped = rc_rule_set_new (data);
  g_autoptr (RcRuleSet) set = NULL;

  write_file (fixture, "my-rules.json", document);
  set = rc_rule_set_new (fixture->folder);
  g_assert_cmpuint (rc_rule_set_get_problems (set)->len, ==, 0);
  g_assert_cmpstr (rc_rule_set_lookup (set, "fehb.opm.file")->cite, ==, "1 CFR 2");
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==, rc_rule_set_get_rules (shipped)->len);
}

static void
test_user_adds (Fixture *fixture, gconstpointer data)
{
  g_autofree char *document = document_of ("{" ROW "}");
  g_autoptr (RcRuleSet) shipped = rc_rule_set_new (data);
  g_autoptr (RcRuleSet) set = NULL;

  write_file (fixture, "my-rules.json", document);
  set = rc_rule_set_new (fixture->folder);
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==,
                    rc_rule_set_get_rules (shipped)->len + 1);
}

static void
test_user_bad_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *document = document_of ("{" ROW "}");
  g_autoptr (RcRuleSet) shipped = rc_rule_set_new (data);
  g_autoptr (RcRuleSet) set = NULL;

  write_file (fixture, "a-bad.json", "{\"rules\": [");
  write_file (fixture, "b-good.json", document);
  write_file (fixture, "notes.txt", "not rules");
  set = rc_rule_set_new (fixture->folder);
  g_assert_true (g_str_has_prefix (only_problem (set), "a-bad.json: "));
  g_assert_nonnull (rc_rule_set_lookup (set, "a.rule"));
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==,
                    rc_rule_set_get_rules (shipped)->len + 1);
}

static void
test_user_bad_row_keeps_the_shipped (Fixture *fixture, gconstpointer data)
{
  g_autofree char *row = replace ("{" ROW "}", "a.rule", "fehb.opm.file");
  g_autofree char *bad = replace (row, "\"1 CFR 2\"", "\"\"");
  g_autofree char *document = document_of (bad);
  g_autoptr (RcRuleSet) set = NULL;

  g_assert_null (data);
  write_file (fixture, "my-rules.json", document);
  set = rc_rule_set_new (fixture->folder);
  g_assert_true (
    g_str_has_prefix (only_problem (set), "my-rules.json: rules[0].cite: is missing"));
  g_assert_cmpstr (rc_rule_set_lookup (set, "fehb.opm.file")->cite, ==,
                   "5 CFR 890.105(e)(1)(i)");
}

static char *
make_version_of_shipped (const char *id, const char *range)
{
  g_autofree char *row = version (id, range);
  g_autofree char *type = replace (row, "\"fehb\"", "\"medicare_advantage\"");

  return replace (type, "file_plan_appeal", "request_plan_reconsideration");
}

/* Moving the start of the new rule back would leave two rules in force at once. */
static void
test_user_overlap (Fixture *fixture, gconstpointer data)
{
  g_autofree char *row = make_version_of_shipped ("ma.reconsideration.file",
                                                  "\"from\": \"2024-07-01\", \"to\": null");
  g_autofree char *document = document_of (row);
  g_autoptr (RcRuleSet) set = NULL;

  g_assert_null (data);
  write_file (fixture, "my-rules.json", document);
  set = rc_rule_set_new (fixture->folder);
  g_assert_nonnull (strstr (only_problem (set), "“ma.reconsideration.file.pre2025”"));
  g_assert_cmpstr (rc_rule_set_lookup (set, "ma.reconsideration.file")->cite, !=, "1 CFR 2");
}

/* Unless the file moves the end of the old one with it. */
static void
test_user_moves_both_versions (Fixture *fixture, gconstpointer data)
{
  g_autofree char *new = make_version_of_shipped ("ma.reconsideration.file",
                                                  "\"from\": \"2024-07-01\", \"to\": null");
  g_autofree char *old = make_version_of_shipped ("ma.reconsideration.file.pre2025",
                                                  "\"from\": null, \"to\": \"2024-06-30\"");
  g_autofree char *rows = g_strjoin (", ", new, old, NULL);
  g_autofree char *document = document_of (rows);
  g_autoptr (RcRuleSet) set = NULL;

  g_assert_null (data);
  write_file (fixture, "my-rules.json", document);
  set = rc_rule_set_new (fixture->folder);
  g_assert_cmpuint (rc_rule_set_get_problems (set)->len, ==, 0);
  g_assert_cmpstr (rc_rule_set_lookup (set, "ma.reconsideration.file")->cite, ==, "1 CFR 2");
}

static void
test_user_later_file_wins (Fixture *fixture, gconstpointer data)
{
  g_autofree char *one = document_of ("{" ROW "}");
  g_autofree char *two = replace (one, "1 CFR 2", "3 CFR 4");
  g_autoptr (RcRuleSet) set = NULL;

  g_assert_null (data);
  write_file (fixture, "b.json", two);
  write_file (fixture, "a.json", one);
  set = rc_rule_set_new (fixture->folder);
  g_assert_cmpstr (rc_rule_set_lookup (set, "a.rule")->cite, ==, "3 CFR 4");
}

static void
test_user_folder_missing (void)
{
  g_autoptr (RcRuleSet) set = rc_rule_set_new ("/nonexistent/recourse/rules");

  g_assert_cmpuint (rc_rule_set_get_problems (set)->len, ==, 0);
  g_assert_cmpuint (rc_rule_set_get_rules (set)->len, ==, 126);
}

#define ADD(name, function)                                                                       \
  g_test_add ("/rule-set/user/" name, Fixture, NULL, set_up, function, tear_down)

static void
add_user_tests (void)
{
  ADD ("overrides-by-id", test_user_overrides);
  ADD ("adds-rules", test_user_adds);
  ADD ("bad-file-is-named-and-left-out", test_user_bad_file);
  ADD ("bad-row-keeps-the-shipped-one", test_user_bad_row_keeps_the_shipped);
  ADD ("overlap-keeps-the-shipped-one", test_user_overlap);
  ADD ("moves-both-versions", test_user_moves_both_versions);
  ADD ("later-file-wins", test_user_later_file_wins);
  g_test_add_func ("/rule-set/user/no-folder", test_user_folder_missing);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rule-set/good-row", test_good_row);
  g_test_add_func ("/rule-set/checked-with-the-document", test_checked_with_the_document);
  g_test_add_func ("/rule-set/bad-row/never-checked", test_never_checked);
  g_test_add_func ("/rule-set/memory-needs-no-source", test_memory_needs_no_source);
  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/rule-set/bad-row/", bad_rows[i].path, NULL);

      g_test_add_data_func (path, &bad_rows[i], test_bad_row);
    }
  g_test_add_func ("/rule-set/bad-row/duplicate-id", test_duplicate_id);
  g_test_add_func ("/rule-set/bad-row/overlap", test_overlap);
  g_test_add_func ("/rule-set/change-of-law", test_change_of_law);
  for (guint i = 0; i < G_N_ELEMENTS (bad_documents); i++)
    {
      g_autofree char *path = g_strconcat ("/rule-set/bad-document/", bad_documents[i].path, NULL);

      g_test_add_data_func (path, &bad_documents[i], test_bad_document);
    }
  g_test_add_func ("/rule-set/bad-tables", test_bad_tables);
  add_user_tests ();
  return g_test_run ();
}
