/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminders.h"

#include "rc-date.h"
#include "rc-paths.h"

/* Gathering what is open. A case whose file is missing is not a case that is over: it counts as
 * long as nobody removed it on purpose. */
typedef struct {
  RcRuleSet *rules;
  RcStore *removed;   /* the cases that were removed; NULL until one is missing */
  GHashTable *known;  /* ids of the cases of which we know what is open */
  GPtrArray *items;
} Gathering;

static gboolean
was_removed (Gathering *self, const char *case_id)
{
  if (self->removed == NULL)
    {
      g_autofree char *state = rc_paths_state ();
      g_autofree char *folder = g_build_filename (state, "removed", NULL);

      self->removed = rc_store_new (folder);
      rc_store_scan (self->removed, NULL);
    }
  return rc_store_find (self->removed, case_id) != NULL;
}

static gboolean
is_gone (RcCaseFile *file)
{
  return g_error_matches (rc_case_file_get_problem (file), RC_STORE_ERROR, RC_STORE_ERROR_GONE);
}

static void
gather_file (Gathering *self, RcCaseFile *file)
{
  RcCase *the_case = rc_case_file_get_case (file);
  const char *id = the_case != NULL ? rc_case_get_id (the_case) : NULL;

  if (the_case == NULL)
    return;
  g_hash_table_add (self->known, g_strdup (id));
  if (!is_gone (file) || !was_removed (self, id))
    g_ptr_array_extend_and_steal (self->items, rc_agenda_for_file (file, self->rules));
}

static void
gather_remembered (Gathering *self, RcLedger *ledger, const GDate *today)
{
  g_autoptr (GPtrArray) copies = rc_ledger_recall (ledger, self->known, today);

  for (guint i = 0; i < copies->len; i++)
    {
      RcAgendaItem *copy = g_ptr_array_index (copies, i);

      if (was_removed (self, copy->case_id))
        g_hash_table_add (self->known, g_strdup (copy->case_id));
      else
        g_ptr_array_add (self->items, g_object_ref (copy));
    }
}

GPtrArray *
rc_reminders_collect (GListModel *store, RcRuleSet *rules, RcLedger *ledger, GDateTime *now)
{
  g_autoptr (GDate) today = rc_date_from_moment (now);
  Gathering self = {
    .rules = rules,
    .known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .items = g_ptr_array_new_with_free_func (g_object_unref),
  };

  for (guint i = 0; i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);

      gather_file (&self, file);
    }
  gather_remembered (&self, ledger, today);
  rc_ledger_remember (ledger, self.items, self.known);
  g_ptr_array_sort (self.items, rc_agenda_item_compare);
  g_hash_table_unref (self.known);
  g_clear_object (&self.removed);
  return self.items;
}
