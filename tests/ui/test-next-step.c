/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-next-step.h"

#include "../unit/remind/remind-test.h"
#include "form-sample.h"
#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-log.h"
#include "rc-policy.h"

/* Monday */
#define TODAY "2026-11-23"

static RcAgendaItem *
make (RcAgendaKind kind, const char *due, gboolean mine)
{
  RcAgendaItem *item = item_new (kind, "case/record/what", due);

  item->mine = mine;
  item->title = g_strdup (due);
  return item;
}

/* @due: what is open, "-" before what others must do */
static RcNextStep *
step_for (RcCase *the_case, const char *const *due)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDate) today = date (TODAY);

  for (; *due != NULL; due++)
    g_ptr_array_add (items, make (RC_AGENDA_TASK, **due == '-' ? *due + 1 : *due, **due != '-'));
  return rc_next_step_for_case (the_case, items, today);
}

/* A case that lacks nothing, so that what is due decides alone. */
static void
fill (FormSample *sample)
{
  form_sample_add (sample, &rc_plan_kind, "insurer=Blue Harbor", NULL);
  form_sample_add (sample, &rc_claim_kind, "number=1", "status=paid", NULL);
}

static void
test_order (void)
{
  static const struct {
    const char *due[5];
    const char *title;
  } rows[] = {
    { { "2026-11-20", "2026-11-23", "2026-11-25" }, "2026-11-20" },
    { { "2026-11-23", "2026-11-25" }, "2026-11-23" },
    { { "2026-11-25", "2026-12-01" }, "2026-11-25" },
    { { "-2026-11-20", "2026-11-23" }, "2026-11-20" },
    { { "-2026-11-24", "2026-12-30" }, "2026-12-30" },
    { { "2027-05-07" }, "2027-05-07" },
    { { "-2026-11-24" }, "Nothing is due" },
    { { NULL }, "Nothing is due" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FormSample) sample = form_sample_new ();
      g_autoptr (RcNextStep) step = NULL;

      fill (sample);
      step = step_for (sample->the_case, rows[i].due);
      g_test_message ("row %u", i);
      g_assert_cmpstr (step->title, ==, rows[i].title);
    }
}

/* What a case lacks comes before what is far off, and after what is near. */
static void
test_needs (void)
{
  static const char *const nothing[] = { NULL };
  static const char *const near[] = { "2026-12-07", NULL };
  static const char *const far[] = { "2026-12-08", NULL };
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcNextStep) plan = step_for (sample->the_case, nothing);
  g_autoptr (RcNextStep) before = step_for (sample->the_case, near);
  g_autoptr (RcNextStep) after = step_for (sample->the_case, far);

  g_assert_cmpint (plan->what, ==, RC_NEXT_ADD);
  g_assert_true (plan->kind == &rc_plan_kind);
  g_assert_cmpint (before->what, ==, RC_NEXT_ITEM);
  g_assert_cmpint (after->what, ==, RC_NEXT_ADD);
}

static void
test_denial_needed_for_a_denied_claim (void)
{
  static const char *const nothing[] = { NULL };
  g_autoptr (FormSample) sample = form_sample_new ();
  g_autoptr (RcNextStep) calm = NULL;
  g_autoptr (RcNextStep) denied = NULL;

  fill (sample);
  calm = step_for (sample->the_case, nothing);
  g_assert_cmpint (calm->what, ==, RC_NEXT_NOTHING);
  form_sample_add (sample, &rc_claim_kind, "number=2", "status=denied", NULL);
  denied = step_for (sample->the_case, nothing);
  g_assert_true (denied->kind == &rc_denial_kind);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/next-step/order", test_order);
  g_test_add_func ("/next-step/needs", test_needs);
  g_test_add_func ("/next-step/denial-needed", test_denial_needed_for_a_denied_claim);
  return g_test_run ();
}
