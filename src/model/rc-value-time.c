/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-date.h"
#include "rc-value.h"

static gboolean
pointer_is_empty (gconstpointer where)
{
  return *(gpointer const *) where == NULL;
}

static void
date_clear (gpointer where)
{
  g_clear_pointer ((GDate **) where, g_date_free);
}

static gboolean
date_equal (gconstpointer a, gconstpointer b)
{
  return rc_date_equal (*(GDate *const *) a, *(GDate *const *) b);
}

static void
date_copy (gpointer to, gconstpointer from)
{
  GDate *date = *(GDate *const *) from;

  *(GDate **) to = date != NULL ? g_date_copy (date) : NULL;
}

static char *
date_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  return pointer_is_empty (where) ? g_strdup ("") : rc_date_format (*(GDate *const *) where);
}

static char *
date_display (const RcField *field G_GNUC_UNUSED, gconstpointer where,
              const char *currency G_GNUC_UNUSED)
{
  return pointer_is_empty (where) ? g_strdup ("")
                                  : rc_date_format_short (*(GDate *const *) where, NULL);
}

static gboolean
date_parse (const RcField *field G_GNUC_UNUSED, gpointer where, const char *text, GError **error)
{
  GDate *date = rc_date_parse (text, error);

  if (date == NULL)
    return FALSE;
  date_clear (where);
  *(GDate **) where = date;
  return TRUE;
}

static GParamSpec *
date_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_DATE, flags);
}

static void
boxed_get (gconstpointer where, GValue *value)
{
  g_value_set_boxed (value, *(gpointer const *) where);
}

static void
boxed_set (gpointer where, const GValue *value)
{
  *(gpointer *) where = g_value_dup_boxed (value);
}

const RcValueOps rc_value_date = {
  .size = sizeof (GDate *),
  .is_empty = pointer_is_empty,
  .clear = date_clear,
  .equal = date_equal,
  .copy = date_copy,
  .to_text = date_to_text,
  .parse = date_parse,
  .display = date_display,
  .param_spec = date_param_spec,
  .get = boxed_get,
  .set = boxed_set,
};

static void
moment_clear (gpointer where)
{
  g_clear_pointer ((GDateTime **) where, g_date_time_unref);
}

static gboolean
moment_equal (gconstpointer a, gconstpointer b)
{
  return rc_moment_equal (*(GDateTime *const *) a, *(GDateTime *const *) b);
}

static void
moment_copy (gpointer to, gconstpointer from)
{
  GDateTime *moment = *(GDateTime *const *) from;

  *(GDateTime **) to = moment != NULL ? g_date_time_ref (moment) : NULL;
}

static char *
moment_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  return pointer_is_empty (where) ? g_strdup ("") : rc_moment_format (*(GDateTime *const *) where);
}

static char *
moment_display (const RcField *field G_GNUC_UNUSED, gconstpointer where,
                const char *currency G_GNUC_UNUSED)
{
  return pointer_is_empty (where) ? g_strdup ("")
                                  : rc_moment_format_long (*(GDateTime *const *) where);
}

static gboolean
moment_parse (const RcField *field G_GNUC_UNUSED, gpointer where, const char *text, GError **error)
{
  GDateTime *moment = rc_moment_parse (text, error);

  if (moment == NULL)
    return FALSE;
  moment_clear (where);
  *(GDateTime **) where = moment;
  return TRUE;
}

static GParamSpec *
moment_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_DATE_TIME, flags);
}

const RcValueOps rc_value_moment = {
  .size = sizeof (GDateTime *),
  .is_empty = pointer_is_empty,
  .clear = moment_clear,
  .equal = moment_equal,
  .copy = moment_copy,
  .to_text = moment_to_text,
  .parse = moment_parse,
  .display = moment_display,
  .param_spec = moment_param_spec,
  .get = boxed_get,
  .set = boxed_set,
};
