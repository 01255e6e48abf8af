/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is due in a case. A row is a case (see case-text.h) and the items that must come out:
 *
 *   WHAT DUE BASIS [me] [TIME] [late=DATE] */

#include "config.h"

#include "../rules/case-text.h"
#include "rc-agenda.h"
#include "rc-date.h"

typedef struct {
  const char *path;
  const char *plan;
  const char *records;
  const char *expect;
} Row;

static RcRuleSet *rules;

static const char *
what_of (RcAgendaItem *item)
{
  return strchr (strchr (item->key, '/') + 1, '/') + 1;
}

static void
write_item (GString *text, RcAgendaItem *item)
{
  const RcChoice *basis = rc_choices_by_value (&rc_due_basis_choices, (int) item->basis_kind);
  g_autofree char *due = rc_date_format (item->due);
  g_autofree char *late = item->late_after != NULL ? rc_date_format (&item->late_after->date) : NULL;

  g_string_append_printf (text, "%s%s %s %s", text->len > 0 ? "; " : "", what_of (item), due,
                          basis->token);
  if (item->mine)
    g_string_append (text, " me");
  if (item->time != NULL)
    g_string_append_printf (text, " %s", item->time);
  if (late != NULL)
    g_string_append_printf (text, " late=%s", late);
}

static char *
write_items (GPtrArray *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    write_item (text, g_ptr_array_index (items, i));
  return g_string_free (text, FALSE);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcCase) the_case = make_case (row->plan, row->records);
  g_autoptr (GPtrArray) items = rc_agenda_for_case (the_case, rules);
  g_autofree char *written = write_items (items);

  g_assert_cmpstr (written, ==, row->expect);
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      g_assert_nonnull (item->title);
      g_assert_nonnull (item->basis);
      g_assert_nonnull (rc_case_find (the_case, item->record_id));
      g_assert_cmpstr (item->case_id, ==, rc_case_get_id (the_case));
      g_assert_true (g_date_time_equal (item->changed, stamp ().when));
    }
}

#define PLAN "source=employer funding=self-funded grandfathered=no appeal_levels=1"
#define DENIAL "denial notice_date=2026-12-01 stage=preservice level=0"

/* Records are written on November 24, 2026. */
static const Row table[] = {
  { "deadline/rule", PLAN, DENIAL, "file_internal_appeal 2027-05-30 rule me" },
  { "deadline/printed", PLAN, DENIAL " letter_deadline=2027-02-01",
    "file_internal_appeal 2027-02-01 printed me" },
  { "deadline/plan", PLAN " filing_limit=90", "claim service_from=2026-12-01",
    "submit_claim 2027-03-01 plan me" },
  { "decision/rule", PLAN, "claim submitted_on=2026-11-20 received_on=2026-11-23",
    "decide_claim 2026-12-23 rule late=2026-12-23" },
  { "decision/late-only-after-slow-mail", PLAN, "claim submitted_on=2026-11-20",
    "decide_claim 2026-12-20 rule late=2026-12-27" },
  { "decision/day-they-named", PLAN,
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-12-02 received_on=2026-12-03 "
           "decision_due=2026-12-10",
    "decide_appeal 2026-12-10 printed late=2027-01-02" },
  { "two-clocks/of-one-appeal", "source=federal-employees",
    DENIAL "; appeal level=internal-1 denial=@denial sent_on=2026-12-02 received_on=2026-12-03 "
           "info_asked_on=2026-12-10",
    "decide_reconsideration 2027-01-02 rule; supply_information 2027-02-08 rule me" },
  { "two-clocks/of-one-denial", "source=tricare",
    DENIAL " reason=not-medically-necessary urgent=yes",
    "request_expedited_reconsideration/tricare.mednec.expedited.file 2026-12-04 rule me; "
    "request_reconsideration 2027-03-01 rule me" },
  { "two-clocks/second-appeal-and-external-review",
    "source=employer funding=self-funded grandfathered=no",
    "denial notice_date=2026-12-01 level=1 letter_deadline=2027-01-12 "
    "external_deadline=2027-02-20",
    "file_second_level_appeal 2027-01-12 printed me; "
    "request_external_review 2027-02-20 printed me" },
  { "two-clocks/the-cut-and-the-appeal", "source=medicaid delivery=managed-care",
    DENIAL " coverage_ends_on=2026-12-20",
    "ask_to_continue_benefits/medicaid.continue_benefits.mco 2026-12-20 rule me; "
    "coverage-ends 2026-12-20 printed me; file_plan_appeal 2027-01-30 rule me" },
  { "two-clocks/cut-ends-with-the-appeal", PLAN,
    DENIAL " coverage_ends_on=2026-12-20; appeal level=internal-1 denial=@denial "
           "sent_on=2026-12-02 received_on=2026-12-03",
    "decide_appeal 2027-01-02 rule late=2027-01-02" },

  { "promise/open", NULL, "communication promise=letter promised_by=2026-12-04",
    "promise 2026-12-04 promise" },
  { "promise/kept", NULL,
    "communication promise=letter promised_by=2026-12-04 promise_status=kept", "" },
  { "promise/papers", NULL, "document title=x expected_by=2026-12-04 status=requested",
    "expected 2026-12-04 promise" },
  { "promise/papers-that-came", NULL,
    "document title=x expected_by=2026-12-04 received_on=2026-12-01", "" },
  { "task/mine", NULL, "task title=x due=2026-12-01 time=09:30 waiting_on=me",
    "due 2026-12-01 mine me 09:30" },
  { "task/theirs", NULL, "task title=x due=2026-12-01 waiting_on=insurer basis=promise",
    "due 2026-12-01 promise" },
  { "task/extended", NULL, "task title=x due=2026-12-01 extended_until=2026-12-08 basis=printed",
    "due 2026-12-08 printed me" },
  { "task/done", NULL, "task title=x due=2026-12-01 done_on=2026-11-24", "" },

  { "expiry/prior-auth", NULL,
    "prior-auth status=approved valid_until=2026-12-18 renew_by=2026-12-01",
    "renew-by 2026-12-01 mine me; valid-until 2026-12-18 printed me" },
  { "expiry/prior-auth-renewed", NULL,
    "prior-auth status=approved valid_until=2026-12-18; prior-auth renews=@prior-auth "
    "valid_until=2027-06-30 status=approved",
    "valid-until 2027-06-30 printed me" },
  { "expiry/peer-to-peer", PLAN, DENIAL " peer_until=2026-12-11",
    "peer-to-peer 2026-12-11 printed me; file_internal_appeal 2027-05-30 rule me" },
  { "expiry/peer-to-peer-of-a-request", NULL, "prior-auth status=denied peer_until=2026-12-11",
    "peer-to-peer 2026-12-11 printed me" },
  { "expiry/peer-to-peer-held", NULL,
    "prior-auth status=denied peer_until=2026-12-11 peer_on=2026-12-02", "" },
  { "expiry/referral", NULL, "referral service=x valid_until=2026-12-18",
    "valid-until 2026-12-18 printed me" },
  { "expiry/network", NULL, "network-check answer=in-network valid_until=2027-02-01",
    "valid-until 2027-02-01 mine me" },
  { "expiry/permission", NULL, "authorisation valid_until=2027-02-01",
    "valid-until 2027-02-01 printed me" },
  { "expiry/permission-revoked", NULL,
    "authorisation valid_until=2027-02-01 revoked_on=2026-12-01", "" },
  { "expiry/plan", PLAN " valid_until=2026-12-31", "denial outcome=left",
    "valid-until 2026-12-31 plan me" },
  { "expiry/price", NULL, "quote service=x valid_until=2026-12-31",
    "valid-until 2026-12-31 printed me" },
  { "bill/open", NULL, "bill amount=10.00 due_on=2026-12-09", "due 2026-12-09 printed me" },
  { "bill/paid", NULL, "bill amount=10.00 due_on=2026-12-09 status=paid", "" },
  { "bill/on-hold", NULL, "bill amount=10.00 due_on=2026-12-09 status=on-hold "
                          "hold_until=2027-01-15",
    "hold 2027-01-15 promise me" },
  { "target/own", PLAN,
    DENIAL "; appeal level=internal-1 denial=@denial target_on=2026-12-20",
    "target 2026-12-20 mine me; file_internal_appeal 2027-05-30 rule me" },
  { "target/sent", PLAN,
    DENIAL "; appeal level=internal-1 denial=@denial target_on=2026-12-20 sent_on=2026-12-02 "
           "received_on=2026-12-03",
    "decide_appeal 2027-01-02 rule late=2027-01-02" },

  { "visit/booked", NULL, "visit purpose=x on=2026-12-02 time=09:00",
    "visit 2026-12-02 mine me 09:00" },
  { "visit/done", NULL, "visit purpose=x on=2026-12-02 status=done", "" },
  { "visit/session", NULL, "session on=2026-12-02 time=10:00", "session 2026-12-02 mine me 10:00" },
  { "visit/hearing", NULL,
    "denial outcome=left; appeal level=hearing denial=@denial hearing_on=2026-12-15 "
    "hearing_time=14:00",
    "hearing 2026-12-15 printed me 14:00" },

  { "visit/hearing-decided", NULL,
    "denial outcome=left; appeal level=hearing denial=@denial hearing_on=2026-12-15 "
    "decided_on=2026-12-20",
    "" },

  { "history/over-when-written", NULL, "referral service=x valid_until=2026-11-01", "" },
};

static void
test_closed_case (void)
{
  g_autoptr (RcCase) the_case = make_case (PLAN, DENIAL "; task title=x due=2026-12-01");
  g_autoptr (GPtrArray) items = NULL;

  g_object_set (rc_case_get_info (the_case), "status", RC_CASE_STATUS_CLOSED, NULL);
  items = rc_agenda_for_case (the_case, rules);
  g_assert_cmpuint (items->len, ==, 0);
}

/* Earliest first; on one day deadlines before what others owe, before visits. */
static void
test_sorted (void)
{
  g_autoptr (RcCase) the_case =
    make_case (PLAN, "visit purpose=x on=2026-12-04; task title=x due=2026-12-04; "
                     "denial notice_date=2026-11-30 level=0 letter_deadline=2026-12-04; "
                     "communication promise=x promised_by=2026-12-04; task title=y due=2026-12-01");
  g_autoptr (GPtrArray) items = rc_agenda_for_case (the_case, rules);
  g_autofree char *written = write_items (items);

  g_assert_cmpstr (written, ==,
                   "due 2026-12-01 mine me; file_internal_appeal 2026-12-04 printed me; "
                   "promise 2026-12-04 promise; due 2026-12-04 mine me; "
                   "visit 2026-12-04 mine me");
}

static RcAgendaItem *
make_item (const char *key, const char *due, const char *act_by, const char *mail_by)
{
  g_autoptr (GDate) day = rc_date_parse (due, NULL);
  RcAgendaItem *item = rc_agenda_item_new (RC_AGENDA_DEADLINE, key, day);

  item->act_by = act_by != NULL ? rc_date_parse (act_by, NULL) : NULL;
  item->mail_by = mail_by != NULL ? rc_date_parse (mail_by, NULL) : NULL;
  return item;
}

static void
test_what_must_leave_first (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GString) order = g_string_new (NULL);

  g_ptr_array_add (items, make_item ("due-on-the-6th", "2026-12-06", NULL, NULL));
  g_ptr_array_add (items, make_item ("due-on-the-5th", "2026-12-05", NULL, NULL));
  g_ptr_array_add (items, make_item ("act-on-the-4th", "2026-12-06", "2026-12-04", NULL));
  g_ptr_array_add (items, make_item ("mail-on-the-3rd", "2026-12-13", "2026-12-11", "2026-12-03"));
  g_ptr_array_add (items, make_item ("due-on-the-3rd", "2026-12-03", NULL, NULL));
  g_ptr_array_sort (items, rc_agenda_item_compare);
  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (order, "%s ", ((RcAgendaItem *) g_ptr_array_index (items, i))->key);
  g_assert_cmpstr (order->str, ==,
                   "due-on-the-3rd mail-on-the-3rd act-on-the-4th due-on-the-5th due-on-the-6th ");
}

/* The plan stops paying on that day whatever was shown or clicked: only the appeal ends it. */
static void
test_the_cut_is_a_deadline (void)
{
  g_autoptr (RcCase) the_case = make_case (PLAN, DENIAL " coverage_ends_on=2026-12-20");
  g_autoptr (GPtrArray) items = rc_agenda_for_case (the_case, rules);
  RcAgendaItem *item = g_ptr_array_index (items, 0);

  g_assert_cmpstr (what_of (item), ==, "coverage-ends");
  g_assert_cmpint (item->kind, ==, RC_AGENDA_DEADLINE);
}

/* A clock of hours: 72 of them, or a printed day that leaves no more. */
static void
test_brief (void)
{
  g_autoptr (RcCase) the_case =
    make_case ("source=tricare", DENIAL " reason=not-medically-necessary urgent=yes");
  g_autoptr (GPtrArray) items = rc_agenda_for_case (the_case, rules);

  g_assert_cmpuint (items->len, ==, 2);
  g_assert_true (((RcAgendaItem *) g_ptr_array_index (items, 0))->brief);
  g_assert_false (((RcAgendaItem *) g_ptr_array_index (items, 1))->brief);
}

static GHashTable *
list_keys (RcCase *the_case)
{
  g_autoptr (GPtrArray) items = rc_agenda_for_case (the_case, rules);
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < items->len; i++)
    g_assert_true (
      g_hash_table_add (keys, g_strdup (((RcAgendaItem *) g_ptr_array_index (items, i))->key)));
  return keys;
}

static void
assert_same_keys (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer key;

  g_assert_cmpuint (g_hash_table_size (a), ==, g_hash_table_size (b));
  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_assert_true (g_hash_table_contains (b, key));
}

/* What is said elsewhere, or moves a day, leaves the name of a thing alone. */
static void
test_keys_stay (void)
{
  g_autoptr (RcCase) the_case =
    make_case ("source=tricare", DENIAL " reason=not-medically-necessary urgent=yes; "
                                        "task title=x due=2026-12-01");
  g_autoptr (GHashTable) before = list_keys (the_case);
  g_autoptr (GHashTable) again = list_keys (the_case);
  g_autoptr (GHashTable) after = NULL;

  assert_same_keys (before, again);
  set_field (the_case, find_named (the_case, "denial"), "letter_deadline=2026-12-02");
  set_field (the_case, find_named (the_case, "denial"), "notice_received=2026-12-03");
  set_field (the_case, find_named (the_case, "plan"), "member_id=7");
  set_field (the_case, find_named (the_case, "task"), "due=2027-01-15");
  after = list_keys (the_case);
  assert_same_keys (before, after);
}

static void
test_kind_tokens (void)
{
  for (RcAgendaKind kind = RC_AGENDA_DEADLINE; kind <= RC_AGENDA_VISIT; kind++)
    {
      RcAgendaKind read = RC_AGENDA_DEADLINE;

      g_assert_true (rc_agenda_kind_from_token (rc_agenda_kind_token (kind), &read));
      g_assert_cmpint (read, ==, kind);
    }
  g_assert_false (rc_agenda_kind_from_token ("errand", NULL));
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/agenda/", table[i].path, NULL);

      g_test_add_data_func (path, &table[i], test_row);
    }
  g_test_add_func ("/agenda/closed-case", test_closed_case);
  g_test_add_func ("/agenda/sorted", test_sorted);
  g_test_add_func ("/agenda/what-must-leave-first", test_what_must_leave_first);
  g_test_add_func ("/agenda/the-cut-is-a-deadline", test_the_cut_is_a_deadline);
  g_test_add_func ("/agenda/brief", test_brief);
  g_test_add_func ("/agenda/keys-stay", test_keys_stay);
  g_test_add_func ("/agenda/kind-tokens", test_kind_tokens);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
