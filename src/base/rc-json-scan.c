/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-json-scan.h"

#include <glib/gi18n-lib.h>

#include "rc-json-sniff.h"

#define BYTE_ORDER_MARK "\357\273\277"

G_DEFINE_QUARK (rc-json-error-quark, rc_json_error)

/* A member's name, as it is without escapes. */
typedef struct {
  const char *text;
  gsize length;
  const char *at; /* where it stands, for the message */
} Name;

typedef struct {
  const char *start;
  const char *p;
  const char *end;
  const char *copied;   /* up to here the input is in @copy */
  GString *copy;
  GArray *names;        /* of the objects that are open, innermost last */
  GStringChunk *unescaped;
  guint depth;
  guint n_tokens;
  GError **error;
} Scan;

static gboolean scan_value (Scan *self);

static void
find_place (Scan *self, const char *at, guint *line, glong *column)
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

static gboolean
fail (Scan *self, const char *at, RcJsonError code, const char *problem)
{
  guint line;
  glong column;

  find_place (self, at, &line, &column);
  g_set_error (self->error, RC_JSON_ERROR, code, _("line %u, column %ld: %s"), line, column,
               problem);
  return FALSE;
}

static gboolean
fail_here (Scan *self, const char *problem)
{
  if (self->p >= self->end)
    problem = _("the file ends here, in the middle: a part of it is missing");
  return fail (self, self->p, RC_JSON_ERROR_SYNTAX, problem);
}

static void
skip_blanks (Scan *self)
{
  while (self->p < self->end &&
         (*self->p == ' ' || *self->p == '\n' || *self->p == '\r' || *self->p == '\t'))
    self->p++;
}

static gboolean
is_next (Scan *self, char c)
{
  return self->p < self->end && *self->p == c;
}

static gboolean
count_token (Scan *self)
{
  if (++self->n_tokens <= RC_JSON_MAX_TOKENS)
    return TRUE;
  return fail (self, self->p, RC_JSON_ERROR_LIMIT, _("the file has more parts than a case can have"));
}

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

/* Reads the escape \uXXXX, or two of them that are one character, and steps over it.
 * Returns: the character; 0 after an error */
static gunichar
scan_unicode_escape (Scan *self)
{
  int code = read_hex (self->p + 2, self->end);
  int low;

  if (code < 0)
    return (gunichar) fail_here (self, _("after \\u four digits from 0 to F are expected"));
  if (code == 0)
    return (gunichar) fail_here (self, _("text must not contain the character \\u0000"));
  if (code == 0xFDD0)
    return (gunichar) fail_here (self, _("text must not contain the character \\uFDD0"));
  if (!is_high_surrogate (code) && !is_low_surrogate (code))
    {
      self->p += 6;
      return (gunichar) code;
    }
  low = self->end - self->p >= 12 && self->p[6] == '\\' && self->p[7] == 'u'
          ? read_hex (self->p + 8, self->end)
          : -1;
  if (is_low_surrogate (code) || !is_low_surrogate (low))
    return (gunichar) fail_here (self, _("half of a character: \\uD800 to \\uDFFF come in pairs"));
  self->p += 12;
  return 0x10000 + (((gunichar) code & 0x3FF) << 10) + ((gunichar) low & 0x3FF);
}

/* Returns: the character that the escape at the place stands for; 0 after an error */
static gunichar
scan_escape (Scan *self)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *letter;

  if (self->end - self->p < 2)
    {
      self->p = self->end;
      return (gunichar) fail_here (self, NULL);
    }
  if (self->p[1] == 'u')
    return scan_unicode_escape (self);
  letter = self->p[1] != '\0' ? strchr (letters, self->p[1]) : NULL;
  if (letter == NULL)
    return (gunichar) fail_here (self, _("a backslash can stand before \" \\ / b f n r t or u only"));
  self->p += 2;
  return (guchar) meanings[letter - letters];
}

/* Steps over a string. If @unescaped is given, the content without escapes is put there. */
static gboolean
scan_string (Scan *self, GString *unescaped)
{
  for (self->p++; self->p < self->end && *self->p != '"';)
    {
      const char *p = self->p;
      gunichar c;

      while (p < self->end && (guchar) *p >= 0x20 && *p != '"' && *p != '\\')
        p++;
      if (unescaped != NULL)
        g_string_append_len (unescaped, self->p, p - self->p);
      self->p = p;
      if (p == self->end || *p == '"')
        break;
      if (*p != '\\')
        return fail_here (self, _("a line end, a tab or another control character stands in a text; "
                                  "write it as \\n, \\t or \\u…"));
      c = scan_escape (self);
      if (c == 0)
        return FALSE;
      if (unescaped != NULL)
        g_string_append_unichar (unescaped, c);
    }
  if (self->p == self->end)
    return fail_here (self, NULL);
  self->p++;
  return TRUE;
}

static gboolean
scan_name (Scan *self)
{
  Name name = { .at = self->p };
  const char *start = self->p + 1;

  if (!is_next (self, '"'))
    return fail_here (self, _("a member’s name in double quotation marks is expected"));
  if (!count_token (self) || !scan_string (self, NULL))
    return FALSE;
  name.text = start;
  name.length = (gsize) (self->p - 1 - start);
  if (memchr (start, '\\', name.length) != NULL)
    {
      g_autoptr (GString) plain = g_string_new (NULL);

      self->p = name.at;
      scan_string (self, plain);
      name.text = g_string_chunk_insert_len (self->unescaped, plain->str, (gssize) plain->len);
      name.length = plain->len;
    }
  g_array_append_val (self->names, name);
  return TRUE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Name *left = a;
  const Name *right = b;
  int order = memcmp (left->text, right->text, MIN (left->length, right->length));

  if (order != 0)
    return order;
  if (left->length != right->length)
    return left->length < right->length ? -1 : 1;
  return left->at < right->at ? -1 : left->at > right->at;
}

static gboolean
is_same_name (const Name *a, const Name *b)
{
  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
}

/* Sorted, because comparing each with each takes too long where somebody wants it to. */
static gboolean
check_names (Scan *self, guint first)
{
  Name *names = &g_array_index (self->names, Name, first);
  guint count = self->names->len - first;

  if (count < 2)
    return TRUE;
  qsort (names, count, sizeof *names, compare_names);
  for (guint i = 1; i < count; i++)
    if (is_same_name (&names[i - 1], &names[i]))
      return fail (self, names[i].at, RC_JSON_ERROR_DUPLICATE,
                   _("the object has this member already"));
  return TRUE;
}

static gboolean
scan_member (Scan *self, guint first)
{
  skip_blanks (self);
  if (self->names->len - first >= RC_JSON_MAX_MEMBERS)
    return fail (self, self->p, RC_JSON_ERROR_LIMIT, _("the object has too many members"));
  if (!scan_name (self))
    return FALSE;
  skip_blanks (self);
  if (!is_next (self, ':'))
    return fail_here (self, _("a colon is expected after a member’s name"));
  self->p++;
  return scan_value (self);
}

/* Steps over a comma and sets @more, or over @close. */
static gboolean
scan_separator (Scan *self, char close, gboolean *more)
{
  skip_blanks (self);
  *more = is_next (self, ',');
  if (!*more && !is_next (self, close))
    return fail_here (self, close == '}' ? _("a comma or } is expected")
                                         : _("a comma or ] is expected"));
  self->p++;
  return TRUE;
}

static gboolean
scan_object (Scan *self)
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
  if (!check_names (self, first))
    return FALSE;
  g_array_set_size (self->names, first);
  return TRUE;
}

static gboolean
scan_array (Scan *self)
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
scan_container (Scan *self)
{
  gboolean ok;

  if (self->depth >= RC_JSON_MAX_DEPTH)
    return fail (self, self->p, RC_JSON_ERROR_LIMIT, _("lists and objects are nested too deeply"));
  self->depth++;
  ok = *self->p == '{' ? scan_object (self) : scan_array (self);
  self->depth--;
  return ok;
}

static gboolean
scan_word (Scan *self)
{
  static const char *const words[] = { "true", "false", "null" };
  gsize left = (gsize) (self->end - self->p);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if (memcmp (self->p, words[i], MIN (left, length)) != 0)
        continue;
      self->p += MIN (left, length);
      return left >= length || fail_here (self, NULL);
    }
  return fail_here (self, _("a value is expected: text in double quotation marks, a number, true, "
                            "false, null, a list or an object"));
}

static const char *
skip_digits (const char *p, const char *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;
  return p;
}

static gboolean
scan_number (Scan *self)
{
  gsize length = rc_json_number_length (self->p, self->end);
  const char *after = self->p + length;

  if (length == 0 || (after < self->end && strchr ("0123456789.+-eExX", *after) != NULL))
    return fail_here (self, _("this is not a number as JSON writes them, such as 12, -0.5 or 1e3"));
  g_string_append_len (self->copy, self->copied, self->p - self->copied);
  g_string_append (self->copy, "\"" RC_JSON_NUMBER_MARK);
  g_string_append_len (self->copy, self->p, (gssize) length);
  g_string_append_c (self->copy, '"');
  self->p = self->copied = after;
  return TRUE;
}

static gboolean
scan_value (Scan *self)
{
  skip_blanks (self);
  if (!count_token (self))
    return FALSE;
  if (is_next (self, '{') || is_next (self, '['))
    return scan_container (self);
  if (is_next (self, '"'))
    return scan_string (self, NULL);
  if (self->p < self->end && (*self->p == '-' || g_ascii_isdigit (*self->p)))
    return scan_number (self);
  return scan_word (self);
}

static gboolean
scan_root (Scan *self)
{
  if (!scan_value (self))
    return FALSE;
  skip_blanks (self);
  if (self->p < self->end)
    return fail_here (self, _("something stands after the end of the value"));
  g_string_append_len (self->copy, self->copied, self->end - self->copied);
  return TRUE;
}

static gboolean
check_characters (Scan *self)
{
  const char *bad;

  if (!g_utf8_validate_len (self->p, (gsize) (self->end - self->p), &bad))
    return fail (self, bad, RC_JSON_ERROR_NOT_JSON, _("this is not UTF-8 text"));
  bad = memmem (self->p, (gsize) (self->end - self->p), RC_JSON_NUMBER_MARK,
                strlen (RC_JSON_NUMBER_MARK));
  if (bad != NULL)
    return fail (self, bad, RC_JSON_ERROR_SYNTAX, _("text must not contain the character \\uFDD0"));
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
  Scan scan = { .start = data, .p = data, .copied = data, .end = data + length, .error = error };

  if (!check_file (data, length, error))
    return NULL;
  if (length >= 3 && memcmp (data, BYTE_ORDER_MARK, 3) == 0)
    scan.start = scan.p = scan.copied = data + 3;
  if (!check_characters (&scan))
    return NULL;
  scan.copy = copy = g_string_sized_new (length + length / 8);
  scan.names = names = g_array_new (FALSE, FALSE, sizeof (Name));
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
