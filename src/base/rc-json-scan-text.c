/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-json-scan-private.h"

#include <glib/gi18n-lib.h>

/* Four hexadecimal digits at @p, or -1. */
static int
read_hex (const char *p, const char *end)
{
  int code = 0;

  if (end - p < 4)
    return -1;
  for (int i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (p[i]))
        return -1;
      code = code * 16 + g_ascii_xdigit_value (p[i]);
    }
  return code;
}

static gboolean
is_high_surrogate (int code)
{
  return code >= 0xD800 && code <= 0xDBFF;
}

static gboolean
is_low_surrogate (int code)
{
  return code >= 0xDC00 && code <= 0xDFFF;
}

/* Whether the escape with @code may stand alone; sets the error if it may not at all. */
static gboolean
check_code (RcJsonScan *self, int code)
{
  if (code < 0)
    return rc_json_scan_fail_here (self, _("after \\u four digits from 0 to F are expected"));
  if (code == 0)
    return rc_json_scan_fail_here (self, _("text must not contain the character \\u0000"));
  if (code == RC_JSON_NUMBER_MARK_CODE)
    return rc_json_scan_fail_here (self, _("text must not contain the character \\uFDD0"));
  return TRUE;
}

/* The second half of a character that takes two escapes. */
static gboolean
scan_low_surrogate (RcJsonScan *self, int high, gunichar *c)
{
  gboolean is_escape = self->end - self->p >= 12 && self->p[6] == '\\' && self->p[7] == 'u';
  int low = is_escape ? read_hex (self->p + 8, self->end) : -1;

  if (!is_high_surrogate (high) || !is_low_surrogate (low))
    return rc_json_scan_fail_here (
      self, _("half of a character: \\uD800 to \\uDFFF come in pairs"));
  *c = 0x10000 + (((gunichar) high & 0x3FF) << 10) + ((gunichar) low & 0x3FF);
  self->p += 12;
  return TRUE;
}

static gboolean
scan_unicode_escape (RcJsonScan *self, gunichar *c)
{
  int code = read_hex (self->p + 2, self->end);

  if (!check_code (self, code))
    return FALSE;
  if (is_high_surrogate (code) || is_low_surrogate (code))
    return scan_low_surrogate (self, code, c);
  *c = (gunichar) code;
  self->p += 6;
  return TRUE;
}

static gboolean
scan_escape (RcJsonScan *self, gunichar *c)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *letter;

  if (self->end - self->p < 2)
    {
      self->p = self->end;
      return rc_json_scan_fail_here (self, NULL);
    }
  if (self->p[1] == 'u')
    return scan_unicode_escape (self, c);
  letter = strchr (letters, self->p[1]); /* no NUL: the text is valid UTF-8 */
  if (letter == NULL)
    return rc_json_scan_fail_here (
      self, _("a backslash can stand before \" \\ / b f n r t or u only"));
  *c = (guchar) meanings[letter - letters];
  self->p += 2;
  return TRUE;
}

/* Steps over characters that stand for themselves. */
static void
scan_plain (RcJsonScan *self, GString *unescaped)
{
  const char *start = self->p;

  while (self->p < self->end && (guchar) *self->p >= 0x20 && *self->p != '"' && *self->p != '\\')
    self->p++;
  if (unescaped != NULL)
    g_string_append_len (unescaped, start, self->p - start);
}

gboolean
rc_json_scan_string (RcJsonScan *self, GString *unescaped)
{
  gunichar c = 0;

  self->p++;
  scan_plain (self, unescaped);
  while (self->p < self->end && *self->p == '\\')
    {
      if (!scan_escape (self, &c))
        return FALSE;
      if (unescaped != NULL)
        g_string_append_unichar (unescaped, c);
      scan_plain (self, unescaped);
    }
  if (self->p == self->end || *self->p != '"')
    return rc_json_scan_fail_here (
      self, _("a line end, a tab or another control character stands in a text; write it as \\n, "
              "\\t or \\u…"));
  self->p++;
  return TRUE;
}
