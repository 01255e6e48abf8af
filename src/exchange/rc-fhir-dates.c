/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-dates.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"

typedef struct {
  GDate *from;
  GDate *to;
} Span;

static void
clear_span (Span *span)
{
  g_clear_pointer (&span->from, g_date_free);
  g_clear_pointer (&span->to, g_date_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Span, clear_span)

static void
widen (Span *span, const GDate *date)
{
  if (date == NULL)
    return;
  if (span->from == NULL || g_date_compare (date, span->from) < 0)
    {
      g_clear_pointer (&span->from, g_date_free);
      span->from = g_date_copy (date);
    }
  if (span->to == NULL || g_date_compare (date, span->to) > 0)
    {
      g_clear_pointer (&span->to, g_date_free);
      span->to = g_date_copy (date);
    }
}

static void
read_period (RcFhirReader *reader, JsonObject *period, gpointer user_data)
{
  Span *span = user_data;
  g_autoptr (GDate) start = rc_fhir_date (reader, period, "start");
  g_autoptr (GDate) end = rc_fhir_date (reader, period, "end");

  widen (span, start);
  if (end == NULL || start == NULL || g_date_compare (start, end) <= 0)
    widen (span, end);
  else
    rc_fhir_note (reader, _("The billing period ends before it begins; its first day is used."));
}

/* Returns: whether every line has a day */
static gboolean
span_lines (const RcFhirLines *lines, Span *span)
{
  gboolean all = lines->lines->len > 0;

  for (guint i = 0; i < lines->lines->len; i++)
    {
      RcClaimLine *line = g_ptr_array_index (lines->lines, i);

      widen (span, line->date);
      widen (span, line->date_to);
      all = all && line->date != NULL;
    }
  return all;
}

static gboolean
contains (const Span *outer, const Span *inner)
{
  return g_date_compare (outer->from, inner->from) <= 0 &&
         g_date_compare (outer->to, inner->to) >= 0;
}

static gboolean
is_same (const Span *a, const Span *b)
{
  return contains (a, b) && contains (b, a);
}

static gboolean
is_inpatient (RcFhirReader *reader, JsonObject *eob)
{
  g_autoptr (GArray) codings = rc_fhir_codings (reader, eob, "subType");

  return rc_fhir_has_code (codings, "inpatient");
}

static char *
describe (const Span *span)
{
  g_autofree char *from = rc_date_format_short (span->from, NULL);
  g_autofree char *to = rc_date_format_short (span->to, NULL);

  if (g_date_compare (span->from, span->to) == 0)
    return g_steal_pointer (&from);
  /* Translators: the first and the last day of a period. */
  return g_strdup_printf (_("%s to %s"), from, to);
}

static void
note_choice (RcFhirReader *reader, const Span *period, const Span *days)
{
  g_autofree char *period_text = describe (period);
  g_autofree char *days_text = describe (days);

  rc_fhir_note (reader, _("The billing period is %s, but the lines are for %s. The days of the "
                          "lines are used."), period_text, days_text);
}

/* A period can be a whole year of membership; a stay in hospital is one, whatever its lines say. */
static const Span *
choose (RcFhirReader *reader, JsonObject *eob, const Span *period, const Span *days, gboolean all)
{
  if (period->from == NULL || days->from == NULL)
    return period->from != NULL ? period : days;
  if (is_same (period, days) || !all)
    return period;
  if (!contains (period, days))
    note_choice (reader, period, days);
  else if (is_inpatient (reader, eob))
    return period;
  return days;
}

static void
read_service_dates (RcFhirReader *reader, JsonObject *eob, const RcFhirLines *lines, RcClaim *claim)
{
  g_auto (Span) period = { NULL, NULL };
  g_auto (Span) days = { NULL, NULL };
  const Span *chosen;
  gboolean all;

  rc_fhir_with (reader, eob, "billablePeriod", read_period, &period);
  all = span_lines (lines, &days);
  chosen = choose (reader, eob, &period, &days, all);
  g_object_set (claim, "service-from", chosen->from, "service-to", chosen->to, NULL);
}

static void
read_received (RcFhirReader *reader, JsonObject *info, gpointer user_data)
{
  g_autoptr (GArray) category = rc_fhir_codings (reader, info, "category");
  g_autoptr (GDate) date = NULL;

  if (!rc_fhir_has_code (category, "clmrecvddate"))
    return;
  date = rc_fhir_date (reader, info, "timingDate");
  if (date != NULL)
    g_object_set (user_data, "received-on", date, NULL);
}

static void
read_payment (RcFhirReader *reader, JsonObject *payment, gpointer user_data)
{
  g_autoptr (GDate) date = rc_fhir_date (reader, payment, "date");

  g_object_set (user_data, "paid-on", date, NULL);
}

/* A plan cannot have a claim before the service, or decide it before it has it. */
static void
drop_wrong_receipt (RcFhirReader *reader, RcClaim *claim)
{
  g_autofree char *received = NULL;

  if (claim->received_on == NULL)
    return;
  received = rc_date_format_short (claim->received_on, NULL);
  if (claim->service_from != NULL && g_date_compare (claim->received_on, claim->service_from) < 0)
    rc_fhir_note (reader, _("The plan got the claim on %s, says the file, before the service. That "
                            "date is left empty."), received);
  else if (claim->processed_on != NULL &&
           g_date_compare (claim->received_on, claim->processed_on) > 0)
    rc_fhir_note (reader, _("The plan got the claim on %s, says the file, after it decided. That "
                            "date is left empty."), received);
  else
    return;
  g_object_set (claim, "received-on", NULL, NULL);
}

static void
drop_contradictions (RcFhirReader *reader, RcClaim *claim)
{
  g_autoptr (GPtrArray) findings = rc_record_check (RC_RECORD (claim));

  for (guint i = 0; i < findings->len; i++)
    {
      RcFinding *finding = g_ptr_array_index (findings, i);

      if (finding->missing || finding->field == NULL || strchr (finding->path, '[') != NULL)
        continue;
      rc_fhir_note (reader, _("%s That date is left empty."), finding->message);
      g_object_set (claim, finding->field->name, NULL, NULL);
    }
}

/* A request asks about services to come: it has no days of service. */
void
rc_fhir_dates_read (RcFhirReader *reader, JsonObject *eob, const RcFhirLines *lines, RcClaim *claim)
{
  g_autoptr (GDate) created = rc_fhir_date (reader, eob, "created");

  if (claim->use == RC_CLAIM_USE_CLAIM || claim->use == RC_CLAIM_USE_NONE)
    read_service_dates (reader, eob, lines, claim);
  g_object_set (claim, "processed-on", created, NULL);
  rc_fhir_foreach (reader, eob, "supportingInfo", read_received, claim);
  rc_fhir_with (reader, eob, "payment", read_payment, claim);
  drop_contradictions (reader, claim);
  drop_wrong_receipt (reader, claim);
}
