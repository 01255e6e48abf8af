/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-next-step.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda-done.h"
#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-date.h"
#include "rc-due.h"
#include "rc-policy.h"
#include "rc-text.h"

#define SOON_DAYS 14

/* What a case needs before the dates can be right, in the order in which people have it at hand. */
static const struct {
  const RcKind *kind;
  const char *title;
  const char *body;
} needs[] = {
  { &rc_plan_kind, N_("Add the insurance plan"),
    N_("Have the card at hand. What kind of plan it is decides which rules and dates hold.") },
  { &rc_claim_kind, N_("Add a claim or an EOB"),
    N_("Import the explanation of benefits (EOB) from the insurer’s website, or type it in.") },
  { &rc_denial_kind, N_("Add the denial"),
    N_("With the date on the letter and the day it came, Recourse finds the deadlines.") },
};

static gboolean
has_denied_claim (RcCase *the_case)
{
  GListModel *claims = rc_case_get_records (the_case, &rc_claim_kind);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (RcClaim) claim = g_list_model_get_item (claims, i);

      if (claim->status == RC_CLAIM_STATUS_DENIED)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_needed (RcCase *the_case, const RcKind *kind)
{
  if (rc_case_first (the_case, kind) != NULL)
    return FALSE;
  return kind != &rc_denial_kind || has_denied_claim (the_case);
}

static RcAgendaItem *
find_in (GPtrArray *items, RcDueGroup group, int within, const GDate *today)
{
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      if (rc_due_group (item, today) == group &&
          rc_date_days_until (today, rc_due_day (item, today)) <= within)
        return item;
    }
  return NULL;
}

static RcAgendaItem *
find_item (GPtrArray *items, int within, const GDate *today)
{
  RcAgendaItem *item = NULL;

  for (RcDueGroup group = RC_DUE_OVERDUE; item == NULL && group <= RC_DUE_LATER; group++)
    item = find_in (items, group, within, today);
  return item;
}

static RcNextStep *
step_of_item (RcCase *the_case, RcAgendaItem *item, const GDate *today)
{
  RcNextStep *self = g_new0 (RcNextStep, 1);
  RcRecord *record = rc_case_find (the_case, item->record_id);
  g_autofree char *distance = rc_date_format_distance (rc_due_day (item, today), today);
  g_autofree char *when = rc_due_when (item, today);

  self->what = RC_NEXT_ITEM;
  self->item = g_object_ref (item);
  self->kind = record != NULL ? rc_record_get_kind (record) : NULL;
  self->can_finish = rc_agenda_item_find_changed (item, the_case) != NULL;
  /* Translators: %s is a distance in time, such as "in 11 days" */
  self->caption = g_strdup_printf (_("Next step · %s"), distance);
  self->title = g_strdup (item->title);
  self->body = rc_text_is_empty (item->basis) ? g_steal_pointer (&when)
                                              : g_strdup_printf ("%s\n%s", when, item->basis);
  return self;
}

static RcNextStep *
step_of_need (RcCase *the_case)
{
  RcNextStep *self = NULL;

  for (guint i = 0; self == NULL && i < G_N_ELEMENTS (needs); i++)
    if (is_needed (the_case, needs[i].kind))
      {
        self = g_new0 (RcNextStep, 1);
        self->what = RC_NEXT_ADD;
        self->kind = needs[i].kind;
        self->caption = g_strdup (_("Next step"));
        self->title = g_strdup (_(needs[i].title));
        self->body = g_strdup (_(needs[i].body));
      }
  return self;
}

static RcNextStep *
step_of_nothing (void)
{
  RcNextStep *self = g_new0 (RcNextStep, 1);

  self->what = RC_NEXT_NOTHING;
  self->caption = g_strdup (_("Next step"));
  self->title = g_strdup (_("Nothing is due"));
  self->body = g_strdup (_("When a call, a letter or a bill comes, write it down here, and what "
                           "follows from it will be on this card."));
  return self;
}

void
rc_next_step_free (RcNextStep *self)
{
  g_clear_object (&self->item);
  g_free (self->caption);
  g_free (self->title);
  g_free (self->body);
  g_free (self);
}

RcNextStep *
rc_next_step_for_case (RcCase *the_case, GPtrArray *items, const GDate *today)
{
  RcAgendaItem *item = find_item (items, SOON_DAYS, today);
  RcNextStep *step = item == NULL ? step_of_need (the_case) : NULL;

  if (item == NULL && step == NULL)
    item = find_item (items, G_MAXINT, today);
  if (item != NULL)
    return step_of_item (the_case, item, today);
  return step != NULL ? step : step_of_nothing ();
}
