/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-money.h"

#include <glib/gi18n-lib.h>

#include "rc-text.h"

#define DECIMALS 2
#define MAX_WHOLE_DIGITS 12 /* of RC_MONEY_MAX */

/* Beyond it every number is 0 or too large, whatever its digits are. */
#define MAX_EXPONENT 1000000

G_DEFINE_QUARK (rc-money-error-quark, rc_money_error)

/* A decimal number taken apart: <whole>.<fraction> × 10^exponent. */
typedef struct {
  gboolean negative;
  const char *whole;
  gsize n_whole;
  const char *fraction;
  gsize n_fraction;
  int exponent;
} Decimal;

static gsize
count_digits (const char *text)
{
  return strspn (text, "0123456789");
}

static gboolean
take_exponent (const char **text, int *exponent)
{
  gboolean negative = **text == '-';
  gint64 sum = 0;

  if (**text == '-' || **text == '+')
    (*text)++;
  if (count_digits (*text) == 0)
    return FALSE;
  for (; g_ascii_isdigit (**text); (*text)++)
    sum = MIN (sum * 10 + g_ascii_digit_value (**text), MAX_EXPONENT);
  *exponent = (int) (negative ? -sum : sum);
  return TRUE;
}

/* The grammar of JSON's numbers, but zeros in front are let pass. */
static gboolean
take_apart (const char *text, Decimal *decimal)
{
  const char *p = text;

  decimal->negative = *p == '-';
  decimal->whole = p += decimal->negative;
  p += decimal->n_whole = count_digits (p);
  if (decimal->n_whole == 0)
    return FALSE;
  if (*p == '.')
    {
      decimal->fraction = ++p;
      p += decimal->n_fraction = count_digits (p);
      if (decimal->n_fraction == 0)
        return FALSE;
    }
  if ((*p == 'e' || *p == 'E') && (p++, !take_exponent (&p, &decimal->exponent)))
    return FALSE;
  return *p == '\0';
}

/* The digit that stands for 10^power in @decimal. */
static int
digit_at (const Decimal *decimal, gint64 power)
{
  gint64 place = power - decimal->exponent;

  if (place >= 0)
    return place < (gint64) decimal->n_whole
             ? g_ascii_digit_value (decimal->whole[decimal->n_whole - 1 - (gsize) place])
             : 0;
  return -place <= (gint64) decimal->n_fraction
           ? g_ascii_digit_value (decimal->fraction[-place - 1])
           : 0;
}

/* Whether @decimal has another digit than 0 for 10^@from or more. */
static gboolean
has_digits_from (const Decimal *decimal, gint64 from)
{
  gint64 top = (gint64) decimal->n_whole + decimal->exponent;

  for (gint64 power = MAX (from, decimal->exponent - (gint64) decimal->n_fraction); power < top;
       power++)
    if (digit_at (decimal, power) != 0)
      return TRUE;
  return FALSE;
}

static gboolean
fail (GError **error, RcMoneyError code, const char *text)
{
  g_autofree char *quoted = rc_text_quote (text, 40);

  switch (code)
    {
    case RC_MONEY_ERROR_SYNTAX:
      g_set_error (error, RC_MONEY_ERROR, code,
                   _("expected an amount such as 450.00, found %s"), quoted);
      break;
    case RC_MONEY_ERROR_DECIMALS:
      g_set_error (error, RC_MONEY_ERROR, code,
                   _("expected an amount with at most two digits after the point, found %s"),
                   quoted);
      break;
    case RC_MONEY_ERROR_RANGE:
      g_set_error (error, RC_MONEY_ERROR, code,
                   _("expected an amount below 1,000,000,000,000, found %s"), quoted);
      break;
    }
  return FALSE;
}

static gboolean
to_units (const Decimal *decimal, const char *text, gint64 *units, GError **error)
{
  gint64 sum = 0;

  if (has_digits_from (decimal, MAX_WHOLE_DIGITS))
    return fail (error, RC_MONEY_ERROR_RANGE, text);
  for (int power = MAX_WHOLE_DIGITS - 1; power >= -DECIMALS; power--)
    sum = sum * 10 + digit_at (decimal, power);
  if (digit_at (decimal, -DECIMALS - 1) >= 5)
    sum++;
  if (sum > RC_MONEY_MAX)
    return fail (error, RC_MONEY_ERROR_RANGE, text);
  *units = decimal->negative ? -sum : sum;
  return TRUE;
}

/* Whether the commas in an amount that begins with @length digits and commas stand between
 * thousands. */
static gboolean
is_grouped (const char *whole, gsize length)
{
  gsize first = strcspn (whole, ",");

  if (strchr (whole + length, ',') != NULL)
    return FALSE;
  if (first >= length)
    return TRUE;
  if (first == 0 || first > 3 || (length - first) % 4 != 0)
    return FALSE;
  for (gsize i = first; i < length; i++)
    if ((whole[i] == ',') != ((i - first) % 4 == 0))
      return FALSE;
  return TRUE;
}

/* "(5)" is how accounts write -5. */
static gboolean
take_parentheses (char *text)
{
  gsize length = strlen (text);

  if (*text != '(' || text[length - 1] != ')')
    return FALSE;
  text[0] = ' ';
  text[length - 1] = '\0';
  return TRUE;
}

static const char *
skip_prefix (const char *text, const char *prefix)
{
  return g_str_has_prefix (text, prefix) ? text + strlen (prefix) : text;
}

/* Takes away what people put around an amount.
 * Returns: (nullable): the form of files; NULL if that is not how amounts are written */
static char *
undecorate (const char *typed)
{
  g_autofree char *text = rc_text_clean (typed, FALSE);
  gboolean negative = take_parentheses (text);
  const char *start = g_strchug (text);
  const char *number = skip_prefix (skip_prefix (start, "-"), "\342\210\222"); /* U+2212, minus */
  g_auto (GStrv) groups = NULL;
  g_autofree char *digits = NULL;

  if (number != start && negative)
    return NULL;
  negative = negative || number != start;
  number = skip_prefix (number, "$");
  number += strspn (number, " ");
  if (*number == '-' || !is_grouped (number, strspn (number, "0123456789,")))
    return NULL;
  groups = g_strsplit (number, ",", -1);
  digits = g_strjoinv (NULL, groups);
  return g_strconcat (negative ? "-" : "", *digits == '.' ? "0" : "", digits, NULL);
}

static void
append_grouped (GString *result, guint64 whole)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GUINT64_FORMAT, whole);
  gsize length = strlen (digits);

  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && (length - i) % 3 == 0)
        g_string_append_c (result, ',');
      g_string_append_c (result, digits[i]);
    }
}

gboolean
rc_money_parse (const char *text, gint64 *units, GError **error)
{
  Decimal decimal = { 0 };

  if (text == NULL || strpbrk (text, "eE") != NULL || !take_apart (text, &decimal))
    return fail (error, RC_MONEY_ERROR_SYNTAX, text);
  if (decimal.n_fraction > DECIMALS)
    return fail (error, RC_MONEY_ERROR_DECIMALS, text);
  return to_units (&decimal, text, units, error);
}

gboolean
rc_money_parse_typed (const char *text, gint64 *units, GError **error)
{
  g_autofree char *bare = undecorate (text);

  if (bare == NULL)
    return fail (error, RC_MONEY_ERROR_SYNTAX, text);
  return rc_money_parse (bare, units, error);
}

gboolean
rc_money_round (const char *decimal, gint64 *units, GError **error)
{
  Decimal parts = { 0 };

  if (decimal == NULL || !take_apart (decimal, &parts))
    return fail (error, RC_MONEY_ERROR_SYNTAX, decimal);
  return to_units (&parts, decimal, units, error);
}

char *
rc_money_format (gint64 units)
{
  guint64 size = units < 0 ? -(guint64) units : (guint64) units;

  if (units == RC_MONEY_NONE)
    return g_strdup ("");
  return g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%02u", units < 0 ? "-" : "", size / 100,
                          (guint) (size % 100));
}

char *
rc_money_display (gint64 units, const char *currency)
{
  gboolean dollars = currency == NULL || g_str_equal (currency, "USD");
  guint64 size = units < 0 ? -(guint64) units : (guint64) units;
  g_autoptr (GString) result = g_string_new (units < 0 ? "-" : "");

  if (units == RC_MONEY_NONE)
    return g_strdup ("");
  if (dollars)
    g_string_append_c (result, '$');
  append_grouped (result, size / 100);
  g_string_append_printf (result, ".%02u", (guint) (size % 100));
  if (!dollars)
    g_string_append_printf (result, " %s", currency);
  return g_string_free (g_steal_pointer (&result), FALSE);
}

gint64
rc_money_add (gint64 a, gint64 b)
{
  gint64 sum;

  if (a == RC_MONEY_NONE || b == RC_MONEY_NONE)
    return a == RC_MONEY_NONE ? b : a;
  if (__builtin_add_overflow (a, b, &sum))
    sum = a < 0 ? -RC_MONEY_MAX : RC_MONEY_MAX;
  return CLAMP (sum, -RC_MONEY_MAX, RC_MONEY_MAX);
}
