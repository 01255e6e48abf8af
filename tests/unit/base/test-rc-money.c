/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-money.h"

#define UNTOUCHED 4711

typedef gboolean (*Reader) (const char *text, gint64 *units, GError **error);

static void
assert_reads (Reader reader, const char *text, gint64 expected)
{
  g_autoptr (GError) error = NULL;
  gint64 units = UNTOUCHED;

  g_assert_true (reader (text, &units, &error));
  g_assert_no_error (error);
  g_assert_cmpint (units, ==, expected);
}

static void
assert_refuses (Reader reader, const char *text, RcMoneyError code)
{
  g_autoptr (GError) error = NULL;
  gint64 units = UNTOUCHED;

  g_assert_false (reader (text, &units, &error));
  g_assert_error (error, RC_MONEY_ERROR, (int) code);
  g_assert_cmpint (units, ==, UNTOUCHED);
}

static void
test_parse (void)
{
  assert_reads (rc_money_parse, "450.00", 45000);
  assert_reads (rc_money_parse, "450", 45000);
  assert_reads (rc_money_parse, "-12.5", -1250);
  assert_reads (rc_money_parse, "0.01", 1);
  assert_reads (rc_money_parse, "-0.00", 0);
  assert_reads (rc_money_parse, "19.99", 1999);
  assert_reads (rc_money_parse, "999999999999.99", RC_MONEY_MAX);
  assert_reads (rc_money_parse, "-999999999999.99", -RC_MONEY_MAX);
}

static void
test_parse_syntax (void)
{
  const char *const bad[] = { NULL, "", " ", "450.", ".50", "+5", "1,250.00", "$5", "(5)", "1e3",
                              "12,50", "0x1F", "NaN", "inf", "--5", "5-", "4 50", "450.00 " };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_refuses (rc_money_parse, bad[i], RC_MONEY_ERROR_SYNTAX);
}

static void
test_parse_limits (void)
{
  assert_refuses (rc_money_parse, "1.005", RC_MONEY_ERROR_DECIMALS);
  assert_refuses (rc_money_parse, "1.000", RC_MONEY_ERROR_DECIMALS);
  assert_refuses (rc_money_parse, "1000000000000", RC_MONEY_ERROR_RANGE);
  assert_refuses (rc_money_parse, "99999999999999999999999999999999", RC_MONEY_ERROR_RANGE);
}

static void
test_parse_typed (void)
{
  assert_reads (rc_money_parse_typed, "$1,250.00", 125000);
  assert_reads (rc_money_parse_typed, " $ 1,250 ", 125000);
  assert_reads (rc_money_parse_typed, "1,234,567.89", 123456789);
  assert_reads (rc_money_parse_typed, "1250", 125000);
  assert_reads (rc_money_parse_typed, "(12.50)", -1250);
  assert_reads (rc_money_parse_typed, "($12.50)", -1250);
  assert_reads (rc_money_parse_typed, "-$5", -500);
  assert_reads (rc_money_parse_typed, "−5", -500);
  assert_reads (rc_money_parse_typed, ".50", 50);
  assert_reads (rc_money_parse_typed, "$.5", 50);
}

static void
test_parse_typed_refuses (void)
{
  const char *const bad[] = {
    NULL, "", "12,50", "1,25.00", ",250", "1,2345", "1,250,0", "(-5)", "$-5", "--5", "5 USD", "(5",
    "5)", "$", "1.5,0", "1,,250", "12,3456", "()", "free", "(",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_refuses (rc_money_parse_typed, bad[i], RC_MONEY_ERROR_SYNTAX);
  assert_refuses (rc_money_parse_typed, "$1.005", RC_MONEY_ERROR_DECIMALS);
}

static void
test_round (void)
{
  assert_reads (rc_money_round, "19.99", 1999);
  assert_reads (rc_money_round, "1.005", 101);
  assert_reads (rc_money_round, "1.0049999999999999", 100);
  assert_reads (rc_money_round, "-1.005", -101);
  assert_reads (rc_money_round, "0.004", 0);
  assert_reads (rc_money_round, "0.005", 1);
  assert_reads (rc_money_round, "1.2345e2", 12345);
  assert_reads (rc_money_round, "12345E-2", 12345);
  assert_reads (rc_money_round, "1e+3", 100000);
  assert_reads (rc_money_round, "0.0000000000001e15", 10000);
  assert_reads (rc_money_round, "1e-400", 0);
  assert_reads (rc_money_round, "0e999999999999999999", 0);
  assert_reads (rc_money_round, "1000000000000000e-15", 100);
  assert_reads (rc_money_round, "999999999999.994", RC_MONEY_MAX);
}

static void
test_round_refuses (void)
{
  assert_refuses (rc_money_round, "999999999999.995", RC_MONEY_ERROR_RANGE);
  assert_refuses (rc_money_round, "1e12", RC_MONEY_ERROR_RANGE);
  assert_refuses (rc_money_round, "1e400", RC_MONEY_ERROR_RANGE);
  assert_refuses (rc_money_round, "-1e99999999999999999999", RC_MONEY_ERROR_RANGE);
  assert_refuses (rc_money_round, "1e", RC_MONEY_ERROR_SYNTAX);
  assert_refuses (rc_money_round, "1.", RC_MONEY_ERROR_SYNTAX);
  assert_refuses (rc_money_round, "NaN", RC_MONEY_ERROR_SYNTAX);
  assert_refuses (rc_money_round, "", RC_MONEY_ERROR_SYNTAX);
  assert_refuses (rc_money_round, NULL, RC_MONEY_ERROR_SYNTAX);
}

static void
test_format (void)
{
  static const struct {
    gint64 units;
    const char *file;
    const char *dollars;
    const char *euros;
  } rows[] = {
    { 124000, "1240.00", "$1,240.00", "1,240.00 EUR" },
    { 0, "0.00", "$0.00", "0.00 EUR" },
    { 5, "0.05", "$0.05", "0.05 EUR" },
    { -1250, "-12.50", "-$12.50", "-12.50 EUR" },
    { 99999, "999.99", "$999.99", "999.99 EUR" },
    { RC_MONEY_MAX, "999999999999.99", "$999,999,999,999.99", "999,999,999,999.99 EUR" },
    { RC_MONEY_NONE, "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *file = rc_money_format (rows[i].units);
      g_autofree char *dollars = rc_money_display (rows[i].units, NULL);
      g_autofree char *named = rc_money_display (rows[i].units, "USD");
      g_autofree char *euros = rc_money_display (rows[i].units, "EUR");

      g_assert_cmpstr (file, ==, rows[i].file);
      g_assert_cmpstr (dollars, ==, rows[i].dollars);
      g_assert_cmpstr (named, ==, rows[i].dollars);
      g_assert_cmpstr (euros, ==, rows[i].euros);
    }
}

static void
test_add (void)
{
  g_assert_cmpint (rc_money_add (100, 250), ==, 350);
  g_assert_cmpint (rc_money_add (100, RC_MONEY_NONE), ==, 100);
  g_assert_cmpint (rc_money_add (RC_MONEY_NONE, -5), ==, -5);
  g_assert_cmpint (rc_money_add (RC_MONEY_NONE, RC_MONEY_NONE), ==, RC_MONEY_NONE);
  g_assert_cmpint (rc_money_add (RC_MONEY_MAX, 1), ==, RC_MONEY_MAX);
  g_assert_cmpint (rc_money_add (G_MAXINT64, G_MAXINT64), ==, RC_MONEY_MAX);
  g_assert_cmpint (rc_money_add (-RC_MONEY_MAX, -1), ==, -RC_MONEY_MAX);
  g_assert_cmpint (rc_money_add (G_MININT64 + 1, -2), ==, -RC_MONEY_MAX);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money/parse/reads-the-form-of-files", test_parse);
  g_test_add_func ("/money/parse/refuses-other-forms", test_parse_syntax);
  g_test_add_func ("/money/parse/rounds-and-wraps-nothing", test_parse_limits);
  g_test_add_func ("/money/parse-typed/reads-what-people-write", test_parse_typed);
  g_test_add_func ("/money/parse-typed/asks-about-doubtful-commas", test_parse_typed_refuses);
  g_test_add_func ("/money/round/goes-to-the-nearest-cent", test_round);
  g_test_add_func ("/money/round/refuses-what-is-too-large", test_round_refuses);
  g_test_add_func ("/money/format/for-files-and-for-people", test_format);
  g_test_add_func ("/money/add/skips-nothing-and-does-not-overflow", test_add);
  return g_test_run ();
}
