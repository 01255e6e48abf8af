/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-codec.h"

#include <glib/gi18n-lib.h>

#include "rc-disk.h"
#include "rc-json.h"

static RcCase *
decode (GBytes *bytes, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (JsonNode) node = rc_json_parse (data, length, error);

  return node != NULL ? rc_case_from_json (node, error) : NULL;
}

static gboolean
check (RcCase *the_case, GBytes *bytes, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RcCase) again = decode (bytes, &local_error);

  if (again != NULL && rc_case_equal (the_case, again))
    return TRUE;
  g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_WRITTEN,
               _("nothing was saved, because the case would not read back as it is (%s); the file "
                 "is as it was before"),
               again == NULL ? local_error->message : _("something would be lost"));
  return FALSE;
}

RcCase *
rc_codec_decode (GBytes *bytes, const char *path, GError **error)
{
  RcCase *the_case = decode (bytes, error);

  if (the_case == NULL)
    {
      g_autofree char *name = g_path_get_basename (path);

      g_prefix_error (error, "%s: ", name);
    }
  return the_case;
}

RcCase *
rc_codec_load (const char *path, GBytes **bytes, GError **error)
{
  RcDiskState state;
  g_autoptr (GBytes) content = rc_disk_read (path, &state, error);
  RcCase *the_case = content != NULL ? rc_codec_decode (content, path, error) : NULL;

  if (bytes != NULL)
    *bytes = g_steal_pointer (&content);
  return the_case;
}

GBytes *
rc_codec_encode (RcCase *the_case, GError **error)
{
  g_autoptr (JsonNode) node = rc_case_to_json (the_case);
  char *text = rc_json_to_text (node);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  return check (the_case, bytes, error) ? g_steal_pointer (&bytes) : NULL;
}
