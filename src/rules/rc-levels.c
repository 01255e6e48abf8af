/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-levels.h"

#include <glib/gi18n-lib.h>

#include "rc-circumstances.h"
#include "rc-level-letters.h"
#include "rc-level-lines.h"
#include "rc-level-rows.h"

/* What is handed down while a chain is made. */
typedef struct {
  RcCase *the_case;
  RcRuleSet *rules;
  RcLevels *chain;
  RcSituation situation;
  GPtrArray *letters; /* of RcDenial: those of the chain, the first one first */
  GPtrArray *appeals; /* of RcAppeal: those against them */
  GPtrArray *rows;    /* of RcLevelRow */
} Making;

/* What the records say of one row. */
typedef struct {
  const RcLevelRow *row;
  RcAppeal *appeal; /* (nullable): the one that was sent, else a draft */
  RcDenial *letter; /* (nullable): its answer */
} Found;

static gboolean
is_of_chain (Making *making, RcRecord *record)
{
  return g_ptr_array_find (making->letters, record, NULL) ||
         g_ptr_array_find (making->appeals, record, NULL);
}

static gboolean
names_rule (Making *making, const RcLevelRow *row, const RcDeadline *deadline)
{
  g_auto (GStrv) ids = NULL;

  if (row->rules == NULL || deadline->result == NULL)
    return FALSE;
  ids = rc_steps_split_rules (making->rules, row->rules, making->situation.coverage.state);
  return g_strv_contains ((const char *const *) ids, deadline->result->rule->id);
}

/* The patient's own clock for @row. */
static RcDeadline *
find_deadline (Making *making, const RcLevelRow *row)
{
  GPtrArray *deadlines = making->chain->deadlines;

  for (guint i = 0; i < deadlines->len; i++)
    {
      RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      if (is_of_chain (making, deadline->record) && names_rule (making, row, deadline))
        return deadline;
    }
  return NULL;
}

/* When the other side must answer @appeal. */
static RcDeadline *
find_decision (Making *making, RcAppeal *appeal)
{
  GPtrArray *deadlines = making->chain->deadlines;

  for (guint i = 0; i < deadlines->len; i++)
    {
      RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      if (deadline->record == RC_RECORD (appeal) && deadline->actor != RC_ACTOR_PATIENT &&
          deadline->main)
        return deadline;
    }
  return NULL;
}

static RcPlanTypes
types_of (const RcRule *rule)
{
  RcPlanTypes types = 0;

  for (guint i = 0; rc_plan_types[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) rule->plan_types, rc_plan_types[i]))
      types |= 1u << i;
  return types;
}

/* Of all that may be meant the one whose date comes first. */
static RcPlanTypes
choose_types (Making *making)
{
  const RcPlanTypes known = making->situation.coverage.types;
  GPtrArray *deadlines = making->chain->deadlines;

  for (guint i = 0; i < deadlines->len; i++)
    {
      const RcDeadline *deadline = g_ptr_array_index (deadlines, i);

      if (is_of_chain (making, deadline->record) && deadline->main && deadline->result != NULL &&
          (types_of (deadline->result->rule) & known) != 0)
        return types_of (deadline->result->rule) & known;
    }
  return known;
}

static void
choose_type (Making *making)
{
  const RcPlanTypes types = choose_types (making);
  RcLevels *chain = making->chain;

  chain->type = (RcPlanType) g_bit_nth_lsf (types, -1);
  if (making->situation.coverage.question != NULL)
    chain->question = g_strdup (making->situation.coverage.question);
}

static gboolean
fits (Making *making, const RcLevelRow *row)
{
  return (row->types & 1u << making->chain->type) != 0 &&
         (row->conditions & ~making->situation.conditions) == 0;
}

/* Of two rows for one level the one whose clock is running; one of them is not what holds. */
static void
take_row (Making *making, const RcLevelRow *row)
{
  for (guint i = 0; i < making->rows->len; i++)
    {
      const RcLevelRow *other = g_ptr_array_index (making->rows, i);

      if (!g_str_equal (other->token, row->token))
        continue;
      if (find_deadline (making, other) == NULL && find_deadline (making, row) != NULL)
        making->rows->pdata[i] = (gpointer) row;
      return;
    }
  g_ptr_array_add (making->rows, (gpointer) row);
}

static void
take_rows (Making *making)
{
  guint n_rows;
  const RcLevelRow *rows = rc_level_rows (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    if (fits (making, &rows[i]))
      take_row (making, &rows[i]);
}

static gboolean
was_sent (RcAppeal *appeal)
{
  return (appeal->sent_on != NULL || appeal->received_on != NULL || appeal->decided_on != NULL ||
          appeal->outcome != RC_APPEAL_OUTCOME_NONE) &&
         appeal->outcome != RC_APPEAL_OUTCOME_WITHDRAWN;
}

static gboolean
is_answered (RcAppeal *appeal)
{
  return appeal->decided_on != NULL || appeal->decision_received != NULL ||
         appeal->outcome != RC_APPEAL_OUTCOME_NONE;
}

static gboolean
uses (RcAppeal *appeal, const RcLevelRow *row)
{
  RcAppealLevel level =
    appeal->level != RC_APPEAL_LEVEL_NONE ? appeal->level : RC_APPEAL_LEVEL_INTERNAL_1;

  return (row->used_by & RC_LEVEL_BIT (level)) != 0;
}

/* An external review can be asked for in the same letter as the first appeal. */
static gboolean
goes_along (RcAppeal *appeal, const RcLevelRow *row)
{
  return appeal->with_external == RC_FLAG_YES && was_sent (appeal) && !is_answered (appeal) &&
         (row->used_by & RC_LEVEL_BIT (RC_APPEAL_LEVEL_EXTERNAL)) != 0;
}

static RcAppeal *
find_appeal (Making *making, const RcLevelRow *row)
{
  RcAppeal *found = NULL;

  for (guint i = 0; i < making->appeals->len; i++)
    {
      RcAppeal *appeal = g_ptr_array_index (making->appeals, i);

      if ((uses (appeal, row) || goes_along (appeal, row)) &&
          (found == NULL || !was_sent (found) || was_sent (appeal)))
        found = appeal;
    }
  return found;
}

static RcDenial *
find_letter (Making *making, const RcLevelRow *row)
{
  for (guint i = 0; i < making->letters->len; i++)
    {
      RcDenial *letter = g_ptr_array_index (making->letters, i);

      if ((row->answers & RC_LEVEL_BIT (rc_lookup_level (making->the_case, letter))) != 0)
        return letter;
    }
  return NULL;
}

static gboolean
is_touched (const Found *found)
{
  return found->letter != NULL || (found->appeal != NULL && was_sent (found->appeal));
}

static gboolean
is_over (Making *making)
{
  for (guint i = 0; i < making->letters->len; i++)
    if (((RcDenial *) g_ptr_array_index (making->letters, i))->outcome != RC_DENIAL_OUTCOME_NONE)
      return i + 1 == making->letters->len;
  return FALSE;
}

static gboolean
is_won (const Found *found)
{
  return found->appeal != NULL && found->appeal->outcome == RC_APPEAL_OUTCOME_OVERTURNED;
}

/* Of a level that records say something of. */
static RcLevelState
read_touched (Making *making, const Found *found)
{
  if (is_won (found))
    return RC_LEVEL_WON;
  if (found->letter != NULL || is_answered (found->appeal))
    return RC_LEVEL_DONE;
  return is_over (making) ? RC_LEVEL_LEFT : RC_LEVEL_WAITING;
}

/* A first letter that is itself the answer to a later level says that the earlier ones decided. */
static RcLevelState
read_passed (Making *making, const GArray *all, guint index)
{
  const RcDenial *first = g_ptr_array_index (making->letters, 0);

  for (guint i = index + 1; i < all->len; i++)
    if (g_array_index (all, Found, i).letter == first)
      return RC_LEVEL_DONE;
  return RC_LEVEL_LEFT;
}

static gboolean
is_touched_after (const GArray *all, guint index)
{
  for (guint i = index + 1; i < all->len; i++)
    if (is_touched (&g_array_index (all, Found, i)))
      return TRUE;
  return FALSE;
}

/* A second appeal that the plan may not have keeps nobody from the external review. */
static gboolean
is_optional (Making *making, const RcLevelRow *row)
{
  return (row->conditions & RC_IF_TWO_LEVELS) != 0 &&
         (making->situation.conditions & RC_IF_ONE_LEVEL) != 0;
}

static RcLevelState
read_open (Making *making, const RcLevelRow *row, GPtrArray *before)
{
  for (guint i = before->len; i > 1; i--)
    {
      const RcLevel *level = g_ptr_array_index (before, i - 1);
      const RcLevelRow *other = g_ptr_array_index (making->rows, i - 2);

      if (level->state == RC_LEVEL_WON)
        return RC_LEVEL_LEFT;
      if ((level->state == RC_LEVEL_NOW && is_optional (making, other)) ||
          (row->early & making->situation.conditions) != 0)
        continue;
      if (level->state == RC_LEVEL_NOW || level->state == RC_LEVEL_WAITING ||
          level->state == RC_LEVEL_CLOSED)
        return RC_LEVEL_CLOSED;
    }
  return row->forwarded && before->len > 1 ? RC_LEVEL_WAITING : RC_LEVEL_NOW;
}

static RcLevelState
read_state (Making *making, const GArray *all, guint index)
{
  const Found *found = &g_array_index (all, Found, index);

  if (is_touched (found))
    return read_touched (making, found);
  if (is_touched_after (all, index))
    return read_passed (making, all, index);
  if (is_over (making))
    return RC_LEVEL_LEFT;
  return read_open (making, found->row, making->chain->levels);
}

static void
free_level (RcLevel *self)
{
  g_ptr_array_unref (self->lines);
  g_free (self);
}

static RcLevel *
level_new (Making *making)
{
  RcLevel *self = g_new0 (RcLevel, 1);

  self->lines = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (making->chain->levels, self);
  return self;
}

static void
add_letter (Making *making)
{
  RcLevel *self = level_new (making);
  RcDenial *first = g_ptr_array_index (making->letters, 0);

  self->state = RC_LEVEL_DONE;
  self->token = "denial";
  self->name = _("Denial");
  self->record = RC_RECORD (first);
  rc_level_lines_of_letter (self->lines, first);
}

static RcDeadline *
choose_deadline (Making *making, const Found *found, RcLevelState state)
{
  if (state == RC_LEVEL_NOW || state == RC_LEVEL_CLOSED)
    return find_deadline (making, found->row);
  return state == RC_LEVEL_WAITING && found->appeal != NULL ? find_decision (making, found->appeal)
                                                            : NULL;
}

static RcAppealLevel
first_level (guint levels)
{
  return (RcAppealLevel) g_bit_nth_lsf (levels, -1);
}

static void
add_level (Making *making, const GArray *all, guint index)
{
  const Found *found = &g_array_index (all, Found, index);
  const RcLevelRow *row = found->row;
  const RcLevelState state = read_state (making, all, index);
  RcLevel *self = level_new (making);

  self->state = state;
  self->token = row->token;
  self->name = _(row->name);
  self->decides = _(row->decides);
  self->forwarded = row->forwarded;
  self->opens = row->opens != NULL ? _(row->opens) : NULL;
  self->skipping = _(row->skipping);
  self->deadline = choose_deadline (making, found, state);
  self->record = found->appeal != NULL ? RC_RECORD (found->appeal) : (RcRecord *) found->letter;
  self->add = first_level (row->used_by);
  self->against = g_ptr_array_index (making->letters, making->letters->len - 1);
  rc_level_lines_of_level (self, found->appeal, found->letter, row, making->rules,
                           making->situation.coverage.state);
}

static GArray *
find_all (Making *making)
{
  GArray *all = g_array_new (FALSE, TRUE, sizeof (Found));

  for (guint i = 0; i < making->rows->len; i++)
    {
      const RcLevelRow *row = g_ptr_array_index (making->rows, i);
      const Found found = { row, find_appeal (making, row), find_letter (making, row) };

      g_array_append_val (all, found);
    }
  return all;
}

static void
read_situation (Making *making, RcDenial *first)
{
  g_auto (RcInquiry) inquiry = { 0 };

  rc_circumstances_begin (&inquiry, RC_EVENT_NOTICE, first,
                          rc_lookup_plan (making->the_case, RC_RECORD (first)),
                          first->drug_benefit, first->urgent == RC_FLAG_YES);
  making->situation = inquiry.situation;
  making->situation.conditions |= rc_circumstances_dispute (first);
  if (first->reason == RC_DENIAL_REASON_MARKETPLACE)
    making->situation.coverage.types = RC_PLAN_TYPE_SET (MARKETPLACE_ELIGIBILITY);
}

RcLevels *
rc_levels_new (RcCase *the_case, RcDenial *denial, RcRuleSet *rules)
{
  RcDenial *first = rc_levels_find_first (the_case, denial);
  RcLevels *self = g_new0 (RcLevels, 1);
  g_autoptr (GPtrArray) letters = rc_level_letters_list (the_case, first);
  g_autoptr (GPtrArray) appeals = rc_level_letters_list_appeals (the_case, letters);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  g_autoptr (GArray) all = NULL;
  Making making = { .the_case = the_case, .rules = rules, .chain = self, .letters = letters,
                    .appeals = appeals, .rows = rows };

  self->denial = g_object_ref (first);
  self->deadlines = rc_deadlines_for_case (the_case, rules);
  self->levels = g_ptr_array_new_with_free_func ((GDestroyNotify) free_level);
  read_situation (&making, first);
  choose_type (&making);
  take_rows (&making);
  all = find_all (&making);
  add_letter (&making);
  for (guint i = 0; i < all->len; i++)
    add_level (&making, all, i);
  return self;
}

void
rc_levels_free (RcLevels *self)
{
  g_clear_object (&self->denial);
  g_clear_pointer (&self->levels, g_ptr_array_unref);
  g_clear_pointer (&self->deadlines, g_ptr_array_unref);
  g_free (self->question);
  g_free (self);
}

const char *
rc_level_state_token (RcLevelState state)
{
  static const char *const tokens[] = { "done", "now", "waiting", "won", "closed", "left" };

  return tokens[state];
}

const char *
rc_level_state_label (RcLevelState state)
{
  static const char *const labels[] = { N_("Done"), N_("Your turn"), N_("Waiting"),
                                        N_("Won"),  N_("Not open yet"), N_("Left out") };

  return _(labels[state]);
}
