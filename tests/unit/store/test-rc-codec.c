/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rc-codec.h"

#include "rc-disk.h"
#include "rc-json-scan.h"
#include "store-fixture.h"

#define ID "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"

static void
assert_unreadable (const char *path, GQuark domain, int code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);

  g_assert_null (rc_codec_load (path, NULL, &error));
  g_assert_error (error, domain, code);
  g_assert_true (g_str_has_prefix (error->message, name));
}

static void
test_round_trip (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char text[] = "{\"format\": 1, \"id\": \"" ID "\", \"title\": \"Café\", "
                             "\"newer\": [1.10, 9007199254740993], \"records\": {\"plan\": [{"
                             "\"id\": \"2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed\", \"later\": 1e400}], "
                             "\"of-the-future\": [{\"id\": 7.50}]}}";
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (RcCase) the_case = rc_codec_decode (bytes, "x.json", &error);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (RcCase) read_back = NULL;
  const char *content;

  g_assert_no_error (error);
  written = rc_codec_encode (the_case, &error);
  g_assert_no_error (error);
  content = g_bytes_get_data (written, NULL);
  g_assert_nonnull (strstr (content, "1.10"));
  g_assert_nonnull (strstr (content, "9007199254740993"));
  g_assert_nonnull (strstr (content, "1e400"));
  g_assert_nonnull (strstr (content, "7.50"));
  read_back = rc_codec_decode (written, "x.json", &error);
  again = rc_codec_encode (read_back, &error);
  g_assert_true (g_bytes_equal (written, again));
  g_assert_cmpstr (rc_case_get_title (the_case), ==, "Café");
  g_assert_nonnull (self);
}

static void
test_place (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = case_path (self, "case-1b9d6bcd.json");

  write_file (path, "{\"format\": 1, \"id\": \"" ID "\", \"title\": \"x\", \"records\": {"
                    "\"claim\": [{\"id\": \"2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed\", \"billed\": 12}]}}");
  g_assert_null (rc_codec_load (path, NULL, &error));
  if (!g_str_has_prefix (error->message, "case-1b9d6bcd.json: records.claim[0].billed: "))
    g_test_fail_printf ("%s", error->message);
}

static void
test_no_case (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *text;
    RcJsonError code;
  } rows[] = {
    { "", RC_JSON_ERROR_NOT_JSON },
    { "%PDF-1.4", RC_JSON_ERROR_NOT_JSON },
    { "{\"format\": 1, \"id\"", RC_JSON_ERROR_SYNTAX },
    { "{\"format\": 1, \"format\": 1}", RC_JSON_ERROR_DUPLICATE },
    { "[]", RC_JSON_ERROR_TYPE },
    { "{}", RC_JSON_ERROR_TYPE },
    { "{\"format\": 1}", RC_JSON_ERROR_TYPE },
    { "{\"format\": \"1\", \"id\": \"x\"}", RC_JSON_ERROR_TYPE },
  };
  g_autofree char *path = case_path (self, "a.json");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      write_file (path, rows[i].text);
      assert_unreadable (path, RC_JSON_ERROR, (int) rows[i].code);
    }
}

static void
test_odd_files (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = case_path (self, "folder.json");
  g_autofree char *pipe = case_path (self, "pipe.json");
  g_autofree char *zero = case_path (self, "zero.json");
  g_autofree char *missing = case_path (self, "missing.json");
  g_autofree char *dangling = case_path (self, "dangling.json");

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (symlink ("/dev/zero", zero), ==, 0);
  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  assert_unreadable (folder, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE);
  assert_unreadable (pipe, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE);
  assert_unreadable (zero, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE);
  assert_unreadable (missing, RC_STORE_ERROR, RC_STORE_ERROR_GONE);
  assert_unreadable (dangling, RC_STORE_ERROR, RC_STORE_ERROR_GONE);
}

static void
test_too_large (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = case_path (self, "large.json");

  write_file (path, "");
  g_assert_cmpint (truncate (path, RC_JSON_MAX_BYTES + 1), ==, 0);
  assert_unreadable (path, RC_JSON_ERROR, RC_JSON_ERROR_LIMIT);
}

/* A file of /proc says that it is empty and is not: the size comes from the reading. */
static void
test_lying_size (Fixture *self G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  RcDiskState state;
  g_autoptr (GBytes) bytes = rc_disk_read ("/proc/self/status", &state, &error);

  g_assert_no_error (error);
  g_assert_cmpint (state.size, ==, 0);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 0);
}

static void
test_just_changed (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = case_path (self, "a.json");
  RcDiskState first;
  RcDiskState second;

  write_file (path, "x");
  g_assert_true (rc_disk_look (path, &first, NULL));
  g_assert_true (rc_disk_look (path, &second, NULL));
  g_assert_false (rc_disk_is_unchanged (&first, &second));
  first.settled = TRUE;
  g_assert_true (rc_disk_is_unchanged (&first, &second));
  second.changed++;
  g_assert_false (rc_disk_is_unchanged (&first, &second));
}

/* A text that no file may contain must not get into one. */
static void
test_encode_checks (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcCase) the_case = rc_case_new ("x", stamp (self));

  g_object_set (rc_case_get_info (the_case), "title", "a" RC_JSON_NUMBER_MARK "b", NULL);
  g_assert_null (rc_codec_encode (the_case, &error));
  g_assert_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/codec/round-trip/keeps-what-it-does-not-know", test_round_trip);
  ADD ("/codec/decode/names-file-and-place", test_place);
  ADD ("/codec/decode/refuses-what-is-no-case", test_no_case);
  ADD ("/codec/load/refuses-what-is-no-file-without-waiting", test_odd_files);
  ADD ("/codec/load/refuses-what-is-too-large", test_too_large);
  ADD ("/codec/load/does-not-believe-the-size", test_lying_size);
  ADD ("/codec/load/just-changed-is-never-sure", test_just_changed);
  ADD ("/codec/encode/writes-nothing-that-cannot-be-read", test_encode_checks);
  return g_test_run ();
}
