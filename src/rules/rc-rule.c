/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-rule.h"

#include <glib/gi18n-lib.h>

#include "rc-json.h"
#include "rc-plan-type.h"
#include "rc-row.h"

G_DEFINE_QUARK (rc-rule-error-quark, rc_rule_error)

/* In the order of RcActor and RcConfidence. */
static const char *const actors[] = { "patient", "insurer", "provider", "iro", "agency", NULL };
static const char *const confidences[] = { "memory", "secondary", "agency_page", "verified_text",
                                           NULL };
static const char *const urgencies[] = { "urgent", "concurrent_urgent", "concurrent", "preservice",
                                         "postservice", "partb_drug", "standard", NULL };

static const char *const thresholds[] = { "none", "hearing", "court", NULL };
static const char *const members[] = { "id", "group", "plan_types", "actor", "action", "level",
                                       "urgency", "when", "effective", "readings", "minimum_only",
                                       "state_param", "extension", "filed_when",
                                       "letter_date_overrides", "amount_in_controversy", "cite",
                                       "sources", "confidence", "verified_on", "note", NULL };

static gboolean
refuse_unknown (const char *member, char **values, const char *const *known, GError **error)
{
  for (char **value = values; value != NULL && *value != NULL; value++)
    if (!g_strv_contains (known, *value))
      return rc_row_refuse (member, error, _("“%s” is not known"), *value);
  return TRUE;
}

/* 1 to 5, or "each of 2". */
static gboolean
read_level (JsonObject *object, RcRule *self, GError **error)
{
  int level = 0;

  if (rc_json_peek_string (object, "level") != NULL)
    {
      if (!rc_row_need_text (object, "level", &self->level, error))
        return FALSE;
      return g_str_equal (self->level, "each of 2") ||
             rc_row_refuse ("level", error, "%s", _("expected 1 to 5, or “each of 2”"));
    }
  if (!rc_row_read_int (object, "level", 1, 5, &level, error))
    return FALSE;
  if (level > 0)
    self->level = g_strdup_printf ("%d", level);
  return TRUE;
}

static gboolean
read_who_and_what (JsonObject *object, RcRule *self, GError **error)
{
  int actor = 0;

  if (!rc_row_read_texts (object, "plan_types", &self->plan_types, error) ||
      !refuse_unknown ("plan_types", self->plan_types, rc_plan_types, error))
    return FALSE;
  if (self->plan_types == NULL || self->plan_types[0] == NULL)
    return rc_row_refuse ("plan_types", error, "%s", _("is missing"));
  if (!rc_row_need_token (object, "actor", actors, &actor, error) ||
      !rc_row_need_text (object, "action", &self->action, error) ||
      !rc_row_read_text (object, "group", &self->group, error) ||
      !read_level (object, self, error) ||
      !rc_row_read_texts (object, "urgency", &self->urgency, error) ||
      !refuse_unknown ("urgency", self->urgency, urgencies, error) ||
      !rc_row_read_text (object, "when", &self->when, error))
    return FALSE;
  self->actor = (RcActor) actor;
  return TRUE;
}

static gboolean
read_effective (JsonObject *object, RcRule *self, GError **error)
{
  static const char *const known[] = { "basis", "from", "to", NULL };
  JsonObject *range = NULL;

  if (!rc_row_read_object (object, "effective", &range, error))
    return FALSE;
  if (range == NULL)
    return TRUE;
  if (!rc_row_read_date (range, "from", &self->effective_from, error) ||
      !rc_row_read_date (range, "to", &self->effective_to, error) ||
      !rc_row_need_text (range, "basis", &self->effective_basis, error) ||
      !rc_row_check_members (range, known, error))
    {
      g_prefix_error (error, "effective.");
      return FALSE;
    }
  if (self->effective_from != NULL && self->effective_to != NULL &&
      g_date_compare (self->effective_from, self->effective_to) > 0)
    return rc_row_refuse ("effective", error, "%s", _("ends before it begins"));
  return TRUE;
}

static gboolean
read_readings (JsonObject *object, RcRule *self, GError **error)
{
  JsonArray *array = rc_json_need_array (object, "readings", error);

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *member = rc_json_read_object (json_array_get_element (array, i), error);
      RcReading *reading = member != NULL ? rc_reading_from_json (member, error) : NULL;

      if (reading == NULL)
        {
          g_prefix_error (error, "readings[%u]%s", i, member != NULL ? "." : ": ");
          return FALSE;
        }
      g_ptr_array_add (self->readings, reading);
    }
  return self->readings->len > 0 || rc_row_refuse ("readings", error, "%s", _("is empty"));
}

static gboolean
read_state_param (JsonObject *object, RcRule *self, GError **error)
{
  static const char *const known[] = { "name", "min", "max", NULL };
  JsonObject *param = NULL;

  if (!rc_row_read_object (object, "state_param", &param, error))
    return FALSE;
  if (param == NULL)
    return TRUE;
  self->state_param_min = 1;
  self->state_param_max = 366;
  if (rc_row_need_text (param, "name", &self->state_param_name, error) &&
      rc_row_read_int (param, "min", 1, 366, &self->state_param_min, error) &&
      rc_row_read_int (param, "max", self->state_param_min, 366, &self->state_param_max, error) &&
      rc_row_check_members (param, known, error))
    return TRUE;
  g_prefix_error (error, "state_param.");
  return FALSE;
}

static gboolean
read_extension_amount (JsonObject *extension, RcRule *self, GError **error)
{
  static const char *const units[] = { "calendar_days", NULL };
  static const char *const known[] = { "n", "unit", NULL };
  JsonObject *amount = rc_json_need_object (extension, "amount", error);
  int unit = 0;

  if (amount == NULL)
    return FALSE;
  if (rc_row_need_token (amount, "unit", units, &unit, error) &&
      rc_row_read_int (amount, "n", 1, 366, &self->extension_days, error) &&
      (self->extension_days > 0 || rc_row_refuse ("n", error, "%s", _("is missing"))) &&
      rc_row_check_members (amount, known, error))
    return TRUE;
  g_prefix_error (error, "amount.");
  return FALSE;
}

static gboolean
read_extension (JsonObject *object, RcRule *self, GError **error)
{
  static const char *const known[] = { "amount", "times", "requires", NULL };
  JsonObject *extension = NULL;
  int times = 1;

  if (!rc_row_read_object (object, "extension", &extension, error))
    return FALSE;
  if (extension == NULL)
    return TRUE;
  self->has_extension = TRUE;
  if (read_extension_amount (extension, self, error) &&
      rc_row_read_int (extension, "times", 1, 1, &times, error) &&
      rc_row_read_text (extension, "requires", &self->extension_requires, error) &&
      rc_row_check_members (extension, known, error))
    return TRUE;
  g_prefix_error (error, "extension.");
  return FALSE;
}

static gboolean
read_source (JsonObject *object, RcRule *self, GError **error)
{
  if (!rc_row_need_text (object, "cite", &self->cite, error) ||
      !rc_row_read_texts (object, "sources", &self->sources, error) ||
      !rc_confidence_read (object, &self->confidence, error) ||
      !rc_row_read_date (object, "verified_on", &self->checked_on, error) ||
      !rc_row_read_text (object, "note", &self->note, error))
    return FALSE;
  if (self->sources == NULL)
    self->sources = g_new0 (char *, 1);
  /* What was read was read somewhere. */
  return self->sources[0] != NULL || self->confidence == RC_CONFIDENCE_MEMORY ||
         rc_row_refuse ("sources", error, "%s", _("is missing"));
}

static gboolean
read_threshold (JsonObject *object, RcRule *self, GError **error)
{
  int threshold = RC_THRESHOLD_NONE;

  if (rc_row_has (object, "amount_in_controversy") &&
      !rc_row_need_token (object, "amount_in_controversy", thresholds, &threshold, error))
    return FALSE;
  self->threshold = (RcThresholdKind) threshold;
  return TRUE;
}

/* A letter's date always wins, so no rule may say otherwise. */
static gboolean
read_letter_date (JsonObject *object, GError **error)
{
  gboolean overrides = TRUE;

  return rc_row_read_flag (object, "letter_date_overrides", &overrides, error) &&
         (overrides || rc_row_refuse ("letter_date_overrides", error, "%s",
                                      _("must be true: the date on the letter always counts")));
}

static void
add_fact (GPtrArray *names, const char *name)
{
  if (name != NULL && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, g_strdup (name));
}

static void
add_facts_of_start (GPtrArray *names, const RcStart *start)
{
  if (start->kind == RC_START_EVENT)
    add_fact (names, start->event);
  add_fact (names, start->presumed_from);
  for (guint i = 0; start->of != NULL && i < start->of->len; i++)
    add_facts_of_start (names, g_ptr_array_index (start->of, i));
}

RcRule *
rc_rule_from_json (JsonObject *object, GError **error)
{
  g_autoptr (RcRule) self = g_new0 (RcRule, 1);

  self->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) rc_reading_free);
  if (!rc_row_need_text (object, "id", &self->id, error) ||
      !read_who_and_what (object, self, error) || !read_effective (object, self, error) ||
      !read_readings (object, self, error) ||
      !rc_row_read_flag (object, "minimum_only", &self->minimum_only, error) ||
      !read_state_param (object, self, error) || !read_extension (object, self, error) ||
      !rc_row_read_text (object, "filed_when", &self->filed_when, error) ||
      !read_letter_date (object, error) || !read_threshold (object, self, error) ||
      !read_source (object, self, error) || !rc_row_check_members (object, members, error))
    return NULL;
  if (self->effective_basis == NULL)
    self->effective_basis = g_strdup ("notice_date");
  return g_steal_pointer (&self);
}

void
rc_rule_free (RcRule *self)
{
  g_free (self->origin);
  g_free (self->id);
  g_strfreev (self->plan_types);
  g_free (self->action);
  g_free (self->group);
  g_free (self->level);
  g_strfreev (self->urgency);
  g_free (self->when);
  g_free (self->effective_basis);
  g_clear_pointer (&self->effective_from, g_date_free);
  g_clear_pointer (&self->effective_to, g_date_free);
  g_clear_pointer (&self->readings, g_ptr_array_unref);
  g_free (self->state_param_name);
  g_free (self->extension_requires);
  g_free (self->filed_when);
  g_free (self->cite);
  g_strfreev (self->sources);
  g_clear_pointer (&self->checked_on, g_date_free);
  g_free (self->note);
  g_free (self);
}

gboolean
rc_rule_has_number (const RcRule *self)
{
  const RcReading *text = g_ptr_array_index (self->readings, 0);

  return text->amount.unit != RC_UNIT_NONE;
}

gboolean
rc_rule_counts_hours (const RcRule *self)
{
  for (guint i = 0; i < self->readings->len; i++)
    {
      const RcReading *reading = g_ptr_array_index (self->readings, i);

      if (reading->amount.unit == RC_UNIT_HOURS)
        return TRUE;
    }
  return FALSE;
}

gboolean
rc_rule_is_in_force (const RcRule *self, const GDate *on)
{
  if (on == NULL)
    return self->effective_from == NULL && self->effective_to == NULL;
  return (self->effective_from == NULL || g_date_compare (self->effective_from, on) <= 0) &&
         (self->effective_to == NULL || g_date_compare (on, self->effective_to) <= 0);
}

gboolean
rc_rule_is_stale (const RcRule *self, const GDate *today)
{
  GDate expires = *self->checked_on;

  g_date_add_years (&expires, 1);
  return g_date_compare (&expires, today) < 0;
}

char **
rc_rule_list_facts (const RcRule *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->readings->len; i++)
    {
      const RcReading *reading = g_ptr_array_index (self->readings, i);

      add_facts_of_start (names, reading->start);
      add_fact (names, reading->amount.less);
    }
  add_fact (names, self->state_param_name);
  if (self->effective_from != NULL || self->effective_to != NULL)
    add_fact (names, self->effective_basis);
  if (rc_rule_counts_hours (self))
    add_fact (names, "tz");
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

gboolean
rc_confidence_read (JsonObject *row, RcConfidence *value, GError **error)
{
  int confidence = 0;

  if (!rc_row_need_token (row, "confidence", confidences, &confidence, error))
    return FALSE;
  *value = (RcConfidence) confidence;
  return TRUE;
}

const char *
rc_confidence_token (RcConfidence confidence)
{
  return confidences[confidence];
}

const char *
rc_actor_token (RcActor actor)
{
  return actors[actor];
}
