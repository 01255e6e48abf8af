/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-settings.h"

/* A program that was not installed has no schema: the defaults hold, and nothing ends. */
static void
test_without_schema (void)
{
  g_assert_null (rc_settings_get_text (NULL, "last-case"));
  g_assert_false (rc_settings_get_flag (NULL, "notification-details"));
  g_assert_cmpint (rc_settings_get_int (NULL, "window-width", 1180), ==, 1180);
  rc_settings_set_text (NULL, "last-case", "x");
  rc_settings_set_flag (NULL, "notification-details", TRUE);
  rc_settings_set_int (NULL, "window-width", 1);
}

static void
test_with_schema (void)
{
  g_autoptr (GSettings) settings = rc_settings_new ();
  g_autofree char *text = NULL;

  g_assert_nonnull (settings);
  g_assert_null (rc_settings_get_text (settings, "last-case"));
  g_assert_false (rc_settings_get_flag (settings, "notification-details"));
  rc_settings_set_text (settings, "last-case", "an id");
  rc_settings_set_flag (settings, "notification-details", TRUE);
  rc_settings_set_int (settings, "window-width", 720);
  text = rc_settings_get_text (settings, "last-case");
  g_assert_cmpstr (text, ==, "an id");
  g_assert_true (rc_settings_get_flag (settings, "notification-details"));
  g_assert_cmpint (rc_settings_get_int (settings, "window-width", 1180), ==, 720);
  rc_settings_set_text (settings, "last-case", NULL);
  g_assert_null (rc_settings_get_text (settings, "last-case"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/settings/without-schema", test_without_schema);
  g_test_add_func ("/settings/with-schema", test_with_schema);
  return g_test_run ();
}
