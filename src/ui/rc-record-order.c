/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record-order.h"

#include "rc-date.h"

static const RcField *
find_day (const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if ((field->flags & RC_FIELD_SUMMARY) != 0 &&
          (field->type == RC_FIELD_DATE || field->type == RC_FIELD_MOMENT))
        return field;
    }
  return NULL;
}

static int
compare_moments (GDateTime *a, GDateTime *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL ? 1 : 0) - (b == NULL ? 1 : 0);
  return g_date_time_compare (a, b);
}

int
rc_record_order (RcRecord *a, RcRecord *b)
{
  const RcField *day = find_day (rc_record_get_kind (a));

  if (day == NULL)
    return 0;
  /* An empty one sorts last; turned round with the rest, it comes first. */
  if (day->type == RC_FIELD_DATE)
    return -rc_date_compare (G_STRUCT_MEMBER (GDate *, a, day->offset),
                             G_STRUCT_MEMBER (GDate *, b, day->offset));
  return -compare_moments (G_STRUCT_MEMBER (GDateTime *, a, day->offset),
                           G_STRUCT_MEMBER (GDateTime *, b, day->offset));
}
