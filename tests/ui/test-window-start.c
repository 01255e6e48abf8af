/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What makes the window begin on the agenda when nothing else can remind. */

#include "config.h"

#include "rc-window-start.h"

#include "../unit/remind/remind-test.h"

typedef struct {
  const char *path;
  const char *due;
  gboolean mine;
  gboolean presses;
} Row;

static const Row rows[] = {
  { "over", "2026-11-20", TRUE, TRUE },
  { "today", "2026-11-23", TRUE, TRUE },
  { "in-72-hours", "2026-11-26", TRUE, TRUE },
  { "in-four-days", "2026-11-27", TRUE, FALSE },
  { "somebody-elses-turn", "2026-11-24", FALSE, FALSE },
  { "somebody-else-is-late", "2026-11-20", FALSE, TRUE },
};

static gboolean
presses (const char *due, const char *act_by, gboolean mine)
{
  g_autoptr (GDate) today = date ("2026-11-23");
  RcAgendaItem *item = item_new (RC_AGENDA_DEADLINE, "case/record/what", due);
  g_autoptr (GPtrArray) items = NULL;

  item->mine = mine;
  item->act_by = act_by != NULL ? date (act_by) : NULL;
  items = items_new (item, NULL);
  return rc_window_start_presses (items, today);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  g_assert_cmpint (presses (row->due, NULL, row->mine), ==, row->presses);
}

/* A deadline on Monday that only Thursday can meet presses on the Monday before. */
static void
test_act_by (void)
{
  g_assert_false (presses ("2026-11-30", NULL, TRUE));
  g_assert_true (presses ("2026-11-30", "2026-11-26", TRUE));
}

static void
test_nothing (void)
{
  g_autoptr (GDate) today = date ("2026-11-23");
  g_autoptr (GPtrArray) none = items_new (NULL);

  g_assert_false (rc_window_start_presses (none, today));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/window-start/%s", rows[i].path);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/window-start/day-to-act-by", test_act_by);
  g_test_add_func ("/window-start/nothing", test_nothing);
  return g_test_run ();
}
