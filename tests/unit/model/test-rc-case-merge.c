/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-case.h"
#include "rc-json.h"

/* Each row: what both knew, ours, theirs, and what must come of it; the records of one plan list in
 * short form, and the tombstones. */
typedef struct {
  const char *name;
  const char *base; /* or NULL: nothing in common */
  const char *ours;
  const char *theirs;
  const char *merged;
  guint conflicts;
} Row;

#define CASE(records, rest)                                                                       \
  "{\"format\": 1, \"id\": \"x\", \"title\": \"T\", \"records\": {" records "}" rest "}"
#define P_A "{\"id\": \"p\", \"insurer\": \"A\"}"
#define P_B "{\"id\": \"p\", \"insurer\": \"B\"}"
#define P_C "{\"id\": \"p\", \"insurer\": \"C\"}"
#define Q "{\"id\": \"q\", \"insurer\": \"Q\"}"
#define R "{\"id\": \"r\", \"insurer\": \"R\"}"
#define LIST(items) CASE ("\"plan\": [" items "]", "")
#define GONE_P ", \"deleted\": [{\"id\": \"p\", \"on\": \"2026-11-20T10:00:00-05:00\"}]"
#define NOTHING CASE ("", "")
#define DELETED CASE ("", GONE_P)

static const Row rows[] = {
  { "nothing-changed", LIST (P_A), LIST (P_A), LIST (P_A), LIST (P_A), 0 },
  { "they-changed", LIST (P_A), LIST (P_A), LIST (P_B), LIST (P_B), 0 },
  { "we-changed", LIST (P_A), LIST (P_B), LIST (P_A), LIST (P_B), 0 },
  { "both-the-same", LIST (P_A), LIST (P_B), LIST (P_B), LIST (P_B), 0 },
  { "both-differently", LIST (P_A), LIST (P_B), LIST (P_C), LIST (P_B), 1 },
  { "both-added", LIST (P_A), LIST (P_A ", " Q), LIST (P_A ", " R), LIST (P_A ", " Q ", " R), 0 },
  { "they-deleted", LIST (P_A), LIST (P_A), DELETED, DELETED, 0 },
  { "we-deleted", LIST (P_A), DELETED, LIST (P_A), DELETED, 0 },
  { "they-deleted-we-edited", LIST (P_A), LIST (P_B), DELETED, LIST (P_B), 0 },
  { "we-deleted-they-edited", LIST (P_A), DELETED, LIST (P_B), LIST (P_B), 0 },
  { "no-base-union", NULL, LIST (Q), LIST (R), LIST (Q ", " R), 0 },
  { "no-base-tombstone-holds", NULL, DELETED, LIST (P_A), DELETED, 0 },
  { "absence-is-no-deletion", NULL, LIST (P_A), NOTHING, LIST (P_A), 0 },
  { "unknown-kind-arrives", NOTHING, NOTHING, CASE ("\"drone\": [1.10]", ""),
    CASE ("\"drone\": [1.10]", ""), 0 },
};

static RcCase *
read_case (const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = rc_json_parse (text, strlen (text), &error);
  RcCase *the_case;

  g_assert_no_error (error);
  the_case = rc_case_from_json (node, &error);
  g_assert_no_error (error);
  return the_case;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr(RcCase) base = row->base != NULL ? read_case (row->base) : NULL;
  g_autoptr(RcCase) ours = read_case (row->ours);
  g_autoptr(RcCase) theirs = read_case (row->theirs);
  g_autoptr(RcCase) untouched = read_case (row->theirs);
  g_autoptr(RcCase) merged = read_case (row->merged);

  g_assert_cmpuint (rc_case_merge (ours, theirs, base), ==, row->conflicts);
  g_assert_true (rc_case_equal (ours, merged));
  g_assert_true (rc_case_equal (theirs, untouched));
  /* once more changes nothing */
  rc_case_merge (ours, theirs, base);
  g_assert_true (rc_case_equal (ours, merged));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/case-merge/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
