/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What it costs to decide on 10,000 reminders in 500 cases, on one core, as processor time and as
 * ratios: to going over the items once, and to reading the agenda out of the cases. To reach: a
 * decision in 20 ms. Nothing here fails; machines differ, ratios hardly do. */

#include "config.h"

#include <time.h>

#include "rc-kinds.h"
#include "rc-reminders.h"

#define CASES 500
#define TASKS 18 /* and a denial and a bill, each */
#define ROUNDS 20

static double
seconds (void)
{
  return (double) clock () / CLOCKS_PER_SEC;
}

static RcStamp
stamp (void)
{
  static GDateTime *when;

  if (when == NULL)
    when = g_date_time_new_utc (2026, 11, 24, 9, 0, 0);
  return (RcStamp){ when, "bench" };
}

static void
add (RcCase *the_case, const char *kind, const char *text)
{
  g_autoptr (RcRecord) record = rc_record_new (rc_kinds_by_name (kind));
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) sides = g_strsplit (*word, "=", 2);

      rc_record_set_text (record, rc_kind_field (rc_record_get_kind (record), sides[0]), sides[1],
                          NULL);
    }
  rc_case_add (the_case, record, stamp ());
}

static RcCase *
make_case (int number)
{
  RcCase *the_case = rc_case_new ("Bench", stamp ());

  add (the_case, "plan", "source=employer funding=self-funded grandfathered=no");
  add (the_case, "denial", "notice_date=2026-11-01 level=0 stage=preservice");
  add (the_case, "bill", "amount=10.00 due_on=2026-12-15");
  for (int i = 0; i < TASKS; i++)
    {
      g_autofree char *task =
        g_strdup_printf ("title=Call due=2026-12-%02d", (number + i) % 28 + 1);

      add (the_case, "task", task);
    }
  return the_case;
}

static GPtrArray *
collect (GPtrArray *cases, RcRuleSet *rules)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < cases->len; i++)
    g_ptr_array_extend_and_steal (items, rc_agenda_for_case (g_ptr_array_index (cases, i), rules));
  g_ptr_array_sort (items, rc_agenda_item_compare);
  return items;
}

static void
mark_all (RcLedger *ledger, RcDecision *decision, GDateTime *now)
{
  for (guint i = 0; i < decision->show->len; i++)
    {
      RcReminder *reminder = g_ptr_array_index (decision->show, i);

      rc_ledger_mark_shown (ledger, reminder->occurrence, reminder->step, now);
    }
}

/* Returns: seconds for one decision; with @mark the ledger then knows that all was shown */
static double
time_decision (GDateTime *now, GPtrArray *items, RcLedger *ledger, gboolean mark)
{
  const RcReminderTimes times = rc_reminder_times_default ();
  const double start = seconds ();
  double spent;

  for (int i = 0; i < ROUNDS; i++)
    rc_decision_free (rc_reminders_decide (now, &times, items, ledger));
  spent = (seconds () - start) / ROUNDS;
  if (mark)
    {
      g_autoptr (RcDecision) decision = rc_reminders_decide (now, &times, items, ledger);

      mark_all (ledger, decision, now);
    }
  return spent;
}

/* The least that any decision must do: to make the name of each occurrence. */
static double
time_names (GPtrArray *items)
{
  const double start = seconds ();

  for (int i = 0; i < ROUNDS; i++)
    for (guint j = 0; j < items->len; j++)
      g_free (rc_occurrence_new (g_ptr_array_index (items, j)));
  return (seconds () - start) / ROUNDS;
}

static void
print_row (const char *what, double time, double ratio, const char *to)
{
  g_print ("%-44s %9.2f ms %8.1f  %s\n", what, time * 1000, ratio, to);
}

int
main (void)
{
  g_autoptr (RcRuleSet) rules = rc_rule_set_new (NULL);
  g_autoptr (GPtrArray) cases = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RcLedger) ledger = rc_ledger_new ();
  g_autoptr (GDateTime) before = g_date_time_new_utc (2026, 11, 24, 10, 0, 0);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 12, 29, 10, 0, 0);
  g_autoptr (GPtrArray) items = NULL;
  double start, read, names, quiet, flood, rest;

  for (int i = 0; i < CASES; i++)
    g_ptr_array_add (cases, make_case (i));
  start = seconds ();
  items = collect (cases, rules);
  read = seconds () - start;
  names = time_names (items);
  quiet = time_decision (before, items, ledger, FALSE);
  flood = time_decision (now, items, ledger, TRUE);
  rest = time_decision (now, items, ledger, FALSE);

  g_print ("%u reminders in %d cases\n%-44s %12s %8s\n", items->len, CASES, "", "time", "ratio");
  print_row ("names of all occurrences", names, 1, "");
  print_row ("decide: nothing due", quiet, quiet / names, "x the names");
  print_row ("decide: all due, none shown", flood, flood / names, "x the names");
  print_row ("decide: all on the screen", rest, rest / names, "x the names");
  print_row ("agenda of all cases", read, read / rest, "x a decision");
  return 0;
}
