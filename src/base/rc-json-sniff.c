/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-json-sniff.h"

#include <glib/gi18n-lib.h>

/* What other kinds of file begin with. */
static const struct {
  const char *bytes;
  gsize length;
  const char *problem;
} beginnings[] = {
  { "%PDF", 4, N_("this is a PDF document, not a case: add it to a case as a document") },
  { "PK\003\004", 4, N_("this is a ZIP archive, not JSON: unpack it first") },
  { "\037\213", 2, N_("this is a compressed file (gzip), not JSON: unpack it first") },
  { "\211PNG", 4, N_("this is a picture, not a case: add it to a case as a document") },
  { "\377\330\377", 3, N_("this is a picture, not a case: add it to a case as a document") },
  { "\377\376", 2, N_("this is text in UTF-16, not UTF-8: save it as UTF-8") },
  { "\376\377", 2, N_("this is text in UTF-16, not UTF-8: save it as UTF-8") },
  { "{\0", 2, N_("this is text in UTF-16, not UTF-8: save it as UTF-8") },
  { "[\0", 2, N_("this is text in UTF-16, not UTF-8: save it as UTF-8") },
  { "\0{", 2, N_("this is text in UTF-16, not UTF-8: save it as UTF-8") },
  { "\0[", 2, N_("this is text in UTF-16, not UTF-8: save it as UTF-8") },
  { "\0", 1, N_("the file is filled with zeros: it was damaged, look for an earlier version") },
};

static gboolean
is_web_page (const char *text, gsize length)
{
  g_autofree char *start = g_ascii_strdown (text, (gssize) MIN (length, 64));

  return g_str_has_prefix (start, "<!doctype html") || g_str_has_prefix (start, "<html");
}

static const char *
sniff_text (const char *text, gsize length)
{
  if (length == 0)
    return _("the file is empty");
  if (*text != '<')
    return NULL;
  if (is_web_page (text, length))
    return _("this is a web page (HTML), not JSON: sign in and download the file again");
  return _("this is XML, not JSON");
}

const char *
rc_json_sniff (const char *data, gsize length)
{
  const char *p = data;
  const char *end = data + length;

  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (length >= beginnings[i].length &&
        memcmp (data, beginnings[i].bytes, beginnings[i].length) == 0)
      return _(beginnings[i].problem);
  if (length >= 3 && memcmp (p, "\357\273\277", 3) == 0)
    p += 3;
  while (p < end && g_ascii_isspace (*p))
    p++;
  return sniff_text (p, (gsize) (end - p));
}
