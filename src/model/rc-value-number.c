/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rc-json.h"
#include "rc-record.h"
#include "rc-text.h"
#include "rc-value.h"

static gboolean
money_is_empty (gconstpointer where)
{
  return *(const RcMoney *) where == RC_MONEY_NONE;
}

static void
money_clear (gpointer where)
{
  *(RcMoney *) where = RC_MONEY_NONE;
}

static gboolean
money_equal (gconstpointer a, gconstpointer b)
{
  return *(const RcMoney *) a == *(const RcMoney *) b;
}

static void
money_copy (gpointer to, gconstpointer from)
{
  *(RcMoney *) to = *(const RcMoney *) from;
}

static char *
money_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  return money_is_empty (where) ? g_strdup ("") : rc_money_format (*(const RcMoney *) where);
}

static char *
money_display (const RcField *field G_GNUC_UNUSED, gconstpointer where, const char *currency)
{
  return money_is_empty (where) ? g_strdup ("")
                                : rc_money_display (*(const RcMoney *) where, currency);
}

static gboolean
money_parse (const RcField *field G_GNUC_UNUSED, gpointer where, const char *text, GError **error)
{
  return rc_money_parse (text, where, error);
}

static gboolean
money_parse_typed (const RcField *field G_GNUC_UNUSED, gpointer where, const char *text,
                   GError **error)
{
  return rc_money_parse_typed (text, where, error);
}

static GParamSpec *
money_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, RC_MONEY_NONE, flags);
}

static void
money_get (gconstpointer where, GValue *value)
{
  g_value_set_int64 (value, *(const RcMoney *) where);
}

static void
money_set (gpointer where, const GValue *value)
{
  *(RcMoney *) where = g_value_get_int64 (value);
}

const RcValueOps rc_value_money = {
  .size = sizeof (RcMoney),
  .is_empty = money_is_empty,
  .clear = money_clear,
  .equal = money_equal,
  .copy = money_copy,
  .to_text = money_to_text,
  .parse = money_parse,
  .parse_typed = money_parse_typed,
  .display = money_display,
  .param_spec = money_param_spec,
  .get = money_get,
  .set = money_set,
};

static gboolean
number_is_empty (gconstpointer where)
{
  return isnan (*(const double *) where);
}

static void
number_clear (gpointer where)
{
  *(double *) where = NAN;
}

static gboolean
number_equal (gconstpointer a, gconstpointer b)
{
  if (number_is_empty (a) || number_is_empty (b))
    return number_is_empty (a) && number_is_empty (b);
  return *(const double *) a == *(const double *) b;
}

static void
number_copy (gpointer to, gconstpointer from)
{
  *(double *) to = *(const double *) from;
}

static JsonNode *
number_to_json (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  return rc_json_double_new (*(const double *) where);
}

static gboolean
number_from_json (const RcField *field G_GNUC_UNUSED, gpointer where, JsonNode *node,
                  GError **error)
{
  return rc_json_read_double (node, where, error);
}

/* The fewest digits that read back as the same number. */
static char *
number_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  double number = *(const double *) where;
  char text[G_ASCII_DTOSTR_BUF_SIZE] = "";

  if (isnan (number))
    return g_strdup ("");
  /* From 15 on, so that a million is not written 1e+06. */
  for (int digits = 15; digits <= 17; digits++)
    {
      g_autofree char *format = g_strdup_printf ("%%.%dg", digits);

      g_ascii_formatd (text, sizeof text, format, number);
      if (g_ascii_strtod (text, NULL) == number)
        break;
    }
  return g_strdup (text);
}

static char *
number_display (const RcField *field, gconstpointer where, const char *currency G_GNUC_UNUSED)
{
  g_autofree char *text = number_to_text (field, where);

  if (*text == '\0' || field->unit == NULL)
    return g_steal_pointer (&text);
  return g_strdup_printf (C_ ("number and unit", "%s %s"), text, _(field->unit));
}

/* Takes whatever number_to_text () writes: the exponent of a very large or small number too. */
static gboolean
number_parse (const RcField *field G_GNUC_UNUSED, gpointer where, const char *text, GError **error)
{
  static const char number[] = "^-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$";
  g_autofree char *clean = rc_text_clean (text, FALSE);
  double value = g_ascii_strtod (clean, NULL);

  if (!g_regex_match_simple (number, clean, 0, 0) || !isfinite (value))
    {
      g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_VALUE,
                   _("expected a number such as 12 or 0.5, found “%s”"), clean);
      return FALSE;
    }
  *(double *) where = value;
  return TRUE;
}

static GParamSpec *
number_param_spec (const RcField *field, GParamFlags flags)
{
  /* Lax, because GObject takes the NAN of an empty field for a number out of range. */
  return g_param_spec_double (field->name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                              flags | G_PARAM_LAX_VALIDATION);
}

static void
number_get (gconstpointer where, GValue *value)
{
  g_value_set_double (value, *(const double *) where);
}

static void
number_set (gpointer where, const GValue *value)
{
  *(double *) where = g_value_get_double (value);
}

const RcValueOps rc_value_number = {
  .size = sizeof (double),
  .is_empty = number_is_empty,
  .clear = number_clear,
  .equal = number_equal,
  .copy = number_copy,
  .to_text = number_to_text,
  .parse = number_parse,
  .display = number_display,
  .to_json = number_to_json,
  .from_json = number_from_json,
  .param_spec = number_param_spec,
  .get = number_get,
  .set = number_set,
};

static gboolean
flag_is_empty (gconstpointer where)
{
  return *(const RcFlag *) where == RC_FLAG_NONE;
}

static void
flag_clear (gpointer where)
{
  *(RcFlag *) where = RC_FLAG_NONE;
}

static gboolean
flag_equal (gconstpointer a, gconstpointer b)
{
  return *(const RcFlag *) a == *(const RcFlag *) b;
}

static void
flag_copy (gpointer to, gconstpointer from)
{
  *(RcFlag *) to = *(const RcFlag *) from;
}

static char *
flag_to_text (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  RcFlag flag = *(const RcFlag *) where;

  return g_strdup (flag == RC_FLAG_YES ? "yes" : flag == RC_FLAG_NO ? "no" : "");
}

static char *
flag_display (const RcField *field G_GNUC_UNUSED, gconstpointer where,
              const char *currency G_GNUC_UNUSED)
{
  RcFlag flag = *(const RcFlag *) where;

  return g_strdup (flag == RC_FLAG_YES ? _("Yes") : flag == RC_FLAG_NO ? _("No") : "");
}

static gboolean
flag_parse (const RcField *field G_GNUC_UNUSED, gpointer where, const char *text, GError **error)
{
  if (g_ascii_strcasecmp (text, "yes") == 0 || g_ascii_strcasecmp (text, "true") == 0)
    *(RcFlag *) where = RC_FLAG_YES;
  else if (g_ascii_strcasecmp (text, "no") == 0 || g_ascii_strcasecmp (text, "false") == 0)
    *(RcFlag *) where = RC_FLAG_NO;
  else
    {
      g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_VALUE,
                   _("expected yes or no, found “%s”"), text);
      return FALSE;
    }
  return TRUE;
}

static JsonNode *
flag_to_json (const RcField *field G_GNUC_UNUSED, gconstpointer where)
{
  JsonNode *node = json_node_new (JSON_NODE_VALUE);

  json_node_set_boolean (node, *(const RcFlag *) where == RC_FLAG_YES);
  return node;
}

static gboolean
flag_from_json (const RcField *field G_GNUC_UNUSED, gpointer where, JsonNode *node, GError **error)
{
  gboolean yes;

  if (!rc_json_read_boolean (node, &yes, error))
    return FALSE;
  *(RcFlag *) where = yes ? RC_FLAG_YES : RC_FLAG_NO;
  return TRUE;
}

static GParamSpec *
flag_param_spec (const RcField *field, GParamFlags flags)
{
  return g_param_spec_int (field->name, NULL, NULL, RC_FLAG_NONE, RC_FLAG_YES, RC_FLAG_NONE, flags);
}

static void
flag_get (gconstpointer where, GValue *value)
{
  g_value_set_int (value, (int) *(const RcFlag *) where);
}

static void
flag_set (gpointer where, const GValue *value)
{
  *(RcFlag *) where = (RcFlag) g_value_get_int (value);
}

const RcValueOps rc_value_flag = {
  .size = sizeof (RcFlag),
  .is_empty = flag_is_empty,
  .clear = flag_clear,
  .equal = flag_equal,
  .copy = flag_copy,
  .to_text = flag_to_text,
  .parse = flag_parse,
  .display = flag_display,
  .to_json = flag_to_json,
  .from_json = flag_from_json,
  .param_spec = flag_param_spec,
  .get = flag_get,
  .set = flag_set,
};
