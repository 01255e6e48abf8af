/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "rc-appeals.h"
#include "rc-date.h"
#include "rc-policy.h"

static const RcField *
field (const RcKind *kind, const char *name)
{
  return rc_kind_field (kind, name);
}

static char *
ask (RcRecord *record, const char *name, const char *value)
{
  const RcField *row = field (rc_record_get_kind (record), name);
  g_autoptr (GDate) today = rc_date_parse ("2026-11-24", NULL);
  g_autoptr (GError) error = NULL;

  rc_record_set_text (record, row, value, &error);
  g_assert_no_error (error);
  return rc_record_ask (record, row, today);
}

/* A wrong year is asked about where a deadline is counted from it; the value stays. */
static void
test_asks (void)
{
  g_autoptr (RcRecord) denial = rc_record_new (&rc_denial_kind);
  g_autofree char *notice = ask (denial, "notice_date", "2027-10-02");
  g_autofree char *printed = ask (denial, "letter_deadline", "2036-03-31");
  g_autoptr (GPtrArray) findings = NULL;

  g_assert_nonnull (strstr (notice, "Did you mean October 2, 2026?"));
  g_assert_nonnull (strstr (printed, "Did you mean March 31, 2027?"));
  findings = rc_record_check (denial);
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
test_asks_nothing (void)
{
  g_autoptr (RcRecord) denial = rc_record_new (&rc_denial_kind);
  g_autoptr (RcRecord) plan = rc_record_new (&rc_plan_kind);
  g_autofree char *notice = ask (denial, "notice_date", "2026-10-02");
  g_autofree char *printed = ask (denial, "letter_deadline", "2027-03-31");
  g_autofree char *empty = ask (denial, "notice_received", "");
  g_autofree char *text = ask (denial, "service", "2036-03-31");
  g_autofree char *covered = ask (plan, "valid_from", "2009-01-01");

  g_assert_null (notice);
  g_assert_null (printed);
  g_assert_null (empty);
  g_assert_null (text);
  g_assert_null (covered); /* nobody counts from it */
}

/* What a person types, what a program writes, and what stands in a file. */
static void
test_states (void)
{
  static const char *const good[] = { "AL", "DC", "OH", "PR", "GU", "VI", "AS", "MP", "WY", "oh" };
  static const char *const bad[] = { "XX", "O", "OHIO", "L A", "O1", "ÖH" };
  g_autoptr (RcRecord) plan = rc_record_new (&rc_plan_kind);
  const RcField *state = field (&rc_plan_kind, "state");

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (rc_record_set_text (plan, state, good[i], NULL));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *kept = NULL;

      g_test_message ("%s", bad[i]);
      g_assert_false (rc_record_set_text (plan, state, bad[i], &error));
      g_assert_nonnull (strstr (error->message, "state"));
      kept = rc_record_get_text (plan, state);
      g_assert_cmpstr (kept, ==, "OH");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-check/asks-about-a-slip-in-the-year", test_asks);
  g_test_add_func ("/record-check/asks-nothing", test_asks_nothing);
  g_test_add_func ("/record-check/states", test_states);
  return g_test_run ();
}
