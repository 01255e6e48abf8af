/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-line.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rc-json.h"
#include "rc-text.h"

typedef struct {
  RcFhirLines *lines;
  RcClaimLine *line;
  RcFhirAdjudication *money;
} LineReading;

static void read_parts (RcFhirReader *reader, JsonObject *object, const char *name,
                        LineReading *reading);

/* Lists of service codes, by the tail or a part of the system's address. */
static const struct {
  const char *part;
  RcCodeSystem system;
} code_systems[] = {
  { "ama-assn.org/go/cpt", RC_CODE_SYSTEM_CPT },
  { "hcpcs", RC_CODE_SYSTEM_HCPCS },
  { "sid/ndc", RC_CODE_SYSTEM_NDC },
  { "ada.org", RC_CODE_SYSTEM_CDT },
  { "snomed", RC_CODE_SYSTEM_SNOMED },
};

static RcCodeSystem
identify_system (const char *system)
{
  g_autofree char *folded = g_ascii_strdown (system, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (code_systems); i++)
    if (strstr (folded, code_systems[i].part) != NULL)
      return code_systems[i].system;
  return RC_CODE_SYSTEM_OTHER;
}

/* "unknown" and "not-applicable" stand where a code is missing. */
static gboolean
is_absent (const RcFhirCoding *coding)
{
  return rc_fhir_coding_in (coding, "data-absent-reason");
}

/* The first code of a list that people meet on bills, or else the first one. */
static const RcFhirCoding *
choose_code (const GArray *codings)
{
  const RcFhirCoding *first = NULL;

  for (guint i = 0; i < codings->len; i++)
    {
      const RcFhirCoding *coding = &g_array_index (codings, RcFhirCoding, i);

      if (is_absent (coding))
        continue;
      if (identify_system (coding->system) != RC_CODE_SYSTEM_OTHER)
        return coding;
      if (first == NULL)
        first = coding;
    }
  return first;
}

/* Codes only: the descriptions of many lists belong to their makers. Words are taken where there is
 * no code. */
static void
read_service (RcFhirReader *reader, JsonObject *object, RcClaimLine *line)
{
  g_autoptr (GArray) codings = rc_fhir_codings (reader, object, "productOrService");
  JsonObject *concept = rc_fhir_object (reader, object, "productOrService");
  const RcFhirCoding *coding = choose_code (codings);

  if (coding == NULL)
    {
      rc_fhir_store_text (RC_RECORD (line), "description", rc_fhir_text (reader, concept, "text"));
      return;
    }
  rc_fhir_store_text (RC_RECORD (line), "code", coding->code);
  if (*coding->system != '\0')
    g_object_set (line, "code-system", (int) identify_system (coding->system), NULL);
}

/* The drug's package may be the service itself or a detail of it. */
static void
read_drug_package (RcFhirReader *reader, JsonObject *object, RcClaimLine *line)
{
  g_autoptr (GArray) codings = rc_fhir_codings (reader, object, "productOrService");

  for (guint i = 0; i < codings->len && line->ndc == NULL; i++)
    {
      const RcFhirCoding *coding = &g_array_index (codings, RcFhirCoding, i);

      if (identify_system (coding->system) == RC_CODE_SYSTEM_NDC)
        rc_fhir_store_text (RC_RECORD (line), "ndc", coding->code);
    }
}

static void
append_first_code (const GArray *codings, GString *list)
{
  if (codings->len > 0)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                            g_array_index (codings, RcFhirCoding, 0).code);
}

static void
read_modifier (RcFhirReader *reader, JsonObject *concept, gpointer user_data)
{
  g_autoptr (GArray) codings = rc_fhir_concept (reader, concept);

  append_first_code (codings, user_data);
}

static void
set_code (RcFhirReader *reader, JsonObject *object, const char *name, RcClaimLine *line,
          const char *field)
{
  g_autoptr (GArray) codings = rc_fhir_codings (reader, object, name);

  if (codings->len > 0)
    rc_fhir_store_text (RC_RECORD (line), field, g_array_index (codings, RcFhirCoding, 0).code);
}

static void
read_codes (RcFhirReader *reader, JsonObject *object, RcClaimLine *line)
{
  g_autoptr (GString) modifiers = g_string_new (NULL);

  read_service (reader, object, line);
  read_drug_package (reader, object, line);
  rc_fhir_foreach (reader, object, "modifier", read_modifier, modifiers);
  rc_fhir_store_text (RC_RECORD (line), "modifiers", modifiers->str);
  set_code (reader, object, "revenue", line, "revenue");
  set_code (reader, object, "locationCodeableConcept", line, "place_of_service");
}

static void
read_period (RcFhirReader *reader, JsonObject *period, gpointer user_data)
{
  RcClaimLine *line = user_data;
  g_autoptr (GDate) start = rc_fhir_date (reader, period, "start");
  g_autoptr (GDate) end = rc_fhir_date (reader, period, "end");

  g_object_set (line, "date", start != NULL ? start : end, NULL);
  if (start != NULL && end != NULL && g_date_compare (start, end) < 0)
    g_object_set (line, "date-to", end, NULL);
}

static void
read_dates (RcFhirReader *reader, JsonObject *object, RcClaimLine *line)
{
  g_autoptr (GDate) date = rc_fhir_date (reader, object, "servicedDate");

  if (date != NULL)
    g_object_set (line, "date", date, NULL);
  rc_fhir_with (reader, object, "servicedPeriod", read_period, line);
}

static void
read_units (RcFhirReader *reader, JsonObject *quantity, gpointer user_data)
{
  const char *digits = rc_fhir_number (reader, quantity, "value");
  double units = digits != NULL ? g_ascii_strtod (digits, NULL) : NAN;

  if (isfinite (units))
    g_object_set (user_data, "units", units, NULL);
}

/* Numbers in a list that point to something: joins the texts that they point to, and adds the
 * numbers to @used (nullable). */
static char *
join_pointed (RcFhirReader *reader, JsonObject *object, const char *name, GHashTable *table,
              GHashTable *used, const char *separator)
{
  JsonArray *numbers = rc_fhir_list (reader, object, name);
  g_autoptr (GString) joined = g_string_new (NULL);
  guint n = numbers != NULL ? json_array_get_length (numbers) : 0;

  for (guint i = 0; i < n; i++)
    {
      const char *number = NULL;
      const char *text;

      if (!rc_json_read_number (json_array_get_element (numbers, i), &number, NULL))
        continue;
      text = g_hash_table_lookup (table, number);
      if (text == NULL)
        continue;
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? separator : "", text);
      if (used != NULL)
        g_hash_table_add (used, g_strdup (number));
    }
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
read_pointers (RcFhirReader *reader, JsonObject *object, LineReading *reading)
{
  g_autofree char *diagnoses =
    join_pointed (reader, object, "diagnosisSequence", reading->lines->diagnoses, NULL, ", ");
  g_autofree char *notes =
    join_pointed (reader, object, "noteNumber", reading->lines->process_notes,
                  reading->lines->used_notes, "\n");

  rc_fhir_store_text (RC_RECORD (reading->line), "diagnosis", diagnoses);
  rc_fhir_store_text (RC_RECORD (reading->line), "notes", notes);
}

static void
read_part (RcFhirReader *reader, JsonObject *object, gpointer user_data)
{
  LineReading *parts = user_data;
  g_autoptr (RcFhirAdjudication) money = rc_fhir_adjudication_new ();
  LineReading part = { parts->lines, parts->line, money };

  read_drug_package (reader, object, parts->line);
  rc_fhir_adjudication_read (money, reader, object, "adjudication");
  read_parts (reader, object, "subDetail", &part);
  rc_fhir_adjudication_add (parts->money, money);
}

/* What a line does not say itself its details may say together. */
static void
read_parts (RcFhirReader *reader, JsonObject *object, const char *name, LineReading *reading)
{
  g_autoptr (RcFhirAdjudication) sums = rc_fhir_adjudication_new ();
  LineReading parts = { reading->lines, reading->line, sums };

  rc_fhir_foreach (reader, object, name, read_part, &parts);
  rc_fhir_adjudication_fill (reading->money, sums);
}

static void
read_money (RcFhirReader *reader, JsonObject *object, LineReading *reading)
{
  RcMoney net = rc_fhir_money (reader, object, "net");

  rc_fhir_adjudication_read (reading->money, reader, object, "adjudication");
  read_parts (reader, object, "detail", reading);
  if (reading->money->amounts[RC_FHIR_BILLED] == RC_MONEY_NONE)
    reading->money->amounts[RC_FHIR_BILLED] = net;
}

static void
set_codes (RcClaimLine *line, GPtrArray *codes, const char *field)
{
  g_autofree char *joined = rc_fhir_join (codes);

  rc_fhir_store_text (RC_RECORD (line), field, joined);
}

static void
set_drug_price (RcClaimLine *line, RcMoney price, const char *currency)
{
  g_autofree char *amount = rc_money_display (price, currency);
  g_autofree char *text = g_strdup_printf (_("Price of the drug: %s"), amount);
  g_autofree char *notes = line->notes != NULL ? g_strconcat (line->notes, "\n", text, NULL)
                                               : g_strdup (text);

  g_object_set (line, "notes", notes, NULL);
}

static void
store_money (LineReading *reading, const char *currency)
{
  RcMoney paid = rc_fhir_adjudication_paid (reading->money);
  RcMoney drug_price = reading->money->amounts[RC_FHIR_DRUG_PRICE];

  rc_fhir_adjudication_store (reading->money, RC_RECORD (reading->line));
  g_object_set (reading->line, "paid", paid, "group-codes", reading->money->groups, NULL);
  set_codes (reading->line, reading->money->reasons, "reason_codes");
  set_codes (reading->line, reading->money->remarks, "remark_codes");
  if (drug_price != RC_MONEY_NONE)
    set_drug_price (reading->line, drug_price, currency);
  reading->lines->paid = rc_money_add (reading->lines->paid, paid);
  rc_fhir_adjudication_add (reading->lines->sums, reading->money);
}

static void
read_item (RcFhirReader *reader, JsonObject *object, gpointer user_data)
{
  RcFhirLines *self = user_data;
  g_autoptr (RcClaimLine) line = RC_CLAIM_LINE (rc_record_new (&rc_claim_line_kind));
  g_autoptr (RcFhirAdjudication) money = rc_fhir_adjudication_new ();
  LineReading reading = { self, line, money };
  const char *sequence = rc_fhir_number (reader, object, "sequence");

  g_object_set (line, "sequence",
                sequence != NULL ? g_ascii_strtod (sequence, NULL) : self->lines->len + 1.0, NULL);
  read_codes (reader, object, line);
  read_dates (reader, object, line);
  rc_fhir_with (reader, object, "quantity", read_units, line);
  read_pointers (reader, object, &reading);
  read_money (reader, object, &reading);
  store_money (&reading, reader->currency);
  g_ptr_array_add (self->lines, g_steal_pointer (&line));
}

static void
read_diagnosis (RcFhirReader *reader, JsonObject *object, gpointer user_data)
{
  GHashTable *diagnoses = user_data;
  const char *sequence = rc_fhir_number (reader, object, "sequence");
  g_autoptr (GArray) codings = rc_fhir_codings (reader, object, "diagnosisCodeableConcept");

  if (sequence != NULL && codings->len > 0)
    g_hash_table_insert (diagnoses, g_strdup (sequence),
                         g_strdup (g_array_index (codings, RcFhirCoding, 0).code));
}

static void
read_process_note (RcFhirReader *reader, JsonObject *object, gpointer user_data)
{
  GHashTable *notes = user_data;
  const char *number = rc_fhir_number (reader, object, "number");
  const char *text = rc_fhir_text (reader, object, "text");

  if (number != NULL && !rc_text_is_empty (text))
    g_hash_table_insert (notes, g_strdup (number), rc_text_clean (text, TRUE));
}

RcFhirLines *
rc_fhir_lines_new (void)
{
  RcFhirLines *self = g_new0 (RcFhirLines, 1);

  self->lines = g_ptr_array_new_with_free_func (g_object_unref);
  self->sums = rc_fhir_adjudication_new ();
  self->paid = RC_MONEY_NONE;
  self->diagnoses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->process_notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->used_notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
rc_fhir_lines_free (RcFhirLines *self)
{
  g_ptr_array_unref (self->lines);
  rc_fhir_adjudication_free (self->sums);
  g_hash_table_unref (self->diagnoses);
  g_hash_table_unref (self->process_notes);
  g_hash_table_unref (self->used_notes);
  g_free (self);
}

void
rc_fhir_lines_read (RcFhirLines *self, RcFhirReader *reader, JsonObject *eob)
{
  rc_fhir_foreach (reader, eob, "diagnosis", read_diagnosis, self->diagnoses);
  rc_fhir_foreach (reader, eob, "processNote", read_process_note, self->process_notes);
  rc_fhir_foreach (reader, eob, "item", read_item, self);
  rc_fhir_foreach (reader, eob, "addItem", read_item, self);
}
