/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminders.h"

#include "rc-ladder.h"
#include "rc-ledger-private.h"
#include "remind-test.h"

/* Random lives of a reminder program: time passes, the program and the notification server come and
 * go, dates are edited, things get done, the clock goes wrong for a while. After every look at the
 * state it is checked that
 *  - nothing is lost: as soon as a server is there, each open item has been shown at the step that
 *    it has reached;
 *  - nothing is repeated without a reason: a step comes again only after its notification got lost,
 *    and then not within four hours; never after the reader closed it; never when it is over.
 * What was shown is kept here apart from the ledger, and the steps are counted here in another way.
 */

#define HISTORIES 4000
#define EVENTS 60
#define MAX_ITEMS 6

static RcReminderTimes times;

typedef struct {
  guint32 due; /* the date that the item had */
  int step;
  GDateTime *last;   /* when it was last shown */
  GDateTime *raised; /* when it was last shown again */
  gboolean lost_server;
  gboolean lost_session;
  gboolean excused;  /* a crash, or a clock that was wrong: may be shown once more */
  gboolean seen;
} Shown;

typedef struct {
  RcAgendaItem *item;
  gboolean open;
  GArray *shown; /* (element-type Shown) */
} Thing;

typedef struct {
  GRand *rand;
  GDateTime *now;
  GTimeSpan wrong; /* how far the clock is off */
  RcLedger *ledger;
  char *saved;
  gboolean server;
  Thing things[MAX_ITEMS];
  guint n_things;
  guint n_shown;
} Life;

static void
clear_shown (Shown *shown)
{
  g_clear_pointer (&shown->last, g_date_time_unref);
  g_clear_pointer (&shown->raised, g_date_time_unref);
}

/* The latest step that has been reached, found by walking through the days. */
static int
naive_step (RcAgendaItem *item, GDateTime *now)
{
  static const char *const ladders[] = {
    [RC_AGENDA_DEADLINE] = " 30 14 7 3 1 ", [RC_AGENDA_DECISION] = " ", [RC_AGENDA_PROMISE] = " ",
    [RC_AGENDA_TASK] = " ", [RC_AGENDA_EXPIRY] = " 14 7 1 ", [RC_AGENDA_VISIT] = " 1 ",
  };
  g_autoptr (GDate) today = rc_date_from_moment (now);
  int distance = rc_date_days_until (today, item->due);
  gboolean morning_over = g_date_time_get_hour (now) >= 9;

  for (int days = distance; days <= 30; days++)
    {
      g_autofree char *word = g_strdup_printf (" %d ", days);
      gboolean reached = days > distance || morning_over;

      if (reached && (days == 0 || (days < 0 && item->kind != RC_AGENDA_VISIT) ||
                      (days > 0 && strstr (ladders[item->kind], word) != NULL)))
        return days;
    }
  return RC_STEP_NONE;
}

static void
advance (Life *self, GTimeSpan span)
{
  GDateTime *now = g_date_time_add (self->now, span);

  g_date_time_unref (self->now);
  self->now = now;
}

static GDateTime *
read_clock (Life *self)
{
  return g_date_time_add (self->now, self->wrong);
}

static void
set_due (Life *self, Thing *thing, int days)
{
  g_autoptr (GDate) today = rc_date_from_moment (self->now);

  g_clear_pointer (&thing->item->due, g_date_free);
  thing->item->due = rc_date_plus_days (today, days);
}

static void
add_thing (Life *self)
{
  Thing *thing = &self->things[self->n_things];
  g_autofree char *key = g_strdup_printf ("case/%u/due", self->n_things);
  RcAgendaKind kind = (RcAgendaKind) g_rand_int_range (self->rand, 0, RC_AGENDA_VISIT + 1);

  if (self->n_things == MAX_ITEMS)
    return;
  thing->item = item_new (kind, key, "2027-01-01");
  thing->shown = g_array_new (FALSE, TRUE, sizeof (Shown));
  g_array_set_clear_func (thing->shown, (GDestroyNotify) clear_shown);
  thing->open = TRUE;
  set_due (self, thing, g_rand_int_range (self->rand, -10, 40));
  self->n_things++;
}

static Thing *
pick (Life *self)
{
  return &self->things[g_rand_int_range (self->rand, 0, (int) self->n_things)];
}

static void
for_all_shown (Life *self, void (*change) (Shown *shown))
{
  for (guint i = 0; i < self->n_things; i++)
    for (guint j = 0; j < self->things[i].shown->len; j++)
      change (&g_array_index (self->things[i].shown, Shown, j));
}

static void
lose_server (Shown *shown)
{
  shown->lost_server = !shown->seen;
}

static void
lose_session (Shown *shown)
{
  shown->lost_session = !shown->seen;
}

static void
excuse (Shown *shown)
{
  shown->excused = TRUE;
}

static Thing *
find_thing (Life *self, const char *key)
{
  for (guint i = 0; i < self->n_things; i++)
    if (g_str_equal (self->things[i].item->key, key))
      return &self->things[i];
  return NULL;
}

static Shown *
find_shown (Thing *thing, int step)
{
  for (guint i = 0; i < thing->shown->len; i++)
    {
      Shown *shown = &g_array_index (thing->shown, Shown, i);

      if (shown->step == step && shown->due == g_date_get_julian (thing->item->due))
        return shown;
    }
  return NULL;
}

static void
check_repeat (Shown *shown, GDateTime *now)
{
  GDateTime *last = shown->lost_server ? shown->raised : shown->last;

  if (shown->excused)
    return;
  g_assert_true (shown->lost_server || shown->lost_session);
  g_assert_false (shown->seen);
  g_assert_true (last == NULL ||
                 g_date_time_difference (now, last) >= 4 * G_TIME_SPAN_HOUR);
}

/* A server accepts @reminder. */
static void
accept (Life *self, RcReminder *reminder, GDateTime *now)
{
  Thing *thing = find_thing (self, reminder->item->key);
  Shown *shown = find_shown (thing, reminder->step);
  Shown fresh = { .step = reminder->step, .due = g_date_get_julian (reminder->item->due) };

  g_assert_true (thing->open);
  g_assert_cmpint (reminder->step, ==, naive_step (thing->item, now));
  if (shown != NULL)
    {
      check_repeat (shown, now);
      g_clear_pointer (&shown->raised, g_date_time_unref);
      shown->raised = shown->excused ? NULL : g_date_time_ref (now);
    }
  else
    {
      g_array_append_val (thing->shown, fresh);
      shown = find_shown (thing, reminder->step);
    }
  g_clear_pointer (&shown->last, g_date_time_unref);
  shown->last = g_date_time_ref (now);
  shown->lost_server = shown->lost_session = shown->seen = FALSE;
  shown->excused = self->wrong != 0 || rc_ledger_doubts_clock (self->ledger);
  rc_ledger_mark_shown (self->ledger, reminder->occurrence, reminder->step, now);
  self->n_shown++;
}

static GPtrArray *
list_open (Life *self)
{
  GPtrArray *items = items_new (NULL);

  for (guint i = 0; i < self->n_things; i++)
    if (self->things[i].open)
      g_ptr_array_add (items, g_object_ref (self->things[i].item));
  return items;
}

static void
check_nothing_lost (Life *self, GDateTime *now)
{
  for (guint i = 0; i < self->n_things; i++)
    {
      Thing *thing = &self->things[i];
      int step = naive_step (thing->item, now);

      if (thing->open && step != RC_STEP_NONE)
        g_assert_nonnull (find_shown (thing, step));
    }
}

/* What the resident program does once a minute. */
static void
look (Life *self)
{
  g_autoptr (GDateTime) now = read_clock (self);
  g_autoptr (GPtrArray) items = list_open (self);
  g_autoptr (GHashTable) read = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (RcDecision) decision = NULL;

  g_hash_table_add (read, (char *) "case");
  rc_ledger_remember (self->ledger, items, read);
  rc_ledger_see_clock (self->ledger, now);
  decision = rc_reminders_decide (now, &times, items, self->ledger);
  g_assert_true (decision->next == NULL || g_date_time_compare (decision->next, now) > 0);
  if (!self->server)
    return;
  for (guint i = 0; i < decision->withdraw->len; i++)
    rc_ledger_take_off (self->ledger, g_ptr_array_index (decision->withdraw, i), FALSE);
  for (guint i = 0; i < decision->show->len; i++)
    accept (self, g_ptr_array_index (decision->show, i), now);
  if (self->wrong == 0)
    check_nothing_lost (self, now);
}

static void
save (Life *self)
{
  g_free (self->saved);
  self->saved = rc_ledger_to_text (self->ledger);
}

/* The program ends and starts anew; in a crash the last write may not have reached the disk. */
static void
restart (Life *self, gboolean crash)
{
  g_autoptr (GError) error = NULL;

  if (crash)
    for_all_shown (self, excuse);
  else
    save (self);
  rc_ledger_free (self->ledger);
  self->ledger = rc_ledger_new ();
  if (self->saved != NULL)
    rc_ledger_fill (self->ledger, self->saved, strlen (self->saved), &error);
  g_assert_no_error (error);
  rc_ledger_lose_screen (self->ledger, RC_LOSS_SESSION);
  for_all_shown (self, lose_session);
}

static void
stop_server (Life *self)
{
  if (self->server)
    {
      rc_ledger_lose_screen (self->ledger, RC_LOSS_SERVER);
      for_all_shown (self, lose_server);
    }
  self->server = FALSE;
}

static void
see (Life *self, const char *occurrence)
{
  g_auto (GStrv) parts = g_strsplit (occurrence, "@", 2);
  g_autoptr (GDate) due = date (parts[1]);
  Thing *thing = find_thing (self, parts[0]);

  rc_ledger_take_off (self->ledger, occurrence, TRUE);
  for (guint i = 0; i < thing->shown->len; i++)
    {
      Shown *shown = &g_array_index (thing->shown, Shown, i);

      shown->seen |= shown->due == g_date_get_julian (due);
    }
}

static void
close_by_reader (Life *self)
{
  g_autoptr (GPtrArray) on_screen = rc_ledger_on_screen (self->ledger);

  for (guint i = 0; i < on_screen->len; i++)
    see (self, g_ptr_array_index (on_screen, i));
}

/* The clock runs far ahead, or stands in 1970, and is corrected after a few looks. */
static void
break_clock (Life *self)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (1970, 1, 1, 0, 0, 0);
  GTimeSpan wrong = g_rand_boolean (self->rand)
                      ? g_rand_int_range (self->rand, 401, 4000) * G_TIME_SPAN_DAY
                      : g_date_time_difference (start, self->now);

  self->wrong = wrong;
  for (int i = g_rand_int_range (self->rand, 1, 4); i > 0; i--)
    {
      look (self);
      advance (self, g_rand_int_range (self->rand, 1, 300) * G_TIME_SPAN_MINUTE);
    }
  self->wrong = 0;
}

static void
live (Life *self)
{
  switch (g_rand_int_range (self->rand, 0, 16))
    {
    case 0:
      add_thing (self);
      break;
    case 1:
      set_due (self, pick (self), g_rand_int_range (self->rand, -10, 40));
      break;
    case 2:
      pick (self)->open = FALSE;
      break;
    case 3:
      stop_server (self);
      break;
    case 4:
    case 5:
      self->server = TRUE;
      break;
    case 6:
      restart (self, FALSE);
      break;
    case 7:
      restart (self, TRUE);
      break;
    case 8:
      close_by_reader (self);
      break;
    case 9:
      break_clock (self);
      break;
    case 10:
      advance (self, g_rand_int_range (self->rand, 1, 30) * G_TIME_SPAN_DAY);
      break;
    default:
      advance (self, g_rand_int_range (self->rand, 1, 24 * 60) * G_TIME_SPAN_MINUTE);
    }
}

static void
test_histories (void)
{
  guint n_shown = 0;

  for (int history = 0; history < HISTORIES; history++)
    {
      guint32 seed = (guint32) g_test_rand_int ();
      Life life = { .rand = g_rand_new_with_seed (seed), .ledger = rc_ledger_new () };

      life.now = moment ("2027-03-01T10:00:00-05:00");
      life.server = g_rand_boolean (life.rand);
      add_thing (&life);
      for (int event = 0; event < EVENTS; event++)
        {
          live (&life);
          look (&life);
          if (g_rand_int_range (life.rand, 0, 4) > 0)
            save (&life);
        }
      n_shown += life.n_shown;
      for (guint i = 0; i < life.n_things; i++)
        {
          g_array_unref (life.things[i].shown);
          g_object_unref (life.things[i].item);
        }
      g_free (life.saved);
      rc_ledger_free (life.ledger);
      g_date_time_unref (life.now);
      g_rand_free (life.rand);
    }
  g_test_message ("%u reminders in %d lives", n_shown, HISTORIES);
  g_assert_cmpuint (n_shown, >, HISTORIES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  times = rc_reminder_times_default ();
  g_test_add_func ("/reminders/lives/nothing-lost-nothing-repeated", test_histories);
  return g_test_run ();
}
