/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-changes.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"

static void
append_line (GString *text, const char *line)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

/* Takes @line. */
static void
append_own_line (GString *text, char *line)
{
  append_line (text, line);
  g_free (line);
}

/* Whether a reading counts from the day the letter came, which nobody entered. */
static gboolean
lacks_receipt (const RcResult *result)
{
  for (guint i = 0; i < result->outcomes->len; i++)
    {
      const RcOutcome *outcome = g_ptr_array_index (result->outcomes, i);

      if (g_strcmp0 (outcome->reading->start->event, "notice_received") == 0 &&
          !outcome->presumed && !g_str_equal (outcome->start_fact, "notice_received"))
        return TRUE;
    }
  return FALSE;
}

static void
append_receipt (GString *text, const RcResult *result, const RcOutcome *outcome)
{
  if (outcome->presumed && result->outcomes->len == 1)
    append_line (text, _("Enter the day the letter came: an earlier day shortens the time, a later "
                         "one must be proved."));
  else if (lacks_receipt (result))
    append_line (text, _("Enter the day the letter came: the rule may count from it."));
}

static void
append_suspensions (GString *text, const RcResult *result)
{
  for (guint i = 0; i < result->suspensions->len; i++)
    {
      const RcSuspension *row = g_ptr_array_index (result->suspensions, i);
      g_autofree char *areas = g_strjoinv (", ", row->areas);
      g_autofree char *from = rc_date_format_short (row->from, NULL);
      g_autofree char *to = rc_date_format_short (row->to, NULL);

      append_own_line (text,
                       g_strdup_printf (_("You may have more time: a disaster stopped such clocks "
                                          "from %s to %s for people and plans in some places (%s; "
                                          "%s). Ask whether it holds for you."),
                                        from, to, areas, row->cite));
    }
}

static void
append_from_rule (GString *text, const RcResult *result, const RcOutcome *outcome,
                  gboolean in_a_case)
{
  const RcRule *rule = result->rule;

  append_receipt (text, result, outcome);
  if (rule->minimum_only && !in_a_case)
    append_line (text, _("This is the least time that the rule allows. The letter or the plan may "
                         "give more."));
  if (rule->has_extension && result->extension == NULL)
    append_own_line (text, g_strdup_printf (ngettext ("They may take %d day more if they tell you "
                                                      "so in time.",
                                                      "They may take %d days more if they tell you "
                                                      "so in time.",
                                                      (gulong) rule->extension_days),
                                            rule->extension_days));
  append_suspensions (text, result);
}

static void
append_from_case (GString *text, const RcDeadline *deadline)
{
  const gboolean denial =
    deadline->printed_field != NULL && g_str_equal (deadline->printed_field, "letter_deadline");

  if (deadline->printed_field != NULL && deadline->basis == RC_BASIS_RULE)
    append_line (text, denial ? _("If the letter prints a last day, enter it: it goes before every "
                                  "rule.")
                              : _("If they name a day themselves, enter it: it goes before every "
                                  "rule."));
  if (denial)
    append_line (text, _("If the plan gives you more time in writing, enter it with the appeal."));
  if (deadline->arrival_assumed)
    append_line (text, _("Nobody has recorded when they got it. It is counted from the day you sent "
                         "it, and called late only as if it had come by slow mail."));
}

char *
rc_changes_explain (const RcResult *result, const RcOutcome *outcome, const RcDeadline *deadline)
{
  GString *text = g_string_new (NULL);

  if (outcome != NULL)
    append_from_rule (text, result, outcome, deadline != NULL);
  if (deadline != NULL)
    append_from_case (text, deadline);
  return g_string_free (text, FALSE);
}
