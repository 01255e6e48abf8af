/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-text.h"

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_empty (void)
{
  g_assert_true (rc_text_is_empty (NULL));
  g_assert_true (rc_text_is_empty (""));
  g_assert_true (rc_text_is_empty (" \n\t "));
  g_assert_false (rc_text_is_empty (" x "));
}

static void
test_clean_line (void)
{
  assert_text (rc_text_clean (NULL, FALSE), "");
  assert_text (rc_text_clean ("  Ana María  ", FALSE), "Ana María");
  assert_text (rc_text_clean ("one\ntwo\r\nthree\tfour\r", FALSE), "one two three four");
  assert_text (rc_text_clean ("a\001b\033c\177d", FALSE), "abcd");
  assert_text (rc_text_clean ("a\302\205b", FALSE), "ab");                 /* U+0085 */
  assert_text (rc_text_clean ("a\357\267\220b\357\277\277c", FALSE), "abc"); /* U+FDD0, U+FFFF */
  assert_text (rc_text_clean ("a\342\200\250b", FALSE), "a b");            /* U+2028 */
}

static void
test_clean_note (void)
{
  assert_text (rc_text_clean ("one\r\ntwo\rthree\n", TRUE), "one\ntwo\nthree");
  assert_text (rc_text_clean ("one  \n\ttwo \n\n  three", TRUE), "one\n\ttwo\n\n  three");
  assert_text (rc_text_clean ("\n\n", TRUE), "");
}

static void
test_clean_broken (void)
{
  g_autofree char *clean = rc_text_clean ("a\377b\355\240\200", FALSE);

  g_assert_true (g_utf8_validate (clean, -1, NULL));
  g_assert_true (g_str_has_prefix (clean, "a\357\277\275b"));
}

static void
test_fold (void)
{
  assert_text (rc_text_fold (NULL), "");
  assert_text (rc_text_fold ("José ÅNGSTRÖM"), "jose angstrom");
  assert_text (rc_text_fold ("Straße"), "strasse");
  assert_text (rc_text_fold ("ﬁne"), "fine");
  assert_text (rc_text_fold ("e\314\201"), "e");
}

static void
test_shorten (void)
{
  assert_text (rc_text_shorten ("short", 5), "short");
  assert_text (rc_text_shorten ("longer", 5), "longe…");
  assert_text (rc_text_shorten ("long er", 5), "long…");
  assert_text (rc_text_shorten ("cafe\u0301s", 4), "caf…");                    /* e, then its accent */
  assert_text (rc_text_shorten ("cafe\u0301s", 5), "cafe\u0301…");
  assert_text (rc_text_shorten ("a\U0001F44B\U0001F3FDb", 2), "a…");           /* a hand's colour */
  assert_text (rc_text_shorten ("a\U0001F469\u200D\U0001F467b", 3), "a…");     /* a family */
  assert_text (rc_text_shorten ("a\U0001F1E9\U0001F1EAb", 2), "a…");           /* a flag */
  assert_text (rc_text_shorten ("\u1112\u1161\u11ABx", 2), "…");              /* one syllable */
  assert_text (rc_text_shorten ("two\nlines here", 9), "two\nlines…");
}

static void
test_shorten_bytes (void)
{
  g_autoptr (GString) accents = g_string_new (NULL);
  g_autofree char *cut = NULL;

  assert_text (rc_text_shorten (NULL, 5), "");
  assert_text (rc_text_shorten ("a\377b", 5), "a\357\277\275b");
  for (int i = 0; i < 1000; i++)
    g_string_append (accents, "\u0301"); /* and no letter below it */
  cut = rc_text_shorten (accents->str, 500);
  g_assert_true (g_utf8_validate (cut, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (cut, -1), >, 400);
}

static void
test_quote (void)
{
  assert_text (rc_text_quote ("short", 10), "“short”");
  assert_text (rc_text_quote (NULL, 10), "“”");
  assert_text (rc_text_quote ("äöüäöü", 3), "“äöü…”");
  assert_text (rc_text_quote ("two\nlines", 40), "“two lines”");
}

static void
test_id (void)
{
  g_autofree char *one = rc_text_new_id ();
  g_autofree char *two = rc_text_new_id ();

  g_assert_true (rc_text_is_id (one));
  g_assert_cmpstr (one, !=, two);
  g_assert_cmpint (one[14], ==, '4');
  g_assert_false (rc_text_is_id (NULL));
  g_assert_false (rc_text_is_id (""));
  g_assert_false (rc_text_is_id ("../../etc/passwd"));
  g_assert_false (rc_text_is_id ("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed/"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/empty/blanks-are-nothing", test_empty);
  g_test_add_func ("/text/clean/one-line", test_clean_line);
  g_test_add_func ("/text/clean/several-lines", test_clean_note);
  g_test_add_func ("/text/clean/broken-utf-8-becomes-valid", test_clean_broken);
  g_test_add_func ("/text/fold/drops-accents-and-case", test_fold);
  g_test_add_func ("/text/quote/cuts-at-characters", test_quote);
  g_test_add_func ("/text/shorten/cuts-between-letters", test_shorten);
  g_test_add_func ("/text/shorten/takes-any-bytes", test_shorten_bytes);
  g_test_add_func ("/text/id/is-a-random-uuid", test_id);
  return g_test_run ();
}
