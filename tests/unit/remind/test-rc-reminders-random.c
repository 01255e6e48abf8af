/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminders.h"

#include "rc-ladder.h"
#include "rc-ledger-private.h"
#include "rc-snooze.h"
#include "remind-test.h"

/* Random lives of a reminder program: time passes, the program and the notification server come and
 * go, it crashes before it saved, dates are edited, things get done or are put off, the reader
 * travels, cases cannot be read for a while, the clock is set or goes wrong. After every look at the
 * state it is checked that
 *  - nothing is lost: as soon as a server is there, each open item has been shown at the step that
 *    it has reached, or was put off until later;
 *  - nothing is repeated without a reason: a step comes again only after its notification got lost,
 *    and then not within four hours, or after it was put off; never after the reader closed it;
 *    never when it is over.
 * What was shown is kept here apart from the ledger, and the steps are counted here in another way.
 *
 * RECOURSE_HISTORIES is how many lives there are, for slow machines and sanitizers; RECOURSE_SEED
 * lives a single one, whose number a failure tells. */

#define HISTORIES 100000
#define EVENTS 25
#define MAX_ITEMS 4

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
  GArray *shown;       /* (element-type Shown) */
  GHashTable *snoozed; /* date that the item had → GDateTime until which it was put off */
} Thing;

typedef struct {
  guint32 seed;
  GRand *rand;
  RcReminderTimes times;
  GDateTime *now;
  GTimeSpan wrong;   /* how far the clock is off */
  gboolean set_back; /* and it was believed: what was put off before may come early */
  RcLedger *ledger;
  char *saved;
  gboolean server;
  gboolean readable;
  Thing things[MAX_ITEMS];
  guint n_things;
  guint n_shown;
} Life;

static GTimeZone *zones[5];

/* Tells the seed, so that the same life can be lived again. */
#define check(life, condition)                                                                    \
  G_STMT_START                                                                                    \
  {                                                                                               \
    if (!(condition))                                                                             \
      g_error ("%s:%d: RECOURSE_SEED=%u: %s", __FILE__, __LINE__, (life)->seed, #condition);      \
  }                                                                                               \
  G_STMT_END

static void
clear_shown (Shown *shown)
{
  g_clear_pointer (&shown->last, g_date_time_unref);
  g_clear_pointer (&shown->raised, g_date_time_unref);
}

static gboolean
is_in (const int *days, int step)
{
  for (; *days >= 0; days++)
    if (*days == step)
      return TRUE;
  return FALSE;
}

/* Whether the item rings @step days before its date, and every day after it. */
static gboolean
is_step (Life *self, RcAgendaItem *item, int step)
{
  static const int mail[] = { 12, 10, 9, 2, -1 }, expiry[] = { 14, 7, 1, -1 }, visit[] = { 1, -1 };

  if (step == 0)
    return TRUE;
  if (step < 0)
    return item->kind != RC_AGENDA_VISIT;
  switch (item->kind)
    {
    case RC_AGENDA_DEADLINE:
      return is_in (self->times.deadline_days, step) || (item->mail_by != NULL && is_in (mail, step));
    case RC_AGENDA_EXPIRY:
      return is_in (expiry, step);
    case RC_AGENDA_VISIT:
      return is_in (visit, step);
    default:
      return is_in (self->times.follow_up_days, step);
    }
}

static gboolean
has_come (Life *self, RcAgendaItem *item, int step, guint32 today, gboolean morning_over)
{
  guint32 day = (guint32) ((int) g_date_get_julian (item->due) - step);
  gboolean follow_up = item->kind == RC_AGENDA_TASK || item->kind == RC_AGENDA_PROMISE ||
                       item->kind == RC_AGENDA_DECISION;

  if (self->times.quiet_weekends && follow_up)
    for (; day % 7 == 6 || day % 7 == 0; day++) /* day 1 was a Monday */
      continue;
  return day < today || (day == today && morning_over);
}

/* The latest step that has been reached, found by walking back through the days. */
static int
naive_step (Life *self, RcAgendaItem *item, GDateTime *now)
{
  g_autoptr (GDate) date_now = rc_date_from_moment (now);
  guint32 today = g_date_get_julian (date_now);
  int minute = g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now);

  for (int step = (int) g_date_get_julian (item->due) - (int) today; step <= 40; step++)
    if (is_step (self, item, step) &&
        has_come (self, item, step, today, minute >= self->times.minute))
      return step;
  return RC_STEP_NONE;
}

static void
advance (Life *self, GTimeSpan span)
{
  GDateTime *now = g_date_time_add (self->now, span);

  g_date_time_unref (self->now);
  self->now = now;
}

static void
travel (Life *self)
{
  GTimeZone *zone = zones[g_rand_int_range (self->rand, 0, (int) G_N_ELEMENTS (zones))];
  GDateTime *now = g_date_time_to_timezone (self->now, zone);

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
  RcAgendaItem *item = thing->item;

  g_clear_pointer (&item->due, g_date_free);
  g_clear_pointer (&item->act_by, g_date_free);
  g_clear_pointer (&item->mail_by, g_date_free);
  item->due = rc_date_plus_days (today, days);
  if (item->kind != RC_AGENDA_DEADLINE || g_rand_boolean (self->rand))
    return;
  item->act_by = rc_date_plus_days (item->due, -2);
  item->mail_by = rc_date_plus_days (item->due, -9);
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
  thing->snoozed = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_date_time_unref);
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

/* The last time that this step or a later one was shown: to a traveller an hour comes twice. */
static Shown *
find_shown (Thing *thing, int step)
{
  Shown *found = NULL;

  for (guint i = 0; i < thing->shown->len; i++)
    {
      Shown *shown = &g_array_index (thing->shown, Shown, i);

      if (shown->step <= step && shown->due == g_date_get_julian (thing->item->due) &&
          (found == NULL || g_date_time_compare (shown->last, found->last) > 0))
        found = shown;
    }
  return found;
}

static gpointer
due_key (Thing *thing)
{
  return GUINT_TO_POINTER (g_date_get_julian (thing->item->due));
}

/* NULL: not put off */
static GDateTime *
get_snooze (Thing *thing)
{
  return g_hash_table_lookup (thing->snoozed, due_key (thing));
}

/* It ends when its time has come, or when the reader travels to where that is another day. */
static gboolean
is_put_off (Thing *thing, GDateTime *now)
{
  return get_snooze (thing) != NULL && rc_snooze_check (thing->item, get_snooze (thing), now, NULL);
}

static void
check_repeat (Life *self, Shown *shown, GDateTime *now)
{
  GDateTime *last = shown->lost_server ? shown->raised : shown->last;

  if (shown->excused)
    return;
  check (self, shown->lost_server || shown->lost_session);
  check (self, !shown->seen);
  check (self, last == NULL || g_date_time_difference (now, last) >= 4 * G_TIME_SPAN_HOUR);
}

static void
replace_moment (GDateTime **where, GDateTime *moment)
{
  g_clear_pointer (where, g_date_time_unref);
  *where = moment != NULL ? g_date_time_ref (moment) : NULL;
}

/* The one of that step, which may be there from before the reader travelled. */
static Shown *
add_shown (Thing *thing, int step)
{
  Shown fresh = { .step = step, .due = g_date_get_julian (thing->item->due) };

  for (guint i = 0; i < thing->shown->len; i++)
    {
      Shown *shown = &g_array_index (thing->shown, Shown, i);

      if (shown->step == step && shown->due == fresh.due)
        return shown;
    }
  g_array_append_val (thing->shown, fresh);
  return &g_array_index (thing->shown, Shown, thing->shown->len - 1);
}

/* A server accepts @reminder. */
static void
accept (Life *self, RcReminder *reminder, GDateTime *now)
{
  Thing *thing = find_thing (self, reminder->item->key);
  Shown *shown = find_shown (thing, reminder->step);
  gboolean raised = FALSE;

  check (self, thing->open);
  check (self, !is_put_off (thing, now) || self->wrong != 0 || self->set_back);
  check (self, reminder->step == naive_step (self, thing->item, now));
  if (shown != NULL && get_snooze (thing) == NULL)
    check_repeat (self, shown, now);
  raised = shown != NULL && !shown->excused;
  if (shown == NULL || shown->step != reminder->step)
    shown = add_shown (thing, reminder->step);
  replace_moment (&shown->raised, raised ? now : NULL);
  replace_moment (&shown->last, now);
  shown->lost_server = shown->lost_session = shown->seen = FALSE;
  shown->excused = self->wrong != 0 || rc_ledger_doubts_clock (self->ledger);
  if (!rc_ledger_doubts_clock (self->ledger))
    g_hash_table_remove (thing->snoozed, due_key (thing));
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

/* What was put off has come back: shown since that time, by a clock that was right. */
static gboolean
came_back (Thing *thing, GDateTime *now)
{
  GDateTime *until = get_snooze (thing);

  if (until == NULL || g_date_time_compare (until, now) > 0)
    return TRUE;
  for (guint i = 0; i < thing->shown->len; i++)
    {
      GDateTime *last = g_array_index (thing->shown, Shown, i).last;

      if (g_date_time_compare (until, last) <= 0 && g_date_time_compare (last, now) <= 0)
        return TRUE;
    }
  return FALSE;
}

/* What was over three months ago is not recalled from a case that is out of reach. */
static gboolean
is_forgotten (Life *self, Thing *thing, GDateTime *now)
{
  g_autoptr (GDate) today = rc_date_from_moment (now);

  return !self->readable && rc_date_days_until (thing->item->due, today) > 90;
}

static void
check_nothing_lost (Life *self, GDateTime *now)
{
  for (guint i = 0; i < self->n_things; i++)
    {
      Thing *thing = &self->things[i];
      int step = naive_step (self, thing->item, now);

      if (!thing->open || step == RC_STEP_NONE || is_put_off (thing, now) ||
          is_forgotten (self, thing, now))
        continue;
      check (self, find_shown (thing, step) != NULL);
      check (self, came_back (thing, now));
    }
}

/* Reads the cases, or recalls what was in those that cannot be read. */
static GPtrArray *
collect (Life *self, GDateTime *now)
{
  g_autoptr (GHashTable) read = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GDate) today = rc_date_from_moment (now);
  GPtrArray *items = NULL;

  if (self->readable)
    g_hash_table_add (read, (char *) "case");
  items = self->readable ? list_open (self) : rc_ledger_recall (self->ledger, read, today);
  rc_ledger_remember (self->ledger, items, read);
  return items;
}

/* What the resident program does once a minute. */
static void
look (Life *self)
{
  g_autoptr (GDateTime) now = read_clock (self);
  g_autoptr (GPtrArray) items = collect (self, now);
  g_autoptr (RcDecision) decision = NULL;

  rc_ledger_see_clock (self->ledger, now);
  decision = rc_reminders_decide (now, &self->times, items, self->ledger);
  check (self, decision->next == NULL || g_date_time_compare (decision->next, now) > 0);
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
  check (self, error == NULL);
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

/* The clock is off for a few looks, and is then set right. */
static void
break_clock (Life *self, GTimeSpan wrong)
{
  self->wrong = wrong;
  for (int i = g_rand_int_range (self->rand, 1, 4); i > 0; i--)
    {
      look (self);
      advance (self, g_rand_int_range (self->rand, 1, 300) * G_TIME_SPAN_MINUTE);
    }
  self->wrong = 0;
}

/* It is set by so little that it is believed, and what was put off may come back at once. */
static void
shift_clock (Life *self)
{
  GTimeSpan wrong = g_rand_int_range (self->rand, -20 * 60, 300 * 24 * 60) * G_TIME_SPAN_MINUTE;

  self->set_back |= wrong < 0;
  for_all_shown (self, excuse);
  break_clock (self, wrong);
  for_all_shown (self, excuse);
}

/* It runs far ahead, or stands in 1970. */
static GTimeSpan
pick_far (Life *self)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (1970, 1, 1, 0, 0, 0);

  return g_rand_boolean (self->rand) ? g_rand_int_range (self->rand, 401, 4000) * G_TIME_SPAN_DAY
                                     : g_date_time_difference (start, self->now);
}

/* The reader puts off what is due. The ledger is written at once. */
static void
put_off (Life *self)
{
  Thing *thing = pick (self);
  g_autofree char *occurrence = rc_occurrence_new (thing->item);
  g_autoptr (GDateTime) until =
    g_date_time_add_minutes (self->now, g_rand_int_range (self->rand, 1, 3 * 24 * 60));

  if (rc_ledger_find (self->ledger, occurrence) == NULL || !thing->open ||
      !rc_snooze_check (thing->item, until, self->now, NULL))
    return;
  rc_ledger_snooze (self->ledger, occurrence, until);
  g_hash_table_insert (thing->snoozed, due_key (thing), g_steal_pointer (&until));
  save (self);
}

/* Only what was read before can be recalled. */
static void
hide_cases (Life *self)
{
  look (self);
  save (self);
  self->readable = FALSE;
}

static void
edit (Life *self, int what)
{
  if (!self->readable)
    self->readable = TRUE;
  else if (what == 0)
    add_thing (self);
  else if (what == 1)
    set_due (self, pick (self), g_rand_int_range (self->rand, -10, 40));
  else
    pick (self)->open = FALSE;
}

static void
live (Life *self)
{
  const int event = g_rand_int_range (self->rand, 0, 20);

  switch (event)
    {
    case 0:
    case 1:
    case 2:
      edit (self, event);
      break;
    case 3:
      stop_server (self);
      break;
    case 4:
    case 5:
      self->server = TRUE;
      break;
    case 6:
    case 7:
      restart (self, event == 7);
      break;
    case 8:
      close_by_reader (self);
      break;
    case 9:
      break_clock (self, pick_far (self));
      break;
    case 10:
      shift_clock (self);
      break;
    case 11:
      advance (self, g_rand_int_range (self->rand, 1, 30) * G_TIME_SPAN_DAY);
      break;
    case 12:
      travel (self);
      break;
    case 13:
      put_off (self);
      break;
    case 14:
      hide_cases (self);
      break;
    default:
      advance (self, g_rand_int_range (self->rand, 1, 24 * 60) * G_TIME_SPAN_MINUTE);
    }
}

static void
choose_times (Life *self)
{
  static const int days[] = { 21, 5, 2 };

  self->times = rc_reminder_times_default ();
  self->times.quiet_weekends = g_rand_boolean (self->rand);
  if (g_rand_boolean (self->rand))
    return;
  self->times.minute = g_rand_int_range (self->rand, 6 * 60, 22 * 60);
  rc_reminder_times_set_days (self->times.deadline_days, days, 3, NULL);
  rc_reminder_times_set_days (self->times.follow_up_days, days + 2, 1, NULL);
}

static void
clear_life (Life *self)
{
  for (guint i = 0; i < self->n_things; i++)
    {
      g_array_unref (self->things[i].shown);
      g_object_unref (self->things[i].item);
      g_hash_table_unref (self->things[i].snoozed);
    }
  g_free (self->saved);
  rc_ledger_free (self->ledger);
  g_date_time_unref (self->now);
  g_rand_free (self->rand);
}

/* Returns how many reminders were shown. */
static guint
live_once (guint32 seed)
{
  Life life = { .seed = seed, .rand = g_rand_new_with_seed (seed), .readable = TRUE };

  life.ledger = rc_ledger_new ();
  life.now = moment ("2027-03-01T10:00:00-05:00");
  life.server = g_rand_boolean (life.rand);
  choose_times (&life);
  add_thing (&life);
  for (int event = 0; event < EVENTS; event++)
    {
      live (&life);
      look (&life);
      if (g_rand_int_range (life.rand, 0, 4) == 0)
        save (&life);
    }
  clear_life (&life);
  return life.n_shown;
}

typedef struct {
  guint32 first;
  guint n;
} Share;

static gpointer
live_share (gpointer data)
{
  const Share *share = data;
  guint n_shown = 0;

  for (guint i = 0; i < share->n; i++)
    n_shown += live_once (share->first + i);
  return GUINT_TO_POINTER (n_shown);
}

static guint
read_number (const char *variable, guint otherwise)
{
  const char *text = g_getenv (variable);

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : otherwise;
}

static void
test_histories (void)
{
  const guint n = g_getenv ("RECOURSE_SEED") != NULL ? 1 : read_number ("RECOURSE_HISTORIES", HISTORIES);
  const guint n_threads = CLAMP (g_get_num_processors (), 1, MIN (n, 16));
  const guint32 seed = read_number ("RECOURSE_SEED", (guint) g_test_rand_int ());
  GThread *threads[16];
  Share shares[16];
  guint n_shown = 0;

  g_test_message ("RECOURSE_SEED=%u and the %u after it", seed, n - 1);
  for (guint i = 0; i < n_threads; i++)
    {
      shares[i] = (Share){ seed + n / n_threads * i, i + 1 < n_threads ? n / n_threads
                                                                       : n - n / n_threads * i };
      threads[i] = g_thread_new ("lives", live_share, &shares[i]);
    }
  for (guint i = 0; i < n_threads; i++)
    n_shown += GPOINTER_TO_UINT (g_thread_join (threads[i]));
  g_test_message ("%u reminders in %u lives", n_shown, n);
  g_assert_cmpuint (n_shown, >, n > 100 ? n : 0);
}

int
main (int argc, char **argv)
{
  static const char *const names[] = { "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati",
                                       "Australia/Lord_Howe", "Pacific/Pago_Pago" };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    zones[i] = g_time_zone_new_identifier (names[i]);
  g_test_add_func ("/reminders/lives/nothing-lost-nothing-repeated", test_histories);
  return g_test_run ();
}
