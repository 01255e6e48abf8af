/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-eob.h"

#include <glib/gi18n-lib.h>

#include "rc-fhir-answer.h"
#include "rc-fhir-dates.h"
#include "rc-fhir-parties.h"
#include "rc-fhir-totals.h"
#include "rc-json.h"
#include "rc-text.h"

/* A claim can have several identifiers: the highest rank is its number. */
typedef struct {
  const char *value;
  int rank;
} Number;

static const struct {
  const char *code;
  RcClaimUse use;
} uses[] = {
  { "claim", RC_CLAIM_USE_CLAIM },
  { "preauthorization", RC_CLAIM_USE_PREAUTHORIZATION },
  { "predetermination", RC_CLAIM_USE_PREDETERMINATION },
};

static const struct {
  const char *part; /* of a code, in any list */
  RcClaimSetting setting;
} settings[] = {
  { "professional", RC_CLAIM_SETTING_PROFESSIONAL },
  { "institutional", RC_CLAIM_SETTING_INSTITUTIONAL },
  { "inpatient", RC_CLAIM_SETTING_INSTITUTIONAL },
  { "outpatient", RC_CLAIM_SETTING_INSTITUTIONAL },
  { "pharmacy", RC_CLAIM_SETTING_PHARMACY },
  { "oral", RC_CLAIM_SETTING_ORAL },
  { "vision", RC_CLAIM_SETTING_VISION },
};

/* Medicare gives a claim several unique numbers; "clm_id" is the claim's, or "pde_id" at a
 * pharmacy, and the others belong to a group of claims or to the prescription. */
static int
rank_identifier (const char *system, const GArray *types)
{
  g_autofree char *tail = rc_fhir_tail (system != NULL ? system : "");

  if (g_ascii_strcasecmp (tail, "clm_id") == 0 || g_ascii_strcasecmp (tail, "pde_id") == 0)
    return 5;
  if (g_ascii_strcasecmp (tail, "claim-group") == 0 ||
      g_ascii_strcasecmp (tail, "rx_srvc_rfrnc_num") == 0)
    return 1;
  if (rc_fhir_has_code (types, "uc"))
    return 4;
  return rc_fhir_has_code (types, "claimnumber") || rc_fhir_has_code (types, "cn") ? 3 : 2;
}

static void
read_identifier (RcFhirReader *reader, JsonObject *identifier, gpointer user_data)
{
  Number *number = user_data;
  const char *value = rc_fhir_text (reader, identifier, "value");
  const char *system = rc_fhir_text (reader, identifier, "system");
  g_autoptr (GArray) types = rc_fhir_codings (reader, identifier, "type");
  int rank = rank_identifier (system, types);

  if (!rc_text_is_empty (value) && rank > number->rank)
    *number = (Number){ value, rank };
}

static void
read_number (RcFhirReader *reader, JsonObject *eob, RcClaim *claim)
{
  Number number = { NULL, 0 };

  rc_fhir_foreach (reader, eob, "identifier", read_identifier, &number);
  rc_fhir_store_text (RC_RECORD (claim), "number", number.value);
  rc_fhir_store_text (RC_RECORD (claim), "source_id", rc_fhir_text (reader, eob, "id"));
  rc_fhir_store_text (RC_RECORD (claim), "source",
                      _("Explanation of benefits, downloaded file (FHIR R4)"));
}

static void
read_use (RcFhirReader *reader, JsonObject *eob, RcClaim *claim)
{
  const char *code = rc_fhir_text (reader, eob, "use");
  g_autofree char *quoted = NULL;

  for (gsize i = 0; code != NULL && i < G_N_ELEMENTS (uses); i++)
    if (g_ascii_strcasecmp (code, uses[i].code) == 0)
      {
        g_object_set (claim, "use", (int) uses[i].use, NULL);
        return;
      }
  if (code == NULL)
    return;
  quoted = rc_text_quote (code, 40);
  rc_fhir_note (reader, _("What this asks the plan for is given as %s, which Recourse does not "
                          "know."), quoted);
}

static RcClaimSetting
find_setting (const char *code)
{
  g_autofree char *folded = g_ascii_strdown (code, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    if (g_str_has_prefix (folded, settings[i].part))
      return settings[i].setting;
  return RC_CLAIM_SETTING_NONE;
}

/* The code may stand anywhere among codes of other lists. */
static void
read_setting (RcFhirReader *reader, JsonObject *eob, RcClaim *claim)
{
  g_autoptr (GArray) types = rc_fhir_codings (reader, eob, "type");

  for (guint i = 0; i < types->len && claim->setting == RC_CLAIM_SETTING_NONE; i++)
    g_object_set (claim, "setting",
                  (int) find_setting (g_array_index (types, RcFhirCoding, i).code), NULL);
}

static void
on_diagnosis_type (RcFhirReader *reader, JsonObject *concept, gpointer user_data)
{
  g_autoptr (GArray) codings = rc_fhir_concept (reader, concept);

  if (rc_fhir_has_code (codings, "principal"))
    *(gboolean *) user_data = TRUE;
}

/* The main one goes first. */
static void
read_diagnosis (RcFhirReader *reader, JsonObject *diagnosis, gpointer user_data)
{
  GPtrArray *codes = user_data;
  g_autoptr (GArray) codings = rc_fhir_codings (reader, diagnosis, "diagnosisCodeableConcept");
  gboolean is_main = FALSE;
  const char *code;

  rc_fhir_foreach (reader, diagnosis, "type", on_diagnosis_type, &is_main);
  if (codings->len == 0)
    return;
  code = g_array_index (codings, RcFhirCoding, 0).code;
  if (!g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
    g_ptr_array_insert (codes, is_main ? 0 : -1, (gpointer) code);
}

static void
read_diagnoses (RcFhirReader *reader, JsonObject *eob, RcClaim *claim)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  rc_fhir_foreach (reader, eob, "diagnosis", read_diagnosis, codes);
  joined = rc_fhir_join (codes);
  rc_fhir_store_text (RC_RECORD (claim), "diagnoses", joined);
}

static void
read_authorizations (RcFhirReader *reader, JsonObject *eob, const char *review_number,
                     RcClaim *claim)
{
  JsonArray *list = rc_fhir_list (reader, eob, "preAuthRef");
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  guint n = list != NULL ? json_array_get_length (list) : 0;

  for (guint i = 0; i < n; i++)
    {
      const char *number = NULL;

      if (rc_json_read_string (json_array_get_element (list, i), &number, NULL))
        g_ptr_array_add (numbers, (gpointer) number);
    }
  if (review_number != NULL)
    g_ptr_array_add (numbers, (gpointer) review_number);
  joined = rc_fhir_join (numbers);
  rc_fhir_store_text (RC_RECORD (claim), "authorizations", joined);
}

/* Medicare has a code here, which says nothing to a person. */
static gboolean
is_in_words (const char *disposition)
{
  return disposition != NULL && g_utf8_strlen (disposition, -1) > 2;
}

typedef struct {
  const RcFhirLines *lines;
  GString *text;
} Remarks;

/* Remarks that no line points to are about the claim. */
static void
read_remark (RcFhirReader *reader, JsonObject *note, gpointer user_data)
{
  Remarks *remarks = user_data;
  const char *number = rc_fhir_number (reader, note, "number");
  const char *text = rc_fhir_text (reader, note, "text");

  if (rc_text_is_empty (text))
    return;
  if (number == NULL || !g_hash_table_contains (remarks->lines->used_notes, number))
    g_string_append_printf (remarks->text, "%s%s", remarks->text->len > 0 ? "\n" : "", text);
}

static void
read_remarks (RcFhirReader *reader, JsonObject *eob, const RcFhirLines *lines, RcClaim *claim)
{
  const char *disposition = rc_fhir_text (reader, eob, "disposition");
  g_autoptr (GString) text = g_string_new (is_in_words (disposition) ? disposition : "");
  Remarks remarks = { lines, text };

  rc_fhir_foreach (reader, eob, "processNote", read_remark, &remarks);
  rc_fhir_store_text (RC_RECORD (claim), "payer_note", text->str);
}

static void
add_lines (RcClaim *claim, const RcFhirLines *lines)
{
  for (guint i = 0; i < lines->lines->len; i++)
    g_list_store_append (claim->lines, g_ptr_array_index (lines->lines, i));
}

static void
note_currency (RcFhirReader *reader)
{
  if (reader->currency != NULL && !g_str_equal (reader->currency, "USD"))
    rc_fhir_note (reader, _("The amounts are in %s."), reader->currency);
}

RcClaim *
rc_fhir_eob_read (RcFhirReader *reader, JsonObject *eob)
{
  RcClaim *claim = RC_CLAIM (rc_record_new (&rc_claim_kind));
  g_autoptr (RcFhirLines) lines = rc_fhir_lines_new ();
  g_autoptr (RcFhirAdjudication) whole = NULL;

  reader->container = eob;
  reader->currency = NULL;
  read_number (reader, eob, claim);
  read_use (reader, eob, claim);
  read_setting (reader, eob, claim);
  read_diagnoses (reader, eob, claim);
  rc_fhir_parties_read (reader, eob, claim);
  rc_fhir_lines_read (lines, reader, eob);
  add_lines (claim, lines);
  whole = rc_fhir_totals_read (reader, eob, lines, claim);
  rc_fhir_dates_read (reader, eob, lines, claim);
  read_authorizations (reader, eob, lines->sums->review_number, claim);
  read_remarks (reader, eob, lines, claim);
  rc_fhir_answer_read (reader, eob, lines, whole, claim);
  note_currency (reader);
  reader->container = NULL;
  return claim;
}
