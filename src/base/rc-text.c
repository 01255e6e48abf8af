/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-text.h"

#include <glib/gi18n-lib.h>

#define ZERO_WIDTH_JOINER 0x200D
#define LONGEST_LETTER 32 /* characters */

static gboolean
is_noncharacter (gunichar c)
{
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == 0x2028 || c == 0x2029;
}

static void
trim_trailing_blanks (GString *line)
{
  while (line->len > 0 && (line->str[line->len - 1] == ' ' || line->str[line->len - 1] == '\t'))
    g_string_truncate (line, line->len - 1);
}

/* The text as UTF-8 with line feeds as the only line ends. */
static char *
normalize_line_ends (const char *text)
{
  g_autoptr (GString) result = g_string_new (NULL);
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (const char *p = valid; *p != '\0'; p++)
    {
      if (*p == '\r' && p[1] == '\n')
        continue;
      g_string_append_c (result, *p == '\r' ? '\n' : *p);
    }
  return g_string_free (g_steal_pointer (&result), FALSE);
}

static void
append_clean (GString *result, gunichar c, gboolean multiline)
{
  if (is_line_end (c) || c == '\t')
    {
      if (multiline && c != '\t')
        trim_trailing_blanks (result);
      g_string_append_c (result, !multiline ? ' ' : c == '\t' ? '\t' : '\n');
    }
  else if (g_unichar_type (c) != G_UNICODE_CONTROL && !is_noncharacter (c))
    g_string_append_unichar (result, c);
}

gboolean
rc_text_is_empty (const char *text)
{
  if (text == NULL)
    return TRUE;
  while (g_ascii_isspace (*text))
    text++;
  return *text == '\0';
}

char *
rc_text_clean (const char *text, gboolean multiline)
{
  g_autoptr (GString) result = g_string_new (NULL);
  g_autofree char *lines = normalize_line_ends (text != NULL ? text : "");
  char *clean;

  for (const char *p = lines; *p != '\0'; p = g_utf8_next_char (p))
    append_clean (result, g_utf8_get_char (p), multiline);
  clean = g_string_free (g_steal_pointer (&result), FALSE);
  return multiline ? g_strchomp (clean) : g_strstrip (clean);
}

char *
rc_text_fold (const char *text)
{
  g_autoptr (GString) bare = g_string_new (NULL);
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autofree char *decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL);

  for (const char *p = decomposed; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (bare, g_utf8_get_char (p));
  return g_utf8_casefold (bare->str, (gssize) bare->len);
}

char *
rc_text_quote (const char *text, gsize max_chars)
{
  g_autofree char *clean = rc_text_clean (text, FALSE);
  g_autofree char *start = NULL;

  if ((gsize) g_utf8_strlen (clean, -1) <= max_chars)
    return g_strdup_printf (_("“%s”"), clean);
  start = g_utf8_substring (clean, 0, (glong) max_chars);
  return g_strdup_printf (_("“%s…”"), g_strchomp (start));
}

/* Whether @here belongs to what @before began. Flags in a row, two characters each, count as one. */
static gboolean
continues (gunichar before, gunichar here)
{
  switch (g_unichar_break_type (here))
    {
    case G_UNICODE_BREAK_COMBINING_MARK:
    case G_UNICODE_BREAK_ZERO_WIDTH_JOINER:
    case G_UNICODE_BREAK_EMOJI_MODIFIER:
    case G_UNICODE_BREAK_HANGUL_V_JAMO:
    case G_UNICODE_BREAK_HANGUL_T_JAMO:
      return TRUE;
    case G_UNICODE_BREAK_REGIONAL_INDICATOR:
      return g_unichar_break_type (before) == G_UNICODE_BREAK_REGIONAL_INDICATOR;
    default:
      return before == ZERO_WIDTH_JOINER;
    }
}

char *
rc_text_shorten (const char *text, gsize max_chars)
{
  char *clean = rc_text_clean (text, TRUE);
  g_autofree char *start = NULL;
  char *end = NULL;

  if ((gsize) g_utf8_strlen (clean, -1) <= max_chars)
    return clean;
  end = g_utf8_offset_to_pointer (clean, (glong) max_chars);
  /* A letter with hundreds of accents is no letter, and is cut anywhere. */
  for (guint i = 0; i < LONGEST_LETTER && end > clean; i++)
    {
      char *before = g_utf8_prev_char (end);

      if (!continues (g_utf8_get_char (before), g_utf8_get_char (end)))
        break;
      end = before;
    }
  start = g_strndup (clean, (gsize) (end - clean));
  g_free (clean);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

char *
rc_text_new_id (void)
{
  return g_uuid_string_random ();
}

gboolean
rc_text_is_id (const char *text)
{
  return text != NULL && g_uuid_string_is_valid (text);
}
