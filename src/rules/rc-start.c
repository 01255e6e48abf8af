/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-start.h"

#include "rc-arith.h"

static void
find_event (const RcStart *start, RcFacts *facts, RcFound *found)
{
  if (start->presumed_from == NULL)
    {
      found->when = rc_facts_find_when (facts, start->event, &found->fact);
      return;
    }
  found->fact = start->event;
  found->when = rc_facts_get_when (facts, start->event);
  if (found->when == NULL)
    rc_start_find_presumed (start, facts, found);
}

static gboolean
is_better (const RcStart *choice, const RcWhen *one, const RcWhen *than)
{
  int order = than != NULL ? rc_when_compare (one, than) : 0;

  return than == NULL || (choice->kind == RC_START_EARLIER_OF ? order < 0 : order > 0);
}

/* Of what is known the earlier or later; an event that has not come yet does not stop the clock. */
static void
find_choice (const RcStart *start, RcFacts *facts, GTimeZone *zone, RcFound *found)
{
  for (guint i = 0; i < start->of->len; i++)
    {
      g_auto (RcFound) other = { 0 };

      rc_start_find (g_ptr_array_index (start->of, i), facts, zone, &other);
      if (other.when == NULL || !is_better (start, other.when, found->when))
        continue;
      rc_found_clear (found);
      *found = other;
      other.when = NULL;
    }
}

void
rc_start_find (const RcStart *start, RcFacts *facts, GTimeZone *zone, RcFound *found)
{
  RcWhen *moved = NULL;

  if (start->event != NULL)
    find_event (start, facts, found);
  if (found->when == NULL && start->of != NULL)
    find_choice (start, facts, zone, found);
  if (found->when == NULL || start->plus_days == 0)
    return;
  moved = rc_arith_plus_days (found->when, start->plus_days, zone);
  rc_when_free (found->when);
  found->when = moved;
}

void
rc_start_find_presumed (const RcStart *start, RcFacts *facts, RcFound *found)
{
  g_autoptr (RcWhen) from = rc_facts_get_when (facts, start->presumed_from);

  found->fact = start->presumed_from;
  if (from == NULL)
    {
      found->fact = "notice_mailed";
      from = rc_facts_get_when (facts, found->fact);
    }
  if (from == NULL)
    return;
  /* Receipt is a day, even where the notice's own time is known. */
  g_clear_pointer (&from->moment, g_date_time_unref);
  found->when = rc_arith_plus_days (from, start->presumed_days, NULL);
  found->presumed = TRUE;
}

const char *
rc_start_asks_for (const RcStart *start)
{
  if (start->of != NULL)
    return rc_start_asks_for (g_ptr_array_index (start->of, 0));
  return start->presumed_from != NULL ? start->presumed_from : rc_facts_asks_for (start->event);
}

void
rc_found_clear (RcFound *self)
{
  g_clear_pointer (&self->when, rc_when_free);
}
