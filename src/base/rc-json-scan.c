/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-json-scan.h"

#include <glib/gi18n-lib.h>

#include "rc-json-scan-private.h"
#include "rc-json-sniff.h"

#define BYTE_ORDER_MARK "\357\273\277"

G_DEFINE_QUARK (rc-json-error-quark, rc_json_error)

static gboolean scan_value (RcJsonScan *self);

static void
find_place (RcJsonScan *self, const char *at, guint *line, glong *column)
{
  const char *line_start = self->start;

  *line = 1;
  for (const char *p = self->start; p < at; p++)
    if (*p == '\n')
      {
        (*line)++;
        line_start = p + 1;
      }
  *column = g_utf8_strlen (line_start, at - line_start) + 1;
}

gboolean
rc_json_scan_fail (RcJsonScan *self, const char *at, RcJsonError code, const char *problem)
{
  guint line;
  glong column;

  find_place (self, at, &line, &column);
  g_set_error (self->error, RC_JSON_ERROR, code, _("line %u, column %ld: %s"), line, column,
               problem);
  return FALSE;
}

gboolean
rc_json_scan_fail_here (RcJsonScan *self, const char *problem)
{
  if (self->p >= self->end)
    problem = _("the file ends here, in the middle: a part of it is missing");
  return rc_json_scan_fail (self, self->p, RC_JSON_ERROR_SYNTAX, problem);
}

static void
skip_blanks (RcJsonScan *self)
{
  while (self->p < self->end &&
         (*self->p == ' ' || *self->p == '\n' || *self->p == '\r' || *self->p == '\t'))
    self->p++;
}

static gboolean
is_next (RcJsonScan *self, char c)
{
  return self->p < self->end && *self->p == c;
}

gboolean
rc_json_scan_count (RcJsonScan *self)
{
  if (++self->n_tokens <= RC_JSON_MAX_TOKENS)
    return TRUE;
  return rc_json_scan_fail (self, self->p, RC_JSON_ERROR_LIMIT,
                            _("the file has more parts than a case can have"));
}

static gboolean
scan_member (RcJsonScan *self, guint first)
{
  skip_blanks (self);
  if (self->names->len - first >= RC_JSON_MAX_MEMBERS)
    return rc_json_scan_fail (self, self->p, RC_JSON_ERROR_LIMIT,
                              _("the object has too many members"));
  if (!rc_json_scan_name (self))
    return FALSE;
  skip_blanks (self);
  if (!is_next (self, ':'))
    return rc_json_scan_fail_here (self, _("a colon is expected after a member’s name"));
  self->p++;
  return scan_value (self);
}

/* Steps over a comma and sets @more, or over @close. */
static gboolean
scan_separator (RcJsonScan *self, char close, gboolean *more)
{
  skip_blanks (self);
  *more = is_next (self, ',');
  if (!*more && !is_next (self, close))
    return rc_json_scan_fail_here (self, close == '}' ? _("a comma or } is expected")
                                         : _("a comma or ] is expected"));
  self->p++;
  return TRUE;
}

static gboolean
scan_object (RcJsonScan *self)
{
  guint first = self->names->len;
  gboolean more = TRUE;

  self->p++;
  skip_blanks (self);
  if (is_next (self, '}'))
    {
      self->p++;
      return TRUE;
    }
  while (more)
    if (!scan_member (self, first) || !scan_separator (self, '}', &more))
      return FALSE;
  if (!rc_json_scan_check_names (self, first))
    return FALSE;
  g_array_set_size (self->names, first);
  return TRUE;
}

static gboolean
scan_array (RcJsonScan *self)
{
  gboolean more = TRUE;

  self->p++;
  skip_blanks (self);
  if (is_next (self, ']'))
    {
      self->p++;
      return TRUE;
    }
  while (more)
    if (!scan_value (self) || !scan_separator (self, ']', &more))
      return FALSE;
  return TRUE;
}

static gboolean
scan_container (RcJsonScan *self)
{
  gboolean ok;

  if (self->depth >= RC_JSON_MAX_DEPTH)
    return rc_json_scan_fail (self, self->p, RC_JSON_ERROR_LIMIT,
                              _("lists and objects are nested too deeply"));
  self->depth++;
  ok = *self->p == '{' ? scan_object (self) : scan_array (self);
  self->depth--;
  return ok;
}

static gboolean
scan_word (RcJsonScan *self)
{
  static const char *const words[] = { "true", "false", "null" };
  gsize left = (gsize) (self->end - self->p);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if (memcmp (self->p, words[i], MIN (left, length)) != 0)
        continue;
      self->p += MIN (left, length);
      return left >= length || rc_json_scan_fail_here (self, NULL);
    }
  return rc_json_scan_fail_here (
    self, _("a value is expected: text in double quotation marks, a number, true, false, null, a "
            "list or an object"));
}

static const char *
skip_digits (const char *p, const char *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;
  return p;
}

static gboolean
scan_number (RcJsonScan *self)
{
  gsize length = rc_json_number_length (self->p, self->end);
  const char *after = self->p + length;

  if (length == 0 || (after < self->end && strchr ("0123456789.+-eExX", *after) != NULL))
    return rc_json_scan_fail_here (
      self, _("this is not a number as JSON writes them, such as 12, -0.5 or 1e3"));
  g_string_append_len (self->copy, self->copied, self->p - self->copied);
  g_string_append (self->copy, "\"" RC_JSON_NUMBER_MARK);
  g_string_append_len (self->copy, self->p, (gssize) length);
  g_string_append_c (self->copy, '"');
  self->p = self->copied = after;
  return TRUE;
}

static gboolean
scan_value (RcJsonScan *self)
{
  skip_blanks (self);
  if (!rc_json_scan_count (self))
    return FALSE;
  if (is_next (self, '{') || is_next (self, '['))
    return scan_container (self);
  if (is_next (self, '"'))
    return rc_json_scan_string (self, NULL);
  if (self->p < self->end && (*self->p == '-' || g_ascii_isdigit (*self->p)))
    return scan_number (self);
  return scan_word (self);
}

static gboolean
scan_root (RcJsonScan *self)
{
  if (!scan_value (self))
    return FALSE;
  skip_blanks (self);
  if (self->p < self->end)
    return rc_json_scan_fail_here (self, _("something stands after the end of the value"));
  g_string_append_len (self->copy, self->copied, self->end - self->copied);
  return TRUE;
}

static gboolean
check_characters (RcJsonScan *self)
{
  const char *bad;

  if (!g_utf8_validate_len (self->p, (gsize) (self->end - self->p), &bad))
    return rc_json_scan_fail (self, bad, RC_JSON_ERROR_NOT_JSON, _("this is not UTF-8 text"));
  bad = memmem (self->p, (gsize) (self->end - self->p), RC_JSON_NUMBER_MARK,
                strlen (RC_JSON_NUMBER_MARK));
  if (bad != NULL)
    return rc_json_scan_fail (self, bad, RC_JSON_ERROR_SYNTAX,
                              _("text must not contain the character \\uFDD0"));
  return TRUE;
}

static gboolean
check_file (const char *data, gsize length, GError **error)
{
  const char *problem;

  if (length > RC_JSON_MAX_BYTES)
    {
      g_set_error (error, RC_JSON_ERROR, RC_JSON_ERROR_LIMIT,
                   _("the file is larger than %d MiB, which no case is"),
                   RC_JSON_MAX_BYTES / (1024 * 1024));
      return FALSE;
    }
  problem = rc_json_sniff (data, length);
  if (problem != NULL)
    g_set_error_literal (error, RC_JSON_ERROR, RC_JSON_ERROR_NOT_JSON, problem);
  return problem == NULL;
}

char *
rc_json_scan (const char *data, gsize length, GError **error)
{
  g_autoptr (GArray) names = NULL;
  g_autoptr (GString) copy = NULL;
  g_autoptr (GStringChunk) unescaped = NULL;
  RcJsonScan scan = {
    .start = data, .p = data, .copied = data, .end = data + length, .error = error
  };

  if (!check_file (data, length, error))
    return NULL;
  if (length >= 3 && memcmp (data, BYTE_ORDER_MARK, 3) == 0)
    scan.start = scan.p = scan.copied = data + 3;
  if (!check_characters (&scan))
    return NULL;
  scan.copy = copy = g_string_sized_new (length + length / 8);
  scan.names = names = g_array_new (FALSE, FALSE, sizeof (RcJsonName));
  scan.unescaped = unescaped = g_string_chunk_new (1024);
  return scan_root (&scan) ? g_string_free (g_steal_pointer (&copy), FALSE) : NULL;
}

gsize
rc_json_number_length (const char *text, const char *end)
{
  const char *p = text < end && *text == '-' ? text + 1 : text;
  const char *whole = p;

  p = skip_digits (p, end);
  if (p == whole || (*whole == '0' && p - whole > 1))
    return 0;
  if (p < end && *p == '.')
    {
      const char *fraction = p + 1;

      p = skip_digits (fraction, end);
      if (p == fraction)
        return 0;
    }
  if (p < end && (*p == 'e' || *p == 'E'))
    {
      const char *exponent = p + 1 < end && (p[1] == '+' || p[1] == '-') ? p + 2 : p + 1;

      p = skip_digits (exponent, end);
      if (p == exponent)
        return 0;
    }
  return (gsize) (p - text);
}
