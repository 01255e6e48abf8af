/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reading.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-json.h"
#include "rc-row.h"

#define MAX_DAYS 3660 /* ten years: what is longer is a slip of the finger */

/* The tokens in the order of RcUnit, RC_UNIT_NONE having many. */
static const char *const units[] = { "hours", "calendar_days", "business_days", "months", "years",
                                     NULL };
static const char *const numberless[] = { "plan_terms", "letter_only", "no_deadline",
                                          "no_number_found", "plan_terms_or_state_limitations",
                                          NULL };
static const char *const month_rules[] = { "clamp_to_month_end",
                                           "no_corresponding_date_first_of_next_month",
                                           "year_feb29_to_mar1", NULL };
static const char *const roll_kinds[] = { "none", "next_business_day", NULL };
static const char *const calendars[] = { "federal_6103a", "federal_observed", NULL };
/* In the order of RcStartKind, from RC_START_EARLIER_OF on. */
static const char *const choices[] = { "earlier_of", "later_of", NULL };

static void
free_start (RcStart *self)
{
  g_clear_pointer (&self->event, g_free);
  g_clear_pointer (&self->presumed_from, g_free);
  g_clear_pointer (&self->of, g_ptr_array_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcStart, free_start)

static RcStart *
new_start (RcStartKind kind, const char *event)
{
  RcStart *self = g_new0 (RcStart, 1);

  self->kind = kind;
  self->event = g_strdup (event);
  return self;
}

static gboolean
is_fact_name (const char *name)
{
  return g_ascii_islower (name[0]) &&
         strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen (name);
}

static gboolean
need_fact_name (JsonObject *object, const char *member, char **value, GError **error)
{
  if (!rc_row_need_text (object, member, value, error))
    return FALSE;
  if (!is_fact_name (*value))
    return rc_row_refuse (member, error, "%s",
                          _("expected the name of a fact, such as notice_date"));
  return TRUE;
}

/* Splits "earlier_of_info_received_or_info_due", a choice that is written as one event. */
static void
split_choice (RcStart *self)
{
  static const char *const prefixes[] = { "earlier_of_", "later_of_" };

  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (g_str_has_prefix (self->event, prefixes[i]))
      {
        g_auto (GStrv) names = g_strsplit (self->event + strlen (prefixes[i]), "_or_", -1);

        self->kind = (RcStartKind) (RC_START_EARLIER_OF + i);
        self->of = g_ptr_array_new_with_free_func ((GDestroyNotify) free_start);
        for (char **name = names; *name != NULL; name++)
          g_ptr_array_add (self->of, new_start (RC_START_EVENT, *name));
      }
}

/* A number of calendar days inside another object: presume.plus, plus.n. */
static gboolean
read_days (JsonObject *object, const char *member, int *days, GError **error)
{
  static const char *const days_only[] = { "calendar_days", NULL };
  int unit = 0;

  if (!rc_row_has (object, member))
    return rc_row_refuse (member, error, "%s", _("is missing"));
  return rc_row_read_int (object, member, 0, MAX_DAYS, days, error) &&
         rc_row_need_token (object, "unit", days_only, &unit, error);
}

static gboolean
read_presumption (JsonObject *object, RcStart *self, GError **error)
{
  static const char *const known[] = { "from", "plus", "unit", NULL };
  JsonObject *presume = NULL;

  if (!rc_row_read_object (object, "presume", &presume, error))
    return FALSE;
  if (presume == NULL || (need_fact_name (presume, "from", &self->presumed_from, error) &&
                          read_days (presume, "plus", &self->presumed_days, error) &&
                          rc_row_check_members (presume, known, error)))
    return TRUE;
  g_prefix_error (error, "presume.");
  return FALSE;
}

static gboolean
read_plus (JsonObject *object, RcStart *self, GError **error)
{
  static const char *const known[] = { "n", "unit", NULL };
  JsonObject *plus = NULL;

  if (!rc_row_read_object (object, "plus", &plus, error))
    return FALSE;
  if (plus == NULL || (read_days (plus, "n", &self->plus_days, error) &&
                       rc_row_check_members (plus, known, error)))
    return TRUE;
  g_prefix_error (error, "plus.");
  return FALSE;
}

static RcStart *
read_event (JsonObject *object, GError **error)
{
  static const char *const known[] = { "event", "presume", "plus", NULL };
  g_autoptr (RcStart) self = new_start (RC_START_EVENT, NULL);

  if (!need_fact_name (object, "event", &self->event, error) ||
      !read_presumption (object, self, error) || !read_plus (object, self, error) ||
      !rc_row_check_members (object, known, error))
    return NULL;
  split_choice (self);
  return g_steal_pointer (&self);
}

static RcStart *
read_choice (JsonObject *object, GError **error)
{
  static const char *const known[] = { "event", "of", NULL };
  g_autoptr (RcStart) self = new_start (RC_START_EVENT, NULL);
  JsonArray *array = rc_json_need_array (object, "of", error);
  int kind = 0;

  if (array == NULL || !rc_row_need_token (object, "event", choices, &kind, error) ||
      !rc_row_check_members (object, known, error))
    return NULL;
  if (json_array_get_length (array) == 0)
    return rc_row_refuse ("of", error, "%s", _("is empty")), NULL;
  self->kind = (RcStartKind) (RC_START_EARLIER_OF + kind);
  self->of = g_ptr_array_new_with_free_func ((GDestroyNotify) free_start);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *member = rc_json_read_object (json_array_get_element (array, i), error);
      RcStart *start = member != NULL ? read_event (member, error) : NULL;

      if (start == NULL)
        {
          g_prefix_error (error, "of[%u].", i);
          return NULL;
        }
      g_ptr_array_add (self->of, start);
    }
  return g_steal_pointer (&self);
}

static RcStart *
read_start (JsonObject *reading, GError **error)
{
  JsonObject *object = rc_json_need_object (reading, "start", error);
  RcStart *self = NULL;

  if (object == NULL)
    return NULL;
  self = json_object_has_member (object, "of") ? read_choice (object, error)
                                               : read_event (object, error);
  if (self == NULL)
    g_prefix_error (error, "start.");
  return self;
}

/* "12-31" */
static gboolean
read_fixed_day (JsonObject *object, RcAmount *amount, GError **error)
{
  g_autofree char *text = NULL;
  g_autofree char *in_common_year = NULL;
  g_autoptr (GDate) date = NULL;

  amount->unit = RC_UNIT_FIXED_DAY;
  if (!rc_row_need_text (object, "fixed", &text, error) ||
      !rc_row_read_int (object, "years_after", 0, 20, &amount->n, error))
    return FALSE;
  /* No leap year: February 29 would not be there in most years. */
  in_common_year = g_strconcat ("2023-", text, NULL);
  date = rc_date_parse (in_common_year, NULL);
  if (date == NULL)
    return rc_row_refuse ("fixed", error, "%s", _("expected a month and a day such as 12-31"));
  amount->month = (int) g_date_get_month (date);
  amount->day = g_date_get_day (date);
  return TRUE;
}

/* "30 - days_used": what is left of a number. */
static gboolean
read_difference (JsonObject *object, RcAmount *amount, GError **error)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) sides = NULL;
  guint64 n = 0;

  if (!rc_row_need_text (object, "n", &text, error))
    return FALSE;
  sides = g_strsplit (text, " - ", 2);
  if (sides[1] == NULL || !is_fact_name (sides[1]) ||
      !g_ascii_string_to_unsigned (sides[0], 10, 1, MAX_DAYS, &n, NULL))
    return rc_row_refuse ("n", error, "%s", _("expected a number, or one like 30 - days_used"));
  amount->n = (int) n;
  amount->less = g_strdup (sides[1]);
  return TRUE;
}

static gboolean
read_number (JsonObject *object, RcAmount *amount, GError **error)
{
  int unit = 0;

  if (!rc_row_need_token (object, "unit", units, &unit, error))
    return FALSE;
  amount->unit = (RcUnit) (RC_UNIT_HOURS + unit);
  if (amount->unit == RC_UNIT_CALENDAR_DAYS && rc_json_peek_string (object, "n") != NULL)
    return read_difference (object, amount, error);
  /* Days alone may be none or go back: the day before a course of treatment is cut. */
  return rc_row_read_int (object, "n", amount->unit == RC_UNIT_CALENDAR_DAYS ? -MAX_DAYS : 1,
                          MAX_DAYS, &amount->n, error);
}

static gboolean
read_no_number (JsonObject *object, RcAmount *amount, GError **error)
{
  int reason = 0;

  if (!rc_row_need_token (object, "unit", numberless, &reason, error))
    return FALSE;
  amount->unit = RC_UNIT_NONE;
  amount->reason = g_strdup (numberless[reason]);
  return TRUE;
}

static gboolean
read_amount (JsonObject *reading, RcAmount *amount, GError **error)
{
  static const char *const known[] = { "n", "unit", "fixed", "years_after", NULL };
  JsonObject *object = rc_json_need_object (reading, "amount", error);
  gboolean done = FALSE;

  if (object == NULL)
    return FALSE;
  if (json_object_has_member (object, "fixed"))
    done = read_fixed_day (object, amount, error);
  else if (!rc_row_has (object, "n"))
    done = read_no_number (object, amount, error);
  else
    done = read_number (object, amount, error);
  done = done && rc_row_check_members (object, known, error);
  if (!done)
    g_prefix_error (error, "amount.");
  return done;
}

static gboolean
read_month_rule (JsonObject *reading, RcReading *self, GError **error)
{
  int rule = 0;

  /* Where the text is silent the last day of the month is the earlier reading. */
  if (!rc_row_has (reading, "month_rule"))
    return TRUE;
  if (!rc_row_need_token (reading, "month_rule", month_rules, &rule, error))
    return FALSE;
  self->month_rule = (RcMonthRule) rule;
  return TRUE;
}

/* Hours run on through days on which nobody works. */
static gboolean
can_roll (const RcReading *self, GError **error)
{
  return self->amount.unit != RC_UNIT_HOURS ||
         rc_row_refuse ("kind", error, "%s", _("hours end when they end; use none"));
}

static gboolean
read_roll (JsonObject *reading, RcReading *self, GError **error)
{
  static const char *const known[] = { "kind", "calendar", "basis", NULL };
  JsonObject *roll = NULL;
  int kind = 0, calendar = 0;

  if (!rc_row_read_object (reading, "roll", &roll, error))
    return FALSE;
  if (roll == NULL)
    return TRUE;
  if (!rc_row_need_token (roll, "kind", roll_kinds, &kind, error) ||
      (kind != 0 && !rc_row_need_token (roll, "calendar", calendars, &calendar, error)) ||
      (kind != 0 && !can_roll (self, error)) || !rc_row_check_members (roll, known, error))
    {
      g_prefix_error (error, "roll.");
      return FALSE;
    }
  self->rolls = kind != 0;
  self->calendar = calendar == 0 ? RC_CALENDAR_STATUTORY : RC_CALENDAR_OBSERVED;
  return TRUE;
}

RcReading *
rc_reading_from_json (JsonObject *object, GError **error)
{
  static const char *const known[] = { "reading", "start", "amount", "month_rule", "roll", NULL };
  g_autoptr (RcReading) self = g_new0 (RcReading, 1);

  if (!rc_row_need_text (object, "reading", &self->name, error) ||
      (self->start = read_start (object, error)) == NULL ||
      !read_amount (object, &self->amount, error) || !read_month_rule (object, self, error) ||
      !read_roll (object, self, error) || !rc_row_check_members (object, known, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
rc_reading_free (RcReading *self)
{
  g_clear_pointer (&self->start, free_start);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->amount.less, g_free);
  g_clear_pointer (&self->amount.reason, g_free);
  g_free (self);
}
