/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-status.h"

#include "../unit/remind/remind-test.h"
#include "form-sample.h"
#include "rc-kinds.h"

/* Monday */
#define TODAY "2026-11-23"

/* Each row adds records to a new case: "kind field=text field=text"; up to four of them. */
static void
test_steps (void)
{
  static const struct {
    RcTab tab;
    const char *records[4];
    const char *text;
    const char *style; /* (nullable) */
  } rows[] = {
    { RC_TAB_POLICY, { NULL }, "Add the plan", "accent" },
    { RC_TAB_POLICY, { "plan insurer=Aetna" }, "Aetna", NULL },
    { RC_TAB_POLICY, { "plan insurer=Aetna", "criterion met=met", "criterion met=unknown" },
      "1 of 2 points open", "warn" },
    { RC_TAB_POLICY, { "plan insurer=Aetna", "criterion met=met" }, "1 point met", "good" },
    { RC_TAB_CLINICS, { NULL }, "None yet", NULL },
    { RC_TAB_CLINICS, { "clinic name=Lakeside", "clinic name=North" }, "2 clinics", NULL },
    { RC_TAB_CLINICS, { "clinic name=Lakeside status=chosen", "clinic name=North" },
      "Lakeside chosen", "good" },
    { RC_TAB_DOCTOR, { NULL }, "Nothing yet", NULL },
    { RC_TAB_DOCTOR, { "trial drug=Sertraline" }, "1 treatment tried", NULL },
    { RC_TAB_DOCTOR, { "trial drug=Sertraline", "session status=done" }, "1 infusion", NULL },
    { RC_TAB_DOCTOR, { "prior-auth status=approved sessions_approved=12", "session status=done",
                       "session status=booked" }, "1 of 12 infusions used", NULL },
    { RC_TAB_DOCTOR, { "prior-auth status=denied sessions_approved=12" }, "Nothing yet", NULL },
    { RC_TAB_CLAIMS, { NULL }, "None yet", NULL },
    { RC_TAB_CLAIMS, { "claim status=paid", "claim status=denied" }, "1 of 2 claims open", "warn" },
    { RC_TAB_CLAIMS, { "claim status=paid", "claim status=void" }, "2 claims answered", "good" },
    { RC_TAB_APPEALS, { NULL }, "No denial", NULL },
    { RC_TAB_APPEALS, { "denial notice_date=2026-10-02" }, "1 denial open", "warn" },
    { RC_TAB_APPEALS, { "denial outcome=overturned" }, "All answered", "good" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FormSample) sample = form_sample_new ();
      g_autoptr (RcStatus) status = NULL;

      for (guint j = 0; j < 4 && rows[i].records[j] != NULL; j++)
        {
          g_auto (GStrv) words = g_strsplit (rows[i].records[j], " ", -1);
          RcRecord *record = form_sample_add (sample, rc_kinds_by_name (words[0]), NULL, NULL);

          for (guint k = 1; words[k] != NULL; k++)
            {
              g_auto (GStrv) pair = g_strsplit (words[k], "=", 2);

              form_sample_set (record, pair[0], pair[1]);
            }
        }
      status = rc_status_for_step (sample->the_case, rows[i].tab);
      g_test_message ("row %u", i);
      g_assert_cmpstr (status->text, ==, rows[i].text);
      g_assert_cmpstr (status->style, ==, rows[i].style);
      g_assert_nonnull (status->icon);
    }
}

static RcAgendaItem *
make (const char *due, gboolean mine)
{
  RcAgendaItem *item = item_new (RC_AGENDA_TASK, "case/record/what", due);

  item->mine = mine;
  return item;
}

static void
check_case (GPtrArray *items, const char *expected)
{
  g_autoptr (GPtrArray) owned = items;
  g_autoptr (GDate) today = date (TODAY);
  g_autoptr (RcStatus) status = rc_status_for_case (owned, today);

  g_assert_cmpstr (status->text, ==, expected);
}

static void
test_case (void)
{
  check_case (items_new (NULL), "Nothing due");
  check_case (items_new (make ("2026-12-04", TRUE), NULL), "Next: December 4");
  check_case (items_new (make ("2026-11-25", FALSE), make ("2026-12-04", TRUE), NULL),
              "Next: December 4");
  check_case (items_new (make ("2026-11-25", FALSE), NULL), "Nothing due");
  check_case (items_new (make ("2026-11-23", TRUE), make ("2026-12-04", TRUE), NULL), "Due today");
  check_case (items_new (make ("2026-11-20", FALSE), make ("2026-11-23", TRUE), NULL),
              "1 thing overdue");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/status/steps", test_steps);
  g_test_add_func ("/status/case", test_case);
  return g_test_run ();
}
