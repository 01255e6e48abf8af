/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-rule-tables.h"

#include <glib/gi18n-lib.h>

#include "rc-plan-type.h"
#include "rc-row.h"

static gboolean
read_range (JsonObject *object, GDate **from, GDate **to, GError **error)
{
  if (!rc_row_read_date (object, "from", from, error) ||
      !rc_row_read_date (object, "to", to, error))
    return FALSE;
  if (*from == NULL || *to == NULL)
    return rc_row_refuse (*from == NULL ? "from" : "to", error, "%s", _("is missing"));
  if (g_date_compare (*from, *to) > 0)
    return rc_row_refuse ("to", error, "%s", _("ends before it begins"));
  return TRUE;
}

static gboolean
shares_one (char *const *a, char *const *b)
{
  for (; *a != NULL; a++)
    if (g_strv_contains ((const char *const *) b, *a))
      return TRUE;
  return FALSE;
}

static gboolean
check_plan_types (char *const *types, GError **error)
{
  for (; types != NULL && *types != NULL; types++)
    if (!g_strv_contains (rc_plan_types, *types))
      return rc_row_refuse ("plan_types", error, _("“%s” is not known"), *types);
  return TRUE;
}

RcSuspension *
rc_suspension_from_json (JsonObject *object, GError **error)
{
  static const char *const known[] = { "id", "from", "to", "areas", "plan_types", "actions", "cite",
                                       "confidence", NULL };
  g_autoptr (RcSuspension) self = g_new0 (RcSuspension, 1);

  if (!rc_row_need_text (object, "id", &self->id, error) ||
      !read_range (object, &self->from, &self->to, error) ||
      !rc_row_read_texts (object, "areas", &self->areas, error) ||
      !rc_row_read_texts (object, "plan_types", &self->plan_types, error) ||
      !check_plan_types (self->plan_types, error) ||
      !rc_row_read_texts (object, "actions", &self->actions, error) ||
      !rc_row_need_text (object, "cite", &self->cite, error) ||
      !rc_confidence_read (object, &self->confidence, error) ||
      !rc_row_check_members (object, known, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
rc_suspension_free (RcSuspension *self)
{
  g_free (self->id);
  g_clear_pointer (&self->from, g_date_free);
  g_clear_pointer (&self->to, g_date_free);
  g_strfreev (self->areas);
  g_strfreev (self->plan_types);
  g_strfreev (self->actions);
  g_free (self->cite);
  g_free (self);
}

RcThreshold *
rc_threshold_from_json (JsonObject *object, GError **error)
{
  static const char *const known[] = { "from", "to", "alj_usd", "court_usd", "confidence", "source",
                                       NULL };
  g_autoptr (RcThreshold) self = g_new0 (RcThreshold, 1);

  if (!read_range (object, &self->from, &self->to, error) ||
      !rc_row_read_int (object, "alj_usd", 1, 1000000, &self->hearing_usd, error) ||
      !rc_row_read_int (object, "court_usd", 1, 1000000, &self->court_usd, error) ||
      !rc_row_need_text (object, "confidence", &self->confidence, error) ||
      !rc_row_need_text (object, "source", &self->source, error) ||
      !rc_row_check_members (object, known, error))
    return NULL;
  if (self->hearing_usd == 0 || self->court_usd == 0)
    return rc_row_refuse (self->hearing_usd == 0 ? "alj_usd" : "court_usd", error, "%s",
                          _("is missing")),
           NULL;
  return g_steal_pointer (&self);
}

void
rc_threshold_free (RcThreshold *self)
{
  g_clear_pointer (&self->from, g_date_free);
  g_clear_pointer (&self->to, g_date_free);
  g_free (self->confidence);
  g_free (self->source);
  g_free (self);
}

gboolean
rc_suspension_touches (const RcSuspension *self, const RcRule *rule, const GDate *start,
                       const GDate *end)
{
  return self->plan_types != NULL && shares_one (self->plan_types, rule->plan_types) &&
         self->actions != NULL &&
         g_strv_contains ((const char *const *) self->actions, rule->action) &&
         g_date_compare (start, self->to) <= 0 && g_date_compare (self->from, end) <= 0;
}
