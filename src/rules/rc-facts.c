/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-facts.h"

#include "rc-date.h"
#include "rc-money.h"

#define MAX_DAYS 3660

struct _RcFacts
{
  GHashTable *values; /* name → text */
  GTimeZone *zone;    /* (nullable): that of "tz", once it was asked for: reading one is slow */
};

static const char *const known_names[] = {
  "amount_in_dispute",
  "appeal_received",
  "bill_date",
  "bill_received",
  "cut_effective_date",
  "days_used",
  "earlier_of_info_received_or_info_due",
  "extension_notice_date",
  "external_request_received",
  "filed_on",
  "first_level_final_determination_date",
  "hearing_request_received",
  "incomplete_notice_received",
  "info_due",
  "info_received",
  "info_request_date",
  "info_request_received",
  "iro_notice_received",
  "iro_received",
  "letter_deadline",
  "notice_date",
  "notice_mailed",
  "notice_received",
  "plan_rating_period_start",
  "preliminary_done",
  "prescriber_statement_received",
  "reconsideration_request_date",
  "request_received",
  "scheduled_on",
  "service_date",
  "state_fair_hearing_days",
  "state_ffs_hearing_days",
  "tz",
  "written_request_received",
  NULL,
};

/* What stands in for a fact that is missing. ERISA and the ACA presume no day of receipt, so the
 * date of the letter counts; without that, the earliest day on which the letter is known to have
 * existed. */
static const struct {
  const char *name;
  const char *instead[2];
  const char *ask;
} substitutes[] = {
  { "notice_date", { "notice_mailed", "notice_received" }, "notice_date" },
  { "notice_received", { "notice_date", "notice_mailed" }, "notice_date" },
  { "notice_mailed", { "notice_date", "notice_received" }, "notice_date" },
  { "info_request_received", { "info_request_date", NULL }, "info_request_received" },
  { "info_request_date", { "info_request_received", NULL }, "info_request_date" },
  { "bill_received", { "bill_date", NULL }, "bill_received" },
  { "bill_date", { "bill_received", NULL }, "bill_date" },
};

/* Orders that cannot be. */
static const struct {
  const char *earlier;
  const char *later;
  const char *token;
} orders[] = {
  { "notice_date", "notice_received", "received_before_notice_date" },
  { "notice_mailed", "notice_received", "received_before_mailed" },
  { "bill_date", "bill_received", "received_before_bill_date" },
  { "info_request_date", "info_request_received", "received_before_info_request" },
  { "info_request_date", "info_received", "info_received_before_info_request" },
  { "info_request_date", "info_due", "info_due_before_info_request" },
  { "request_received", "notice_date", "decision_before_request" },
  { "notice_date", "appeal_received", "appeal_before_notice" },
  { "notice_date", "letter_deadline", "letter_deadline_before_notice" },
  { "external_request_received", "preliminary_done", "answer_before_external_request" },
  { "external_request_received", "incomplete_notice_received", "answer_before_external_request" },
  { "notice_date", "filed_on", "filed_before_notice" },
  { "request_received", "extension_notice_date", "extension_before_request" },
  { "appeal_received", "extension_notice_date", "extension_before_request" },
};

static gboolean
is_number_name (const char *name)
{
  return g_str_has_suffix (name, "_days") || g_str_equal (name, "days_used");
}

static gboolean
is_money_name (const char *name)
{
  return g_str_equal (name, "amount_in_dispute");
}

static RcWhen *
parse_when (const char *text)
{
  g_autoptr (GDateTime) moment = NULL;
  g_autoptr (GDate) date = NULL;

  if (strpbrk (text, "Tt") == NULL)
    {
      date = rc_date_parse (text, NULL);
      return date != NULL ? rc_when_new_date (date) : NULL;
    }
  moment = rc_moment_parse (text, NULL);
  return moment != NULL ? rc_when_new_moment (moment) : NULL;
}

/* GLib also takes paths, and names that stand for the zone of this machine; a result must not
 * depend on the machine. */
static GTimeZone *
parse_zone (const char *text)
{
  if (strspn (text, "/:.") > 0 || strstr (text, "..") != NULL || *text == '\0' ||
      g_str_equal (text, "localtime") || g_str_equal (text, "posixrules"))
    return NULL;
  return g_str_equal (text, "UTC") ? g_time_zone_new_utc () : g_time_zone_new_identifier (text);
}

static gboolean
is_readable (RcFacts *self, const char *name, const char *text)
{
  g_autoptr (RcWhen) when = NULL;
  g_autoptr (GTimeZone) zone = NULL;
  gint64 cents = 0;
  int number = 0;

  if (is_money_name (name))
    return rc_facts_get_money (self, name, &cents);
  if (g_str_equal (name, "tz"))
    return (zone = rc_facts_get_zone (self)) != NULL;
  if (is_number_name (name))
    return rc_facts_get_number (self, name, &number);
  return (when = parse_when (text)) != NULL;
}

static gboolean
is_known (const char *name, GPtrArray *rules)
{
  gboolean known = g_strv_contains (known_names, name);

  for (guint i = 0; !known && i < rules->len; i++)
    {
      g_auto (GStrv) names = rc_rule_list_facts (g_ptr_array_index (rules, i));

      known = g_strv_contains ((const char *const *) names, name);
    }
  return known;
}

static char *
check_values (RcFacts *self, GPtrArray *rules)
{
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (self->values),
                                         (GCompareFunc) g_strcmp0);

  for (GList *l = names; l != NULL; l = l->next)
    {
      if (!is_known (l->data, rules))
        return g_strconcat ("unknown_input:", l->data, NULL);
      if (!is_readable (self, l->data, rc_facts_get (self, l->data)))
        return g_strconcat ("bad_value:", l->data, NULL);
    }
  return NULL;
}

static gboolean
contradicts (RcFacts *self, const char *earlier, const char *later)
{
  g_autoptr (RcWhen) a = rc_facts_get_when (self, earlier);
  g_autoptr (RcWhen) b = rc_facts_get_when (self, later);

  return a != NULL && b != NULL && g_date_compare (&a->date, &b->date) > 0;
}

RcFacts *
rc_facts_new (void)
{
  RcFacts *self = g_new0 (RcFacts, 1);

  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

void
rc_facts_free (RcFacts *self)
{
  g_hash_table_unref (self->values);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_free (self);
}

RcFacts *
rc_facts_copy (RcFacts *self)
{
  RcFacts *copy = rc_facts_new ();
  GHashTableIter iter;
  gpointer name, value;

  g_hash_table_iter_init (&iter, self->values);
  while (g_hash_table_iter_next (&iter, &name, &value))
    rc_facts_set (copy, name, value);
  return copy;
}

void
rc_facts_set (RcFacts *self, const char *name, const char *value)
{
  if (g_str_equal (name, "tz"))
    g_clear_pointer (&self->zone, g_time_zone_unref);
  if (value == NULL)
    g_hash_table_remove (self->values, name);
  else
    g_hash_table_replace (self->values, g_strdup (name), g_strdup (value));
}

void
rc_facts_set_date (RcFacts *self, const char *name, const GDate *date)
{
  g_autofree char *text = date != NULL ? rc_date_format (date) : NULL;

  rc_facts_set (self, name, text);
}

const char *
rc_facts_get (RcFacts *self, const char *name)
{
  return g_hash_table_lookup (self->values, name);
}

char *
rc_facts_check (RcFacts *self, GPtrArray *rules)
{
  char *token = check_values (self, rules);

  for (guint i = 0; token == NULL && i < G_N_ELEMENTS (orders); i++)
    if (contradicts (self, orders[i].earlier, orders[i].later))
      token = g_strdup (orders[i].token);
  return token;
}

GPtrArray *
rc_facts_list_questions (RcFacts *self, const GDate *today)
{
  static const char *const to_come[] = { "cut_effective_date", "filed_on", "info_due",
                                         "letter_deadline", NULL };
  GPtrArray *questions = g_ptr_array_new_with_free_func (g_free);

  for (const char *const *name = known_names; *name != NULL; name++)
    {
      g_autoptr (RcWhen) when = rc_facts_get_when (self, *name);
      g_autofree char *question =
        when != NULL ? rc_date_ask_year (&when->date, !g_strv_contains (to_come, *name), today)
                     : NULL;

      if (question != NULL)
        g_ptr_array_add (questions, g_strdup_printf ("%s: %s", *name, question));
    }
  return questions;
}

RcWhen *
rc_facts_get_when (RcFacts *self, const char *name)
{
  const char *text = rc_facts_get (self, name);

  return text != NULL ? parse_when (text) : NULL;
}

RcWhen *
rc_facts_find_when (RcFacts *self, const char *name, const char **used)
{
  RcWhen *when = rc_facts_get_when (self, name);

  *used = name;
  for (guint i = 0; when == NULL && i < G_N_ELEMENTS (substitutes); i++)
    for (guint j = 0; g_str_equal (substitutes[i].name, name) && when == NULL && j < 2; j++)
      if (substitutes[i].instead[j] != NULL)
        {
          *used = substitutes[i].instead[j];
          when = rc_facts_get_when (self, *used);
        }
  return when;
}

const char *
rc_facts_asks_for (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (substitutes); i++)
    if (g_str_equal (substitutes[i].name, name))
      return substitutes[i].ask;
  return name;
}

gboolean
rc_facts_get_number (RcFacts *self, const char *name, int *number)
{
  const char *text = rc_facts_get (self, name);
  guint64 value = 0;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 0, MAX_DAYS, &value, NULL))
    return FALSE;
  *number = (int) value;
  return TRUE;
}

gboolean
rc_facts_get_money (RcFacts *self, const char *name, gint64 *cents)
{
  const char *text = rc_facts_get (self, name);
  gint64 value = 0;

  if (text == NULL || !rc_money_parse (text, &value, NULL) || value < 0)
    return FALSE;
  *cents = value;
  return TRUE;
}

GTimeZone *
rc_facts_get_zone (RcFacts *self)
{
  const char *text = rc_facts_get (self, "tz");

  if (self->zone == NULL && text != NULL)
    self->zone = parse_zone (text);
  return self->zone != NULL ? g_time_zone_ref (self->zone) : NULL;
}

const char *const *
rc_facts_known_names (void)
{
  return known_names;
}
