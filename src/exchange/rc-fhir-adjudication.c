/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-adjudication.h"

#include <glib/gi18n-lib.h>

/* The fields that a claim and its lines have in common. */
static const struct {
  RcFhirAmount amount;
  const char *property;
} stored[] = {
  { RC_FHIR_BILLED, "billed" },
  { RC_FHIR_ALLOWED, "allowed" },
  { RC_FHIR_DEDUCTIBLE, "deductible" },
  { RC_FHIR_COPAY, "copay" },
  { RC_FHIR_COINSURANCE, "coinsurance" },
  { RC_FHIR_NOT_COVERED, "not-covered" },
  { RC_FHIR_PATIENT_OWES, "patient-owes" },
  { RC_FHIR_OTHER_PLAN_PAID, "other-plan-paid" },
  { RC_FHIR_WRITE_OFF, "write-off" },
  { RC_FHIR_PATIENT_PAID, "patient-paid" },
};

static const char *const group_codes[] = {
  [RC_REASON_GROUP_CO] = "CO", [RC_REASON_GROUP_PR] = "PR", [RC_REASON_GROUP_OA] = "OA",
  [RC_REASON_GROUP_PI] = "PI", [RC_REASON_GROUP_CR] = "CR",
};

static void
take_amount (RcFhirAdjudication *self, RcFhirReader *reader, const RcFhirCategory *category,
             RcMoney amount)
{
  RcMoney *there = &self->amounts[category->amount];

  if (amount == RC_MONEY_NONE)
    return;
  if (*there == RC_MONEY_NONE)
    *there = amount;
  else if (category->is_part)
    *there = rc_money_add (*there, amount);
  else if (*there != amount)
    rc_fhir_note (reader, _("%s gives %s twice, with different amounts; the first one is used."),
                  reader->path->str, rc_fhir_amount_label (category->amount));
}

static void
add_code (GPtrArray *codes, const char *code)
{
  if (!g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
    g_ptr_array_add (codes, g_strdup (code));
}

/* Returns: (nullable): the group code that @text begins with */
static const char *
take_group (RcFhirAdjudication *self, const char *text)
{
  for (guint i = 1; i < G_N_ELEMENTS (group_codes); i++)
    if (g_ascii_strncasecmp (group_codes[i], text, strlen (group_codes[i])) == 0)
      {
        self->groups |= G_GUINT64_CONSTANT (1) << i;
        return group_codes[i];
      }
  return NULL;
}

static void
take_reason_code (RcFhirAdjudication *self, const char *group, const char *code)
{
  g_autofree char *joined = g_strconcat (group != NULL ? group : "", group != NULL ? "-" : "",
                                         code, NULL);

  add_code (self->reasons, joined);
}

/* "CO120" is group CO and reason 120. */
static void
take_glued_reason (RcFhirAdjudication *self, const char *code)
{
  gsize length = strlen (code);
  const char *group = length >= 3 && length <= 5 ? take_group (self, code) : NULL;

  if (group != NULL)
    take_reason_code (self, group, code + strlen (group));
}

/* Codings of other systems are no reasons: Medicare puts one that says "not applicable" on every
 * line, paid or not. */
static void
take_reason (RcFhirAdjudication *self, const char *group, const RcFhirCoding *coding)
{
  g_autofree char *tail = rc_fhir_tail (coding->system);
  g_autofree char *system = g_ascii_strdown (tail, -1);

  if (g_str_equal (system, "claim-adjustment-reason-codes") || g_str_equal (system, "ansi-rsn-cd"))
    take_reason_code (self, group, coding->code);
  else if (g_str_equal (system, "remittance-advice-remark-codes"))
    add_code (self->remarks, coding->code);
  else if (g_str_has_suffix (system, "_ansi_cd"))
    take_glued_reason (self, coding->code);
  else if (strstr (system, "ncpdp") != NULL)
    take_reason_code (self, "NCPDP", coding->code);
}

/* The group of one adjudication goes before each of its reason codes: "CO-197". */
static const char *
find_group (RcFhirAdjudication *self, const GArray *reasons)
{
  const char *group = NULL;

  for (guint i = 0; i < reasons->len && group == NULL; i++)
    {
      const RcFhirCoding *coding = &g_array_index (reasons, RcFhirCoding, i);

      if (strlen (coding->code) == 2 &&
          (rc_fhir_coding_in (coding, "claim-adjustment-group-codes") ||
           rc_fhir_coding_in (coding, "ansi-grp-cd")))
        group = take_group (self, coding->code);
    }
  return group;
}

static void
take_reasons (RcFhirAdjudication *self, const GArray *reasons)
{
  const char *group = find_group (self, reasons);

  for (guint i = 0; i < reasons->len; i++)
    take_reason (self, group, &g_array_index (reasons, RcFhirCoding, i));
}

static RcClaimNetwork
read_network (const GArray *codings)
{
  if (rc_fhir_has_code (codings, "innetwork"))
    return RC_CLAIM_NETWORK_IN;
  return rc_fhir_has_code (codings, "outofnetwork") ? RC_CLAIM_NETWORK_OUT : RC_CLAIM_NETWORK_NONE;
}

/* Version 2 of the profile has the network in the reason; version 1 had it in the category. */
static void
take_network (RcFhirAdjudication *self, const GArray *categories, const GArray *reasons)
{
  RcClaimNetwork network = read_network (reasons);

  if (network == RC_CLAIM_NETWORK_NONE)
    network = read_network (categories);
  if (rc_fhir_has_code (categories, "billingnetworkstatus"))
    self->listed_as = network;
  else if (network != RC_CLAIM_NETWORK_NONE &&
           !rc_fhir_has_code (categories, "renderingnetworkstatus"))
    self->paid_as = network;
}

static void
read_review_part (RcFhirReader *reader, JsonObject *extension, gpointer user_data)
{
  RcFhirAdjudication *self = user_data;
  const char *url = rc_fhir_text (reader, extension, "url");
  g_autoptr (GArray) codings = NULL;

  if (url != NULL && g_str_equal (url, "number"))
    self->review_number = rc_fhir_text (reader, extension, "valueString");
  if (url == NULL || !g_str_has_suffix (url, "eviewActionCode"))
    return;
  codings = rc_fhir_codings (reader, extension, "valueCodeableConcept");
  if (codings->len > 0)
    self->review_action = g_array_index (codings, RcFhirCoding, 0).code;
}

static void
read_extension (RcFhirReader *reader, JsonObject *extension, gpointer user_data)
{
  const char *url = rc_fhir_text (reader, extension, "url");

  if (url != NULL && g_str_has_suffix (url, "reviewAction"))
    rc_fhir_foreach (reader, extension, "extension", read_review_part, user_data);
}

static void
read_one (RcFhirReader *reader, JsonObject *object, gpointer user_data)
{
  RcFhirAdjudication *self = user_data;
  g_autoptr (GArray) categories = rc_fhir_codings (reader, object, "category");
  g_autoptr (GArray) reasons = rc_fhir_codings (reader, object, "reason");
  const RcFhirCategory *category = rc_fhir_category_find (categories);
  RcMoney amount = rc_fhir_money (reader, object, "amount");

  if (category != NULL)
    take_amount (self, reader, category, amount);
  take_reasons (self, reasons);
  take_network (self, categories, reasons);
  rc_fhir_foreach (reader, object, "extension", read_extension, self);
}

static void
join_codes (GPtrArray *codes, GPtrArray *other)
{
  for (guint i = 0; i < other->len; i++)
    add_code (codes, g_ptr_array_index (other, i));
}

static void
take_codes (RcFhirAdjudication *self, const RcFhirAdjudication *other)
{
  if (self->paid_as == RC_CLAIM_NETWORK_NONE)
    self->paid_as = other->paid_as;
  if (self->listed_as == RC_CLAIM_NETWORK_NONE)
    self->listed_as = other->listed_as;
  if (self->review_action == NULL)
    self->review_action = other->review_action;
  if (self->review_number == NULL)
    self->review_number = other->review_number;
  self->groups |= other->groups;
  join_codes (self->reasons, other->reasons);
  join_codes (self->remarks, other->remarks);
}

RcFhirAdjudication *
rc_fhir_adjudication_new (void)
{
  RcFhirAdjudication *self = g_new0 (RcFhirAdjudication, 1);

  for (guint i = 0; i < RC_FHIR_N_AMOUNTS; i++)
    self->amounts[i] = RC_MONEY_NONE;
  self->reasons = g_ptr_array_new_with_free_func (g_free);
  self->remarks = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
rc_fhir_adjudication_free (RcFhirAdjudication *self)
{
  g_ptr_array_unref (self->reasons);
  g_ptr_array_unref (self->remarks);
  g_free (self);
}

void
rc_fhir_adjudication_read (RcFhirAdjudication *self, RcFhirReader *reader, JsonObject *object,
                           const char *name)
{
  rc_fhir_foreach (reader, object, name, read_one, self);
}

RcMoney
rc_fhir_adjudication_paid (const RcFhirAdjudication *self)
{
  if (self->amounts[RC_FHIR_BENEFIT] != RC_MONEY_NONE)
    return self->amounts[RC_FHIR_BENEFIT];
  return rc_money_add (self->amounts[RC_FHIR_PAID_PROVIDER], self->amounts[RC_FHIR_PAID_PATIENT]);
}

void
rc_fhir_adjudication_add (RcFhirAdjudication *self, const RcFhirAdjudication *part)
{
  for (guint i = 0; i < RC_FHIR_N_AMOUNTS; i++)
    self->amounts[i] = rc_money_add (self->amounts[i], part->amounts[i]);
  take_codes (self, part);
}

void
rc_fhir_adjudication_fill (RcFhirAdjudication *self, const RcFhirAdjudication *other)
{
  for (guint i = 0; i < RC_FHIR_N_AMOUNTS; i++)
    if (self->amounts[i] == RC_MONEY_NONE)
      self->amounts[i] = other->amounts[i];
  take_codes (self, other);
}

void
rc_fhir_adjudication_store (const RcFhirAdjudication *self, RcRecord *record)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stored); i++)
    if (self->amounts[stored[i].amount] != RC_MONEY_NONE)
      g_object_set (record, stored[i].property, self->amounts[stored[i].amount], NULL);
}

const char *
rc_fhir_amount_label (RcFhirAmount amount)
{
  static const char *const labels[RC_FHIR_N_AMOUNTS] = {
    [RC_FHIR_BILLED] = N_("the amount billed"),
    [RC_FHIR_ALLOWED] = N_("the amount allowed"),
    [RC_FHIR_BENEFIT] = N_("what the plan paid"),
    [RC_FHIR_PAID_PROVIDER] = N_("what the plan paid to the provider"),
    [RC_FHIR_PAID_PATIENT] = N_("what the plan paid to you"),
    [RC_FHIR_DEDUCTIBLE] = N_("the deductible"),
    [RC_FHIR_COPAY] = N_("the copay"),
    [RC_FHIR_COINSURANCE] = N_("the coinsurance"),
    [RC_FHIR_NOT_COVERED] = N_("the amount not covered"),
    [RC_FHIR_PATIENT_OWES] = N_("what you owe"),
    [RC_FHIR_PATIENT_PAID] = N_("what you have paid"),
    [RC_FHIR_OTHER_PLAN_PAID] = N_("what another plan paid"),
    [RC_FHIR_WRITE_OFF] = N_("the write-off"),
    [RC_FHIR_DRUG_PRICE] = N_("the price of the drug"),
  };

  return _(labels[amount]);
}
