/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-typed.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "rc-text.h"

typedef enum {
  ORDER_UNKNOWN,
  ORDER_MONTH_FIRST,
  ORDER_DAY_FIRST,
} Order;

/* How the person's locale writes a date in numbers. */
static Order
find_order (void)
{
  const char *format = nl_langinfo (D_FMT);
  const char *month = strstr (format, "%m");
  const char *day = strstr (format, "%d");

  if (day == NULL)
    day = strstr (format, "%e");
  if (strstr (format, "%D") != NULL)
    return ORDER_MONTH_FIRST;
  if (month == NULL || day == NULL || format[0] != '%' || format[1] == 'Y')
    return ORDER_UNKNOWN;
  return month < day ? ORDER_MONTH_FIRST : ORDER_DAY_FIRST;
}

static gboolean
read_numbers (const char *text, int *month, int *day, int *year)
{
  Order order = find_order ();
  int first, second;

  if (order == ORDER_UNKNOWN ||
      !g_regex_match_simple ("^[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{4}$", text, 0, 0) ||
      sscanf (text, "%2d%*1c%2d%*1c%4d", &first, &second, year) != 3)
    return FALSE;
  *month = order == ORDER_MONTH_FIRST ? first : second;
  *day = order == ORDER_MONTH_FIRST ? second : first;
  return TRUE;
}

/* Letters print "November 23, 2026", and people copy from letters. */
static gboolean
read_words (const char *text, int *month, int *day, int *year)
{
  static const char *const formats[] = { "%B %d, %Y", "%B %d %Y", "%d %B %Y" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      struct tm found = { 0 };
      const char *end = strptime (text, formats[i], &found);

      if (end == NULL || *end != '\0')
        continue;
      *month = found.tm_mon + 1;
      *day = found.tm_mday;
      *year = found.tm_year + 1900;
      return TRUE;
    }
  return FALSE;
}

static gboolean
looks_like_iso (const char *text)
{
  return g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text, 0, 0);
}

static void
refuse_date (const char *text, GError **error)
{
  g_autofree char *quoted = rc_text_quote (text, 40);
  const char *example = find_order () == ORDER_DAY_FIRST
                          ? _("Write it like 2026-01-31 or 31/1/2026.")
                          : _("Write it like 2026-01-31 or 1/31/2026.");

  if (g_regex_match_simple ("^[0-9]+[/.-][0-9]+[/.-][0-9]{2}$", text, 0, 0))
    g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX,
                 _("%s can be read in several ways: write the year with four digits."), quoted);
  else
    g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX, _("%s is not a whole date. %s"),
                 quoted, example);
}

GDate *
rc_typed_date (const char *text, GError **error)
{
  g_autofree char *clean = rc_text_clean (text, FALSE);
  g_autofree char *iso = NULL;
  int month, day, year;

  if (looks_like_iso (clean))
    return rc_date_parse (clean, error);
  if (!read_numbers (clean, &month, &day, &year) && !read_words (clean, &month, &day, &year))
    {
      refuse_date (clean, error);
      return NULL;
    }
  iso = g_strdup_printf ("%04d-%02d-%02d", year, month, day);
  return rc_date_parse (iso, error);
}

static gboolean
match_time (const char *text, int *hour, int *minute, char *half)
{
  g_autoptr(GRegex) regex = NULL;
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *hours = NULL, *minutes = NULL, *halves = NULL;

  regex = g_regex_new ("^([0-9]{1,2})(?::([0-9]{2}))?\\s*(?:([ap])\\.?m?\\.?)?$", G_REGEX_CASELESS,
                       0, NULL);
  if (!g_regex_match (regex, text, 0, &match))
    return FALSE;
  hours = g_match_info_fetch (match, 1);
  minutes = g_match_info_fetch (match, 2);
  halves = g_match_info_fetch (match, 3);
  *hour = (int) g_ascii_strtoll (hours, NULL, 10);
  *minute = minutes != NULL ? (int) g_ascii_strtoll (minutes, NULL, 10) : 0;
  *half = halves != NULL ? g_ascii_tolower (halves[0]) : '\0';
  /* "9" alone can be the beginning of anything */
  return *half != '\0' || (minutes != NULL && *minutes != '\0');
}

char *
rc_typed_time (const char *text, GError **error)
{
  g_autofree char *clean = rc_text_clean (text, FALSE);
  int hour = 0, minute = 0;
  char half = '\0';
  gboolean fits = match_time (clean, &hour, &minute, &half) && minute < 60 &&
                  (half == '\0' ? hour < 24 : hour >= 1 && hour <= 12);

  if (!fits)
    {
      g_autofree char *quoted = rc_text_quote (clean, 40);

      g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX,
                   _("%s is not a time. Write it like 9:40 AM or 14:30."), quoted);
      return NULL;
    }
  if (half != '\0')
    hour = hour % 12 + (half == 'p' ? 12 : 0);
  return g_strdup_printf ("%02d:%02d", hour, minute);
}

GDateTime *
rc_typed_moment (const char *date_text, const char *time_text, GTimeZone *zone, GError **error)
{
  g_autoptr(GDate) date = NULL;
  g_autofree char *time = NULL;
  g_autoptr(GDateTime) local = NULL;
  g_autoptr(GTimeZone) fixed = NULL;
  GTimeSpan seconds;
  int hour, minute;

  if (rc_text_is_empty (date_text) || rc_text_is_empty (time_text))
    {
      g_set_error_literal (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX,
                           rc_text_is_empty (date_text)
                             ? _("Add the day, like 2026-01-31.")
                             : _("Add the time, like 9:40 AM. About is good enough."));
      return NULL;
    }
  date = rc_typed_date (date_text, error);
  time = date != NULL ? rc_typed_time (time_text, error) : NULL;
  if (time == NULL)
    return NULL;

  sscanf (time, "%d:%d", &hour, &minute);
  local = g_date_time_new (zone, g_date_get_year (date), g_date_get_month (date),
                           g_date_get_day (date), hour, minute, 0);
  /* A record keeps the offset that held on that day, not the rules of the zone. */
  seconds = g_date_time_get_utc_offset (local) / G_TIME_SPAN_SECOND;
  fixed = g_time_zone_new_offset ((gint32) seconds);
  return g_date_time_to_timezone (local, fixed);
}

char *
rc_typed_sentence (const char *message)
{
  g_autoptr(GString) sentence = g_string_new (NULL);

  if (*message == '\0')
    return g_strdup ("");
  g_string_append_unichar (sentence, g_unichar_toupper (g_utf8_get_char (message)));
  g_string_append (sentence, g_utf8_next_char (message));
  if (strchr (".?!", sentence->str[sentence->len - 1]) == NULL)
    g_string_append_c (sentence, '.');
  return g_string_free (g_steal_pointer (&sentence), FALSE);
}

/* FALSE if @word is no number of days that one can mean. */
static gboolean
add_day (GArray *days, const char *word)
{
  guint64 number;
  int day;

  if (!g_ascii_string_to_unsigned (word, 10, 0, RC_TYPED_MOST_DAYS, &number, NULL))
    return FALSE;
  day = (int) number;
  g_array_append_val (days, day);
  return TRUE;
}

GArray *
rc_typed_days (const char *text, GError **error)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (int));
  g_auto (GStrv) words = g_strsplit_set (text, ", ;", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && !add_day (days, words[i]))
      {
        g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX,
                     _("“%s” is no number of days. Write numbers from 0 to %d with commas between, "
                       "such as 30, 14, 7."),
                     words[i], RC_TYPED_MOST_DAYS);
        return NULL;
      }
  if (days->len > RC_TYPED_MOST_NUMBERS)
    {
      g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX,
                   ngettext ("At most %d number can be kept.", "At most %d numbers can be kept.",
                             RC_TYPED_MOST_NUMBERS),
                   RC_TYPED_MOST_NUMBERS);
      return NULL;
    }
  return g_steal_pointer (&days);
}
