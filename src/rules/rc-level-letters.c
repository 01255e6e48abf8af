/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-level-letters.h"

#include "rc-date.h"
#include "rc-levels.h"

#define MAX_LETTERS 16 /* of one chain; ends circles of letters that answer each other */

/* The appeal that @denial answers, as it says itself or as the appeal finds it. */
static RcAppeal *
find_answered (RcCase *the_case, RcDenial *denial)
{
  RcRecord *about = rc_lookup_record (the_case, denial->about);
  GListModel *appeals = rc_case_get_records (the_case, &rc_appeal_kind);

  if (about != NULL && RC_IS_APPEAL (about))
    return RC_APPEAL (about);
  for (guint i = 0; i < g_list_model_get_n_items (appeals); i++)
    {
      g_autoptr (RcAppeal) appeal = g_list_model_get_item (appeals, i);

      if (rc_lookup_notice (the_case, appeal) == denial)
        return appeal;
    }
  return NULL;
}

static gboolean
comes_after (RcCase *the_case, RcDenial *denial, RcDenial *other)
{
  const gboolean older = denial->notice_date != NULL && other->notice_date != NULL &&
                         g_date_compare (denial->notice_date, other->notice_date) < 0;

  return denial != other && !older &&
         rc_lookup_level (the_case, other) < rc_lookup_level (the_case, denial) &&
         rc_lookup_subject (the_case, denial) == rc_lookup_subject (the_case, other);
}

/* The nearest letter before @denial about the same thing. */
static RcDenial *
find_before (RcCase *the_case, RcDenial *denial)
{
  GListModel *denials = rc_case_get_records (the_case, &rc_denial_kind);
  RcDenial *best = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (denials); i++)
    {
      g_autoptr (RcDenial) other = g_list_model_get_item (denials, i);

      if (comes_after (the_case, denial, other) &&
          (best == NULL || rc_lookup_level (the_case, other) > rc_lookup_level (the_case, best)))
        best = other;
    }
  return best;
}

static RcDenial *
find_previous (RcCase *the_case, RcDenial *denial)
{
  RcAppeal *appeal = find_answered (the_case, denial);
  RcDenial *against = appeal != NULL ? rc_lookup_denial (the_case, appeal) : NULL;

  if (against != NULL && against != denial)
    return against;
  return find_before (the_case, denial);
}

RcDenial *
rc_levels_find_first (RcCase *the_case, RcDenial *denial)
{
  for (guint i = 0; i < MAX_LETTERS; i++)
    {
      RcDenial *previous = find_previous (the_case, denial);

      if (previous == NULL)
        return denial;
      denial = previous;
    }
  return denial;
}

static int
compare_letters (RcDenial **a, RcDenial **b, RcCase *the_case)
{
  const int order =
    (int) rc_lookup_level (the_case, *a) - (int) rc_lookup_level (the_case, *b);

  return order != 0 ? order : rc_date_compare ((*a)->notice_date, (*b)->notice_date);
}

GPtrArray *
rc_level_letters_list (RcCase *the_case, RcDenial *first)
{
  GListModel *denials = rc_case_get_records (the_case, &rc_denial_kind);
  GPtrArray *letters = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (denials); i++)
    {
      g_autoptr (RcDenial) denial = g_list_model_get_item (denials, i);

      if (denial != first && rc_levels_find_first (the_case, denial) == first)
        g_ptr_array_add (letters, denial);
    }
  g_ptr_array_sort_with_data (letters, (GCompareDataFunc) compare_letters, the_case);
  g_ptr_array_insert (letters, 0, first);
  return letters;
}

GPtrArray *
rc_level_letters_list_appeals (RcCase *the_case, GPtrArray *letters)
{
  GListModel *appeals = rc_case_get_records (the_case, &rc_appeal_kind);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (appeals); i++)
    {
      g_autoptr (RcAppeal) appeal = g_list_model_get_item (appeals, i);

      if (g_ptr_array_find (letters, rc_lookup_denial (the_case, appeal), NULL))
        g_ptr_array_add (found, appeal);
    }
  return found;
}

GPtrArray *
rc_levels_list_chains (RcCase *the_case)
{
  GListModel *denials = rc_case_get_records (the_case, &rc_denial_kind);
  GPtrArray *chains = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (denials); i++)
    {
      g_autoptr (RcDenial) denial = g_list_model_get_item (denials, i);
      RcDenial *first = rc_levels_find_first (the_case, denial);

      if (!g_ptr_array_find (chains, first, NULL))
        g_ptr_array_add (chains, first);
    }
  return chains;
}
