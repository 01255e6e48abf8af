/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Money is a whole number of minor units (cents) in a gint64; it never passes through a double.
 * "Nothing entered" is RC_MONEY_NONE, which is not the same as 0. */
#define RC_MONEY_NONE G_MININT64
#define RC_MONEY_MAX G_GINT64_CONSTANT (99999999999999) /* 999,999,999,999.99 */

/**
 * RC_MONEY_ERROR:
 *
 * What can be wrong with an amount. The message is a translated sentence that names the text found.
 */
#define RC_MONEY_ERROR (rc_money_error_quark ())
GQuark rc_money_error_quark (void);

typedef enum {
  RC_MONEY_ERROR_SYNTAX,   /* not a decimal number */
  RC_MONEY_ERROR_DECIMALS, /* more decimals than the currency has */
  RC_MONEY_ERROR_RANGE,    /* larger than RC_MONEY_MAX */
} RcMoneyError;

/* The three readers leave @units as it was when they fail. */

/* The form of files: "450.00", "-12.5", "7". Nothing is rounded. */
gboolean  rc_money_parse   (const char *text,
                            gint64     *units,
                            GError    **error);
/* What people type: also "$1,250.00", "-$5", "(12.50)" for a negative amount, ".50". Commas must
 * stand between thousands, so that "12,50" is asked about and not taken for 1250. */
gboolean  rc_money_parse_typed (const char *text,
                            gint64     *units,
                            GError    **error);
/* What other programs write: any decimal number, exponent included ("1.2345e2"), rounded to cents;
 * half a cent goes away from zero. */
gboolean  rc_money_round   (const char *decimal,
                            gint64     *units,
                            GError    **error);

/* Returns: (transfer full): "1240.00", the form of files; "" for RC_MONEY_NONE */
char     *rc_money_format  (gint64      units);
/* For people, the same in every language: "$1,240.00" in US dollars, else "1,240.00 EUR"; "" for
 * RC_MONEY_NONE.
 * @currency: (nullable): three letters, ISO 4217; NULL is USD */
char     *rc_money_display (gint64      units,
                            const char *currency);
/* The sum; RC_MONEY_NONE adds nothing, and is the sum only of two of its kind. A sum beyond
 * RC_MONEY_MAX stays there (below zero: at its negative). */
gint64    rc_money_add     (gint64      a,
                            gint64      b);

G_END_DECLS
