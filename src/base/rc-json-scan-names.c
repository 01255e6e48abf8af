/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-json-scan-private.h"

#include <glib/gi18n-lib.h>

gboolean
rc_json_scan_name (RcJsonScan *self)
{
  RcJsonName name = { .at = self->p };
  const char *start = self->p + 1;

  if (self->p == self->end || *self->p != '"')
    return rc_json_scan_fail_here (self,
                                   _("a member’s name in double quotation marks is expected"));
  if (!rc_json_scan_count (self) || !rc_json_scan_string (self, NULL))
    return FALSE;
  name.text = start;
  name.length = (gsize) (self->p - 1 - start);
  if (memchr (start, '\\', name.length) != NULL)
    {
      g_autoptr (GString) plain = g_string_new (NULL);

      self->p = name.at;
      rc_json_scan_string (self, plain);
      name.text = g_string_chunk_insert_len (self->unescaped, plain->str, (gssize) plain->len);
      name.length = plain->len;
    }
  g_array_append_val (self->names, name);
  return TRUE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const RcJsonName *left = a;
  const RcJsonName *right = b;
  int order = memcmp (left->text, right->text, MIN (left->length, right->length));

  if (order != 0)
    return order;
  if (left->length != right->length)
    return left->length < right->length ? -1 : 1;
  return left->at < right->at ? -1 : left->at > right->at;
}

static gboolean
is_same_name (const RcJsonName *a, const RcJsonName *b)
{
  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
}

/* Sorted, because comparing each with each takes too long where somebody wants it to. */
gboolean
rc_json_scan_check_names (RcJsonScan *self, guint first)
{
  RcJsonName *names = &g_array_index (self->names, RcJsonName, first);
  guint count = self->names->len - first;

  if (count < 2)
    return TRUE;
  qsort (names, count, sizeof *names, compare_names);
  for (guint i = 1; i < count; i++)
    if (is_same_name (&names[i - 1], &names[i]))
      return rc_json_scan_fail (self, names[i].at, RC_JSON_ERROR_DUPLICATE,
                   _("the object has this member already"));
  return TRUE;
}
