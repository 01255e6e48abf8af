/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-answer.h"

#include <glib/gi18n-lib.h>

#include "rc-fhir-status.h"
#include "rc-text.h"

static const char *const record_statuses[] = { "active", "cancelled", "draft", "entered-in-error",
                                               NULL };

static void
read_related (RcFhirReader *reader, JsonObject *related, gpointer user_data)
{
  RcFhirAnswer *answer = user_data;
  g_autoptr (GArray) relationship = rc_fhir_codings (reader, related, "relationship");
  JsonObject *reference = rc_fhir_object (reader, related, "reference");
  const char *number;

  rc_fhir_enter (reader, "reference");
  number = rc_fhir_text (reader, reference, "value");
  rc_fhir_leave (reader);
  if (number != NULL && rc_fhir_has_code (relationship, "replacedby"))
    answer->replaced_by = number;
  else if (number != NULL && rc_fhir_has_code (relationship, "prior"))
    rc_fhir_note (reader, _("This claim replaces %s."), number);
}

/* Versions 1 and 2 of Medicare's files have the code in an extension, version 3 in another list. */
static void
read_medicare_extension (RcFhirReader *reader, JsonObject *extension, gpointer user_data)
{
  const char *url = rc_fhir_text (reader, extension, "url");
  JsonObject *coding = NULL;

  if (url == NULL || !g_str_has_suffix (url, "/carr_clm_pmt_dnl_cd"))
    return;
  coding = rc_fhir_object (reader, extension, "valueCoding");
  if (coding != NULL)
    *(const char **) user_data = rc_fhir_text (reader, coding, "code");
}

static void
read_medicare_info (RcFhirReader *reader, JsonObject *info, gpointer user_data)
{
  g_autoptr (GArray) codings = rc_fhir_codings (reader, info, "code");

  for (guint i = 0; i < codings->len; i++)
    if (rc_fhir_coding_in (&g_array_index (codings, RcFhirCoding, i), "CLM-CARR-PMT-DNL-CD"))
      *(const char **) user_data = g_array_index (codings, RcFhirCoding, i).code;
}

static void
read_payment_type (RcFhirReader *reader, JsonObject *payment, gpointer user_data)
{
  g_autoptr (GArray) codings = rc_fhir_codings (reader, payment, "type");

  if (codings->len > 0)
    *(const char **) user_data = g_array_index (codings, RcFhirCoding, 0).code;
}

static const char *
read_record_status (RcFhirReader *reader, JsonObject *eob)
{
  const char *status = rc_fhir_text (reader, eob, "status");
  g_autofree char *quoted = NULL;

  if (status != NULL && !g_strv_contains (record_statuses, status))
    {
      quoted = rc_text_quote (status, 40);
      rc_fhir_note (reader, _("The state of the record is given as %s, which Recourse does not "
                              "know."), quoted);
    }
  return status;
}

static char *
join_reasons (const RcFhirAdjudication *whole, const RcFhirLines *lines)
{
  g_autoptr (RcFhirAdjudication) all = rc_fhir_adjudication_new ();
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();

  rc_fhir_adjudication_add (all, lines->sums);
  rc_fhir_adjudication_add (all, whole);
  for (guint i = 0; i < all->reasons->len; i++)
    g_ptr_array_add (codes, g_ptr_array_index (all->reasons, i));
  for (guint i = 0; i < all->remarks->len; i++)
    g_ptr_array_add (codes, g_ptr_array_index (all->remarks, i));
  return rc_fhir_join (codes);
}

void
rc_fhir_answer_read (RcFhirReader *reader, JsonObject *eob, const RcFhirLines *lines,
                     const RcFhirAdjudication *whole, RcClaim *claim)
{
  g_autofree char *reasons = join_reasons (whole, lines);
  RcFhirAnswer answer = {
    .record_status = read_record_status (reader, eob),
    .outcome = rc_fhir_text (reader, eob, "outcome"),
    .review_action =
      whole->review_action != NULL ? whole->review_action : lines->sums->review_action,
    .currency = reader->currency,
    .reasons = reasons,
  };

  rc_fhir_with (reader, eob, "payment", read_payment_type, &answer.payment_type);
  rc_fhir_foreach (reader, eob, "extension", read_medicare_extension, &answer.medicare_code);
  rc_fhir_foreach (reader, eob, "supportingInfo", read_medicare_info, &answer.medicare_code);
  rc_fhir_foreach (reader, eob, "related", read_related, &answer);
  rc_fhir_status_decide (claim, &answer);
}
