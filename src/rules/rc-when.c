/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-when.h"

#include "rc-date.h"

RcWhen *
rc_when_new_date (const GDate *date)
{
  RcWhen *self = NULL;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  self = g_new0 (RcWhen, 1);
  self->date = *date;
  return self;
}

RcWhen *
rc_when_new_moment (GDateTime *moment)
{
  g_autoptr (GDate) date = rc_date_from_moment (moment);
  RcWhen *self = rc_when_new_date (date);

  self->moment = g_date_time_ref (moment);
  return self;
}

RcWhen *
rc_when_copy (const RcWhen *self)
{
  if (self == NULL)
    return NULL;
  if (self->moment != NULL)
    return rc_when_new_moment (self->moment);
  return rc_when_new_date (&self->date);
}

void
rc_when_free (RcWhen *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->moment, g_date_time_unref);
  g_free (self);
}

int
rc_when_compare (const RcWhen *a, const RcWhen *b)
{
  int order;

  if (a->moment != NULL && b->moment != NULL)
    return g_date_time_compare (a->moment, b->moment);
  order = g_date_compare (&a->date, &b->date);
  return order != 0 ? order : (a->moment == NULL) - (b->moment == NULL);
}

char *
rc_when_format (const RcWhen *self)
{
  if (self->moment != NULL)
    return g_date_time_format (self->moment, "%Y-%m-%dT%H:%M%:z");
  return rc_date_format (&self->date);
}
