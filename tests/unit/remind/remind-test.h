/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-date.h"
#include "rc-reminders.h"

/* Short ways to make what the reminder tests need. All fail the test if the text is wrong. */

static inline GDateTime *
moment (const char *text)
{
  g_autoptr (GError) error = NULL;
  GDateTime *result = rc_moment_parse (text, &error);

  g_assert_no_error (error);
  return result;
}

static inline GDate *
date (const char *text)
{
  g_autoptr (GError) error = NULL;
  GDate *result = rc_date_parse (text, &error);

  g_assert_no_error (error);
  return result;
}

static inline RcAgendaItem *
item_new (RcAgendaKind kind, const char *key, const char *due)
{
  g_autoptr (GDate) day = date (due);

  return rc_agenda_item_new (kind, key, day);
}

static inline GPtrArray *
items_new (RcAgendaItem *first, ...)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  va_list rest;

  va_start (rest, first);
  for (RcAgendaItem *item = first; item != NULL; item = va_arg (rest, RcAgendaItem *))
    g_ptr_array_add (items, item);
  va_end (rest);
  return items;
}
