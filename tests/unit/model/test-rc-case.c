/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-appeals.h"
#include "rc-case.h"
#include "rc-date.h"
#include "rc-json.h"
#include "rc-policy.h"

static RcStamp
stamp_at (const char *text)
{
  static GDateTime *when;

  g_clear_pointer (&when, g_date_time_unref);
  when = g_date_time_new_from_iso8601 (text, NULL);
  return (RcStamp) { when, "ana" };
}

static RcCase *
read_case (const char *text, GError **error)
{
  g_autoptr(JsonNode) node = rc_json_parse (text, strlen (text), error);

  return node != NULL ? rc_case_from_json (node, error) : NULL;
}

static char *
write_case (RcCase *the_case)
{
  g_autoptr(JsonNode) node = rc_case_to_json (the_case);

  return rc_json_to_text (node);
}

#define HEAD "\"format\": 1, \"id\": \"0b2c7a52-0000-4000-8000-000000000001\", \"title\": \"T\""

static void
test_new (void)
{
  g_autoptr(RcCase) the_case = rc_case_new ("Ketamine for Maria", stamp_at ("2026-11-23T09:00:00-05:00"));

  g_assert_cmpstr (rc_case_get_title (the_case), ==, "Ketamine for Maria");
  g_assert_cmpstr (rc_case_get_currency (the_case), ==, "USD");
  g_assert_cmpint (strlen (rc_case_get_id (the_case)), ==, 36);
  g_assert_null (rc_case_first (the_case, &rc_plan_kind));
}

static void
test_unknown_is_kept (void)
{
  const char *text = "{" HEAD ",\n"
    "  \"future\": {\"n\": 1.10, \"big\": 9007199254740993, \"huge\": 1e400},\n"
    "  \"records\": {\n"
    "    \"plan\": [{\"id\": \"p1\", \"insurer\": \"Blue Harbor\", \"new_member\": [1.50, null]}],\n"
    "    \"drone-delivery\": [{\"altitude\": 12.00}]\n"
    "  }\n"
    "}";
  g_autoptr(GError) error = NULL;
  g_autoptr(RcCase) the_case = read_case (text, &error);
  g_autofree char *written = NULL;
  g_autofree char *again = NULL;
  g_autoptr(RcCase) second = NULL;

  g_assert_no_error (error);
  written = write_case (the_case);
  g_assert_nonnull (strstr (written, "1.10"));
  g_assert_nonnull (strstr (written, "9007199254740993"));
  g_assert_nonnull (strstr (written, "1e400"));
  g_assert_nonnull (strstr (written, "1.50"));
  g_assert_nonnull (strstr (written, "\"altitude\" : 12.00"));
  second = read_case (written, &error);
  g_assert_no_error (error);
  again = write_case (second);
  g_assert_cmpstr (written, ==, again);
  g_assert_true (rc_case_equal (the_case, second));
}

static void
test_refused (void)
{
  static const struct {
    const char *name;
    const char *text;
    const char *place;
  } rows[] = {
    { "not-an-object", "[1]", "" },
    { "no-format", "{\"id\": \"x\"}", "format" },
    { "format-zero", "{\"format\": 0, \"id\": \"x\"}", "format: " },
    { "format-text", "{\"format\": \"1\", \"id\": \"x\"}", "format: " },
    { "no-id", "{\"format\": 1, \"title\": \"x\"}", "id" },
    { "records-list", "{" HEAD ", \"records\": []}", "records: " },
    { "kind-object", "{" HEAD ", \"records\": {\"plan\": {}}}", "records.plan: " },
    { "record-number", "{" HEAD ", \"records\": {\"plan\": [1]}}", "records.plan[0]: " },
    { "no-record-id", "{" HEAD ", \"records\": {\"plan\": [{}]}}", "records.plan[0].id" },
    { "bad-date",
      "{" HEAD ", \"records\": {\"denial\": [{\"id\": \"d\", \"notice_date\": \"2026-02-30\"}]}}",
      "records.denial[0].notice_date: " },
    { "number-for-date",
      "{" HEAD ", \"records\": {\"denial\": [{\"id\": \"d\", \"notice_date\": 7}]}}",
      "records.denial[0].notice_date: " },
    { "three-decimals",
      "{" HEAD ", \"records\": {\"claim\": [{\"id\": \"c\", \"lines\": "
      "[{\"id\": \"l\"}, {\"id\": \"m\", \"billed\": \"1.234\"}]}]}}",
      "records.claim[0].lines[1].billed: " },
    { "unknown-token",
      "{" HEAD ", \"records\": {\"denial\": [{\"id\": \"d\", \"stage\": \"maybe\"}]}}",
      "records.denial[0].stage: " },
    { "same-id",
      "{" HEAD ", \"records\": {\"plan\": [{\"id\": \"a\"}], \"claim\": [{\"id\": \"a\"}]}}",
      "records.claim[0].id: " },
    { "deleted-number", "{" HEAD ", \"deleted\": [4]}", "deleted[0]: " },
    { "deleted-no-id", "{" HEAD ", \"deleted\": [{}]}", "deleted[0].id" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", rows[i].name);
      g_assert_null (read_case (rows[i].text, &error));
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_true (rows[i].place[0] == '\0' || strstr (error->message, rows[i].place) != NULL);
    }
}

static void
test_newer_format_is_read_only (void)
{
  g_autoptr(RcCase) newer = read_case ("{\"format\": 2, \"id\": \"x\", \"title\": \"T\"}", NULL);

  g_assert_true (rc_case_is_read_only (newer));
}

static void
count (RcCase *the_case G_GNUC_UNUSED, int *n)
{
  (*n)++;
}

static void
test_changes_are_told (void)
{
  g_autoptr(RcCase) the_case = rc_case_new ("T", stamp_at ("2026-11-23T09:00:00-05:00"));
  g_autoptr(RcRecord) plan = rc_record_new (&rc_plan_kind);
  RcStamp later = stamp_at ("2026-11-24T10:00:00-05:00");
  int n = 0;

  g_signal_connect (the_case, "changed", G_CALLBACK (count), &n);
  rc_case_add (the_case, plan, later);
  g_assert_cmpint (n, ==, 1);
  g_assert_cmpstr (rc_record_get_by (plan), ==, "ana");
  rc_case_touch (the_case, plan, later);
  g_assert_cmpint (n, ==, 2);
  g_assert_true (rc_case_remove (the_case, plan, later));
  g_assert_cmpint (n, ==, 3);
  g_assert_false (rc_case_remove (the_case, plan, later));
  g_assert_cmpint (n, ==, 3);
}

static void
test_removal_leaves_a_tombstone (void)
{
  g_autoptr(RcCase) the_case = rc_case_new ("T", stamp_at ("2026-11-23T09:00:00-05:00"));
  g_autoptr(RcRecord) plan = rc_record_new (&rc_plan_kind);
  g_autofree char *deleted = NULL;
  g_autofree char *restored = NULL;

  rc_case_add (the_case, plan, stamp_at ("2026-11-23T09:00:00-05:00"));
  rc_case_remove (the_case, plan, stamp_at ("2026-11-24T09:00:00-05:00"));
  deleted = write_case (the_case);
  g_assert_nonnull (strstr (deleted, "\"deleted\""));
  g_assert_nonnull (strstr (deleted, rc_record_get_id (plan)));
  rc_case_restore (the_case, plan);
  restored = write_case (the_case);
  g_assert_null (strstr (restored, "\"deleted\""));
  g_assert_true (rc_case_find (the_case, rc_record_get_id (plan)) == plan);
}

static char *
write_changed (RcCase *the_case)
{
  g_autoptr(GDateTime) changed = rc_case_get_changed (the_case);

  return rc_moment_format (changed);
}

static void
test_last_change (void)
{
  g_autoptr(RcCase) the_case = rc_case_new ("T", stamp_at ("2026-11-01T09:00:00Z"));
  g_autoptr(RcRecord) plan = rc_record_new (&rc_plan_kind);
  g_autoptr(RcRecord) denial = rc_record_new (&rc_denial_kind);
  g_autofree char *made = write_changed (the_case);
  g_autofree char *added = NULL;
  g_autofree char *removed = NULL;

  rc_case_add (the_case, plan, stamp_at ("2026-11-03T09:00:00Z"));
  rc_case_add (the_case, denial, stamp_at ("2026-11-02T09:00:00Z"));
  added = write_changed (the_case);
  rc_case_remove (the_case, denial, stamp_at ("2026-11-04T09:00:00Z"));
  removed = write_changed (the_case);
  g_assert_cmpstr (made, ==, "2026-11-01T09:00:00Z");
  g_assert_cmpstr (added, ==, "2026-11-03T09:00:00Z");
  g_assert_cmpstr (removed, ==, "2026-11-04T09:00:00Z");
}

static void
test_find (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RcCase) the_case = read_case (
    "{" HEAD ", \"records\": {\"claim\": [{\"id\": \"abc1\", \"lines\": [{\"id\": \"line9\"}]}, "
    "{\"id\": \"abc2\"}, {\"id\": \"abc\"}]}}", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rc_record_get_id (rc_case_find (the_case, "line9")), ==, "line9");
  g_assert_null (rc_case_find (the_case, "ab"));
  g_assert_cmpstr (rc_record_get_id (rc_case_find_prefix (the_case, "li", &error)), ==, "line9");
  g_assert_cmpstr (rc_record_get_id (rc_case_find_prefix (the_case, "abc", &error)), ==, "abc");
  g_assert_null (rc_case_find_prefix (the_case, "ab", &error));
  g_assert_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (rc_case_find_prefix (the_case, "zz", &error));
  g_assert_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_NOT_FOUND);
}

static gboolean
has_finding (GPtrArray *findings, const char *path, gboolean missing)
{
  for (guint i = 0; i < findings->len; i++)
    {
      RcFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (finding->path, path) && finding->missing == missing)
        return TRUE;
    }
  return FALSE;
}

static void
test_check (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RcCase) the_case = read_case (
    "{" HEAD ", \"records\": {\"plan\": [{\"id\": \"p\"}], \"denial\": [{\"id\": \"d\", "
    "\"notice_date\": \"2026-10-02\", \"notice_received\": \"2026-10-01\", "
    "\"about\": \"gone\"}]}}", &error);
  g_autoptr(GPtrArray) findings = NULL;

  g_assert_no_error (error);
  findings = rc_case_check (the_case);
  g_assert_true (has_finding (findings, "records.plan[0].insurer", TRUE));
  g_assert_true (has_finding (findings, "records.denial[0].notice_received", FALSE));
  g_assert_true (has_finding (findings, "records.denial[0].about", FALSE));
  g_assert_false (has_finding (findings, "records.denial[0].notice_date", FALSE));
}

static void
test_assign_keeps_objects (void)
{
  g_autoptr(RcCase) shown = read_case (
    "{" HEAD ", \"records\": {\"plan\": [{\"id\": \"p\", \"insurer\": \"A\"}]}}", NULL);
  g_autoptr(RcCase) disk = read_case (
    "{" HEAD ", \"records\": {\"plan\": [{\"id\": \"p\", \"insurer\": \"B\"}, {\"id\": \"q\"}]}}",
    NULL);
  RcRecord *plan = rc_case_find (shown, "p");

  rc_case_assign (shown, disk);
  g_assert_true (rc_case_equal (shown, disk));
  g_assert_true (rc_case_find (shown, "p") == plan);
  g_assert_cmpstr (RC_PLAN (plan)->insurer, ==, "B");
  g_assert_true (rc_case_find (shown, "q") != rc_case_find (disk, "q"));
}

static void
test_matches (void)
{
  g_autoptr(RcCase) the_case = read_case (
    "{\"format\": 1, \"id\": \"x\", \"title\": \"Ketamin für Zoë\", \"records\": {\"plan\": "
    "[{\"id\": \"p\", \"insurer\": \"Blue Harbor\"}]}}", NULL);

  g_assert_true (rc_case_matches (the_case, "zoe"));
  g_assert_true (rc_case_matches (the_case, "harbor blue"));
  g_assert_false (rc_case_matches (the_case, "lakeside"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/case/new", test_new);
  g_test_add_func ("/case/what-is-unknown-is-kept-digit-for-digit", test_unknown_is_kept);
  g_test_add_func ("/case/bad-files-are-refused-with-their-place", test_refused);
  g_test_add_func ("/case/a-newer-format-is-read-only", test_newer_format_is_read_only);
  g_test_add_func ("/case/changes-are-told", test_changes_are_told);
  g_test_add_func ("/case/removal-leaves-a-tombstone-until-undone", test_removal_leaves_a_tombstone);
  g_test_add_func ("/case/the-last-change-is-also-a-deletion", test_last_change);
  g_test_add_func ("/case/find-by-id-and-by-prefix", test_find);
  g_test_add_func ("/case/check-names-gaps-contradictions-and-dangling-references", test_check);
  g_test_add_func ("/case/assign-keeps-the-objects-that-are-shown", test_assign_keeps_objects);
  g_test_add_func ("/case/search-folds-case-and-accents", test_matches);
  return g_test_run ();
}
