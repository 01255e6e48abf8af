/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-fhir-version.h"

#include "rc-json.h"

/* Before R4 an amount had a "code" where it now has a "currency". */
static gboolean
has_old_money (JsonObject *holder, const char *name)
{
  JsonObject *money = holder != NULL ? rc_json_peek_object (holder, name) : NULL;

  return money != NULL && json_object_has_member (money, "code") &&
         !json_object_has_member (money, "currency");
}

static gboolean
is_old_item (JsonObject *item)
{
  JsonArray *adjudications = rc_json_peek_array (item, "adjudication");
  guint n = adjudications != NULL ? json_array_get_length (adjudications) : 0;

  if (json_object_has_member (item, "service"))
    return TRUE;
  for (guint i = 0; i < n; i++)
    if (has_old_money (rc_json_peek_element (adjudications, i), "amount"))
      return TRUE;
  return FALSE;
}

static gboolean
has_old_item (JsonObject *eob)
{
  JsonArray *items = rc_json_peek_array (eob, "item");
  guint n = items != NULL ? json_array_get_length (items) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonObject *item = rc_json_peek_element (items, i);

      if (item != NULL && is_old_item (item))
        return TRUE;
    }
  return FALSE;
}

gboolean
rc_fhir_version_is_old (JsonObject *eob)
{
  static const char *const gone[] = { "totalCost", "totalBenefit", "information", "hospitalization",
                                      "organization" };

  for (gsize i = 0; i < G_N_ELEMENTS (gone); i++)
    if (json_object_has_member (eob, gone[i]))
      return TRUE;
  return rc_json_peek_object (eob, "insurance") != NULL ||
         has_old_money (rc_json_peek_object (eob, "payment"), "amount") || has_old_item (eob);
}
