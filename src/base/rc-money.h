/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Money is a whole number of minor units (cents) in a gint64; it never passes through a double.
 * "Nothing entered" is RC_MONEY_NONE, which is not the same as 0. */
#define RC_MONEY_NONE G_MININT64
#define RC_MONEY_MAX G_GINT64_CONSTANT (99999999999999) /* 999,999,999,999.99 */

#define RC_MONEY_ERROR (rc_money_error_quark ())
GQuark rc_money_error_quark (void);

typedef enum {
  RC_MONEY_ERROR_SYNTAX,   /* not a decimal number */
  RC_MONEY_ERROR_DECIMALS, /* more decimals than the currency has */
  RC_MONEY_ERROR_RANGE,    /* larger than RC_MONEY_MAX */
} RcMoneyError;

gboolean  rc_money_parse   (const char *text,
                            gint64     *units,
                            GError    **error);
gboolean  rc_money_parse_typed (const char *text,
                            gint64     *units,
                            GError    **error);
gboolean  rc_money_round   (const char *decimal,
                            gint64     *units,
                            GError    **error);
char     *rc_money_format  (gint64      units);
char     *rc_money_display (gint64      units,
                            const char *currency);
gint64    rc_money_add     (gint64      a,
                            gint64      b);

G_END_DECLS
