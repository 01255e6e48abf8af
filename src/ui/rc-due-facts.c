/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-due.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-text.h"

static void
free_fact (RcDueFact *fact)
{
  g_free (fact->label);
  g_free (fact->text);
  g_free (fact);
}

/* Takes over @text. */
static void
add_fact (GPtrArray *facts, const char *label, char *text)
{
  RcDueFact *fact = g_new0 (RcDueFact, 1);

  fact->label = g_strdup (label);
  fact->text = text;
  g_ptr_array_add (facts, fact);
}

static void
add_rule (GPtrArray *facts, const RcRule *rule)
{
  const char *sure = rc_confidence_label (rule->confidence);

  if (!rc_text_is_empty (rule->cite))
    add_fact (facts, _("The rule"), g_strdup (rule->cite));
  if (rule->checked_on != NULL)
    {
      g_autofree char *day = rc_date_format_long (rule->checked_on);

      add_fact (facts, _("How sure this is"), g_strdup_printf (_("%s; checked %s"), sure, day));
    }
  else
    add_fact (facts, _("How sure this is"), g_strdup (sure));
}

/* A letter and the rule can name different days; the one in the letter is the one to keep. */
static void
add_letter_comparison (GPtrArray *facts, const RcResult *result)
{
  g_autofree char *legal = NULL;

  if (result->legal == NULL || result->letter_vs_legal == NULL ||
      g_str_equal (result->letter_vs_legal, "same"))
    return;
  legal = rc_date_format_long (&result->legal->date);
  if (g_str_equal (result->letter_vs_legal, "letter_earlier"))
    add_fact (facts, _("The other date"),
              g_strdup_printf (_("The rule may give you until %s. The letter says less; keep its "
                                 "date and ask why."),
                               legal));
  else
    add_fact (facts, _("The other date"),
              g_strdup_printf (_("By the rule alone it would be %s. The letter gives you more "
                                 "time; keep the letter."),
                               legal));
}

/* Where the law is unclear, the earlier reading is on the screen, and the later one here. */
static void
add_reading (GPtrArray *facts, const RcResult *result)
{
  g_autofree char *legal = NULL;

  if (result->legal == NULL || result->safe == NULL ||
      rc_when_compare (result->legal, result->safe) == 0)
    return;
  legal = rc_date_format_long (&result->legal->date);
  add_fact (facts, _("Another reading"),
            g_strdup_printf (_("By the words of the rule it may be %s. The rule can be read more "
                               "strictly, so the earlier date is the one to keep."),
                             legal));
}

static void
add_late_after (GPtrArray *facts, const RcResult *result)
{
  g_autofree char *day = NULL;

  if (result->late_after == NULL)
    return;
  day = rc_date_format_long (&result->late_after->date);
  add_fact (facts, _("Late after"), g_steal_pointer (&day));
}

GPtrArray *
rc_due_facts (RcDeadline *deadline)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func ((GDestroyNotify) free_fact);
  const RcResult *result = deadline->result;

  if (!rc_text_is_empty (deadline->question))
    add_fact (facts, _("To be sure"), g_strdup (deadline->question));
  if (result == NULL)
    return facts;
  add_letter_comparison (facts, result);
  add_reading (facts, result);
  add_late_after (facts, result);
  if (result->rule != NULL)
    add_rule (facts, result->rule);
  return facts;
}
