/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-layout.h"

#define FILES_SUFFIX ".files"
#define SHORT_ID 8
#define MAX_NAME 64

gboolean
rc_layout_is_case_name (const char *name)
{
  return *name != '.' && g_str_has_suffix (name, RC_CASE_SUFFIX);
}

char *
rc_layout_case_name (const char *case_id)
{
  g_autofree char *safe = rc_layout_safe_name (case_id);

  return g_strdup_printf ("case-%.*s" RC_CASE_SUFFIX, SHORT_ID, safe);
}

char *
rc_layout_long_case_name (const char *case_id)
{
  g_autofree char *safe = rc_layout_safe_name (case_id);

  return g_strdup_printf ("case-%s" RC_CASE_SUFFIX, safe);
}

gboolean
rc_layout_is_own_name (const char *name, const char *case_id)
{
  g_autofree char *own = rc_layout_case_name (case_id);
  g_autofree char *long_own = rc_layout_long_case_name (case_id);

  return g_str_equal (name, own) || g_str_equal (name, long_own);
}

char *
rc_layout_attachments_folder (const char *case_path)
{
  gsize length = strlen (case_path);

  if (g_str_has_suffix (case_path, RC_CASE_SUFFIX))
    length -= strlen (RC_CASE_SUFFIX);
  return g_strdup_printf ("%.*s" FILES_SUFFIX, (int) length, case_path);
}

char *
rc_layout_safe_name (const char *id)
{
  gsize length = strspn (id, "0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

  if (length > 0 && length <= MAX_NAME && id[length] == '\0')
    return g_strdup (id);
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, id, -1);
}
