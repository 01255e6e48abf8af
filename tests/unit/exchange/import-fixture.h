/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-claims.h"
#include "rc-import.h"

/* For the tests of the import: files under tests/data/fhir. */

static inline char *
fixture_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", "fhir", name, NULL);
}

static inline char *
fixture_read (const char *name, gsize *length)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = fixture_path (name);
  char *data = NULL;

  g_file_get_contents (path, &data, length, &error);
  g_assert_no_error (error);
  return data;
}

static inline RcImport *
fixture_import (const char *name)
{
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  g_autofree char *data = fixture_read (name, &length);
  RcImport *import = rc_import_read (data, length, &error);

  g_assert_no_error (error);
  g_assert_nonnull (import);
  return import;
}

static inline RcImport *
fixture_import_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  RcImport *import = rc_import_read (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (import);
  return import;
}

static inline RcClaim *
fixture_claim (RcImport *import, guint i)
{
  g_assert_cmpuint (i, <, import->records->len);
  g_assert_true (RC_IS_CLAIM (g_ptr_array_index (import->records, i)));
  return g_ptr_array_index (import->records, i);
}

/* Borrowed: the claim holds the line. */
static inline RcClaimLine *
fixture_line (RcClaim *claim, guint i)
{
  g_autoptr (RcClaimLine) line = g_list_model_get_item (G_LIST_MODEL (claim->lines), i);

  g_assert_nonnull (line);
  return line;
}

static inline gboolean
fixture_has_note (RcImport *import, const char *part)
{
  for (guint i = 0; i < import->notes->len; i++)
    if (strstr (g_ptr_array_index (import->notes, i), part) != NULL)
      return TRUE;
  return FALSE;
}

/* The value of a field as the command line shows it; "" if it is empty. */
static inline void
fixture_assert_field (gpointer record, const char *name, const char *expected)
{
  const RcField *field = rc_kind_field (rc_record_get_kind (record), name);
  g_autofree char *text = NULL;

  g_assert_nonnull (field);
  text = rc_record_get_text (record, field);
  if (g_strcmp0 (text, expected) != 0)
    g_test_message ("field %s", name);
  g_assert_cmpstr (text, ==, expected);
}
