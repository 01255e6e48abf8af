/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-done.h"

#include "../rules/case-text.h"
#include "rc-appeals.h"
#include "rc-date.h"
#include "rc-ledger.h"

#define PLAN "source=employer funding=self-funded grandfathered=no"

static RcRuleSet *rules;

/* "done" makes @what open no more, and writes it in a record of kind @in. */
typedef struct {
  const char *path;
  const char *records;
  const char *what;
  gboolean can;
  const char *in;
} Row;

static const Row rows[] = {
  { "task", "task title=x due=2026-12-01", "due", TRUE, "task" },
  { "promise", "communication promise=x promised_by=2026-12-04", "promise", TRUE,
    "communication" },
  { "papers", "document title=x expected_by=2026-12-04 status=requested", "expected", TRUE,
    "document" },
  { "expiry", "referral service=x valid_until=2026-12-18", "valid-until", TRUE,
    "acknowledgement" },
  { "visit", "visit purpose=x on=2026-12-02 time=09:00", "visit", TRUE, "acknowledgement" },
  { "deadline", "denial notice_date=2026-12-01 stage=preservice level=0", "file_internal_appeal",
    FALSE, NULL },
  { "decision", "claim submitted_on=2026-11-20 received_on=2026-11-23", "decide_claim", FALSE,
    NULL },
};

/* Returns: (nullable) (transfer full) */
static RcAgendaItem *
find_item (RcCase *the_case, const char *what)
{
  g_autoptr (GPtrArray) items = rc_agenda_for_case (the_case, rules);

  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      if (g_str_has_suffix (item->key, what))
        return g_object_ref (item);
    }
  return NULL;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (RcCase) the_case = make_case (PLAN, row->records);
  g_autoptr (RcAgendaItem) item = find_item (the_case, row->what);
  g_autoptr (RcAgendaItem) after = NULL;
  RcRecord *record = NULL;

  g_assert_nonnull (item);
  g_assert_cmpint (rc_agenda_item_can_be_done (item), ==, row->can);
  record = rc_agenda_item_finish (item, the_case, stamp ());
  after = find_item (the_case, row->what);
  g_assert_cmpint (after == NULL, ==, row->can);
  g_assert_cmpstr (record != NULL ? rc_record_get_kind (record)->name : NULL, ==, row->in);
}

static void
test_record_itself (void)
{
  g_autoptr (RcCase) the_case =
    make_case (NULL, "task title=x due=2026-12-01; communication promise=x promised_by=2026-12-04; "
                     "document title=x expected_by=2026-12-04; communication purpose=x");
  g_autoptr (GDate) today = g_date_new_dmy (2, G_DATE_DECEMBER, 2026);
  RcRecord *task = find_named (the_case, "task");
  RcRecord *promise = find_named (the_case, "communication");
  RcRecord *document = find_named (the_case, "document");

  g_assert_false (rc_record_can_be_done (find_named (the_case, "communication:2")));
  rc_record_set_done (task, today);
  rc_record_set_done (promise, today);
  rc_record_set_done (document, today);
  g_assert_true (rc_date_equal (RC_TASK (task)->done_on, today));
  g_assert_cmpint (RC_COMMUNICATION (promise)->promise_status, ==, RC_PROMISE_KEPT);
  g_assert_true (rc_date_equal (RC_COMMUNICATION (promise)->promise_closed_on, today));
  g_assert_true (rc_date_equal (RC_DOCUMENT (document)->received_on, today));
  g_assert_cmpint (RC_DOCUMENT (document)->status, ==, RC_DOCUMENT_STATUS_HAVE);
  g_assert_false (rc_record_can_be_done (document));
}

static void
test_says_who_and_when (void)
{
  g_autoptr (RcCase) the_case = make_case (NULL, "referral service=x valid_until=2026-12-18");
  g_autoptr (RcAgendaItem) item = find_item (the_case, "valid-until");
  g_autoptr (RcRecord) record = rc_agenda_item_acknowledge (item, stamp ());
  RcAcknowledgement *self = RC_ACKNOWLEDGEMENT (record);
  g_autofree char *of = g_strconcat (item->key, "@2026-12-18", NULL);

  g_assert_cmpstr (self->of, ==, of);
  g_assert_cmpstr (self->record, ==, item->record_id);
  g_assert_cmpstr (self->who, ==, "test");
  g_assert_cmpint (self->action, ==, RC_ACKNOWLEDGED_DONE);
  g_assert_true (rc_moment_equal (self->when, stamp ().when));
}

static void
test_moved_date_is_open_again (void)
{
  g_autoptr (RcCase) the_case = make_case (NULL, "referral service=x valid_until=2026-12-18");
  g_autoptr (RcAgendaItem) item = find_item (the_case, "valid-until");
  g_autoptr (RcAgendaItem) moved = NULL;

  g_assert_nonnull (rc_agenda_item_finish (item, the_case, stamp ()));
  set_field (the_case, find_named (the_case, "referral"), "valid_until=2027-01-18");
  moved = find_item (the_case, "valid-until");
  g_assert_nonnull (moved);
}

/* Whoever writes an acknowledgement of a deadline by hand, or an older version, ends nothing. */
static void
test_deadline_stays (void)
{
  g_autoptr (RcCase) the_case =
    make_case (PLAN, "denial notice_date=2026-12-01 stage=preservice level=0");
  g_autoptr (RcAgendaItem) item = find_item (the_case, "file_internal_appeal");
  g_autoptr (RcRecord) record = rc_agenda_item_acknowledge (item, stamp ());
  g_autoptr (RcAgendaItem) after = NULL;

  rc_case_add (the_case, record, stamp ());
  after = find_item (the_case, "file_internal_appeal");
  g_assert_nonnull (after);
}

static void
test_seen_is_not_done (void)
{
  g_autoptr (RcCase) the_case = make_case (NULL, "referral service=x valid_until=2026-12-18");
  g_autoptr (RcAgendaItem) item = find_item (the_case, "valid-until");
  g_autoptr (RcRecord) record = rc_agenda_item_acknowledge (item, stamp ());
  g_autoptr (RcAgendaItem) after = NULL;

  g_object_set (record, "action", RC_ACKNOWLEDGED_SEEN, NULL);
  rc_case_add (the_case, record, stamp ());
  after = find_item (the_case, "valid-until");
  g_assert_nonnull (after);
}

/* The item may be of a moment ago: the record was deleted meanwhile, or its case is out of reach. */
static void
test_gone (void)
{
  g_autoptr (RcCase) the_case = make_case (NULL, "task title=x due=2026-12-01");
  g_autoptr (RcAgendaItem) item = find_item (the_case, "due");
  GListModel *acknowledgements = rc_case_get_records (the_case, &rc_acknowledgement_kind);

  item->remembered = TRUE;
  g_assert_false (rc_agenda_item_can_be_done (item));
  g_assert_null (rc_agenda_item_finish (item, the_case, stamp ()));
  item->remembered = FALSE;
  rc_case_remove (the_case, find_named (the_case, "task"), stamp ());
  g_assert_null (rc_agenda_item_finish (item, the_case, stamp ()));
  g_assert_cmpuint (g_list_model_get_n_items (acknowledgements), ==, 0);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  rules = rc_rule_set_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/agenda-done/finish/", rows[i].path, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/agenda-done/record-itself", test_record_itself);
  g_test_add_func ("/agenda-done/says-who-and-when", test_says_who_and_when);
  g_test_add_func ("/agenda-done/moved-date-is-open-again", test_moved_date_is_open_again);
  g_test_add_func ("/agenda-done/deadline-stays", test_deadline_stays);
  g_test_add_func ("/agenda-done/seen-is-not-done", test_seen_is_not_done);
  g_test_add_func ("/agenda-done/gone", test_gone);
  status = g_test_run ();
  g_object_unref (rules);
  return status;
}
