/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-attachments.h"

#include <glib/gi18n-lib.h>

#include "rc-disk.h"
#include "rc-layout.h"
#include "rc-paths.h"
#include "rc-temp-file.h"

#define CHECKSUM G_CHECKSUM_SHA256
#define CHECKSUM_LENGTH 64
#define MAX_EXTENSION 10

static gboolean
is_extension (const char *text)
{
  gsize length = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789");

  return length > 0 && length <= MAX_EXTENSION && text[length] == '\0';
}

static gboolean
is_attachment_name (const char *name)
{
  gsize length = strspn (name, "0123456789abcdef");

  return length == CHECKSUM_LENGTH &&
         (name[length] == '\0' || (name[length] == '.' && is_extension (name + length + 1)));
}

/* Returns: (transfer full): ".pdf", or "" */
static char *
make_extension (GFile *source)
{
  g_autofree char *name = g_file_get_basename (source);
  const char *dot = name != NULL ? strrchr (name, '.') : NULL;
  g_autofree char *extension = g_ascii_strdown (dot != NULL ? dot + 1 : "", -1);

  return is_extension (extension) ? g_strconcat (".", extension, NULL) : g_strdup ("");
}

/* Reading a pipe would wait for ever. */
static gboolean
check_kind (GFile *source, GError **error)
{
  GFileType type = g_file_query_file_type (source, G_FILE_QUERY_INFO_NONE, NULL);
  g_autofree char *name = NULL;

  if (type == G_FILE_TYPE_REGULAR || type == G_FILE_TYPE_UNKNOWN)
    return TRUE; /* a file that is not there has no type; opening it says so */
  name = g_file_get_basename (source);
  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_A_FILE,
               _("%s: this is a folder, a pipe or a device; choose a file"), name);
  return FALSE;
}

/* Passes all of @input to the checksum, and to @copy if it is given. */
static gboolean
digest (GInputStream *input, RcTempFile *copy, GChecksum *checksum, GError **error)
{
  guchar part[65536];

  for (;;)
    {
      gssize count = g_input_stream_read (input, part, sizeof part, NULL, error);

      if (count <= 0)
        return count == 0;
      g_checksum_update (checksum, part, count);
      if (copy != NULL && !rc_temp_file_write (copy, part, (gsize) count, error))
        return FALSE;
    }
}

/* Gives @copy its name, unless a good one has it. */
static gboolean
settle (RcTempFile *copy, const char *case_path, const char *name, GError **error)
{
  if (rc_attachments_check (case_path, name, NULL))
    return TRUE;
  return rc_temp_file_finish (copy, error) && rc_temp_file_rename (copy, name, FALSE, error);
}

char *
rc_attachments_add (const char *case_path, GFile *source, GError **error)
{
  g_autofree char *folder = rc_layout_attachments_folder (case_path);
  g_autofree char *extension = make_extension (source);
  g_autofree char *name = NULL;
  g_autoptr (GChecksum) checksum = g_checksum_new (CHECKSUM);
  g_autoptr (GFileInputStream) input = NULL;
  g_autoptr (RcTempFile) copy = NULL;

  if (!check_kind (source, error))
    return NULL;
  input = g_file_read (source, NULL, error);
  if (input == NULL || !rc_paths_ensure_private (folder, error))
    return NULL;
  copy = rc_temp_file_new (folder, error);
  if (copy == NULL || !digest (G_INPUT_STREAM (input), copy, checksum, error))
    return NULL;
  name = g_strconcat (g_checksum_get_string (checksum), extension, NULL);
  return settle (copy, case_path, name, error) ? g_steal_pointer (&name) : NULL;
}

char *
rc_attachments_path (const char *case_path, const char *name)
{
  g_autofree char *folder = rc_layout_attachments_folder (case_path);

  return g_build_filename (folder, is_attachment_name (name) ? name : "unknown", NULL);
}

gboolean
rc_attachments_check (const char *case_path, const char *name, GError **error)
{
  g_autofree char *path = rc_attachments_path (case_path, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) input = NULL;
  g_autoptr (GChecksum) checksum = g_checksum_new (CHECKSUM);
  RcDiskState state;

  if (!rc_disk_look (path, &state, error))
    return FALSE;
  input = g_file_read (file, NULL, error);
  if (input == NULL || !digest (G_INPUT_STREAM (input), NULL, checksum, error))
    return FALSE;
  if (g_str_has_prefix (name, g_checksum_get_string (checksum)))
    return TRUE;
  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_DAMAGED,
               _("%s: the document is not what was attached: it was changed or damaged. Attach it "
                 "again"),
               name);
  return FALSE;
}
