/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-filing.h"

#include <glib/gi18n-lib.h>

#include "rc-money.h"

#define CENTS 100

static int
find_usd (RcRuleSet *rules, RcThresholdKind kind, const GDate *filed_on)
{
  const RcThreshold *row = rc_rule_set_lookup_threshold (rules, filed_on);

  if (row == NULL)
    return 0;
  return kind == RC_THRESHOLD_COURT ? row->court_usd : row->hearing_usd;
}

GArray *
rc_filing_list_years (RcRuleSet *rules, const RcRule *rule, const GDate *from, const GDate *to)
{
  GArray *years = g_array_new (FALSE, FALSE, sizeof (RcFilingYear));
  GDate day = *from;

  while (rule->threshold != RC_THRESHOLD_NONE && g_date_get_year (&day) <= g_date_get_year (to))
    {
      RcFilingYear one = { g_date_get_year (&day), find_usd (rules, rule->threshold, &day) };

      g_array_append_val (years, one);
      g_date_set_dmy (&day, 1, G_DATE_JANUARY, (GDateYear) (one.year + 1));
    }
  return years;
}

RcFilingSide
rc_filing_compare (const RcFilingYear *self, gint64 amount)
{
  const gint64 line = (gint64) self->usd * CENTS;

  if (self->usd == 0 || amount == RC_MONEY_NONE)
    return RC_FILING_UNKNOWN;
  if (amount < line)
    return RC_FILING_BELOW;
  return amount <= line + line / 10 ? RC_FILING_NEAR : RC_FILING_ABOVE;
}

/* @yours: (nullable): how the amount in dispute stands to it */
static char *
describe_line (const RcFilingYear *self, const char *yours)
{
  g_autofree char *line = rc_money_display ((gint64) self->usd * CENTS, NULL);
  g_autofree char *text = NULL;

  text = g_strdup_printf (_("If you file in %d, at least %s must be in dispute."), self->year, line);
  return yours != NULL ? g_strjoin (" ", text, yours, NULL) : g_steal_pointer (&text);
}

char *
rc_filing_describe (const RcFilingYear *self, gint64 amount)
{
  const RcFilingSide side = rc_filing_compare (self, amount);
  g_autofree char *money = rc_money_display (amount, NULL);
  g_autofree char *yours = NULL;

  if (self->usd == 0)
    return g_strdup_printf (_("If you file in %d, the amount that must be in dispute is not "
                              "published yet. Ask before you file."),
                            self->year);
  if (side == RC_FILING_BELOW)
    yours = g_strdup_printf (_("Your %s are below that; ask how the amount is counted."), money);
  else if (side == RC_FILING_NEAR)
    yours = g_strdup_printf (_("Your %s are near that; ask how the amount is counted."), money);
  return describe_line (self, yours);
}
