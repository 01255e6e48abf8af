/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-parties.h"

#include "rc-fhir-names.h"
#include "rc-json.h"

typedef struct {
  char *focal;
  char *first;
} Payors;

static char *
read_payor (RcFhirReader *reader, JsonObject *coverage)
{
  JsonArray *payors = coverage != NULL ? rc_json_peek_array (coverage, "payor") : NULL;
  JsonObject *first = payors != NULL ? rc_json_peek_element (payors, 0) : NULL;

  return first != NULL ? rc_fhir_reference_name (reader, first) : NULL;
}

static void
read_insurance (RcFhirReader *reader, JsonObject *insurance, gpointer user_data)
{
  Payors *payors = user_data;
  JsonObject *reference = rc_fhir_object (reader, insurance, "coverage");
  JsonObject *coverage = reference != NULL ? rc_fhir_resolve (reader, reference) : NULL;
  g_autofree char *name = read_payor (reader, coverage);

  if (payors->focal == NULL && rc_fhir_is_true (reader, insurance, "focal"))
    payors->focal = g_strdup (name);
  if (payors->first == NULL)
    payors->first = g_steal_pointer (&name);
}

/* Some files have a plain word where a reference belongs: "Medicare". */
static void
read_word (RcFhirReader *reader, JsonObject *reference, gpointer user_data)
{
  const char *text = rc_fhir_text (reader, reference, "reference");

  if (text != NULL && strpbrk (text, "/:#") == NULL)
    *(const char **) user_data = text;
}

static void
read_insurer (RcFhirReader *reader, JsonObject *eob, RcClaim *claim)
{
  g_autofree char *name = rc_fhir_name (reader, eob, "insurer");
  const char *word = NULL;
  Payors payors = { NULL, NULL };

  rc_fhir_with (reader, eob, "insurer", read_word, &word);
  rc_fhir_foreach (reader, eob, "insurance", read_insurance, &payors);
  if (name == NULL)
    name = g_strdup (word);
  if (name == NULL)
    name = g_strdup (payors.focal != NULL ? payors.focal : payors.first);
  rc_fhir_store_text (RC_RECORD (claim), "insurer", name);
  g_free (payors.focal);
  g_free (payors.first);
}

static void
read_member (RcFhirReader *reader, JsonObject *member, gpointer user_data)
{
  char **name = user_data;
  g_autoptr (GArray) roles = rc_fhir_codings (reader, member, "role");

  if (*name == NULL &&
      (rc_fhir_has_code (roles, "rendering") || rc_fhir_has_code (roles, "attending")))
    *name = rc_fhir_plain_name (reader, member, "provider");
}

/* Who did the work, if there is a name; else who sent the claim. */
static void
read_provider (RcFhirReader *reader, JsonObject *eob, RcClaim *claim)
{
  g_autofree char *name = NULL;

  rc_fhir_foreach (reader, eob, "careTeam", read_member, &name);
  if (name == NULL)
    name = rc_fhir_name (reader, eob, "provider");
  rc_fhir_store_text (RC_RECORD (claim), "provider", name);
}

void
rc_fhir_parties_read (RcFhirReader *reader, JsonObject *eob, RcClaim *claim)
{
  read_insurer (reader, eob, claim);
  read_provider (reader, eob, claim);
}
